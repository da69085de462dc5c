// SPDX-License-Identifier: GPL-3.0-or-later
// dlib is used as Debian compiles it, for baseline x86-64: its SIMD classes are inline, so target flags here would mix two
// definitions of them with those in libdlib.so.
#include "core/faces/scan_image.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

namespace semblance::faces::detail {
namespace {

constexpr double kLenientThreshold = -0.4;
constexpr unsigned long kLevelsAboutKnownSize = 3; // faces of 80, 96 and 115 pixels, a fifth to either side

class HogDetector final : public FaceDetector {
public:
    double smallestFace() const override { return 80; }
    double goodFace() const override { return 110; }

    Result<QList<Detection>> detect(const RgbImage& frame, const Scan& scan) override
    {
        try {
            const ScanImage scanned = scanImage(frame, scan, true);
            QList<Detection> detections;
            if (scanned.image.empty())
                return detections;
            std::vector<dlib::rect_detection> found;
            dlib::frontal_face_detector& detector = scan.knownSize ? m_nearDetector : m_detector;
            detector(dlib::cv_image<unsigned char>(scanned.image), found, scan.lenient ? kLenientThreshold : 0.0);
            for (const dlib::rect_detection& d : found) {
                const dlib::rectangle& r = d.rect;
                detections.append({ scanned.inFrame(double(r.left()), double(r.top()), double(r.width()), double(r.height())),
                    d.detection_confidence, d.detection_confidence < 0 });
            }
            return detections;
        } catch (const std::exception& e) {
            return failure(Error::Kind::Faces, Sentence::of("The face detector failed: %1.").arg(QString::fromLocal8Bit(e.what())));
        }
    }

private:
    /// dlib unpacks its detector from text, which takes longer than a scan; a copy is cheap.
    static const dlib::frontal_face_detector& unpacked()
    {
        static const dlib::frontal_face_detector detector = dlib::get_frontal_face_detector();
        return detector;
    }

    static dlib::frontal_face_detector aboutKnownSize()
    {
        const dlib::frontal_face_detector& all = unpacked();
        dlib::frontal_face_detector::image_scanner_type scanner;
        scanner.copy_configuration(all.get_scanner());
        scanner.set_max_pyramid_levels(kLevelsAboutKnownSize);
        std::vector<dlib::frontal_face_detector::feature_vector_type> weights;
        for (unsigned long i = 0; i < all.num_detectors(); ++i)
            weights.push_back(all.get_w(i));
        return { scanner, all.get_overlap_tester(), weights };
    }

    dlib::frontal_face_detector m_detector = unpacked();
    dlib::frontal_face_detector m_nearDetector = aboutKnownSize();
};

} // namespace

std::unique_ptr<FaceDetector> makeHogDetector()
{
    return std::make_unique<HogDetector>();
}

} // namespace semblance::faces::detail
