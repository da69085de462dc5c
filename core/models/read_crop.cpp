// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/read_crop.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::models {

Result<RgbImage> decodeCrop(const QByteArray& bytes, const QString& path)
{
    try {
        const std::vector<char> buffer(bytes.begin(), bytes.end());
        const cv::Mat bgr = buffer.empty() ? cv::Mat() : cv::imdecode(buffer, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
        if (bgr.empty())
            return failure(Error::Kind::File, Sentence::of("%1 cannot be read as a picture.").arg(path));
        if (bgr.rows != bgr.cols)
            return failure(Error::Kind::File,
                Sentence::of("%1 is %2 x %3 pixels, but an aligned face crop is square.").arg(path).arg(bgr.cols).arg(bgr.rows));
        cv::Mat rgb;
        cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
        return RgbImage(rgb.cols, rgb.rows, std::vector<std::uint8_t>(rgb.datastart, rgb.dataend));
    } catch (const cv::Exception& e) {
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read as a picture: %2.").arg(path, QString::fromStdString(e.err)));
    }
}

} // namespace semblance::models
