// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/synthesis/clip_maker.h"
#include "core/dataset/synthesis/synthesize.h"

#include <QList>
#include <QString>

namespace semblance::dataset::synthesis {

/// One real video and whose face or expression goes onto it.
struct PlannedVideo {
    QString id; ///< "000", as FaceForensics++ numbers them
    int identity = 0;
    QList<int> sources; ///< indices of the other videos in the plan; one, or more where the people are odd in number
    VideoPlan plan;
};

struct DatasetPlan {
    QList<PlannedVideo> videos;
    struct Split {
        QString name; ///< "train", "val", "test"
        QList<QPair<int, int>> pairs; ///< indices of videos that are forged with each other
    };
    QList<Split> splits;
};

/// Which people and videos there are, who is forged with whom, and the splits, which share no person.
DatasetPlan planDataset(const SynthesisOptions& options);

} // namespace semblance::dataset::synthesis
