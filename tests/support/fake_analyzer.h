// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/run_analysis.h"
#include "core/jobs/analysis_service.h"
#include "support/fake_detector.h"
#include "support/fake_face_follower.h"
#include "support/fake_video_source.h"
#include "support/frontal_face.h"

#include <QSemaphore>

#include <memory>

namespace semblance::test {

inline constexpr int kStopCheckMs = 5;
inline const QByteArray kFakeModelHash = QByteArray(64, 'a');

struct FakeAnalysisPlan {
    qint64 frames = 20;
    QSet<qint64> failing;
    bool noFaces = false;
    std::shared_ptr<QSemaphore> batches; ///< set: each batch of the analysis takes one permit, unless it is asked to stop
    bool frontalFaces = false; ///< both people with landmarks as on a face seen from the front
    QSet<qint64> shots = {}; ///< frames that begin one, besides the first
};

/// Files named *.txt are refused.
inline Result<std::unique_ptr<media::VideoSource>> openFakeVideo(const FakeAnalysisPlan& plan, const QString& path)
{
    if (path.endsWith(QStringLiteral(".txt")))
        return failure(Error::Kind::Media, QStringLiteral("'%1' is no video.").arg(path));
    auto video = std::make_unique<FakeVideoSource>(plan.frames);
    video->failing = plan.failing;
    return video;
}

inline QList<faces::Face> frontalPeople(qint64 ordinal)
{
    QList<faces::Face> found;
    for (const int track : { 0, 1 }) {
        if (track == 1 && ordinal < 5)
            continue;
        const double x = track * 18 + 0.25 * static_cast<double>(ordinal);
        faces::Face face = makeFace(track, x, 2 + track, 40);
        face.landmarks = frontalFace(0.14);
        for (faces::Point& point : face.landmarks)
            point = { point.x + x, point.y + 2 + track };
        found.append(face);
    }
    return found;
}

/// Real runs into real case files; only video, face follower and detector are fakes.
class FakeAnalyzer : public jobs::AnalysisService::Analyzer {
public:
    explicit FakeAnalyzer(const FakeAnalysisPlan& plan)
        : m_plan(plan)
    {
    }

    Result<jobs::AnalysisEnd> run(const jobs::AnalysisRequest& request, std::stop_token stop, const ProgressFn& progress) override
    {
        auto file = cases::CaseFile::open(request.casePath);
        if (!file)
            return tl::unexpected(file.error());
        FakeDetector detector;
        detector.beforeBatch = [this, stop](int) {
            while (m_plan.batches && !stop.stop_requested() && !m_plan.batches->tryAcquire(1, kStopCheckMs)) { }
        };
        analysis::RunParts parts;
        parts.openVideo = [this](const QString& path, std::stop_token, const ProgressFn&) { return openFakeVideo(m_plan, path); };
        parts.software = [](const faces::FollowerSettings&) -> Result<QJsonObject> {
            return QJsonObject { { QStringLiteral("version"), QStringLiteral("test") } };
        };
        parts.createFollower = [this](const faces::FollowerSettings&) -> Result<std::unique_ptr<faces::FaceFollower>> {
            if (m_plan.noFaces)
                return std::make_unique<FakeFaceFollower>([](qint64) { return QList<faces::Face>(); });
            if (m_plan.frontalFaces)
                return std::make_unique<FakeFaceFollower>(frontalPeople);
            auto follower = std::make_unique<FakeFaceFollower>();
            follower->shots = m_plan.shots;
            return follower;
        };
        auto outcome = analysis::runAnalysis(**file, request.evidencePath, detector,
            cases::ModelIdentity { QStringLiteral("fake"), kFakeModelHash,
                QString::fromStdString(detector.description().hierarchy.toJson()), true, QStringLiteral("Tests only.") },
            request.settings, stop, progress, parts, request.finished);
        if (!outcome)
            return tl::unexpected(outcome.error());
        return jobs::AnalysisEnd { outcome->summary.status, outcome->notices, outcome->run, outcome->wasFinished };
    }

private:
    FakeAnalysisPlan m_plan;
};

} // namespace semblance::test
