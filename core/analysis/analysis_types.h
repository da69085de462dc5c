// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/explanation.h"
#include "core/faces/face.h"
#include "core/faces/face_follower.h"
#include "core/media/media_types.h"
#include "model/detector/detector.h"

#include <QList>
#include <QString>
#include <map>
#include <optional>
#include <vector>

namespace semblance::analysis {

/// Everything that decides the numbers of a run besides the evidence and the model; stored with it and compared on resume.
struct Settings {
    int every = 1; ///< analyse frames 0, n, 2n, ...
    std::optional<qint64> maxFrames; ///< at most this many analysed frames
    double threshold = 0.5; ///< a node counts as altered at or above this probability
    model::Precision precision = model::Precision::Float32;
    model::Backend backend = model::Backend::Automatic; ///< as asked for; what really scored is in the run's software
    QString device = QStringLiteral("cpu");
    int threads = 0;
    faces::FollowerSettings follower;
};

/// One scored face. Vectors follow the model hierarchy's node order.
struct FaceResult {
    qint64 frame = 0;
    std::optional<qint64> pts;
    std::optional<double> timeSeconds;
    QByteArray frameSha256;
    faces::Face face;
    std::vector<double> rawScores;
    std::vector<double> probabilities;
    bool excluded = false; ///< by the examiner: counts in nothing
};

/// A frame that was analysed, with or without faces, or that could not be read.
struct FrameResult {
    media::FrameEntry entry;
    QByteArray sha256;
    QList<FaceResult> faces;
    std::optional<QString> problem; ///< set: the frame could not be read
};

struct TrackSummary {
    int id = 0;
    qint64 firstFrame = 0;
    qint64 lastFrame = 0;
    int faces = 0;
    std::vector<double> probabilities; ///< mean over the track's faces
    QString explanation;
    bool excluded = false; ///< by the examiner: counts in no verdict; the numbers are the model's
    int excludedFaces = 0; ///< single detections of it that the examiner excluded; not in the numbers
    QString name = {}; ///< given by the examiner; empty: none
    ExplanationInput explained = {}; ///< what explanation says, for another language
};

enum class Status { Running, Complete, Partial, Cancelled };

struct Verdict {
    std::optional<std::vector<double>> probabilities; ///< mean over all faces that count; absent when there is none
    QString explanation;
    int faces = 0;
    qint64 framesAnalyzed = 0;
    int excludedTracks = 0; ///< by the examiner; not in the numbers above
    int excludedFaces = 0; ///< single detections of other tracks
    int merges = 0; ///< of tracks, by the examiner
    int splits = 0;
    ExplanationInput explained = {}; ///< what explanation says, for another language
};

} // namespace semblance::analysis
