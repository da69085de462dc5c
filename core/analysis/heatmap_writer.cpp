// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/heatmap_writer.h"

#include "core/analysis/json_writer.h"
#include "core/base/commit_whole.h"
#include "core/faces/face_follower.h"
#include "model/error.h"

#include <QDir>
#include <QSaveFile>
#include <algorithm>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

namespace semblance::analysis {
namespace {

constexpr double kOpacity = 0.5;
// A file name has at most 255 bytes, and the rest of it takes up to 100.
constexpr qsizetype kMostNameBytes = 150;

struct Picture {
    QString file;
    QString node;
    int track = 0;
    qint64 frame = 0;
    double probability = 0;
    model::HeatMap map;
};

cv::Mat asMat(const RgbImage& image)
{
    return cv::Mat(
        image.height(), image.width(), CV_8UC3, const_cast<std::uint8_t*>(image.pixels()), static_cast<std::size_t>(image.stride()));
}

Error cannotWrite(const QString& path, const QString& reason)
{
    return { Error::Kind::File, Sentence::of("The heat map '%1' can't be written: %2.").arg(path, reason) };
}

Result<> writeFile(const QString& path, const std::function<bool(QIODevice&)>& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !content(file) || !commitWhole(file))
        return tl::unexpected(cannotWrite(path, file.errorString()));
    return {};
}

Result<> writePng(const QString& path, const RgbImage& image)
{
    std::vector<std::uint8_t> bytes;
    try {
        cv::Mat bgr;
        cv::cvtColor(asMat(image), bgr, cv::COLOR_RGB2BGR);
        cv::imencode(".png", bgr, bytes);
    } catch (const cv::Exception& e) {
        return tl::unexpected(cannotWrite(path, QString::fromStdString(e.msg)));
    }
    const auto size = static_cast<qint64>(bytes.size());
    return writeFile(path, [&](QIODevice& device) { return device.write(reinterpret_cast<const char*>(bytes.data()), size) == size; });
}

QString namePrefix(const cases::Evidence& evidence)
{
    QByteArray name = evidence.fileName.toUtf8();
    if (name.size() > kMostNameBytes)
        name.truncate(kMostNameBytes);
    // Files of the same name from different folders must not overwrite each other's pictures.
    return QString::fromUtf8(name) + QLatin1Char('-') + QString::fromLatin1(evidence.sha256.left(8));
}

Result<> writeIndex(const QString& path, const cases::Evidence& evidence, const cases::Run& run, const QList<Picture>& pictures)
{
    return writeFile(path, [&](QIODevice& device) {
        JsonWriter writer(device);
        writer.beginObject();
        writer.member("schema", QStringLiteral("semblance.heatmaps/1"));
        writer.member("evidence", evidence.fileName);
        writer.member("evidence_sha256", QString::fromLatin1(evidence.sha256));
        writer.member("model", run.model.name);
        writer.member("model_sha256", QString::fromLatin1(run.model.sha256));
        writer.member("method", QStringLiteral("Grad-CAM of the node's raw score on the aligned face crop"));
        writer.member("display",
            QStringLiteral("The pictures are for looking at: the map is brought from the model's own grid to the crop's size bilinearly "
                           "and laid over it in viridis colours, opacity 0.5. The values below are not changed."));
        writer.key(QStringLiteral("pictures"));
        writer.beginArray();
        for (const Picture& picture : pictures) {
            writer.beginObject(JsonWriter::Layout::OneLine);
            writer.member("file", picture.file);
            writer.member("track", picture.track);
            writer.member("frame", picture.frame);
            writer.member("node", picture.node);
            writer.member("probability", picture.probability);
            writer.member("grid_width", picture.map.width);
            writer.member("grid_height", picture.map.height);
            writer.key(QStringLiteral("values"));
            writer.beginArray();
            for (const float value : picture.map.values)
                writer.value(static_cast<double>(value));
            writer.endArray();
            writer.endObject();
        }
        writer.endArray();
        writer.endObject();
        return writer.finish();
    });
}

/// The pictures of one track's most suspicious face.
Result<QList<Picture>> drawFace(const QDir& folder, const QString& prefix, const FaceResult& face, double threshold,
    media::VideoSource& video, model::Detector& detector)
{
    const auto decoded = video.frame(face.frame);
    if (!decoded)
        return tl::unexpected(decoded.error());
    if (decoded->sha256 != face.frameSha256)
        return failure(Error::Kind::Media,
            Sentence::of("Frame %1 is not the one that was analysed: its SHA-256 differs; analyse the file again.").arg(face.frame));
    const RgbImage crop = faces::alignedCrop(decoded->image, face.face.landmarks);
    const auto& nodes = detector.description().hierarchy.nodes();
    std::vector<int> asked { 0 };
    for (int node = 1; node < static_cast<int>(nodes.size()); ++node) {
        if (face.probabilities[static_cast<std::size_t>(node)] >= threshold)
            asked.push_back(node);
    }
    std::vector<model::HeatMap> maps;
    try {
        maps = detector.heatMaps(crop.view(), asked, model::HeatMapTarget::RawScore);
    } catch (const model::Error& e) {
        return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
    }
    QList<Picture> pictures;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto node = static_cast<std::size_t>(asked[i]);
        Picture picture;
        picture.node = QString::fromStdString(nodes[node].name);
        picture.track = face.face.track;
        picture.frame = face.frame;
        picture.probability = face.probabilities[node];
        picture.file = QStringLiteral("%1_track%2_frame%3_%4_upsampled.png")
                           .arg(prefix)
                           .arg(picture.track, 3, 10, QLatin1Char('0'))
                           .arg(picture.frame, 6, 10, QLatin1Char('0'))
                           .arg(picture.node);
        if (auto written = writePng(folder.filePath(picture.file), overlayHeatMap(crop, maps[i])); !written)
            return tl::unexpected(written.error());
        picture.map = std::move(maps[i]);
        pictures.append(std::move(picture));
    }
    return pictures;
}

/// Each track's most suspicious face, by frame, so that the video is read forwards.
Result<QList<FaceResult>> suspiciousFaces(const cases::CaseFile& caseFile, cases::RunId run)
{
    const auto tracks = caseFile.tracks(run);
    if (!tracks)
        return tl::unexpected(tracks.error());
    QList<FaceResult> faces;
    for (const TrackSummary& track : *tracks) {
        auto face = caseFile.mostProbableFace(run, track.id, 0);
        if (!face)
            return tl::unexpected(face.error());
        if (*face)
            faces.append(std::move(**face));
    }
    std::stable_sort(faces.begin(), faces.end(), [](const FaceResult& a, const FaceResult& b) { return a.frame < b.frame; });
    return faces;
}

} // namespace

RgbImage overlayHeatMap(const RgbImage& crop, const model::HeatMap& map)
{
    const cv::Mat grid(map.height, map.width, CV_32F, const_cast<float*>(map.values.data()));
    cv::Mat grey;
    cv::Mat coloured;
    cv::Mat large;
    cv::resize(grid, large, cv::Size(crop.width(), crop.height()), 0, 0, cv::INTER_LINEAR);
    large.convertTo(grey, CV_8U, 255);
    cv::applyColorMap(grey, coloured, cv::COLORMAP_VIRIDIS);
    cv::cvtColor(coloured, coloured, cv::COLOR_BGR2RGB);
    std::vector<std::uint8_t> pixels(static_cast<std::size_t>(crop.height()) * static_cast<std::size_t>(crop.stride()));
    cv::Mat blended(crop.height(), crop.width(), CV_8UC3, pixels.data());
    cv::addWeighted(asMat(crop), 1 - kOpacity, coloured, kOpacity, 0, blended);
    return { crop.width(), crop.height(), std::move(pixels) };
}

Result<QStringList> writeHeatMaps(const QString& folder, const cases::CaseFile& caseFile, cases::RunId id, media::VideoSource& video,
    model::Detector& detector, std::stop_token stop, const ProgressFn& progress)
{
    const QDir dir(folder);
    if (!QDir().mkpath(folder))
        return failure(Error::Kind::File, Sentence::of("The folder '%1' for heat maps can't be made; choose another one.").arg(folder));
    const auto run = caseFile.run(id);
    if (!run)
        return tl::unexpected(run.error());
    const auto all = caseFile.evidence();
    if (!all)
        return tl::unexpected(all.error());
    const auto evidence = std::find_if(all->begin(), all->end(), [&](const cases::Evidence& e) { return e.id == run->evidence; });
    if (evidence == all->end())
        return failure(Error::Kind::Case, Sentence::of("The case '%1' lacks the evidence of run %2.").arg(caseFile.path()).arg(id.value));
    const auto faces = suspiciousFaces(caseFile, id);
    if (!faces)
        return tl::unexpected(faces.error());

    const QString prefix = namePrefix(*evidence);
    QList<Picture> pictures;
    QStringList written;
    for (qsizetype i = 0; i < faces->size(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The heat maps were cancelled."));
        if (progress)
            progress({ i, faces->size(), QStringLiteral("heatmaps") });
        const auto drawn = drawFace(dir, prefix, faces->at(i), run->settings.threshold, video, detector);
        if (!drawn)
            return tl::unexpected(drawn.error());
        for (const Picture& picture : *drawn)
            written << dir.filePath(picture.file);
        pictures += *drawn;
    }
    const QString index = dir.filePath(prefix + QStringLiteral("_heatmaps.json"));
    if (auto done = writeIndex(index, *evidence, *run, pictures); !done)
        return tl::unexpected(done.error());
    return written << index;
}

} // namespace semblance::analysis
