// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/folded_label.h"

#include <QEvent>
#include <QResizeEvent>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {
constexpr int kMostLines = 3;
}

FoldedLabel::FoldedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FoldedLabel::setWholeText(const QString& text)
{
    m_whole = text;
    setAccessibleName(text);
    updateGeometry();
    fold();
}

QStringList FoldedLabel::lines() const
{
    QTextLayout layout(QString(m_whole).replace(QLatin1Char('\n'), QChar::LineSeparator), font());
    QTextOption option;
    // Before it is laid out it has no width of its own yet.
    const int width = std::max(contentsRect().width(), minimumSizeHint().width());
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << layout.text().mid(line.textStart(), line.textLength()).remove(QChar::LineSeparator);
    }
    layout.endLayout();
    return lines;
}

void FoldedLabel::fold()
{
    QStringList shown = lines();
    const qsizetype room = std::max(1, contentsRect().height() / fontMetrics().lineSpacing());
    const bool folded = shown.size() > room;
    if (folded) {
        const QString rest = shown.mid(room - 1).join(QLatin1Char(' '));
        shown = shown.first(room - 1) << fontMetrics().elidedText(rest, Qt::ElideRight, contentsRect().width());
    }
    setText(shown.join(QLatin1Char('\n')));
    setToolTip(folded ? m_whole : QString());
    if (std::exchange(m_folded, folded) != folded)
        Q_EMIT foldedChanged(folded);
}

QSize FoldedLabel::sizeHint() const
{
    const qsizetype wanted = std::clamp<qsizetype>(lines().size(), 1, kMostLines);
    return { fontMetrics().averageCharWidth() * 40, static_cast<int>(wanted) * fontMetrics().lineSpacing() };
}

QSize FoldedLabel::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 10, fontMetrics().lineSpacing() };
}

void FoldedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
    fold();
}

void FoldedLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        fold();
    }
}

} // namespace semblance::ui
