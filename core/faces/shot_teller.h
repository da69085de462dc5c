// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace semblance::faces {

/// What a FaceFollower is too where it tells shots apart.
class ShotTeller {
public:
    virtual ~ShotTeller() = default;
    /// Whether the frame that was given last begins a shot; the first one does.
    virtual bool beganShot() const = 0;
};

} // namespace semblance::faces
