// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_events.h"

#include <QString>

#include <optional>

namespace semblance::ui {

/// An augmentation's name alone, e.g. "Nose"; another method keeps its own.
QString augmentationText(const QString& method);
/// "" is real; augmentations in the user's language; a forging method keeps its own name.
QString methodText(const QString& method);
/// Why a sample was rejected; a person's own words stay as they are.
QString rejectionText(const QString& reason);
QString sampleKindText(dataset::SampleKind kind);
/// A layout's published name.
QString layoutText(const QString& layout);
/// "train", "val" and "test" in the user's language.
QString splitText(const QString& split);
QString findingText(dataset::LayoutFinding::Kind kind);
/// Altered, not altered, not known.
QString labelText(std::optional<bool> label);
/// The altered nodes, then how many are not known.
QString labelsText(const dataset::LabelVector& labels, dataset::Hierarchy hierarchy);

QString jobTitle(const jobs::DatasetRequest& request);
/// Counts, rate and the time left of a job, in one or two lines.
QString jobCounts(const jobs::DatasetJobEvent& event);
/// What is done of what there is to do; absent while the total is not known.
std::optional<std::pair<qint64, qint64>> jobProgress(const jobs::DatasetJobEvent& event);

} // namespace semblance::ui
