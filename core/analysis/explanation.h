// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"

#include <QString>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace semblance::analysis {

/// What the sentence is about; it changes the wording ("The face", "The face in this track", "The video", "The
/// picture").
enum class Subject { Face, Track, Video, Picture };

struct ExplanationInput {
    std::optional<std::vector<double>> probabilities; ///< absent: no face was found
    double threshold = 0.5;
    int faces = 0; ///< faces behind the probabilities; few are said to be few
    Subject subject = Subject::Face;
    std::optional<qint64> framesAnalyzed = {}; ///< where known; that no frame could be read is said plainly
    int tracks = 0; ///< of a video or picture: with more than one, a mean can hide the only forged face, so they are counted
    int tracksReaching = 0; ///< of these, tracks whose own mean of the primary node reaches the threshold
    int excludedTracks = 0; ///< by the examiner, of a video or picture; not in the numbers above
    int excludedFaces = 0; ///< single detections, likewise
    int merges = 0; ///< of tracks, by the examiner
    int splits = 0;
    bool isExcluded = false; ///< the track itself
};

/// How the sentences are worded. As it is made: English with the nodes' names in plain words, the same everywhere.
struct Wording {
    /// The language's text for an English template of the context "Explanation", with the same %1, %2, %3.
    std::function<QString(const char* source)> translate = {};
    std::function<QString(const std::string& node)> node = {};
    QString decimalPoint = QStringLiteral(".");
};

/// The finding in words, after section V-D: which attributes are altered through which regions, with the probability behind
/// each word and the threshold. Follows the hierarchy: a region is named under an active parent only. Says so plainly when
/// nothing passes the threshold, when no face was found and when few faces were.
QString explain(const model::LabelHierarchy& hierarchy, const ExplanationInput& input, const Wording& wording = {});

} // namespace semblance::analysis
