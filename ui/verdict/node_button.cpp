// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/node_button.h"

#include "ui/text/words.h"
#include "ui/widgets/colours.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {
constexpr int kPad = 5;
constexpr int kBorder = 9; ///< frame and room around the text, above and below together
constexpr int kShortestBar = 24;
const QString kWidestNumber = QStringLiteral("> 0.99");
}

NodeButton::NodeButton(const QString& name, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(name);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    describe();
}

void NodeButton::setValue(const NodeValue& value, double threshold)
{
    if (m_value == value && m_threshold == threshold)
        return;
    m_value = value;
    m_threshold = threshold;
    describe();
    update();
}

void NodeButton::setChosen(bool chosen)
{
    if (std::exchange(m_chosen, chosen) != chosen)
        update();
}

void NodeButton::describe()
{
    const QString number = probabilityText(m_value.probability);
    const QString state = !m_value.probability ? tr("unknown") : isActive() ? tr("at or above the threshold") : tr("below the threshold");
    setAccessibleName(tr("%1: %2, %3").arg(text(), number, state));
    QStringList lines { QStringLiteral("%1: %2").arg(text(), m_value.probability ? QLocale().toString(*m_value.probability, 'g', 6) : tr("unknown")) };
    if (!m_value.detail.isEmpty())
        lines << m_value.detail;
    setToolTip(lines.join(QLatin1Char('\n')));
    setAccessibleDescription(m_value.detail);
}

QColor NodeButton::colour() const
{
    return m_value.probability ? probabilityColour(*m_value.probability, m_threshold) : palette().color(QPalette::Mid);
}

QString NodeButton::intervalText() const
{
    if (!m_value.isMean)
        return {};
    if (!m_value.interval)
        return m_value.probability ? QStringLiteral("—") : QString();
    return QStringLiteral("%1–%2").arg(QLocale().toString(m_value.interval->low, 'f', 2), QLocale().toString(m_value.interval->high, 'f', 2));
}

QFont NodeButton::nameFont() const
{
    QFont result = font();
    result.setBold(isActive());
    return result;
}

QFont NodeButton::smallFont() const
{
    QFont result = font();
    result.setPointSizeF(result.pointSizeF() * 0.88);
    return result;
}

int NodeButton::narrowestWidth() const
{
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    int word = metrics.horizontalAdvance(kWidestNumber) + 5 * kPad;
    for (const QString& part : text().split(QLatin1Char(' ')))
        word = std::max(word, metrics.horizontalAdvance(part));
    return word + 3 * kPad;
}

int NodeButton::neededHeight() const
{
    return QFontMetrics(nameFont()).height() + fontMetrics().height() + kBorder;
}

void NodeButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool active = isActive();
    const QColor ink = palette().color(QPalette::Text);
    QColor quiet = ink;
    quiet.setAlpha(150);
    const double frame = active ? 2 : 1;
    painter.setBrush(palette().color(underMouse() && isEnabled() ? QPalette::AlternateBase : QPalette::Base));
    painter.setPen(QPen(active ? visibleOn(palette().color(QPalette::Window), colour()) : palette().color(QPalette::Mid), frame, m_value.probability ? Qt::SolidLine : Qt::DashLine));
    const QRectF box = QRectF(rect()).adjusted(frame / 2 + 2, frame / 2 + 2, -frame / 2 - 2, -frame / 2 - 2);
    painter.drawRoundedRect(box, 3, 3);
    if (m_chosen || hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2, hasFocus() ? Qt::DotLine : Qt::SolidLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }

    const QRectF inside = box.adjusted(kPad - 2, 1, -kPad + 2, -2);
    const double line = fontMetrics().height();
    const QString interval = intervalText();
    const QFontMetricsF small(smallFont());
    const QFontMetricsF bold(nameFont());
    const double numberWidth = bold.horizontalAdvance(kWidestNumber) + kPad;
    const double intervalWidth = small.horizontalAdvance(interval) + kPad;
    const double spare = inside.width() - bold.horizontalAdvance(text());
    // The interval stands in a line of its own, beside the name, beside the number, or, where there is no room for it, in the bar alone.
    const bool any = !interval.isEmpty();
    const bool ownLine = any && spare >= 0 && inside.height() >= 2 * line + small.height();
    const bool besideName = any && !ownLine && spare >= intervalWidth;
    const bool besideNumber = any && !ownLine && !besideName && inside.width() - numberWidth - intervalWidth >= kShortestBar;
    const QRectF strip(inside.left(), inside.bottom() - line - (ownLine ? small.height() : 0), inside.width(), line);
    const QRectF nameArea(inside.left(), inside.top(), inside.width(), strip.top() - inside.top());

    painter.setPen(quiet);
    painter.setFont(smallFont());
    if (ownLine)
        painter.drawText(QRectF(inside.left(), strip.bottom(), inside.width(), small.height()), Qt::AlignRight | Qt::AlignVCenter, interval);
    else if (besideName)
        painter.drawText(QRectF(inside.left(), inside.top(), inside.width(), line), Qt::AlignRight | Qt::AlignVCenter, interval);
    else if (besideNumber)
        painter.drawText(strip.adjusted(0, 0, -numberWidth, 0), Qt::AlignRight | Qt::AlignVCenter, interval);
    painter.setPen(ink);
    painter.setFont(nameFont());
    const QRectF wrapped = bold.boundingRect(nameArea, Qt::TextWordWrap, text());
    const bool fits = wrapped.height() <= nameArea.height() + 1 && wrapped.width() <= nameArea.width() + 1;
    const int alignment = Qt::AlignLeft | Qt::AlignTop;
    painter.drawText(nameArea, fits ? alignment | Qt::TextWordWrap : alignment,
        fits ? text() : bold.elidedText(text(), Qt::ElideRight, nameArea.width()));
    const QString number = probabilityText(m_value.probability);
    painter.drawText(strip, Qt::AlignRight | Qt::AlignVCenter, number);

    const QRectF groove(strip.left() + 0.5, strip.top() + line * 0.3, strip.width() - numberWidth - (besideNumber ? intervalWidth : 0) - 1, line * 0.4);
    if (!m_value.probability || groove.width() < 8)
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto at = [&](double p) { return groove.left() + groove.width() * std::clamp(p, 0.0, 1.0); };
    painter.fillRect(QRectF(groove.left(), groove.top(), at(*m_value.probability) - groove.left(), groove.height()), colour());
    painter.setBrush(Qt::NoBrush);
    painter.setPen(quiet);
    painter.drawRect(groove);
    painter.setPen(ink);
    painter.drawLine(QPointF(at(m_threshold), groove.top() - 3), QPointF(at(m_threshold), groove.bottom() + 3));
    if (m_value.interval) {
        const double middle = groove.center().y();
        painter.drawLine(QPointF(at(m_value.interval->low), middle), QPointF(at(m_value.interval->high), middle));
        for (const double end : { m_value.interval->low, m_value.interval->high })
            painter.drawLine(QPointF(at(end), middle - 2), QPointF(at(end), middle + 2));
    }
}

void NodeButton::focusInEvent(QFocusEvent* event)
{
    QAbstractButton::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace semblance::ui
