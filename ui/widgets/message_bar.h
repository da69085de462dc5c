// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;

namespace semblance::ui {

class FoldedLabel;

/// A strip above the work that says what went wrong or what to know, without stopping anything. Hidden while it has nothing
/// to say; the newest message replaces the older one. A message that finds no room in a few lines, or in one where several bars stand at
/// once, is read whole behind a button; no message makes the window taller.
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
    void showWhole();

    Kind m_kind = Kind::Information;
    QString m_topic;
    FoldedLabel* m_text;
    QPushButton* m_action;
    std::function<void()> m_act;
    QToolButton* m_more;
    QToolButton* m_close;
};

} // namespace semblance::ui
