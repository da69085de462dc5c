// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <stop_token>

namespace semblance::custody {

enum class PlaceState {
    There,
    Missing,
    Changed, ///< another size
    Touched ///< the size is right, but the file was written to after it was taken in: only its hash can tell
};

/// Where a piece of evidence is, without reading it.
struct EvidencePlace {
    cases::EvidenceId evidence;
    QString fileName;
    PlaceState state = PlaceState::There;
    QString path; ///< where it is or should be
    qint64 bytes = 0; ///< as the case says
    std::optional<qint64> bytesNow;
    std::optional<QDateTime> modifiedUtc; ///< as the last intake record says
    std::optional<QDateTime> modifiedNowUtc;
};

/// The path that the case says, or that of the copy in the case's evidence folder where the case was moved together with it.
QString whereIs(const QString& casePath, const QString& evidencePath, qint64 bytes);

/// Of every piece of evidence of the case. Blocking, but quick.
Result<QList<EvidencePlace>> evidencePlaces(const cases::CaseFile& file);

/// One sentence about evidence that is not There.
Sentence placeSentence(const EvidencePlace& place);

/// Tells the case that a file, or what is in a folder, is where its evidence lies now: that of the same SHA-256. How many pieces were
/// found. Only files of a wanted size are hashed. Blocking; progress stage: hash. Errors: File (nothing fits), Case, Cancelled.
Result<qsizetype> relink(cases::CaseFile& file, const QString& path, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
