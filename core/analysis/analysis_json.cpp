// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_json.h"

#include "core/analysis/settings_json.h"
#include "model/error.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace semblance::analysis {
namespace {

using Layout = JsonWriter::Layout;

constexpr qint64 kFramesAtOnce = 512;

std::optional<QString> orNull(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

QString latin1(const QByteArray& text)
{
    return QString::fromLatin1(text);
}

QStringList nodeNames(const model::LabelHierarchy& hierarchy)
{
    QStringList names;
    for (const model::Node& node : hierarchy.nodes())
        names << QString::fromStdString(node.name);
    return names;
}

void writeByNode(JsonWriter& writer, const char* key, const QStringList& nodes, const std::vector<double>& values)
{
    writer.key(QString::fromLatin1(key));
    writer.beginObject(Layout::OneLine);
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        writer.key(nodes[i]);
        writer.value(values[static_cast<std::size_t>(i)]);
    }
    writer.endObject();
}

void writeEvidence(JsonWriter& writer, const cases::Evidence& evidence, const QString& fileName)
{
    const media::MediaFacts& facts = evidence.facts;
    writer.key(QStringLiteral("evidence"));
    writer.beginObject();
    writer.member("file_name", fileName);
    writer.member("sha256", latin1(evidence.sha256));
    writer.member("bytes", evidence.bytes);
    writer.member("container", orNull(facts.container));
    writer.member("codec", orNull(facts.codec));
    writer.member("width", facts.width);
    writer.member("height", facts.height);
    writer.member("frames", facts.frames);
    writer.member("duration_s", facts.durationSeconds);
    writer.member("fps_mean", facts.meanFrameRate);
    writer.member("variable_frame_rate", facts.variableFrameRate);
    writer.member("interlaced", facts.interlaced);
    writer.member("still_image", facts.stillImage);
    writer.member("decoder", orNull(facts.decoder));
    writer.endObject();
}

void writeModel(JsonWriter& writer, const cases::Run& run)
{
    writer.key(QStringLiteral("model"));
    writer.beginObject();
    writer.member("name", run.model.name);
    writer.member("sha256", latin1(run.model.sha256));
    writer.member("hierarchy", QJsonValue(QJsonDocument::fromJson(run.model.hierarchyJson.toUtf8()).object()));
    writer.member("precision", precisionName(run.settings.precision));
    writer.member("device", run.settings.device);
    writer.member("demonstration", run.model.demonstration);
    writer.member("intended_use", orNull(run.model.intendedUse));
    writer.endObject();
}

void writeSettings(JsonWriter& writer, const Settings& settings)
{
    QJsonObject json = settingsToJson(settings);
    // Where the weights lie is this machine's business; their hash is under software.
    const QString weights = QStringLiteral("face_detector_weights");
    if (!settings.follower.detectorWeights.isEmpty())
        json.insert(weights, QFileInfo(settings.follower.detectorWeights).fileName());
    writer.member("settings", QJsonValue(json));
}

void writeStatus(JsonWriter& writer, const cases::Run& run)
{
    writer.member("status", statusName(run.status));
    writer.key(QStringLiteral("problems"));
    writer.beginArray();
    for (const media::MediaProblem& problem : run.problems) {
        writer.beginObject(Layout::OneLine);
        writer.member("frame", problem.frame);
        writer.member("what", problem.what);
        writer.endObject();
    }
    writer.endArray();
}

void writeVerdict(JsonWriter& writer, const Verdict& verdict, const QStringList& nodes)
{
    writer.key(QStringLiteral("verdict"));
    writer.beginObject();
    if (verdict.probabilities) {
        writeByNode(writer, "probabilities", nodes, *verdict.probabilities);
    } else {
        writer.key(QStringLiteral("probabilities"));
        writer.null();
    }
    writer.member("explanation", verdict.explanation);
    writer.member("faces", verdict.faces);
    writer.member("frames_analyzed", verdict.framesAnalyzed);
    writer.endObject();
}

void writeTracks(JsonWriter& writer, const QList<TrackSummary>& tracks, const QStringList& nodes)
{
    writer.key(QStringLiteral("tracks"));
    writer.beginArray();
    for (const TrackSummary& track : tracks) {
        writer.beginObject();
        writer.member("id", track.id);
        writer.member("first_frame", track.firstFrame);
        writer.member("last_frame", track.lastFrame);
        writer.member("faces", track.faces);
        writeByNode(writer, "probabilities", nodes, track.probabilities);
        writer.member("explanation", track.explanation);
        writer.endObject();
    }
    writer.endArray();
}

void writeFace(JsonWriter& writer, const FaceResult& result, const QStringList& nodes)
{
    const faces::Face& face = result.face;
    writer.beginObject(Layout::OneLine);
    writer.member("frame", result.frame);
    writer.member("pts", result.pts);
    writer.member("time_s", result.timeSeconds);
    writer.member("frame_sha256", latin1(result.frameSha256));
    writer.member("track", face.track);
    writer.key(QStringLiteral("box"));
    writer.beginArray();
    for (const double number : { face.box.x, face.box.y, face.box.width, face.box.height })
        writer.value(number);
    writer.endArray();
    writer.key(QStringLiteral("landmarks"));
    writer.beginArray();
    for (const faces::Point& point : face.landmarks) {
        writer.beginArray();
        writer.value(point.x);
        writer.value(point.y);
        writer.endArray();
    }
    writer.endArray();
    writer.member("detection_confidence", face.detectionConfidence);
    writer.key(QStringLiteral("quality"));
    writer.beginObject();
    writer.member("size_pixels", face.quality.sizePixels);
    writer.member("sharpness", face.quality.sharpness);
    writer.member("yaw_degrees", face.quality.yawDegrees);
    writer.member("landmark_confidence", face.quality.landmarkConfidence);
    writer.endObject();
    writeByNode(writer, "raw_scores", nodes, result.rawScores);
    writeByNode(writer, "probabilities", nodes, result.probabilities);
    writer.endObject();
}

Result<> writeFaces(JsonWriter& writer, const cases::CaseFile& caseFile, const cases::Run& run, const QStringList& nodes)
{
    writer.key(QStringLiteral("faces"));
    writer.beginArray();
    for (qint64 first = 0; run.lastFrame && first <= *run.lastFrame; first += kFramesAtOnce) {
        const auto faces = caseFile.faces(run.id, first, std::min(first + kFramesAtOnce - 1, *run.lastFrame));
        if (!faces)
            return tl::unexpected(faces.error());
        for (const FaceResult& face : *faces) {
            if (face.probabilities.size() != static_cast<std::size_t>(nodes.size()))
                return failure(Error::Kind::Case,
                    Sentence::of("The case file '%1' is damaged (a face of frame %2 lacks scores); use a backup copy of it.")
                        .arg(caseFile.path())
                        .arg(face.frame));
            writeFace(writer, face, nodes);
        }
    }
    writer.endArray();
    return {};
}

Result<cases::Evidence> evidenceOf(const cases::CaseFile& caseFile, const cases::Run& run)
{
    const auto all = caseFile.evidence();
    if (!all)
        return tl::unexpected(all.error());
    for (const cases::Evidence& evidence : *all) {
        if (evidence.id == run.evidence)
            return evidence;
    }
    return failure(Error::Kind::Case,
        Sentence::of("The case file '%1' is damaged (run %2 has no evidence); use a backup copy of it.")
            .arg(caseFile.path())
            .arg(run.id.value));
}

Result<QStringList> nodesOf(const cases::Run& run)
{
    try {
        return nodeNames(model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString()));
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }
}

} // namespace

Result<> writeAnalysis(JsonWriter& writer, const cases::CaseFile& caseFile, cases::RunId id, const QString& fileName)
{
    const auto run = caseFile.run(id);
    if (!run)
        return tl::unexpected(run.error());
    const auto evidence = evidenceOf(caseFile, *run);
    if (!evidence)
        return tl::unexpected(evidence.error());
    const auto nodes = nodesOf(*run);
    if (!nodes)
        return tl::unexpected(nodes.error());
    const auto verdict = caseFile.verdict(id);
    if (!verdict)
        return tl::unexpected(verdict.error());
    const auto tracks = caseFile.tracks(id);
    if (!tracks)
        return tl::unexpected(tracks.error());

    writer.beginObject();
    writer.member("schema", QStringLiteral("semblance.analysis/1"));
    writer.member("software", QJsonValue(run->software));
    writeEvidence(writer, *evidence, fileName);
    writeModel(writer, *run);
    writeSettings(writer, run->settings);
    writeStatus(writer, *run);
    writeVerdict(writer, *verdict, *nodes);
    writeTracks(writer, *tracks, *nodes);
    if (auto written = writeFaces(writer, caseFile, *run, *nodes); !written)
        return written;
    writer.endObject();
    return {};
}

} // namespace semblance::analysis
