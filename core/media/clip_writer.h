// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "model/image/rgb_view.h"

#include <QSize>

#include <memory>

namespace semblance::media {

/// Writes pictures as an MP4 file without sound: H.264 by libx264, or MPEG-4 part 2 where libavcodec has no libx264. The same pictures give
/// the same bytes on the same build: one thread, no times and no version strings of libav in it. One instance, one thread.
class ClipWriter {
public:
    struct Format {
        QSize size; ///< both even
        int timeBaseNum = 1; ///< of the times given to add()
        int timeBaseDen = 25;
    };

    /// Writes beside path, under another name until finish(). Errors: File (exists already, can't be written), Media (the encoder).
    static Result<std::unique_ptr<ClipWriter>> open(const QString& path, const Format& format);
    virtual ~ClipWriter() = default;

    /// pts: rises from picture to picture; what was given as duration is how long the last one is shown.
    virtual Result<> add(const model::RgbView& picture, qint64 pts, qint64 duration) = 0;
    /// Gives the file its name. Without it nothing is left behind.
    virtual Result<> finish() = 0;
    /// "libx264, libavcodec 59.37.100"
    virtual QString encoder() const = 0;
};

} // namespace semblance::media
