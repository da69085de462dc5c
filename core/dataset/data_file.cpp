// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/data_file.h"

#include "core/base/json_text.h"

#include <QFile>
#include <QStringDecoder>

namespace semblance::dataset {
namespace {

constexpr qint64 kLargestBytes = qint64 { 1 } << 30;

Result<QByteArray> readBytes(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > kLargestBytes)
        return failure(Error::Kind::File, Sentence::of("%1 is larger than 1 GiB, which is no list of a dataset.").arg(path));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read: %2.").arg(path, file.errorString()));
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return failure(Error::Kind::File, Sentence::of("%1 is UTF-16; save it as UTF-8.").arg(path));
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    return bytes;
}

tl::unexpected<Error> brokenCsv(const QString& path, qint64 line, const Sentence& what)
{
    return failure(Error::Kind::File, Sentence::of("%1, line %2: %3.").arg(path).arg(line).arg(what));
}

} // namespace

Result<QString> readTextFile(const QString& path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(*bytes);
    if (decoder.hasError() || text.contains(QChar::Null))
        return failure(Error::Kind::File, Sentence::of("%1 is not UTF-8 text; save it as UTF-8.").arg(path));
    return text;
}

Result<QJsonDocument> readJsonFile(const QString& path)
{
    const auto bytes = readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto json = parseJson(*bytes);
    if (!json)
        return failure(Error::Kind::File,
            Sentence::of("%1, line %2: the JSON is broken (%3).").arg(path).arg(json.error().line).arg(json.error().what));
    return *json;
}

Result<QList<NumberedLine>> readLines(const QString& path)
{
    const auto text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    QList<NumberedLine> lines;
    qint64 number = 0;
    for (qsizetype from = 0; from < text->size(); ++from) {
        qsizetype to = from;
        while (to < text->size() && text->at(to) != u'\n' && text->at(to) != u'\r')
            ++to;
        ++number;
        const QString line = QStringView(*text).sliced(from, to - from).trimmed().toString();
        if (!line.isEmpty())
            lines.append({ number, line });
        if (to + 1 < text->size() && text->at(to) == u'\r' && text->at(to + 1) == u'\n')
            ++to;
        from = to;
    }
    return lines;
}

Result<QList<CsvRow>> readCsv(const QString& path)
{
    const auto text = readTextFile(path);
    if (!text)
        return tl::unexpected(text.error());
    QList<CsvRow> rows;
    CsvRow row { 1, {} };
    QString field;
    qint64 line = 1;
    enum class State { Start, Bare, Quoted, Closed } state = State::Start;
    const auto endField = [&] {
        row.fields.append(state == State::Bare ? field.trimmed() : field);
        field.clear();
        state = State::Start;
    };
    const auto endRow = [&] {
        const bool blank = row.fields.isEmpty() && state != State::Closed && field.trimmed().isEmpty();
        endField();
        if (!blank)
            rows.append(row);
        row.fields.clear();
    };
    for (qsizetype i = 0; i < text->size(); ++i) {
        const QChar c = text->at(i);
        if (c == u'\r' && i + 1 < text->size() && text->at(i + 1) == u'\n' && state != State::Quoted)
            continue;
        const bool lineEnd = c == u'\n' || (c == u'\r' && state != State::Quoted);
        if (lineEnd)
            ++line;
        if (state == State::Quoted) {
            if (c != u'"') {
                field += c;
            } else if (i + 1 < text->size() && text->at(i + 1) == u'"') {
                field += c;
                ++i;
            } else {
                state = State::Closed;
            }
        } else if (lineEnd) {
            endRow();
            row.line = line;
        } else if (c == u',') {
            endField();
        } else if (state == State::Closed) {
            if (!c.isSpace())
                return brokenCsv(
                    path, line, Sentence::of("there is text after the closing quote of a field; write a quote inside quotes twice"));
        } else if (c == u'"') {
            if (!field.trimmed().isEmpty())
                return brokenCsv(path, line, Sentence::of("there is a quote inside a field without quotes"));
            field.clear();
            state = State::Quoted;
        } else {
            field += c;
            state = State::Bare;
        }
    }
    if (state == State::Quoted)
        return brokenCsv(path, row.line, Sentence::of("a quote is opened and not closed"));
    endRow();
    return rows;
}

} // namespace semblance::dataset
