// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/extract_video.h"

#include "core/dataset/extraction/crop_folder.h"
#include "core/dataset/extraction/frame_sampling.h"
#include "core/dataset/extraction/item_frames.h"
#include "core/dataset/extraction/largest_face.h"
#include "core/faces/alignment.h"
#include "core/faces/face_follower.h"
#include "core/faces/face_quality.h"
#include "core/faces/landmark_finder.h"

#include <QDir>
#include <exception>

namespace semblance::dataset {
namespace {

Error cancelled()
{
    return { Error::Kind::Cancelled, Sentence::of("The extraction was stopped; the videos stored so far are kept.") };
}

/// The faces of a video's frames, given in rising order.
class FaceTaker {
public:
    virtual ~FaceTaker() = default;
    virtual Result<QList<faces::Face>> take(qint64 ordinal, const RgbImage& frame) = 0;
    static Result<std::unique_ptr<FaceTaker>> create(const ExtractOptions& options);
};

class LargestFaceTaker final : public FaceTaker {
public:
    LargestFaceTaker(std::unique_ptr<faces::FaceDetector> detector, faces::LandmarkFinder landmarks, int smallestFace)
        : m_detector(std::move(detector))
        , m_landmarks(std::move(landmarks))
        , m_finder(*m_detector, smallestFace)
    {
    }

    Result<QList<faces::Face>> take(qint64, const RgbImage& frame) override
    {
        const auto found = m_finder.find(frame);
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return QList<faces::Face>();
        const faces::Box& box = (*found)->box;
        const faces::Landmarks landmarks = m_landmarks.find(frame, box);
        return QList<faces::Face> { { 0, box, landmarks, (*found)->confidence, faces::qualityOf(frame, box, landmarks) } };
    }

private:
    std::unique_ptr<faces::FaceDetector> m_detector;
    faces::LandmarkFinder m_landmarks;
    LargestFaceFinder m_finder;
};

class TrackTaker final : public FaceTaker {
public:
    explicit TrackTaker(std::unique_ptr<faces::FaceFollower> follower)
        : m_follower(std::move(follower))
    {
    }

    Result<QList<faces::Face>> take(qint64 ordinal, const RgbImage& frame) override { return m_follower->next(ordinal, frame); }

private:
    std::unique_ptr<faces::FaceFollower> m_follower;
};

Result<std::unique_ptr<FaceTaker>> FaceTaker::create(const ExtractOptions& options)
{
    if (options.allTracks) {
        auto follower = faces::FaceFollower::create({ options.detector, options.detectorWeights, options.smallestFace, 1 });
        if (!follower)
            return tl::unexpected(follower.error());
        return std::make_unique<TrackTaker>(std::move(*follower));
    }
    auto detector = faces::FaceDetector::create(options.detector, options.detectorWeights);
    if (!detector)
        return tl::unexpected(detector.error());
    auto landmarks = faces::LandmarkFinder::open();
    if (!landmarks)
        return tl::unexpected(landmarks.error());
    return std::make_unique<LargestFaceTaker>(std::move(*detector), std::move(*landmarks), options.smallestFace);
}

CropRow cropRow(qint64 video, const media::DecodedFrame& frame, const faces::Face& face)
{
    CropRow crop;
    crop.video = video;
    crop.frame = frame.entry.ordinal;
    crop.pts = frame.entry.pts;
    crop.timeSeconds = frame.entry.timeSeconds;
    crop.frameSha256 = frame.sha256;
    crop.face = face;
    const faces::Affine toCrop = faces::cropTransform(face.landmarks);
    for (std::size_t i = 0; i < face.landmarks.size(); ++i)
        crop.cropLandmarks[i] = toCrop.map(face.landmarks[i]);
    return crop;
}

QString sentence(const QList<media::MediaProblem>& problems)
{
    if (problems.isEmpty())
        return {};
    const media::MediaProblem& first = problems.first();
    const QString where = first.frame ? QStringLiteral("Frame %1: ").arg(*first.frame) : QString();
    QString text = where + first.what;
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return problems.size() == 1 ? text + QLatin1Char('.') : QStringLiteral("%1 (and %2 more).").arg(text).arg(problems.size() - 1);
}

/// Fills in extracted; an error of the item itself is told apart from one that concerns all by fatal.
Result<> extract(ExtractedVideo& extracted, bool& fatal, const QString& root, CropFolderWriter& writer, const ExtractOptions& options,
    std::stop_token stop, const std::function<void(const VideoProgress&)>& progress)
{
    VideoRow& video = extracted.video;
    const auto frames = ItemFrames::open(QDir(root).filePath(video.item.path), video.item.kind, stop);
    if (!frames)
        return tl::unexpected(frames.error());
    if (auto described = (*frames)->describe(video, stop); !described)
        return described;
    auto taker = FaceTaker::create(options);
    if (!taker) {
        fatal = true;
        return tl::unexpected(taker.error());
    }
    const qint64 count = (*frames)->count();
    const QList<qint64> wanted
        = options.framesPerVideo ? evenlySpacedFrames(count, *options.framesPerVideo) : everyNthFrame(count, options.every);
    VideoProgress done;
    qint64 decoded = 0;
    std::optional<Error> undecoded;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (stop.stop_requested())
            return tl::unexpected(cancelled());
        const auto frame = (*frames)->frame(wanted[i]);
        if (!frame) {
            if (frame.error().kind == Error::Kind::Cancelled)
                return tl::unexpected(frame.error());
            undecoded = frame.error();
            continue;
        }
        if (decoded++ == 0 && !video.width) {
            video.width = frame->image.width();
            video.height = frame->image.height();
        }
        const auto found = (*taker)->take(wanted[i], frame->image);
        if (!found)
            return tl::unexpected(found.error());
        for (const faces::Face& face : *found) {
            CropRow crop = cropRow(video.id, *frame, face);
            if (auto written = writer.write(faces::alignedCrop(frame->image, face.landmarks), crop); !written) {
                fatal = true;
                return written;
            }
            extracted.crops.append(std::move(crop));
        }
        done.fraction = static_cast<double>(i + 1) / static_cast<double>(wanted.size());
        done.crops = extracted.crops.size();
        progress(done);
    }
    if (decoded == 0 && undecoded)
        return tl::unexpected(*undecoded);
    video.state = extracted.crops.isEmpty() ? VideoState::NoFace : VideoState::Done;
    video.problem = sentence((*frames)->problems());
    return {};
}

} // namespace

Result<> checkFaceTools(const ExtractOptions& options)
{
    return FaceTaker::create(options).map([](const std::unique_ptr<FaceTaker>&) {});
}

Result<ExtractedVideo> extractVideo(const VideoRow& pending, const QString& root, const QString& folder, const QString& cropFolder,
    const ExtractOptions& options, std::stop_token stop, const std::function<void(const VideoProgress&)>& progress)
{
    ExtractedVideo extracted { pending, {} };
    bool fatal = false;
    Result<> done;
    auto writer = CropFolderWriter::open(folder, cropFolder, options.jpeg);
    if (!writer)
        return tl::unexpected(writer.error());
    try {
        done = extract(extracted, fatal, root, *writer, options, stop, progress);
    } catch (const std::exception& e) {
        // Memory for a picture of absurd size, say.
        done = failure(Error::Kind::Media,
            Sentence::of("'%1' can't be worked on (%2); check it with another program.")
                .arg(pending.item.path, QString::fromLocal8Bit(e.what())));
    }
    if (done) {
        if (auto finished = writer->finish(); !finished)
            return tl::unexpected(finished.error());
        return extracted;
    }
    if (stop.stop_requested())
        return tl::unexpected(cancelled());
    if (fatal)
        return tl::unexpected(done.error());
    extracted.video.state = VideoState::Failed;
    extracted.video.problem = done.error().message;
    extracted.crops.clear();
    return extracted;
}

} // namespace semblance::dataset
