// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/read_evaluation.h"

#include "core/dataset/data_file.h"

#include <QJsonArray>
#include <QJsonObject>

namespace semblance::evaluation {
namespace {

QJsonValue at(const QJsonObject& json, const char* key)
{
    return json.value(QLatin1String(key));
}

void readPaper(QMap<QString, double>& paper, const QString& key, const QJsonObject& cell)
{
    if (at(cell, "paper").isDouble())
        paper.insert(key, 100 * at(cell, "paper").toDouble());
}

ProtocolCell cellFrom(const QJsonObject& json)
{
    ProtocolCell cell;
    cell.mean = metricFrom(json);
    for (const QJsonValue& value : at(json, "auc_of_each_model").toArray())
        cell.values.append(value.toDouble());
    if (at(json, "standard_deviation").isDouble())
        cell.deviation = at(json, "standard_deviation").toDouble();
    cell.items = static_cast<std::size_t>(at(json, "items").toInteger());
    cell.positives = static_cast<std::size_t>(at(json, "positives").toInteger());
    cell.problem = at(json, "problem").toString();
    return cell;
}

} // namespace

Result<ProtocolResult> readProtocolJson(const QString& file)
{
    const auto document = dataset::readJsonFile(file);
    if (!document)
        return tl::unexpected(document.error());
    const QJsonObject json = document->object();
    const QJsonArray rows = at(json, "rows").toArray();
    if (at(json, "schema").toString() != QStringLiteral("semblance.protocol_result/1") || rows.isEmpty())
        return failure(Error::Kind::File, Sentence::of("%1 is no protocol's result that this version can read.").arg(file));
    ProtocolResult result;
    Protocol& protocol = result.protocol;
    protocol.name = at(json, "protocol").toString();
    protocol.table = at(json, "table").toString();
    protocol.title = at(json, "title").toString();
    protocol.node = at(json, "node").toString();
    protocol.unit = at(json, "unit").toString() == unitName(Unit::Frame) ? Unit::Frame : Unit::Video;
    result.perturbation = at(json, "perturbation").toString();
    for (const QJsonValue& note : at(json, "notes").toArray())
        protocol.notes.append(note.toString());
    const QJsonObject bootstrap = at(json, "bootstrap").toObject();
    result.bootstrap = { at(bootstrap, "replicates").toInt(), at(bootstrap, "seed").toString().toULongLong() };
    for (const QJsonValue& value : at(json, "facts").toArray())
        protocol.facts.append(value.toString());
    for (const QJsonValue& value : at(json, "columns").toArray()) {
        const QJsonObject column = value.toObject();
        protocol.columns.append({ at(column, "key").toString(), at(column, "title").toString(), at(column, "data").toString(), {}, {} });
    }
    for (const QJsonValue& value : at(json, "means").toArray()) {
        const QJsonObject mean = value.toObject();
        protocol.means.append({ at(mean, "key").toString(), at(mean, "title").toString(), {} });
    }
    if (protocol.facts.isEmpty() || protocol.columns.isEmpty())
        return failure(Error::Kind::File,
            Sentence::of("%1 is of an older version and does not tell the order of its columns; evaluate again.").arg(file));
    const QJsonObject datasets = at(json, "datasets").toObject();
    for (auto it = datasets.begin(); it != datasets.end(); ++it) {
        if (it.value().isString())
            result.datasets.insert(it.key(), it.value().toString());
    }
    for (const QJsonValue& value : rows) {
        const QJsonObject of = value.toObject();
        ProtocolRow row;
        for (const QString& fact : std::as_const(protocol.facts))
            row.facts.append(at(of, "facts").toObject().value(fact).toString());
        row.run = at(of, "run").toString();
        row.trainedOn = at(of, "trained_on_in_paper").toString();
        for (const QJsonValue& model : at(of, "models").toArray())
            result.models[row.run].append(model.toString().toLatin1());
        const QJsonObject columns = at(of, "columns").toObject();
        for (const ProtocolColumn& column : std::as_const(protocol.columns)) {
            const QJsonObject cell = columns.value(column.key).toObject();
            readPaper(row.paper, column.key, cell);
            if (at(cell, "items").isDouble())
                result.cells[row.run].insert(column.key, cellFrom(cell));
        }
        const QJsonObject means = at(of, "means").toObject();
        for (const ProtocolMean& mean : std::as_const(protocol.means)) {
            readPaper(row.paperMeans, mean.key, means.value(mean.key).toObject());
            QStringList keys;
            for (const QJsonValue& key : at(means.value(mean.key).toObject(), "columns").toArray())
                keys.append(key.toString());
            row.meanColumns.insert(mean.key, keys);
        }
        protocol.rows.append(row);
    }
    return result;
}

} // namespace semblance::evaluation
