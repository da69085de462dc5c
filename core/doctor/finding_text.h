// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/doctor/finding.h"

namespace semblance::doctor {

/// "fine", "missing", "broken"
QString stateName(State state);
/// As "semblance doctor" prints them: a block for each part, a line for each finding, then what is wrong; English.
QString findingsText(const QList<Finding>& findings);

} // namespace semblance::doctor
