// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/video_source.h"

namespace semblance::media {

/// A source whose search for a frame can be stopped on the way: a far jump may decode for seconds.
class StoppableSource {
public:
    virtual ~StoppableSource() = default;
    /// As VideoSource::frame(); Error::Kind::Cancelled within a packet or picture of a stop request. The source stays as useful as it was.
    virtual Result<DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop) = 0;
};

/// What a stopped search says.
inline Error searchStopped(qint64 ordinal, const QString& path)
{
    return { Error::Kind::Cancelled, Sentence::of("The search for frame %1 of %2 was stopped.").arg(ordinal).arg(path) };
}

/// Of any source; one that is no StoppableSource is not stopped on the way.
inline Result<DecodedFrame> frameUnlessStopped(VideoSource& source, qint64 ordinal, const std::stop_token& stop)
{
    auto* const stoppable = dynamic_cast<StoppableSource*>(&source);
    return stoppable ? stoppable->frame(ordinal, stop) : source.frame(ordinal);
}

} // namespace semblance::media
