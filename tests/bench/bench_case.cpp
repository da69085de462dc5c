// SPDX-License-Identifier: GPL-3.0-or-later
// bench_case CASE FACES: how long a case file takes to be filled with this many faces in batches of 32 frames, to be opened, also with none
// of it in the system's cache, to have its overview read (evidence, analyses, tracks, verdict), and, as a file of the first schema version,
// to be brought up to date.
#include "core/base/sql.h"
#include "core/cases/case_file.h"
#include "core/cases/schema.h"
#include "support/case_samples.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace semblance;

namespace {

double processorSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Prints how long work() took; its text is what stood in the way, or empty.
template <typename Work> bool timed(const char* what, Work work)
{
    QElapsedTimer clock;
    clock.start();
    const double before = processorSeconds();
    const QString problem = work();
    if (!problem.isEmpty()) {
        std::fprintf(stderr, "%s: %s\n", what, qPrintable(problem));
        return false;
    }
    std::printf("%-22s %9.3f s processor time, %9.3f s\n", what, processorSeconds() - before, static_cast<double>(clock.elapsed()) / 1e3);
    return true;
}

QString fill(cases::CaseFile& file, qint64 faces)
{
    const auto evidence = file.addEvidence(test::sampleEvidence());
    const auto run = evidence ? file.startRun(test::sampleRun(*evidence)) : tl::unexpected(evidence.error());
    if (!run)
        return run.error().message;
    const auto frames = test::sampleFrames(0, 32);
    qint64 stored = 0;
    for (qint64 first = 0; stored < faces; first += 32) {
        auto batch = frames;
        for (analysis::FrameResult& frame : batch) {
            frame.entry.ordinal += first;
            for (analysis::FaceResult& face : frame.faces)
                face.frame += first;
            stored += frame.faces.size();
        }
        if (auto appended = file.appendFrames(*run, batch); !appended)
            return appended.error().message;
    }
    auto finished = file.finishRun(*run, analysis::Status::Complete, {});
    return finished ? QString() : finished.error().message;
}

QString open(const QString& path, cases::CaseFile::Mode mode)
{
    const auto file = cases::CaseFile::open(path, mode);
    return file ? QString() : file.error().message;
}

QString readOverview(const QString& path)
{
    const auto file = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
    if (!file)
        return file.error().message;
    const auto evidence = (*file)->evidence();
    const auto runs = evidence ? (*file)->runs(evidence->first().id) : tl::unexpected(evidence.error());
    if (!runs)
        return runs.error().message;
    const auto tracks = (*file)->tracks(runs->first().id);
    const auto verdict = (*file)->verdict(runs->first().id);
    return tracks && verdict ? QString() : (tracks ? verdict.error() : tracks.error()).message;
}

/// Takes the file out of the system's cache.
bool forget(const QString& path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    const bool isDone = descriptor >= 0 && ::fsync(descriptor) == 0 && ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) == 0;
    ::close(descriptor);
    return isDone;
}

/// Makes a file of the first schema version of it.
QString makeOld(const QString& path)
{
    const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, cases::caseFileSubject());
    if (!connection)
        return connection.error().message;
    const auto objects = cases::schemaObjects(**connection);
    const auto first = cases::schemaObjectsOfVersion(1);
    if (!objects || !first)
        return (objects ? first.error() : objects.error()).message;
    QStringList statements { QStringLiteral("PRAGMA foreign_keys = OFF"), QStringLiteral("PRAGMA journal_mode = DELETE") };
    for (const char* kind : { "trigger", "view", "table" }) {
        for (auto it = objects->begin(); it != objects->end(); ++it) {
            if (it.key().startsWith(QLatin1String(kind)) && !first->contains(it.key()))
                statements << QStringLiteral("DROP ") + it.key();
        }
    }
    statements << QStringLiteral("DELETE FROM schema_history WHERE version > 1") << QStringLiteral("PRAGMA user_version = 1");
    for (const QString& statement : std::as_const(statements)) {
        if (auto done = (*connection)->exec(statement); !done)
            return done.error().message;
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "bench_case CASE FACES\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile::remove(path);
    using Mode = cases::CaseFile::Mode;
    const auto openToWrite = [&] { return open(path, Mode::ReadWrite); };
    const auto openToRead = [&] { return open(path, Mode::ReadOnly); };
    const auto overview = [&] { return readOverview(path); };
    bool done = timed("append", [&] {
        const auto file = cases::CaseFile::open(path);
        return file ? fill(**file, QByteArray(argv[2]).toLongLong()) : file.error().message;
    });
    for (const auto& [what, cold] : { std::pair("", false), std::pair(", cold", true) }) {
        const auto named = [what = what](const char* work) { return QByteArray(work) + what; };
        const auto turn = [&, cold = cold](const char* work, const auto& run) {
            done = done && (!cold || forget(path)) && timed(named(work).constData(), run);
        };
        turn("open to write", openToWrite);
        turn("open to read", openToRead);
        turn("open and overview", overview);
    }
    if (const QString problem = done ? makeOld(path) : QString(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    done = done && timed("migrate from schema 1", openToWrite);
    return done ? 0 : 1;
}
