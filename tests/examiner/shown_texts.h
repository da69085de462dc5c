// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace semblance::test {

/// One text of a window that is shown now.
struct ShownText {
    QString where; ///< object names or classes down to the widget
    QString text; ///< without mnemonics
    int needs = 0; ///< pixels, along the direction in which it could be cut off
    int has = 0;

    bool isClipped() const { return needs > has; }
};

/// Every text that the window's widgets draw themselves: labels, buttons, boxes, tabs, headers, docks, placeholders. Those that
/// elide on purpose and say the whole text in a tool tip, and the contents of tables, lists and editors are left out.
QList<ShownText> shownTexts(const QWidget& window);

} // namespace semblance::test
