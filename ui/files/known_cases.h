// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

class QSettings;

namespace semblance::ui {

inline constexpr int kMostKnownCases = 200;

struct KnownCase {
    QString path;
    std::optional<QDateTime> openedUtc; ///< absent: before this was kept
};

/// Keeps a case file that was chosen, newest first, so that it is looked at before a model is deleted and offered on the start screen.
void rememberCase(QSettings& settings, const QString& path);
/// Off the list of the start screen, not off the places that are looked at.
void forgetCase(QSettings& settings, const QString& path);

/// For the start screen, newest first.
QList<KnownCase> recentCases(const QSettings& settings);

/// Where case files are known to be besides the automatic folder: the remembered case files and the folders that those lie in.
QStringList knownCasePlaces(const QSettings& settings);

} // namespace semblance::ui
