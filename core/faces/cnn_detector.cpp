// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/scan_image.h"

#include <dlib/dnn.h>
#include <dlib/opencv.h>

namespace semblance::faces::detail {
namespace {

constexpr double kLenientThreshold = -0.3;

// The network of dlib's mmod_human_face_detector.dat (King 2015, max-margin object detection).
template <long Filters, typename Subnet> using Con5Down = dlib::con<Filters, 5, 5, 2, 2, Subnet>;
template <typename Subnet> using Con5 = dlib::relu<dlib::affine<dlib::con<45, 5, 5, 1, 1, Subnet>>>;
template <typename Subnet>
using Downsampler
    = dlib::relu<dlib::affine<Con5Down<32, dlib::relu<dlib::affine<Con5Down<32, dlib::relu<dlib::affine<Con5Down<16, Subnet>>>>>>>>>;
using Network
    = dlib::loss_mmod<dlib::con<1, 9, 9, 1, 1, Con5<Con5<Con5<Downsampler<dlib::input_rgb_image_pyramid<dlib::pyramid_down<6>>>>>>>>;

class CnnDetector final : public FaceDetector {
public:
    explicit CnnDetector(std::unique_ptr<Network> network)
        : m_network(std::move(network))
    {
    }

    double smallestFace() const override { return 80; }
    double goodFace() const override { return 110; }

    Result<QList<Detection>> detect(const RgbImage& frame, const Scan& scan) override
    {
        try {
            const ScanImage scanned = scanImage(frame, scan, false);
            QList<Detection> detections;
            if (scanned.image.empty())
                return detections;
            dlib::matrix<dlib::rgb_pixel> image;
            dlib::assign_image(image, dlib::cv_image<dlib::rgb_pixel>(scanned.image));
            for (const dlib::mmod_rect& d : m_network->process(image, scan.lenient ? kLenientThreshold : 0.0)) {
                const dlib::rectangle& r = d.rect;
                detections.append(
                    { scanned.inFrame(double(r.left()), double(r.top()), double(r.width()), double(r.height())), d.detection_confidence });
            }
            return detections;
        } catch (const std::exception& e) {
            return failure(Error::Kind::Faces, Sentence::of("The face detector failed: %1.").arg(QString::fromLocal8Bit(e.what())));
        }
    }

private:
    std::unique_ptr<Network> m_network;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> makeCnnDetector(const QString& weights)
{
    auto network = std::make_unique<Network>();
    try {
        dlib::deserialize(weights.toStdString()) >> *network;
    } catch (const std::exception& e) {
        return failure(Error::Kind::Faces,
            Sentence::of("%1 cannot be read as weights of dlib's CNN face detector (%2); use mmod_human_face_detector.dat.")
                .arg(weights, QString::fromLocal8Bit(e.what())));
    }
    return std::make_unique<CnnDetector>(std::move(network));
}

} // namespace semblance::faces::detail
