// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/track_edits.h"

#include <QTest>

#include <limits>

using namespace semblance;
using namespace semblance::cases;
using Fate = TrackEdits::Fate;

class TrackEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splitTracksAreCalledByTheirOriginAndALetter()
    {
        QCOMPARE(trackLabel(0), QStringLiteral("0"));
        QCOMPARE(trackLabel(12), QStringLiteral("12"));
        QCOMPARE(trackLabel(splitTrackNumber(12, 1)), QStringLiteral("12b"));
        QCOMPARE(trackLabel(splitTrackNumber(splitTrackNumber(12, 1), 2)), QStringLiteral("12c"));
        QCOMPARE(trackLabel(splitTrackNumber(0, 25)), QStringLiteral("0z"));
        QCOMPARE(trackLabel(splitTrackNumber(0, 26)), QStringLiteral("0aa"));
        QCOMPARE(trackLabel(splitTrackNumber(0, 27)), QStringLiteral("0ab"));
        QCOMPARE(splitTrackOrigin(splitTrackNumber(7, 3)), 7);
        QCOMPARE(splitTrackPart(splitTrackNumber(7, 3)), 3);
    }

    void withoutAStepNothingChanges()
    {
        TrackEdits edits;
        QVERIFY(!edits.changesTracks());
        QVERIFY(edits.of(3, 100) == Fate({ 3, false }));
        QVERIFY(edits.ofWhole(3) == Fate({ 3, false }));
        edits.name(3, QStringLiteral("the host"));
        QVERIFY(!edits.changesTracks());
    }

    void aMergedTrackIsMergedOnAndItsNameGoesAlong()
    {
        TrackEdits edits;
        edits.name(5, QStringLiteral("the host"));
        edits.merge(5, 3);
        edits.merge(3, 1);
        edits.merge(5, 2); // there is no track 5 any more
        QVERIFY(edits.of(5, 7) == Fate({ 1, false }));
        QVERIFY(edits.of(3, 7) == Fate({ 1, false }));
        QVERIFY(edits.of(2, 7) == Fate({ 2, false }));
        QCOMPARE(edits.merges(), 2);
        QCOMPARE(edits.sources(1), (std::vector<int> { 3, 5, 1 }));
        QVERIFY(edits.sources(5).empty());
        QCOMPARE(edits.names().at(1), QStringLiteral("the host"));
        QCOMPARE(edits.names().count(5), 0U);
    }

    void aSplitTakesAllThatFollowsOfAMergedTrack()
    {
        TrackEdits edits;
        edits.merge(4, 1);
        const int b = splitTrackNumber(1, 1);
        edits.split(1, 30, b);
        for (const int stored : { 1, 4 }) {
            QVERIFY(edits.of(stored, 29) == Fate({ 1, false }));
            QVERIFY(edits.of(stored, 30) == Fate({ b, false }));
            QVERIFY(!edits.ofWhole(stored));
        }
        edits.merge(b, 1);
        QVERIFY(edits.ofWhole(4) == Fate({ 1, false }));
        QVERIFY(edits.ofWhole(1) == Fate({ 1, false }));
        QCOMPARE(edits.sources(1), (std::vector<int> { 4, 1 }));
    }

    void anExclusionKeepsItsFacesWhateverComesAfter()
    {
        TrackEdits edits;
        edits.exclude(2, 10, 12);
        QVERIFY(!edits.of(2, 9).excluded);
        QVERIFY(edits.of(2, 10).excluded && edits.of(2, 12).excluded);
        QVERIFY(!edits.of(2, 13).excluded);
        edits.exclude(4);
        edits.merge(4, 2);
        QVERIFY(edits.of(4, 0) == Fate({ 2, true }));
        QVERIFY(edits.of(2, 11) == Fate({ 2, true }));
        QVERIFY(edits.of(2, 14) == Fate({ 2, false }));
        edits.split(2, 11, splitTrackNumber(2, 1));
        QVERIFY(edits.of(2, 10) == Fate({ 2, true }));
        QVERIFY(edits.of(2, 11) == Fate({ splitTrackNumber(2, 1), true }));
        QVERIFY(edits.of(2, 13) == Fate({ splitTrackNumber(2, 1), false }));
    }

    void absurdFramesDoNoHarm()
    {
        TrackEdits edits;
        edits.exclude(0, 5, std::numeric_limits<qint64>::max());
        QVERIFY(edits.of(0, std::numeric_limits<qint64>::max()).excluded);
        QVERIFY(!edits.of(0, 4).excluded);
        edits.split(0, 0, splitTrackNumber(0, 1)); // from the start: all of it
        QVERIFY(edits.of(0, 0) == Fate({ splitTrackNumber(0, 1), false }));
        edits.merge(0, 0);
        QCOMPARE(edits.merges(), 0);
    }

    void rowsAndFacesFollow()
    {
        TrackEdits edits;
        edits.merge(2, 0);
        edits.exclude(1, 3, 3);
        analysis::ScoreRows rows;
        rows.nodes = 2;
        rows.frames = { 3, 3, 4, 5 };
        rows.tracks = { 0, 1, 1, 2 };
        rows.seconds = { 0.3, 0.3, std::nullopt, 0.5 };
        rows.probabilities = { 1, 2, 3, 4, 5, 6, 7, 8 };
        edits.apply(rows);
        QCOMPARE(rows.frames, (std::vector<qint64> { 3, 4, 5 }));
        QCOMPARE(rows.tracks, (std::vector<int> { 0, 1, 0 }));
        QCOMPARE(rows.probabilities, (std::vector<double> { 1, 2, 5, 6, 7, 8 }));
        QVERIFY(!rows.seconds[1] && rows.seconds[2] == 0.5);

        QList<analysis::FaceResult> faces(2);
        faces[0].frame = 3;
        faces[0].face.track = 1;
        faces[1].frame = 3;
        faces[1].face.track = 2;
        edits.apply(faces);
        QCOMPARE(faces.size(), 2);
        QVERIFY(faces[0].excluded && faces[0].face.track == 1);
        QVERIFY(!faces[1].excluded && faces[1].face.track == 0);
    }
};

QTEST_GUILESS_MAIN(TrackEditsTest)
#include "tst_track_edits.moc"
