// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

#include <QString>

namespace semblance::ui {

/// All that the manifest says of one sample, as rich text; everything that comes from the manifest is escaped.
QString sampleRecord(const dataset::SampleDetail& detail, dataset::Hierarchy hierarchy);

} // namespace semblance::ui
