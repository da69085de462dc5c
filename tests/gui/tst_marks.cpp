// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/cut_finder.h"
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "window_fixture.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using test::WindowFixture;
using ui::Marks;
using Kind = ui::Marks::Kind;

namespace {

QList<qint64> shotsIn(const QString& casePath, cases::RunId run)
{
    const auto file = cases::CaseFile::open(casePath, cases::CaseFile::Mode::ReadOnly);
    return file ? (*file)->shots(run).value_or(QList<qint64>()) : QList<qint64>();
}

} // namespace

class TestMarks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksFollowTheVideoAndItsRun()
    {
        WindowFixture f({ 20, { 3 }, false, {} });
        f.start();
        auto* marks = f.window().findChild<Marks*>();
        QVERIFY(marks);
        QVERIFY(marks->frames(Kind::KeyFrame).isEmpty());
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<ui::Player*>()->isOpen());
        SOON(!marks->frames(Kind::KeyFrame).isEmpty());
        for (const auto& entry : f.window().findChild<ui::Player*>()->frames())
            QCOMPARE(marks->frames(Kind::KeyFrame).contains(entry.ordinal), entry.keyFrame);
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete && results->timeline()->lastFrame == 19);
        SOON_EQUAL(marks->frames(Kind::Unreadable), QList<qint64> { 3 });
        QCOMPARE(marks->frames(Kind::TrackStart), (QList<qint64> { 0, 5 }));
        QList<qint64> expected;
        for (const auto& track : results->timeline()->tracks) {
            for (const auto& interval : analysis::suspiciousIntervals(track->scores(), 0, results->run()->run.settings.threshold))
                expected << interval.firstFrame;
        }
        std::sort(expected.begin(), expected.end());
        expected.erase(std::unique(expected.begin(), expected.end()), expected.end());
        QCOMPARE(marks->frames(Kind::Suspicious), expected);

        marks->setBookmarks({ { 12, QStringLiteral("b") }, { 4, QStringLiteral("a") }, { 12, QStringLiteral("c") } });
        QCOMPARE(marks->frames(Kind::Bookmark), (QList<qint64> { 4, 12 }));
        f.window().openFiles({ f.file(QStringLiteral("other.mp4")) });
        SOON(marks->bookmarks().isEmpty());
        QVERIFY(marks->frames(Kind::Suspicious).isEmpty());
        QVERIFY(marks->frames(Kind::Bookmark).isEmpty());
    }

    void cutsOfAWholeAnalysisAreMarkedAndNotLookedForAgain()
    {
        WindowFixture::Plan plan;
        plan.frames = 20;
        plan.shots = { 7, 13 };
        WindowFixture f(plan);
        f.start();
        auto* marks = f.window().findChild<Marks*>();
        auto* player = f.window().findChild<ui::Player*>();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(player->isOpen());
        QVERIFY(marks->frames(Kind::Cut).isEmpty());
        QVERIFY(!marks->knowsAllCuts());
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        SOON_EQUAL(marks->frames(Kind::Cut), (QList<qint64> { 7, 13 }));
        SOON(marks->knowsAllCuts());

        auto& next = f.find<QAction>("nextCutAction");
        SOON(next.isEnabled());
        next.trigger();
        SOON_EQUAL(player->target(), 7);
        next.trigger();
        SOON_EQUAL(player->target(), 13);
        f.find<QAction>("previousCutAction").trigger();
        SOON_EQUAL(player->target(), 7);
        QVERIFY(!f.window().findChild<jobs::CutFinder*>()->isRunning());
        QVERIFY(marks->foundCuts().isEmpty());

        f.window().openFiles({ f.file(QStringLiteral("other.mp4")) });
        SOON(marks->frames(Kind::Cut).isEmpty());
        QVERIFY(!marks->knowsAllCuts());
    }

    void cutsOfAnAnalysisThatLeftFramesOutAreNotTakenForExact()
    {
        WindowFixture::Plan plan;
        plan.frames = 20;
        plan.shots = { 8 };
        WindowFixture f(plan);
        f.start();
        auto* marks = f.window().findChild<Marks*>();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        analysis::Settings other;
        other.every = 2;
        control->setSettings(other);
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->run() && results->run()->run.status == analysis::Status::Complete);
        QCOMPARE(shotsIn(results->place()->casePath, results->run()->run.id), (QList<qint64> { 0, 8 }));
        QVERIFY(marks->frames(Kind::Cut).isEmpty());
        QVERIFY(!marks->knowsAllCuts());
    }

    void aJumpToATracksPlaceChoosesThatTrack()
    {
        WindowFixture f;
        f.start();
        auto* player = f.window().findChild<ui::Player*>();
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete && results->timeline()->lastFrame == 19);
        SOON(focus->chosenTrack());
        focus->choose(0);
        player->goTo(0);
        f.find<QAction>("nextTrackStartAction").trigger();
        SOON_EQUAL(player->current(), std::optional<qint64>(5));
        QCOMPARE(focus->chosenTrack(), std::optional<int>(1));
        f.find<QAction>("previousTrackStartAction").trigger();
        SOON_EQUAL(player->current(), std::optional<qint64>(0));
        QCOMPARE(focus->chosenTrack(), std::optional<int>(0));
    }

    void oneJumpsToThePlaceBehindAndBefore()
    {
        WindowFixture f;
        f.start();
        auto* marks = f.window().findChild<Marks*>();
        marks->setCuts({ 30, 10, 20 });
        QCOMPARE(marks->next(Kind::Cut, 0), std::optional<qint64>(10));
        QCOMPARE(marks->next(Kind::Cut, 10), std::optional<qint64>(20));
        QCOMPARE(marks->next(Kind::Cut, 30), std::nullopt);
        QCOMPARE(marks->previous(Kind::Cut, 30), std::optional<qint64>(20));
        QCOMPARE(marks->previous(Kind::Cut, 10), std::nullopt);
        QCOMPARE(marks->previous(Kind::Cut, 99), std::optional<qint64>(30));
        QCOMPARE(marks->next(Kind::Bookmark, 0), std::nullopt);
    }
};
QTEST_MAIN(TestMarks)
#include "tst_marks.moc"
