// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>

namespace semblance {

/// Where a long piece of work stands. Called on the worker's own thread.
struct Progress {
    qint64 done = 0;
    qint64 total = 0; ///< 0: not known yet
    QString stage;    ///< untranslated key, e.g. "index", "analyse"
};

using ProgressFn = std::function<void(const Progress&)>;

} // namespace semblance
