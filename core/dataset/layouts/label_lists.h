// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/scan_work.h"

#include <functional>

namespace semblance::dataset {

/// A line of an official list file: path, flag (may be absent), label key. The path may hold blanks.
struct LabelledLine {
    QString path;
    QString flag; ///< "train", "0", ...; its meaning is the list's own, only the names of splits are used
    QString key; ///< ten or twelve of 0, 1, 2 (label_keys.h), or 0 real, 1 forged
};
/// Absent where the text is no such line.
std::optional<LabelledLine> labelledLine(const QString& text);

/// The list files (*.txt whose first line is a labelled line) in the root, lists/ and splits/.
QStringList labelLists(ScanWork& work);
/// By the first key of ten or twelve digits in the lists.
Result<Hierarchy> hierarchyOfLists(ScanWork& work, const QStringList& lists);

/// Who is seen in a file and how it was forged, as its path tells.
struct PathFacts {
    QString method; ///< empty: the path doesn't tell
    QString identity;
    QString sourceIdentity;
};
using PathFactsFn = std::function<PathFacts(const QString& path)>;

/// Adds an item for each line. Split: the line's flag, else the list's name. Error::Kind::File with file and line.
Result<> readLabelLists(ScanWork& work, const QStringList& lists, Hierarchy hierarchy, const PathFactsFn& factsOf);

/// By the names that FaceForensics++, Celeb-DF and DeeperForensics-1.0 give their clips, and by folders named like a method. A picture named
/// by a number alone, in a folder of another name, is a frame of that folder's person.
PathFacts factsOfKnownNames(const QString& path);

} // namespace semblance::dataset
