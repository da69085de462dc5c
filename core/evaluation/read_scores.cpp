// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_scores.h"

#include "core/dataset/data_file.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <string>
#include <string_view>

namespace semblance::evaluation {
namespace {

constexpr qint64 kProgressRows = 4096;

/// Records of RFC 4180 in memory, as views of it wherever a field has no quotes inside.
class CsvRecords {
public:
    explicit CsvRecords(std::string_view text)
        : m_text(text)
    {
    }

    /// False at the end, and where the text breaks off within a record.
    bool next()
    {
        m_fields.clear();
        m_unquoted.clear();
        if (m_at >= m_text.size())
            return false;
        while (true) {
            if (m_at < m_text.size() && m_text[m_at] == '"') {
                if (!quoted())
                    return false;
            } else {
                const std::size_t end = m_text.find_first_of(",\n", m_at);
                if (end == std::string_view::npos)
                    return false;
                m_fields.push_back(m_text.substr(m_at, end - m_at));
                m_at = end;
            }
            if (m_at >= m_text.size())
                return false;
            if (m_text[m_at++] == '\n') {
                ++m_line;
                return true;
            }
        }
    }
    const std::vector<std::string_view>& fields() const { return m_fields; }
    qint64 line() const { return m_line; } ///< that the last record ended with
    std::size_t at() const { return m_at; }

private:
    bool quoted()
    {
        std::string field;
        for (std::size_t from = m_at + 1;;) {
            const std::size_t quote = m_text.find('"', from);
            if (quote == std::string_view::npos)
                return false;
            field += m_text.substr(from, quote - from);
            if (quote + 1 < m_text.size() && m_text[quote + 1] == '"') {
                field += '"';
                from = quote + 2;
                continue;
            }
            m_at = quote + 1;
            break;
        }
        m_line += std::count(field.begin(), field.end(), '\n');
        // A list would move short strings, which the views point into.
        m_unquoted.push_back(std::make_unique<std::string>(std::move(field)));
        m_fields.push_back(*m_unquoted.back());
        return m_at < m_text.size() && (m_text[m_at] == ',' || m_text[m_at] == '\n');
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    qint64 m_line = 0;
    std::vector<std::string_view> m_fields;
    std::vector<std::unique_ptr<std::string>> m_unquoted;
};

QString text(std::string_view field)
{
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()));
}

/// Equal texts of a column share their memory; neighbours are mostly equal.
class Shared {
public:
    QString of(std::string_view field)
    {
        if (m_last.first != field)
            m_last = { std::string(field), found(field) };
        return m_last.second;
    }

private:
    QString found(std::string_view field)
    {
        const QByteArray key = QByteArray::fromRawData(field.data(), static_cast<qsizetype>(field.size()));
        if (const auto it = m_texts.constFind(key); it != m_texts.constEnd())
            return *it;
        return *m_texts.insert(QByteArray(field.data(), static_cast<qsizetype>(field.size())), text(field));
    }

    std::pair<std::string, QString> m_last;
    QHash<QByteArray, QString> m_texts;
};

template <typename T> bool readNumber(std::string_view field, T& value)
{
    const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
    return error == std::errc() && end == field.data() + field.size();
}

class Reader {
public:
    Reader(const QString& path, ScoreTable& table)
        : m_path(path)
        , m_table(table)
    {
    }

    Result<> header(const std::vector<std::string_view>& fields)
    {
        QStringList names;
        for (const std::string_view field : fields)
            names.append(text(field));
        for (const char* name : { "model", "model_sha256", "precision", "device", "sample", "kind", "method", "region", "split", "video",
                 "clip", "identity", "frame", "file", "file_sha256" }) {
            if (names.indexOf(QLatin1String(name)) != static_cast<qsizetype>(m_first))
                return wrong(1, Sentence::of("it is no scores.csv of semblance evaluate"));
            ++m_first;
        }
        // Older files lack them.
        if (names.value(static_cast<qsizetype>(m_first)) == QStringLiteral("perturbation"))
            ++m_first;
        if (names.value(static_cast<qsizetype>(m_first)) == QStringLiteral("scorer"))
            m_scorer = m_first++;
        m_width = fields.size();
        m_table.nodes.clear();
        for (const QString& name : names.mid(static_cast<qsizetype>(m_first))) {
            if (name.startsWith(QStringLiteral("label_")))
                m_table.nodes.append(name.mid(6));
            else if (name.startsWith(QStringLiteral("raw_")))
                m_modelNodes.append(name.mid(4));
        }
        const auto columns = m_first + static_cast<std::size_t>(m_table.nodes.size() + 2 * m_modelNodes.size());
        if (m_table.nodes.isEmpty() || m_modelNodes.isEmpty() || columns != m_width)
            return wrong(1, Sentence::of("it is no scores.csv of semblance evaluate"));
        return {};
    }

    Result<> row(const std::vector<std::string_view>& f, qint64 line)
    {
        qint64 id = 0;
        if (f.size() != m_width || !readNumber(f[Sample], id))
            return wrong(line, Sentence::of("the row is damaged"));
        if (m_table.samples.isEmpty() || id == m_table.samples.first().id) {
            if (m_table.models.size() > 0 && m_at != m_table.samples.size())
                return wrong(line, Sentence::of("the models before have not scored the same samples"));
            beginModel(f);
        }
        if (m_table.models.size() == 1) {
            if (auto added = addSample(f, id, line); !added)
                return added;
        } else if (m_at >= m_table.samples.size() || m_table.samples[m_at].id != id) {
            return wrong(line, Sentence::of("the models have not scored the same samples"));
        }
        ++m_at;
        return addScores(f, line);
    }

    Result<> end() const
    {
        if (m_table.samples.isEmpty())
            return wrong(1, Sentence::of("it holds no sample"));
        if (m_at != m_table.samples.size())
            return wrong(1, Sentence::of("the last model has not scored all samples"));
        return {};
    }

    tl::unexpected<Error> wrong(qint64 line, const Sentence& what) const
    {
        return failure(Error::Kind::File, Sentence::of("%1, line %2: %3; evaluate again.").arg(m_path).arg(line).arg(what));
    }

private:
    enum Column { Model, ModelSha, Precision, Device, Sample, Kind, Method, Region, Split, Video, Clip, Identity, Frame, File, FileSha };

    void beginModel(const std::vector<std::string_view>& f)
    {
        ModelScores scores;
        scores.name = text(f[Model]);
        scores.sha256 = text(f[ModelSha]).toLatin1();
        scores.precision = text(f[Precision]);
        scores.device = text(f[Device]);
        if (m_scorer)
            scores.scorer = text(f[*m_scorer]);
        m_columns.clear();
        const std::size_t first = m_first + static_cast<std::size_t>(m_table.nodes.size());
        for (qsizetype k = 0; k < m_modelNodes.size(); ++k) {
            if (f[first + static_cast<std::size_t>(k)].empty())
                continue;
            scores.nodes.append(m_modelNodes[k]);
            m_columns.push_back(first + static_cast<std::size_t>(k));
        }
        if (!m_table.models.isEmpty()) {
            const std::size_t values = static_cast<std::size_t>(m_table.samples.size()) * m_columns.size();
            scores.rawScores.reserve(values);
            scores.probabilities.reserve(values);
        }
        m_table.models.append(std::move(scores));
        m_at = 0;
    }

    Result<> addSample(const std::vector<std::string_view>& f, qint64 id, qint64 line)
    {
        EvaluatedSample sample;
        sample.id = id;
        const auto kind = kindFromName(m_shared[Kind].of(f[Kind]));
        if (!kind || !readNumber(f[Frame], sample.frame))
            return wrong(line, Sentence::of("the row is damaged"));
        sample.kind = *kind;
        sample.method = m_shared[Method].of(f[Method]);
        sample.region = m_shared[Region].of(f[Region]);
        sample.split = m_shared[Split].of(f[Split]);
        sample.videoPath = m_shared[Video].of(f[Video]);
        sample.clip = m_shared[Clip].of(f[Clip]);
        sample.identity = m_shared[Identity].of(f[Identity]);
        sample.file = text(f[File]);
        sample.fileSha256 = QByteArray(f[FileSha].data(), static_cast<qsizetype>(f[FileSha].size()));
        for (qsizetype k = 0; k < m_table.nodes.size(); ++k) {
            const std::string_view label = f[m_first + static_cast<std::size_t>(k)];
            if (label != "" && label != "0" && label != "1")
                return wrong(line, Sentence::of("\"%1\" is no label").arg(text(label)));
            sample.labels.push_back(label.empty() ? std::nullopt : std::optional(label == "1"));
        }
        m_table.samples.append(std::move(sample));
        return {};
    }

    Result<> addScores(const std::vector<std::string_view>& f, qint64 line)
    {
        ModelScores& scores = m_table.models.last();
        for (const std::size_t column : m_columns) {
            double raw = 0;
            double probability = 0;
            if (!readNumber(f[column], raw) || !readNumber(f[column + static_cast<std::size_t>(m_modelNodes.size())], probability))
                return wrong(line, Sentence::of("a score is no number"));
            scores.rawScores.push_back(raw);
            scores.probabilities.push_back(probability);
        }
        return {};
    }

    QString m_path;
    ScoreTable& m_table;
    std::size_t m_first = 0; ///< column after the facts
    std::optional<std::size_t> m_scorer; ///< column
    std::size_t m_width = 0;
    QStringList m_modelNodes;
    std::vector<std::size_t> m_columns; ///< raw scores of the model's nodes
    qsizetype m_at = 0; ///< samples of the current model
    std::array<Shared, FileSha + 1> m_shared;
};

} // namespace

Result<> readScores(const QString& path, ScoreTable& table, std::stop_token stop, const ProgressFn& progress)
{
    QFile file(path);
    const auto unreadable
        = [&] { return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString())); };
    if (!file.open(QIODevice::ReadOnly))
        return unreadable();
    const qint64 size = file.size();
    const uchar* bytes = size > 0 ? file.map(0, size) : nullptr;
    if (size > 0 && !bytes)
        return unreadable();
    table.samples.clear();
    table.models.clear();
    Reader reader(path, table);
    CsvRecords records({ reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size) });
    if (!records.next())
        return reader.wrong(1, Sentence::of("it is no scores.csv of semblance evaluate"));
    if (auto known = reader.header(records.fields()); !known)
        return known;
    for (qint64 rows = 1; records.next(); ++rows) {
        if (auto read = reader.row(records.fields(), records.line()); !read)
            return read;
        if (rows % kProgressRows != 0)
            continue;
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Stopped while %1 was read.").arg(path));
        if (progress)
            progress({ static_cast<qint64>(records.at()), size, QStringLiteral("read") });
    }
    if (static_cast<qint64>(records.at()) != size)
        return reader.wrong(records.line() + 1, Sentence::of("the file breaks off"));
    return reader.end();
}

Result<> readCoverage(const QString& path, ScoreTable& table)
{
    const auto rows = dataset::readCsv(path);
    if (!rows)
        return tl::unexpected(rows.error());
    table.videos.clear();
    for (qsizetype i = 1; i < rows->size(); ++i) {
        const QStringList& f = rows->at(i).fields;
        const auto state = f.size() == 8 ? stateFromName(f[4]) : std::nullopt;
        bool isNumber = false;
        const qint64 samples = f.size() == 8 ? f[6].toLongLong(&isNumber) : 0;
        if (!state || !isNumber)
            return failure(
                Error::Kind::File, Sentence::of("%1, line %2: the row is damaged; evaluate again.").arg(path).arg(rows->at(i).line));
        table.videos.append({ 0, f[0], f[1], f[2], f[3], *state, f[5], samples });
    }
    return {};
}

} // namespace semblance::evaluation
