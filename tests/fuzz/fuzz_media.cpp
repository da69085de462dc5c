// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/audio_source.h"
#include "core/media/file_metadata.h"
#include "core/media/first_picture.h"
#include "tests/fuzz/input_file.h"

extern "C" {
#include <libavutil/log.h>
}

#include <algorithm>

using namespace semblance;

namespace {

constexpr qint64 kMostFrames = 12;

void readFrames(const QString& path)
{
    media::IndexedSource source(path, { .checkedPixels = 1'000'000, .cacheBytes = 16 << 20 });
    if (!source.load({}, {}))
        return;
    if (!media::openedIndexFromBytes(media::toBytes(source.opened())))
        std::abort();
    const qint64 frames = source.frames().size();
    for (qint64 i = 0; i < std::min(frames, kMostFrames); ++i)
        (void)source.read(i);
    (void)source.read(frames / 2);
    (void)source.read(0);
    (void)media::readMetadata(source.facts(), path);
}

}

/// What the decoding process does with a file, without the process: first picture, index, frames in and out of order, sound, metadata.
/// libav, exiv2 and libmediainfo are the system's, without instrumentation.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const int quiet = (::av_log_set_level(AV_LOG_QUIET), 0);
    (void)quiet;
    const fuzz::InputInMemory input(bytes, count);
    const QString path = QString::fromStdString(input.path());
    (void)media::readFirstPicture(path);
    readFrames(path);
    if (auto sound = media::AudioSource::openHere(path)) {
        (void)(*sound)->read(4800);
        (void)(*sound)->seek(0.5);
        (void)(*sound)->read(4800);
    }
    return 0;
}
