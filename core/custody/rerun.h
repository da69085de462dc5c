// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <functional>
#include <stop_token>

namespace semblance::custody {

/// One node over all faces that both analyses have.
struct NodeMatch {
    QString node;
    qint64 equalBits = 0; ///< faces whose raw score and probability are the same to the last bit
    double largestProbability = 0; ///< deviation, without its sign
    double largestRawScore = 0;
};

/// An analysis held against a repetition of it.
struct RunMatch {
    enum class State {
        BitEqual, ///< every number of every face
        Close, ///< the same faces on the same frames, no probability further off than rerunTolerance()
        Differs,
        NotRun ///< note says why
    };

    cases::RunId run;
    QString evidence; ///< "1 'clip.mp4'"
    QString model;
    State state = State::NotRun;
    qint64 frames = 0; ///< analysed, as stored
    qint64 storedFaces = 0;
    qint64 repeatedFaces = 0;
    qint64 pairs = 0; ///< faces of the same place in the same frame, their frames' hashes equal
    QList<NodeMatch> nodes; ///< in the model's order
    QStringList software; ///< what the repetition was computed by that is not what the analysis was: "qt: 6.4.2, here 6.5.0"
    QString note; ///< untranslated; may be empty
};

/// "bit-equal", "close", "differs", "not run"
QString stateName(RunMatch::State state);

/// How far a probability may be off where other libraries or another processor compute it.
double rerunTolerance(model::Precision precision);

/// Analyses the evidence anew with the run's own settings, into a temporary case, and compares. What can't be repeated here is NotRun, no
/// error. Blocking; progress stages: model, index, decode, hash, analyse. Errors: Case (of the stored one), Cancelled.
Result<RunMatch> rerun(const cases::CaseFile& file, const cases::Run& run, const QString& evidencePath, const QString& modelPath,
    const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
