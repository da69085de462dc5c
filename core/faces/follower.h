// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/appearance.h"
#include "core/faces/cut_detector.h"
#include "core/faces/face_detector.h"
#include "core/faces/face_follower.h"
#include "core/faces/face_patch.h"
#include "core/faces/landmark_finder.h"

#include <memory>
#include <vector>

namespace semblance::faces {

/// The FaceFollower there is. Detections of each frame are associated with tracks by expected place and appearance. What a
/// scan of the whole frame sees but faintly is looked at more closely, at sizes between those that the scan tried, and is a face
/// where one of them shows it clearly. Where a scan does not see a tracked face, the detector looks again, more leniently, near its
/// expected place; then its last detected picture is searched there, for a few frames only. What two tracks could both be, neither is.
class Follower final : public FaceFollower {
public:
    Follower(const FollowerSettings& settings, std::unique_ptr<FaceDetector> detector, LandmarkFinder landmarks);
    Result<QList<Face>> next(qint64 ordinal, const RgbImage& frame, std::stop_token stop = {}) override;
    bool beganShot() const override { return m_beganShot; }

private:
    struct Track {
        int id = 0;
        Box box;
        Point velocity; ///< of the centre, in pixels a frame
        qint64 seen = 0;
        qint64 detected = 0;
        Appearance appearance; ///< when it was detected last, as is the patch
        FacePatch patch;

        Box expectedAt(qint64 ordinal) const;
    };
    struct Candidate {
        Detection detection;
        Landmarks landmarks {};
        Appearance appearance;
    };

    Result<QList<Detection>> scanFrame(const RgbImage& frame, bool newShot, const std::stop_token& stop);
    Result<std::optional<Detection>> lookCloser(const RgbImage& frame, const Box& place, const std::stop_token& stop);
    Result<QList<Detection>> lookAgain(
        qint64 ordinal, const RgbImage& frame, const QList<Detection>& wholeFrame, const std::stop_token& stop);
    double affinity(const Track& track, qint64 ordinal, const Candidate& candidate) const;
    void update(Track& track, qint64 ordinal, const RgbImage& frame, const Candidate& candidate) const;
    std::optional<Face> follow(Track& track, qint64 ordinal, const RgbImage& frame, const QList<Face>& others) const;

    FollowerSettings m_settings;
    std::unique_ptr<FaceDetector> m_detector;
    LandmarkFinder m_landmarks;
    CutDetector m_cuts;
    bool m_beganShot = false;
    std::vector<Track> m_tracks;
    std::optional<qint64> m_last;
    qint64 m_frames = 0; ///< given so far
    qint64 m_sinceThoroughScan = 0;
    bool m_searched = false; ///< the whole frame, this time
    bool m_lostOne = false; ///< in the frame before; it may be somewhere else
    int m_nextTrack = 0;
};

} // namespace semblance::faces
