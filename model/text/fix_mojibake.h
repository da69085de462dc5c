// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace semblance::model {

/// Repairs UTF-8 that was read in a one-byte encoding ("schÃ¶n" for "schön"), as often as it happened: all of the text if all of it
/// decodes, else the unmistakable sequences alone. Encodings: Latin-1, Windows-1252, 1251, 1250, 1253, 1254 and 1257. Text that gives
/// no clear sign of it is returned as it is.
std::u32string fixMojibake(std::u32string_view text);

/// What Windows-1252 has at a C1 control's place (the control itself where it has nothing).
char32_t windows1252Of(char32_t control);

} // namespace semblance::model
