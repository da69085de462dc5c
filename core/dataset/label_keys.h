// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labels.h"

namespace semblance::dataset {

/// What a label key of a list file says.
struct KeyedLabels {
    QString kind; ///< "" real; FF++: "eye", "lip_mouth", "nose", "expression", "identity"; FFSC: the attribute; else "forged"
    LabelVector labels;
};

/// The label keys of the official list files. FFSC: twelve digits, one a node in nodeNames() order, 2 unobserved.
/// FF++: six keys of ten digits, whose digits are real, fake, expression, identity, physical inconsistency, eye, lip, mouth, nose, and
/// one for eyebrow and skin. They name a kind of sample, not a state: physical inconsistency is left 0 where the attribute is another one,
/// though the label it stands for has it. So a key gives the row of Table I, with its unobserved entries; withUnobservedAsNo() of that is
/// what the official code's label map has. Any other ten digits are read like FFSC's, in node order. Absent: no key, or one that no legal
/// state of the hierarchy fits.
std::optional<KeyedLabels> labelsFromKey(const QString& key, Hierarchy hierarchy);

/// The hierarchy whose keys are as long as this one; absent where it is no key: ten or twelve of 0, 1, 2.
std::optional<Hierarchy> hierarchyOfKey(const QString& key);

} // namespace semblance::dataset
