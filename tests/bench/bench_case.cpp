// SPDX-License-Identifier: GPL-3.0-or-later
// bench_case CASE FACES: how long a case file takes to be filled with this many faces in batches of 32 frames, to be opened and to be
// checked against its log.
#include "core/cases/case_file.h"
#include "support/case_samples.h"

#include <QElapsedTimer>
#include <QFile>

#include <cstdio>
#include <ctime>

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

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "bench_case CASE FACES\n");
        return 2;
    }
    const QString path = QString::fromLocal8Bit(argv[1]);
    QFile::remove(path);
    const bool done = timed("append", [&] {
        const auto file = cases::CaseFile::open(path);
        return file ? fill(**file, QByteArray(argv[2]).toLongLong()) : file.error().message;
    }) && timed("open to write", [&] {
        return open(path, cases::CaseFile::Mode::ReadWrite);
    }) && timed("open to read", [&] { return open(path, cases::CaseFile::Mode::ReadOnly); });
    return done ? 0 : 1;
}
