// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/dataset/synthesis/head_mesh.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <cstdint>
#include <memory>
#include <opencv2/core.hpp>
#include <vector>

namespace semblance::dataset::synthesis {

/// One group of similar-looking people: independent normal distributions of the components' weights.
struct FaceGroup {
    double share = 0;
    std::vector<float> shapeMean;
    std::vector<float> shapeDeviation;
    std::vector<float> textureMean;
    std::vector<float> textureDeviation;
};

/// An active appearance model (Cootes, Edwards and Taylor 2001) of head and shoulders: principal components of shape and of texture, the
/// texture seen in one common layout. Holds no picture and no weights of any one person.
struct AppearanceModel {
    cv::Size size; ///< of the texture layout in pixels
    Shape layout; ///< in its pixels; eyes and mouth open
    double unit = 0; ///< its pixels per head length (see Shape)
    std::vector<Triangle> triangles;

    Shape meanShape; ///< symmetric, mouth closed, looking straight
    std::vector<Shape> shapeModes; ///< displacement of one standard deviation

    cv::Mat support; ///< CV_8UC1, 255 where the texture is defined
    cv::Mat lumaMean; ///< CV_32FC1, Y of BT.601 full range
    cv::Mat chromaMean; ///< CV_32FC2, Cr and Cb less 128, at half the size
    cv::Mat roughness; ///< CV_32FC1: standard deviation of the luma that the components leave over
    struct Mode {
        double lumaScale = 0;
        double chromaScale = 0;
        std::vector<std::int8_t> luma; ///< size.area(), times lumaScale: one standard deviation
        std::vector<std::int8_t> chroma; ///< 2 * half size's area, interleaved, times chromaScale
    };
    std::vector<Mode> textureModes;
    std::vector<FaceGroup> groups;

    cv::Size chromaSize() const { return { (size.width + 1) / 2, (size.height + 1) / 2 }; }

    /// The one in the program's resources, read once and shared. Any thread.
    static Result<std::shared_ptr<const AppearanceModel>> bundled();
    static Result<AppearanceModel> read(const QString& file);
    /// A safetensors file; the format is told in docs/synthesis.md. Written beside and renamed.
    Result<> write(const QString& file, const QJsonObject& facts) const;

private:
    /// Indices of a plane's samples that lie in the support.
    static std::vector<std::size_t> places(const cv::Mat& support, cv::Size size);
    static Result<AppearanceModel> parse(const QByteArray& bytes, const QString& name);
};

} // namespace semblance::dataset::synthesis
