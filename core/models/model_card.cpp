// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_card.h"

#include <QJsonArray>

#include <algorithm>

namespace semblance::models {
namespace {

std::optional<double> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

std::optional<std::pair<double, double>> interval(const QJsonValue& low, const QJsonValue& high)
{
    return low.isDouble() && high.isDouble() ? std::optional(std::pair(low.toDouble(), high.toDouble())) : std::nullopt;
}

NodeAuc nodeAuc(const QString& node, const QJsonValue& value)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return { node, number(list.at(0)), interval(list.at(1), list.at(2)) };
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const QJsonArray bounds = object[QStringLiteral("interval")].toArray();
        const auto auc = number(object[QStringLiteral("auc")]);
        return { node, auc ? auc : number(object[QStringLiteral("value")]),
            bounds.size() == 2 ? interval(bounds[0], bounds[1]) : interval(object[QStringLiteral("low")], object[QStringLiteral("high")]) };
    }
    return { node, number(value), {} };
}

class Reader {
public:
    explicit Reader(const QStringList& nodes)
        : m_nodes(nodes)
    {
    }

    void read(const QJsonObject& object, const QString& path)
    {
        const bool isTable = path.contains(QLatin1String("auc"), Qt::CaseInsensitive)
            && std::any_of(m_nodes.begin(), m_nodes.end(), [&](const QString& node) { return object.contains(node); });
        if (isTable) {
            AucTable table { path, {}, {} };
            for (const QString& node : m_nodes) {
                if (object.contains(node))
                    table.nodes.append(nodeAuc(node, object[node]));
            }
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!m_nodes.contains(it.key()))
                    table.others.append({ it.key(), it.value() });
            }
            m_card.aucs.append(table);
            return;
        }
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString here = path.isEmpty() ? it.key() : path + u'.' + it.key();
            if (it->isObject())
                read(it->toObject(), here);
            else
                m_card.facts.append({ here, *it });
        }
    }

    const TrainingCard& card() const { return m_card; }

private:
    const QStringList& m_nodes;
    TrainingCard m_card;
};

} // namespace

TrainingCard trainingCard(const QJsonObject& record, const QStringList& nodes)
{
    Reader reader(nodes);
    reader.read(record, {});
    return reader.card();
}

} // namespace semblance::models
