// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_words.h"

#include "core/cases/blind_review.h"
#include "core/cases/rich_text.h"
#include "ui/annotations/drawn_shape.h"

#include <QCoreApplication>

namespace semblance::ui {
namespace {

struct RecordWords {
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

} // namespace

QString recordKindText(cases::RecordKind kind)
{
    switch (kind) {
    case cases::RecordKind::Bookmark:
        return RecordWords::tr("Bookmark");
    case cases::RecordKind::Span:
        return RecordWords::tr("Span");
    case cases::RecordKind::Note:
        return RecordWords::tr("Note");
    case cases::RecordKind::Judgement:
        return RecordWords::tr("Own opinion");
    case cases::RecordKind::Exclusion:
        return RecordWords::tr("Exclusion");
    case cases::RecordKind::TrackName:
        return RecordWords::tr("Name of a track");
    case cases::RecordKind::Merge:
        return RecordWords::tr("Merged tracks");
    case cases::RecordKind::Split:
        return RecordWords::tr("Split track");
    case cases::RecordKind::Annotation:
        return RecordWords::tr("Drawing");
    case cases::RecordKind::Conclusion:
        return RecordWords::tr("Conclusion");
    }
    return {};
}

QString recordText(const cases::RecordContent& content)
{
    if (content.payload.value(cases::kSealedKey).toBool())
        return RecordWords::tr("Sealed until both examiners have signed off");
    return content.payload.value(cases::kRichKey).toBool() ? cases::richPlain(content.text()) : content.text();
}

QString recordFramesText(const cases::RecordContent& content)
{
    if (!content.firstFrame)
        return QStringLiteral("—");
    return content.firstFrame == content.lastFrame
        ? QString::number(*content.firstFrame)
        : QStringLiteral("%1–%2").arg(*content.firstFrame).arg(content.lastFrame.value_or(*content.firstFrame));
}

QString recordAboutText(const cases::RecordContent& content)
{
    const QString kind = recordKindText(content.kind);
    if (const auto shape = shapeFromName(content.payload.value(cases::kShapeKey).toString()))
        return QStringLiteral("%1 (%2)").arg(kind, shapeText(*shape));
    if (!content.track)
        return kind;
    const QString track = cases::trackLabel(*content.track);
    if (content.mergedInto())
        return RecordWords::tr("%1 (%2 into %3)").arg(kind, track, cases::trackLabel(*content.mergedInto()));
    if (content.splitOff())
        return RecordWords::tr("%1 (%2, from here %3)").arg(kind, track, cases::trackLabel(*content.splitOff()));
    if (const QString examiner = content.payload.value(cases::kExaminerKey).toString(); !examiner.isEmpty())
        return RecordWords::tr("Review by %1 (track %2)").arg(examiner, track);
    return RecordWords::tr("%1 (track %2)").arg(kind, track);
}

QString trackEditsText(const analysis::Verdict& verdict)
{
    const QString tracks
        = verdict.excludedTracks == 1 ? RecordWords::tr("1 track") : RecordWords::tr("%1 tracks").arg(verdict.excludedTracks);
    const QString detections
        = verdict.excludedFaces == 1 ? RecordWords::tr("1 detection") : RecordWords::tr("%1 detections").arg(verdict.excludedFaces);
    QStringList sentences;
    if (verdict.excludedTracks > 0 || verdict.excludedFaces > 0)
        sentences << RecordWords::tr("Excluded by the examiner: %1.")
                         .arg(verdict.excludedFaces == 0       ? tracks
                                 : verdict.excludedTracks == 0 ? detections
                                                               : RecordWords::tr("%1 and %2").arg(tracks, detections));
    if (verdict.merges > 0)
        sentences << RecordWords::tr("Tracks merged by the examiner: %1.").arg(verdict.merges);
    if (verdict.splits > 0)
        sentences << RecordWords::tr("Tracks split by the examiner: %1.").arg(verdict.splits);
    return sentences.join(QLatin1Char(' '));
}

} // namespace semblance::ui
