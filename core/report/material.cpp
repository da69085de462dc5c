// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/material.h"

#include "core/analysis/heatmap_writer.h"
#include "core/analysis/load_model.h"
#include "core/analysis/verdict_uncertainty.h"
#include "core/base/file_hash.h"
#include "core/cases/kept_models.h"
#include "core/custody/contradictions.h"
#include "core/custody/evidence_place.h"
#include "core/models/model_store.h"
#include "core/report/pictures.h"
#include "model/error.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace semblance::report {
namespace {

constexpr qint64 kFramesAtOnce = 4096;
constexpr int kFacesInStrip = 4;
constexpr int kKeyFrames = 4;
constexpr int kKeyFrameWidth = 480;
constexpr int kFaceSide = 240;
/// Tracks that get pictures; a crowd would make the report unreadable.
constexpr qsizetype kMostTracksWithPictures = 12;

/// Indices of at most kFacesInStrip faces, best first, no two of them nearer than a sixteenth of the track, since near frames show the
/// same. In a track of at most 17 frames these can be neighbours.
std::vector<std::size_t> spreadOut(const analysis::TrackScores& scores, const std::vector<std::size_t>& order)
{
    const qint64 apart = scores.frames.empty() ? 0 : (scores.frames.back() - scores.frames.front() + 15) / 16;
    std::vector<std::size_t> chosen;
    for (const std::size_t face : order) {
        if (chosen.size() == kFacesInStrip)
            break;
        const bool near = std::any_of(chosen.begin(), chosen.end(),
            [&](std::size_t other) { return std::abs(scores.frames[face] - scores.frames[other]) < std::max<qint64>(apart, 1); });
        if (!near)
            chosen.push_back(face);
    }
    return chosen;
}

/// Reads one case into a ReportMaterial.
class Gatherer {
public:
    Gatherer(const cases::CaseFile& file, const MaterialOptions& options, const ReportSources& sources, std::stop_token stop)
        : m_file(file)
        , m_options(options)
        , m_sources(sources)
        , m_stop(std::move(stop))
    {
    }

    Result<EvidenceMaterial> evidence(const cases::Evidence& evidence, int number)
    {
        EvidenceMaterial material;
        material.number = number;
        material.evidence = evidence;
        material.evidence.path = custody::whereIs(m_file.path(), evidence.path, evidence.bytes);
        material.file = m_sources.findEvidence ? m_sources.findEvidence(evidence) : material.evidence.path;
        auto runs = m_file.runs(evidence.id);
        if (!runs)
            return tl::unexpected(runs.error());
        material.runs = std::move(*runs);
        auto record = m_file.record(evidence.id);
        if (!record)
            return tl::unexpected(record.error());
        material.record = cases::ExaminerRecord(std::move(*record));
        auto intake = m_file.intake(evidence.id);
        if (!intake)
            return tl::unexpected(intake.error());
        if (!intake->isEmpty())
            material.intake = intake->last();
        if (auto looked = lookAtFile(material); !looked)
            return tl::unexpected(looked.error());
        const auto chosen
            = std::find_if(material.runs.begin(), material.runs.end(), [](const cases::Run& run) { return run.lastFrame.has_value(); });
        if (chosen != material.runs.end()) {
            auto read = run(*chosen);
            if (!read)
                return tl::unexpected(read.error());
            material.run = std::move(*read);
        }
        if (m_options.pictures) {
            if (auto drawn = draw(material); !drawn)
                return tl::unexpected(drawn.error());
        }
        return material;
    }

private:
    Result<> stopped() const
    {
        if (m_stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The report was cancelled; nothing was written."));
        return {};
    }

    Result<> lookAtFile(EvidenceMaterial& material) const
    {
        const QString& path = material.file;
        if (!QFileInfo::exists(path))
            return {};
        const auto sha256 = fileSha256(path, m_stop);
        if (!sha256 && sha256.error().kind == Error::Kind::Cancelled)
            return stopped();
        if (!sha256) {
            material.problem = sha256.error().message;
            return {};
        }
        const bool same = *sha256 == material.evidence.sha256;
        material.state = same ? EvidenceMaterial::State::Unchanged : EvidenceMaterial::State::Changed;
        if (!same)
            material.foundSha256 = *sha256;
        return {};
    }

    Result<RunMaterial> run(const cases::Run& run)
    {
        RunMaterial material;
        material.run = run;
        try {
            material.hierarchy = model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString());
        } catch (const model::Error& e) {
            return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
        }
        auto edits = m_file.trackEdits(run.id);
        auto verdict = m_file.verdict(run.id);
        auto tracks = m_file.tracks(run.id);
        if (!edits || !verdict || !tracks)
            return tl::unexpected(!edits ? edits.error() : !verdict ? verdict.error() : tracks.error());
        auto counted = m_file.verdict(run.id, *edits);
        auto countedTracks = m_file.tracks(run.id, *edits);
        if (!counted || !countedTracks)
            return tl::unexpected(!counted ? counted.error() : countedTracks.error());
        material.edits = std::move(*edits);
        material.model = std::move(*verdict);
        material.counted = std::move(*counted);

        material.retracked = material.edits.merges() + material.edits.splits() > 0;
        material.edited = *countedTracks;

        analysis::TimelineBuilder builder(material.hierarchy, run.settings.every, run.settings.threshold);
        for (qint64 first = 0; run.lastFrame && first <= *run.lastFrame; first += kFramesAtOnce) {
            if (auto go = stopped(); !go)
                return tl::unexpected(go.error());
            const auto rows = m_file.scores(run.id, first, std::min(first + kFramesAtOnce - 1, *run.lastFrame));
            if (!rows)
                return tl::unexpected(rows.error());
            builder.add(*rows);
        }
        const auto timeline = builder.build(run.lastFrame.value_or(-1), true, m_stop);
        if (!timeline)
            return tl::unexpected(stopped().error());
        std::vector<const analysis::TrackScores*> scores;
        for (const auto& track : timeline->tracks)
            scores.push_back(&track->scores());
        material.uncertainty = analysis::videoUncertainty(scores);

        for (qsizetype i = 0; i < tracks->size(); ++i) {
            TrackMaterial track;
            track.model = tracks->at(i);
            const auto edited = std::find_if(
                countedTracks->begin(), countedTracks->end(), [&](const analysis::TrackSummary& t) { return t.id == track.model.id; });
            track.counted = material.retracked || edited == countedTracks->end() ? track.model : *edited;
            const auto own = std::find_if(
                timeline->tracks.begin(), timeline->tracks.end(), [&](const auto& t) { return t->scores().track == track.model.id; });
            if (own != timeline->tracks.end()) {
                track.timeline = *own;
                track.uncertainty = analysis::trackUncertainty((*own)->scores());
            }
            material.tracks.append(std::move(track));
        }
        std::stable_sort(material.tracks.begin(), material.tracks.end(), [](const TrackMaterial& a, const TrackMaterial& b) {
            return !a.model.probabilities.empty() && !b.model.probabilities.empty() && a.model.probabilities[0] > b.model.probabilities[0];
        });
        for (qsizetype i = 0; i < material.tracks.size() && i < kMostTracksWithPictures; ++i) {
            if (auto chosen = chooseFaces(material, material.tracks[i]); !chosen)
                return tl::unexpected(chosen.error());
        }
        auto path = cases::keptModel(m_file.path(), run.model.sha256, m_stop);
        if (const auto installed = path ? Result<QString>(*path) : m_sources.findModel(run.model.sha256)) {
            if (auto facts = models::modelFacts(*installed, m_stop))
                material.facts = std::move(*facts);
        }
        return material;
    }

    Result<> chooseFaces(const RunMaterial& run, TrackMaterial& track) const
    {
        if (!track.timeline)
            return {};
        const analysis::TrackScores& scores = track.timeline->scores();
        std::vector<std::size_t> order(scores.size());
        std::iota(order.begin(), order.end(), std::size_t { 0 });
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores.probability(a, 0) > scores.probability(b, 0); });
        std::vector<std::size_t> most = spreadOut(scores, order);
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return scores.probability(a, 0) < scores.probability(b, 0); });
        std::vector<std::size_t> least = spreadOut(scores, order);
        std::erase_if(least, [&](std::size_t face) { return std::find(most.begin(), most.end(), face) != most.end(); });
        for (const auto& [from, to] : { std::pair(&most, &track.most), std::pair(&least, &track.least) }) {
            for (const std::size_t face : *from) {
                const qint64 frame = scores.frames[face];
                const auto faces = m_file.faces(run.run.id, frame, frame);
                if (!faces)
                    return tl::unexpected(faces.error());
                for (const analysis::FaceResult& result : *faces) {
                    if (result.face.track == track.model.id) {
                        to->append({ result, {}, {} });
                        break;
                    }
                }
            }
        }
        if (!track.most.isEmpty()) {
            const model::JointDistribution joint(run.hierarchy);
            track.flip = analysis::whatWouldChange(joint, track.most.first().face.rawScores, run.run.settings.threshold);
        }
        return {};
    }

    model::Detector* detectorFor(RunMaterial& run)
    {
        if (!run.facts)
            return nullptr;
        const QByteArray& sha256 = run.run.model.sha256;
        if (const auto known = m_detectors.find(sha256); known != m_detectors.end())
            return known->second.get();
        // Heat maps are for looking at; no result depends on the device that they are computed on.
        analysis::Settings settings = run.run.settings;
        settings.device = QStringLiteral("cpu");
        settings.backend = model::Backend::Reference;
        auto loaded = analysis::loadModelFile(run.facts->path, {}, settings);
        if (!loaded) {
            run.modelProblem = loaded.error().message;
            return nullptr;
        }
        return (m_detectors[sha256] = std::move(loaded->detector)).get();
    }

    Result<> draw(EvidenceMaterial& material)
    {
        const std::vector<qint64> ordinals = keyFrames(material);
        std::unique_ptr<media::VideoSource> video;
        if (material.state == EvidenceMaterial::State::Unchanged) {
            auto opened = m_sources.openVideo(material.file, m_stop);
            if (opened)
                video = std::move(*opened);
            else if (opened.error().kind == Error::Kind::Cancelled)
                return stopped();
            else
                material.problem = opened.error().message;
        }
        if (!video)
            return {};

        struct Wanted {
            qint64 frame;
            std::function<void(const media::DecodedFrame&)> use;
        };
        QList<Wanted> wanted;
        for (const qint64 ordinal : ordinals)
            wanted.append({ ordinal, [&material](const media::DecodedFrame& frame) {
                               material.keyFrames.append({ frame.entry.ordinal, frame.entry.pts, frame.entry.timeSeconds, frame.sha256,
                                   reducedPicture(frame.image, kKeyFrameWidth) });
                           } });
        if (material.run) {
            model::Detector* detector = detectorFor(*material.run);
            for (TrackMaterial& track : material.run->tracks) {
                for (ShownFace& face : track.most)
                    wanted.append({ face.face.frame,
                        [this, &face, detector, run = &*material.run](const auto& frame) { drawFace(*run, face, frame, detector); } });
                for (ShownFace& face : track.least)
                    wanted.append({ face.face.frame,
                        [this, &face, run = &*material.run](const auto& frame) { drawFace(*run, face, frame, nullptr); } });
            }
        }
        std::stable_sort(wanted.begin(), wanted.end(), [](const Wanted& a, const Wanted& b) { return a.frame < b.frame; });
        for (const Wanted& one : wanted) {
            if (auto go = stopped(); !go)
                return go;
            if (const auto frame = video->frame(one.frame); frame && !frame->image.isNull())
                one.use(*frame);
        }
        return {};
    }

    static std::vector<qint64> keyFrames(const EvidenceMaterial& material)
    {
        const qint64 frames = material.evidence.facts.frames;
        std::vector<qint64> ordinals;
        for (int i = 0; i < kKeyFrames && frames > 0; ++i) {
            const qint64 ordinal = (frames - 1) * i / std::max(1, kKeyFrames - 1);
            if (ordinals.empty() || ordinals.back() != ordinal)
                ordinals.push_back(ordinal);
        }
        return ordinals;
    }

    static void drawFace(RunMaterial& run, ShownFace& face, const media::DecodedFrame& frame, model::Detector* detector)
    {
        // Another decoder may give other samples: what the model did not see is not shown as if it had.
        if (frame.sha256 != face.face.frameSha256)
            return;
        face.picture = facePicture(frame.image, face.face.face.box, kFaceSide);
        if (!detector)
            return;
        try {
            const RgbImage crop = faces::alignedCrop(frame.image, face.face.face.landmarks);
            constexpr std::array kPrimary { 0 };
            const auto maps = detector->heatMaps(crop.view(), kPrimary, model::HeatMapTarget::RawScore);
            if (!maps.empty())
                face.heatMap = reducedPicture(analysis::overlayHeatMap(crop, maps.front()), kFaceSide);
        } catch (const model::Error& e) {
            run.modelProblem = QString::fromUtf8(e.what());
        }
    }

    const cases::CaseFile& m_file;
    const MaterialOptions& m_options;
    const ReportSources& m_sources;
    std::stop_token m_stop;
    std::map<QByteArray, std::unique_ptr<model::Detector>> m_detectors;
};

} // namespace

ReportSources ReportSources::installed()
{
    return { [](const QString& path, std::stop_token stop) { return media::VideoSource::open(path, {}, std::move(stop)); },
        [](const QByteArray& sha256) -> Result<QString> {
            for (const models::StoredModel& model : models::storedModels()) {
                if (const auto hash = fileSha256(model.path); hash && *hash == sha256)
                    return model.path;
            }
            return failure(Error::Kind::Model,
                Sentence::of("the model with SHA-256 %1... is not among the installed ones; import it with \"semblance model import\".")
                    .arg(QString::fromLatin1(sha256.left(16))));
        } };
}

Result<ReportMaterial> gatherMaterial(const cases::CaseFile& caseFile, const MaterialOptions& options, const ReportSources& sources,
    std::stop_token stop, const ProgressFn& progress)
{
    const auto all = caseFile.evidence();
    if (!all)
        return tl::unexpected(all.error());
    if (options.evidence && (*options.evidence < 1 || *options.evidence > all->size()))
        return failure(Error::Kind::Usage,
            Sentence::of("The case '%1' has no evidence %2; it has %3, numbered from 1.")
                .arg(caseFile.path())
                .arg(*options.evidence)
                .arg(all->size()));
    ReportMaterial material;
    material.caseName = QFileInfo(caseFile.path()).fileName();
    auto facts = caseFile.caseFacts();
    if (!facts)
        return tl::unexpected(facts.error());
    material.facts = std::move(*facts);
    auto audit = caseFile.auditLog();
    if (!audit)
        return tl::unexpected(audit.error());
    material.audit = std::move(*audit);
    auto contradictions
        = options.contradictions ? Result<QStringList>(*options.contradictions) : custody::contradictionsIn(caseFile.path(), stop);
    if (!contradictions)
        return tl::unexpected(contradictions.error());
    material.contradictions = std::move(*contradictions);
    Gatherer gatherer(caseFile, options, sources, stop);
    for (qsizetype i = 0; i < all->size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        if (options.evidence.value_or(number) != number)
            continue;
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The report was cancelled; nothing was written."));
        if (progress)
            progress({ i, all->size(), QStringLiteral("report") });
        auto evidence = gatherer.evidence(all->at(i), number);
        if (!evidence)
            return tl::unexpected(evidence.error());
        material.evidence.append(std::move(*evidence));
    }
    return material;
}

} // namespace semblance::report
