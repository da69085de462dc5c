// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace semblance {

/// Fails where output is one of the files that are read, under whatever name (links are followed): evidence is never changed.
Result<> refuseToOverwrite(const QString& output, const QStringList& inputs);

enum class OutputKind { Json, Png };

/// Fails where output is there and is no file of that kind: a name mistyped or completed by the shell must not cost a case or evidence. An
/// earlier output, and an empty file, may be replaced.
Result<> refuseToReplaceAnotherKind(const QString& output, OutputKind kind);

} // namespace semblance
