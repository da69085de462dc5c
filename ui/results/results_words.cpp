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

QString noFaceText(const jobs::RunResults& run)
{
    using analysis::Status;
    const bool isOver = run.run.status == Status::Complete || run.run.status == Status::Partial;
    if (run.verdict.framesAnalyzed == 0)
        return isOver ? ResultsWords::tr("No frame could be analysed.") : ResultsWords::tr("No frame is analysed yet.");
    return isOver ? ResultsWords::tr("No face found.") : ResultsWords::tr("No face found so far.");
}

QString notAnalysedText(const QString& otherFile)
{
    return otherFile.isEmpty() ? ResultsWords::tr("Not analysed yet: press F5.")
                               : ResultsWords::tr("Not analysed yet; the analysis of %1 has to end first.").arg(otherFile);
}

} // namespace semblance::ui
