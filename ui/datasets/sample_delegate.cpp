// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_delegate.h"

#include "ui/datasets/sample_model.h"
#include "ui/datasets/thumbnails.h"

#include <QPainter>

#include <cmath>

namespace semblance::ui {
namespace {
constexpr int kMargin = 5;
constexpr int kGap = 3;
const QColor kRejected(0xd5, 0x5e, 0x00);
}

SampleDelegate::SampleDelegate(const Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_thumbnails(thumbnails)
{
}

QSize SampleDelegate::cellSize(const QFontMetrics& metrics) const
{
    return { m_side + 2 * kMargin, m_side + metrics.height() + kGap + 2 * kMargin };
}

QSize SampleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return cellSize(option.fontMetrics);
}

void SampleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool active = option.state & QStyle::State_Active;
    const QPalette::ColorGroup group = active ? QPalette::Active : QPalette::Inactive;
    const QString rejected = index.data(SampleModel::RejectedRole).toString();
    const QString file = index.data(SampleModel::FileRole).toString();
    const QVariant text = index.data(Qt::DisplayRole);

    painter->save();
    if (selected)
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), option.palette.color(group, QPalette::Highlight));
    const QRect box(option.rect.left() + kMargin, option.rect.top() + kMargin, m_side, m_side);
    QImage picture;
    const auto state = file.isEmpty() ? Thumbnails::State::Missing : m_thumbnails.find(file, picture);
    if (state == Thumbnails::State::Ready) {
        const QSize size = picture.size().scaled(box.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(box.center());
        if (!rejected.isEmpty())
            painter->setOpacity(0.55);
        painter->drawImage(place, picture);
        painter->setOpacity(1);
    } else {
        QColor empty = option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        empty.setAlpha(24);
        painter->fillRect(box, empty);
        const QString note = !text.isValid()         ? QString()
            : file.isEmpty()                         ? tr("no picture")
            : state == Thumbnails::State::Unreadable ? tr("can't be read")
                                                     : QString();
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(box, Qt::AlignCenter | Qt::TextWordWrap, note);
    }
    if (!rejected.isEmpty()) {
        const double thick = std::max(2.0, m_side / 45.0);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(kRejected, thick));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(box).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2));
        painter->drawLine(QPointF(box.left() + thick, box.bottom() - thick), QPointF(box.right() - thick, box.top() + thick));
    }
    if (text.isValid()) {
        painter->setPen(option.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
        const QRect line(box.left(), box.bottom() + 1 + kGap, box.width(), option.fontMetrics.height());
        painter->drawText(line, Qt::AlignCenter, option.fontMetrics.elidedText(text.toString(), Qt::ElideRight, line.width()));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Text), 1, Qt::DotLine));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace semblance::ui
