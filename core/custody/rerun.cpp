// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/rerun.h"

#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/cases/temporary_case.h"
#include "model/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace semblance::custody {
namespace {

constexpr qint64 kFramesAtOnce = 512;
constexpr int kMostThreads = 256;

bool sameBits(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

bool sameBits(const std::vector<double>& a, const std::vector<double>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](double x, double y) { return sameBits(x, y); });
}

/// All that an analysis stores of a face.
bool sameFace(const analysis::FaceResult& a, const analysis::FaceResult& b)
{
    const auto same = [](double x, double y) { return sameBits(x, y); };
    const faces::Face& f = a.face;
    const faces::Face& g = b.face;
    return a.pts == b.pts && f.track == g.track && same(f.box.x, g.box.x) && same(f.box.y, g.box.y) && same(f.box.width, g.box.width)
        && same(f.box.height, g.box.height)
        && std::equal(f.landmarks.begin(), f.landmarks.end(), g.landmarks.begin(), g.landmarks.end(),
            [&](const faces::Point& p, const faces::Point& q) { return same(p.x, q.x) && same(p.y, q.y); })
        && sameBits(a.rawScores, b.rawScores) && sameBits(a.probabilities, b.probabilities);
}

/// Deviation of two numbers, one of which may be what no probability is.
double deviation(double a, double b)
{
    const double difference = std::abs(a - b);
    return std::isnan(difference) ? std::numeric_limits<double>::infinity() : difference;
}

/// Faces in frame order, read piece by piece and given out frame by frame.
class FramesOfFaces {
public:
    FramesOfFaces(const cases::CaseFile& file, cases::RunId run, qint64 lastFrame)
        : m_file(file)
        , m_run(run)
        , m_lastFrame(lastFrame)
    {
    }

    /// Of the next frame that has any; empty at the end.
    Result<QList<analysis::FaceResult>> next()
    {
        while (m_at == m_piece.size() && m_next <= m_lastFrame) {
            auto piece = m_file.faces(m_run, m_next, std::min(m_lastFrame, m_next + kFramesAtOnce - 1));
            if (!piece)
                return piece;
            m_piece = std::move(*piece);
            m_at = 0;
            m_next += kFramesAtOnce;
        }
        QList<analysis::FaceResult> frame;
        for (; m_at < m_piece.size() && (frame.isEmpty() || m_piece[m_at].frame == frame.first().frame); ++m_at)
            frame << m_piece[m_at];
        return frame;
    }

private:
    const cases::CaseFile& m_file;
    cases::RunId m_run;
    qint64 m_lastFrame;
    qint64 m_next = 0;
    QList<analysis::FaceResult> m_piece;
    qsizetype m_at = 0;
};

/// Adds up what two analyses have in common; bitEqual becomes false where anything differs.
class Comparison {
public:
    Comparison(RunMatch& match)
        : m_match(match)
    {
    }

    void frame(const QList<analysis::FaceResult>& stored, const QList<analysis::FaceResult>& repeated)
    {
        m_match.storedFaces += stored.size();
        m_match.repeatedFaces += repeated.size();
        if (stored.size() != repeated.size() || stored.first().frameSha256 != repeated.first().frameSha256) {
            m_sameFaces = m_bitEqual = false;
            return;
        }
        for (qsizetype i = 0; i < stored.size(); ++i)
            face(stored[i], repeated[i]);
    }
    void alone(const QList<analysis::FaceResult>& stored, const QList<analysis::FaceResult>& repeated)
    {
        m_match.storedFaces += stored.size();
        m_match.repeatedFaces += repeated.size();
        m_sameFaces = m_bitEqual = false;
    }

    RunMatch::State state(double tolerance) const
    {
        const bool close = std::all_of(
            m_match.nodes.begin(), m_match.nodes.end(), [&](const NodeMatch& node) { return node.largestProbability <= tolerance; });
        return m_bitEqual ? RunMatch::State::BitEqual : m_sameFaces && close ? RunMatch::State::Close : RunMatch::State::Differs;
    }
    bool sameFaces() const { return m_sameFaces; }

private:
    void face(const analysis::FaceResult& stored, const analysis::FaceResult& repeated)
    {
        const auto nodes = static_cast<std::size_t>(m_match.nodes.size());
        const auto complete
            = [&](const analysis::FaceResult& face) { return face.rawScores.size() == nodes && face.probabilities.size() == nodes; };
        if (!complete(stored) || !complete(repeated)) {
            m_sameFaces = m_bitEqual = false;
            return;
        }
        ++m_match.pairs;
        m_bitEqual = m_bitEqual && sameFace(stored, repeated);
        for (std::size_t i = 0; i < nodes; ++i) {
            NodeMatch& node = m_match.nodes[static_cast<qsizetype>(i)];
            node.equalBits
                += sameBits(stored.rawScores[i], repeated.rawScores[i]) && sameBits(stored.probabilities[i], repeated.probabilities[i]);
            node.largestProbability = std::max(node.largestProbability, deviation(stored.probabilities[i], repeated.probabilities[i]));
            node.largestRawScore = std::max(node.largestRawScore, deviation(stored.rawScores[i], repeated.rawScores[i]));
        }
    }

    RunMatch& m_match;
    bool m_bitEqual = true;
    bool m_sameFaces = true;
};

Result<> compare(const cases::CaseFile& storedFile, const cases::Run& storedRun, const cases::CaseFile& repeatedFile,
    cases::RunId repeatedRun, const std::stop_token& stop, Comparison& comparison)
{
    const auto end = repeatedFile.run(repeatedRun);
    if (!end)
        return tl::unexpected(end.error());
    FramesOfFaces stored(storedFile, storedRun.id, storedRun.lastFrame.value_or(-1));
    FramesOfFaces repeated(repeatedFile, repeatedRun, end->lastFrame.value_or(-1));
    auto a = stored.next();
    auto b = repeated.next();
    while (a && b && (!a->isEmpty() || !b->isEmpty())) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Comparing the analyses was cancelled."));
        const qint64 frameA = a->isEmpty() ? std::numeric_limits<qint64>::max() : a->first().frame;
        const qint64 frameB = b->isEmpty() ? std::numeric_limits<qint64>::max() : b->first().frame;
        if (frameA == frameB) {
            comparison.frame(*a, *b);
            a = stored.next();
            b = repeated.next();
        } else if (frameA < frameB) {
            comparison.alone(*a, {});
            a = stored.next();
        } else {
            comparison.alone({}, *b);
            b = repeated.next();
        }
    }
    if (!a || !b)
        return tl::unexpected(a ? b.error() : a.error());
    return {};
}

QStringList differences(const QJsonObject& stored, const QJsonObject& here)
{
    QStringList found;
    QJsonObject all = here;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        all.insert(it.key(), it.value());
    const auto text
        = [](const QJsonValue& value) { return value.isUndefined() ? QStringLiteral("unknown") : value.toVariant().toString(); };
    for (const QString& key : all.keys()) {
        if (stored.value(key) != here.value(key))
            found << QStringLiteral("%1: %2, here %3").arg(key, text(stored.value(key)), text(here.value(key)));
    }
    return found;
}

/// Why these settings, which come from elsewhere, are not used here; empty: they can be.
QString objection(const analysis::Settings& settings)
{
    if (!settings.follower.detectorWeights.isEmpty())
        return Sentence::of("the face detector's own weights are not in a bundle").english();
    if (settings.every < 1 || settings.threads < 0 || settings.threads > kMostThreads || settings.follower.detectEvery < 1
        || settings.follower.smallestFace < 1 || settings.maxFrames.value_or(1) < 1)
        return Sentence::of("its settings are out of range").english();
    return {};
}

} // namespace

QString stateName(RunMatch::State state)
{
    switch (state) {
    case RunMatch::State::BitEqual:
        return QStringLiteral("bit-equal");
    case RunMatch::State::Close:
        return QStringLiteral("close");
    case RunMatch::State::Differs:
        return QStringLiteral("differs");
    case RunMatch::State::NotRun:
        return QStringLiteral("not run");
    }
    return {};
}

double rerunTolerance(model::Precision precision)
{
    return precision == model::Precision::BFloat16 ? 0.05 : 0.001;
}

Result<RunMatch> rerun(const cases::CaseFile& file, const cases::Run& run, const QString& evidencePath, const QString& modelPath,
    const std::stop_token& stop, const ProgressFn& progress)
{
    RunMatch match;
    match.run = run.id;
    match.model = run.model.name;
    const auto verdict = file.verdict(run.id);
    if (!verdict)
        return tl::unexpected(verdict.error());
    match.frames = verdict->framesAnalyzed;
    const auto notRun = [&match](const QString& why) {
        match.note = why;
        return match;
    };
    analysis::Settings settings = run.settings;
    if (const QString why = objection(settings); !why.isEmpty())
        return notRun(why);
    if (!run.lastFrame)
        return notRun(Sentence::of("it has no results").english());
    // One that was cancelled: as far as it came.
    if (run.status == analysis::Status::Cancelled)
        settings.maxFrames = *run.lastFrame / settings.every + 1;

    if (progress)
        progress({ 0, 0, QStringLiteral("model") });
    const auto loaded = analysis::loadModelFile(modelPath, run.model.name, settings);
    if (!loaded)
        return notRun(loaded.error().message);
    if (loaded->identity.sha256 != run.model.sha256)
        return notRun(Sentence::of("the model file is not the one that was used").english());
    try {
        const auto hierarchy = model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString());
        for (const model::Node& node : hierarchy.nodes())
            match.nodes.append({ QString::fromStdString(node.name) });
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }
    const auto scratch = cases::TemporaryCase::create();
    if (!scratch)
        return tl::unexpected(scratch.error());
    const auto outcome = analysis::runAnalysis(
        (*scratch)->file(), evidencePath, *loaded->detector, loaded->identity, settings, stop, progress, analysis::RunParts::real());
    if (!outcome)
        return outcome.error().kind == Error::Kind::Cancelled ? Result<RunMatch>(tl::unexpected(outcome.error()))
                                                              : notRun(outcome.error().message);
    if (outcome->summary.status == analysis::Status::Cancelled)
        return failure(Error::Kind::Cancelled, Sentence::of("The repeated analysis was cancelled."));
    const auto repeated = (*scratch)->file().run(outcome->run);
    if (!repeated)
        return tl::unexpected(repeated.error());
    match.software = differences(run.software, repeated->software);
    Comparison comparison(match);
    if (auto compared = compare(file, run, (*scratch)->file(), outcome->run, stop, comparison); !compared)
        return tl::unexpected(compared.error());
    match.state = comparison.state(rerunTolerance(settings.precision));
    if (outcome->summary.framesAnalyzed != match.frames) {
        match.state = RunMatch::State::Differs;
        match.note = Sentence::of("%1 frames could be analysed here").arg(outcome->summary.framesAnalyzed).english();
    } else if (!comparison.sameFaces()) {
        match.note = Sentence::of("not the same faces on the same frames").english();
    }
    return match;
}

} // namespace semblance::custody
