// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/triage.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using jobs::Triage;

namespace {

/// Two nodes would do; the hierarchy has ten. Only the root's probability is given.
struct Row {
    qint64 frame;
    int track;
    double root;
};

std::shared_ptr<const analysis::RunTimeline> timelineOf(const QList<Row>& faces, int every, bool timed = true)
{
    analysis::TimelineBuilder builder(model::LabelHierarchy::ffpp(), every, 0.5);
    analysis::ScoreRows rows;
    rows.nodes = 10;
    for (const Row& row : faces) {
        rows.frames.push_back(row.frame);
        rows.seconds.push_back(timed ? std::optional(static_cast<double>(row.frame) / 25) : std::nullopt);
        rows.tracks.push_back(row.track);
        rows.probabilities.push_back(row.root);
        rows.probabilities.insert(rows.probabilities.end(), 9, row.root / 2);
    }
    builder.add(rows);
    return builder.build(faces.isEmpty() ? 0 : faces.last().frame, true);
}

media::MediaFacts factsOf(qint64 frames, std::optional<double> seconds)
{
    media::MediaFacts facts;
    facts.frames = frames;
    facts.durationSeconds = seconds;
    facts.meanFrameRate = 25;
    return facts;
}

} // namespace

class TestTriage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theShareOfSuspiciousTimeCountsOverlappingTracksOnce()
    {
        // 100 frames in 4 s. Track 0 is suspicious on 10 to 19, track 1 on 15 to 29: 20 frames, 0.8 s.
        QList<Row> rows;
        for (qint64 frame = 0; frame < 100; ++frame) {
            rows.append({ frame, 0, frame >= 10 && frame < 20 ? 0.9 : 0.1 });
            rows.append({ frame, 1, frame >= 15 && frame < 30 ? 0.5 : 0.1 });
        }
        const auto timeline = timelineOf(rows, 1);
        const auto share = jobs::suspiciousShare(*timeline, factsOf(100, 4.0), 1, 100);
        QVERIFY(share);
        QVERIFY(qAbs(*share - 0.2) < 1e-12);
        // Without times the same share of frames.
        QCOMPARE(jobs::suspiciousShare(*timelineOf(rows, 1, false), factsOf(100, 4.0), 1, 100), 0.2);
        QCOMPARE(jobs::suspiciousShare(*timeline, factsOf(100, {}), 1, 100), 0.2);
    }

    void everyTenthFrameStandsForTenFrames()
    {
        QList<Row> rows;
        for (qint64 frame = 0; frame < 1000; frame += 10)
            rows.append({ frame, 0, frame >= 500 ? 0.8 : 0.2 });
        const auto share = jobs::suspiciousShare(*timelineOf(rows, 10), factsOf(1000, 40.0), 10, 100);
        QVERIFY(share && qAbs(*share - 0.5) < 1e-12);
    }

    void aPictureIsAllOrNothingAndNoFaceIsUnknown()
    {
        media::MediaFacts facts = factsOf(1, {});
        facts.stillImage = true;
        QCOMPARE(jobs::suspiciousShare(*timelineOf({ { 0, 0, 0.7 } }, 1), facts, 1, 1), 1.0);
        QCOMPARE(jobs::suspiciousShare(*timelineOf({ { 0, 0, 0.3 } }, 1), facts, 1, 1), 0.0);
        QCOMPARE(jobs::suspiciousShare(*timelineOf({}, 1), facts, 1, 1), std::nullopt);
        QCOMPARE(jobs::suspiciousShare(*timelineOf({ { 0, 0, 0.3 } }, 1), facts, 1, 0), std::nullopt);
    }

    void theNumbersAreThoseOfTheCase()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("c.semcase"));
        cases::RunId id;
        QList<analysis::TrackSummary> tracks;
        QList<analysis::FaceResult> faces;
        {
            auto file = cases::CaseFile::open(path);
            VERIFY_RESULT(file);
            cases::Evidence evidence = test::sampleEvidence();
            evidence.facts.durationSeconds = 9.2;
            const auto evidenceId = (*file)->addEvidence(evidence);
            VERIFY_RESULT(evidenceId);
            id = *(*file)->startRun(test::sampleRun(*evidenceId));
            VERIFY_RESULT((*file)->appendFrames(id, test::sampleFrames(0, 275)));
            VERIFY_RESULT((*file)->finishRun(id, analysis::Status::Partial, { { 9, QStringLiteral("Frame 9 does not decode.") } }));
            tracks = *(*file)->tracks(id);
            faces = *(*file)->faces(id, 0, 300);
        }
        const auto triage = jobs::readTriage(path, id);
        VERIFY_RESULT(triage);
        QCOMPARE(triage->tracks, 2);
        QCOMPARE(triage->faces, static_cast<int>(faces.size()));
        QCOMPARE(triage->durationSeconds, 9.2);
        QVERIFY(triage->partial && triage->demonstration);
        QCOMPARE(triage->problems.size(), 1);
        QCOMPARE(triage->sha256, test::sampleEvidence().sha256);

        double primary = -1;
        double worst = -1;
        std::string worstName;
        const model::LabelHierarchy hierarchy = model::LabelHierarchy::ffpp();
        for (const analysis::TrackSummary& track : std::as_const(tracks)) {
            primary = std::max(primary, track.probabilities[0]);
            for (std::size_t i = 1; i < 10; ++i) {
                if (track.probabilities[i] > worst) {
                    worst = track.probabilities[i];
                    worstName = hierarchy.nodes()[i].name;
                }
            }
        }
        QCOMPARE(triage->primary->node, std::string("face"));
        QCOMPARE(triage->primary->probability, primary);
        QCOMPARE(triage->worst->node, worstName);
        QCOMPARE(triage->worst->probability, worst);
        double peak = -1;
        qint64 peakFrame = -1;
        for (const analysis::FaceResult& face : std::as_const(faces)) {
            if (face.probabilities[0] > peak) {
                peak = face.probabilities[0];
                peakFrame = face.frame;
            }
        }
        QCOMPARE(triage->peakFrame, peakFrame);
        QVERIFY(triage->primaryInterval && triage->primaryInterval->low <= primary && primary <= triage->primaryInterval->high);
        QVERIFY(triage->suspiciousShare && *triage->suspiciousShare >= 0 && *triage->suspiciousShare <= 1);

        const auto copy = Triage::fromJson(QJsonDocument::fromJson(QJsonDocument(triage->toJson()).toJson()).object());
        QVERIFY(copy == *triage);
        QCOMPARE(copy.primary, triage->primary);
        QVERIFY(Triage::fromJson(Triage().toJson()) == Triage());
        QVERIFY(!Triage::fromJson(Triage().toJson()).peakFrame);
    }

    void undecidedIsWhereTheIntervalHoldsTheThreshold()
    {
        Triage triage;
        QVERIFY(triage.isUndecided());
        triage.primary = jobs::TriageNode { "face", 0.55, 0, 30 };
        QVERIFY(!triage.isUndecided());
        triage.primaryInterval = { 0.45, 0.62 };
        QVERIFY(triage.isUndecided() && triage.isSuspicious());
        triage.primaryInterval = { 0.5, 0.62 };
        QVERIFY(!triage.isUndecided());
    }

    void aMissingCaseIsOneSentence()
    {
        VERIFY_ERROR(jobs::readTriage(QStringLiteral("/nowhere/c.semcase"), { 1 }), QStringLiteral("c.semcase"));
    }
};
QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
