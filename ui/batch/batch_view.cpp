// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_view.h"

#include "ui/batch/batch_filter.h"
#include "ui/batch/batch_table.h"
#include "ui/batch/batch_words.h"
#include "ui/verdict/bar_delegate.h"
#include "ui/widgets/heading_room.h"

#include <QApplication>
#include <QDropEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace semblance::ui {
namespace {

constexpr int kSteps = 1000;
constexpr int kLeastProblems = 20; ///< characters of the column of problems
constexpr double kLongTimeLeft = 59 * 60;

/// A running file's state over a bar.
class StateDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QVariant fraction = index.data(BatchTable::kFractionRole);
        if (!fraction.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString text = std::exchange(cell.text, QString());
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
        QStyleOptionProgressBar bar;
        bar.rect = option.rect.adjusted(3, 2, -3, -2);
        bar.state = option.state | QStyle::State_Horizontal | QStyle::State_Enabled;
        bar.palette = option.palette;
        bar.fontMetrics = option.fontMetrics;
        bar.maximum = kSteps;
        bar.progress = static_cast<int>(fraction.toDouble() * kSteps);
        bar.text = option.fontMetrics.elidedText(text, Qt::ElideRight, bar.rect.width() - 4);
        bar.textVisible = true;
        bar.textAlignment = Qt::AlignCenter;
        style->drawControl(QStyle::CE_ProgressBar, &bar, painter, option.widget);
    }
};

/// A sentence whose end says as much as its beginning.
class SentenceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->textElideMode = Qt::ElideMiddle;
    }
};

} // namespace

BatchView::BatchView(BatchFilter& rows, QWidget* parent)
    : QTreeView(parent)
    , m_rows(rows)
{
    setModel(&rows);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSortingEnabled(true);
    sortByColumn(BatchTable::Order, Qt::AscendingOrder);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setItemDelegateForColumn(BatchTable::State, new StateDelegate(this));
    setItemDelegateForColumn(BatchTable::Problems, new SentenceDelegate(this));
    setItemDelegateForColumn(BatchTable::Verdict, new BarDelegate(this));
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : { std::pair(BatchTable::Order, 6), std::pair(BatchTable::File, 30),
             std::pair(BatchTable::Verdict, 19), std::pair(BatchTable::Worst, 34), std::pair(BatchTable::Suspicious, 13),
             std::pair(BatchTable::Tracks, 9), std::pair(BatchTable::Faces, 10), std::pair(BatchTable::Duration, 11) })
        setColumnWidth(column, unit * characters);
    setColumnWidth(BatchTable::State, stateWidth());
    header()->setStretchLastSection(true);
    HeadingRoom::setLeastLast(*header(), unit * kLeastProblems);
}

int BatchView::stateWidth() const
{
    jobs::BatchItem item;
    item.state = jobs::BatchItem::State::Running;
    item.progress = { 1, 1, QStringLiteral("analyse") };
    item.secondsLeft = kLongTimeLeft;
    return fontMetrics().horizontalAdvance(batchStateText(item, false)) + 2 * fontMetrics().height();
}

QList<jobs::BatchId> BatchView::selectedIds() const
{
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QList<jobs::BatchId> ids;
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(m_rows.at(row).id);
    return ids;
}

bool BatchView::takesRows(QDropEvent& event) const
{
    if (!event.mimeData()->hasFormat(BatchTable::kMimeType) || !m_rows.isInQueueOrder()) {
        event.ignore();
        return false;
    }
    event.setDropAction(Qt::MoveAction);
    event.accept();
    return true;
}

void BatchView::dragEnterEvent(QDragEnterEvent* event)
{
    if (takesRows(*event))
        setState(DraggingState);
}

void BatchView::dragMoveEvent(QDragMoveEvent* event)
{
    if (!takesRows(*event))
        return;
    QTreeView::dragMoveEvent(event); // Draws where they would go.
    event->accept();
}

void BatchView::dropEvent(QDropEvent* event)
{
    if (!takesRows(*event))
        return;
    const QPoint at = event->position().toPoint();
    QModelIndex target = indexAt(at);
    if (target.isValid() && at.y() > visualRect(target).center().y())
        target = indexBelow(target);
    setState(NoState);
    viewport()->update();
    Q_EMIT moveRequested(target.isValid() ? std::optional(m_rows.at(target).id) : std::nullopt);
}

} // namespace semblance::ui
