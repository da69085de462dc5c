// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/message_bar.h"

namespace semblance::jobs {
class LongTask;
}

namespace semblance::ui {

/// Says that the shown case does not match its own audit log. The case is held against it in the background when it is opened, which takes
/// half a minute for a million faces; until then, and where all is well, there is nothing to see. An older case is not looked at before it
/// was brought up to date, which the reading would hold up.
class LogNotice : public MessageBar {
    Q_OBJECT
public:
    explicit LogNotice(QWidget* parent = nullptr);
    /// Stops a check under way and waits for it.
    ~LogNotice() override;

    /// The file need not exist; empty: there is no case. Nothing happens for the case that it was called with last.
    void watch(const QString& casePath);
    /// The case that comes next is looked at, also where it is the same. What is said stays until then.
    void forget();

Q_SIGNALS:
    /// The check came to its end.
    void known();
    void verifyRequested();

private:
    QString m_path;
    jobs::LongTask* m_task;
};

} // namespace semblance::ui
