// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/places.h"
#include "app/window_models.h"
#include "core/analysis/kept_model.h"
#include "core/analysis/run_analysis.h"
#include "core/base/file_hash.h"
#include "core/base/software_versions.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace semblance::app {
namespace {

Result<std::unique_ptr<media::VideoSource>> openVideo(const QString& path, std::stop_token stop, const ProgressFn& progress)
{
    return media::VideoSource::open(path, { .sharesIndex = true }, std::move(stop), progress);
}

Result<std::unique_ptr<cases::CaseFile>> openCaseReadOnly(const QString& path)
{
    return cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
}

/// Keeps the detector from one analysis to the next.
class Analyzer : public jobs::AnalysisService::Analyzer {
public:
    Result<jobs::AnalysisEnd> run(const jobs::AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) override
    {
        progress({ 0, 0, QStringLiteral("model") });
        const auto model = m_model.get(request.model, request.settings);
        if (!model)
            return tl::unexpected(model.error());
        if (!QDir().mkpath(QFileInfo(request.casePath).absolutePath()))
            return failure(
                Error::Kind::Case, Sentence::of("the folder of '%1' can't be made; choose another case file.").arg(request.casePath));
        auto file = cases::CaseFile::open(request.casePath, cases::CaseFile::Mode::ReadWrite, stop, progress);
        if (!file)
            return tl::unexpected(file.error());
        auto outcome = analysis::runAnalysis(**file, request.evidencePath, *(*model)->detector, (*model)->identity, request.settings,
            std::move(stop), progress, analysis::RunParts::real(), request.finished, request.evidenceSha256);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return jobs::AnalysisEnd { outcome->summary.status, outcome->notices, outcome->run, outcome->wasFinished };
    }

private:
    analysis::KeptModel m_model { loadNamedModel };
};

} // namespace

WindowServices::WindowServices()
    : m_settings(settingsFile(), QSettings::IniFormat)
    , m_playback(openVideo, media::firstPicture)
    , m_facePictures(openVideo)
    , m_cases({ fileSha256, openCaseReadOnly }, automaticCaseFolder())
    , m_analysis([] { return std::make_unique<Analyzer>(); })
    , m_heatMaps([](const QByteArray& sha256) { return loadModelBySha256(sha256, model::Backend::Reference); }) // the one that has them
    , m_faceChecks({ [](const QByteArray& sha256) { return loadModelBySha256(sha256, model::Backend::Automatic); }, openVideo })
    , m_sideBySide(openVideo)
    , m_datasets(jobs::DatasetService::engine())
    , m_datasetReader(dataset::viewSample)
    , m_thumbnails(jobs::readThumbnail)
    , m_training(QCoreApplication::applicationFilePath())
    , m_models(comparisonFolder(), automaticCaseFolder())
    , m_evaluation(jobs::EvaluationService::engine())
    , m_batch([] { return std::make_unique<Analyzer>(); }, batchFolder(), automaticCaseFolder())
{
}

ui::Services WindowServices::forWindow()
{
    return { m_playback, m_facePictures, m_cases, m_analysis, m_heatMaps, m_faceChecks, m_sideBySide, m_datasets, m_datasetReader, m_thumbnails,
        m_training, m_models, m_evaluation, m_batch, m_settings, listModels, softwareVersions, ui::systemSound };
}

} // namespace semblance::app
