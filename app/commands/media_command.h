// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance media info, frames, frame: what a file's video stream is, its frames with their hashes, one frame as PNG.
int runMedia(const QStringList& arguments);

} // namespace semblance::app
