// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/node_model.h"

#include "ui/text/words.h"
#include "ui/verdict/verdict_words.h"

#include <QLocale>
#include <QStringList>

#include <utility>

namespace semblance::ui {

NodeModel::NodeModel(QObject* parent)
    : QAbstractItemModel(parent)
{
    build();
}

NodeModel::~NodeModel() = default;

void NodeModel::build()
{
    m_root = std::make_unique<Item>();
    for (int node = 0; node < m_hierarchy.size(); ++node) {
        if (m_hierarchy.nodes()[static_cast<std::size_t>(node)].parents.empty()) {
            auto item = std::make_unique<Item>(Item { node, static_cast<int>(m_root->children.size()), m_root.get(), {} });
            addChildren(*item);
            m_root->children.push_back(std::move(item));
        }
    }
}

void NodeModel::addChildren(Item& item)
{
    for (const int child : m_hierarchy.nodes()[static_cast<std::size_t>(item.node)].children) {
        auto below = std::make_unique<Item>(Item { child, static_cast<int>(item.children.size()), &item, {} });
        addChildren(*below);
        item.children.push_back(std::move(below));
    }
}

void NodeModel::setHierarchy(const model::LabelHierarchy& hierarchy)
{
    if (m_hierarchy.size() == hierarchy.size() && m_hierarchy.toJson() == hierarchy.toJson())
        return;
    beginResetModel();
    m_hierarchy = hierarchy;
    for (Values& values : m_values)
        values.reset();
    for (Estimates& estimates : m_estimates)
        estimates.reset();
    m_ticked = { 0 };
    build();
    endResetModel();
    Q_EMIT tickedChanged();
}

void NodeModel::setThreshold(double threshold)
{
    if (std::exchange(m_threshold, threshold) != threshold)
        columnChanged(FaceColumn);
}

void NodeModel::setValues(Column column, const Values& values)
{
    if (std::exchange(m_values[column], values) != values)
        columnChanged(column);
}

void NodeModel::setOpinions(const QStringList& opinions)
{
    if (std::exchange(m_opinions, opinions) != opinions)
        columnChanged(OpinionColumn);
}

void NodeModel::columnChanged(int column, const QModelIndex& parent)
{
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    Q_EMIT dataChanged(index(0, column, parent), index(rows - 1, column, parent));
    for (int row = 0; row < rows; ++row)
        columnChanged(column, index(row, 0, parent));
}

void NodeModel::setTicked(int node, bool ticked)
{
    if (m_ticked.contains(node) == ticked)
        return;
    if (ticked)
        m_ticked.insert(node);
    else
        m_ticked.remove(node);
    columnChanged(NameColumn);
    Q_EMIT tickedChanged();
}

QModelIndex NodeModel::find(int node, const QModelIndex& parent) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex candidate = index(row, 0, parent);
        if (candidate.data(NodeRole).toInt() == node)
            return candidate;
        if (const QModelIndex below = find(node, candidate); below.isValid())
            return below;
    }
    return {};
}

QModelIndex NodeModel::indexOfNode(int node) const
{
    return find(node, {});
}

QModelIndex NodeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Item* above = parent.isValid() ? static_cast<const Item*>(parent.constInternalPointer()) : m_root.get();
    if (row < 0 || column < 0 || column >= ColumnCount || std::cmp_greater_equal(row, above->children.size())
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, above->children[static_cast<std::size_t>(row)].get());
}

QModelIndex NodeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Item* above = static_cast<const Item*>(index.constInternalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row, 0, above);
}

int NodeModel::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    const Item* above = parent.isValid() ? static_cast<const Item*>(parent.constInternalPointer()) : m_root.get();
    return static_cast<int>(above->children.size());
}

int NodeModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

std::optional<double> NodeModel::value(int node, int column) const
{
    const Values& values = m_values[column];
    if (!values || std::cmp_greater_equal(node, values->size()))
        return std::nullopt;
    return (*values)[static_cast<std::size_t>(node)];
}

const analysis::MeanUncertainty* NodeModel::estimate(int node, int column) const
{
    const Estimates& estimates = m_estimates[column];
    return estimates && std::cmp_less(node, estimates->size()) ? &(*estimates)[static_cast<std::size_t>(node)] : nullptr;
}

QVariant NodeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int node = static_cast<const Item*>(index.constInternalPointer())->node;
    const model::Node& facts = m_hierarchy.nodes()[static_cast<std::size_t>(node)];
    const bool isName = index.column() == NameColumn;
    if (index.column() == OpinionColumn)
        return role == NodeRole                                  ? QVariant(node)
            : role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(m_opinions.value(node))
                                                                 : QVariant();
    const std::optional<double> p = value(node, index.column());
    switch (role) {
    case NodeRole:
        return node;
    case ProbabilityRole:
        return p ? QVariant(*p) : QVariant();
    case ThresholdRole:
        return m_threshold;
    case Qt::DisplayRole:
        return isName ? nodeLabel(facts.name) : probabilityText(p);
    case Qt::CheckStateRole:
        return isName ? QVariant(m_ticked.contains(node) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isName ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::AccessibleTextRole:
        if (isName)
            return tr("%1: %2").arg(nodeLabel(facts.name), probabilityText(value(node, FaceColumn)));
        break;
    case Qt::ToolTipRole:
        if (!isName) {
            const auto* uncertainty = estimate(node, index.column());
            const QString text = p ? tr("Probability %1").arg(QLocale().toString(*p, 'g', 6)) : tr("Unknown");
            return uncertainty ? text + QLatin1Char('\n') + uncertaintyText(*uncertainty) : text;
        }
        if (facts.parents.size() > 1) {
            QStringList parents;
            for (const int parent : facts.parents)
                parents << nodeLabel(m_hierarchy.nodes()[static_cast<std::size_t>(parent)].name);
            return tr("One region, listed under each attribute it can belong to: %1").arg(parents.join(QStringLiteral(", ")));
        }
        break;
    }
    return {};
}

bool NodeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    setTicked(index.data(NodeRole).toInt(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags NodeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == NameColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant NodeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == TrackColumn || section == VideoColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::DisplayRole) {
        switch (section) {
        case NameColumn:
            return tr("Altered");
        case FaceColumn:
            return tr("This face");
        case TrackColumn:
            return tr("Track");
        case VideoColumn:
            return tr("Video");
        case OpinionColumn:
            return tr("Own opinion");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case NameColumn:
            return tr("What may be altered: the face, its attributes, their regions. A tick draws the node in the timeline; a click shows "
                      "its heat map.");
        case FaceColumn:
            return tr("Probability for this one face on the shown frame");
        case TrackColumn:
            return tr("Mean probability over the track's faces");
        case VideoColumn:
            return tr("Mean probability over all analysed faces");
        case OpinionColumn:
            return tr("What the examiner recorded about this track");
        }
    }
    return {};
}

} // namespace semblance::ui
