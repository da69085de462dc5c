// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/blind_review.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <pwd.h>
#include <unistd.h>
#include <utility>
#include <vector>

namespace semblance::cases {
namespace {

constexpr std::array<std::pair<RecordKind, const char*>, 10> kKinds { {
    { RecordKind::Bookmark, "bookmark" },
    { RecordKind::Span, "span" },
    { RecordKind::Note, "note" },
    { RecordKind::Judgement, "judgement" },
    { RecordKind::Exclusion, "exclusion" },
    { RecordKind::TrackName, "track_name" },
    { RecordKind::Merge, "merge" },
    { RecordKind::Split, "split" },
    { RecordKind::Annotation, "annotation" },
    { RecordKind::Conclusion, "conclusion" },
} };

} // namespace

QString recordKindName(RecordKind kind)
{
    const auto it = std::find_if(kKinds.begin(), kKinds.end(), [kind](const auto& each) { return each.first == kind; });
    return QString::fromLatin1(it->second);
}

std::optional<RecordKind> recordKindFromName(const QString& name)
{
    const auto it = std::find_if(kKinds.begin(), kKinds.end(), [&](const auto& each) { return name == QLatin1String(each.second); });
    return it == kKinds.end() ? std::nullopt : std::optional(it->first);
}

std::optional<int> RecordContent::number(QLatin1String key) const
{
    const QJsonValue value = payload.value(key);
    return value.isDouble() && value.toInt(-1) >= 0 ? std::optional(value.toInt()) : std::nullopt;
}

ExaminerRecord::ExaminerRecord(QList<RecordEntry> versions)
    : m_versions(std::move(versions))
{
    QHash<qint64, qsizetype> newest;
    for (qsizetype i = 0; i < m_versions.size(); ++i)
        newest[m_versions[i].first.value] = i;
    for (const qsizetype i : std::as_const(newest)) {
        if (!m_versions[i].withdrawn)
            m_current << m_versions[i];
    }
    std::sort(m_current.begin(), m_current.end(), [](const RecordEntry& a, const RecordEntry& b) {
        return std::pair(a.content.firstFrame.value_or(-1), a.first.value) < std::pair(b.content.firstFrame.value_or(-1), b.first.value);
    });
}

QList<RecordEntry> ExaminerRecord::current(RecordKind kind) const
{
    QList<RecordEntry> found;
    std::copy_if(m_current.cbegin(), m_current.cend(), std::back_inserter(found),
        [kind](const RecordEntry& entry) { return entry.content.kind == kind; });
    return found;
}

QList<RecordEntry> ExaminerRecord::history(RecordId first) const
{
    QList<RecordEntry> found;
    std::copy_if(m_versions.cbegin(), m_versions.cend(), std::back_inserter(found),
        [first](const RecordEntry& entry) { return entry.first == first; });
    return found;
}

TrackEdits ExaminerRecord::trackEdits(RunId run) const
{
    QList<RecordEntry> steps;
    std::copy_if(m_current.cbegin(), m_current.cend(), std::back_inserter(steps),
        [run](const RecordEntry& entry) { return entry.content.run == run && entry.content.track; });
    std::sort(steps.begin(), steps.end(), [](const RecordEntry& a, const RecordEntry& b) { return a.first.value < b.first.value; });
    TrackEdits edits;
    for (const RecordEntry& entry : std::as_const(steps)) {
        const RecordContent& content = entry.content;
        const int track = *content.track;
        if (content.kind == RecordKind::TrackName && !content.text().isEmpty())
            edits.name(track, content.text());
        else if (content.kind == RecordKind::Exclusion && content.firstFrame)
            edits.exclude(track, *content.firstFrame, content.lastFrame.value_or(*content.firstFrame));
        else if (content.kind == RecordKind::Exclusion)
            edits.exclude(track);
        else if (content.kind == RecordKind::Merge && content.mergedInto())
            edits.merge(track, *content.mergedInto());
        else if (content.kind == RecordKind::Split && content.splitOff() && content.firstFrame)
            edits.split(track, *content.firstFrame, *content.splitOff());
    }
    return edits;
}

std::optional<RecordEntry> ExaminerRecord::judgement(RunId run, int track) const
{
    const auto it = std::find_if(m_current.crbegin(), m_current.crend(), [&](const RecordEntry& entry) {
        return entry.content.kind == RecordKind::Judgement && entry.content.run == run && entry.content.track == track
            && !entry.content.payload.contains(kReviewKey);
    });
    return it == m_current.crend() ? std::nullopt : std::optional(*it);
}

QString systemUserName()
{
    std::vector<char> buffer(16384);
    passwd entry {};
    passwd* found = nullptr;
    if (getpwuid_r(geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && *found->pw_name)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("user %1").arg(geteuid());
}

} // namespace semblance::cases
