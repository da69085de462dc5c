// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace semblance::ui {

/// A strip above the work that says what went wrong or what to know, without stopping anything. Hidden while it has nothing
/// to say; the newest message replaces the older one.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Warning, Error };

    explicit MessageBar(QWidget* parent = nullptr);

    /// topic: for clear(topic), by what finds that the message is no longer so.
    void say(Kind kind, const QString& message, const QString& topic = {});
    /// A button beside the message that is said; the next message is without one.
    void offer(const QString& label, std::function<void()> act);
    void clear();
    /// Nothing happens where a message of another topic has come since.
    void clear(const QString& topic);
    /// Whether the user may close it.
    void setDismissible(bool dismissible);
    QString text() const;

private:
    void paintEvent(QPaintEvent* event) override;

    Kind m_kind = Kind::Information;
    QString m_topic;
    QLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
    QToolButton* m_close;
};

} // namespace semblance::ui
