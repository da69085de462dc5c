// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/model_choice.h"
#include "ui/player/sound_output.h"

#include <QJsonObject>
#include <QList>

#include <functional>

class QSettings;

namespace semblance::jobs {
class AnalysisService;
class BatchService;
class CaseService;
class DatasetReader;
class DatasetService;
class EvaluationService;
class FaceCheckService;
class FacePictureService;
class HeatMapService;
class ModelService;
class PlaybackService;
class SideBySideService;
class ThumbnailService;
class TrainingService;
}

namespace semblance::ui {

/// What the window works with; made in app/, alive longer than the window.
struct Services {
    jobs::PlaybackService& playback;
    jobs::FacePictureService& facePictures;
    jobs::CaseService& cases;
    jobs::AnalysisService& analysis;
    jobs::HeatMapService& heatMaps;
    jobs::FaceCheckService& faceChecks;
    jobs::SideBySideService& sideBySide;
    jobs::DatasetService& datasets;
    jobs::DatasetReader& datasetReader;
    jobs::ThumbnailService& thumbnails;
    jobs::TrainingService& training;
    jobs::ModelService& models;
    jobs::EvaluationService& evaluation;
    jobs::BatchService& batch;
    QSettings& settings;
    /// The models that can be used, the default one first. Called on another thread, whenever they may have changed.
    std::function<Result<QList<jobs::ModelChoice>>()> listModels;
    /// Name and version of each part, for Help > About. Called on another thread, once.
    std::function<QJsonObject()> softwareVersions;
    /// Where a player's sound is heard; empty: nowhere.
    std::function<std::unique_ptr<SoundOutput>()> makeSound;
};

} // namespace semblance::ui
