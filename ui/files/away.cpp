// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/away.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMimeData>
#include <QThreadPool>
#include <QUrl>

namespace semblance::ui::away {
namespace {
constexpr int kMostLooks = 16;
std::function<void()> before;
}

QThreadPool& pool()
{
    // Not a static object: it is waited for with the application, before the order in which static objects end decides.
    static QThreadPool* looks = [] {
        auto* made = new QThreadPool;
        made->setMaxThreadCount(kMostLooks);
        qAddPostRoutine([] { pool().waitForDone(); });
        return made;
    }();
    return *looks;
}

std::function<void()> beforeLook()
{
    return before;
}

void setBeforeLook(std::function<void()> wanted)
{
    before = std::move(wanted);
}

QStringList pathsIn(const QMimeData& data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

void filesAmong(const QStringList& paths, QObject* context, std::function<void(const QStringList& files)> callback)
{
    look(
        [paths] {
            QStringList files;
            for (const QString& path : paths) {
                if (QFileInfo(path).isFile())
                    files << path;
            }
            return files;
        },
        context, std::move(callback));
}

} // namespace semblance::ui::away
