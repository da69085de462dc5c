// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/expand.h"

#include "core/base/folder_lock.h"
#include "core/base/write_all.h"
#include "core/dataset/expansion/sample_maker.h"
#include "core/dataset/expansion/sample_rules.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <map>
#include <mutex>
#include <thread>

namespace semblance::dataset {
namespace {

constexpr std::size_t kRowsPerTransaction = 256;

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, Sentence::of("The expansion was cancelled; the same command goes on where it stopped."));
}

Result<std::vector<LabelVector>> labelRows(Hierarchy hierarchy, const ExpandOptions& options)
{
    const auto table = options.labelFile.isEmpty() ? Result<LabelTable>(LabelTable::published(hierarchy))
                                                   : LabelTable::withFile(hierarchy, options.labelFile);
    if (!table)
        return tl::unexpected(table.error());
    std::vector<LabelVector> rows;
    for (const QString& method : options.methods) {
        const auto row = table->labels(method);
        if (!row) {
            return failure(Error::Kind::Usage,
                Sentence::of("The %1 label table has no row for the augmentation %2; give one in a label file (docs/datasets.md).")
                    .arg(name(hierarchy), method));
        }
        rows.push_back(options.unobservedAsNo ? withUnobservedAsNo(*row) : *row);
    }
    return rows;
}

/// Worker threads that take units and give results back in the order in which the units were taken.
class Workers {
public:
    Workers(const SampleMaker& maker, ExpansionPlan& plan, int threads, std::stop_token stop)
        : m_maker(maker)
        , m_plan(plan)
        , m_ahead(static_cast<std::size_t>(threads) * 8)
        , m_stop(std::move(stop))
    {
        for (int i = 0; i < threads; ++i)
            m_threads.emplace_back([this](std::stop_token ended) { work(ended); });
    }

    ~Workers()
    {
        for (auto& thread : m_threads)
            thread.request_stop();
        m_changed.notify_all();
    }

    struct Finished {
        ExpansionUnit unit;
        Result<std::vector<AttemptResult>> results;
    };

    /// The next unit in order; absent: the plan is finished, or a stop was requested.
    std::optional<Finished> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(
            lock, [&] { return m_done.contains(m_settled) || (m_settled == m_taken && (m_stop.stop_requested() || m_plan.finished())); });
        const auto found = m_done.find(m_settled);
        if (found == m_done.end())
            return {};
        Finished finished = std::move(found->second);
        m_done.erase(found);
        return finished;
    }

    std::vector<bool> settle(const ExpansionUnit& unit, const std::vector<AttemptOutcome>& outcomes)
    {
        const std::lock_guard lock(m_mutex);
        ++m_settled;
        auto counts = m_plan.settle(unit, outcomes);
        m_changed.notify_all();
        return counts;
    }

private:
    void work(const std::stop_token& ended)
    {
        const std::stop_callback wake(m_stop, [this] { m_changed.notify_all(); });
        std::unique_lock lock(m_mutex);
        while (!ended.stop_requested() && !m_stop.stop_requested()) {
            std::optional<ExpansionUnit> unit;
            if (m_taken < m_settled + m_ahead)
                unit = m_plan.next();
            if (!unit) {
                if (m_plan.finished()) {
                    m_changed.notify_all();
                    return;
                }
                m_changed.wait_for(lock, std::chrono::milliseconds(200));
                continue;
            }
            const quint64 number = m_taken++;
            lock.unlock();
            auto results = m_maker.make(*unit);
            lock.lock();
            m_done.emplace(number, Finished { std::move(*unit), std::move(results) });
            m_changed.notify_all();
        }
        m_changed.notify_all();
    }

    const SampleMaker& m_maker;
    ExpansionPlan& m_plan;
    const std::size_t m_ahead;
    std::stop_token m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<quint64, Finished> m_done;
    quint64 m_taken = 0;
    quint64 m_settled = 0;
    std::vector<std::jthread> m_threads;
};

/// Writes pictures beside and renames them, so that a picture of that name is whole.
class PictureWriter {
public:
    explicit PictureWriter(QString folder)
        : m_folder(std::move(folder))
    {
    }

    Result<> write(const QString& relative, const QByteArray& bytes)
    {
        const QString path = m_folder + QLatin1Char('/') + relative;
        const QString parent = path.section(QLatin1Char('/'), 0, -2);
        if (!m_made.contains(parent)) {
            if (!QDir().mkpath(parent))
                return failure(Error::Kind::File, Sentence::of("The folder %1 can't be made; check its permissions.").arg(parent));
            m_made.insert(parent);
        }
        const QString beside = path + QStringLiteral(".part");
        QFile file(beside);
        // Unbuffered, so that a full disk is told by the call that meets it.
        const bool written = file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered) && writeAll(file, bytes);
        const QString why = file.errorString();
        file.close();
        if (!written || std::rename(QFile::encodeName(beside).constData(), QFile::encodeName(path).constData()) != 0) {
            QFile::remove(beside);
            return failure(Error::Kind::File, Sentence::of("The sample %1 can't be written: %2.").arg(path, why));
        }
        return {};
    }

private:
    QString m_folder;
    QSet<QString> m_made;
};

class Run {
public:
    Run(Manifest& manifest, const ExpandOptions& options, const ExpandProgressFn& report)
        : m_manifest(manifest)
        , m_options(options)
        , m_report(report)
        , m_writer(manifest.folder())
    {
    }

    Result<ExpandProgress> run(std::stop_token stop)
    {
        if (const auto fine = checked(m_options); !fine)
            return tl::unexpected(fine.error());
        auto labels = labelRows(m_manifest.hierarchy(), m_options);
        if (!labels)
            return tl::unexpected(labels.error());
        const FolderLock lock(m_manifest.folder());
        if (!lock.isTaken())
            return failure(Error::Kind::File,
                Sentence::of("Another program is writing into '%1'; wait until it has finished.").arg(m_manifest.folder()));
        const auto faces = readFaces(m_manifest, m_options, stop);
        if (!faces)
            return tl::unexpected(faces.error());
        const auto expansion = m_manifest.beginExpansion(m_options.seed, toJson(m_options));
        if (!expansion)
            return tl::unexpected(expansion.error());
        m_progress.expansion = *expansion;
        const qint64 wanted = m_options.perMethod.value_or(faces->perMethod);
        m_progress.wanted = wanted * m_options.methods.size();
        ExpansionPlan plan(*faces, static_cast<std::size_t>(m_options.methods.size()), wanted, m_options.seed);
        if (const auto resumed = replay(plan, *faces); !resumed)
            return tl::unexpected(resumed.error());
        m_started = std::chrono::steady_clock::now();
        report(true);
        const SampleMaker maker(m_manifest.folder(), *faces, m_options, std::move(*labels));
        if (const auto made = make(maker, plan, stop); !made)
            return tl::unexpected(made.error());
        if (!plan.finished())
            return cancelled();
        if (const auto finished = m_manifest.finishExpansion(m_progress.expansion); !finished)
            return tl::unexpected(finished.error());
        report(true);
        return m_progress;
    }

private:
    /// Settles what earlier runs stored, without making it again.
    Result<> replay(ExpansionPlan& plan, const ExpansionFaces& faces)
    {
        const auto stored = m_manifest.storedAttempts(m_progress.expansion);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto changed = [&] {
            return failure(Error::Kind::File,
                Sentence::of("The manifest of %1 has changed since its expansion %2 was begun; expand with another seed.")
                    .arg(m_manifest.folder())
                    .arg(m_progress.expansion));
        };
        for (auto next = stored->begin(); next != stored->end();) {
            const auto unit = plan.next();
            if (!unit)
                return changed();
            std::vector<AttemptOutcome> outcomes;
            const auto before = next;
            for (const auto& attempt : unit->attempts) {
                const bool matches = next != stored->end() && next->target == faces.targets[unit->target].id
                    && next->method == m_options.methods[static_cast<qsizetype>(attempt.method)];
                if (!matches && attempt.rank == 0)
                    return changed();
                if (!matches) {
                    outcomes.push_back(AttemptOutcome::Hopeless); // no further source, so nothing was stored
                    continue;
                }
                count(next->method, next->rejected);
                outcomes.push_back(outcomeOf(next->rejected));
                ++next;
            }
            if (next == before && unit->attempts.front().rank == 0)
                return changed();
            plan.settle(*unit, outcomes);
        }
        return {};
    }

    Result<> make(const SampleMaker& maker, ExpansionPlan& plan, const std::stop_token& stop)
    {
        const int threads = m_options.threads > 0 ? m_options.threads : std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
        Workers workers(maker, plan, threads, stop);
        while (auto finished = workers.take()) {
            if (!finished->results) {
                if (const auto kept = flush(); !kept)
                    return kept;
                return tl::unexpected(finished->results.error());
            }
            std::vector<AttemptOutcome> outcomes;
            for (const auto& result : *finished->results)
                outcomes.push_back(result.outcome);
            if (const auto kept = keep(*finished->results, workers.settle(finished->unit, outcomes)); !kept) {
                static_cast<void>(flush());
                return kept;
            }
            if (m_rows.size() >= static_cast<qsizetype>(kRowsPerTransaction)) {
                if (const auto kept = flush(); !kept)
                    return kept;
            }
            report(false);
        }
        return flush();
    }

    /// Rows of all attempts of a unit or of none: what is stored says how far the plan was settled.
    Result<> keep(std::vector<AttemptResult>& results, const std::vector<bool>& counts)
    {
        QList<SampleRow> rows;
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (!counts[i] || !results[i].isRow)
                continue;
            SampleRow& row = results[i].row;
            row.expansion = m_progress.expansion;
            if (row.rejected.isEmpty()) {
                row.file = QStringLiteral("expanded/%1/%2/").arg(row.method).arg(m_progress.expansion) + row.file;
                if (const auto written = m_writer.write(row.file, results[i].picture); !written)
                    return written;
            }
            rows.append(std::move(row));
        }
        for (SampleRow& row : rows) {
            m_progress.madeThisRun += row.rejected.isEmpty() ? 1 : 0;
            count(row.method, row.rejected);
            m_rows.append(std::move(row));
        }
        return {};
    }

    void count(const QString& method, const QString& rejected)
    {
        if (rejected.isEmpty()) {
            ++m_progress.made;
            ++m_progress.madeByMethod[method];
        } else {
            ++m_progress.rejected[rejected];
        }
    }

    Result<> flush()
    {
        if (m_rows.isEmpty())
            return {};
        const auto stored = m_manifest.appendSamples(m_rows);
        m_rows.clear();
        return stored;
    }

    void report(bool always)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_report && !always)
            return;
        if (!always && now - m_reported < std::chrono::milliseconds(50))
            return;
        m_reported = now;
        m_progress.secondsThisRun = std::chrono::duration<double>(now - m_started).count();
        m_progress.secondsLeft.reset();
        if (m_progress.madeThisRun >= 20) {
            m_progress.secondsLeft = m_progress.secondsThisRun / static_cast<double>(m_progress.madeThisRun)
                * static_cast<double>(m_progress.wanted - m_progress.made);
        }
        if (m_report)
            m_report(m_progress);
    }

    Manifest& m_manifest;
    const ExpandOptions& m_options;
    const ExpandProgressFn& m_report;
    PictureWriter m_writer;
    QList<SampleRow> m_rows;
    ExpandProgress m_progress;
    std::chrono::steady_clock::time_point m_started;
    std::chrono::steady_clock::time_point m_reported;
};

} // namespace

Result<ExpandProgress> expandDataset(
    Manifest& manifest, const ExpandOptions& options, std::stop_token stop, const ExpandProgressFn& progress)
{
    return Run(manifest, options, progress).run(std::move(stop));
}

} // namespace semblance::dataset
