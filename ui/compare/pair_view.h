// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTimer>
#include <QWidget>

namespace semblance::ui {

/// Two aligned pictures of one size: beside each other, one wiped over the other, their difference, or in turn.
class PairView : public QWidget {
    Q_OBJECT
public:
    enum class Mode { Beside, Wipe, Difference, Flicker };

    explicit PairView(QWidget* parent = nullptr);

    /// Null pictures: there is nothing to show.
    void setPictures(const QImage& first, const QImage& second, const QImage& difference);
    void setMode(Mode mode);
    /// Share of the width that shows the first picture, 0 to 1.
    void setWipe(double share);
    /// Which picture flicker shows now.
    bool showsSecond() const { return m_second; }

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void wiped(double share); ///< by the mouse

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void runTimer();
    QRect square() const;

    QImage m_first;
    QImage m_secondPicture;
    QImage m_difference;
    Mode m_mode = Mode::Beside;
    double m_wipe = 0.5;
    bool m_second = false;
    QTimer m_flicker;
};

} // namespace semblance::ui
