// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QHeaderView;

namespace semblance::ui {

/// Makes every column of every table, but those that share what is left, at least as wide as its heading when the table comes into sight and when language or text size
/// change, also where narrower ones were kept from before. One for the whole program.
class HeadingRoom : public QObject {
    Q_OBJECT
public:
    explicit HeadingRoom(QObject* parent);

    /// The last, stretched column is at least this wide; below that the table scrolls.
    static void setLeastLast(QHeaderView& header, int width);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace semblance::ui
