// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/sample_view.h"

#include "core/dataset/expansion/sample_maker.h"
#include "core/faces/face_follower.h"

#include <opencv2/imgproc.hpp>

namespace semblance::dataset {
namespace {

RgbImage toImage(const cv::Mat& rgb)
{
    const cv::Mat dense = rgb.isContinuous() ? rgb : rgb.clone();
    return { rgb.cols, rgb.rows, std::vector<std::uint8_t>(dense.data, dense.data + dense.total() * 3) };
}

Result<cv::Mat> read(const QString& folder, const QString& file)
{
    const QString path = folder + QLatin1Char('/') + file;
    const cv::Mat rgb = readCrop(path);
    if (rgb.empty()) {
        return failure(Error::Kind::File,
            Sentence::of("The picture %1 is missing or no crop of %2 x %2 pixels; bring it back from a copy, or extract and expand into "
                         "another folder.")
                .arg(path)
                .arg(faces::kCropSize));
    }
    return rgb;
}

} // namespace

Result<SampleView> viewSample(const QString& folder, const SampleDetail& detail)
{
    SampleView view;
    try {
        const auto target = read(folder, detail.target.file);
        if (!target)
            return tl::unexpected(target.error());
        view.target = toImage(*target);
        view.targetLandmarks = detail.target.cropLandmarks;
        if (detail.sample.kind != SampleKind::Augmented) {
            view.result = view.target;
            return view;
        }
        cv::Mat sourceRgb;
        if (detail.source) {
            const auto source = read(folder, detail.source->file);
            if (!source)
                return tl::unexpected(source.error());
            sourceRgb = *source;
            view.source = toImage(sourceRgb);
            view.sourceLandmarks = detail.source->cropLandmarks;
        }
        if (!detail.sample.file.isEmpty()) {
            const auto result = read(folder, detail.sample.file);
            if (!result)
                return tl::unexpected(result.error());
            view.result = toImage(*result);
        }
        const auto recipe = recipeFromJson(detail.sample.recipe);
        if (!recipe)
            return view; // rejected before anything was drawn
        const FaceImage onto { *target, detail.target.cropLandmarks, 0 };
        const FaceImage from = detail.source ? FaceImage { sourceRgb, detail.source->cropLandmarks, 1 } : onto;
        cv::Mat mask;
        if (detail.source || !needsSource(recipe->method)) {
            if (const auto made = augment(onto, from, *recipe)) {
                mask = made->mask;
                if (view.result.isNull())
                    view.result = toImage(made->rgb);
            }
        }
        if (mask.empty())
            mask = augmentationMask(target->size(), detail.target.cropLandmarks, *recipe);
        cv::Mat grey;
        mask.convertTo(grey, CV_8U, 255);
        cv::cvtColor(grey, grey, cv::COLOR_GRAY2RGB);
        view.mask = toImage(grey);
        return view;
    } catch (const cv::Exception& e) {
        return failure(Error::Kind::Internal,
            Sentence::of("Sample %1 of %2 can't be shown: %3.")
                .arg(detail.sample.id)
                .arg(folder, QString::fromStdString(e.err).simplified()));
    }
}

} // namespace semblance::dataset
