// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_search.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace semblance::cases {
namespace {

/// Collects what holds every word.
class Matches {
public:
    explicit Matches(const QStringList& words)
        : m_words(words)
    {
    }

    void look(const QString& field, const QString& text, const std::optional<QString>& evidence = {})
    {
        if (std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); }))
            all.append({ field, text, evidence });
    }

    QList<CaseMatch> all;

private:
    const QStringList& m_words;
};

Result<FoundCase> look(const QString& path, const QStringList& words)
{
    return CaseFile::open(path, CaseFile::Mode::Glance).and_then([&](const std::unique_ptr<CaseFile>& file) -> Result<FoundCase> {
        Matches matches(words);
        const auto facts = file->caseFacts();
        if (!facts)
            return tl::unexpected(facts.error());
        for (const QString& name : caseFactNames())
            matches.look(name, facts->value(name));
        const auto evidence = file->evidence();
        if (!evidence)
            return tl::unexpected(evidence.error());
        for (const Evidence& each : *evidence) {
            const QString& name = each.fileName;
            matches.look(QStringLiteral("file_name"), name, name);
            matches.look(QStringLiteral("sha256"), QString::fromLatin1(each.sha256), name);
            const auto intake = file->intake(each.id);
            if (!intake)
                return tl::unexpected(intake.error());
            if (!intake->isEmpty()) {
                const Intake& last = intake->last();
                matches.look(QStringLiteral("sha1"), last.sha1.value_or(QString()), name);
                matches.look(QStringLiteral("md5"), last.md5.value_or(QString()), name);
                for (const auto& told : { last.source, last.exhibit, last.receivedBy, last.received, last.condition })
                    matches.look(QStringLiteral("intake"), told.value_or(QString()), name);
            }
            auto versions = file->record(each.id);
            if (!versions)
                return tl::unexpected(versions.error());
            const ExaminerRecord record(std::move(*versions));
            for (const RecordEntry& entry : record.current())
                matches.look(recordKindName(entry.content.kind), entry.content.text(), name);
        }
        auto closing = file->closing();
        if (!closing)
            return tl::unexpected(closing.error());
        return FoundCase { { path, *facts, std::move(*closing) }, std::move(matches.all) };
    });
}

} // namespace

Result<CaseSearch> searchCases(const QString& folder, const QString& text, const std::stop_token& stop, const ProgressFn& progress)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return failure(Error::Kind::Usage, Sentence::of("Say what to search the cases for."));
    if (!QFileInfo(folder).isDir())
        return failure(Error::Kind::File, Sentence::of("There is no folder '%1' to search; check the path.").arg(folder));
    const auto cancelled = [] { return failure(Error::Kind::Cancelled, Sentence::of("The search was stopped.")); };
    QStringList paths;
    QDirIterator files(
        folder, { QStringLiteral("*.semcase") }, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths << files.next();
        if (stop.stop_requested())
            return cancelled();
    }
    paths.sort();
    CaseSearch search;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (stop.stop_requested())
            return cancelled();
        if (progress)
            progress({ i, paths.size(), QStringLiteral("search") });
        auto found = look(paths[i], words);
        if (!found) {
            search.problems << found.error();
            continue;
        }
        ++search.searched;
        if (!found->matches.isEmpty())
            search.found << std::move(*found);
    }
    return search;
}

} // namespace semblance::cases
