// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::cases {

/// Names the program and the object that work on an analysis run, so that another program can tell a run that is being worked
/// on from one whose program was killed. Alive while the object exists. Any thread.
class WorkerToken {
public:
    WorkerToken();
    ~WorkerToken();
    WorkerToken(const WorkerToken&) = delete;
    WorkerToken& operator=(const WorkerToken&) = delete;

    const QString& text() const { return m_text; }

    /// Whether the token's owner still works on this machine. A token of another machine can't be asked and counts as gone.
    static bool isAlive(const QString& text);

private:
    QString m_text;
    QString m_instance;
};

} // namespace semblance::cases
