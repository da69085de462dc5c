// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFileDevice>

#include <functional>

namespace semblance {

/// Error::Kind::File where the name is not free: there is something, or a link that leads nowhere.
Result<> checkNameIsFree(const QString& path);

/// Writes beside path and renames, so that the file is whole or absent. Error::Kind::File: it exists already, or can't be written.
Result<> writeNewFile(const QString& path, const QByteArray& bytes);
/// The same for what write puts into the file piece by piece; its error is passed on, and nothing stays then.
Result<> writeNewFile(const QString& path, const std::function<Result<>(QFileDevice& file)>& write);

} // namespace semblance
