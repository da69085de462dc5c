// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"
#include "core/media/video_source.h"

#include <QStringList>
#include <stop_token>

namespace semblance::analysis {

/// A heat map laid over a crop in the viridis colours (perceptually uniform), half transparent, brought to the crop's size
/// bilinearly. For looking at only: the numbers are those of the model's own grid.
RgbImage overlayHeatMap(const RgbImage& crop, const model::HeatMap& map);

/// For each track of a finished run: the face with the highest probability of the primary node, as one PNG for the primary node
/// and one for each node that reaches the run's threshold on that face (Grad-CAM of the raw score), and beside them one JSON
/// file with what each picture shows and the values at the model's own grid. Makes the folder; files of the same name are
/// replaced. Gives the paths written. video must be the run's evidence and detector its model; a frame whose SHA-256 differs
/// from the run's is an error. Progress in tracks, stage "heatmaps".
Result<QStringList> writeHeatMaps(const QString& folder, const cases::CaseFile& caseFile, cases::RunId run, media::VideoSource& video,
    model::Detector& detector, std::stop_token stop, const ProgressFn& progress);

} // namespace semblance::analysis
