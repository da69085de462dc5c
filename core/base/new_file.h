// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace semblance {

/// Writes beside path and renames, so that the file is whole or absent. Error::Kind::File: it exists already, or can't be written.
Result<> writeNewFile(const QString& path, const QByteArray& bytes);

} // namespace semblance
