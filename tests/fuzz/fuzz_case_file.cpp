// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_file.h"
#include "core/cases/schema.h"
#include "core/custody/check_rows.h"
#include "tests/fuzz/scratch.h"

using namespace semblance;

namespace {

void readEverything(const cases::CaseFile& file)
{
    (void)file.caseFacts();
    (void)file.saidFacts();
    (void)file.closing();
    (void)file.auditLog();
    const auto all = file.evidence();
    for (const cases::Evidence& evidence : all ? *all : QList<cases::Evidence>()) {
        (void)file.intake(evidence.id);
        (void)file.record(evidence.id);
        const auto runs = file.runs(evidence.id);
        for (const cases::Run& run : runs ? *runs : QList<cases::Run>()) {
            (void)file.run(run.id);
            const auto edits = file.trackEdits(run.id);
            (void)file.tracks(run.id, edits ? *edits : cases::TrackEdits());
            (void)file.verdict(run.id, edits ? *edits : cases::TrackEdits());
            (void)file.faces(run.id, 0, 1000);
            (void)file.scores(run.id, 0, 1000);
            (void)file.mostProbableFace(run.id, 0, 0);
        }
    }
}

}

/// A case file of somebody else: opened for reading, everything in it read, and held against its log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = fuzz::scratchFolder();
    fuzz::put(folder + "/a.semcase", fuzz::textOf(bytes, count));
    const QString path = QString::fromStdString(folder + "/a.semcase");
    if (const auto file = cases::CaseFile::open(path, cases::CaseFile::Mode::Glance))
        readEverything(**file);
    if (const auto connection = cases::openForReading(path, true))
        (void)custody::checkRows(**connection, {}, {}, {});
    return 0;
}
