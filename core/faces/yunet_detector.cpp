// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/scan_image.h"

#include <opencv2/objdetect.hpp>

namespace semblance::faces::detail {
namespace {

constexpr float kThreshold = 0.8F;
constexpr float kLenientThreshold = 0.5F;
constexpr float kOverlapThreshold = 0.3F;
constexpr int kMostFaces = 5000;

// The landmark model was trained on dlib's square boxes. Their side in distances between the middle of the eyes and the middle
// of the mouth, and where their centre lies on that line: medians over frontal and turned portraits.
constexpr double kSidePerEyeToMouth = 2.42;
constexpr double kCentreOnEyeToMouth = 0.48;

/// Row of FaceDetectorYN: box, then x and y of the eyes, the nose tip and the corners of the mouth, then the score.
Detection detectionFrom(const float* row, const ScanImage& scanned)
{
    const auto middle = [&](int a, int b) { return Point { (row[a] + row[b]) / 2.0, (row[a + 1] + row[b + 1]) / 2.0 }; };
    const Point eyes = middle(4, 6);
    const Point mouth = middle(10, 12);
    const double side = kSidePerEyeToMouth * std::hypot(mouth.x - eyes.x, mouth.y - eyes.y);
    const double x = eyes.x + kCentreOnEyeToMouth * (mouth.x - eyes.x) - side / 2;
    const double y = eyes.y + kCentreOnEyeToMouth * (mouth.y - eyes.y) - side / 2;
    return { scanned.inFrame(x, y, side, side), double(row[14]) };
}

class YunetDetector final : public FaceDetector {
public:
    explicit YunetDetector(cv::Ptr<cv::FaceDetectorYN> network)
        : m_network(std::move(network))
    {
    }

    double smallestFace() const override { return 20; }
    double goodFace() const override { return 64; }

    Result<QList<Detection>> detect(const RgbImage& frame, const Scan& scan) override
    {
        try {
            const ScanImage scanned = scanImage(frame, scan, false);
            QList<Detection> detections;
            if (scanned.image.empty())
                return detections;
            cv::Mat bgr;
            cv::cvtColor(scanned.image, bgr, cv::COLOR_RGB2BGR);
            m_network->setInputSize(bgr.size());
            m_network->setScoreThreshold(scan.lenient ? kLenientThreshold : kThreshold);
            cv::Mat found;
            m_network->detect(bgr, found);
            for (int i = 0; i < found.rows; ++i)
                detections.append(detectionFrom(found.ptr<float>(i), scanned));
            std::stable_sort(
                detections.begin(), detections.end(), [](const Detection& a, const Detection& b) { return a.confidence > b.confidence; });
            return detections;
        } catch (const std::exception& e) {
            return failure(Error::Kind::Faces,
                Sentence::of("The YuNet face detector failed (%1); OpenCV %2 reads face_detection_yunet_2022mar.onnx.")
                    .arg(QString::fromLocal8Bit(e.what()).simplified(), QStringLiteral(CV_VERSION)));
        }
    }

private:
    cv::Ptr<cv::FaceDetectorYN> m_network;
};

} // namespace

Result<std::unique_ptr<FaceDetector>> makeYunetDetector(const QString& weights)
{
    try {
        auto network = cv::FaceDetectorYN::create(weights.toStdString(), "", cv::Size(320, 320), kThreshold, kOverlapThreshold, kMostFaces);
        return std::make_unique<YunetDetector>(std::move(network));
    } catch (const std::exception& e) {
        return failure(Error::Kind::Faces,
            Sentence::of("%1 cannot be read as weights of the YuNet face detector (%2); OpenCV %3 reads "
                         "face_detection_yunet_2022mar.onnx.")
                .arg(weights, QString::fromLocal8Bit(e.what()).simplified(), QStringLiteral(CV_VERSION)));
    }
}

} // namespace semblance::faces::detail
