// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"
#include "core/media/media_types.h"

#include <memory>
#include <stop_token>

namespace semblance::dataset {

/// The frames of a video, a picture or a folder of pictures alike. One instance is used by one thread.
class ItemFrames {
public:
    virtual ~ItemFrames() = default;
    /// path: of the file or folder. Error::Kind::Media or File: it can't be read, has no picture; Cancelled.
    static Result<std::unique_ptr<ItemFrames>> open(const QString& path, ItemKind kind, std::stop_token stop);

    virtual qint64 count() const = 0;
    /// Cheapest in rising order. A frame that can't be decoded is an error; the next ones still can.
    virtual Result<media::DecodedFrame> frame(qint64 ordinal) = 0;
    /// What is known to be wrong so far.
    virtual QList<media::MediaProblem> problems() const = 0;
    /// Sets hash, bytes, frames and size.
    virtual Result<> describe(VideoRow& video, std::stop_token stop) = 0;
};

/// The pictures in a folder in the order of their names, numbers within them counting as numbers.
QStringList picturesIn(const QString& folder);

} // namespace semblance::dataset
