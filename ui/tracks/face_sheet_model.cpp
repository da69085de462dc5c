// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/face_sheet_model.h"

#include "core/cases/track_edits.h"
#include "ui/text/words.h"

#include <algorithm>
#include <tuple>

namespace semblance::ui {

std::vector<SheetFace> sheetFaces(const analysis::RunTimeline& run, const SheetWish& wish)
{
    std::vector<SheetFace> faces;
    for (const auto& track : run.tracks) {
        const analysis::TrackScores& scores = track->scores();
        if (wish.track && *wish.track != scores.track)
            continue;
        const std::size_t first = wish.frames ? scores.lowerBound(wish.frames->first) : 0;
        const std::size_t end = wish.frames ? scores.lowerBound(wish.frames->second + 1) : scores.size();
        for (std::size_t i = first; i < end; ++i)
            faces.push_back({ track.get(), static_cast<std::uint32_t>(i) });
    }
    const auto place = [](const SheetFace& face) { return std::pair(face.frame(), face.number()); };
    const auto less = [&](const SheetFace& a, const SheetFace& b) {
        if (!wish.node)
            return wish.highestFirst ? place(a) > place(b) : place(a) < place(b);
        const double p = a.probability(*wish.node);
        const double q = b.probability(*wish.node);
        if (p != q)
            return wish.highestFirst ? p > q : p < q;
        return place(a) < place(b);
    };
    std::sort(faces.begin(), faces.end(), less);
    return faces;
}

void FaceSheetModel::setFaces(
    std::shared_ptr<const analysis::RunTimeline> run, std::vector<SheetFace> faces, int node, const QString& nodeName)
{
    beginResetModel();
    m_run = std::move(run);
    m_faces = std::move(faces);
    m_node = node;
    m_nodeName = nodeName;
    endResetModel();
}

int FaceSheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faces.size());
}

QVariant FaceSheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SheetFace& shown = face(index.row());
    const double p = probability(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(shown.frame());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("Frame %1, track %2, %3: %4, %5")
            .arg(shown.frame())
            .arg(cases::trackLabel(shown.number()), m_nodeName, probabilityText(p),
                p >= threshold() ? tr("at or above the threshold") : tr("below the threshold"));
    }
    return {};
}

} // namespace semblance::ui
