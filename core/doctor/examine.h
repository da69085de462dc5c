// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

#include <QList>

namespace semblance::doctor {

/// Everything that an installation needs: libraries with versions, devices, decoders, models with their SHA-256 and whether they can be read,
/// the landmark model, SQLite's driver, and the user's folders: whether they can be written and have room. Reads every model once and writes
/// nothing. Any thread; seconds.
QList<Finding> examine();

/// The worst of them; Fine where there is none.
State worst(const QList<Finding>& findings);

} // namespace semblance::doctor
