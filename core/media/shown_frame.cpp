// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/shown_frame.h"

#include "core/media/frame_samples.h"

namespace semblance::media {

DecodedFrame frameWithoutPicture(const PlainFrame& plain)
{
    DecodedFrame out;
    out.entry = plain.entry;
    out.sha256 = plain.sha256;
    out.interlaced = plain.interlaced;
    out.damaged = plain.damaged;
    return out;
}

Result<DecodedFrame> shownFrame(const PlainFrame& plain, FrameConverter& converter, Orientation orientation)
{
    auto image = converter.convert(*plain.samples, orientation);
    if (!image)
        return tl::unexpected(image.error());
    DecodedFrame out = frameWithoutPicture(plain);
    out.image = std::move(*image);
    out.samples = std::make_shared<FrameSamples>(*plain.samples, orientation);
    return out;
}

} // namespace semblance::media
