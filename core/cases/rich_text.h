// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace semblance::cases {

/// Notes with bold, lists and links as plain text that any program shows: "**bold**", lines beginning with "- ", "[words](address)"; a
/// backslash before one of \ * [ ] ( ) - takes its meaning away. There is nothing else, so that nothing can be hidden in a note. Links are
/// never followed: they are shown with their address.
struct RichRun {
    QString text;
    bool bold = false;
    QString address = {}; ///< of a link; empty: no link
    friend bool operator==(const RichRun&, const RichRun&) = default;
};

struct RichBlock {
    bool item = false; ///< of a list
    QList<RichRun> runs;
    friend bool operator==(const RichBlock&, const RichBlock&) = default;
};

/// A line is a block; what is not well-formed is text. Never fails.
QList<RichBlock> parseRichText(const QString& markup);
/// The other way round: parseRichText() gives the same blocks again, but for line breaks in a run, which become spaces, and empty runs.
QString richMarkup(const QList<RichBlock>& blocks);

/// The words of a block, links as "words (address)".
QString richPlain(const RichBlock& block);
/// Of the whole, lists with "• ".
QString richPlain(const QString& markup);
/// p, ul, li and b alone, everything escaped.
QString richHtml(const QString& markup);

} // namespace semblance::cases
