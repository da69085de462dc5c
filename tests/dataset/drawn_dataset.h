// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"
#include "dataset/drawn_face.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <opencv2/imgcodecs.hpp>

namespace semblance::test {

struct DrawnVideo {
    QString identity;
    QString method; ///< empty: real
    QString sourceIdentity;
    QString split;
    int faces = 2;
    double size = 200;
    double yaw = 0;
};

/// People p0, p1, ...: one real video each and one Deepfakes video with the next person's face; the last quarter is in "test".
inline QList<DrawnVideo> drawnPeople(int people, int faces = 2)
{
    QList<DrawnVideo> videos;
    for (int i = 0; i < people; ++i) {
        const bool test = i >= people - people / 4;
        const int next = test ? (i + 1 < people ? i + 1 : people - people / 4) : (i + 1) % (people - people / 4);
        const QString split = test ? QStringLiteral("test") : QStringLiteral("train");
        const QString person = QStringLiteral("p%1").arg(i);
        videos.append({ person, {}, {}, split, faces });
        videos.append({ person, QStringLiteral("Deepfakes"), QStringLiteral("p%1").arg(next), split, faces });
    }
    return videos;
}

/// An extracted dataset folder of drawn faces, as extractFaces() leaves it; null on failure.
inline std::unique_ptr<dataset::Manifest> drawnDataset(const QString& folder, const QList<DrawnVideo>& videos)
{
    using namespace dataset;
    ScannedDataset scanned;
    scanned.layout = QStringLiteral("plain");
    scanned.root = QStringLiteral("/drawn");
    const auto table = LabelTable::published(Hierarchy::Ffpp);
    for (qsizetype i = 0; i < videos.size(); ++i) {
        DatasetItem item;
        item.path = QStringLiteral("%1/%2.mp4")
                        .arg(videos[i].method.isEmpty() ? QStringLiteral("real") : videos[i].method)
                        .arg(i, 3, 10, QLatin1Char('0'));
        item.method = videos[i].method;
        item.identity = videos[i].identity;
        item.sourceIdentity = videos[i].sourceIdentity;
        item.split = videos[i].split;
        item.labels = *table.labels(videos[i].method);
        scanned.items.append(item);
    }
    auto manifest = Manifest::create(folder, scanned, {});
    if (!manifest)
        return nullptr;
    const auto rows = (*manifest)->videos();
    for (VideoRow row : *rows) {
        const DrawnVideo& video = videos[row.id - 1];
        row.state = VideoState::Done;
        row.width = 317;
        row.height = 317;
        QList<CropRow> crops;
        for (int i = 0; i < video.faces; ++i) {
            const auto face = drawnFace(static_cast<int>(row.id) * 10 + i);
            CropRow crop;
            crop.video = row.id;
            crop.frame = i;
            crop.face.box = { 60, 60, video.size, video.size };
            crop.face.landmarks = face.landmarks;
            crop.face.quality = { video.size, 300, video.yaw, std::nullopt };
            crop.cropLandmarks = face.landmarks;
            crop.file = QStringLiteral("crops/%1/%2.png").arg(row.id).arg(i);
            std::vector<uchar> bytes;
            cv::Mat bgr;
            cv::cvtColor(face.rgb, bgr, cv::COLOR_RGB2BGR);
            cv::imencode(".png", bgr, bytes);
            const QByteArray data(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
            crop.fileSha256 = QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
            const QString path = folder + QLatin1Char('/') + crop.file;
            QDir().mkpath(path.section(QLatin1Char('/'), 0, -2));
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size())
                return nullptr;
            crops.append(crop);
        }
        if (!(*manifest)->storeVideo(row, crops))
            return nullptr;
    }
    return std::move(*manifest);
}

} // namespace semblance::test
