// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/results_words.h"

#include "core/jobs/case_service.h"

#include <QCoreApplication>

namespace semblance::ui {

namespace {
struct ResultsWords {
    Q_DECLARE_TR_FUNCTIONS(ResultsWords)
};
} // namespace

bool isOver(const jobs::RunResults& run)
{
    return run.run.status == analysis::Status::Complete || run.run.status == analysis::Status::Partial;
}

QString noFaceText(const jobs::RunResults& run)
{
    if (run.verdict.framesAnalyzed == 0)
        return isOver(run) ? ResultsWords::tr("No frame could be analysed.") : ResultsWords::tr("No frame is analysed yet.");
    return isOver(run) ? ResultsWords::tr("No face found.") : ResultsWords::tr("No face found so far.");
}

QString notAnalysedText(const std::optional<QString>& analysisUnderway)
{
    return !analysisUnderway          ? ResultsWords::tr("Not analysed yet: press F5.")
        : analysisUnderway->isEmpty() ? ResultsWords::tr("The analysis has begun; its results come here.")
                                      : ResultsWords::tr("Not analysed yet; the analysis of %1 has to end first.").arg(*analysisUnderway);
}

} // namespace semblance::ui
