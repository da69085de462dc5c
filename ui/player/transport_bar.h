// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QSlider;

namespace semblance::ui {

class Player;

/// Stepping, playing, seeking, and what the shown frame is: its ordinal, its time, its PTS, its timecode and its picture type, each
/// apart.
class TransportBar : public QWidget {
    Q_OBJECT
public:
    TransportBar(Player& player, const QList<QAction*>& buttons, QWidget* parent = nullptr);

    /// Puts the keyboard into the box that takes a frame, a time or a timecode.
    void askForPosition();
    /// Whether the shown frame is the one that was analysed; empty where there is nothing to compare.
    void setIntegrity(const QString& text, const QString& toolTip);
    /// The pixel under the cursor: of these parts as many are shown as have room, the first always.
    void setPixel(const QStringList& parts);
    void setZoom(const QString& text);

Q_SIGNALS:
    /// What was typed names no frame, and why.
    void positionRefused(const QString& why);
    void positionTaken(); ///< or given up: the keyboard is free again

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showPixel();
    QLabel* addLabel(const char* name, const QString& toolTip);
    void goToTyped();
    void enable();
    void showPosition(qint64 ordinal);
    void describeFrame();
    void describePlaying();

    Player& m_player;
    QSlider* m_slider;
    QLineEdit* m_position;
    QLabel* m_count;
    QLabel* m_speed;
    QLabel* m_loop;
    QLabel* m_time;
    QLabel* m_pts;
    QLabel* m_timecode;
    QLabel* m_type;
    QLabel* m_pixel;
    QStringList m_pixelParts;
    QLabel* m_zoom;
    QLabel* m_integrity;
};

} // namespace semblance::ui
