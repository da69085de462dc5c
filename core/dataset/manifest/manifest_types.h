// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/dataset_layout.h"
#include "core/faces/face.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

namespace semblance::dataset {

enum class VideoState { Pending, Done, NoFace, Failed };

struct VideoRow {
    qint64 id = 0; ///< from 1, in scan order
    DatasetItem item;
    VideoState state = VideoState::Pending;
    QString problem; ///< one sentence; empty: none
    QByteArray sha256; ///< hex; of a folder of frames: over names and contents
    std::optional<qint64> bytes;
    std::optional<qint64> frames;
    std::optional<int> width;
    std::optional<int> height;
};

/// One aligned face: faces::kCropSize square.
struct CropRow {
    qint64 id = 0; ///< video id * 1000000 + number within the video
    qint64 video = 0;
    qint64 frame = 0;
    std::optional<qint64> pts;
    std::optional<double> timeSeconds;
    QByteArray frameSha256; ///< empty: unknown
    faces::Face face; ///< box and landmarks in frame pixels, quality
    faces::Landmarks cropLandmarks {}; ///< in the crop's pixels
    QString file; ///< below the dataset folder
    QByteArray fileSha256;
};

enum class SampleKind { Real, Forged, Augmented };

struct SampleRow {
    qint64 id = 0; ///< 0: given by the manifest
    SampleKind kind = SampleKind::Real;
    QString method; ///< empty: real
    QString region; ///< empty: not an augmentation
    qint64 targetCrop = 0;
    std::optional<qint64> sourceCrop;
    std::optional<qint64> expansion;
    QString identity;
    QString split;
    LabelVector labels; ///< when read: after relabelling
    QString file; ///< empty: rejected while it was made
    QByteArray fileSha256;
    std::optional<quint64> seed;
    std::optional<double> landmarkDistance;
    QJsonObject recipe;
    QString rejected; ///< reason; empty: accepted. When read: after reviews
};

/// One row of an expansion, as far as going on with it needs it.
struct StoredAttempt {
    qint64 target = 0; ///< crop
    QString method;
    QString rejected; ///< reason; empty: it was made
    bool operator==(const StoredAttempt&) const = default;
};

struct ReviewRow {
    enum class Action { Accept, Reject, Relabel };
    qint64 sample = 0;
    QDateTime atUtc;
    QString author;
    Action action = Action::Reject;
    LabelVector labels; ///< of a Relabel
    QString reason;
};

/// All that the detail view and `inspect` show of one sample.
struct SampleDetail {
    SampleRow sample;
    LabelVector labelsAsMade; ///< before any relabelling
    QString rejectedAsMade;
    CropRow target;
    VideoRow targetVideo;
    std::optional<CropRow> source;
    std::optional<VideoRow> sourceVideo;
    QList<ReviewRow> reviews; ///< oldest first
};

struct SampleFilter {
    std::optional<SampleKind> kind;
    std::optional<QString> method; ///< "" is real
    std::optional<QString> region;
    std::optional<QString> split;
    std::optional<QString> identity;
    std::optional<bool> rejected;
    std::optional<QString> reason; ///< of a rejection
    struct NodeLabel {
        int node = 0;
        std::optional<bool> value; ///< absent: unobserved
    };
    std::optional<NodeLabel> label;
};

/// What the balance charts and the command line's summaries show. Keys sorted.
struct ManifestCounts {
    QMap<QString, qint64> videosByState; ///< "pending", "done", "no_face", "failed"
    QMap<QString, qint64> cropsByMethod; ///< "" is real
    QMap<std::pair<QString, QString>, qint64> cropsByMethodAndSplit; ///< "": real, no split
    QMap<QString, qint64> acceptedByMethod;
    QMap<QString, qint64> rejectedByReason;
    QMap<QString, qint64> acceptedBySplit;
    struct Node {
        qint64 yes = 0;
        qint64 no = 0;
        qint64 unobserved = 0;
    };
    QList<Node> acceptedByNode; ///< nodeNames() order
    QStringList identities; ///< distinct, sorted
};

} // namespace semblance::dataset
