// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/protocol.h"

#include "core/dataset/data_file.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

static void initProtocolResources()
{
    Q_INIT_RESOURCE(protocols);
}

namespace semblance::evaluation {
namespace {

const QString kSchema = QStringLiteral("semblance.protocol/1");
constexpr int kDeepest = 8; ///< files that build on each other

QString resource(const QString& name)
{
    initProtocolResources();
    return QStringLiteral(":/protocols/%1.json").arg(name);
}

QStringList strings(const QJsonValue& value)
{
    QStringList list;
    for (const QJsonValue& each : value.toArray())
        list.append(each.toString());
    return list;
}

QMap<QString, double> numbers(const QJsonValue& value)
{
    QMap<QString, double> map;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it.value().isDouble())
            map.insert(it.key(), it.value().toDouble());
    }
    return map;
}

/// One protocol file with what it builds on.
class Loader {
public:
    Result<Protocol> load(const QString& nameOrFile, int depth = 0)
    {
        const bool isName = protocolNames().contains(nameOrFile);
        m_file = isName ? resource(nameOrFile) : nameOrFile;
        if (!isName && !QFile::exists(nameOrFile))
            return failure(Error::Kind::Usage,
                Sentence::of("There is no protocol or file \"%1\"; the protocols are: %2.")
                    .arg(nameOrFile, protocolNames().join(QStringLiteral(", "))));
        const auto document = dataset::readJsonFile(m_file);
        if (!document)
            return tl::unexpected(document.error());
        const QJsonObject json = document->object();
        if (at(json, "schema").toString() != kSchema)
            return wrong(Sentence::of("its \"schema\" must be \"%1\"").arg(kSchema));
        Protocol protocol;
        if (json.contains(QStringLiteral("extends"))) {
            if (depth == kDeepest)
                return wrong(Sentence::of("too many files build on each other"));
            auto base = Loader().load(at(json, "extends").toString(), depth + 1);
            if (!base)
                return base;
            protocol = *std::move(base);
        }
        return read(json, std::move(protocol));
    }

private:
    static QJsonValue at(const QJsonObject& json, const char* key) { return json.value(QLatin1String(key)); }
    tl::unexpected<Error> wrong(const Sentence& what) const
    {
        return failure(Error::Kind::File, Sentence::of("The protocol %1 cannot be used: %2.").arg(m_file, what));
    }

    Result<Protocol> read(const QJsonObject& json, Protocol protocol)
    {
        const auto text = [&](const char* key, QString& target) {
            if (json.contains(QLatin1String(key)))
                target = at(json, key).toString();
        };
        text("name", protocol.name);
        text("table", protocol.table);
        text("title", protocol.title);
        text("node", protocol.node);
        if (json.contains(QStringLiteral("facts")))
            protocol.facts = strings(at(json, "facts"));
        if (json.contains(QStringLiteral("notes")))
            protocol.notes = strings(at(json, "notes"));
        if (json.contains(QStringLiteral("unit"))) {
            const QString unit = at(json, "unit").toString();
            if (unit != unitName(Unit::Video) && unit != unitName(Unit::Frame))
                return wrong(Sentence::of("its \"unit\" is video or frame, not \"%1\"").arg(unit));
            protocol.unit = unit == unitName(Unit::Frame) ? Unit::Frame : Unit::Video;
        }
        if (json.contains(QStringLiteral("rows")))
            readRows(at(json, "rows").toArray(), protocol);
        if (json.contains(QStringLiteral("columns"))) {
            if (auto columns = readColumns(at(json, "columns").toArray(), protocol); !columns)
                return tl::unexpected(columns.error());
        }
        if (json.contains(QStringLiteral("means"))) {
            protocol.means.clear();
            for (const QJsonValue& value : at(json, "means").toArray()) {
                const QJsonObject mean = value.toObject();
                protocol.means.append({ at(mean, "key").toString(), at(mean, "title").toString(), strings(at(mean, "columns")) });
            }
        }
        return checked(std::move(protocol));
    }

    Result<> readColumns(const QJsonArray& array, Protocol& protocol) const
    {
        QList<ProtocolColumn> columns;
        for (const QJsonValue& value : array) {
            if (value.isString()) {
                const auto known = std::find_if(protocol.columns.begin(), protocol.columns.end(),
                    [&](const ProtocolColumn& column) { return column.key == value.toString(); });
                if (known == protocol.columns.end())
                    return wrong(Sentence::of("there is no column \"%1\" in what it extends").arg(value.toString()));
                columns.append(*known);
                continue;
            }
            const QJsonObject column = value.toObject();
            const QString key = at(column, "key").toString();
            columns.append({ key, at(column, "title").toString(key), at(column, "data").toString(key), strings(at(column, "methods")),
                at(column, "altered_node").toString() });
        }
        protocol.columns = columns;
        return {};
    }

    static void readRows(const QJsonArray& array, Protocol& protocol)
    {
        protocol.rows.clear();
        for (const QJsonValue& value : array) {
            const QJsonObject json = value.toObject();
            ProtocolRow row;
            row.facts = strings(at(json, "facts"));
            row.run = at(json, "run").toString();
            row.isDefault = at(json, "default").toBool();
            row.trainedOn = at(json, "trained_on").toString();
            row.paper = numbers(at(json, "paper"));
            row.paperMeans = numbers(at(json, "paper_means"));
            const QJsonObject means = at(json, "mean_columns").toObject();
            for (auto it = means.begin(); it != means.end(); ++it)
                row.meanColumns.insert(it.key(), strings(it.value()));
            protocol.rows.append(row);
        }
    }

    Result<Protocol> checked(Protocol protocol) const
    {
        if (protocol.name.isEmpty() || protocol.title.isEmpty() || protocol.node.isEmpty() || protocol.facts.isEmpty())
            return wrong(Sentence::of("it needs a name, a title, a node and the headings \"facts\""));
        QStringList columns;
        for (const ProtocolColumn& column : protocol.columns) {
            if (column.key.isEmpty() || columns.contains(column.key))
                return wrong(Sentence::of("every column needs a key of its own"));
            columns.append(column.key);
        }
        QStringList runs = protocol.runs();
        if (columns.isEmpty() || runs.isEmpty())
            return wrong(Sentence::of("it needs a column and a row with a \"run\""));
        if (runs.removeDuplicates() > 0)
            return wrong(Sentence::of("two rows have the same \"run\""));
        for (const ProtocolRow& row : protocol.rows) {
            if (row.facts.size() != protocol.facts.size())
                return wrong(Sentence::of("the row \"%1\" has %2 facts, but there are %3 headings")
                                 .arg(row.facts.join(QStringLiteral(", ")))
                                 .arg(row.facts.size())
                                 .arg(protocol.facts.size()));
        }
        for (const ProtocolMean& mean : protocol.means) {
            for (const QString& column : mean.columns) {
                if (!columns.contains(column))
                    return wrong(Sentence::of("the mean \"%1\" names the column \"%2\", which is not there").arg(mean.key, column));
            }
        }
        return protocol;
    }

    QString m_file;
};

SampleFilter filterOf(const ProtocolColumn& column, qsizetype alteredNode)
{
    return [&column, alteredNode](const EvaluatedSample& sample) {
        if (sample.method.isEmpty())
            return true;
        if (!column.methods.isEmpty() && !column.methods.contains(sample.method))
            return false;
        return alteredNode < 0 || sample.labels[static_cast<std::size_t>(alteredNode)].value_or(false);
    };
}

/// The mean of several models' AUC on the same items.
Metric meanAuc(const QList<Items>& models, const BootstrapOptions& bootstrap, const std::stop_token& stop)
{
    std::vector<RankedScores> ranked;
    for (const Items& items : models)
        ranked.emplace_back(items.scores, items.positive);
    OperatingCurve curve;
    const auto value = [&](std::span<const std::uint32_t> weights) -> std::optional<double> {
        double sum = 0;
        for (const RankedScores& scores : ranked) {
            scores.curve(weights, curve);
            const auto auc = areaUnderRoc(curve);
            if (!auc)
                return {};
            sum += *auc;
        }
        return sum / static_cast<double>(ranked.size());
    };
    const auto interval = [&](const std::vector<std::uint32_t>& cluster) -> std::optional<Interval> {
        const ClusterResampler resampler(cluster, models.first().positive);
        if (!resampler.isPossible())
            return {};
        std::vector<std::optional<double>> replicates;
        std::vector<std::uint32_t> weights;
        for (int i = 0; i < bootstrap.replicates; ++i) {
            if (stop.stop_requested())
                return {};
            resampler.draw(bootstrap.seed, i, weights);
            replicates.push_back(value(weights));
        }
        return percentileInterval(replicates);
    };
    return { value({}), interval(models.first().video), interval(models.first().identity) };
}

ProtocolCell fillCell(const Protocol& protocol, const ProtocolColumn& column, const ScoreTable& table, const QList<QByteArray>& models,
    const BootstrapOptions& bootstrap, const std::stop_token& stop)
{
    ProtocolCell cell;
    const qsizetype alteredNode = column.alteredNode.isEmpty() ? -1 : table.nodes.indexOf(column.alteredNode);
    if (!column.alteredNode.isEmpty() && alteredNode < 0) {
        cell.problem = Sentence::of("the dataset has no label of %1").arg(column.alteredNode).english();
        return cell;
    }
    QList<Items> items;
    for (const QByteArray& sha256 : models) {
        const auto scores
            = std::find_if(table.models.begin(), table.models.end(), [&](const ModelScores& model) { return model.sha256 == sha256; });
        if (scores == table.models.end())
            return cell;
        const auto of = itemsOf(table, *scores, protocol.node, protocol.unit, filterOf(column, alteredNode));
        if (!of) {
            cell.problem = Sentence::of("dataset or model have no node %1").arg(protocol.node).english();
            return cell;
        }
        items.append(*of);
    }
    if (items.isEmpty())
        return cell;
    cell.items = items.first().scores.size();
    cell.positives = static_cast<std::size_t>(std::count(items.first().positive.begin(), items.first().positive.end(), 1));
    cell.mean = meanAuc(items, bootstrap, stop);
    if (!cell.mean.value) {
        cell.problem
            = (cell.positives == 0 ? Sentence::of("the dataset has no such forgery") : Sentence::of("the dataset has no real face"))
                  .english();
        return cell;
    }
    for (const Items& of : items)
        cell.values.append(*areaUnderRoc(RankedScores(of.scores, of.positive).curve()));
    if (cell.values.size() > 1) {
        double squares = 0;
        for (const double value : cell.values)
            squares += (value - *cell.mean.value) * (value - *cell.mean.value);
        cell.deviation = std::sqrt(squares / static_cast<double>(cell.values.size() - 1));
    }
    return cell;
}

} // namespace

QString nameWithRemark(const ModelScores& model)
{
    return model.demonstration ? model.name + QStringLiteral(", a demonstration model, not validated for casework") : model.name;
}

QStringList Protocol::data() const
{
    QStringList names;
    for (const ProtocolColumn& column : columns)
        names.append(column.data);
    names.removeDuplicates();
    return names;
}

QStringList Protocol::runs() const
{
    QStringList names;
    for (const ProtocolRow& row : rows) {
        if (!row.run.isEmpty())
            names.append(row.run);
    }
    return names;
}

QStringList protocolNames()
{
    initProtocolResources();
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/protocols")).entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

Result<Protocol> loadProtocol(const QString& nameOrFile)
{
    return Loader().load(nameOrFile);
}

std::optional<double> ProtocolResult::mean(const ProtocolRow& row, const ProtocolMean& mean) const
{
    const QStringList columns = row.meanColumns.value(mean.key, mean.columns);
    const QMap<QString, ProtocolCell> own = cells.value(row.run);
    double sum = 0;
    for (const QString& column : columns) {
        const auto& value = own.value(column).mean.value;
        if (!value)
            return {};
        sum += *value;
    }
    return columns.isEmpty() ? std::nullopt : std::optional(sum / static_cast<double>(columns.size()));
}

ProtocolResult fillProtocol(const Protocol& protocol, const QMap<QString, ScoreTable>& tables,
    const QMap<QString, QList<QByteArray>>& models, const BootstrapOptions& bootstrap, std::stop_token stop)
{
    ProtocolResult result { protocol, bootstrap, {}, {}, models, {}, {} };
    for (const QString& data : protocol.data()) {
        if (tables.contains(data)) {
            result.datasets.insert(data, tables.value(data).dataset);
            result.perturbation = perturbationName(tables.value(data).selection);
        }
        for (const ModelScores& model : tables.value(data).models)
            result.modelNames.insert(model.sha256, nameWithRemark(model));
    }
    for (const ProtocolRow& row : protocol.rows) {
        for (const ProtocolColumn& column : protocol.columns) {
            const auto table = tables.constFind(column.data);
            if (table != tables.constEnd() && models.contains(row.run))
                result.cells[row.run].insert(column.key, fillCell(protocol, column, *table, models.value(row.run), bootstrap, stop));
        }
    }
    return result;
}

} // namespace semblance::evaluation
