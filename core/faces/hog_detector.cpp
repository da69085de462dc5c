// SPDX-License-Identifier: GPL-3.0-or-later
// dlib is used as Debian compiles it, for baseline x86-64: its SIMD classes are inline, so target flags here would mix two
// definitions of them with those in libdlib.so.
#include "core/faces/scan_image.h"

#include <dlib/image_processing/frontal_face_detector.h>
#include <dlib/opencv.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace semblance::faces::detail {
namespace {

constexpr double kLenientThreshold = -0.4;
constexpr unsigned long kLevelsAboutKnownSize = 3; // faces of 80, 96 and 115 pixels, a fifth to either side

class HogDetector final : public FaceDetector {
public:
    HogDetector()
    {
        m_scanner.copy_configuration(m_detector.get_scanner());
        m_scanner.set_max_pyramid_levels(1);
    }

    double smallestFace() const override { return 80; }
    double goodFace() const override { return 110; }

    Result<QList<Detection>> detect(const RgbImage& frame, const Scan& scan) override
    {
        try {
            const ScanImage scanned = scanImage(frame, scan, true);
            QList<Detection> detections;
            if (scanned.image.empty())
                return detections;
            const auto found = scanLevels(dlib::cv_image<unsigned char>(scanned.image), scan.lenient ? kLenientThreshold : 0.0,
                scan.knownSize ? kLevelsAboutKnownSize : std::numeric_limits<unsigned long>::max(), scan.stop);
            if (!found)
                return failure(Error::Kind::Cancelled, Sentence::of("The search for faces was cancelled."));
            for (const dlib::rect_detection& d : *found) {
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
    using Detector = dlib::frontal_face_detector;
    using Scanner = Detector::image_scanner_type;

    /// dlib unpacks its detector from text, which takes longer than a scan; a copy is cheap.
    static const Detector& unpacked()
    {
        static const Detector detector = dlib::get_frontal_face_detector();
        return detector;
    }

    /// What dlib's detector finds, in its order. It scans all sizes of a picture at once and can't be told to stop; here every size is
    /// scanned by itself. Absent: stopped.
    std::optional<std::vector<dlib::rect_detection>> scanLevels(
        const dlib::cv_image<unsigned char>& picture, double threshold, unsigned long mostLevels, const std::stop_token& stop)
    {
        const Scanner::pyramid_type pyramid;
        std::vector<std::vector<std::pair<double, dlib::rectangle>>> byFilter(m_detector.num_detectors());
        dlib::array2d<unsigned char> smaller;
        dlib::rectangle area = dlib::get_rect(picture);
        for (unsigned long level = 0; level < mostLevels; ++level) {
            if (stop.stop_requested())
                return std::nullopt;
            if (level == 0) {
                m_scanner.load(picture);
            } else {
                dlib::array2d<unsigned char> next;
                level == 1 ? pyramid(picture, next) : pyramid(smaller, next);
                smaller.swap(next);
                m_scanner.load(smaller);
            }
            for (unsigned long i = 0; i < byFilter.size(); ++i) {
                const auto& filter = m_detector.get_processed_w(i);
                std::vector<std::pair<double, dlib::rectangle>> found;
                m_scanner.detect(filter.get_detect_argument(), found, biasOf(i) + threshold);
                for (const auto& [score, rectangle] : found)
                    byFilter[i].emplace_back(score, pyramid.rect_up(rectangle, static_cast<unsigned int>(level)));
            }
            area = pyramid.rect_down(area);
            if (area.width() < m_scanner.get_min_pyramid_layer_width() || area.height() < m_scanner.get_min_pyramid_layer_height())
                break;
        }

        std::vector<dlib::rect_detection> candidates;
        for (unsigned long i = 0; i < byFilter.size(); ++i) {
            std::stable_sort(byFilter[i].begin(), byFilter[i].end(), [](const auto& a, const auto& b) { return a.first > b.first; });
            for (const auto& [score, rectangle] : byFilter[i])
                candidates.push_back({ score - biasOf(i), i, rectangle });
        }
        std::stable_sort(candidates.begin(), candidates.end(),
            [](const auto& a, const auto& b) { return a.detection_confidence > b.detection_confidence; });
        std::vector<dlib::rect_detection> kept;
        for (const dlib::rect_detection& candidate : candidates) {
            const auto covers = [&](const dlib::rect_detection& d) { return m_detector.get_overlap_tester()(d.rect, candidate.rect); };
            if (std::none_of(kept.begin(), kept.end(), covers))
                kept.push_back(candidate);
        }
        return kept;
    }

    double biasOf(unsigned long filter) const { return m_detector.get_w(filter)(m_scanner.get_num_dimensions()); }

    Detector m_detector = unpacked();
    Scanner m_scanner;
};

} // namespace

std::unique_ptr<FaceDetector> makeHogDetector()
{
    return std::make_unique<HogDetector>();
}

} // namespace semblance::faces::detail
