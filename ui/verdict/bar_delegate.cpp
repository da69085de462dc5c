// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/bar_delegate.h"

#include "ui/verdict/node_model.h"
#include "ui/widgets/colours.h"

#include <QApplication>
#include <QPainter>

namespace semblance::ui {

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({ option.fontMetrics.height() * 6, option.fontMetrics.height() + 3 });
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);

    const int margin = 4;
    const int numberWidth = option.fontMetrics.horizontalAdvance(QStringLiteral("> 0.99")) + margin;
    const QRect inside = option.rect.adjusted(margin, 0, -margin, 0);
    const QVariant p = index.data(NodeModel::ProbabilityRole);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ink = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    const QRectF groove(
        inside.left() + 0.5, inside.top() + inside.height() * 0.25 + 0.5, inside.width() - numberWidth, inside.height() * 0.5);
    if (p.isValid() && groove.width() > 8) {
        const double threshold = index.data(NodeModel::ThresholdRole).toDouble();
        QColor frame = ink;
        frame.setAlpha(110);
        painter->fillRect(groove, option.palette.color(QPalette::Base));
        painter->fillRect(QRectF(groove.left(), groove.top(), groove.width() * qBound(0.0, p.toDouble(), 1.0), groove.height()),
            probabilityColour(p.toDouble(), threshold));
        painter->setPen(frame);
        painter->drawRect(groove);
        const double mark = groove.left() + groove.width() * threshold;
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawLine(QPointF(mark, groove.top() - 2), QPointF(mark, groove.bottom() + 2));
    }
    painter->restore();
}

} // namespace semblance::ui
