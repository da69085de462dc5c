// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace semblance::model {

/// What CLIP does to a text before it splits it: ftfy.fix_text, HTML references resolved twice, white space made single, lower case.
///
/// fixText follows what ftfy 6.3 documents: line by line, and until nothing changes, HTML references (unless the text has a "<"), text
/// that was decoded in the wrong way (fix_mojibake.h), C1 controls, Latin ligatures, character widths, curly quotes, line breaks,
/// terminal escapes, control characters, composed characters (NFC). It differs in how it judges that a text was decoded in the wrong
/// way: ftfy weighs many classes of unlikely neighbours, this asks for a sequence that hardly occurs otherwise. Prompts in ordinary
/// writing are not touched by either.
std::string cleanText(std::string_view text);

std::string fixText(std::string_view text);

/// html.unescape of Python 3.
std::u32string unescapeHtml(std::u32string_view text);

} // namespace semblance::model
