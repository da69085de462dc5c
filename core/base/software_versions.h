// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace semblance {

/// What computed a result, for the "software" of every record: version (this program's), libtorch, qt, opencv, dlib, ffmpeg, and
/// blas: the linear algebra library that is really loaded, with its threading and the kernels it chose, since these decide the
/// last digits of a score. Values are strings. Starts nothing; any thread.
QJsonObject softwareVersions();

} // namespace semblance
