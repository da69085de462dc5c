// SPDX-License-Identifier: GPL-3.0-or-later
// dlib gives the weights and says what lies where; the scanning, its largest cost, is done in HogScan.
#include "core/faces/hog_scan.h"
#include "core/faces/scan_image.h"

#include <dlib/image_processing/frontal_face_detector.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <stdexcept>
#include <vector>

namespace semblance::faces::detail {
namespace {

constexpr double kLenientThreshold = -0.4;
constexpr unsigned long kLevelsAboutKnownSize = 3; // faces of 80, 96 and 115 pixels, a fifth to either side

class HogDetector final : public FaceDetector {
public:
    HogDetector()
        : m_scan(filtersOf(m_detector), static_cast<int>(m_detector.num_detectors()))
    {
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
            const auto found = scanLevels(scanned.image, scan.lenient ? kLenientThreshold : 0.0,
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

    static HogScan::Planes filtersOf(const Detector& detector)
    {
        HogScan::Planes planes;
        for (unsigned long d = 0; d < detector.num_detectors(); ++d) {
            const auto& bank = detector.get_processed_w(d).get_detect_argument();
            if (bank.row_filters.size() != planes.size())
                throw std::runtime_error("dlib's face detector has other features than expected");
            for (std::size_t plane = 0; plane < planes.size(); ++plane) {
                for (std::size_t i = 0; i < bank.row_filters[plane].size(); ++i) {
                    const auto& across = bank.row_filters[plane][i];
                    const auto& down = bank.col_filters[plane][i];
                    if (across.size() != kHogTaps || down.size() != kHogTaps)
                        throw std::runtime_error("dlib's face detector has another window than expected");
                    HogFilter& filter = planes[plane].emplace_back();
                    filter.detector = static_cast<int>(d);
                    std::copy(across.begin(), across.end(), filter.across);
                    std::copy(down.begin(), down.end(), filter.down);
                }
            }
        }
        return planes;
    }

    /// What dlib's detector finds, in its order. It scans all sizes of a picture at once and can't be told to stop; here every size is
    /// scanned by itself. Absent: stopped.
    std::optional<std::vector<dlib::rect_detection>> scanLevels(
        const cv::Mat& picture, double threshold, unsigned long mostLevels, const std::stop_token& stop)
    {
        const Scanner::pyramid_type pyramid;
        const Scanner& scanner = m_detector.get_scanner();
        std::vector<std::vector<std::pair<double, dlib::rectangle>>> byFilter(m_detector.num_detectors());
        dlib::rectangle area(picture.cols, picture.rows);
        for (unsigned long level = 0; level < mostLevels; ++level) {
            if (stop.stop_requested())
                return std::nullopt;
            if (level == 0)
                m_scan.load(picture.data, static_cast<std::ptrdiff_t>(picture.step), picture.cols, picture.rows);
            else
                m_scan.shrink();
            m_scan.correlate();
            for (unsigned long i = 0; i < byFilter.size(); ++i) {
                for (const auto& [score, rectangle] : hitsOf(i, biasOf(i) + threshold))
                    byFilter[i].emplace_back(score, pyramid.rect_up(rectangle, static_cast<unsigned int>(level)));
            }
            area = pyramid.rect_down(area);
            if (area.width() < scanner.get_min_pyramid_layer_width() || area.height() < scanner.get_min_pyramid_layer_height())
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

    std::vector<std::pair<double, dlib::rectangle>> hitsOf(unsigned long filter, double threshold) const
    {
        std::vector<std::pair<double, dlib::rectangle>> found;
        for (const HogScan::Hit& hit : m_scan.hits(static_cast<int>(filter), threshold)) {
            const dlib::rectangle window = dlib::centered_rect(dlib::point(hit.column, hit.row), kHogTaps, kHogTaps);
            found.emplace_back(hit.score, dlib::fhog_to_image(window, kHogCell, kHogTaps, kHogTaps));
        }
        // dlib's own order, also of equal scores.
        std::sort(found.rbegin(), found.rend(), [](const auto& a, const auto& b) { return a.first < b.first; });
        return found;
    }

    double biasOf(unsigned long filter) const { return m_detector.get_w(filter)(m_detector.get_scanner().get_num_dimensions()); }

    Detector m_detector = unpacked();
    HogScan m_scan;
};

} // namespace

std::unique_ptr<FaceDetector> makeHogDetector()
{
    return std::make_unique<HogDetector>();
}

} // namespace semblance::faces::detail
