// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/dataset_layout.h"

#include <QJsonObject>

namespace semblance::app {

/// For people: methods with their counts and label rows, splits, findings folder by folder.
QString scanText(const dataset::ScannedDataset& dataset);

/// The same with every item.
QJsonObject scanJson(const dataset::ScannedDataset& dataset);

/// Whether something that the layout promises is not there.
bool isIncomplete(const dataset::ScannedDataset& dataset);

} // namespace semblance::app
