// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"

namespace semblance::ui {

class PageLayout;

/// The report as a PDF file: A4, contents with page numbers, bookmarks, the content's hash on every page. The same report gives the same
/// bytes where the fonts are the same. Needs a QGuiApplication; any thread.
Result<QByteArray> reportPdf(const report::Report& report);
Result<QByteArray> reportPdf(const report::Report& report, const PageLayout& layout);

} // namespace semblance::ui
