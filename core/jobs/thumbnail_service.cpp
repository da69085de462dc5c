// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thumbnail_service.h"

#include "core/jobs/thread_priority.h"

#include <QFile>
#include <QSet>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <thread>
#include <vector>

namespace semblance::jobs {

struct ThumbnailService::Pool {
    struct Wanted {
        QString file;
        int side = 0;
    };

    void work(const std::stop_token& stop, ThumbnailService& service)
    {
        giveWay();
        for (;;) {
            Wanted next;
            {
                std::unique_lock lock(mutex);
                if (!wake.wait(lock, stop, [this] { return !wanted.empty(); }))
                    return;
                next = std::move(wanted.front());
                wanted.pop_front();
                begun.insert(next.file);
            }
            auto picture = reader(next.file, next.side);
            const std::lock_guard lock(mutex);
            begun.remove(next.file);
            const bool first = ready.isEmpty();
            ready.append({ next.file, next.side, picture ? std::move(*picture) : RgbImage() });
            if (first)
                QMetaObject::invokeMethod(
                    &service, [&service] { service.deliver(); }, Qt::QueuedConnection);
        }
    }

    Reader reader;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::deque<Wanted> wanted;
    QSet<QString> begun;
    QList<Thumbnail> ready;
    std::vector<std::jthread> threads; // The last member: its threads use the others.
};

ThumbnailService::ThumbnailService(Reader reader, int threads, QObject* parent)
    : QObject(parent)
    , m_pool(std::make_unique<Pool>())
{
    m_pool->reader = std::move(reader);
    for (int i = 0; i < std::max(1, threads); ++i)
        m_pool->threads.emplace_back([this](const std::stop_token& stop) { m_pool->work(stop, *this); });
}

ThumbnailService::~ThumbnailService()
{
    for (std::jthread& thread : m_pool->threads)
        thread.request_stop();
    m_pool->threads.clear();
}

void ThumbnailService::want(const QStringList& files, int side)
{
    {
        const std::lock_guard lock(m_pool->mutex);
        QSet<QString> known = m_pool->begun;
        for (const Thumbnail& thumbnail : std::as_const(m_pool->ready))
            known.insert(thumbnail.file);
        m_pool->wanted.clear();
        for (const QString& file : files) {
            if (!known.contains(file)) {
                known.insert(file);
                m_pool->wanted.push_back({ file, side });
            }
        }
    }
    m_pool->wake.notify_all();
}

void ThumbnailService::deliver()
{
    QList<Thumbnail> ready;
    {
        const std::lock_guard lock(m_pool->mutex);
        ready.swap(m_pool->ready);
    }
    if (!ready.isEmpty())
        Q_EMIT arrived(ready);
}

Result<RgbImage> readThumbnail(const QString& file, int side)
{
    const auto unreadable = [&] { return failure(Error::Kind::Media, Sentence::of("the picture '%1' can't be read.").arg(file)); };
    QFile in(file);
    if (side < 1 || !in.open(QIODevice::ReadOnly))
        return unreadable();
    const QByteArray bytes = in.readAll();
    if (bytes.isEmpty())
        return unreadable();
    try {
        const cv::Mat encoded(1, static_cast<int>(bytes.size()), CV_8UC1, const_cast<char*>(bytes.constData()));
        cv::Mat bgr = cv::imdecode(encoded, cv::IMREAD_COLOR);
        if (bgr.empty())
            return unreadable();
        const double scale = static_cast<double>(side) / std::max(bgr.cols, bgr.rows);
        if (scale < 1)
            cv::resize(bgr, bgr,
                cv::Size(std::max(1, static_cast<int>(bgr.cols * scale + 0.5)), std::max(1, static_cast<int>(bgr.rows * scale + 0.5))), 0,
                0, cv::INTER_AREA);
        std::vector<std::uint8_t> pixels(static_cast<std::size_t>(bgr.cols) * static_cast<std::size_t>(bgr.rows) * 3);
        cv::Mat rgb(bgr.rows, bgr.cols, CV_8UC3, pixels.data());
        cv::cvtColor(bgr, rgb, cv::COLOR_BGR2RGB);
        return RgbImage(bgr.cols, bgr.rows, std::move(pixels));
    } catch (const cv::Exception&) {
        return unreadable();
    }
}

} // namespace semblance::jobs
