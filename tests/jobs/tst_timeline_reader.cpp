// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/timeline_reader.h"
#include "support/case_samples.h"
#include "support/result_check.h"
#include "support/soon.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using jobs::TimelineReader;
using test::sampleFrames;

namespace {

std::unique_ptr<jobs::CaseService> caseService()
{
    return std::make_unique<jobs::CaseService>(
        jobs::CaseService::Functions { [](const QString&, std::stop_token, const ProgressFn&) { return Result<QByteArray>(QByteArray()); },
            [](const QString& path) { return cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly); } },
        QString());
}

/// A case with one run, growing as the test says.
struct Case {
    Case()
    {
        file = *cases::CaseFile::open(path);
        run = test::sampleRun(*file->addEvidence(test::sampleEvidence()));
        run.id = *file->startRun(run);
    }
    void append(qint64 first, qint64 count)
    {
        QVERIFY(file->appendFrames(run.id, sampleFrames(first, count)));
        run.lastFrame = first + count - 1;
    }
    jobs::RunResults results() const { return { run, model::LabelHierarchy::ffpp(), {}, {}, {} }; }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("a.semcase"));
    std::unique_ptr<cases::CaseFile> file;
    cases::Run run;
};

bool isComplete(const TimelineReader& reader, qint64 lastFrame)
{
    return reader.timeline() && reader.timeline()->complete && reader.timeline()->lastFrame == lastFrame;
}

} // namespace

class TimelineReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRunIsReadToItsLastFrameInPieces()
    {
        Case c;
        c.append(0, 1203);
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 1202));
        const auto& timeline = *reader.timeline();
        QCOMPARE(timeline.tracks.size(), std::size_t(2));
        const auto& scores = timeline.track(1)->scores();
        const auto faces = c.file->faces(c.run.id, 0, 1202);
        VERIFY_RESULT(faces);
        std::size_t i = 0;
        for (const auto& face : *faces) {
            if (face.face.track != 1)
                continue;
            QCOMPARE(scores.frames[i], face.frame);
            QCOMPARE(scores.seconds[i], *face.timeSeconds);
            QCOMPARE(scores.probability(i, 7), face.probabilities[7]);
            ++i;
        }
        QCOMPARE(scores.size(), i);
        QCOMPARE(timeline.track(0)->suspicious.size(), analysis::suspiciousIntervals(timeline.track(0)->scores(), 0, 0.5).size());
        QVERIFY(!timeline.track(2));
    }

    void aGrowingRunIsReadOnAndKeepsTracksThatDidNotGrow()
    {
        Case c;
        c.append(0, 30);
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 29));
        const auto before = reader.timeline();
        auto frames = sampleFrames(30, 5);
        for (auto& frame : frames)
            erase_if(frame.faces, [](const auto& face) { return face.face.track == 1; });
        VERIFY_RESULT(c.file->appendFrames(c.run.id, frames));
        c.run.lastFrame = 34;
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 34));
        QCOMPARE(reader.timeline()->tracks[1], before->tracks[1]);
        QVERIFY(reader.timeline()->tracks[0] != before->tracks[0]);
        QCOMPARE(reader.timeline()->tracks[0]->scores().frames.back(), 34);
        QCOMPARE(before->tracks[0]->scores().frames.back(), 28); // Frame 29 can't be read.
    }

    void readingAgainWhatIsReadChangesNothing()
    {
        Case c;
        c.append(0, 30);
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 29));
        QSignalSpy changed(&reader, &TimelineReader::changed);
        reader.read(c.path, c.results());
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
    }

    void anotherRunReplacesTheOneBeingRead()
    {
        Case big;
        big.append(0, 3000);
        Case c;
        c.append(0, 10);
        c.run.id.value = big.run.id.value; // Only the file tells them apart.
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(big.path, big.results());
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 9));
        QCOMPARE(reader.timeline()->tracks[0]->scores().size(), std::size_t(9));
    }

    void clearingForgetsEverything()
    {
        Case c;
        c.append(0, 30);
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 29));
        reader.clear();
        QVERIFY(!reader.timeline());
        reader.read(c.path, c.results());
        SOON(isComplete(reader, 29));
    }

    void aReaderMayGoWhileItsServiceStillAnswers()
    {
        Case c;
        c.append(0, 30);
        const auto service = caseService();
        auto reader = std::make_unique<TimelineReader>(*service);
        QSignalSpy changed(reader.get(), &TimelineReader::changed);
        reader->read(c.path, c.results());
        reader.reset();
        bool answered = false;
        service->readEvidence(c.path, [&](const auto&) { answered = true; }); // asked later, so answered later
        SOON(answered);
        QCOMPARE(changed.size(), 0);
    }

    void aRunWithoutAnythingIsComplete()
    {
        Case c;
        const auto service = caseService();
        TimelineReader reader(*service);
        reader.read(c.path, c.results());
        SOON(isComplete(reader, -1));
        QVERIFY(reader.timeline()->tracks.empty());
    }

    void aCaseThatCannotBeReadIsReported()
    {
        Case c;
        c.run.lastFrame = 5;
        const auto service = caseService();
        TimelineReader reader(*service);
        QSignalSpy failed(&reader, &TimelineReader::failed);
        reader.read(c.folder.filePath(QStringLiteral("none.semcase")), c.results());
        SOON_EQUAL(failed.size(), 1);
        QVERIFY(!reader.timeline());
    }
};

QTEST_GUILESS_MAIN(TimelineReaderTest)
#include "tst_timeline_reader.moc"
