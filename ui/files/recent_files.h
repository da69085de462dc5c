// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace semblance::ui {

/// The evidence opened last, newest first, kept in the settings and shown in a menu.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 10;

    RecentFiles(QSettings& settings, QMenu& menu, QObject* parent = nullptr);

    void add(const QString& path);
    QStringList paths() const;

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void clear();
    void fillMenu();

    QSettings& m_settings;
    QMenu& m_menu;
};

} // namespace semblance::ui
