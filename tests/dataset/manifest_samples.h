// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"

#include <cmath>

namespace semblance::test {

inline dataset::LabelVector labelsOf(const char* text)
{
    return dataset::labelsFromText(QString::fromLatin1(text), dataset::Hierarchy::Ffpp).value();
}

/// Real videos of identities 0..n-1 and a forgery of each; every fifth is in "test", every fourth has no split.
inline dataset::ScannedDataset sampleDataset(int videos)
{
    dataset::ScannedDataset scanned;
    scanned.layout = QStringLiteral("plain");
    scanned.root = QStringLiteral("/data/set");
    for (int i = 0; i < videos; ++i) {
        dataset::DatasetItem item;
        const bool real = i % 2 == 0;
        item.path
            = QStringLiteral("%1/%2.mp4").arg(real ? QStringLiteral("real") : QStringLiteral("Deepfakes")).arg(i, 6, 10, QLatin1Char('0'));
        item.method = real ? QString() : i % 4 == 1 ? QStringLiteral("Deepfakes") : QStringLiteral("Face2Face");
        item.compression = QStringLiteral("c23");
        item.identity = QStringLiteral("id%1").arg(i / 2);
        item.split = i % 4 == 3 ? QString() : i % 5 == 0 ? QStringLiteral("test") : QStringLiteral("train");
        item.labels = real ? labelsOf("0000000000") : i % 4 == 1 ? labelsOf("1?11111111") : labelsOf("1101001100");
        scanned.items.append(item);
    }
    return scanned;
}

inline faces::Landmarks sampleLandmarks(int seed, double fraction)
{
    faces::Landmarks landmarks;
    for (std::size_t i = 0; i < landmarks.size(); ++i)
        landmarks[i] = { double(100 + (i * 7 + std::size_t(seed)) % 50) + fraction, double(120 + (i * 3 + std::size_t(seed)) % 60) };
    return landmarks;
}

inline dataset::VideoRow doneVideo(qint64 id)
{
    dataset::VideoRow video;
    video.id = id;
    video.state = dataset::VideoState::Done;
    video.sha256 = QByteArray("ab").repeated(32);
    video.bytes = 123456;
    video.frames = 300;
    video.width = 1280;
    video.height = 720;
    return video;
}

inline QList<dataset::CropRow> sampleCrops(qint64 video, int count)
{
    QList<dataset::CropRow> crops;
    for (int i = 0; i < count; ++i) {
        dataset::CropRow crop;
        crop.video = video;
        crop.frame = i * 10;
        crop.pts = i * 5120;
        crop.timeSeconds = i * 0.4;
        crop.frameSha256 = QByteArray("cd").repeated(32);
        crop.face.track = 0;
        crop.face.box = { 10.5, 20.25, 100, 101 };
        crop.face.landmarks = sampleLandmarks(i, 0);
        crop.cropLandmarks = sampleLandmarks(i, 0.1);
        crop.face.detectionConfidence = 1.25;
        crop.face.quality = { 100.5, 321.75, -12.5, std::nullopt };
        crop.file = QStringLiteral("crops/train/real/%1/%2_0.png").arg(video).arg(crop.frame, 6, 10, QLatin1Char('0'));
        crop.fileSha256 = QByteArray("ef").repeated(32);
        crops.append(crop);
    }
    return crops;
}

inline dataset::SampleRow augmentedSample(qint64 expansion, qint64 target, qint64 source, const QString& method, int number)
{
    dataset::SampleRow sample;
    sample.kind = dataset::SampleKind::Augmented;
    sample.method = method;
    sample.region = method;
    sample.targetCrop = target;
    sample.sourceCrop = source;
    sample.expansion = expansion;
    sample.identity = QStringLiteral("id0");
    sample.split = QStringLiteral("train");
    sample.labels = labelsOf(method == QStringLiteral("nose") ? "1001000010" : "1?01100000");
    sample.file = QStringLiteral("expanded/%1/%2/%3.png").arg(expansion).arg(method).arg(number);
    sample.fileSha256 = QByteArray("01").repeated(32);
    sample.seed = 0xF000000000000001ULL + static_cast<quint64>(number);
    sample.landmarkDistance = 0.125 * number;
    sample.recipe = { { QStringLiteral("blur"), 7.5 } };
    return sample;
}

} // namespace semblance::test
