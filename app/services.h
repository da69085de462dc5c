// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/analysis_service.h"
#include "core/jobs/batch_service.h"
#include "core/jobs/case_service.h"
#include "core/jobs/dataset_reader.h"
#include "core/jobs/dataset_service.h"
#include "core/jobs/evaluation_service.h"
#include "core/jobs/face_check_service.h"
#include "core/jobs/face_picture_service.h"
#include "core/jobs/heat_map_service.h"
#include "core/jobs/model_service.h"
#include "core/jobs/playback_service.h"
#include "core/jobs/side_by_side_service.h"
#include "core/jobs/thumbnail_service.h"
#include "core/jobs/training_service.h"
#include "ui/services.h"

#include <QSettings>

namespace semblance::app {

/// Makes every service of the window, gives it what it needs and the thread
/// that it works on: "video" decodes for the player, "face pictures" for small
/// pictures of faces, "case" hashes evidence and
/// reads case files, "analysis" decodes, scores and writes case files, "heat
/// map" computes heat maps, "face checks" scores faces again under changed conditions, "side by side" decodes a second video; "dataset scan", "dataset jobs" and four readers work
/// for the Datasets screen, "training" and "training plan" for the Training screen, "models", "model files" and "model
/// comparison" for the Models screen, "evaluation" and "evaluation questions" for the Evaluation screen, "batch queue", "batch folders" and a second
/// "analysis" for the Batch screen; a training run is a process of its own. The window must be gone before.
class WindowServices {
public:
    WindowServices();

    ui::Services forWindow();
    QSettings& settings() { return m_settings; }

private:
    QSettings m_settings;
    jobs::PlaybackService m_playback;
    jobs::FacePictureService m_facePictures;
    jobs::CaseService m_cases;
    jobs::AnalysisService m_analysis;
    jobs::HeatMapService m_heatMaps;
    jobs::FaceCheckService m_faceChecks;
    jobs::SideBySideService m_sideBySide;
    jobs::DatasetService m_datasets;
    jobs::DatasetReader m_datasetReader;
    jobs::ThumbnailService m_thumbnails;
    jobs::TrainingService m_training;
    jobs::ModelService m_models;
    jobs::EvaluationService m_evaluation;
    jobs::BatchService m_batch;
};

} // namespace semblance::app
