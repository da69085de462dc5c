// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/opened_index.h"
#include "core/media/process/wire.h"
#include "tests/fuzz/scratch.h"

using namespace semblance;

/// What a decoding process that was taken over by a hostile file could answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    const QByteArray body(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count));
    if (const auto opened = media::openedIndexFromBytes(body))
        if (!media::openedIndexFromBytes(media::toBytes(*opened)))
            std::abort();
    QDataStream in = media::wire::reader(body);
    QByteArray index;
    media::MediaFacts facts;
    media::Orientation orientation;
    QList<media::FrameEntry> frames;
    QList<media::MediaProblem> problems;
    in >> index >> facts >> orientation;
    media::wire::takeList(in, frames);
    media::wire::takeList(in, problems);
    return 0;
}
