// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/contact_sheet.h"

#include "core/faces/face_follower.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

constexpr int kCaption = 18;
constexpr int kTile = 158;
constexpr qsizetype kMostTiles = 2000;

cv::Mat matOf(const RgbImage& image)
{
    if (image.isNull())
        return cv::Mat(faces::kCropSize, faces::kCropSize, CV_8UC3, cv::Scalar::all(96));
    return cv::Mat(image.height(), image.width(), CV_8UC3, const_cast<std::uint8_t*>(image.pixels())).clone();
}

void write(cv::Mat& onto, const QString& text, cv::Point at)
{
    cv::putText(onto, text.toStdString(), at, cv::FONT_HERSHEY_SIMPLEX, 0.4, cv::Scalar::all(230), 1, cv::LINE_AA);
}

RgbImage toImage(const cv::Mat& rgb)
{
    return { rgb.cols, rgb.rows, std::vector<std::uint8_t>(rgb.data, rgb.data + rgb.total() * 3) };
}

} // namespace

RgbImage sideBySide(const SampleView& view)
{
    const int side = faces::kCropSize;
    cv::Mat sheet(side + kCaption, 4 * side, CV_8UC3, cv::Scalar::all(32));
    cv::Mat target = matOf(view.target);
    for (const auto& p : view.targetLandmarks)
        cv::circle(target, { cvRound(std::clamp(p.x, -1e4, 1e4)), cvRound(std::clamp(p.y, -1e4, 1e4)) }, 1, cv::Scalar(0, 255, 0),
            cv::FILLED, cv::LINE_AA);
    const std::pair<cv::Mat, QString> parts[] = { { matOf(view.source), QStringLiteral("source") }, { target, QStringLiteral("target") },
        { matOf(view.mask), QStringLiteral("mask") }, { matOf(view.result), QStringLiteral("result") } };
    int x = 0;
    for (const auto& [picture, title] : parts) {
        picture.copyTo(sheet(cv::Rect(x, kCaption, side, side)));
        write(sheet, title, { x + 4, kCaption - 5 });
        x += side;
    }
    return toImage(sheet);
}

Result<RgbImage> contactSheet(const QList<ContactSheetTile>& tiles, int columns)
{
    if (tiles.isEmpty())
        return failure(Error::Kind::Usage, Sentence::of("No sample is as asked for, so there is no contact sheet."));
    if (tiles.size() > kMostTiles)
        return failure(Error::Kind::Usage, Sentence::of("A contact sheet holds at most %1 samples.").arg(kMostTiles));
    const int across = std::clamp(columns, 1, static_cast<int>(tiles.size()));
    const int down = (static_cast<int>(tiles.size()) + across - 1) / across;
    constexpr int width = 3 * kTile + 6;
    constexpr int height = kTile + kCaption;
    cv::Mat sheet(down * height, across * width, CV_8UC3, cv::Scalar::all(32));
    for (int i = 0; i < static_cast<int>(tiles.size()); ++i) {
        const cv::Point corner(i % across * width, i / across * height);
        int x = corner.x;
        for (const RgbImage* image : { &tiles[i].view.source, &tiles[i].view.target, &tiles[i].view.result }) {
            cv::Mat small;
            cv::resize(matOf(*image), small, { kTile, kTile }, 0, 0, cv::INTER_AREA);
            small.copyTo(sheet(cv::Rect(x, corner.y, kTile, kTile)));
            x += kTile;
        }
        write(sheet, tiles[i].caption, { corner.x + 3, corner.y + kTile + 13 });
    }
    return toImage(sheet);
}

} // namespace semblance::dataset
