// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace semblance::ui {

/// A strip above the work that says what went wrong or what to know, without stopping anything. Hidden while it has nothing
/// to say; the newest message replaces the older one.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    void say(Kind kind, const QString& message);
    void clear();
    /// Whether the user may close it.
    void setDismissible(bool dismissible);
    QString text() const;

private:
    void paintEvent(QPaintEvent* event) override;

    Kind m_kind = Kind::Information;
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace semblance::ui
