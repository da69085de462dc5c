// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace semblance::model {

/// Unpacks raw deflate data to exactly count bytes. Throws Error, beginning with what, where it holds more, less or rubbish, or where
/// this program was built without zlib.
void inflateRaw(std::string_view packed, void* to, std::size_t count, const std::string& what);

/// Unpacks a gzip file's bytes to at most limit bytes. Throws Error likewise.
std::string gunzip(std::string_view packed, std::size_t limit, const std::string& what);

} // namespace semblance::model
