// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/score_samples.h"

#include "core/analysis/scorer_record.h"
#include "core/analysis/settings_json.h"
#include "core/base/work_pool.h"
#include "core/evaluation/score_csv.h"
#include "core/models/read_crop.h"
#include "model/error.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QtConcurrent>
#include <cmath>

namespace semblance::evaluation {
namespace {

Result<RgbImage> readChecked(const QString& path, const QByteArray& sha256, const std::optional<Perturbation>& perturbation)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Error::Kind::File, Sentence::of("The crop %1 cannot be read: %2; extract the dataset again.").arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex() != sha256)
        return failure(Error::Kind::File,
            Sentence::of("The crop %1 is not the one that the manifest describes (its SHA-256 differs); extract the dataset again.")
                .arg(path));
    auto crop = models::decodeCrop(bytes, path);
    return crop && perturbation ? perturbed(*crop, *perturbation, sha256) : crop;
}

class Scorer {
public:
    Scorer(ScoreTable& table, analysis::LoadedModel& loaded, ModelScores& scores, const QString& unfinished)
        : m_table(table)
        , m_loaded(loaded)
        , m_scores(scores)
        , m_batch(std::max(1, loaded.detector->recommendedBatch()))
        , m_unfinished(unfinished)
    {
    }

    Result<> run(qsizetype known, const std::stop_token& stop, const ProgressFn& progress)
    {
        const qsizetype total = m_table.samples.size();
        qsizetype first = known == total ? total : known / m_batch * m_batch;
        if (first == total)
            return {};
        if (auto ready = openUnfinished(first); !ready)
            return ready;
        Batch next = read(first);
        while (first < total) {
            if (stop.stop_requested()) {
                next.waitForFinished();
                return failure(Error::Kind::Cancelled,
                    Sentence::of("Stopped after %1 of %2 crops; the same command goes on from there.").arg(first).arg(total));
            }
            Batch current = std::exchange(next, {});
            const qsizetype last = std::min(first + m_batch, total);
            // The next crops are read while these are scored.
            if (last < total)
                next = read(last);
            auto scored = score(first, current);
            if (scored)
                scored = keep(first, last);
            if (!scored) {
                next.waitForFinished();
                return scored;
            }
            first = last;
            if (progress)
                progress({ first, total, QStringLiteral("score") });
        }
        return {};
    }

private:
    using Batch = QFuture<Result<RgbImage>>;

    Batch read(qsizetype first) const
    {
        QList<std::pair<QString, QByteArray>> files;
        for (qsizetype i = first; i < std::min(first + m_batch, m_table.samples.size()); ++i)
            files.append({ QDir(m_table.folder).filePath(m_table.samples[i].file), m_table.samples[i].fileSha256 });
        return QtConcurrent::mapped(&workPool(), std::move(files),
            [perturbation = m_table.selection.perturbation](const std::pair<QString, QByteArray>& file) -> Result<RgbImage> {
                return readChecked(file.first, file.second, perturbation);
            });
    }

    Result<> score(qsizetype first, const Batch& batch)
    {
        const QList<Result<RgbImage>> crops = batch.results();
        std::vector<model::RgbView> views;
        for (const Result<RgbImage>& crop : crops) {
            if (!crop)
                return tl::unexpected(crop.error());
            views.push_back(crop->view());
        }
        std::vector<model::FaceScores> scores;
        try {
            scores = m_loaded.detector->score(views);
        } catch (const model::Error& e) {
            return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
        }
        const auto nodes = static_cast<std::size_t>(m_scores.nodes.size());
        for (std::size_t i = 0; i < scores.size(); ++i) {
            for (std::size_t k = 0; k < nodes; ++k) {
                if (!std::isfinite(scores[i].rawScores[k]) || !std::isfinite(scores[i].probabilities[k]))
                    return failure(Error::Kind::Model,
                        Sentence::of("The model %1 gives no finite score for the crop %2; it cannot be evaluated.")
                            .arg(m_scores.name, m_table.samples[first + static_cast<qsizetype>(i)].file));
                const std::size_t at = (static_cast<std::size_t>(first) + i) * nodes + k;
                m_scores.rawScores[at] = scores[i].rawScores[k];
                m_scores.probabilities[at] = scores[i].probabilities[k];
            }
        }
        return {};
    }

    Result<> openUnfinished(qsizetype known)
    {
        m_file.setFileName(m_unfinished);
        const QByteArray start = scoresHeader(m_table, m_scores.nodes) + scoresRows(m_table, m_scores, m_scores.nodes, 0, known);
        // A kill in between leaves the old file or the new one.
        if (auto written = writeWhole(m_unfinished, start); !written)
            return written;
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
            return tl::unexpected(cannotWrite());
        return {};
    }

    Result<> keep(qsizetype first, qsizetype last)
    {
        const QByteArray rows = scoresRows(m_table, m_scores, m_scores.nodes, first, last);
        if (m_file.write(rows) != rows.size() || !m_file.flush())
            return tl::unexpected(cannotWrite());
        return {};
    }

    Error cannotWrite() const
    {
        return { Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(m_file.fileName(), m_file.errorString()) };
    }

    ScoreTable& m_table;
    analysis::LoadedModel& m_loaded;
    ModelScores& m_scores;
    qsizetype m_batch;
    QString m_unfinished;
    QFile m_file;
};

} // namespace

QString unfinishedScores(const QString& outputFolder, const QByteArray& modelSha256)
{
    return QDir(outputFolder).filePath(QStringLiteral("unfinished-%1.csv").arg(QString::fromLatin1(modelSha256.left(16))));
}

Result<> scoreSamples(ScoreTable& table, analysis::LoadedModel& loaded, const analysis::Settings& settings, const QString& outputFolder,
    std::stop_token stop, const ProgressFn& progress)
{
    const model::LabelHierarchy& hierarchy = loaded.detector->description().hierarchy;
    ModelScores scores;
    scores.name = loaded.identity.name;
    scores.sha256 = loaded.identity.sha256;
    scores.hierarchy = QString::fromStdString(hierarchy.name());
    scores.demonstration = loaded.identity.demonstration;
    scores.precision = analysis::precisionName(settings.precision);
    scores.device = settings.device;
    scores.scorer = analysis::scorerText(*loaded.detector);
    for (const model::Node& node : hierarchy.nodes())
        scores.nodes.append(QString::fromStdString(node.name));
    const auto values = static_cast<std::size_t>(table.samples.size()) * static_cast<std::size_t>(scores.nodes.size());
    scores.rawScores.resize(values);
    scores.probabilities.resize(values);

    if (!QDir().mkpath(outputFolder))
        return failure(Error::Kind::File, Sentence::of("The folder %1 cannot be made; choose another one.").arg(outputFolder));
    const QString unfinished = unfinishedScores(outputFolder, scores.sha256);
    qsizetype known = readKnownScores(QDir(outputFolder).filePath(QStringLiteral("scores.csv")), table, scores);
    if (known < table.samples.size())
        known = readKnownScores(unfinished, table, scores);
    if (auto scored = Scorer(table, loaded, scores, unfinished).run(known, stop, progress); !scored)
        return scored;
    table.models.append(std::move(scores));
    return {};
}

} // namespace semblance::evaluation
