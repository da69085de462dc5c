// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QStringList>
#include <QtConcurrentRun>

#include <functional>
#include <utility>

class QMimeData;
class QThreadPool;

namespace semblance::ui::away {

/// Apart from the pool of computations, which a few looks that do not come back would use up.
QThreadPool& pool();
/// Runs before each look, on its thread; empty: nothing.
std::function<void()> beforeLook();
/// For tests: what stands for a network drive that does not answer.
void setBeforeLook(std::function<void()> before);

/// Looks at the disk on another thread and gives the answer to a callback on context's, while context lives. A path on a lost network drive
/// answers after minutes, for which the window must not wait.
template <typename Look, typename Callback> void look(Look look, QObject* context, Callback callback)
{
    using Answer = decltype(look());
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, callback = std::move(callback)]() mutable {
        watcher->deleteLater();
        callback(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(&pool(), [look = std::move(look), before = beforeLook()] {
        if (before)
            before();
        return look();
    }));
}

/// What is dragged or dropped from this machine's folders and drives; nothing is looked at.
QStringList pathsIn(const QMimeData& data);

/// Gives those of the paths that are files, in their order.
void filesAmong(const QStringList& paths, QObject* context, std::function<void(const QStringList& files)> callback);

} // namespace semblance::ui::away
