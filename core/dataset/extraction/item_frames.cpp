// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/item_frames.h"

#include "core/base/file_hash.h"
#include "core/media/video_source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace semblance::dataset {
namespace {

// Read once from start to end, so nothing is kept; the reader's own minimum of frames is checked against the packets.
constexpr media::VideoSourceOptions kOnce { 0, 0 };

class VideoFrames final : public ItemFrames {
public:
    VideoFrames(QString path, std::unique_ptr<media::VideoSource> source)
        : m_path(std::move(path))
        , m_source(std::move(source))
    {
    }

    qint64 count() const override { return m_source->frames().size(); }
    Result<media::DecodedFrame> frame(qint64 ordinal) override { return m_source->frame(ordinal); }
    QList<media::MediaProblem> problems() const override { return m_source->problems(); }

    Result<> describe(VideoRow& video, std::stop_token stop) override
    {
        const auto sha256 = fileSha256(m_path, std::move(stop));
        if (!sha256)
            return tl::unexpected(sha256.error());
        video.sha256 = *sha256;
        video.bytes = QFileInfo(m_path).size();
        video.frames = count();
        video.width = m_source->facts().width;
        video.height = m_source->facts().height;
        return {};
    }

private:
    QString m_path;
    std::unique_ptr<media::VideoSource> m_source;
};

class FolderFrames final : public ItemFrames {
public:
    FolderFrames(QString folder, QStringList names, std::stop_token stop)
        : m_folder(std::move(folder))
        , m_names(std::move(names))
        , m_stop(std::move(stop))
    {
    }

    qint64 count() const override { return m_names.size(); }
    QList<media::MediaProblem> problems() const override { return m_problems; }

    Result<media::DecodedFrame> frame(qint64 ordinal) override
    {
        auto source = media::VideoSource::open(QDir(m_folder).filePath(m_names.value(ordinal)), kOnce, m_stop);
        auto picture = source ? (*source)->frame(0) : tl::unexpected(source.error());
        if (!picture) {
            if (picture.error().kind != Error::Kind::Cancelled)
                m_problems.append({ ordinal, picture.error().message });
            return picture;
        }
        // A picture's own time says nothing about its place among the others.
        picture->entry.ordinal = ordinal;
        picture->entry.pts.reset();
        picture->entry.timeSeconds.reset();
        return picture;
    }

    /// The hash is that of the list that sha256sum prints for the pictures in the order of their frames.
    Result<> describe(VideoRow& video, std::stop_token stop) override
    {
        QCryptographicHash list(QCryptographicHash::Sha256);
        qint64 bytes = 0;
        for (const QString& name : m_names) {
            const QString path = QDir(m_folder).filePath(name);
            const auto sha256 = fileSha256(path, stop);
            if (!sha256)
                return tl::unexpected(sha256.error());
            list.addData(*sha256 + "  " + name.toUtf8() + '\n');
            bytes += QFileInfo(path).size();
        }
        video.sha256 = list.result().toHex();
        video.bytes = bytes;
        video.frames = count();
        return {};
    }

private:
    QString m_folder;
    QStringList m_names;
    std::stop_token m_stop;
    QList<media::MediaProblem> m_problems;
};

/// Runs of digits compare as numbers, everything else by code point.
bool inNaturalOrder(const QString& a, const QString& b)
{
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    const auto digits = [&](const QString& text, qsizetype from) {
        qsizetype end = from;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        return end;
    };
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i]) && isDigit(b[j])) {
            const qsizetype endA = digits(a, i);
            const qsizetype endB = digits(b, j);
            while (i < endA - 1 && a[i] == QLatin1Char('0'))
                ++i;
            while (j < endB - 1 && b[j] == QLatin1Char('0'))
                ++j;
            if (endA - i != endB - j)
                return endA - i < endB - j;
            if (const int order = QStringView(a).mid(i, endA - i).compare(QStringView(b).mid(j, endB - j)); order != 0)
                return order < 0;
            i = endA;
            j = endB;
        } else if (a[i] != b[j]) {
            return a[i] < b[j];
        } else {
            ++i;
            ++j;
        }
    }
    // Names that differ in zeros only still need one order.
    return a.size() - i != b.size() - j ? a.size() - i < b.size() - j : a < b;
}

} // namespace

QStringList picturesIn(const QString& folder)
{
    static const QStringList filters { QStringLiteral("*.png"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.bmp"),
        QStringLiteral("*.webp"), QStringLiteral("*.tif"), QStringLiteral("*.tiff") };
    QStringList names = QDir(folder).entryList(filters, QDir::Files, QDir::Unsorted);
    std::sort(names.begin(), names.end(), inNaturalOrder);
    return names;
}

Result<std::unique_ptr<ItemFrames>> ItemFrames::open(const QString& path, ItemKind kind, std::stop_token stop)
{
    if (kind == ItemKind::Frames) {
        QStringList names = picturesIn(path);
        if (names.isEmpty())
            return failure(Error::Kind::Media, Sentence::of("The folder '%1' holds no picture.").arg(path));
        return std::make_unique<FolderFrames>(path, std::move(names), std::move(stop));
    }
    auto source = media::VideoSource::open(path, kOnce, std::move(stop));
    if (!source)
        return tl::unexpected(source.error());
    return std::make_unique<VideoFrames>(path, std::move(*source));
}

} // namespace semblance::dataset
