// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_csv.h"

#include "core/base/commit_whole.h"
#include "core/dataset/data_file.h"

#include <QFile>
#include <QLocale>
#include <QSaveFile>

namespace semblance::evaluation {
namespace {

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QByteArray line(const QStringList& fields)
{
    QStringList quoted;
    for (const QString& field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',').toUtf8() + '\n';
}

/// Every node of any model, in order of appearance.
QStringList allModelNodes(const ScoreTable& table)
{
    QStringList nodes;
    for (const ModelScores& model : table.models)
        nodes += model.nodes;
    nodes.removeDuplicates();
    return nodes;
}

Error cannotWrite(const QSaveFile& file)
{
    return { Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(file.fileName(), file.errorString()) };
}

/// Rows of the cached file are compared and read column by column.
class KnownRows {
public:
    KnownRows(const QList<dataset::CsvRow>& rows, const ModelScores& model, const QString& perturbation)
        : m_rows(rows)
        , m_perturbation(perturbation)
    {
        const QStringList header = rows.first().fields;
        m_width = header.size();
        for (const char* name : { "model_sha256", "precision", "device", "sample", "file_sha256" })
            m_key.append(header.indexOf(QLatin1String(name)));
        m_scorerColumn = header.indexOf(QStringLiteral("scorer"));
        m_perturbationColumn = header.indexOf(QStringLiteral("perturbation"));
        qsizetype values = 0;
        for (const QString& node : model.nodes) {
            m_raw.append(header.indexOf(QStringLiteral("raw_") + node));
            m_probability.append(header.indexOf(QStringLiteral("p_") + node));
        }
        for (const QString& column : header)
            values += column.startsWith(QLatin1String("raw_")) ? 1 : 0;
        m_valid = !m_key.contains(-1) && !m_raw.contains(-1) && !m_probability.contains(-1) && values >= model.nodes.size();
    }

    bool isValid() const { return m_valid; }
    bool isOf(qsizetype row, const ModelScores& model) const
    {
        const QStringList& fields = m_rows[row].fields;
        return fields.size() == m_width && fields[m_key[0]] == QString::fromLatin1(model.sha256) && fields[m_key[1]] == model.precision
            && fields[m_key[2]] == model.device && (m_scorerColumn < 0 ? QString() : fields[m_scorerColumn]) == model.scorer && (m_perturbationColumn < 0 ? QString() : fields[m_perturbationColumn]) == m_perturbation;
    }
    bool isAbout(qsizetype row, const EvaluatedSample& sample) const
    {
        const QStringList& fields = m_rows[row].fields;
        return fields[m_key[3]].toLongLong() == sample.id && fields[m_key[4]] == QString::fromLatin1(sample.fileSha256);
    }
    bool values(qsizetype row, ModelScores& model, std::size_t sample) const
    {
        const QStringList& fields = m_rows[row].fields;
        bool raw = true;
        bool probability = true;
        for (qsizetype k = 0; k < model.nodes.size() && raw && probability; ++k) {
            const std::size_t at = sample * static_cast<std::size_t>(model.nodes.size()) + static_cast<std::size_t>(k);
            model.rawScores[at] = fields[m_raw[k]].toDouble(&raw);
            model.probabilities[at] = fields[m_probability[k]].toDouble(&probability);
        }
        return raw && probability;
    }

private:
    const QList<dataset::CsvRow>& m_rows;
    QString m_perturbation;
    qsizetype m_scorerColumn = -1; ///< -1: a file from before there was any
    qsizetype m_perturbationColumn = -1; ///< likewise
    qsizetype m_width = 0;
    QList<qsizetype> m_key;
    QList<qsizetype> m_raw;
    QList<qsizetype> m_probability;
    bool m_valid = false;
};

} // namespace

QString csvField(const QString& text)
{
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

Result<> writeWhole(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !commitWhole(file))
        return tl::unexpected(cannotWrite(file));
    return {};
}

QByteArray scoresHeader(const ScoreTable& table, const QStringList& modelNodes)
{
    QStringList columns;
    for (const char* name : { "model", "model_sha256", "precision", "device", "sample", "kind", "method", "region", "split", "video",
             "clip", "identity", "frame", "file", "file_sha256", "perturbation", "scorer" })
        columns.append(QString::fromLatin1(name));
    for (const QString& node : table.nodes)
        columns.append(QStringLiteral("label_") + node);
    for (const QString& node : modelNodes)
        columns.append(QStringLiteral("raw_") + node);
    for (const QString& node : modelNodes)
        columns.append(QStringLiteral("p_") + node);
    return line(columns);
}

QByteArray scoresRows(const ScoreTable& table, const ModelScores& model, const QStringList& modelNodes, qsizetype first, qsizetype last)
{
    QList<qsizetype> places;
    for (const QString& node : modelNodes)
        places.append(model.nodes.indexOf(node));
    QByteArray text;
    for (qsizetype i = first; i < last; ++i) {
        const EvaluatedSample& sample = table.samples[i];
        QStringList fields { model.name, QString::fromLatin1(model.sha256), model.precision, model.device, QString::number(sample.id),
            kindName(sample.kind), sample.method, sample.region, sample.split, sample.videoPath, sample.clip, sample.identity,
            QString::number(sample.frame), sample.file, QString::fromLatin1(sample.fileSha256),
            perturbationName(table.selection), model.scorer };
        for (const auto& label : sample.labels)
            fields.append(label ? QString::number(*label ? 1 : 0) : QString());
        for (const std::vector<double>* values : { &model.rawScores, &model.probabilities }) {
            for (const qsizetype place : places) {
                const auto at = static_cast<std::size_t>(i * model.nodes.size() + place);
                fields.append(place < 0 ? QString() : number((*values)[at]));
            }
        }
        text += line(fields);
    }
    return text;
}

Result<> writeScores(const ScoreTable& table, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return tl::unexpected(cannotWrite(file));
    const QStringList nodes = allModelNodes(table);
    bool written = file.write(scoresHeader(table, nodes)) >= 0;
    constexpr qsizetype piece = 4096;
    for (const ModelScores& model : table.models) {
        for (qsizetype first = 0; first < table.samples.size() && written; first += piece) {
            const QByteArray rows = scoresRows(table, model, nodes, first, std::min(first + piece, table.samples.size()));
            written = file.write(rows) == rows.size();
        }
    }
    if (!written || !commitWhole(file))
        return tl::unexpected(cannotWrite(file));
    return {};
}

qsizetype readKnownScores(const QString& path, const ScoreTable& table, ModelScores& model)
{
    if (!QFile::exists(path))
        return 0;
    const auto rows = dataset::readCsv(path);
    if (!rows || rows->size() < 2)
        return 0;
    const KnownRows known(*rows, model, perturbationName(table.selection));
    if (!known.isValid())
        return 0;
    // A row that was cut off in its last number would read as another number.
    QFile file(path);
    const bool isWhole = file.open(QIODevice::ReadOnly) && file.seek(file.size() - 1) && file.read(1) == "\n";
    const qsizetype end = rows->size() - (isWhole ? 0 : 1);
    qsizetype count = 0;
    for (qsizetype row = 1; row < end && count < table.samples.size(); ++row) {
        if (!known.isOf(row, model))
            continue;
        if (!known.isAbout(row, table.samples[count]) || !known.values(row, model, static_cast<std::size_t>(count)))
            break;
        ++count;
    }
    return count;
}

Result<> writeCoverage(const ScoreTable& table, const QString& path)
{
    QByteArray text("video,method,identity,split,state,problem,samples,scored\n");
    for (const EvaluatedVideo& video : table.videos)
        text += line({ video.path, video.method, video.identity, video.split, stateName(video.state), video.problem,
            QString::number(video.samples), QString::number(video.samples > 0 ? 1 : 0) });
    return writeWhole(path, text);
}

} // namespace semblance::evaluation
