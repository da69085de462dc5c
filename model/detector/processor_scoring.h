// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::model {

/// What Backend::OneDnn can compute in with this program on this processor.
struct ProcessorScoring {
    bool oneDnn = false; ///< anything at all
    bool bFloat16 = false; ///< with instructions for it; otherwise it would be slower than float32
};

/// Any thread.
ProcessorScoring processorScoring();

} // namespace semblance::model
