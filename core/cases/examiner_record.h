// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"
#include "core/cases/track_edits.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace semblance::cases {

/// In the case file an annotation is a note with a shape and a conclusion one with kConclusionKey, so that programs from before them show
/// their words.
enum class RecordKind { Bookmark, Span, Note, Judgement, Exclusion, TrackName, Merge, Split, Annotation, Conclusion };

/// Of an annotation's payload: "arrow", "box", ...; its other keys are the shape's.
inline const QString kShapeKey = QStringLiteral("shape");
/// Of a conclusion's payload: true.
inline const QString kConclusionKey = QStringLiteral("conclusion");
/// Of a note's or conclusion's payload: true when its text is marked up (core/cases/rich_text.h).
inline const QString kRichKey = QStringLiteral("rich");
/// Of a judgement's payload: by node what the examiner thinks of it, one of kOpinions; kBeforeScoresKey is true when the scores were
/// hidden until then.
inline const QString kOpinionsKey = QStringLiteral("opinions");
inline const QString kBeforeScoresKey = QStringLiteral("before_scores");
inline constexpr std::array kOpinions { "altered", "not_altered", "cannot_say" };

/// As in the case file: "track_name".
QString recordKindName(RecordKind kind);
std::optional<RecordKind> recordKindFromName(const QString& name);

/// What an entry says. An exclusion without frames is of the whole track, one with frames of the track's detections on them. A merge
/// makes the track part of another one, a split makes a new one of what follows from its frame on. Tracks are numbered as earlier
/// entries left them.
struct RecordContent {
    RecordKind kind = RecordKind::Bookmark;
    std::optional<qint64> firstFrame; ///< both or none
    std::optional<qint64> lastFrame; ///< inclusive
    std::optional<RunId> run; ///< needed with a track
    std::optional<int> track;
    QJsonObject payload; ///< "text": what the examiner wrote; a merge's "into", a split's "becomes"

    std::optional<int> mergedInto() const { return number(QLatin1String("into")); }
    std::optional<int> splitOff() const { return number(QLatin1String("becomes")); }
    QString text() const { return payload.value(QLatin1String("text")).toString(); }
    friend bool operator==(const RecordContent&, const RecordContent&) = default;

private:
    std::optional<int> number(QLatin1String key) const;
};

/// One version of an entry; never changed once written.
struct RecordEntry {
    RecordId id;
    RecordContent content;
    QString author;
    QDateTime createdUtc;
    std::optional<RecordId> supersedes; ///< the version before; absent in the first one
    bool withdrawn = false;
    RecordId first; ///< the first version: the same in all versions of an entry
};

/// The record of one piece of evidence in memory. A value.
class ExaminerRecord {
public:
    ExaminerRecord() = default;
    /// All versions, oldest first.
    explicit ExaminerRecord(QList<RecordEntry> versions);

    const QList<RecordEntry>& versions() const { return m_versions; }
    /// The newest version of each entry that is not withdrawn, by first frame, those without a frame first, then by age.
    const QList<RecordEntry>& current() const { return m_current; }
    QList<RecordEntry> current(RecordKind kind) const;
    /// All versions of the entry that begins with this one, oldest first.
    QList<RecordEntry> history(RecordId first) const;
    TrackEdits trackEdits(RunId run) const;
    /// The examiner's judgement on a track; absent: none, or withdrawn.
    std::optional<RecordEntry> judgement(RunId run, int track) const;

private:
    QList<RecordEntry> m_versions;
    QList<RecordEntry> m_current;
};

/// The account that the program runs under: the author of entries for which none is set. Never empty.
QString systemUserName();

} // namespace semblance::cases
