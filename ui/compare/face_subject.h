// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_types.h"
#include "core/cases/case_file.h"
#include "core/compare/robustness_csv.h"
#include "model/hierarchy/label_hierarchy.h"

#include <optional>

class QLabel;
class QWidget;

namespace semblance::ui {

class FaceFocus;
class Player;
class Results;

/// The chosen track's face on the shown frame with all that is needed to score it again.
struct FaceSubject {
    cases::RunId run;
    analysis::FaceResult face; ///< with the scores that the run stored
    RgbImage frame;
    model::LabelHierarchy hierarchy;
    bool demonstration = false; ///< the model
    compare::ComparedFace about;

    /// The same face of the same run.
    bool isSameAs(const FaceSubject& other) const
    {
        return run == other.run && face.frame == other.face.frame && face.face.track == other.face.face.track
            && about.modelSha256 == other.about.modelSha256;
    }
};

/// Absent while playing, and where the shown frame has no analysed face of the chosen track.
std::optional<FaceSubject> faceSubject(const Player& player, const Results& results, const FaceFocus& focus);
/// Why there is none.
QString noFaceSubjectText(const Player& player, const Results& results);

/// "Track 2, frame 40"
QString faceSubjectText(const FaceSubject& subject);
/// Where the model is one for demonstration: that it is small, and what its figures are good for. Else empty.
QString smallModelText(const FaceSubject& subject);
/// Where scoring the face again does not give what the run stored; else empty. scores: of the unchanged face.
QString otherScoresText(const FaceSubject& subject, const std::vector<double>& probabilities);

/// A label for a sentence that wraps and can be copied.
QLabel* sentenceLabel(const char* name, QWidget* parent);

} // namespace semblance::ui
