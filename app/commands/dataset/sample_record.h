// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

namespace semblance::app {

/// All that is known of a sample, for people: source, target, labels node by node, recipe, reviews.
QString sampleText(const dataset::SampleDetail& detail, dataset::Hierarchy hierarchy);
QJsonObject sampleJson(const dataset::SampleDetail& detail, dataset::Hierarchy hierarchy);

/// Samples by method, split and reason of rejection, and each node's balance.
QString countsText(const dataset::ManifestCounts& counts, dataset::Hierarchy hierarchy);

} // namespace semblance::app
