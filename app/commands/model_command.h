// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance model list | info | import | export | default | delete | score
int runModel(const QStringList& arguments);

} // namespace semblance::app
