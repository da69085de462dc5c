// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance {

/// How an analysis shares out the processor's cores; what every library is told of threads comes from here. Decoding, and following with
/// aligning, have a thread each and nothing beside it: they work on the next frames while these are scored. Scoring has a thread for each
/// core, which sleep where there is nothing to score (OMP_WAIT_POLICY, app/launcher).
struct ThreadBudget {
    int scoring = 1; ///< oneDNN, OpenMP, LibTorch and its BLAS
    int decoding = 1; ///< libav, within a decoder, hashing and colours included
    int following = 1; ///< dlib, with what OpenCV does for it
    int pictures = 1; ///< OpenCV, within a call
};

/// threads: of scoring, as asked for; 0: one for each core that this process may use.
ThreadBudget threadBudget(int threads = 0);

/// Tells OpenCV, which has one number for the whole program; the first call counts. libav and the scorers are told where they are opened.
/// Any thread.
void holdToThreadBudget();

} // namespace semblance
