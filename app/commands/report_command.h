// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance report: a case as PDF, HTML or JSON.
int runReport(const QStringList& arguments);

} // namespace semblance::app
