// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <QRect>

#include <vector>

namespace semblance::ui {

/// What the boxes of a hierarchy's nodes need, in pixels.
struct BoxNeeds {
    std::vector<int> width; ///< per node, narrowest width
    int height = 0;
    int gap = 0; ///< between boxes of a level
    int span = 0; ///< between levels, for the edges
};

/// Where the boxes of a label hierarchy lie: a row for each level from the primary node down, or, where the widest level would not
/// fit beside itself, a column for each level from the left.
struct HierarchyLayout {
    bool inRows = true;
    std::vector<QRect> boxes; ///< per node
};

HierarchyLayout layOut(const model::LabelHierarchy& hierarchy, const QSize& area, const BoxNeeds& needs);

/// The smallest area in which layOut() overlaps nothing.
QSize smallestArea(const model::LabelHierarchy& hierarchy, const BoxNeeds& needs);

} // namespace semblance::ui
