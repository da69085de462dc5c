// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace semblance {

/// Fails where output is one of the files that are read, under whatever name (links are followed): evidence is never changed.
Result<> refuseToOverwrite(const QString& output, const QStringList& inputs);

} // namespace semblance
