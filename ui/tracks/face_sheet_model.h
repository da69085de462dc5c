// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_timeline.h"

#include <QAbstractListModel>

#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace semblance::ui {

/// Which faces of a run a contact sheet shows, and in which order.
struct SheetWish {
    std::optional<int> track; ///< absent: all
    std::optional<std::pair<qint64, qint64>> frames; ///< inclusive; absent: all
    std::optional<int> node; ///< to sort by; absent: in the order of the frames
    bool highestFirst = true;
    friend bool operator==(const SheetWish&, const SheetWish&) = default;
};

/// A face: its track and its place in that track's scores. The track belongs to the run's timeline.
struct SheetFace {
    const analysis::TrackTimeline* track = nullptr;
    std::uint32_t index = 0;

    qint64 frame() const { return track->scores().frames[index]; }
    int number() const { return track->scores().track; }
    double probability(int node) const { return track->scores().probability(index, node); }
};

/// Equal ones by frame, then track. Any thread; 100 ms for a million faces.
std::vector<SheetFace> sheetFaces(const analysis::RunTimeline& run, const SheetWish& wish);

/// The faces of a contact sheet.
class FaceSheetModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// node: whose probability is shown; nodeName in the user's language.
    void setFaces(std::shared_ptr<const analysis::RunTimeline> run, std::vector<SheetFace> faces, int node, const QString& nodeName);
    const std::vector<SheetFace>& faces() const { return m_faces; }
    const SheetFace& face(int row) const { return m_faces[static_cast<std::size_t>(row)]; }
    double probability(int row) const { return face(row).probability(m_node); }
    double threshold() const { return m_run ? m_run->threshold : 0.5; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::shared_ptr<const analysis::RunTimeline> m_run; ///< keeps the faces' tracks
    std::vector<SheetFace> m_faces;
    int m_node = 0;
    QString m_nodeName;
};

} // namespace semblance::ui
