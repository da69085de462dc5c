// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::dataset {

/// By the name's ending, in any case.
bool isVideoName(const QString& name);
bool isImageName(const QString& name);

/// "a/b/000_003.mp4" -> "000_003"; of a folder its whole name.
QString stemOf(const QString& path, bool folder = false);
/// "a" and "b" -> "a/b"; "" and "b" -> "b".
QString joined(const QString& folder, const QString& name);

} // namespace semblance::dataset
