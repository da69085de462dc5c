// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/base/result.h"
#include "core/evaluation/evaluate.h"

#include <QStringList>

namespace semblance::app {

struct EvaluateArguments {
    bool helpWanted = false;
    bool protocolsWanted = false;
    QStringList models; ///< as typed, in order; of a protocol maybe "ROW=M"
    QString dataset;
    QStringList data; ///< "NAME=FOLDER"
    QString protocol;
    QString output;
    evaluation::SampleSelection selection;
    evaluation::EvaluateOptions options;
    analysis::Settings settings; ///< precision, device, threads
};

QString evaluateHelp();

/// Error::Kind::Usage with one sentence.
Result<EvaluateArguments> parseEvaluateArguments(const QStringList& arguments);

} // namespace semblance::app
