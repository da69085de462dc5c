// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace semblance::media {

/// What VideoSource::frame() says when it was stopped.
inline Error searchStopped(qint64 ordinal, const QString& path)
{
    return { Error::Kind::Cancelled, Sentence::of("The search for frame %1 of %2 was stopped.").arg(ordinal).arg(path) };
}

} // namespace semblance::media
