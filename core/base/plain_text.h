// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance {

/// Whether a character changes the line or the direction of writing, or shows nothing: control and format characters, line and paragraph
/// separators, what is not assigned.
bool isMisleading(char32_t character);

/// The text with every such character spelt out as <U+202E>; line breaks and tabs become spaces.
QString spelledOut(const QString& text);
/// The same for the name of a file, in which a line break or a tab is no space: they are spelt out too.
QString spelledOutName(const QString& name);

} // namespace semblance
