// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/face_quality.h"
#include "core/faces/alignment.h"
#include "core/faces/association.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace semblance::faces {
namespace {

struct ModelPoint {
    std::size_t landmark;
    cv::Vec3d place; // x to the image's right, y down, z towards the camera; centimetres
};

// Means of the anthropometric database glAnthropometric3DDB, as common in head pose estimation.
const std::array<ModelPoint, 14> kHead { { { 17, { -6.825897, -6.760612, 4.402142 } }, { 21, { -1.330353, -7.122144, 6.903745 } },
    { 22, { 1.330353, -7.122144, 6.903745 } }, { 26, { 6.825897, -6.760612, 4.402142 } }, { 36, { -5.311432, -5.485328, 3.987654 } },
    { 39, { -1.789930, -5.393625, 4.413414 } }, { 42, { 1.789930, -5.393625, 4.413414 } }, { 45, { 5.311432, -5.485328, 3.987654 } },
    { 31, { -2.005628, -1.409845, 6.165652 } }, { 35, { 2.005628, -1.409845, 6.165652 } }, { 48, { -2.774015, 2.080775, 5.048531 } },
    { 54, { 2.774015, 2.080775, 5.048531 } }, { 57, { 0, 3.116408, 6.097667 } }, { 8, { 0, 7.415691, 4.070434 } } } };

} // namespace

double yawDegrees(const Landmarks& landmarks)
{
    cv::Vec3d modelMean;
    cv::Vec2d imageMean;
    for (const ModelPoint& p : kHead) {
        modelMean += p.place / double(kHead.size());
        imageMean += cv::Vec2d(landmarks[p.landmark].x, landmarks[p.landmark].y) / double(kHead.size());
    }
    cv::Matx33d spread = cv::Matx33d::zeros();
    cv::Matx23d product = cv::Matx23d::zeros();
    for (const ModelPoint& p : kHead) {
        const cv::Vec3d model = p.place - modelMean;
        const cv::Vec2d image = cv::Vec2d(landmarks[p.landmark].x, landmarks[p.landmark].y) - imageMean;
        spread += model * model.t();
        product += image * model.t();
    }
    // Least squares for image = projection * model; its rows are the head's axes seen from the camera, times the scale.
    const cv::Matx23d projection = product * spread.inv();
    const cv::Vec3d right(projection(0, 0), projection(0, 1), projection(0, 2));
    const cv::Vec3d down(projection(1, 0), projection(1, 1), projection(1, 2));
    const double rightLength = cv::norm(right);
    const double downLength = cv::norm(down);
    if (rightLength <= 0 || downLength <= 0)
        return 0;
    const cv::Vec3d toCamera = (right / rightLength).cross(down / downLength);
    return std::atan2(right[2] / rightLength, toCamera[2]) * 180 / std::numbers::pi;
}

double sharpness(const RgbImage& frame, const Landmarks& landmarks)
{
    const RgbImage crop = alignedCrop(frame, landmarks);
    const cv::Mat rgb(crop.height(), crop.width(), CV_8UC3, const_cast<std::uint8_t*>(crop.pixels()));
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    cv::Mat laplacian;
    cv::Laplacian(grey, laplacian, CV_16S);

    const Affine toCrop = cropTransform(landmarks);
    std::vector<cv::Point> frameInCrop;
    for (const Point corner : { Point { 0, 0 }, Point { frame.width() - 1.0, 0 }, Point { frame.width() - 1.0, frame.height() - 1.0 },
             Point { 0, frame.height() - 1.0 } }) {
        const Point p = toCrop.map(corner);
        const auto place = [](double v) { return static_cast<int>(std::lround(std::clamp(v, -1e6, 1e6))); };
        frameInCrop.emplace_back(place(p.x), place(p.y));
    }
    // The edge between the frame and the black around it says nothing about the face.
    cv::Mat inside(grey.size(), CV_8UC1, cv::Scalar(0));
    cv::fillConvexPoly(inside, frameInCrop, cv::Scalar(255));
    const bool everywhere = static_cast<std::size_t>(cv::countNonZero(inside)) == inside.total();
    if (!everywhere)
        cv::erode(inside, inside, cv::Mat::ones(5, 5, CV_8U), cv::Point(-1, -1), 1, cv::BORDER_CONSTANT, cv::Scalar(255));
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(laplacian, mean, deviation, everywhere ? cv::noArray() : inside);
    return deviation[0] * deviation[0];
}

FaceQuality qualityOf(const RgbImage& frame, const Box& box, const Landmarks& landmarks)
{
    FaceQuality quality;
    quality.sizePixels = sizeOf(box);
    quality.sharpness = sharpness(frame, landmarks);
    quality.yawDegrees = yawDegrees(landmarks);
    return quality;
}

} // namespace semblance::faces
