// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace semblance::dataset {

enum class Hierarchy { Ffpp, Ffsc };
QString name(Hierarchy hierarchy); ///< "ffpp", "ffsc"
std::optional<Hierarchy> hierarchyFromName(const QString& name);
/// Node names in label order; [0] is the primary node "face". FF++: 10, FFSC: 12 (design.md, parity/graph).
const QStringList& nodeNames(Hierarchy hierarchy);

/// What is known about each node of one face, in nodeNames() order; absent: unobserved (the paper's N/A).
using LabelVector = std::vector<std::optional<bool>>;

/// One character a node: '1' altered, '0' not, '?' unobserved. This is how manifests and JSON files hold labels.
QString toText(const LabelVector& labels);
/// Absent unless text has a legal character for each node of the hierarchy.
std::optional<LabelVector> labelsFromText(const QString& text, Hierarchy hierarchy);
/// As the official code treats N/A: 0.
LabelVector withUnobservedAsNo(LabelVector labels);
/// Whether the unobserved entries can be filled so that the hierarchy's rules hold (a legal state, official rule).
bool fitsHierarchy(const LabelVector& labels, Hierarchy hierarchy);

/// Semantic contextualisation: the label row of each manipulation method. "" and "real" are real. FF++: Table I; the further datasets' face
/// swaps have the row of Deepfakes. FFSC: the twelve manipulations by the attribute in their names, labelled as the official label keys.
class LabelTable {
public:
    /// Deepfakes, FaceSwap, Face2Face, NeuralTextures, FaceShifter, ... and the augmentations eye, lip_mouth, nose, whole_face_swap,
    /// self_blended, face_xray, mouth_reenactment; real.
    static LabelTable published(Hierarchy hierarchy);
    /// published() with a user's rows added or put in their place: {"hierarchy": "ffpp", "methods": {"MyMethod": {"labels": "1?111..."}}}
    /// or {"MyMethod": {"identity": true, "expression": null, ...}}; nodes not named are unobserved, "face" is true unless it says false.
    /// Error::Kind::File: one sentence that names the file, the method and the node. "hierarchy" may be left out; a label row must fit the
    /// hierarchy.
    static Result<LabelTable> withFile(Hierarchy hierarchy, const QString& jsonFile);

    Hierarchy hierarchy() const { return m_hierarchy; }
    QStringList methods() const;
    /// Absent: the table has no row for it. Such a method's faces get forgedOnly(), and the scan says so.
    std::optional<LabelVector> labels(const QString& method) const;
    /// face = 1, the rest unobserved.
    LabelVector forgedOnly() const;
    /// Error::Kind::Usage: no name, real, labels of another size or that no legal state fits.
    Result<> set(const QString& method, const LabelVector& labels);

private:
    explicit LabelTable(Hierarchy hierarchy)
        : m_hierarchy(hierarchy)
    {
    }
    Hierarchy m_hierarchy;
    QHash<QString, LabelVector> m_rows;
};

} // namespace semblance::dataset
