// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace semblance::report {

/// The report as one HTML file that needs nothing else: figures as SVG within it, pictures as data, no script. A content security policy
/// keeps a reader's browser from loading anything. UTF-8.
QByteArray reportHtml(const Report& report);

} // namespace semblance::report
