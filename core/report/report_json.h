// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace semblance::report {

/// The report as JSON, schema "semblance.report/1" (docs/report.md). The line that begins with "content": holds exactly the bytes that the
/// hash is of.
QByteArray reportJson(const Report& report);

} // namespace semblance::report
