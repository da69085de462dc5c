// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/text_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace semblance::ui {

TextTable::TextTable(QWidget* parent)
    : QTableWidget(parent)
{
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(true);
    setShowGrid(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setHighlightSections(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
}

void TextTable::setContents(const QStringList& headings, const QList<QList<Cell>>& rows, const QStringList& headingToolTips)
{
    setUpdatesEnabled(false);
    clear();
    setColumnCount(static_cast<int>(headings.size()));
    setRowCount(static_cast<int>(rows.size()));
    for (int column = 0; column < headings.size(); ++column) {
        auto* item = new QTableWidgetItem(headings[column]);
        item->setToolTip(headingToolTips.value(column));
        item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        setHorizontalHeaderItem(column, item);
    }
    QFont strong = font();
    strong.setBold(true);
    for (int row = 0; row < rows.size(); ++row) {
        for (int column = 0; column < rows[row].size(); ++column) {
            const Cell& cell = rows[row][column];
            auto* item = new QTableWidgetItem(cell.text);
            item->setToolTip(cell.toolTip);
            item->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (cell.strong)
                item->setFont(strong);
            if (cell.faint)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
            setItem(row, column, item);
        }
    }
    resizeColumnsToContents();
    resizeRowsToContents();
    setUpdatesEnabled(true);
    viewport()->update();
}

void TextTable::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    viewport()->update();
}

void TextTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else
        QTableWidget::keyPressEvent(event);
}

void TextTable::copy() const
{
    QStringList lines;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column) {
            const QTableWidgetItem* cell = item(row, column);
            if (cell && cell->isSelected())
                cells << cell->text().replace(QLatin1Char('\n'), QLatin1Char(' '));
        }
        if (!cells.isEmpty())
            lines << cells.join(QLatin1Char('\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void TextTable::paintEvent(QPaintEvent* event)
{
    QTableWidget::paintEvent(event);
    if (rowCount() > 0 || m_message.isEmpty())
        return;
    QPainter painter(viewport());
    const int margin = fontMetrics().height() * 2;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

} // namespace semblance::ui
