// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/perturbation.h"

#include "core/dataset/expansion/perturbation_recipe.h"

#include <opencv2/imgproc.hpp>

namespace semblance::evaluation {
namespace {

constexpr int kBestQuality = 100;
const QString kJpeg = QStringLiteral("jpeg");
const QString kHalfSize = QStringLiteral("half-size");

} // namespace

Result<Perturbation> perturbationFromName(const QString& name)
{
    if (name == kHalfSize)
        return Perturbation { name, kHalfSize };
    const QString kind = name.section(u'-', 0, 0);
    bool isNumber = false;
    const int number = name.section(u'-', 1).toInt(&isNumber);
    Perturbation perturbation { QStringLiteral("%1-%2").arg(kind).arg(number), kind };
    if (isNumber && kind == kJpeg && number >= 1 && number <= kBestQuality) {
        perturbation.parameter = number;
        return perturbation;
    }
    dataset::SampleRandom unused(0);
    const bool isPublished = kind == QLatin1String("block") || kind == QLatin1String("noise") || kind == QLatin1String("blur")
        || kind == QLatin1String("pixelation");
    if (isNumber && isPublished && (number == 1 || number == 2)) {
        perturbation.parameter = dataset::drawPerturbation(kind, number, unused)->parameter;
        return perturbation;
    }
    return failure(Error::Kind::Usage,
        Sentence::of(
            "There is no perturbation \"%1\"; there are block-1, block-2, noise-1, noise-2, blur-1, blur-2, pixelation-1, pixelation-2, "
            "jpeg-QUALITY with a quality from 1 to 100, and half-size.")
            .arg(name));
}

Result<RgbImage> perturbed(const RgbImage& picture, const Perturbation& perturbation, const QByteArray& fileSha256)
{
    try {
        const cv::Mat rgb(picture.height(), picture.width(), CV_8UC3, const_cast<std::uint8_t*>(picture.pixels()));
        cv::Mat changed;
        if (perturbation.kind == kHalfSize)
            cv::resize(rgb, changed, cv::Size(std::max(1, rgb.cols / 2), std::max(1, rgb.rows / 2)), 0, 0, cv::INTER_AREA);
        else
            changed = dataset::perturbed(
                rgb, { perturbation.kind, 1, perturbation.parameter, dataset::SampleRandom::hashed(QString::fromLatin1(fileSha256)) });
        if (!changed.isContinuous())
            changed = changed.clone();
        return RgbImage(changed.cols, changed.rows, std::vector<std::uint8_t>(changed.datastart, changed.dataend));
    } catch (const cv::Exception& e) {
        return failure(Error::Kind::Internal,
            Sentence::of("A picture cannot be changed by %1: %2.").arg(perturbation.name, QString::fromStdString(e.err)));
    }
}

} // namespace semblance::evaluation
