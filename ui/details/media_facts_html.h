// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_rows.h"

namespace semblance::ui {

/// What is known of a file for a QTextBrowser: facts in groups, what is worth knowing, the file's own metadata. Words of the file can't
/// act as mark-up and are spelled out. fileModified: the file system's time where it is known.
QString mediaFactsHtml(const media::MediaFacts& facts, const std::optional<QDateTime>& fileModified);

} // namespace semblance::ui
