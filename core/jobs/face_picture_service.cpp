// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/face_picture_service.h"


#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace semblance::jobs {
namespace {
constexpr double kMargin = 0.25; ///< of the box's longer side, on each side
}

struct FacePictureService::Worker {
    explicit Worker(PlaybackService::Opener o)
        : opener(std::move(o))
    {
    }

    PlaybackService::Opener opener;
    QString path; ///< of source, or of the video that could not be opened
    std::unique_ptr<media::VideoSource> source;
};

FacePictureService::FacePictureService(PlaybackService::Opener opener, QObject* parent)
    : QObject(parent)
    , m_worker(QStringLiteral("face pictures"), std::make_unique<Worker>(std::move(opener)))
{
}

FacePictureService::~FacePictureService()
{
    m_stop.request_stop();
}

void FacePictureService::open(const QString& path)
{
    ++m_generation;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_path = path;
    m_wishes.clear();
    m_reading = false;
    m_worker.post([](Worker& worker) {
        worker.source.reset();
        worker.path.clear();
    });
    Q_EMIT forgot();
}

void FacePictureService::want(const QList<WantedFace>& faces, int side, FacePictureUse use)
{
    m_wishes[use] = { faces, side };
    if (!m_reading)
        readNext();
}

void FacePictureService::readNext()
{
    const auto next = std::find_if(m_wishes.begin(), m_wishes.end(), [](const auto& wish) { return !wish.second.faces.isEmpty(); });
    m_reading = next != m_wishes.end() && !m_path.isEmpty();
    if (!m_reading)
        return;
    const WantedFace face = next->second.faces.takeFirst();
    m_worker.post([this, face, use = next->first, side = next->second.side, path = m_path, generation = m_generation,
                      stop = m_stop.get_token()](Worker& worker) {
        if (stop.stop_requested())
            return;
        if (worker.path != path) {
            worker.path = path;
            auto opened = worker.opener(path, stop, {});
            worker.source = opened ? std::move(*opened) : nullptr;
        }
        FacePicture picture { face, use, {} };
        if (worker.source && !stop.stop_requested()) {
            if (const auto frame = worker.source->frame(face.frame, stop))
                picture.picture = facePicture(frame->image, face.box, side);
        }
        QMetaObject::invokeMethod(
            this,
            [this, picture, generation] {
                if (generation != m_generation)
                    return;
                readNext();
                Q_EMIT arrived(picture);
            },
            Qt::QueuedConnection);
    });
}

RgbImage facePicture(const RgbImage& frame, const faces::Box& box, int side)
{
    const double margin = kMargin * std::max(box.width, box.height);
    const int left = std::max(0, static_cast<int>(std::floor(box.x - margin)));
    const int top = std::max(0, static_cast<int>(std::floor(box.y - margin)));
    const int right = std::min(frame.width(), static_cast<int>(std::ceil(box.x + box.width + margin)));
    const int bottom = std::min(frame.height(), static_cast<int>(std::ceil(box.y + box.height + margin)));
    if (frame.isNull() || right <= left || bottom <= top || side < 1)
        return {};
    const cv::Mat whole(frame.height(), frame.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.pixels()));
    const cv::Mat part = whole(cv::Rect(left, top, right - left, bottom - top));
    const double scale = std::min(1.0, static_cast<double>(side) / std::max(part.cols, part.rows));
    const cv::Size size(
        std::max(1, static_cast<int>(std::lround(part.cols * scale))), std::max(1, static_cast<int>(std::lround(part.rows * scale))));
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(size.width) * static_cast<std::size_t>(size.height) * 3);
    cv::Mat small(size, CV_8UC3, pixels.data());
    cv::resize(part, small, size, 0, 0, cv::INTER_AREA);
    return RgbImage(size.width, size.height, std::move(pixels));
}

} // namespace semblance::jobs
