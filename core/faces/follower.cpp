// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/follower.h"
#include "core/faces/association.h"
#include "core/faces/face_quality.h"

#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {

// Counted in the video's frames.
constexpr qint64 kLongestAbsence = 30;
constexpr qint64 kLookAgain = 15;
constexpr qint64 kFollowUndetected = 8;
constexpr qint64 kSameMoment = 3; // pose and expression can be compared

// Counted in frames given. A thorough scan finds small faces, which are then followed; the scans between may miss new ones.
constexpr qint64 kThoroughScanEvery = 30;
constexpr double kFirstScanMegapixels = 24; // a still image is one frame and gets no second chance
constexpr double kThoroughScanMegapixels = 4;
constexpr double kScanMegapixels = 1;

constexpr double kSamePlace = 0.35; // overlap of two detections of one face
constexpr double kStillThere = 0.3; // overlap of a detection with the box expected of its track
constexpr double kOtherFace = 0.15; // overlap from which another face may hide a followed one

// Between scans: the part of the frame searched about a face's expected place, in its sides, and the face's size there.
constexpr double kNear = 1.7;
constexpr double kKnownFace = 96;

// The face's size in the closer looks at what a search of the whole frame saw faintly, a third of the search's steps apart.
constexpr double kCloserLooks[] = { 90.3, 96, 102 };

constexpr double kPatchMatch = 0.8;
constexpr double kSameShape = 0.66;
constexpr double kSameColour = 0.85;
constexpr double kColourOfStrangers = 0.6;

Box scaledAbout(const Box& box, double factor)
{
    return { box.x - box.width * (factor - 1) / 2, box.y - box.height * (factor - 1) / 2, box.width * factor, box.height * factor };
}

/// Whole enlargements and reductions resize fastest and cleanest.
double quickScale(double wanted, int width, int height)
{
    const double allowed = std::sqrt(kScanMegapixels * 1e6 / (double(width) * double(height)));
    const double whole = allowed >= 1 ? std::floor(allowed) : 1 / std::ceil(1 / allowed);
    return std::min(wanted, whole);
}

bool coveredBy(const QList<Detection>& detections, const Box& box, double least)
{
    return std::any_of(detections.begin(), detections.end(), [&](const Detection& d) { return overlap(d.box, box) > least; });
}

} // namespace

Box Follower::Track::expectedAt(qint64 ordinal) const
{
    // A velocity says little about the time after a few frames.
    const auto steps = double(std::min<qint64>(ordinal - seen, kSameMoment));
    return { box.x + velocity.x * steps, box.y + velocity.y * steps, box.width, box.height };
}

Follower::Follower(const FollowerSettings& settings, std::unique_ptr<FaceDetector> detector, LandmarkFinder landmarks)
    : m_settings(settings)
    , m_detector(std::move(detector))
    , m_landmarks(std::move(landmarks))
{
}

Result<QList<Detection>> Follower::scanFrame(const RgbImage& frame, bool newShot, const std::stop_token& stop)
{
    const bool thorough = newShot || m_sinceThoroughScan + 1 >= kThoroughScanEvery;
    if (!thorough && !m_lostOne && m_frames % std::max(1, m_settings.detectEvery) != 0) {
        ++m_sinceThoroughScan;
        m_searched = false;
        return QList<Detection>();
    }
    m_searched = true;
    m_sinceThoroughScan = thorough ? 0 : m_sinceThoroughScan + 1;
    const double megapixels = m_frames == 0 ? kFirstScanMegapixels : kThoroughScanMegapixels;
    double scale = thoroughScale(*m_detector, frame.width(), frame.height(), m_settings.smallestFace, megapixels);
    if (!thorough)
        scale = quickScale(scale, frame.width(), frame.height());
    return m_detector->detect(frame, { {}, scale, true, false, stop });
}

Result<std::optional<Detection>> Follower::lookCloser(const RgbImage& frame, const Box& place, const std::stop_token& stop)
{
    for (const double side : kCloserLooks) {
        auto near = m_detector->detect(frame, { scaledAbout(place, kNear), side / sizeOf(place), false, true, stop });
        if (!near)
            return tl::unexpected(near.error());
        near->removeIf([&](const Detection& d) { return overlap(d.box, place) < kStillThere; });
        if (!near->isEmpty())
            return near->front();
    }
    return std::nullopt;
}

Result<QList<Detection>> Follower::lookAgain(
    qint64 ordinal, const RgbImage& frame, const QList<Detection>& wholeFrame, const std::stop_token& stop)
{
    QList<Detection> found;
    QList<Detection> faint;
    for (const Detection& d : wholeFrame)
        (d.faint ? faint : found).append(d);
    const QList<Detection> scanned = found;
    for (const Track& track : m_tracks) {
        const qint64 gap = ordinal - track.seen;
        const Box expected = track.expectedAt(ordinal);
        if ((gap > kLookAgain && track.seen != m_last) || coveredBy(scanned, expected, kStillThere))
            continue;
        if (!m_searched && gap == 1) {
            const double scale = kKnownFace / sizeOf(expected);
            auto near = m_detector->detect(frame, { scaledAbout(expected, kNear), scale, false, true, stop });
            if (!near)
                return near;
            near->removeIf([&](const Detection& d) { return overlap(d.box, expected) < kStillThere; });
            if (!near->isEmpty()) {
                if (!coveredBy(found, near->front().box, kSamePlace))
                    found.append(near->front());
                continue;
            }
        }
        const double widening = std::min(3.0, 2 + 0.1 * double(gap - 1));
        const auto near
            = m_detector->detect(frame, { scaledAbout(expected, widening), m_detector->goodFace() / sizeOf(expected), true, false, stop });
        if (!near)
            return near;
        for (const Detection& d : *near) {
            if (motionAffinity(expected, d.box, gap) > 0 && !coveredBy(found, d.box, kSamePlace))
                found.append(d);
        }
    }
    for (const Detection& d : std::as_const(faint)) {
        if (coveredBy(found, d.box, kSamePlace))
            continue;
        const auto clear = lookCloser(frame, d.box, stop);
        if (!clear)
            return tl::unexpected(clear.error());
        if (*clear && !coveredBy(found, (*clear)->box, kSamePlace))
            found.append(**clear);
    }
    std::stable_sort(found.begin(), found.end(), [](const Detection& a, const Detection& b) { return a.box.x < b.box.x; });
    return found;
}

double Follower::affinity(const Track& track, qint64 ordinal, const Candidate& candidate) const
{
    const qint64 gap = ordinal - track.seen;
    const double motion = motionAffinity(track.expectedAt(ordinal), candidate.detection.box, gap);
    if (motion <= 0)
        return 0;
    const double colour = colourSimilarity(track.appearance, candidate.appearance);
    const double colourEvidence = std::clamp((colour - kColourOfStrangers) / (1 - kColourOfStrangers), 0.0, 1.0);
    if (ordinal - track.detected > kSameMoment)
        return colour < kSameColour ? 0 : (motion + colourEvidence) / 2;
    const double shape = shapeSimilarity(track.appearance, candidate.appearance);
    if (colour < kSameColour && shape < kSameShape)
        return 0;
    return motion / 2 + (colourEvidence + std::clamp(shape, 0.0, 1.0)) / 4;
}

void Follower::update(Track& track, qint64 ordinal, const RgbImage& frame, const Candidate& candidate) const
{
    const Box& box = candidate.detection.box;
    const double dx = box.x + box.width / 2 - track.box.x - track.box.width / 2;
    const double dy = box.y + box.height / 2 - track.box.y - track.box.height / 2;
    if (const auto gap = double(ordinal - track.seen); gap > 0)
        track.velocity = { (track.velocity.x + dx / gap) / 2, (track.velocity.y + dy / gap) / 2 };
    track.box = box;
    track.seen = track.detected = ordinal;
    track.appearance = candidate.appearance;
    track.patch = FacePatch(frame, box);
}

std::optional<Face> Follower::follow(Track& track, qint64 ordinal, const RgbImage& frame, const QList<Face>& others) const
{
    if (ordinal - track.detected > kFollowUndetected)
        return {};
    const Box expected = track.expectedAt(ordinal);
    const auto match = track.patch.find(frame, expected);
    if (!match || match->similarity < kPatchMatch)
        return {};
    const auto mayHideIt = [&](const Face& f) { return overlap(f.box, match->box) > kOtherFace || overlap(f.box, expected) > kOtherFace; };
    if (std::any_of(others.begin(), others.end(), mayHideIt))
        return {};
    const Landmarks landmarks = m_landmarks.find(frame, match->box);
    if (colourSimilarity(track.appearance, appearanceOf(frame, landmarks, match->box)) < kSameColour)
        return {};
    track.box = match->box;
    track.seen = ordinal;
    return Face { track.id, match->box, landmarks, {}, qualityOf(frame, match->box, landmarks) };
}

Result<QList<Face>> Follower::next(qint64 ordinal, const RgbImage& frame, std::stop_token stop)
{
    m_beganShot = false;
    if (frame.isNull() || frame.width() <= 0 || frame.height() <= 0)
        return failure(Error::Kind::Faces, Sentence::of("Frame %1 has no picture to look for faces in.").arg(ordinal));
    if (m_last && ordinal <= *m_last) {
        return failure(Error::Kind::Internal,
            Sentence::of("Frames must come in rising order, but frame %1 came after frame %2.").arg(ordinal).arg(*m_last));
    }

    m_beganShot = m_cuts.next(frame);
    if (m_beganShot)
        m_tracks.clear();
    std::erase_if(m_tracks, [&](const Track& t) { return ordinal - t.seen > kLongestAbsence && t.seen != m_last; });

    auto found = scanFrame(frame, m_beganShot, stop);
    if (found)
        found = lookAgain(ordinal, frame, *found, stop);
    if (!found)
        return tl::unexpected(found.error());

    std::vector<Candidate> candidates;
    for (const Detection& d : std::as_const(*found)) {
        Candidate& c = candidates.emplace_back(Candidate { d, m_landmarks.find(frame, d.box), {} });
        c.appearance = appearanceOf(frame, c.landmarks, d.box);
    }

    Affinities affinities(m_tracks.size(), std::vector<double>(candidates.size()));
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        for (std::size_t c = 0; c < candidates.size(); ++c)
            affinities[t][c] = affinity(m_tracks[t], ordinal, candidates[c]);
    }
    const Association association = associate(affinities, candidates.size());

    QList<Face> faces;
    const auto show = [&](int id, const Candidate& c) {
        faces.append({ id, c.detection.box, c.landmarks, c.detection.confidence, qualityOf(frame, c.detection.box, c.landmarks) });
    };
    std::vector<bool> taken(candidates.size(), false);
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        if (const auto c = association.detectionOf[t]) {
            update(m_tracks[t], ordinal, frame, candidates[*c]);
            show(m_tracks[t].id, candidates[*c]);
            taken[*c] = true;
        }
    }
    m_lostOne = false;
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        if (m_tracks[t].seen == ordinal)
            continue;
        m_lostOne = m_lostOne || m_tracks[t].detected == m_last;
        if (association.ambiguous[t])
            continue;
        if (auto face = follow(m_tracks[t], ordinal, frame, faces))
            faces.append(*std::move(face));
    }
    std::size_t kept = 0;
    for (std::size_t t = 0; t < m_tracks.size(); ++t) {
        if (!association.ambiguous[t])
            std::swap(m_tracks[kept++], m_tracks[t]);
    }
    m_tracks.resize(kept);

    for (std::size_t c = 0; c < candidates.size(); ++c) {
        const Candidate& candidate = candidates[c];
        const auto sameFace = [&](const Face& f) { return overlap(f.box, candidate.detection.box) > kSamePlace; };
        if (taken[c] || candidate.detection.faint || std::any_of(faces.begin(), faces.end(), sameFace))
            continue;
        Track& track = m_tracks.emplace_back();
        track.id = m_nextTrack++;
        track.box = candidate.detection.box;
        track.seen = ordinal;
        update(track, ordinal, frame, candidate);
        show(track.id, candidate);
    }

    m_last = ordinal;
    ++m_frames;
    std::stable_sort(faces.begin(), faces.end(), [](const Face& a, const Face& b) { return a.box.x < b.box.x; });
    return faces;
}

Result<std::unique_ptr<FaceFollower>> FaceFollower::create(const FollowerSettings& settings)
{
    auto detector = FaceDetector::create(settings.detector, settings.detectorWeights);
    if (!detector)
        return tl::unexpected(detector.error());
    auto landmarks = LandmarkFinder::open();
    if (!landmarks)
        return tl::unexpected(landmarks.error());
    return std::make_unique<Follower>(settings, std::move(*detector), std::move(*landmarks));
}

} // namespace semblance::faces
