// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/face_cell.h"

#include "ui/text/words.h"
#include "ui/tracks/face_grid.h"
#include "ui/tracks/face_sheet_model.h"
#include "ui/widgets/colours.h"

#include <QPainter>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr int kMargin = 5;
constexpr int kBar = 5; ///< height

/// In front of a probability that reaches the threshold.
QString reachedMark()
{
    return QStringLiteral("▲ ");
}

} // namespace

FaceCell::FaceCell(FaceGrid& grid)
    : QStyledItemDelegate(&grid)
    , m_grid(grid)
{
}

QSize FaceCell::cellSize(const QFontMetrics& metrics) const
{
    const int number = metrics.horizontalAdvance(reachedMark() + QStringLiteral("> 0.99"));
    return { std::max(m_side, number) + 2 * kMargin, m_side + metrics.height() + kBar + 4 + 2 * kMargin };
}

QSize FaceCell::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cellSize(option.fontMetrics);
}

void FaceCell::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const FaceSheetModel& model = m_grid.sheet();
    const SheetFace& face = model.face(index.row());
    const double p = model.probability(index.row());
    const bool reaches = p >= model.threshold();
    const bool selected = option.state & QStyle::State_Selected;
    const QPalette::ColorGroup group = option.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor ink = option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text);

    painter->save();
    if (selected)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(group, QPalette::Highlight));
    const QRect inside = option.rect.adjusted(kMargin, kMargin, -kMargin, -kMargin); // wider than the picture where that is small
    const QRect box(inside.left() + (inside.width() - m_side) / 2, inside.top(), m_side, m_side);
    QRect place = box;
    if (const QImage* picture = m_grid.picture(face); picture && !picture->isNull()) {
        place = QRect(QPoint(), picture->size().scaled(box.size(), Qt::KeepAspectRatio));
        place.moveCenter(box.center());
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(place, *picture);
    } else {
        QColor empty = ink;
        empty.setAlpha(24);
        painter->fillRect(box, empty);
        painter->setPen(ink);
        painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, picture ? tr("can't be read") : tr("being read…"));
    }
    if (reaches) {
        painter->setPen(QPen(probabilityColour(1, model.threshold()), 2));
        painter->drawRect(place.adjusted(1, 1, -1, -1));
    }
    // The ordinal on the picture: beside the probability there is no room for those of long videos.
    const QString ordinal = (m_shown == face.frame() ? QStringLiteral("▸ ") : QString()) + index.data().toString();
    QRect label = option.fontMetrics.boundingRect(ordinal).adjusted(-3, 0, 3, 0);
    label.moveTopLeft(box.topLeft());
    painter->fillRect(label, QColor(0, 0, 0, 170));
    painter->setPen(Qt::white);
    painter->drawText(label, Qt::AlignCenter, ordinal);
    painter->setPen(ink);
    const QRect line(inside.left(), box.bottom() + 2, inside.width(), option.fontMetrics.height());
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, (reaches ? reachedMark() : QString()) + probabilityText(p));

    const QRectF bar(inside.left() + 0.5, line.bottom() + 2.5, inside.width() - 1, kBar - 1);
    painter->fillRect(bar, option.palette.color(QPalette::Base));
    painter->fillRect(QRectF(bar.left(), bar.top(), bar.width() * p, bar.height()), probabilityColour(p, model.threshold()));
    QColor edge = ink;
    edge.setAlpha(110);
    painter->setPen(edge);
    painter->drawRect(bar);
    const double mark = bar.left() + bar.width() * model.threshold();
    painter->setPen(ink);
    painter->drawLine(QPointF(mark, bar.top() - 2), QPointF(mark, bar.bottom() + 2));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace semblance::ui
