// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace semblance::ui {

inline constexpr int kMostKnownCases = 200;

/// Keeps a case file that was chosen, newest first, so that it is looked at before a model is deleted.
void rememberCase(QSettings& settings, const QString& path);

/// Where case files are known to be besides the automatic folder: the remembered case files and the folders that those lie in.
QStringList knownCasePlaces(const QSettings& settings);

} // namespace semblance::ui
