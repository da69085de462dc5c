// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picture_grid.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace semblance::ui {

PictureGrid::PictureGrid(QWidget* parent)
    : QListView(parent)
    , m_soon(new QTimer(this))
{
    // Not IconMode, which keeps a place in memory for every item.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, [this] {
        if (const auto [first, last] = seenRows(); last >= first)
            wantRows(first, last);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &PictureGrid::wantSoon);
}

void PictureGrid::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    viewport()->update();
}

void PictureGrid::wantSoon()
{
    m_soon->start();
}

std::pair<int, int> PictureGrid::seenRows() const
{
    const int count = model() ? model()->rowCount() : 0;
    const QSize cell = cellSize();
    if (count == 0 || cell.isEmpty())
        return { 0, -1 };
    int columns = 1;
    for (const int top = visualRect(model()->index(0, 0)).top(); columns < count && visualRect(model()->index(columns, 0)).top() == top;)
        ++columns;
    const int top = verticalOffset() / cell.height();
    const int bottom = (verticalOffset() + viewport()->height() - 1) / cell.height();
    return { std::min(count, top * columns), std::min(count, (bottom + 1) * columns) - 1 };
}

void PictureGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // QListView would lay all items out again, but their size never changes.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
    wantSoon();
}

QRegion PictureGrid::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect(); // QListView would go through every chosen item.
}

void PictureGrid::updateGeometries()
{
    QListView::updateGeometries();
    wantSoon();
}

void PictureGrid::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    wantSoon();
}

void PictureGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySize();
}

void PictureGrid::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_message.isEmpty() || (model() && model()->rowCount() > 0))
        return;
    QPainter painter(viewport());
    const int margin = fontMetrics().height() * 2;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

} // namespace semblance::ui
