// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_contents.h"

namespace semblance::cases {
namespace {

Result<RunContents> contentsOf(const CaseFile& file, const Run& run)
{
    const auto edits = file.trackEdits(run.id);
    if (!edits)
        return tl::unexpected(edits.error());
    auto tracks = file.tracks(run.id, *edits);
    if (!tracks)
        return tl::unexpected(tracks.error());
    auto verdict = file.verdict(run.id, *edits);
    if (!verdict)
        return tl::unexpected(verdict.error());
    return RunContents { run, std::move(*tracks), std::move(*verdict) };
}

Result<EvidenceContents> contentsOf(const CaseFile& file, const Evidence& evidence)
{
    EvidenceContents contents;
    contents.evidence = evidence;
    auto intake = file.intake(evidence.id);
    if (!intake)
        return tl::unexpected(intake.error());
    contents.intake = std::move(*intake);
    const auto runs = file.runs(evidence.id);
    if (!runs)
        return tl::unexpected(runs.error());
    for (const Run& run : *runs) {
        auto each = contentsOf(file, run);
        if (!each)
            return tl::unexpected(each.error());
        contents.runs << std::move(*each);
    }
    auto versions = file.record(evidence.id);
    if (!versions)
        return tl::unexpected(versions.error());
    contents.record = ExaminerRecord(std::move(*versions));
    return contents;
}

} // namespace

Result<CaseSummary> readCaseSummary(const QString& path)
{
    return CaseFile::open(path, CaseFile::Mode::Glance).and_then([&](const std::unique_ptr<CaseFile>& file) -> Result<CaseSummary> {
        auto facts = file->caseFacts();
        if (!facts)
            return tl::unexpected(facts.error());
        auto closing = file->closing();
        if (!closing)
            return tl::unexpected(closing.error());
        return CaseSummary { path, std::move(*facts), std::move(*closing) };
    });
}

Result<CaseContents> readCaseContents(const QString& path)
{
    return CaseFile::open(path, CaseFile::Mode::Glance).and_then([&](const std::unique_ptr<CaseFile>& file) -> Result<CaseContents> {
        CaseContents contents;
        contents.path = path;
        auto facts = file->caseFacts();
        if (!facts)
            return tl::unexpected(facts.error());
        contents.facts = std::move(*facts);
        auto said = file->saidFacts();
        if (!said)
            return tl::unexpected(said.error());
        contents.said = std::move(*said);
        auto closing = file->closing();
        if (!closing)
            return tl::unexpected(closing.error());
        contents.closing = std::move(*closing);
        const auto evidence = file->evidence();
        if (!evidence)
            return tl::unexpected(evidence.error());
        for (const Evidence& each : *evidence) {
            auto about = contentsOf(*file, each);
            if (!about)
                return tl::unexpected(about.error());
            contents.evidence << std::move(*about);
        }
        const auto log = file->auditLog();
        if (!log)
            return tl::unexpected(log.error());
        for (const AuditEntry& entry : *log) {
            if (entry.kind == auditKindName(AuditKind::Exported))
                contents.exports << entry;
        }
        return contents;
    });
}

Result<QList<AuditEntry>> readCaseLog(const QString& path)
{
    return CaseFile::open(path, CaseFile::Mode::Glance).and_then([](const std::unique_ptr<CaseFile>& file) { return file->auditLog(); });
}

Result<std::unique_ptr<CaseFile>> openToChange(const QString& path, const std::stop_token& stop, const ProgressFn& progress)
{
    auto file = CaseFile::open(path, CaseFile::Mode::ReadWrite, stop, progress);
    if (file && (*file)->isReadOnly())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' was written by a newer version of this program and can only be read by this one.").arg(path));
    return file;
}

} // namespace semblance::cases
