// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/mean_uncertainty.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QAbstractItemModel>
#include <QSet>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace semblance::ui {

/// The label hierarchy as a tree: the face, under it its attributes, under each attribute its regions. A region stands under
/// every attribute that it belongs to, with the same values. Ticked nodes are drawn in the timeline.
class NodeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, FaceColumn, TrackColumn, VideoColumn, OpinionColumn, ColumnCount };
    static constexpr int NodeRole = Qt::UserRole; ///< index into the hierarchy
    static constexpr int ProbabilityRole = Qt::UserRole + 1; ///< double; invalid where unknown
    static constexpr int ThresholdRole = Qt::UserRole + 2;

    using Values = std::optional<std::vector<double>>; ///< one per node; absent: unknown

    explicit NodeModel(QObject* parent = nullptr);
    ~NodeModel() override;

    const model::LabelHierarchy& hierarchy() const { return m_hierarchy; }
    void setHierarchy(const model::LabelHierarchy& hierarchy);
    void setThreshold(double threshold);
    void setValues(Column column, const Values& values);
    std::optional<double> value(int node, int column) const;
    /// How sure a column's means are; said in its tool tips.
    using Estimates = std::optional<std::vector<analysis::MeanUncertainty>>;
    void setEstimates(Column column, const Estimates& estimates) { m_estimates[column] = estimates; }
    /// Null where it is not known.
    const analysis::MeanUncertainty* estimate(int node, int column) const;

    /// What the examiner thinks of each node, in words; empty where nothing was said, an empty list for nothing at all.
    void setOpinions(const QStringList& opinions);
    bool hasOpinions() const { return !m_opinions.isEmpty(); }

    const QSet<int>& ticked() const { return m_ticked; }
    void setTicked(int node, bool ticked);
    /// The first row of a node.
    QModelIndex indexOfNode(int node) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    struct Item {
        int node = 0;
        int row = 0;
        Item* parent = nullptr;
        std::vector<std::unique_ptr<Item>> children;
    };

    void build();
    void addChildren(Item& item);
    void columnChanged(int column, const QModelIndex& parent = {});
    QModelIndex find(int node, const QModelIndex& parent) const;

    model::LabelHierarchy m_hierarchy;
    std::unique_ptr<Item> m_root;
    Values m_values[ColumnCount];
    Estimates m_estimates[ColumnCount];
    QStringList m_opinions; ///< one per node, or none
    QSet<int> m_ticked { 0 };
    double m_threshold = 0.5;
};

} // namespace semblance::ui
