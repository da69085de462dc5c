// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace semblance::cases {

/// Row ids are types, so that one can't be passed for another.
template <typename Tag> struct Id {
    qint64 value = 0;
    friend bool operator==(Id, Id) = default;
};
using EvidenceId = Id<struct EvidenceTag>;
using RunId = Id<struct RunTag>;
using RecordId = Id<struct RecordTag>;

} // namespace semblance::cases
