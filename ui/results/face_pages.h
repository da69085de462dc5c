// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QHash>
#include <QList>

#include <optional>

namespace semblance::ui {

/// Keeps the faces of some stretches of a run in memory; the case file has the rest. Forgets the stretch used longest ago.
class FacePages {
public:
    static constexpr qint64 kPageFrames = 64;
    static constexpr int kPages = 48;

    static qint64 pageOf(qint64 frame) { return frame / kPageFrames; }
    static qint64 firstFrame(qint64 page) { return page * kPageFrames; }
    static qint64 lastFrame(qint64 page) { return firstFrame(page) + kPageFrames - 1; }

    void clear();
    bool has(qint64 page) const { return m_pages.contains(page); }
    void insert(qint64 page, const QList<analysis::FaceResult>& faces);
    /// Absent where the page is not in memory.
    std::optional<QList<analysis::FaceResult>> facesOn(qint64 frame);

private:
    QHash<qint64, QList<analysis::FaceResult>> m_pages;
    QList<qint64> m_order; ///< used longest ago first
};

} // namespace semblance::ui
