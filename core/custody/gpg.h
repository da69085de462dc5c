// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/signer.h"

namespace semblance::custody {

/// What the program gpg says of a signature.
struct GpgVerdict {
    enum class State { Good, Bad, UnknownKey, NotChecked };
    State state = State::NotChecked;
    QString signer; ///< fingerprint or key id and the user's name as gpg has it; may be empty
    QString note; ///< why it was not checked, or what is wrong with the key
};

/// Asks gpg with the user's own key ring; fetches no key. Blocking.
GpgVerdict gpgVerify(const QByteArray& bytes, const QByteArray& armour, const std::stop_token& stop);

} // namespace semblance::custody
