// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_service.h"

#include <QString>

namespace semblance::ui {

/// "Waiting", "Analysing: 41 %"; held: the queue is paused.
QString batchStateText(const jobs::BatchItem& item, bool held);
/// "Mouth 0.91"; an em dash where it is unknown.
QString triageNodeText(const std::optional<jobs::TriageNode>& node);
/// "12.5 %"; "< 0.1 %" for what is more than nothing; an em dash where it is unknown.
QString shareText(const std::optional<double>& share);
/// "1:02:03", "4.2 s"; an em dash where it is unknown.
QString durationText(const std::optional<double>& seconds);
/// How many problems a file has: 1 where it failed.
int problemCount(const jobs::BatchItem& item);
/// The first one in one line; empty without any.
QString problemText(const jobs::BatchItem& item);
/// Everything that is known of a file, as HTML.
QString batchDetailsHtml(const jobs::BatchItem& item);
/// "12 of 40 files, 2 failed, about 3 min left"
QString totalsText(const jobs::BatchService& service, const jobs::BatchTotals& totals);
/// What came of files that were added; empty where there is nothing to say.
QString additionText(const jobs::BatchAddition& addition);

} // namespace semblance::ui
