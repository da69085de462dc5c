// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// QCustomPlot 2.1 is written with Qt's lower-case keywords; this project builds with QT_NO_KEYWORDS.
// Include this file, never <qcustomplot.h>.
#include <QtCore/qobjectdefs.h>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#define emit
#define foreach Q_FOREACH
#include <qcustomplot.h>
#undef foreach
#undef emit
#undef slots
#undef signals
