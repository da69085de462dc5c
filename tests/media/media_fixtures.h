// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_source.h"
#include "ffmpeg_program.h"

#include <QFile>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <vector>

namespace semblance::test {

inline QStringList words(const char* line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

inline QByteArray contentOf(const QString& file)
{
    QFile f(file);
    return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
}

inline bool writeFile(const QString& file, const QByteArray& content)
{
    QFile f(file);
    return f.open(QIODevice::WriteOnly) && f.write(content) == content.size();
}

inline std::vector<qint64> forwards(qint64 count)
{
    std::vector<qint64> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

inline std::vector<qint64> backwards(qint64 count)
{
    auto order = forwards(count);
    std::ranges::reverse(order);
    return order;
}

/// At most 60 of them.
inline std::vector<qint64> shuffled(qint64 count, unsigned seed)
{
    auto order = forwards(count);
    std::shuffle(order.begin(), order.end(), std::mt19937(seed));
    order.resize(std::min<std::size_t>(order.size(), 60));
    return order;
}

/// The first frame that is not the expected one when frames are asked for in this order; empty: none.
inline QString firstDifference(media::VideoSource& source, const QList<QByteArray>& expected, const std::vector<qint64>& order)
{
    for (const qint64 ordinal : order) {
        const auto frame = source.hash(ordinal);
        if (!frame)
            return frame.error().message;
        if (frame->sha256 != expected[ordinal])
            return QStringLiteral("frame %1 has other samples").arg(ordinal);
        if (frame->entry.ordinal != ordinal)
            return QStringLiteral("frame %1 calls itself %2").arg(ordinal).arg(frame->entry.ordinal);
    }
    return {};
}

/// The file's frames, asked for in sequence, backwards and at random, against the list; with and without the check of the index
/// that a short file would get whole. Empty: all as expected.
inline QString compareInEveryOrder(const QString& file, const QList<QByteArray>& expected)
{
    if (expected.isEmpty())
        return QStringLiteral("ffmpeg lists no frame");
    struct Way {
        const char* name;
        std::vector<qint64> order;
        media::VideoSourceOptions options;
    };
    const media::VideoSourceOptions whole;
    const media::VideoSourceOptions bare { .checkedPixels = 0, .cacheBytes = 0 };
    const qint64 count = expected.size();
    const std::vector<Way> ways { { "in sequence", forwards(count), bare }, { "in sequence, all checked", forwards(count), whole },
        { "backwards", backwards(count), { .checkedPixels = 0 } }, { "at random", shuffled(count, 7), bare },
        { "at random, all checked", shuffled(count, 8), whole } };
    for (const Way& way : ways) {
        auto source = media::VideoSource::open(file, way.options);
        if (!source)
            return source.error().message;
        if ((*source)->frames().size() != count)
            return QStringLiteral("%1 frames, ffmpeg has %2").arg((*source)->frames().size()).arg(count);
        const QString difference = firstDifference(**source, expected, way.order);
        if (!difference.isEmpty())
            return QString::fromLatin1(way.name) + QStringLiteral(": ") + difference;
    }
    return {};
}

} // namespace semblance::test
