// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work_pool.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrent>

#include <utility>

namespace semblance::jobs {

/// Runs task() on a pool thread and callback(its value) on context's thread; never calls back once context is gone. For short
/// work; task must not throw.
template <typename Task, typename Callback> void runThenCallback(Task task, QObject* context, Callback callback)
{
    using Value = decltype(task());
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, callback = std::move(callback)]() mutable {
        watcher->deleteLater();
        callback(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&workPool(), std::move(task)));
}

/// A callback that does nothing once context is gone; for callbacks of services, which live longer than what asks them. On context's
/// thread.
template <typename Callback> auto whileAlive(QObject* context, Callback callback)
{
    return [guard = QPointer<QObject>(context), callback = std::move(callback)](const auto&... values) {
        if (guard)
            callback(values...);
    };
}

} // namespace semblance::jobs
