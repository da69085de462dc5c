// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/portrait_set.h"

#include "core/faces/alignment.h"
#include "core/faces/face_detector.h"
#include "core/faces/landmark_finder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <algorithm>
#include <numeric>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

cv::Mat readRgb(const QByteArray& bytes)
{
    const cv::Mat buffer(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData()));
    cv::Mat image = cv::imdecode(buffer, cv::IMREAD_COLOR);
    if (!image.empty())
        cv::cvtColor(image, image, cv::COLOR_BGR2RGB);
    return image;
}

RgbImage toImage(const cv::Mat& rgb)
{
    const cv::Mat dense = rgb.isContinuous() ? rgb : rgb.clone();
    return {rgb.cols, rgb.rows, std::vector<std::uint8_t>(dense.data, dense.data + dense.total() * 3)};
}

/// Landmarks without place, size and roll, so that their Euclidean distance compares shape and pose.
std::vector<double> normalised(const faces::Landmarks& landmarks)
{
    const auto transform = faces::cropTransform(landmarks);
    std::vector<double> values;
    for (const auto& point : landmarks) {
        const auto p = transform.map(point);
        values.push_back(p.x);
        values.push_back(p.y);
    }
    return values;
}

} // namespace

Result<PortraitSet> readPortraits(const QString& folder, std::stop_token stop, const ProgressFn& progress)
{
    const QDir dir(folder);
    if (!dir.exists())
        return failure(Error::Kind::File, Sentence::of("There is no folder %1; give the folder that holds the portraits.").arg(folder));
    const auto files = dir.entryList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")}, QDir::Files, QDir::Name);
    auto detector = faces::FaceDetector::create(QStringLiteral("hog"), {});
    if (!detector)
        return tl::unexpected(detector.error());
    auto landmarkFinder = faces::LandmarkFinder::open();
    if (!landmarkFinder)
        return tl::unexpected(landmarkFinder.error());

    PortraitSet set;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Reading the portraits was cancelled."));
        QFile file(dir.filePath(files[i]));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Error::Kind::File, Sentence::of("The portrait %1 cannot be read: %2.").arg(file.fileName(), file.errorString()));
        const QByteArray bytes = file.readAll();
        const cv::Mat rgb = readRgb(bytes);
        const auto image = rgb.empty() ? RgbImage() : toImage(rgb);
        Result<QList<faces::Detection>> found = QList<faces::Detection>();
        if (!image.isNull())
            found = faces::detectFaces(**detector, image, 60);
        if (!found)
            return tl::unexpected(found.error());
        if (found->isEmpty()) {
            set.withoutFace << files[i];
        } else {
            const auto largest = *std::max_element(found->begin(), found->end(), [](const auto& a, const auto& b) {
                return a.box.width < b.box.width;
            });
            Portrait portrait;
            portrait.fileName = files[i];
            const int identity = static_cast<int>(set.portraits.size());
            portrait.whole = {rgb, landmarkFinder->find(image, largest.box), identity};
            const auto crop = faces::alignedCrop(image, portrait.whole.landmarks);
            portrait.crop.rgb
                = cv::Mat(crop.height(), crop.width(), CV_8UC3, const_cast<std::uint8_t*>(crop.pixels()), static_cast<std::size_t>(crop.stride()))
                      .clone();
            portrait.crop.identity = identity;
            const auto transform = faces::cropTransform(portrait.whole.landmarks);
            std::transform(portrait.whole.landmarks.begin(), portrait.whole.landmarks.end(), portrait.crop.landmarks.begin(),
                           [&](const faces::Point& p) { return transform.map(p); });
            set.portraits.push_back(std::move(portrait));
            hash.addData(files[i].toUtf8());
            hash.addData(bytes);
        }
        if (progress)
            progress({i + 1, files.size(), QStringLiteral("portraits")});
    }
    if (set.portraits.empty())
        return failure(
            Error::Kind::File, Sentence::of("No image in %1 shows a face that can be found; give a folder of portraits.").arg(folder));
    set.sha256 = hash.result().toHex();
    return set;
}

void append(PortraitSet& set, PortraitSet more)
{
    const auto first = static_cast<int>(set.portraits.size());
    for (auto& portrait : more.portraits) {
        portrait.whole.identity += first;
        portrait.crop.identity += first;
        set.portraits.push_back(std::move(portrait));
    }
    set.withoutFace += more.withoutFace;
    set.sha256 = QCryptographicHash::hash(set.sha256 + more.sha256, QCryptographicHash::Sha256).toHex();
}

std::vector<std::vector<int>> nearestFaces(const std::vector<Portrait>& portraits, const std::vector<int>& candidates, int count)
{
    std::vector<std::vector<double>> shapes;
    shapes.reserve(portraits.size());
    for (const auto& portrait : portraits)
        shapes.push_back(normalised(portrait.whole.landmarks));
    std::vector<std::vector<int>> result(portraits.size());
    for (std::size_t i = 0; i < portraits.size(); ++i) {
        std::vector<std::pair<double, int>> distances;
        for (const int j : candidates) {
            const auto other = static_cast<std::size_t>(j);
            if (portraits[other].whole.identity == portraits[i].whole.identity)
                continue;
            double squared = 0;
            for (std::size_t k = 0; k < shapes[i].size(); ++k)
                squared += (shapes[i][k] - shapes[other][k]) * (shapes[i][k] - shapes[other][k]);
            distances.emplace_back(squared, j);
        }
        const auto kept = std::min(distances.size(), static_cast<std::size_t>(count));
        std::partial_sort(distances.begin(), distances.begin() + static_cast<std::ptrdiff_t>(kept), distances.end());
        for (std::size_t k = 0; k < kept; ++k)
            result[i].push_back(distances[k].second);
    }
    return result;
}

} // namespace semblance::dataset
