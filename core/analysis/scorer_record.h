// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/detector/detector.h"

#include <QJsonObject>
#include <QString>

namespace semblance::analysis {

/// What really scores, for the "software" of a record: scorer_backend (reference, onednn, cuda), scorer_precision, scorer_library with its
/// version, scorer_isa where the library tells its instruction set, and scorer_checked_against for the backend "checked". Values are
/// strings. Empty where the detector tells nothing.
QJsonObject scorerRecord(const model::Detector& detector);

/// The same as one text: "onednn fp32 (oneDNN 2.6.3 avx512_core)". No comma in it.
QString scorerText(const model::Detector& detector);

} // namespace semblance::analysis
