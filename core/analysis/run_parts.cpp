// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/run_analysis.h"

#include "core/base/file_hash.h"
#include "core/base/software_versions.h"
#include "core/faces/face_search.h"
#include "core/faces/landmark_finder.h"

#include <QFileInfo>
#include <QMutex>

namespace semblance::analysis {
namespace {

/// The last hash is kept: the landmark model has 95 MB and is asked for with every input.
Result<QByteArray> modelFileSha256(const QString& path)
{
    struct Known {
        QString path;
        QDateTime modified;
        QByteArray sha256;
    };
    static QMutex mutex;
    static QList<Known> known;
    const QMutexLocker lock(&mutex);
    const QDateTime modified = QFileInfo(path).lastModified();
    for (const Known& each : std::as_const(known)) {
        if (each.path == path && each.modified == modified)
            return each.sha256;
    }
    const auto sha256 = fileSha256(path);
    if (sha256)
        known.append({ path, modified, *sha256 });
    return sha256;
}

Result<QJsonObject> softwareOf(const faces::FollowerSettings& settings)
{
    QJsonObject json = softwareVersions();
    json.insert(QStringLiteral("face_search"), QString::number(faces::kFaceSearchRevision));
    QList<std::pair<QString, QString>> files { { QStringLiteral("landmark_model_sha256"), faces::LandmarkFinder::modelPath() } };
    if (!settings.detectorWeights.isEmpty())
        files.append({ QStringLiteral("face_detector_weights_sha256"), settings.detectorWeights });
    for (const auto& [key, path] : files) {
        const auto sha256 = modelFileSha256(path);
        if (!sha256)
            return tl::unexpected(sha256.error());
        json.insert(key, QString::fromLatin1(*sha256));
    }
    return json;
}

} // namespace

RunParts RunParts::real()
{
    return { [](const QString& path, std::stop_token stop, const ProgressFn& progress) {
                media::VideoSource::Options options;
                options.cacheBytes = 0; // read once, from start to end
                return media::VideoSource::open(path, options, std::move(stop), progress);
            },
        [](const faces::FollowerSettings& settings) { return faces::FaceFollower::create(settings); }, softwareOf };
}

} // namespace semblance::analysis
