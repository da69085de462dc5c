// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/track_edits.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace semblance::cases {
namespace {
constexpr int kPart = 1'000'000; ///< more than a run has tracks
constexpr int kLetters = 26;
}

QString trackLabel(int track)
{
    QString letters;
    for (int part = splitTrackPart(track) > 0 ? splitTrackPart(track) : -1; part >= 0; part = part / kLetters - 1)
        letters.prepend(QLatin1Char(static_cast<char>('a' + part % kLetters)));
    return QString::number(splitTrackOrigin(track)) + letters;
}

int splitTrackNumber(int track, int part)
{
    return splitTrackOrigin(track) + part * kPart;
}

int splitTrackPart(int track)
{
    return track / kPart;
}

int splitTrackOrigin(int track)
{
    return track % kPart;
}

bool TrackEdits::has(int track)
{
    if (splitTrackPart(track) == 0)
        m_pieces.try_emplace(track, Pieces { { 0, { track, false } } });
    return std::any_of(m_pieces.begin(), m_pieces.end(), [track](const auto& each) {
        return std::any_of(each.second.begin(), each.second.end(), [track](const auto& piece) { return piece.second.track == track; });
    });
}

void TrackEdits::cutAt(qint64 frame, int track)
{
    if (frame <= 0)
        return;
    for (auto& [stored, pieces] : m_pieces) {
        const Fate fate = std::prev(pieces.upper_bound(frame))->second;
        if (fate.track == track)
            pieces.try_emplace(frame, fate);
    }
}

void TrackEdits::tidy()
{
    for (auto each = m_pieces.begin(); each != m_pieces.end();) {
        Pieces& pieces = each->second;
        for (auto piece = std::next(pieces.begin()); piece != pieces.end();)
            piece = piece->second == std::prev(piece)->second ? pieces.erase(piece) : std::next(piece);
        const bool untouched = pieces.size() == 1 && pieces.begin()->second == Fate { each->first, false };
        each = untouched ? m_pieces.erase(each) : std::next(each);
    }
}

void TrackEdits::merge(int track, int into)
{
    if (track != into && has(track) && has(into)) {
        for (auto& [stored, pieces] : m_pieces) {
            for (auto& [first, fate] : pieces) {
                if (fate.track == track)
                    fate.track = into;
            }
        }
        ++m_merges;
        if (auto named = m_names.extract(track); !named.empty())
            m_names.try_emplace(into, named.mapped());
    }
    tidy();
}

void TrackEdits::split(int track, qint64 frame, int becomes)
{
    if (track != becomes && has(track)) {
        cutAt(frame, track);
        for (auto& [stored, pieces] : m_pieces) {
            for (auto piece = pieces.lower_bound(frame); piece != pieces.end(); ++piece) {
                if (piece->second.track == track)
                    piece->second.track = becomes;
            }
        }
        ++m_splits;
    }
    tidy();
}

void TrackEdits::exclude(int track)
{
    exclude(track, 0, std::numeric_limits<qint64>::max());
}

void TrackEdits::exclude(int track, qint64 first, qint64 last)
{
    if (has(track)) {
        cutAt(first, track);
        if (last < std::numeric_limits<qint64>::max())
            cutAt(last + 1, track);
        for (auto& [stored, pieces] : m_pieces) {
            for (auto piece = pieces.lower_bound(first); piece != pieces.end() && piece->first <= last; ++piece) {
                if (piece->second.track == track)
                    piece->second.excluded = true;
            }
        }
    }
    tidy();
}

void TrackEdits::name(int track, const QString& name)
{
    m_names[track] = name;
}

TrackEdits::Fate TrackEdits::of(int stored, qint64 frame) const
{
    const auto it = m_pieces.find(stored);
    return it == m_pieces.end() ? Fate { stored, false } : std::prev(it->second.upper_bound(std::max<qint64>(0, frame)))->second;
}

std::optional<TrackEdits::Fate> TrackEdits::ofWhole(int stored) const
{
    const auto it = m_pieces.find(stored);
    if (it == m_pieces.end())
        return Fate { stored, false };
    return it->second.size() == 1 ? std::optional(it->second.begin()->second) : std::nullopt;
}

std::vector<int> TrackEdits::sources(int track) const
{
    std::vector<int> found;
    for (const auto& [stored, pieces] : m_pieces) {
        if (std::any_of(pieces.begin(), pieces.end(), [track](const auto& piece) { return piece.second.track == track; }))
            found.push_back(stored);
    }
    if (splitTrackPart(track) == 0 && m_pieces.count(track) == 0)
        found.push_back(track);
    return found;
}

void TrackEdits::apply(analysis::ScoreRows& rows) const
{
    if (!changesTracks())
        return;
    const auto nodes = static_cast<std::ptrdiff_t>(rows.nodes);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < rows.frames.size(); ++i) {
        const Fate fate = of(rows.tracks[i], rows.frames[i]);
        if (fate.excluded)
            continue;
        rows.tracks[kept] = fate.track;
        rows.frames[kept] = rows.frames[i];
        rows.seconds[kept] = rows.seconds[i];
        const auto scores = rows.probabilities.begin() + static_cast<std::ptrdiff_t>(i) * nodes;
        std::copy(scores, scores + nodes, rows.probabilities.begin() + static_cast<std::ptrdiff_t>(kept) * nodes);
        ++kept;
    }
    rows.frames.resize(kept);
    rows.seconds.resize(kept);
    rows.tracks.resize(kept);
    rows.probabilities.resize(kept * static_cast<std::size_t>(rows.nodes));
}

void TrackEdits::apply(QList<analysis::FaceResult>& faces) const
{
    for (analysis::FaceResult& face : faces) {
        const Fate fate = of(face.face.track, face.frame);
        face.face.track = fate.track;
        face.excluded = fate.excluded;
    }
}

} // namespace semblance::cases
