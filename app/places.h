// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace semblance::app {

/// Where a case file is kept for evidence that was opened without choosing one.
QString automaticCaseFolder();

/// Where comparisons of models keep their scores; may be emptied at any time.
QString comparisonFolder();

/// Where the queue of the Batch screen is kept.
QString batchFolder();

/// The window's settings.
QString settingsFile();

} // namespace semblance::app
