// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest.h"
#include "dataset/manifest_samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <stdexcept>

namespace semblance::test {

struct DrawnDataset {
    int people = 8; ///< each in one real video and two forged ones, Deepfakes and Face2Face
    int framesPerVideo = 5;
    bool withUnscorable = true; ///< also a video without a face, an unreadable one and one that waits, of a person more
    bool withAugmented = false; ///< an eye pasted into each real video's first crop
    bool identities = true; ///< else every video stands for itself
    bool forged = true; ///< else no forged videos
    QString split = QStringLiteral("test"); ///< of every video but the last person's
};

inline QByteArray writeDrawnCrop(const QString& path, int person, int frame, int forgery)
{
    cv::Mat picture(64, 64, CV_8UC3, cv::Scalar(60 + 15 * person, 150 - 7 * person, 120 + 3 * frame));
    cv::circle(picture, { 32, 32 }, 20 + person % 5, { 180, 190.0 + frame, 220 }, cv::FILLED);
    cv::circle(picture, { 24, 28 }, 3, { 30, 40, 50.0 + 9 * frame }, cv::FILLED);
    cv::circle(picture, { 40, 28 }, 3, { 30, 40, 50 }, cv::FILLED);
    if (forgery > 0)
        cv::rectangle(picture, { 18 + forgery, 40, 26, 6 + frame }, { 20.0 * forgery, 40, 200 }, cv::FILLED);
    std::vector<uchar> bytes;
    cv::imencode(".png", picture, bytes);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    const QByteArray content(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        throw std::runtime_error("a drawn crop cannot be written");
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

/// A dataset folder as an extraction leaves it: manifest and crops of drawn faces. Throws std::runtime_error.
inline void makeDrawnDataset(const QString& folder, const DrawnDataset& drawn = {})
{
    static const QStringList methods { QString(), QStringLiteral("Deepfakes"), QStringLiteral("Face2Face") };
    const dataset::LabelTable table = dataset::LabelTable::published(dataset::Hierarchy::Ffpp);
    dataset::ScannedDataset scanned;
    scanned.layout = QStringLiteral("plain");
    scanned.root = QStringLiteral("/drawn");
    const int people = drawn.people + (drawn.withUnscorable ? 1 : 0);
    for (int person = 0; person < people; ++person) {
        for (int forgery = 0; forgery < (drawn.forged ? 3 : 1); ++forgery) {
            dataset::DatasetItem item;
            item.method = methods[forgery];
            item.path = QStringLiteral("%1/%2, \"drawn\".mp4")
                            .arg(forgery == 0 ? QStringLiteral("real") : item.method)
                            .arg(person, 3, 10, QLatin1Char('0'));
            item.identity = drawn.identities ? QStringLiteral("person %1").arg(person) : item.path;
            item.split = person + 1 == drawn.people ? QStringLiteral("train") : drawn.split;
            item.labels = *table.labels(item.method);
            scanned.items.append(item);
        }
    }
    const auto check = [](const auto& result) {
        if (!result)
            throw std::runtime_error(result.error().message.toStdString());
    };
    auto made = dataset::Manifest::create(folder, scanned, {});
    check(made);
    const auto videos = (*made)->videos();
    check(videos);
    QList<qint64> realCrops;
    int unscorable = 0;
    for (dataset::VideoRow video : *videos) {
        const int person = video.item.path.section(QLatin1Char('/'), 1).left(3).toInt();
        const int forgery = static_cast<int>(methods.indexOf(video.item.method));
        if (person >= drawn.people) {
            video.state = unscorable == 0 ? dataset::VideoState::NoFace : dataset::VideoState::Failed;
            video.problem = unscorable == 0 ? QString() : QStringLiteral("It is empty.");
            if (unscorable++ < 2)
                check((*made)->storeVideo(video, {}));
            continue;
        }
        const dataset::VideoRow done = doneVideo(video.id);
        QList<dataset::CropRow> crops = sampleCrops(video.id, drawn.framesPerVideo);
        for (dataset::CropRow& crop : crops) {
            crop.file = QStringLiteral("crops/%1/%2.png").arg(video.id).arg(crop.frame);
            crop.fileSha256 = writeDrawnCrop(QDir(folder).filePath(crop.file), person, static_cast<int>(crop.frame / 10), forgery);
        }
        if (forgery == 0)
            realCrops.append(video.id * 1000000);
        check((*made)->storeVideo(done, crops));
    }
    if (!drawn.withAugmented)
        return;
    const auto expansion = (*made)->beginExpansion(1, {});
    check(expansion);
    QList<dataset::SampleRow> samples;
    const auto ids = (*made)->sampleIds({});
    check(ids);
    const auto rows = (*made)->samples(*ids);
    check(rows);
    qint64 last = 0;
    for (const dataset::SampleRow& row : *rows) {
        if (row.kind != dataset::SampleKind::Real || row.targetCrop / 1000000 == last)
            continue;
        last = row.targetCrop / 1000000;
        dataset::SampleRow sample = row;
        sample.id = 0;
        sample.kind = dataset::SampleKind::Augmented;
        sample.method = QStringLiteral("eye");
        sample.region = QStringLiteral("eye");
        sample.expansion = *expansion;
        sample.labels = *table.labels(sample.method);
        sample.file = QStringLiteral("expanded/%1.png").arg(row.targetCrop);
        sample.fileSha256 = writeDrawnCrop(QDir(folder).filePath(sample.file), static_cast<int>(last), 1, 9);
        sample.seed = 1;
        samples.append(sample);
    }
    check((*made)->appendSamples(samples));
    check((*made)->finishExpansion(*expansion));
}

} // namespace semblance::test
