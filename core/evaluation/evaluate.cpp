// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluate.h"

#include "core/base/work_pool.h"

#include <QtConcurrent>
#include <mutex>
#include <set>

namespace semblance::evaluation {
namespace {

/// Numbers in order of appearance.
class Numbering {
public:
    std::uint32_t of(const QString& name)
    {
        const auto it = m_numbers.constFind(name);
        return it != m_numbers.constEnd() ? *it : *m_numbers.insert(name, static_cast<std::uint32_t>(m_numbers.size()));
    }

private:
    QHash<QString, std::uint32_t> m_numbers;
};

Items frameItems(const ScoreTable& table, const ModelScores& model, qsizetype label, qsizetype score, const SampleFilter& filter)
{
    Items items;
    Numbering videos;
    Numbering identities;
    for (qsizetype i = 0; i < table.samples.size(); ++i) {
        const EvaluatedSample& sample = table.samples[i];
        const auto& observed = sample.labels[static_cast<std::size_t>(label)];
        if (!observed || (filter && !filter(sample)))
            continue;
        items.scores.push_back(model.probability(static_cast<std::size_t>(i), score));
        items.positive.push_back(*observed ? 1 : 0);
        items.video.push_back(videos.of(sample.videoPath));
        if (table.identitiesKnown)
            items.identity.push_back(identities.of(sample.identity));
    }
    return items;
}

Items videoItems(const ScoreTable& table, const ModelScores& model, qsizetype label, qsizetype score, const SampleFilter& filter)
{
    struct Clip {
        double sum = 0;
        double frames = 0;
        bool positive = false;
        const EvaluatedSample* first = nullptr;
    };
    std::vector<Clip> clips;
    Numbering numbers;
    for (qsizetype i = 0; i < table.samples.size(); ++i) {
        const EvaluatedSample& sample = table.samples[i];
        const auto& observed = sample.labels[static_cast<std::size_t>(label)];
        if (!observed || (filter && !filter(sample)))
            continue;
        const std::size_t number = numbers.of(sample.clip);
        if (number == clips.size())
            clips.push_back({ 0, 0, false, &sample });
        Clip& clip = clips[number];
        clip.sum += model.probability(static_cast<std::size_t>(i), score);
        ++clip.frames;
        clip.positive = clip.positive || *observed;
    }
    Items items;
    Numbering videos;
    Numbering identities;
    for (const Clip& clip : clips) {
        items.scores.push_back(clip.sum / clip.frames);
        items.positive.push_back(clip.positive ? 1 : 0);
        items.video.push_back(videos.of(clip.first->videoPath));
        if (table.identitiesKnown)
            items.identity.push_back(identities.of(clip.first->identity));
    }
    return items;
}

QStringList methodsWithLabel(const ScoreTable& table, qsizetype label)
{
    std::set<QString> methods;
    for (const EvaluatedSample& sample : table.samples) {
        if (!sample.method.isEmpty() && sample.labels[static_cast<std::size_t>(label)])
            methods.insert(sample.method);
    }
    return QStringList(methods.begin(), methods.end());
}

/// What there is to be said about a model, without figures yet.
ModelReport outline(const ScoreTable& table, const ModelScores& scores)
{
    ModelReport report { scores.name, scores.sha256, scores.hierarchy, scores.demonstration, scores.precision, scores.device, scores.scorer, {}, {}, {} };
    for (const QString& node : scores.nodes) {
        if (!table.nodes.contains(node))
            report.nodesOnlyInModel.append(node);
    }
    for (qsizetype label = 0; label < table.nodes.size(); ++label) {
        if (!scores.nodes.contains(table.nodes[label])) {
            report.nodesOnlyInDataset.append(table.nodes[label]);
            continue;
        }
        NodeReport node { table.nodes[label], {}, {}, {} };
        for (const QString& method : methodsWithLabel(table, label))
            node.methods.append({ method, {}, {} });
        report.nodes.append(node);
    }
    return report;
}

/// One summary to compute. They know nothing of each other, so that they are computed side by side.
struct Task {
    Summary* result;
    const ModelScores* scores;
    QString node;
    Unit unit;
    QString method; ///< empty: all
};

QList<Task> tasksOf(const ScoreTable& table, QList<ModelReport>& models)
{
    QList<Task> tasks;
    for (qsizetype i = 0; i < models.size(); ++i) {
        for (NodeReport& node : models[i].nodes) {
            tasks.append({ &node.frame, &table.models[i], node.node, Unit::Frame, {} });
            tasks.append({ &node.video, &table.models[i], node.node, Unit::Video, {} });
            for (MethodReport& method : node.methods) {
                tasks.append({ &method.frame, &table.models[i], node.node, Unit::Frame, method.method });
                tasks.append({ &method.video, &table.models[i], node.node, Unit::Video, method.method });
            }
        }
    }
    return tasks;
}

void summarizeAll(const ScoreTable& table, QList<ModelReport>& models, const EvaluateOptions& options, const std::stop_token& stop,
    const ProgressFn& progress)
{
    QList<Task> tasks = tasksOf(table, models);
    std::mutex mutex;
    qint64 done = 0;
    QtConcurrent::blockingMap(&workPool(), tasks, [&](const Task& task) {
        SampleFilter filter;
        if (!task.method.isEmpty())
            filter = [&task](const EvaluatedSample& sample) { return sample.method.isEmpty() || sample.method == task.method; };
        *task.result = summarize(*itemsOf(table, *task.scores, task.node, task.unit, filter), options.threshold, options.bootstrap, stop);
        const std::lock_guard lock(mutex);
        ++done;
        if (progress)
            progress({ done, tasks.size(), QStringLiteral("evaluate") });
    });
}

QList<Comparison> compare(const ScoreTable& table, const EvaluateOptions& options, const std::stop_token& stop)
{
    QList<Comparison> comparisons;
    for (qsizetype second = 1; second < table.models.size(); ++second) {
        for (const QString& node : table.nodes) {
            for (const Unit unit : { Unit::Frame, Unit::Video }) {
                const auto a = itemsOf(table, table.models.first(), node, unit);
                const auto b = itemsOf(table, table.models[second], node, unit);
                if (!a || !b)
                    continue;
                comparisons.append({ static_cast<int>(second), node, unit, aucDifference(*a, b->scores, options.bootstrap, stop),
                    delongTest(a->scores, b->scores, a->positive) });
            }
        }
    }
    return comparisons;
}

} // namespace

QString unitName(Unit unit)
{
    return unit == Unit::Frame ? QStringLiteral("frame") : QStringLiteral("video");
}

std::optional<Items> itemsOf(const ScoreTable& table, const ModelScores& model, const QString& node, Unit unit, const SampleFilter& filter)
{
    const qsizetype label = table.nodes.indexOf(node);
    const qsizetype score = model.nodes.indexOf(node);
    if (label < 0 || score < 0)
        return {};
    return unit == Unit::Frame ? frameItems(table, model, label, score, filter) : videoItems(table, model, label, score, filter);
}

Result<> checkNode(const ScoreTable& table, const EvaluateOptions& options)
{
    if (options.node.isEmpty() || table.nodes.contains(options.node))
        return {};
    return failure(Error::Kind::Usage,
        Sentence::of("The dataset %1 has no node \"%2\"; it has: %3.")
            .arg(table.dataset, options.node, table.nodes.join(QStringLiteral(", "))));
}

Coverage coverageOf(const QList<EvaluatedVideo>& videos)
{
    Coverage coverage;
    coverage.videos = videos.size();
    for (const EvaluatedVideo& video : videos) {
        if (video.samples > 0)
            ++coverage.scored;
        else if (video.state == dataset::VideoState::NoFace)
            ++coverage.noFace;
        else if (video.state == dataset::VideoState::Failed)
            ++coverage.failed;
        else if (video.state == dataset::VideoState::Pending)
            ++coverage.pending;
        else
            ++coverage.withoutSample;
    }
    return coverage;
}

Result<EvaluationReport> evaluate(const ScoreTable& table, const EvaluateOptions& options, std::stop_token stop, const ProgressFn& progress)
{
    if (auto known = checkNode(table, options); !known)
        return tl::unexpected(known.error());
    EvaluationReport report;
    report.threshold = options.threshold;
    report.bootstrap = options.bootstrap;
    report.primaryNode = options.node.isEmpty() ? table.nodes.first() : options.node;
    report.coverage = coverageOf(table.videos);
    QMap<QString, QList<EvaluatedVideo>> byMethod;
    for (const EvaluatedVideo& video : table.videos)
        byMethod[video.method].append(video);
    for (auto it = byMethod.constBegin(); it != byMethod.constEnd(); ++it)
        report.coverageByMethod.insert(it.key(), coverageOf(it.value()));
    for (const EvaluatedSample& sample : table.samples)
        ++report.samplesByMethod[sample.method];
    for (const ModelScores& model : table.models)
        report.models.append(outline(table, model));
    summarizeAll(table, report.models, options, stop, progress);
    report.comparisons = compare(table, options, stop);
    if (stop.stop_requested())
        return failure(Error::Kind::Cancelled, Sentence::of("Stopped while the figures were computed; the scores are kept."));
    return report;
}

} // namespace semblance::evaluation
