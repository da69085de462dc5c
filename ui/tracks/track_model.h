// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QAbstractTableModel>

#include <optional>

namespace semblance::ui {

/// The tracks of a run, one row each.
class TrackModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TrackColumn, FramesColumn, FacesColumn, ProbabilityColumn, ColumnCount };
    static constexpr int TrackIdRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// The hierarchy is needed for the sentences. Updates rows in place where the tracks are the same ones, so that a selection survives a growing run.
    void setTracks(
        const QList<analysis::TrackSummary>& tracks, double threshold, const std::optional<model::LabelHierarchy>& hierarchy = {});
    std::optional<int> rowOf(int track) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<analysis::TrackSummary> m_tracks;
    std::optional<model::LabelHierarchy> m_hierarchy;
    double m_threshold = 0.5;
};

} // namespace semblance::ui
