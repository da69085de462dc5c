// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/interval_statistics.h"
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/timeline/face_tip.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using namespace semblance;
using test::WindowFixture;

namespace {

void openAndAnalyse(WindowFixture& f)
{
    f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
    SOON(f.window().findChild<ui::Player*>()->current() == 0);
    auto* control = f.window().findChild<ui::AnalysisControl*>();
    SOON(control->canStart());
    f.find<QAction>("analyzeAction").trigger();
    const auto* results = f.window().findChild<ui::Results*>();
    SOON(results->timeline() && results->timeline()->lastFrame == f.window().findChild<ui::Player*>()->frameCount() - 1);
    SOON_EQUAL(f.find<ui::TimelinePlot>("timelinePlot").curveCount(), 2);
}

void brush(ui::TimelinePlot& plot, qint64 first, qint64 last)
{
    const auto at = [&](qint64 frame) { return QPoint(qRound(plot.pixelOf(0.04 * double(frame))), 40); };
    QTest::mousePress(plot.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(first));
    QTest::mouseMove(plot.viewport(), at(last));
    QTest::mouseRelease(plot.viewport(), Qt::LeftButton, Qt::ShiftModifier, at(last));
}

} // namespace

class TestTimelinePane : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBrushedIntervalShowsTheStatisticsOfTheChosenTrack()
    {
        WindowFixture f({ 60, {}, false, {} });
        f.start();
        openAndAnalyse(f);
        auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        auto& panel = f.find<QWidget>("intervalPanel");
        auto& table = f.find<QTableWidget>("intervalTable");
        QVERIFY(!panel.isVisible());
        brush(plot, 10, 49);
        QVERIFY(panel.isVisible());
        SOON_EQUAL(table.rowCount(), 10);
        QVERIFY(f.find<QLabel>("intervalTitle").text().contains(QStringLiteral("10 to 49")));
        const auto* results = f.window().findChild<ui::Results*>();
        const auto expected = analysis::intervalStatistics(results->timeline()->tracks[0]->scores(), 10, 49, 0.5);
        QCOMPARE(expected.faces, 40);
        for (int node = 0; node < 10; ++node) {
            const auto& s = expected.nodes[std::size_t(node)];
            QCOMPARE(table.item(node, 0)->text(), ui::probabilityText(s.mean.mean));
            QCOMPARE(table.item(node, 4)->text(), ui::probabilityText(s.most));
        }
        auto* pane = f.window().findChild<ui::TimelinePane*>();
        QSignalSpy loop(pane, &ui::TimelinePane::loopRequested);
        f.find<QToolButton>("loopInterval").click();
        QCOMPARE(loop.size(), 1);
        QCOMPARE(loop[0][0].toLongLong(), 10);
        QCOMPARE(loop[0][1].toLongLong(), 49);
        // Track 1 begins at frame 5.
        brush(plot, 0, 4);
        f.window().findChild<ui::FaceFocus*>()->choose(1);
        SOON(f.find<QLabel>("intervalTitle").text().contains(QStringLiteral("Track 1")));
        SOON(f.find<QLabel>("intervalFacts").text().contains(QStringLiteral("no face that counts")));
        QCOMPARE(table.rowCount(), 0);
        f.find<QToolButton>("closeInterval").click();
        QVERIFY(!panel.isVisible());
        QVERIFY(!plot.brush());
    }

    void theFaceUnderThePointerIsShownWithItsNumbers()
    {
        WindowFixture f({ 20, { 7 }, false, {} });
        f.start();
        openAndAnalyse(f);
        auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        auto& tip = f.find<ui::FaceTip>("faceTip");
        const auto hover
            = [&](qint64 frame) { QTest::mouseMove(plot.viewport(), QPoint(qRound(plot.pixelOf(0.04 * double(frame))) + 1, 40)); };
        hover(3);
        SOON(tip.isVisible());
        QVERIFY(tip.text().contains(QStringLiteral("Track 0")));
        QVERIFY(tip.text().contains(QStringLiteral("Frame 3,")));
        SOON(tip.hasPicture());
        const auto* results = f.window().findChild<ui::Results*>();
        QVERIFY(tip.text().contains(ui::probabilityText(results->timeline()->tracks[0]->scores().probability(3, 0)).toHtmlEscaped()));
        hover(7); // can't be read: there is no face
        SOON(!tip.isVisible());
    }

    void aClickInALaneChoosesItsTrackAndSeeks()
    {
        WindowFixture f;
        f.start();
        openAndAnalyse(f);
        auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        focus->choose(1);
        QTest::keyClick(&plot, Qt::Key_Up);
        QCOMPARE(focus->chosenTrack(), std::optional(0));
        focus->choose(1);
        plot.verticalScrollBar()->setValue(0);
        QTest::mouseClick(plot.viewport(), Qt::LeftButton, {}, QPoint(qRound(plot.pixelOf(0.04 * 9)), 40));
        QCOMPARE(focus->chosenTrack(), std::optional(0));
        SOON(f.window().findChild<ui::Player*>()->current() == 9);
        SOON(plot.accessibleDescription().contains(QStringLiteral("Frame 9")));
    }
};
QTEST_MAIN(TestTimelinePane)
#include "tst_timeline_pane.moc"
