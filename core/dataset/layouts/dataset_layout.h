// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/dataset/labels.h"

#include <QList>
#include <QString>
#include <stop_token>

namespace semblance::dataset {

enum class ItemKind { Video, Image, Frames }; ///< Frames: a folder of still frames that counts as one video

/// One video, picture or folder of frames that a dataset offers, as its layout describes it. Unknown is empty.
struct DatasetItem {
    QString path; ///< below the root, '/' separated
    ItemKind kind = ItemKind::Video;
    QString method; ///< how it was forged; empty: real
    QString compression; ///< e.g. "c23"
    QString identity; ///< equal for items that show one person's face; the item's own path where the layout doesn't tell
    QString sourceIdentity; ///< whose face or expression was put in
    QString split; ///< "train", "val", "test"
    QString labelKey; ///< as the dataset's own list writes it
    LabelVector labels; ///< by the label table or the dataset's own labels
};

/// A folder or file of the layout, what was expected there, what was found, and what will be left out because of it.
struct LayoutFinding {
    enum class Kind { Found, Missing, Incomplete, Ignored };
    Kind kind = Kind::Found;
    QString path;
    QString expected;
    QString found;
    QString leftOut;
};

struct ScannedDataset {
    QString layout; ///< "faceforensics++", "ffsc", "celeb-df-v2", "faceshifter", "deeperforensics-1.0", "dfdc", "diffusionface", "diff",
                    ///< "list", "plain"
    QString root;
    Hierarchy hierarchy = Hierarchy::Ffpp;
    QList<DatasetItem> items; ///< sorted by path, the order every later step keeps
    QList<LayoutFinding> findings;
    QStringList methodsWithoutLabels; ///< they get face = 1 and the rest unobserved
};

struct ScanOptions {
    QString layout; ///< empty: recognise
    QString compression; ///< only this one, e.g. "c23"; empty: all
    QString mapping; ///< CSV of the plain layout; empty: ROOT/mapping.csv where there is one
    QString labelFile; ///< see LabelTable::withFile; empty: published()
    bool unobservedAsNo = false; ///< labels as the official code has them: 0 for N/A
};

/// Reads the folders and list files below root, opens no video. Links are followed only to places below root. Progress: files seen.
/// Errors: File (no such folder, nothing recognised: the sentence says what was looked for; a broken list file, with its line), Usage (no
/// such layout), Cancelled. An incomplete layout is no error: its findings say what is left out.
Result<ScannedDataset> scanDataset(
    const QString& root, const ScanOptions& options = {}, std::stop_token stop = {}, const ProgressFn& progress = {});

/// Every layout's name, in the order in which they are tried.
QStringList layoutNames();

} // namespace semblance::dataset
