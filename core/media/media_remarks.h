// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_rows.h"

namespace semblance::media {

/// What an examiner may want to know about these facts, one sentence each, without judging: each has ordinary reasons too. fileModified: the
/// file system's time where it is known. Words of the file stand between U+2068 and U+2069 and are spelledOut().
QStringList mediaRemarks(const MediaFacts& facts, const std::optional<QDateTime>& fileModified = {}, const MediaWording& say = {});

} // namespace semblance::media
