// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/expansion_plan.h"

namespace semblance::dataset {

/// What became of one attempt.
struct AttemptResult {
    AttemptOutcome outcome = AttemptOutcome::Rejected;
    bool isRow = true; ///< false: there is no such source, so there is nothing to store
    SampleRow row; ///< without expansion and file
    QByteArray picture; ///< PNG or JPEG bytes of a sample that was made
};

/// Makes the samples of units. Usable from several threads at once.
class SampleMaker {
public:
    SampleMaker(QString folder, const ExpansionFaces& faces, const ExpandOptions& options, std::vector<LabelVector> labels);

    /// Throws nothing; an OpenCV failure is Error::Kind::Internal.
    Result<std::vector<AttemptResult>> make(const ExpansionUnit& unit) const;

private:
    struct Work;
    void makeOne(Work& work, const ExpansionAttempt& attempt, AttemptResult& result) const;

    QString m_folder;
    const ExpansionFaces& m_faces;
    const ExpandOptions& m_options;
    std::vector<LabelVector> m_labels; ///< of each method
    std::vector<Augmentation> m_methods;
};

/// CV_8UC3 RGB; empty where the file is missing or broken or has another size than a crop.
cv::Mat readCrop(const QString& file);

/// What comes below expanded/METHOD/EXPANSION/ for a target's file: its own path without the first folder, with the rank where it isn't 0.
QString sampleFileName(const QString& targetFile, int rank, bool jpeg);

} // namespace semblance::dataset
