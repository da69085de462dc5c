// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/recent_files.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace semblance::ui {

RecentFiles::RecentFiles(QSettings& settings, QMenu& menu, QObject* parent, const QString& key)
    : QObject(parent)
    , m_settings(settings)
    , m_menu(menu)
    , m_key(key)
{
    m_menu.setToolTipsVisible(true);
    fillMenu();
}

QStringList RecentFiles::paths() const
{
    return m_settings.value(m_key).toStringList();
}

void RecentFiles::add(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList all = paths();
    all.removeAll(absolute);
    all.prepend(absolute);
    m_settings.setValue(m_key, all.mid(0, kMost));
    fillMenu();
}

void RecentFiles::clear()
{
    m_settings.remove(m_key);
    fillMenu();
}

void RecentFiles::fillMenu()
{
    m_menu.clear();
    const QStringList all = paths();
    for (const QString& path : all) {
        QString name = QFileInfo(path).fileName();
        QAction* action = m_menu.addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (!all.isEmpty()) {
        m_menu.addSeparator();
        connect(m_menu.addAction(tr("&Clear this list")), &QAction::triggered, this, &RecentFiles::clear, Qt::QueuedConnection);
    }
    m_menu.setEnabled(!all.isEmpty());
}

} // namespace semblance::ui
