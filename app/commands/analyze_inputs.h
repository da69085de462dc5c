// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace semblance::app {

struct AnalyzeInput {
    QString path;
    bool fromFolder = false; ///< found in a folder, so it need not be a video or picture at all
};

/// The files that the arguments mean: a file itself, a folder its files in the order of their names (hidden files and what lies
/// in folders below are left out). An error for a name that doesn't exist and a folder without files.
Result<QList<AnalyzeInput>> expandInputs(const QStringList& arguments);

} // namespace semblance::app
