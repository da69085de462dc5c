// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_bar.h"

#include "core/media/position.h"
#include "ui/player/player.h"
#include "ui/text/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace semblance::ui {
namespace {

const QString kUnknown = QStringLiteral("—");
constexpr int kGap = 10;
constexpr int kPositionDigits = 12;

/// Sliders hold int; no container of frames here is longer.
int toInt(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, std::numeric_limits<int>::max()));
}

QString pictureTypeText(const std::optional<media::DecodedFrame>& picture)
{
    if (!picture || picture->entry.pictureType == '?')
        return kUnknown;
    QString text(QLatin1Char(picture->entry.pictureType));
    if (picture->entry.keyFrame)
        text = TransportBar::tr("%1 (key)").arg(text);
    if (picture->interlaced)
        text = TransportBar::tr("%1, interlaced").arg(text);
    return text;
}

QString refusal(const media::Position& position, qint64 frames)
{
    switch (position.problem) {
    case media::Position::Problem::None:
        break;
    case media::Position::Problem::NoSuchFrame:
        return TransportBar::tr("There is no such frame; they are 0 to %1.").arg(frames - 1);
    case media::Position::Problem::NoTimes:
        return TransportBar::tr("This file gives no times; type a frame's number instead.");
    case media::Position::Problem::NoRate:
        return TransportBar::tr("This file gives no frame rate to count a timecode with; type a frame's number instead.");
    case media::Position::Problem::Unreadable:
        return TransportBar::tr("Type a frame (1234), a time (12.5s or 1:02.500) or a timecode (00:01:02:12).");
    }
    return {};
}

QString speedText(double speed)
{
    if (speed == 0)
        return {};
    const double size = std::abs(speed);
    const QString number = size == 0.25 ? QStringLiteral("¼") : size == 0.5 ? QStringLiteral("½") : QString::number(size);
    return (speed < 0 ? QStringLiteral("◀ %1×") : QStringLiteral("▶ %1×")).arg(number);
}

} // namespace

TransportBar::TransportBar(Player& player, const QList<QAction*>& buttons, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_position(new QLineEdit(this))
{
    setObjectName(QStringLiteral("transportBar"));
    m_slider->setObjectName(QStringLiteral("positionSlider"));
    m_slider->setAccessibleName(tr("Position in the video"));
    m_slider->setToolTip(tr("Position in the video"));
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_position->setObjectName(QStringLiteral("positionField"));
    m_position->setAccessibleName(tr("Frame, time or timecode to go to"));
    m_position->setToolTip(tr("<p>The shown frame. Type where to go and press Return (Ctrl+G):</p>"
                              "<p><b>1234</b> or <b>#1234</b>: the frame in presentation order, counted from 0.</p>"
                              "<p><b>12.5s</b>, <b>1:02.500</b> or <b>0:01:02</b>: a time; the frame on show at that presentation time.</p>"
                              "<p><b>00:01:02:12</b>: a timecode, counted from frame 0 at the nominal rate, non-drop.</p>"));
    m_position->setAlignment(Qt::AlignRight);
    m_position->installEventFilter(this);
    m_position->setFixedWidth(m_position->fontMetrics().horizontalAdvance(QString(kPositionDigits, QLatin1Char('0'))) + 2 * kGap);
    m_count = addLabel("frameCount", {});
    m_speed = addLabel("playSpeed", tr("Speed of playing; J, K and L change it"));
    m_loop = addLabel("loopText", tr("Playing repeats these frames; [ and ] set the ends, Esc clears them"));
    m_time = addLabel("frameTime", tr("Presentation time, h:mm:ss"));
    m_pts = addLabel("framePts", tr("Presentation time stamp as the container says, in units of the stream's time base"));
    m_timecode = addLabel("frameTimecode", {});
    m_type = addLabel("frameType", tr("Picture type: I, P or B, as the codec says"));
    m_pixel = addLabel("pixelValues", tr("The pixel under the cursor: its place, its colour as shown, and the stream's own samples"));
    m_zoom = addLabel("frameZoom", tr("Screen pixels for one pixel of the frame"));
    m_integrity = addLabel("frameIntegrity", {});
    m_pixel->setMinimumWidth(1);
    m_pixel->installEventFilter(this);
    m_pixel->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto* controls = new QHBoxLayout;
    controls->setSpacing(2);
    for (QAction* action : buttons) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        controls->addWidget(button);
    }
    controls->addSpacing(kGap / 2);
    auto* frameLabel = new QLabel(tr("&Frame"), this);
    frameLabel->setBuddy(m_position);
    controls->addWidget(frameLabel);
    controls->addWidget(m_position);
    controls->addWidget(m_count);
    for (QLabel* label : { m_speed, m_loop }) {
        label->setContentsMargins(kGap, 0, 0, 0);
        controls->addWidget(label);
    }
    controls->addSpacing(kGap);
    controls->addWidget(m_pixel, 1);
    controls->addSpacing(kGap);
    controls->addWidget(m_integrity);

    auto* facts = new QHBoxLayout;
    facts->setSpacing(2);
    for (QLabel* label : { m_time, m_pts, m_timecode, m_type }) {
        facts->addWidget(label);
        facts->addSpacing(kGap);
    }
    facts->addStretch(1);
    facts->addWidget(m_zoom);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(1);
    layout->addWidget(m_slider);
    layout->addLayout(controls);
    layout->addLayout(facts);

    connect(m_slider, &QSlider::valueChanged, &m_player, [this](int value) { m_player.goTo(value); });
    connect(m_position, &QLineEdit::returnPressed, this, &TransportBar::goToTyped);
    connect(m_position, &QLineEdit::editingFinished, this, [this] { showPosition(m_player.target()); });
    connect(&m_player, &Player::opening, this, &TransportBar::enable);
    connect(&m_player, &Player::previewed, this, &TransportBar::enable);
    connect(&m_player, &Player::opened, this, &TransportBar::enable);
    connect(&m_player, &Player::openFailed, this, &TransportBar::enable);
    connect(&m_player, &Player::speedChanged, this, &TransportBar::describePlaying);
    connect(&m_player, &Player::loopChanged, this, &TransportBar::describePlaying);
    connect(&m_player, &Player::targetChanged, this, [this](qint64 ordinal) {
        if (!m_player.isPlaying())
            showPosition(ordinal);
    });
    const auto arrived = [this](qint64 ordinal) {
        if (m_player.isPlaying() || ordinal == m_player.target())
            showPosition(ordinal);
        describeFrame();
    };
    connect(&m_player, &Player::frameShown, this, arrived);
    connect(&m_player, &Player::frameFailed, this, arrived);
    enable();
}

QLabel* TransportBar::addLabel(const char* name, const QString& toolTip)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setToolTip(toolTip);
    return label;
}

void TransportBar::askForPosition()
{
    m_position->setFocus(Qt::ShortcutFocusReason);
    m_position->selectAll();
}

void TransportBar::goToTyped()
{
    const media::Position position = media::readPosition(m_position->text(), m_player.frames(), m_player.facts());
    if (position.problem != media::Position::Problem::None) {
        // The field goes on saying where one is, and the refusal what was typed.
        Q_EMIT positionRefused(tr("“%1”: %2").arg(m_position->text().trimmed(), refusal(position, m_player.frameCount())));
        m_position->setModified(false);
        showPosition(m_player.target());
        m_position->selectAll();
        return;
    }
    m_player.pause();
    m_player.goTo(position.ordinal);
    m_position->setModified(false);
    showPosition(position.ordinal);
    Q_EMIT positionTaken();
}

void TransportBar::setIntegrity(const QString& text, const QString& toolTip)
{
    m_integrity->setText(text);
    m_integrity->setToolTip(toolTip);
}

void TransportBar::setPixel(const QStringList& parts)
{
    m_pixelParts = parts;
    showPixel();
}

void TransportBar::showPixel()
{
    QString text = m_pixelParts.value(0);
    for (const QString& part : m_pixelParts.mid(1)) {
        const QString longer = QStringLiteral("%1  %2").arg(text, part);
        if (m_pixel->fontMetrics().horizontalAdvance(longer) > m_pixel->width())
            break;
        text = longer;
    }
    m_pixel->setText(text);
}

bool TransportBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_pixel && event->type() == QEvent::Resize)
        showPixel();
    if (watched == m_position && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        m_position->setModified(false); // What was typed is given up.
        showPosition(m_player.target());
        Q_EMIT positionTaken();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TransportBar::setZoom(const QString& text)
{
    m_zoom->setText(text);
}

void TransportBar::enable()
{
    const int last = toInt(qMax<qint64>(0, m_player.frameCount() - 1));
    const bool usable = m_player.isOpen() && m_player.frameCount() > 0;
    const QSignalBlocker quietSlider(m_slider);
    m_slider->setRange(0, last);
    m_slider->setPageStep(qMax(1, last / 20));
    m_slider->setEnabled(usable && last > 0);
    m_position->setEnabled(usable);
    if (!usable)
        m_position->clear();
    m_count->setText(usable ? tr("of %1 (0 to %2)").arg(m_player.frameCount()).arg(last) : QString());
    describeFrame();
    describePlaying();
}

void TransportBar::showPosition(qint64 ordinal)
{
    const QSignalBlocker quietSlider(m_slider);
    m_slider->setValue(toInt(ordinal));
    const bool typing = m_position->hasFocus() && m_position->isModified();
    if (!typing)
        m_position->setText(QString::number(ordinal));
}

void TransportBar::describeFrame()
{
    const auto current = m_player.current();
    const bool known = m_player.isOpen() && current && *current < m_player.frameCount();
    const media::FrameEntry entry = known ? m_player.frames()[*current] : media::FrameEntry();
    const int rate = known ? media::nominalRate(m_player.facts()).value_or(0) : 0; // 0: unknown
    const bool variable = m_player.facts().variableFrameRate;
    m_time->setText(tr("Time %1").arg(timeText(entry.timeSeconds)));
    m_pts->setText(tr("PTS %1").arg(entry.pts ? QString::number(*entry.pts) : kUnknown));
    m_timecode->setText((variable ? tr("Timecode (count) %1") : tr("Timecode %1")).arg(rate ? media::timecode(*current, rate) : kUnknown));
    m_timecode->setToolTip(!rate ? tr("Frames counted at the nominal rate; unknown here")
            : variable ? tr("Frames counted at %1 a second, non-drop. This file's frame rate varies, so this is only a count: for when a "
                            "frame is shown, see its time.")
                             .arg(rate)
                       : tr("Frames counted at %1 a second from 00:00:00:00, non-drop").arg(rate));
    m_type->setText(tr("Type %1").arg(m_player.picture() ? pictureTypeText(m_player.picture()) : kUnknown));
}

void TransportBar::describePlaying()
{
    m_speed->setText(speedText(m_player.speed()));
    const auto& loop = m_player.loop();
    m_loop->setText(loop ? tr("Loop %1 to %2").arg(loop->first).arg(loop->last) : QString());
    // Where there is nothing to say the pixel's values have the room.
    for (QLabel* label : { m_speed, m_loop })
        label->setVisible(!label->text().isEmpty());
}

} // namespace semblance::ui
