// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace semblance::ui {

class Screen;
struct Services;

/// Every screen of the window, in the order of the modes; the first one is shown at the first start. Owned by parent.
QList<Screen*> makeScreens(const Services& services, QWidget* parent);

} // namespace semblance::ui
