// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_hash.h"
#include "core/jobs/analysis_service.h"
#include "core/jobs/batch_service.h"
#include "core/jobs/case_service.h"
#include "core/jobs/evaluation_service.h"
#include "core/jobs/face_check_service.h"
#include "core/jobs/face_picture_service.h"
#include "core/jobs/heat_map_service.h"
#include "core/jobs/model_service.h"
#include "core/jobs/playback_service.h"
#include "core/jobs/side_by_side_service.h"
#include "core/jobs/training_service.h"
#include "support/fake_analyzer.h"
#include "support/fake_datasets.h"
#include "support/fake_explainer.h"
#include "support/stall_watchdog.h"
#include "ui/shell/main_window.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QSettings>
#include <QSize>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <memory>
#include <optional>

namespace semblance::test {

/// The whole window over real case files, real runs and real threads; only video, face follower and detector are fakes. Files
/// named *.txt are refused as evidence. Nothing outside the temporary folder is written. Each flow's longest gap between two events is
/// printed.
class WindowFixture {
public:
    using Plan = FakeAnalysisPlan;

    explicit WindowFixture(Plan plan)
        : m_plan(std::move(plan))
    {
    }
    WindowFixture()
        : WindowFixture(Plan())
    {
    }
    ~WindowFixture() { close(); }

    /// A file to open; its content is its name, so two names are two pieces of evidence.
    QString file(const QString& name) const
    {
        const QString path = m_folder.filePath(name);
        QFile out(path);
        if (out.open(QIODevice::WriteOnly))
            out.write(name.toUtf8());
        return path;
    }

    QString caseFolder() const { return m_folder.filePath(QStringLiteral("cases")); }

    /// Starts the program's window, as at a new start.
    ui::MainWindow& start()
    {
        close();
        m_watchdog = std::make_unique<StallWatchdog>();
        QDir().mkpath(caseFolder());
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        if (!m_settings->contains(QStringLiteral("mode")))
            m_settings->setValue(QStringLiteral("mode"), QStringLiteral("review"));
        m_playback = std::make_unique<jobs::PlaybackService>(
            [plan = m_plan](const QString& path, std::stop_token, const ProgressFn&) { return openFakeVideo(plan, path); });
        m_facePictures = std::make_unique<jobs::FacePictureService>(
            [plan = m_plan](const QString& path, std::stop_token, const ProgressFn&) { return openFakeVideo(plan, path); });
        m_cases = std::make_unique<jobs::CaseService>(
            jobs::CaseService::Functions {
                fileSha256, [](const QString& path) { return cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly); } },
            caseFolder());
        m_analysis = std::make_unique<jobs::AnalysisService>([plan = m_plan] { return std::make_unique<FakeAnalyzer>(plan); });
        const auto loadModel = [this](const QByteArray& sha256) -> Result<std::unique_ptr<model::Detector>> {
            if (forgetModel || sha256 != kFakeModelHash)
                return failure(Error::Kind::Model, QStringLiteral("unknown model."));
            return std::make_unique<FakeExplainer>();
        };
        m_heatMaps = std::make_unique<jobs::HeatMapService>(loadModel);
        m_faceChecks = std::make_unique<jobs::FaceCheckService>(jobs::FaceCheckService::Functions { loadModel,
            [plan = m_plan](const QString& path, std::stop_token, const ProgressFn&) { return openFakeVideo(plan, path); },
            [](const RgbImage&) -> Result<faces::Landmarks> { return failure(Error::Kind::Faces, QStringLiteral("no face.")); } });
        m_sideBySide = std::make_unique<jobs::SideBySideService>(
            [plan = m_plan](const QString& path, std::stop_token, const ProgressFn&) { return openFakeVideo(plan, path); },
            [](const RgbImage&) -> Result<faces::Landmarks> { return frontalFace(0.14); });
        m_datasets = std::make_unique<jobs::DatasetService>(datasets.functions());
        m_datasetReader = std::make_unique<jobs::DatasetReader>(FakeDatasets::view);
        m_thumbnails = std::make_unique<jobs::ThumbnailService>(FakeDatasets::thumbnail);
        m_training = std::make_unique<jobs::TrainingService>(trainingProgram, 20);
        m_models = std::make_unique<jobs::ModelService>(m_folder.filePath(QStringLiteral("comparisons")), caseFolder());
        m_evaluation = std::make_unique<jobs::EvaluationService>(jobs::EvaluationService::engine());
        m_batch = std::make_unique<jobs::BatchService>(
            [plan = m_plan] { return std::make_unique<FakeAnalyzer>(plan); }, m_folder.filePath(QStringLiteral("batch")), caseFolder());
        const auto models = [] {
            return Result<QList<jobs::ModelChoice>>(QList { jobs::ModelChoice { QStringLiteral("fake"), kFakeModelHash, true, {}, {} } });
        };
        const auto versions = [] { return QJsonObject { { QStringLiteral("qt"), QStringLiteral("6") } }; };
        m_window = std::make_unique<ui::MainWindow>(ui::Services { *m_playback, *m_facePictures, *m_cases, *m_analysis, *m_heatMaps, *m_faceChecks, *m_sideBySide, *m_datasets,
            *m_datasetReader, *m_thumbnails, *m_training, *m_models, *m_evaluation, *m_batch, *m_settings, models, versions, makeSound });
        if (windowSize)
            m_window->resize(*windowSize);
        m_window->show();
        return *m_window;
    }

    void close()
    {
        if (m_watchdog && m_watchdog->events() > 0)
            m_watchdog->print(QTest::currentTestFunction());
        m_watchdog.reset();
        m_window.reset();
        m_batch.reset();
        m_models.reset();
        m_evaluation.reset();
        m_training.reset();
        m_thumbnails.reset();
        m_datasetReader.reset();
        m_datasets.reset();
        m_sideBySide.reset();
        m_faceChecks.reset();
        m_heatMaps.reset();
        m_analysis.reset();
        m_cases.reset();
        m_facePictures.reset();
        m_playback.reset();
        m_settings.reset();
    }

    ui::MainWindow& window() { return *m_window; }
    QSettings& settings() { return *m_settings; }
    QString folder(const QString& name) const { return m_folder.filePath(name); }
    QString trainingProgram = QStringLiteral("/bin/false"); ///< as it is at start()
    std::optional<QSize> windowSize = QSize(1280, 720); ///< absent: as it was left
    FakeDatasets datasets; ///< as they are at start()
    std::function<std::unique_ptr<ui::SoundOutput>()> makeSound; ///< as it is at start()
    std::atomic<bool> forgetModel = false; ///< set: the model of the runs is no longer installed
    template <typename Widget> Widget& find(const char* name) const
    {
        auto* widget = m_window->findChild<Widget*>(QString::fromLatin1(name));
        if (!widget)
            qFatal("no widget is named %s", name);
        return *widget;
    }

private:
    Plan m_plan;
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<jobs::PlaybackService> m_playback;
    std::unique_ptr<jobs::FacePictureService> m_facePictures;
    std::unique_ptr<jobs::CaseService> m_cases;
    std::unique_ptr<jobs::AnalysisService> m_analysis;
    std::unique_ptr<jobs::HeatMapService> m_heatMaps;
    std::unique_ptr<jobs::FaceCheckService> m_faceChecks;
    std::unique_ptr<jobs::SideBySideService> m_sideBySide;
    std::unique_ptr<jobs::DatasetService> m_datasets;
    std::unique_ptr<jobs::DatasetReader> m_datasetReader;
    std::unique_ptr<jobs::ThumbnailService> m_thumbnails;
    std::unique_ptr<jobs::TrainingService> m_training;
    std::unique_ptr<jobs::ModelService> m_models;
    std::unique_ptr<jobs::EvaluationService> m_evaluation;
    std::unique_ptr<jobs::BatchService> m_batch;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<StallWatchdog> m_watchdog; ///< from start() to close()
};

} // namespace semblance::test
