// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"

#include <QStringList>
#include <variant>

namespace semblance::app {

struct AnalyzeOptions {
    QStringList inputs;
    QString casePath; ///< empty: a temporary case
    QString model; ///< a name or a path; empty: the default one
    QString jsonPath; ///< empty: none; "-": stdout
    QString heatMapFolder; ///< empty: none
    analysis::Settings settings;
};

struct HelpWanted {
    QString text;
};

struct WrongUsage {
    QString sentence;
};

std::variant<AnalyzeOptions, HelpWanted, WrongUsage> parseAnalyzeOptions(const QStringList& arguments);

} // namespace semblance::app
