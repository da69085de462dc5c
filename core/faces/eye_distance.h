// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face.h"

namespace semblance::faces {

/// Distance between the centres of the eyes, in pixels.
double eyeDistance(const Landmarks& landmarks);

} // namespace semblance::faces
