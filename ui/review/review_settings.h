// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

class QSettings;

namespace semblance::ui {

/// How new analyses are made, as the settings have it.
inline const QString kEveryKey = QStringLiteral("every");
inline const QString kThresholdKey = QStringLiteral("threshold");
inline constexpr std::array kEveryChoices { 1, 2, 5, 10, 25 };

int everyFrom(const QSettings& settings); ///< at least 1
double thresholdFrom(const QSettings& settings); ///< in (0, 1)
/// "Every frame", "One frame in 5".
QString everyText(int every);

} // namespace semblance::ui
