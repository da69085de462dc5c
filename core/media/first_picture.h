// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/indexed_source.h"

namespace semblance::media {

struct FirstPicture {
    PlainFrame plain;
    Orientation orientation;
};

/// As firstPicture(), unconverted.
Result<FirstPicture> readFirstPicture(const QString& path, std::stop_token stop = {});

} // namespace semblance::media
