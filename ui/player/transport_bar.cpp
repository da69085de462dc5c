// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/transport_bar.h"

#include "ui/player/player.h"
#include "ui/text/words.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <limits>

namespace semblance::ui {
namespace {

/// Sliders and spin boxes hold int; no container of frames here is longer.
int toInt(qint64 value)
{
    return static_cast<int>(qMin<qint64>(value, std::numeric_limits<int>::max()));
}

QString pictureTypeText(const std::optional<media::DecodedFrame>& picture)
{
    if (!picture || picture->entry.pictureType == '?')
        return QStringLiteral("—");
    QString text(QLatin1Char(picture->entry.pictureType));
    if (picture->entry.keyFrame)
        text = TransportBar::tr("%1 (key)").arg(text);
    if (picture->interlaced)
        text = TransportBar::tr("%1, interlaced").arg(text);
    return text;
}

} // namespace

TransportBar::TransportBar(Player& player, const Buttons& buttons, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_ordinal(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_time(new QLabel(this))
    , m_pts(new QLabel(this))
    , m_type(new QLabel(this))
    , m_integrity(new QLabel(this))
{
    setObjectName(QStringLiteral("transportBar"));
    m_slider->setObjectName(QStringLiteral("positionSlider"));
    m_slider->setAccessibleName(tr("Position in the video"));
    m_slider->setToolTip(tr("Position in the video"));
    m_slider->setFocusPolicy(Qt::TabFocus);
    m_ordinal->setObjectName(QStringLiteral("frameNumber"));
    m_ordinal->setAccessibleName(tr("Frame number"));
    m_ordinal->setToolTip(tr("Frame in presentation order, from 0; type a number and press Return (Ctrl+G)"));
    m_ordinal->setKeyboardTracking(false);
    m_ordinal->setAlignment(Qt::AlignRight);
    m_count->setObjectName(QStringLiteral("frameCount"));
    m_time->setObjectName(QStringLiteral("frameTime"));
    m_time->setToolTip(tr("Presentation time, h:mm:ss"));
    m_pts->setObjectName(QStringLiteral("framePts"));
    m_pts->setToolTip(tr("Presentation time stamp as the container says, in units of the stream's time base"));
    m_type->setObjectName(QStringLiteral("frameType"));
    m_type->setToolTip(tr("Picture type: I, P or B, as the codec says"));
    m_integrity->setObjectName(QStringLiteral("frameIntegrity"));

    auto* row = new QHBoxLayout;
    row->setSpacing(2);
    for (QAction* action : { buttons.first, buttons.stepBack, buttons.play, buttons.stepForward, buttons.last }) {
        auto* button = new QToolButton(this);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    row->addSpacing(6);
    auto* frameLabel = new QLabel(tr("&Frame"), this);
    frameLabel->setBuddy(m_ordinal);
    row->addWidget(frameLabel);
    row->addWidget(m_ordinal);
    row->addWidget(m_count);
    for (QLabel* label : { m_time, m_pts, m_type }) {
        row->addSpacing(10);
        row->addWidget(label);
    }
    row->addStretch(1);
    row->addWidget(m_integrity);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 4, 0);
    layout->setSpacing(0);
    layout->addWidget(m_slider);
    layout->addLayout(row);

    connect(m_slider, &QSlider::valueChanged, &m_player, [this](int value) { m_player.goTo(value); });
    connect(m_ordinal, &QSpinBox::valueChanged, &m_player, [this](int value) {
        m_player.pause();
        m_player.goTo(value);
    });
    connect(&m_player, &Player::opening, this, &TransportBar::enable);
    connect(&m_player, &Player::opened, this, &TransportBar::enable);
    connect(&m_player, &Player::openFailed, this, &TransportBar::enable);
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

void TransportBar::askForFrame()
{
    m_ordinal->setFocus(Qt::ShortcutFocusReason);
    m_ordinal->selectAll();
}

void TransportBar::setIntegrity(const QString& text, const QString& toolTip)
{
    m_integrity->setText(text);
    m_integrity->setToolTip(toolTip);
}

void TransportBar::enable()
{
    const int last = toInt(qMax<qint64>(0, m_player.frameCount() - 1));
    const bool usable = m_player.isOpen() && m_player.frameCount() > 0;
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietOrdinal(m_ordinal);
    m_slider->setRange(0, last);
    m_slider->setPageStep(qMax(1, last / 20));
    m_slider->setEnabled(usable && last > 0);
    m_ordinal->setRange(0, last);
    m_ordinal->setEnabled(usable);
    m_count->setText(usable ? tr("of %1 (0 to %2)").arg(m_player.frameCount()).arg(last) : QString());
    describeFrame();
}

void TransportBar::showPosition(qint64 ordinal)
{
    const QSignalBlocker quietSlider(m_slider);
    const QSignalBlocker quietOrdinal(m_ordinal);
    m_slider->setValue(toInt(ordinal));
    m_ordinal->setValue(toInt(ordinal));
}

void TransportBar::describeFrame()
{
    const auto current = m_player.current();
    const bool known = m_player.isOpen() && current && *current < m_player.frameCount();
    const media::FrameEntry entry = known ? m_player.frames()[*current] : media::FrameEntry();
    m_time->setText(tr("Time %1").arg(timeText(entry.timeSeconds)));
    m_pts->setText(tr("PTS %1").arg(entry.pts ? QString::number(*entry.pts) : QStringLiteral("—")));
    m_type->setText(tr("Type %1").arg(known ? pictureTypeText(m_player.picture()) : QStringLiteral("—")));
}

} // namespace semblance::ui
