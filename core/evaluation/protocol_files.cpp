// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/json_writer.h"
#include "core/base/software_versions.h"
#include "core/evaluation/protocol.h"
#include "core/evaluation/score_csv.h"
#include "core/evaluation/text_table.h"

#include <QBuffer>
#include <QDir>
#include <QLocale>

namespace semblance::evaluation {
namespace {

using analysis::JsonWriter;
using Layout = JsonWriter::Layout;

const QString kNothing = QStringLiteral("-");

std::optional<double> known(const QMap<QString, double>& map, const QString& key)
{
    const auto it = map.constFind(key);
    return it == map.constEnd() ? std::nullopt : std::optional(*it);
}

QString published(std::optional<double> percent)
{
    return percent ? QString::number(*percent, 'f', 2) : kNothing;
}

QString ours(std::optional<double> fraction)
{
    return fraction ? QString::number(100 * *fraction, 'f', 2) : kNothing;
}

/// Of a row that was run: the run's number with the paper's in brackets.
QString cellText(bool isRun, std::optional<double> value, std::optional<double> deviation, std::optional<double> paper)
{
    if (!isRun)
        return published(paper);
    QString text = ours(value);
    if (deviation)
        text += QStringLiteral(" +- ") + QString::number(100 * *deviation, 'f', 2);
    return QStringLiteral("%1 (%2)").arg(text, published(paper));
}

QString captionOf(const Protocol& protocol)
{
    return protocol.table.isEmpty() ? protocol.title : QStringLiteral("%1 (Table %2)").arg(protocol.title, protocol.table);
}

void writeInterval(JsonWriter& writer, const char* name, const std::optional<Interval>& interval)
{
    writer.key(QString::fromLatin1(name));
    if (!interval) {
        writer.null();
        return;
    }
    writer.beginArray(Layout::OneLine);
    writer.value(interval->low);
    writer.value(interval->high);
    writer.endArray();
}

void writeCell(JsonWriter& writer, const ProtocolCell& cell, std::optional<double> paper)
{
    writer.beginObject(Layout::OneLine);
    writer.member("auc", cell.mean.value);
    writeInterval(writer, "by_video", cell.mean.byVideo);
    writeInterval(writer, "by_identity", cell.mean.byIdentity);
    writer.key(QStringLiteral("auc_of_each_model"));
    writer.beginArray(Layout::OneLine);
    for (const double value : cell.values)
        writer.value(value);
    writer.endArray();
    writer.member("standard_deviation", cell.deviation);
    const bool isRun = !cell.values.isEmpty() || !cell.problem.isEmpty();
    writer.member("items", isRun ? std::optional(static_cast<qint64>(cell.items)) : std::nullopt);
    writer.member("positives", isRun ? std::optional(static_cast<qint64>(cell.positives)) : std::nullopt);
    writer.member("paper", paper ? std::optional(*paper / 100) : std::nullopt);
    writer.member("problem", cell.problem.isEmpty() ? std::nullopt : std::optional(cell.problem));
    writer.endObject();
}

void writeRow(JsonWriter& writer, const ProtocolResult& result, const ProtocolRow& row)
{
    writer.beginObject();
    writer.key(QStringLiteral("facts"));
    writer.beginObject(Layout::OneLine);
    for (qsizetype i = 0; i < row.facts.size(); ++i) {
        writer.key(result.protocol.facts[i]);
        writer.value(row.facts[i]);
    }
    writer.endObject();
    writer.member("run", row.run.isEmpty() ? std::nullopt : std::optional(row.run));
    writer.member("trained_on_in_paper", row.trainedOn.isEmpty() ? std::nullopt : std::optional(row.trainedOn));
    writer.key(QStringLiteral("models"));
    writer.beginArray(Layout::OneLine);
    for (const QByteArray& sha256 : result.models.value(row.run))
        writer.value(QString::fromLatin1(sha256));
    writer.endArray();
    writer.key(QStringLiteral("columns"));
    writer.beginObject();
    for (const ProtocolColumn& column : result.protocol.columns) {
        writer.key(column.key);
        writeCell(writer, result.cells.value(row.run).value(column.key), known(row.paper, column.key));
    }
    writer.endObject();
    writer.key(QStringLiteral("means"));
    writer.beginObject();
    for (const ProtocolMean& mean : result.protocol.means) {
        const auto paper = known(row.paperMeans, mean.key);
        writer.key(mean.key);
        writer.beginObject(Layout::OneLine);
        writer.member("auc", row.run.isEmpty() ? std::nullopt : result.mean(row, mean));
        writer.member("paper", paper ? std::optional(*paper / 100) : std::nullopt);
        writer.key(QStringLiteral("columns"));
        writer.beginArray(Layout::OneLine);
        for (const QString& column : row.meanColumns.value(mean.key, mean.columns))
            writer.value(column);
        writer.endArray();
        writer.endObject();
    }
    writer.endObject();
    writer.endObject();
}

Result<QByteArray> jsonOf(const ProtocolResult& result)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    JsonWriter writer(buffer);
    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.protocol_result/1"));
    writer.member("software", QJsonValue(softwareVersions()));
    writer.member("protocol", result.protocol.name);
    writer.member("table", result.protocol.table.isEmpty() ? std::nullopt : std::optional(result.protocol.table));
    writer.member("title", result.protocol.title);
    writer.member("node", result.protocol.node);
    writer.member("unit", unitName(result.protocol.unit));
    writer.member("perturbation", result.perturbation.isEmpty() ? std::nullopt : std::optional(result.perturbation));
    writer.key(QStringLiteral("notes"));
    writer.beginArray();
    for (const QString& note : result.protocol.notes)
        writer.value(note);
    writer.endArray();
    writer.key(QStringLiteral("bootstrap"));
    writer.beginObject(Layout::OneLine);
    writer.member("replicates", result.bootstrap.replicates);
    writer.member("seed", QString::number(result.bootstrap.seed));
    writer.member("method", QStringLiteral("percentile"));
    writer.member("confidence", kConfidence);
    writer.endObject();
    writer.key(QStringLiteral("facts"));
    writer.beginArray(Layout::OneLine);
    for (const QString& fact : result.protocol.facts)
        writer.value(fact);
    writer.endArray();
    writer.key(QStringLiteral("columns"));
    writer.beginArray();
    for (const ProtocolColumn& column : result.protocol.columns) {
        writer.beginObject(Layout::OneLine);
        writer.member("key", column.key);
        writer.member("title", column.title);
        writer.member("data", column.data);
        writer.endObject();
    }
    writer.endArray();
    writer.key(QStringLiteral("means"));
    writer.beginArray();
    for (const ProtocolMean& mean : result.protocol.means) {
        writer.beginObject(Layout::OneLine);
        writer.member("key", mean.key);
        writer.member("title", mean.title);
        writer.endObject();
    }
    writer.endArray();
    writer.key(QStringLiteral("datasets"));
    writer.beginObject();
    for (const QString& data : result.protocol.data()) {
        writer.key(data);
        writer.value(result.datasets.contains(data) ? std::optional(result.datasets.value(data)) : std::nullopt);
    }
    writer.endObject();
    writer.key(QStringLiteral("rows"));
    writer.beginArray();
    for (const ProtocolRow& row : result.protocol.rows)
        writeRow(writer, result, row);
    writer.endArray();
    writer.endObject();
    if (!writer.finish())
        return failure(Error::Kind::Internal, Sentence::of("protocol.json cannot be composed."));
    return buffer.data();
}

} // namespace

QList<QStringList> protocolTable(const ProtocolResult& result)
{
    const Protocol& protocol = result.protocol;
    QStringList heading = protocol.facts;
    for (const ProtocolColumn& column : protocol.columns)
        heading.append(column.title);
    for (const ProtocolMean& mean : protocol.means)
        heading.append(mean.title);
    QList<QStringList> rows { heading };
    for (const ProtocolRow& row : protocol.rows) {
        const bool isRun = !row.run.isEmpty() && result.models.contains(row.run);
        QStringList cells = row.facts;
        cells.last() += isRun ? QStringLiteral(" *") : QString();
        for (const ProtocolColumn& column : protocol.columns) {
            const ProtocolCell cell = result.cells.value(row.run).value(column.key);
            cells.append(cellText(isRun, cell.mean.value, cell.deviation, known(row.paper, column.key)));
        }
        for (const ProtocolMean& mean : protocol.means)
            cells.append(cellText(isRun, isRun ? result.mean(row, mean) : std::nullopt, {}, known(row.paperMeans, mean.key)));
        rows.append(cells);
    }
    return rows;
}

QString protocolCsv(const ProtocolResult& result)
{
    const auto number
        = [](std::optional<double> value) { return value ? QString::number(*value, 'g', QLocale::FloatingPointShortest) : QString(); };
    QStringList header;
    for (const QString& fact : result.protocol.facts)
        header.append(csvField(fact));
    QString text = header.join(u',')
        + QStringLiteral(
            ",run,column,auc,video_low,video_high,identity_low,identity_high,models,standard_deviation,items,positives,paper\n");
    for (const ProtocolRow& row : result.protocol.rows) {
        QStringList facts;
        for (const QString& fact : row.facts)
            facts.append(csvField(fact));
        const QString start = facts.join(u',') + u',' + csvField(row.run) + u',';
        for (const ProtocolColumn& column : result.protocol.columns) {
            const ProtocolCell cell = result.cells.value(row.run).value(column.key);
            const auto paper = known(row.paper, column.key);
            QStringList fields { csvField(column.key), number(cell.mean.value) };
            for (const auto& interval : { cell.mean.byVideo, cell.mean.byIdentity }) {
                fields.append(interval ? number(interval->low) : QString());
                fields.append(interval ? number(interval->high) : QString());
            }
            const bool isRun = !cell.values.isEmpty();
            fields += { isRun ? QString::number(cell.values.size()) : QString(), number(cell.deviation),
                isRun ? QString::number(cell.items) : QString(), isRun ? QString::number(cell.positives) : QString(),
                paper ? number(*paper / 100) : QString() };
            text += start + fields.join(u',') + u'\n';
        }
        for (const ProtocolMean& mean : result.protocol.means) {
            const auto paper = known(row.paperMeans, mean.key);
            text += start
                + QStringList { csvField(QStringLiteral("mean:") + mean.key),
                      number(row.run.isEmpty() ? std::nullopt : result.mean(row, mean)), {}, {}, {}, {}, {}, {}, {}, {},
                      paper ? number(*paper / 100) : QString() }
                      .join(u',')
                + u'\n';
        }
    }
    return text;
}

QString protocolTex(const ProtocolResult& result)
{
    return QStringLiteral("% %1; * this run%2, the paper's numbers in brackets\n")
               .arg(captionOf(result.protocol),
                   result.perturbation.isEmpty() ? QString() : QStringLiteral(", pictures changed by ") + result.perturbation)
        + texTabular(protocolTable(result));
}

QString readableProtocol(const ProtocolResult& result)
{
    QString text = captionOf(result.protocol) + QStringLiteral("\n\n") + alignedText(protocolTable(result), result.protocol.facts.size());
    text += QStringLiteral(
        "\nAUC in percent over %1s. * This run's numbers, the paper's in brackets; the other rows are the paper's. - Not run, or not "
        "in the paper.\n")
                .arg(unitName(result.protocol.unit));
    if (!result.perturbation.isEmpty())
        text += QStringLiteral("All pictures of this run were changed by %1; the paper's numbers are of unchanged ones.\n").arg(result.perturbation);
    for (const ProtocolRow& row : result.protocol.rows) {
        for (const QByteArray& sha256 : result.models.value(row.run))
            text += QStringLiteral("%1 here: %2 (%3...).\n")
                        .arg(row.run, result.modelNames.value(sha256), QString::fromLatin1(sha256.left(12)));
        if (result.models.contains(row.run) && !row.trainedOn.isEmpty())
            text += QStringLiteral("In the paper %1 was trained on: %2.\n").arg(row.run, row.trainedOn);
        const auto cells = result.cells.value(row.run);
        for (auto it = cells.constBegin(); it != cells.constEnd(); ++it) {
            if (!it->problem.isEmpty())
                text += QStringLiteral("%1, %2: %3.\n").arg(row.run, it.key(), it->problem);
        }
    }
    for (const QString& note : result.protocol.notes)
        text += QStringLiteral("Note: ") + note + u'\n';
    return text;
}

Result<> writeProtocol(const ProtocolResult& result, const QString& folder)
{
    const auto json = jsonOf(result);
    if (!json)
        return tl::unexpected(json.error());
    const QDir dir(folder);
    return writeWhole(dir.filePath(QStringLiteral("protocol.csv")), protocolCsv(result).toUtf8())
        .and_then([&] { return writeWhole(dir.filePath(QStringLiteral("protocol.tex")), protocolTex(result).toUtf8()); })
        .and_then([&] { return writeWhole(dir.filePath(QStringLiteral("protocol.json")), *json); });
}

} // namespace semblance::evaluation
