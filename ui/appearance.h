// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <array>
#include <utility>

class QApplication;
class QSettings;

namespace semblance::ui {

enum class Appearance { System, Light, Dark };

inline const QString kAppearanceKey = QStringLiteral("appearance");
inline const QString kTextSizeKey = QStringLiteral("textSize");

inline constexpr std::array kTextSizes { 80, 100, 125, 160, 200 }; ///< percent

/// Every one with its name.
QList<std::pair<Appearance, QString>> appearances();

/// What the settings say; the system's own without them.
Appearance appearanceFrom(const QSettings& settings);

/// Sets the palette of the whole program.
void setAppearance(QApplication& application, Appearance appearance);

/// Text size in percent of the system's font that suits the screen: larger on a tall screen that the system does not scale.
int defaultTextSize(QApplication& application);
/// Sets the program's font and, so that boxes and icons follow it, its style.
void setTextSize(QApplication& application, int percent);

} // namespace semblance::ui
