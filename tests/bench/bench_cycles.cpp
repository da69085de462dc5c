// SPDX-License-Identifier: GPL-3.0-or-later
// Whether opening, analysing and closing again and again keeps anything: memory, open files, threads, processes.
//   bench_cycles VIDEO CYCLES [DECODER]
// A cycle loads the model, makes a case, analyses VIDEO into it, opens it again to read, and closes and removes everything. DECODER: the program
// semblance-decoder, in whose processes files are decoded then, as in the program. Prints a table; ends with 1 where open files, threads or
// processes are more after the last cycle than after the tenth, or resident memory grew by more than 5 % between the first tenth of the cycles
// and the last.
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/media/process/decoding_process.h"
#include "core/models/model_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace semblance;

namespace {

/// What the process has now.
struct Held {
    qint64 residentKiB = 0;
    qint64 files = 0;
    qint64 threads = 0;
    qint64 processes = 0; ///< started by it and not yet gone
};

qint64 entries(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot).size();
}

Held held()
{
    Held now;
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("there is no /proc");
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            now.residentKiB = line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    now.files = entries(QStringLiteral("/proc/self/fd"));
    const QStringList tasks = QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    now.threads = tasks.size();
    for (const QString& task : tasks) {
        QFile children(QStringLiteral("/proc/self/task/%1/children").arg(task));
        if (children.open(QIODevice::ReadOnly))
            now.processes += children.readAll().split(' ').size() - 1;
    }
    return now;
}

/// What went wrong, or empty.
QString cycle(const QString& video)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.semcase"));
    const analysis::Settings settings;
    const auto modelPath = models::defaultModel();
    if (!modelPath)
        return modelPath.error().message;
    auto model = analysis::loadModelFile(*modelPath, {}, settings);
    if (!model)
        return model.error().message;
    auto file = cases::CaseFile::open(path);
    if (!file)
        return file.error().message;
    const auto outcome = analysis::runAnalysis(**file, video, *model->detector, model->identity, settings, {}, {});
    if (!outcome)
        return outcome.error().message;
    if (outcome->summary.status != analysis::Status::Complete || outcome->summary.faces == 0)
        return QStringLiteral("the analysis of '%1' is not complete or found no face").arg(video);
    file->reset();
    const auto again = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
    const auto tracks = again ? (*again)->tracks(outcome->run) : tl::unexpected(again.error());
    return tracks ? QString() : tracks.error().message;
}

qint64 median(std::vector<qint64> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int cycles = words.value(2).toInt();
    if (words.size() < 3 || cycles < 20) {
        std::fprintf(stderr, "Usage: bench_cycles VIDEO CYCLES [DECODER], 20 cycles at least\n");
        return 2;
    }
    media::DecodingProcess::use(words.value(3));
    std::printf("%7s %13s %6s %8s %10s %9s\n", "cycles", "resident MiB", "files", "threads", "processes", "seconds");
    QElapsedTimer clock;
    clock.start();
    std::vector<qint64> resident;
    Held tenth;
    Held now;
    for (int done = 1; done <= cycles; ++done) {
        if (const QString problem = cycle(words.at(1)); !problem.isEmpty()) {
            std::fprintf(stderr, "cycle %d: %s\n", done, qPrintable(problem));
            return 1;
        }
        now = held();
        resident.push_back(now.residentKiB);
        if (done == 10)
            tenth = now;
        if (done == 1 || done == 10 || done % std::max(1, cycles / 10) == 0) {
            std::printf("%7d %13.1f %6lld %8lld %10lld %9.0f\n", done, double(now.residentKiB) / 1024, static_cast<long long>(now.files),
                static_cast<long long>(now.threads), static_cast<long long>(now.processes), double(clock.elapsed()) / 1000);
            std::fflush(stdout);
        }
    }
    const auto tenthPart = static_cast<std::ptrdiff_t>(cycles / 10);
    const qint64 first = median({ resident.begin(), resident.begin() + tenthPart });
    const qint64 last = median({ resident.end() - tenthPart, resident.end() });
    std::printf("median resident: %.1f MiB in the first tenth of the cycles, %.1f MiB in the last\n", double(first) / 1024, double(last) / 1024);
    const bool keeps = now.files > tenth.files || now.threads > tenth.threads || now.processes > tenth.processes || last * 100 > first * 105;
    if (keeps)
        std::fprintf(stderr, "something is kept\n");
    return keeps ? 1 : 0;
}
