// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QImage>

class QLabel;

namespace semblance::ui {

/// A face with its numbers beside the pointer. Takes no focus and no mouse.
class FaceTip : public QFrame {
    Q_OBJECT
public:
    explicit FaceTip(QWidget* parent);

    static constexpr int kSide = 112; ///< of the picture, before the screen's scale

    /// text: rich. A null picture leaves the place of the earlier one empty.
    void showAt(const QPoint& globalPosition, const QString& text);
    void setPicture(const QImage& picture);
    void setPictureMessage(const QString& message);
    QString text() const;
    bool hasPicture() const;

private:
    QLabel* m_picture;
    QLabel* m_text;
};

} // namespace semblance::ui
