// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/log_notice.h"

#include "core/custody/contradictions.h"
#include "core/jobs/long_task.h"

#include <QMetaMethod>

namespace semblance::ui {

LogNotice::LogNotice(QWidget* parent)
    : MessageBar(parent)
    , m_task(new jobs::LongTask(QStringLiteral("case against log"), this))
{
    setDismissible(false);
}

LogNotice::~LogNotice() = default;

void LogNotice::forget()
{
    m_path.clear();
}

void LogNotice::watch(const QString& casePath)
{
    if (casePath == m_path)
        return;
    m_path = casePath;
    clear();
    if (casePath.isEmpty())
        return m_task->cancel();
    m_task->start([casePath](const std::stop_token& stop,
                      const ProgressFn& progress) { return custody::contradictionsMeanwhile(casePath, stop, progress); },
        [this, casePath](const Result<QStringList>& lines) {
            // A case that can't be read says so where it is shown.
            if (lines && !lines->isEmpty()) {
                say(Kind::Error, custody::contradictionSentence(casePath, *lines).translated());
                if (isSignalConnected(QMetaMethod::fromSignal(&LogNotice::verifyRequested)))
                    offer(tr("Verify"), [this] { Q_EMIT verifyRequested(); });
            }
            Q_EMIT known();
        });
}

} // namespace semblance::ui
