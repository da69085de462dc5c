// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QTableWidget>

namespace semblance::ui {

/// A table of texts that is only read. Ctrl+C copies the chosen cells, tabs between them.
class TextTable : public QTableWidget {
    Q_OBJECT
public:
    struct Cell {
        QString text;
        QString toolTip;
        bool strong = false; ///< bold
        bool faint = false; ///< not known, or not this run's
    };

    explicit TextTable(QWidget* parent = nullptr);

    /// Replaces everything; headings' tool tips may be fewer. The first column is at the left, the others at the right.
    void setContents(const QStringList& headings, const QList<QList<Cell>>& rows, const QStringList& headingToolTips = {});
    /// Said in the middle while there are no rows.
    void setMessage(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void copy() const;

    QString m_message;
};

} // namespace semblance::ui
