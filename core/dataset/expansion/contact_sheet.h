// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/sample_view.h"

#include <QList>

namespace semblance::dataset {

/// Source, target with its landmarks, mask and result beside each other, each named, at their own size; what there isn't is grey.
RgbImage sideBySide(const SampleView& view);

struct ContactSheetTile {
    SampleView view;
    QString caption; ///< ASCII, short
};
/// Tiles of source, target and result, 158 pixels each, columns beside each other, a caption below. Error::Kind::Usage: no tiles, or more
/// than 2000.
Result<RgbImage> contactSheet(const QList<ContactSheetTile>& tiles, int columns);

} // namespace semblance::dataset
