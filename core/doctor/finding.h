// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QList>
#include <QString>

namespace semblance::doctor {

/// Fine; Missing: some work can't be done or not as well; Broken: nothing can be analysed.
enum class State { Fine, Missing, Broken };

/// One thing that the program needs or can use.
struct Finding {
    QString part = {}; ///< "software", "devices", "decoders", "models", "database", "folders"
    QString name = {}; ///< e.g. "qt", "cuda", "h264", the model's name, "data"
    QString value = {}; ///< version, path, number; empty: there is none
    State state = State::Fine;
    Sentence problem = {}; ///< what is wrong and what to do; empty where State::Fine
};

/// Which of FFmpeg's decoders for the codecs of casework are there, most frequent first, behind the process that they run in, which is
/// started for it.
QList<Finding> examineDecoders();

} // namespace semblance::doctor
