// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/pair_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace semblance::ui {
namespace {

constexpr int kFlickerMs = 500; ///< slow enough to be no danger to anyone sensitive to flashes
constexpr int kGap = 4;

} // namespace

PairView::PairView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("pairView"));
    setAccessibleName(tr("Both faces on one grid"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_flicker.setInterval(kFlickerMs);
    connect(&m_flicker, &QTimer::timeout, this, [this] {
        m_second = !m_second;
        update();
    });
}

void PairView::setPictures(const QImage& first, const QImage& second, const QImage& difference)
{
    m_first = first;
    m_secondPicture = second;
    m_difference = difference;
    update();
}

void PairView::setMode(Mode mode)
{
    m_mode = mode;
    m_second = false;
    runTimer();
    update();
}

void PairView::setWipe(double share)
{
    m_wipe = std::clamp(share, 0.0, 1.0);
    update();
}

QSize PairView::minimumSizeHint() const
{
    const int side = fontMetrics().height() * 9;
    return { 2 * side + kGap, side };
}

void PairView::runTimer()
{
    if (m_mode == Mode::Flicker && isVisible())
        m_flicker.start();
    else
        m_flicker.stop();
}

void PairView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    runTimer();
}

void PairView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    runTimer();
}

QRect PairView::square() const
{
    const int room = m_mode == Mode::Beside ? (width() - kGap) / 2 : width();
    const int side = std::max(1, std::min(room, height()));
    return { (m_mode == Mode::Beside ? (width() - kGap - 2 * side) / 2 : (width() - side) / 2), 0, side, side };
}

void PairView::paintEvent(QPaintEvent*)
{
    if (m_first.isNull())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRect where = square();
    switch (m_mode) {
    case Mode::Beside:
        painter.drawImage(where, m_first);
        painter.drawImage(where.translated(where.width() + kGap, 0), m_secondPicture);
        break;
    case Mode::Wipe: {
        const int at = where.left() + static_cast<int>(m_wipe * where.width());
        painter.drawImage(where, m_secondPicture);
        painter.save();
        painter.setClipRect(QRect(where.left(), where.top(), at - where.left(), where.height()));
        painter.drawImage(where, m_first);
        painter.restore();
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawLine(at, where.top(), at, where.bottom());
        break;
    }
    case Mode::Difference:
        painter.drawImage(where, m_difference);
        break;
    case Mode::Flicker:
        painter.drawImage(where, m_second ? m_secondPicture : m_first);
        break;
    }
}

void PairView::mousePressEvent(QMouseEvent* event)
{
    mouseMoveEvent(event);
}

void PairView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_mode != Mode::Wipe || !(event->buttons() & Qt::LeftButton))
        return;
    const QRect where = square();
    setWipe((event->position().x() - where.left()) / where.width());
    Q_EMIT wiped(m_wipe);
}

} // namespace semblance::ui
