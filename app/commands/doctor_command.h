// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance doctor: what is installed and what is wrong.
int runDoctor(const QStringList& arguments);

} // namespace semblance::app
