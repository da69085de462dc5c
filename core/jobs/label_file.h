// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labels.h"

#include <QMap>

namespace semblance::jobs {

/// Writes label rows as LabelTable::withFile reads them; beside and renamed, so that file is whole or as before. Error: File.
Result<> writeLabelFile(const QString& file, dataset::Hierarchy hierarchy, const QMap<QString, dataset::LabelVector>& rows);

} // namespace semblance::jobs
