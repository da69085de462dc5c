// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/run_evaluation.h"

#include <QStringList>

namespace semblance::app {

struct EvaluateArguments : evaluation::EvaluationRequest {
    bool helpWanted = false;
    bool protocolsWanted = false;
};

QString evaluateHelp();

/// Error::Kind::Usage with one sentence.
Result<EvaluateArguments> parseEvaluateArguments(const QStringList& arguments);

} // namespace semblance::app
