// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/case_samples.h"

#include <QFile>

namespace semblance::test {

/// A name that tries to break markup and to look like another file: "<b>clip</b>&lt;…4pm.exe" turned round.
inline QString hostileName()
{
    return QStringLiteral("<script>alert(1)</script>&\"'%1%2") + QChar(0x202e) + QStringLiteral("4pm.exe");
}

/// A case of one piece of evidence with one finished run over `frames` frames, a bookmark with a hostile text and an excluded track.
inline std::unique_ptr<cases::CaseFile> reportCase(
    const QString& path, cases::Evidence evidence = sampleEvidence(), const cases::ModelIdentity& model = sampleModel(),
    qint64 frames = 60, double threshold = 0.5)
{
    auto file = cases::CaseFile::open(path);
    if (!file)
        qFatal("%s", qPrintable(file.error().message));
    const auto id = (*file)->addEvidence(evidence);
    cases::Run run = sampleRun(*id);
    run.model = model;
    run.settings.threshold = threshold;
    const auto started = (*file)->startRun(run);
    const auto appended = (*file)->appendFrames(*started, sampleFrames(0, frames));
    const auto finished = (*file)->finishRun(*started, analysis::Status::Complete, {});
    const auto bookmark = (*file)->addEntry(*id,
        { cases::RecordKind::Bookmark, 7, 7, {}, {},
            { { QStringLiteral("text"), QStringLiteral("<img src=http://x.test/a.png> mouth") } } },
        QStringLiteral("Ada"));
    const auto exclusion = (*file)->addEntry(*id,
        { cases::RecordKind::Exclusion, {}, {}, *started, 1, { { QStringLiteral("text"), QStringLiteral("a poster on the wall") } } },
        QStringLiteral("Ada"));
    const auto opinion = (*file)->addEntry(*id,
        { cases::RecordKind::Judgement, {}, {}, *started, 0,
            { { cases::kOpinionsKey, QJsonObject { { QStringLiteral("mouth"), QStringLiteral("altered") } } },
                { cases::kBeforeScoresKey, true } } },
        QStringLiteral("Ada"));
    if (!opinion || !appended || !finished || !bookmark || !exclusion)
        qFatal("the sample case could not be made");
    return std::move(*file);
}

} // namespace semblance::test
