// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/appearance.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/tracks/face_grid.h"
#include "ui/tracks/face_sheet_model.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace semblance;
using test::WindowFixture;

class TestFacesPane : public QObject {
    Q_OBJECT
private:
    static void analysed(WindowFixture& f)
    {
        f.start();
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete && results->timeline()->lastFrame == 19);
    }
    static void openSheet(WindowFixture& f)
    {
        f.find<QAction>("facesAction").trigger();
        SOON(f.find<ui::FaceGrid>("faceGrid").isVisible());
    }
    static QList<qint64> frames(const ui::FaceSheetModel& model)
    {
        QList<qint64> all;
        for (int row = 0; row < model.rowCount(); ++row)
            all << model.face(row).frame();
        return all;
    }

private Q_SLOTS:
    void whyThereIsNoFaceIsSaid()
    {
        WindowFixture f({ 20, {}, true, {} });
        f.start();
        openSheet(f);
        const auto& grid = f.find<ui::FaceGrid>("faceGrid");
        QCOMPARE(grid.message(), QStringLiteral("Faces of the open evidence stand here."));
        const QString path = f.file(QStringLiteral("clip.mp4"));
        f.window().openFiles({ path });
        SOON_EQUAL(grid.message(), QStringLiteral("Not analysed yet: press F5."));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        SOON(!control->isRunning());
        SOON_EQUAL(grid.message(), QStringLiteral("No face found."));
        // At the next start, whether the video or its results are read first.
        f.start();
        openSheet(f);
        f.window().openFiles({ path });
        SOON_EQUAL(f.find<ui::FaceGrid>("faceGrid").message(), QStringLiteral("No face found."));
    }

    void picturesComeAlsoWhereTheVideoIsOpenAfterItsResults()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        auto& grid = f.find<ui::FaceGrid>("faceGrid");
        SOON(grid.pictures() > 0);
        // The index is ready just after the pictures were asked for, as happens beside a running batch.
        auto* player = f.window().findChild<ui::Player*>();
        bool isCleared = false;
        bool opened = false;
        for (QTimer* timer : grid.findChildren<QTimer*>(QString(), Qt::FindDirectChildrenOnly)) {
            connect(timer, &QTimer::timeout, this, [&] {
                if (isCleared && !std::exchange(opened, true))
                    Q_EMIT player->opened();
            });
        }
        QFont larger = grid.font();
        larger.setPointSizeF(larger.pointSizeF() + 1); // forgets the pictures
        grid.setFont(larger);
        isCleared = true;
        SOON(opened);
        SOON(grid.pictures() > 0);
    }

    void aMillionFacesAreSortedByAnyNodeAndByFrame()
    {
        auto scores = std::make_shared<analysis::TrackScores>();
        scores->nodes = 2;
        constexpr qint64 kFaces = 1'000'000;
        for (qint64 i = 0; i < kFaces; ++i) {
            scores->frames.push_back(i);
            scores->probabilities.push_back(static_cast<double>((i * 7919) % kFaces) / kFaces);
            scores->probabilities.push_back(0.5);
        }
        auto track = std::make_shared<analysis::TrackTimeline>();
        track->pyramid = analysis::ScorePyramid::build(scores);
        analysis::RunTimeline run;
        run.tracks = { track };
        QElapsedTimer timer;
        timer.start();
        const auto sorted = ui::sheetFaces(run, { 0, {}, 0, true });
        qInfo("sorting %lld faces took %lld ms", static_cast<long long>(sorted.size()), static_cast<long long>(timer.elapsed()));
        QCOMPARE(sorted.size(), static_cast<std::size_t>(kFaces));
        QVERIFY(
            std::is_sorted(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.probability(0) > b.probability(0); }));
        const auto equal = ui::sheetFaces(run, { 0, std::pair<qint64, qint64>(10, 12), 1, true });
        QCOMPARE(equal.size(), 3U);
        QCOMPARE(equal[0].frame(), 10); // equal ones in the order of the frames
        const auto last = ui::sheetFaces(run, { {}, std::pair<qint64, qint64>(10, 12), {}, true });
        QCOMPARE(last[0].frame(), 12);
        QVERIFY(ui::sheetFaces(run, { 5, {}, 0, true }).empty());
    }

    void theSheetShowsTheChosenTrackSortedAndSeeks()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        auto& grid = f.find<ui::FaceGrid>("faceGrid");
        const ui::FaceSheetModel& model = grid.sheet();
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        focus->choose(1);
        SOON_EQUAL(model.rowCount(), 15); // frames 5 to 19
        for (int row = 1; row < model.rowCount(); ++row)
            QVERIFY(model.probability(row - 1) >= model.probability(row));
        auto& order = f.find<QComboBox>("facesOrder");
        QCOMPARE(order.count(), 11);
        order.setCurrentIndex(order.findData(7));
        SOON_EQUAL(model.face(0).probability(7), model.probability(0));
        order.setCurrentIndex(order.findData(-1));
        f.find<QToolButton>("facesHighestFirst").setChecked(false);
        SOON(model.rowCount() == 15 && frames(model).value(0) == 5 && frames(model).value(14) == 19);
        f.find<QComboBox>("facesScope").setCurrentIndex(1);
        SOON_EQUAL(model.rowCount(), 35);

        // Pictures come for what is seen.
        SOON(grid.pictures() > 0);
        SOON(grid.picture(model.face(0)) && !grid.picture(model.face(0))->isNull());

        const QModelIndex third = grid.model()->index(3, 0);
        QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(third).center());
        SOON(f.window().findChild<ui::Player*>()->current() == model.face(3).frame());
        QCOMPARE(focus->chosenTrack(), model.face(3).number());
        QTest::keyClick(&grid, Qt::Key_Home);
        QTest::keyClick(&grid, Qt::Key_Return);
        SOON(f.window().findChild<ui::Player*>()->current() == 0);
        QVERIFY(grid.model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Frame 0, track 0")));
    }

    void aLowSheetShowsItsFirstRowWhole()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        auto& grid = f.find<ui::FaceGrid>("faceGrid");
        SOON(grid.sheet().rowCount() > 0);
        const auto firstCell = [&] { return grid.visualRect(grid.model()->index(0, 0)); };
        const auto isWhole = [&] { return firstCell().top() >= 0 && firstCell().bottom() < grid.viewport()->height(); };
        ui::setTextSize(*qApp, 150);
        f.window().resize(1280, 720);
        SOON(isWhole());
        const int low = firstCell().height();
        f.window().resize(1280, 2400);
        SOON(firstCell().height() > low);
        QVERIFY(isWhole());
        f.window().resize(1280, 720);
        SOON(firstCell().height() == low && isWhole());
        ui::setTextSize(*qApp, 100);
    }

    void theSheetFollowsTheBrushedInterval()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        const ui::FaceSheetModel& model = f.find<ui::FaceGrid>("faceGrid").sheet();
        f.window().findChild<ui::FaceFocus*>()->choose(0);
        SOON_EQUAL(model.rowCount(), 20);
        QVERIFY(!f.find<QToolButton>("facesInterval").isVisible());
        auto* timeline = f.window().findChild<ui::TimelinePane*>();
        Q_EMIT timeline->plot().brushed(std::pair<qint64, qint64>(3, 6));
        SOON_EQUAL(model.rowCount(), 4);
        QVERIFY(f.find<QToolButton>("facesInterval").isVisible());
        QVERIFY(f.find<QToolButton>("facesInterval").text().contains(QStringLiteral("3–6")));
        f.find<QToolButton>("facesInterval").setChecked(false);
        SOON_EQUAL(model.rowCount(), 20);
        f.find<QToolButton>("facesInterval").setChecked(true);
        Q_EMIT timeline->plot().brushed(std::nullopt);
        SOON_EQUAL(model.rowCount(), 20);
    }

    void chosenDetectionsAreExcludedWithAReasonAndComeBackTogether()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        auto& grid = f.find<ui::FaceGrid>("faceGrid");
        const ui::FaceSheetModel& model = grid.sheet();
        f.window().findChild<ui::FaceFocus*>()->choose(0);
        f.find<QComboBox>("facesOrder").setCurrentIndex(0);
        f.find<QToolButton>("facesHighestFirst").setChecked(false);
        SOON(model.rowCount() == 20 && frames(model).value(0) == 0 && frames(model).value(1) == 1 && frames(model).value(19) == 19);
        auto* selection = grid.selectionModel();
        for (const int row : { 2, 3, 4, 9 })
            selection->select(grid.model()->index(row, 0), QItemSelectionModel::Select);
        QVERIFY(f.find<QToolButton>("facesExclude").isEnabled());
        ui::ask::setNextAnswer(QStringLiteral("a poster"));
        grid.setFocus();
        QTest::keyClick(&grid, Qt::Key_Delete);
        const auto* results = f.window().findChild<ui::Results*>();
        SOON_EQUAL(results->run()->verdict.excludedFaces, 4);
        const auto& entries = f.window().findChild<ui::RecordBook*>()->record().current();
        QCOMPARE(entries.size(), 2); // neighbours are one entry
        QCOMPARE(entries[0].content.firstFrame, 2);
        QCOMPARE(entries[0].content.lastFrame, 4);
        QCOMPARE(entries[0].content.text(), QStringLiteral("a poster"));
        SOON_EQUAL(model.rowCount(), 16);
        QVERIFY(!frames(model).contains(3));
        f.window().findChild<QUndoStack*>()->undo();
        SOON_EQUAL(results->run()->verdict.excludedFaces, 0);
        SOON_EQUAL(model.rowCount(), 20);
    }

    void tracksAreSplitAndMergedAndEverythingFollows()
    {
        WindowFixture f;
        analysed(f);
        openSheet(f);
        const ui::FaceSheetModel& model = f.find<ui::FaceGrid>("faceGrid").sheet();
        auto* results = f.window().findChild<ui::Results*>();
        auto* player = f.window().findChild<ui::Player*>();
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        auto* undo = f.window().findChild<QUndoStack*>();
        focus->choose(0);
        const auto before = *results->run()->verdict.probabilities;

        // At its first and last frame there is nothing to split, and what could be undone before still can be.
        player->goTo(0);
        SOON(player->current() == 0);
        f.find<QAction>("bookmarkAction").trigger();
        f.find<QAction>("splitTrackAction").trigger();
        const auto said = [&](const char* what) {
            const auto bars = f.window().findChildren<ui::MessageBar*>();
            return std::any_of(
                bars.cbegin(), bars.cend(), [&](const ui::MessageBar* bar) { return bar->text().contains(QLatin1String(what)); });
        };
        SOON(said("begins at frame 0"));
        player->goTo(19);
        SOON(player->current() == 19);
        f.find<QAction>("splitTrackAction").trigger();
        SOON(said("ends at frame 19"));
        QCOMPARE(undo->count(), 1);

        player->goTo(8);
        SOON(player->current() == 8);
        f.find<QAction>("splitTrackAction").trigger();
        SOON_EQUAL(results->run()->tracks.size(), 3);
        const int part = cases::splitTrackNumber(0, 1);
        QCOMPARE(results->run()->tracks[2].id, part);
        QCOMPARE(results->run()->tracks[2].firstFrame, 8);
        SOON(results->timeline() && results->timeline()->track(part) && results->timeline()->track(part)->scores().size() == 12);
        SOON_EQUAL(model.rowCount(), 8); // of what is left of track 0
        SOON(std::any_of(focus->faces().cbegin(), focus->faces().cend(), [&](const auto& face) { return face.face.track == part; }));
        for (std::size_t node = 0; node < before.size(); ++node)
            QVERIFY(std::abs((*results->run()->verdict.probabilities)[node] - before[node]) < 1e-12);
        QVERIFY(results->run()->verdict.explanation.contains(QStringLiteral("split a track once")));

        // Tracks with faces on the same frame are not one person.
        focus->choose(1);
        ui::ask::setNextAnswer(QStringLiteral("0b: frames 8 to 19"));
        f.find<QAction>("mergeTrackAction").trigger();
        SOON(said("both have a face on frame 8"));
        focus->choose(part);
        ui::ask::setNextAnswer(QStringLiteral("0: frames 0 to 7"));
        f.find<QAction>("mergeTrackAction").trigger();
        SOON_EQUAL(results->run()->tracks.size(), 2);
        QCOMPARE(results->run()->tracks[0].faces, 20);
        SOON_EQUAL(focus->chosenTrack(), std::optional(0)); // what it became part of
        SOON_EQUAL(model.rowCount(), 20);
        QCOMPARE(undo->count(), 3);
        undo->undo();
        SOON_EQUAL(results->run()->tracks.size(), 3);
        undo->undo();
        SOON_EQUAL(results->run()->tracks.size(), 2);
        undo->redo();
        SOON_EQUAL(results->run()->tracks.size(), 3);
        SOON(results->timeline() && results->timeline()->track(part));
        QVERIFY(f.find<QLabel>("exclusionNote").isVisible());
    }

    void anExcludedTracksBoxLeavesThePictureUnlessItIsChosen()
    {
        WindowFixture f;
        analysed(f);
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        auto* player = f.window().findChild<ui::Player*>();
        player->goTo(10);
        SOON(player->current() == 10);
        auto* view = f.window().findChild<ui::FrameView*>();
        SOON_EQUAL(view->boxes().size(), 2);
        focus->choose(1);
        ui::ask::setNextAnswer(QStringLiteral("a poster"));
        f.find<QAction>("excludeTrackAction").trigger();
        SOON(view->boxes().size() == 2 && view->boxes()[1].probabilityText == QStringLiteral("excluded"));
        focus->choose(0);
        SOON_EQUAL(view->boxes().size(), 1);
        QCOMPARE(view->boxes()[0].track, 0);
    }
};
QTEST_MAIN(TestFacesPane)
#include "tst_faces_pane.moc"
