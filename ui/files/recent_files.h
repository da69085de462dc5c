// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QSettings;

namespace semblance::ui {

/// The files opened last, newest first, kept in the settings under a key and shown in a menu.
class RecentFiles : public QObject {
    Q_OBJECT
public:
    static constexpr int kMost = 10;

    RecentFiles(QSettings& settings, QMenu& menu, QObject* parent = nullptr, const QString& key = QStringLiteral("recentFiles"));

    void add(const QString& path);
    QStringList paths() const;

Q_SIGNALS:
    void chosen(const QString& path);

private:
    void clear();
    void fillMenu();

    QSettings& m_settings;
    QMenu& m_menu;
    QString m_key;
};

} // namespace semblance::ui
