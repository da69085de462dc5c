// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/track_model.h"

#include "core/cases/track_edits.h"
#include "ui/text/words.h"
#include "ui/widgets/colours.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace semblance::ui {

void TrackModel::setTracks(
    const QList<analysis::TrackSummary>& tracks, double threshold, const std::optional<model::LabelHierarchy>& hierarchy)
{
    m_hierarchy = hierarchy;
    m_threshold = threshold;
    const auto sameId = [](const analysis::TrackSummary& a, const analysis::TrackSummary& b) { return a.id == b.id; };
    const qsizetype common = std::min(m_tracks.size(), tracks.size());
    if (!std::equal(m_tracks.cbegin(), m_tracks.cbegin() + common, tracks.cbegin(), tracks.cbegin() + common, sameId)) {
        beginResetModel();
        m_tracks = tracks;
        endResetModel();
        return;
    }
    if (tracks.size() < m_tracks.size()) {
        beginRemoveRows({}, static_cast<int>(common), static_cast<int>(m_tracks.size()) - 1);
        m_tracks.resize(common);
        endRemoveRows();
    }
    std::copy(tracks.cbegin(), tracks.cbegin() + common, m_tracks.begin());
    if (common > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(common) - 1, ColumnCount - 1));
    if (tracks.size() > common) {
        beginInsertRows({}, static_cast<int>(common), static_cast<int>(tracks.size()) - 1);
        m_tracks = tracks;
        endInsertRows();
    }
}

std::optional<int> TrackModel::rowOf(int track) const
{
    const auto it = std::find_if(m_tracks.cbegin(), m_tracks.cend(), [track](const analysis::TrackSummary& t) { return t.id == track; });
    return it == m_tracks.cend() ? std::nullopt : std::optional(static_cast<int>(it - m_tracks.cbegin()));
}

int TrackModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tracks.size());
}

int TrackModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrackModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const analysis::TrackSummary& track = m_tracks[index.row()];
    const std::optional<double> p = track.probabilities.empty() ? std::nullopt : std::optional(track.probabilities.front());
    switch (role) {
    case TrackIdRole:
        return track.id;
    case Qt::DisplayRole:
        switch (index.column()) {
        case TrackColumn:
            return track.name.isEmpty() ? cases::trackLabel(track.id)
                                        : QStringLiteral("%1 – %2").arg(cases::trackLabel(track.id), track.name);
        case FramesColumn:
            return track.firstFrame == track.lastFrame ? QString::number(track.firstFrame)
                                                       : QStringLiteral("%1–%2").arg(track.firstFrame).arg(track.lastFrame);
        case FacesColumn:
            return track.faces;
        case ProbabilityColumn:
            return probabilityText(p);
        }
        break;
    case Qt::DecorationRole:
        if (index.column() == TrackColumn)
            return trackColour(track.id);
        if (index.column() == ProbabilityColumn && p && !track.excluded)
            return probabilityColour(*p, m_threshold);
        break;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (index.column() == TrackColumn ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (track.excluded) {
            QFont font;
            font.setStrikeOut(true);
            return font;
        }
        break;
    case Qt::ToolTipRole:
        return m_hierarchy && p ? explanationText(*m_hierarchy, track.explained) : QString();
    case Qt::AccessibleTextRole:
        if (index.column() == TrackColumn && track.excluded)
            return tr("Track %1, excluded by the examiner").arg(cases::trackLabel(track.id));
        if (index.column() == TrackColumn)
            return tr("Track %1, probability that it is fake %2").arg(cases::trackLabel(track.id), probabilityText(p));
        break;
    }
    return {};
}

QVariant TrackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == TrackColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::DisplayRole) {
        switch (section) {
        case TrackColumn:
            return tr("Track");
        case FramesColumn:
            return tr("Frames");
        case FacesColumn:
            return tr("Faces");
        case ProbabilityColumn:
            return tr("P(fake)");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case TrackColumn:
            return tr("One face followed through a shot; the colour is that of its line in the timeline");
        case FramesColumn:
            return tr("First and last frame with this face");
        case FacesColumn:
            return tr("Number of analysed faces in this track");
        case ProbabilityColumn:
            return tr("Probability that the face is fake, mean over the track's faces");
        }
    }
    return {};
}

} // namespace semblance::ui
