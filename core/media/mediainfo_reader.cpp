// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/mediainfo_reader.h"

#include "core/media/liveness.h"

#include <QMutex>
#include <QSet>

#include <algorithm>
#include <exception>

#include <MediaInfo/MediaInfo.h>

namespace semblance::media {
namespace {

using MediaInfoLib::MediaInfo;
using MediaInfoLib::stream_t;

constexpr qint64 kLargestPiece = 1 << 16;
/// The library asks for places in the file; a hostile file must not send it to and fro for ever.
constexpr qint64 kMostBytes = 256LL << 20;
constexpr int kMostJumps = 256;
constexpr std::size_t kMostStreams = 64;
constexpr std::size_t kFinished = 8; ///< bit of Open_Buffer_Continue()

QMutex& mediaInfoMutex()
{
    static QMutex mutex;
    return mutex;
}

bool read(MediaInfo& info, QIODevice& file, const std::stop_token& stop)
{
    const auto size = static_cast<ZenLib::int64u>(file.size());
    if (!file.seek(0))
        return false;
    info.Open_Buffer_Init(size, 0);
    // The library goes back to what it passed over only where that is not in the last piece: a small file must be several.
    const qint64 pieceSize = qBound<qint64>(1024, file.size() / 4, kLargestPiece);
    qint64 total = 0;
    int jumps = 0;
    while (total < kMostBytes && jumps < kMostJumps && !stop.stop_requested()) {
        stepDone();
        const QByteArray piece = file.read(pieceSize);
        if (piece.isEmpty())
            break;
        total += piece.size();
        const auto status
            = info.Open_Buffer_Continue(reinterpret_cast<const ZenLib::int8u*>(piece.constData()), static_cast<std::size_t>(piece.size()));
        if (status & kFinished)
            break;
        const auto next = info.Open_Buffer_Continue_GoTo_Get();
        if (next == static_cast<ZenLib::int64u>(-1))
            continue;
        if (next >= size || !file.seek(static_cast<qint64>(next)))
            break;
        info.Open_Buffer_Init(size, next);
        ++jumps;
    }
    info.Open_Buffer_Finalize();
    return true;
}

/// Counts, links and explanations of the library's own, and what it says in other words beside.
bool isNoFact(const QString& name)
{
    static const QSet<QString> names { QStringLiteral("Count"), QStringLiteral("StreamCount"), QStringLiteral("StreamKind"),
        QStringLiteral("StreamKindID"), QStringLiteral("StreamKindPos"), QStringLiteral("InternetMediaType"), QStringLiteral("FileSize") };
    return names.contains(name) || name.contains(QLatin1Char('/')) || name.endsWith(QStringLiteral("_List"))
        || name.endsWith(QStringLiteral("_Source"));
}

void addStream(TagList& tags, MediaInfo& info, stream_t kind, std::size_t number)
{
    const QString kindName = QString::fromStdWString(info.Get(kind, number, L"StreamKind"));
    const QString group = kind == MediaInfoLib::Stream_General ? kindName : QStringLiteral("%1 %2").arg(kindName).arg(number + 1);
    const std::size_t fields = info.Count_Get(kind, number);
    for (std::size_t field = 0; field < fields; ++field) {
        const auto value = info.Get(kind, number, field);
        const QString name = QString::fromStdWString(info.Get(kind, number, field, MediaInfoLib::Info_Name));
        if (!value.empty() && !isNoFact(name))
            tags.add({ QStringLiteral("mediainfo"), group, name, QString::fromStdWString(value) });
    }
}

} // namespace

void addMediaInfoTags(TagList& tags, QIODevice& file, const std::stop_token& stop)
{
    const QMutexLocker lock(&mediaInfoMutex());
    try {
        MediaInfo::Option_Static(L"Internet", L"No");
        MediaInfo info;
        if (!read(info, file, stop))
            return;
        for (int kind = MediaInfoLib::Stream_General; kind < MediaInfoLib::Stream_Max; ++kind) {
            const auto streams = std::min(info.Count_Get(static_cast<stream_t>(kind)), kMostStreams);
            for (std::size_t number = 0; number < streams; ++number)
                addStream(tags, info, static_cast<stream_t>(kind), number);
        }
    } catch (const std::exception&) { // What could not be read says nothing.
    }
}

QString mediaInfoVersion()
{
    const QMutexLocker lock(&mediaInfoMutex());
    try {
        return QString::fromStdWString(MediaInfo::Option_Static(L"Info_Version")).remove(QStringLiteral("- v"));
    } catch (const std::exception&) {
        return {};
    }
}

} // namespace semblance::media
