// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/media/media_types.h"

#include <QImage>
#include <QString>

#include <optional>

namespace semblance::ui {

/// What a snapshot's name and its PNG text carry.
struct SnapshotFacts {
    QString caseName; ///< without suffix; empty: no case yet
    QString evidenceName;
    media::FrameEntry frame;
    QByteArray frameSha256; ///< of the decoded samples, whatever is drawn over them
    bool withOverlays = false;
};

/// CASE_EVIDENCE_frame0001234_pts56789_SHA256[_overlays].png; what is unknown is left out, and characters that file systems don't take
/// become '-'.
QString snapshotName(const SnapshotFacts& facts);

/// Writes a PNG beside its final name and renames it; the same name again gets " (2)" and so on, nothing is ever replaced. Returns
/// the path. Error::Kind::File. Any thread.
Result<QString> writeSnapshot(const QImage& picture, const SnapshotFacts& facts, const QString& folder);

} // namespace semblance::ui
