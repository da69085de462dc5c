// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/time_axis.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/widgets/colours.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace semblance;
using namespace semblance::ui;

namespace {

std::vector<double> positions(int frames, double step = 0.1)
{
    std::vector<double> all;
    for (int i = 0; i < frames; ++i)
        all.push_back(i * step);
    return all;
}

/// Track 3 has faces on the first half of the frames: node 0 at 0.9 on frames 10 to 19, 0.1 otherwise; node 1 at 0.3.
TimelineScene sceneOf(int frames, int tracks = 1)
{
    auto run = std::make_shared<analysis::RunTimeline>();
    run->threshold = 0.5;
    for (int t = 0; t < tracks; ++t) {
        auto scores = std::make_shared<analysis::TrackScores>();
        scores->track = 3 + t;
        scores->nodes = 2;
        for (int i = 0; i < frames / 2; ++i) {
            scores->frames.push_back(i);
            scores->seconds.push_back(i * 0.1);
            scores->probabilities.push_back(i >= 10 && i < 20 ? 0.9 : 0.1);
            scores->probabilities.push_back(0.3);
        }
        auto track = std::make_shared<analysis::TrackTimeline>();
        track->suspicious = analysis::suspiciousIntervals(*scores, 0, 0.5);
        track->pyramid = analysis::ScorePyramid::build(scores);
        run->tracks.push_back(track);
    }
    TimelineScene scene;
    scene.run = run;
    scene.nodes = { QStringLiteral("face"), QStringLiteral("eye") };
    scene.lines = { { 0, 0 } };
    return scene;
}

/// The strip has 256 colours.
bool isNear(QRgb a, const QColor& b)
{
    return std::abs(qRed(a) - b.red()) <= 2 && std::abs(qGreen(a) - b.green()) <= 2 && std::abs(qBlue(a) - b.blue()) <= 2;
}

struct Plot : TimelinePlot {
    explicit Plot(int frames = 100, int tracks = 1)
    {
        resize(900, 260);
        show();
        setAxis(positions(frames), true);
        setScene(sceneOf(frames, tracks));
        QVERIFY(QTest::qWaitForWindowExposed(this));
    }
    QWidget* canvas() { return viewport(); }
    QPoint at(double position, int y = 40) { return { qRound(pixelOf(position)), y }; }
    QRgb colourAt(QPoint p) { return canvas()->grab().toImage().pixel(p); }
};

void turnWheel(QWidget* widget, QPoint at, int by, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, { 0, by }, {}, modifiers, Qt::NoScrollPhase, false);
    QApplication::sendEvent(widget, &event);
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFrameHoldsUntilTheNextOne()
    {
        TimeAxis axis;
        axis.setPositions({ 0, 0.1, 5, 5.1 }, true);
        QCOMPARE(axis.frameAt(-1), 0);
        QCOMPARE(axis.frameAt(0.0999), 0);
        QCOMPARE(axis.frameAt(0.1), 1);
        QCOMPARE(axis.frameAt(4.999), 1);
        QCOMPARE(axis.frameAt(99), 3);
        QCOMPARE(axis.endOf(1), 5.0);
        QVERIFY(axis.endOf(3) > 5.1);
    }

    void zoomKeepsThePlaceAndEndsAtSingleFrames()
    {
        TimeAxis axis;
        axis.setPositions(positions(1000), true);
        const double before = axis.pixelOf(30, 500);
        axis.zoom(4, 30);
        QVERIFY(std::abs(axis.pixelOf(30, 500) - before) < 1e-6);
        axis.zoom(1e9, 30);
        QVERIFY(std::abs((axis.to() - axis.from()) - 0.4) < 1e-6);
        axis.moveTo(-5);
        QCOMPARE(axis.from(), 0.0);
        axis.zoom(1e-9, 30);
        QVERIFY(axis.showsAll());
    }

    void everyFrameIsInSomeColumn()
    {
        TimeAxis axis;
        axis.setPositions({ 0, 0.01, 0.02, 0.03, 10, 10.01, 20 }, true);
        const auto frames = axis.columnFrames(7);
        QCOMPARE(frames.size(), std::size_t(8));
        QCOMPARE(frames.front(), 0);
        QCOMPARE(frames.back(), 7);
        QVERIFY(std::is_sorted(frames.begin(), frames.end()));
    }

    void aVideoOfOneFrameOrNoneIsHarmless()
    {
        Plot plot(1);
        plot.zoom(2);
        plot.setAxis({}, true);
        plot.zoom(2);
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::mouseClick(plot.canvas(), Qt::LeftButton, {}, QPoint(400, 100));
        turnWheel(plot.canvas(), { 400, 100 }, 120);
        plot.grab();
        plot.setAxis({ 0, 0, 0 }, true); // a file whose frames all bear one time
        plot.zoom(2);
        plot.grab();
    }

    void theStripShowsTheNodesProbabilityAndHatchesWhatIsUnknown()
    {
        Plot plot;
        const TimelineLayout layout(plot.font());
        const int first = layout.ruler + layout.lane + layout.row / 2;
        QVERIFY(isNear(plot.colourAt(plot.at(1.55, first)), probabilityColour(0.9, 0.5)));
        QVERIFY(isNear(plot.colourAt(plot.at(3.05, first)), probabilityColour(0.1, 0.5)));
        QVERIFY(isNear(plot.colourAt(plot.at(1.55, first + layout.row)), probabilityColour(0.3, 0.5)));
        // Half the frames have no face: two colours there, ground and hatching.
        const QImage image = plot.canvas()->grab().toImage();
        QSet<QRgb> colours;
        for (int x = 0; x < 20; ++x)
            colours.insert(image.pixel(plot.at(7.05, first) + QPoint(x, 0)));
        QVERIFY(colours.size() >= 2);
        for (const QRgb colour : std::as_const(colours))
            QVERIFY(!isNear(colour, probabilityColour(0.1, 0.5)));
    }

    void spansAboveTheThresholdHaveABar()
    {
        Plot plot;
        const TimelineLayout layout(plot.font());
        const QRgb orange = qRgb(0xd5, 0x5e, 0x00);
        QCOMPARE(plot.colourAt(plot.at(1.5, layout.ruler + 1)), orange);
        QVERIFY(plot.colourAt(plot.at(3, layout.ruler + 1)) != orange);
        QVERIFY(plot.colourAt(plot.at(0.5, layout.ruler + 1)) != orange);
    }

    void marksAreDrawnOnTheirFrames()
    {
        Plot plot;
        const QImage before = plot.canvas()->grab().toImage();
        TimelineScene scene = sceneOf(100);
        scene.bookmarks = { 70 };
        scene.unreadable = { 80 };
        scene.cuts = { 90 };
        plot.setScene(scene);
        const QImage after = plot.canvas()->grab().toImage();
        const auto differs = [&](double from, double to) {
            int count = 0;
            for (int x = qRound(plot.pixelOf(from)); x < qRound(plot.pixelOf(to)); ++x) {
                for (int y = 0; y < after.height(); ++y)
                    count += after.pixel(x, y) != before.pixel(x, y);
            }
            return count;
        };
        QVERIFY(differs(6.9, 7.1) > 0);
        QVERIFY(differs(7.9, 8.1) > 0);
        QVERIFY(differs(8.9, 9.1) > 0);
        QCOMPARE(differs(0, 6), 0);
    }

    void draggingSeeksWithinTheVideo()
    {
        Plot plot;
        QSignalSpy seek(&plot, &TimelinePlot::seekRequested);
        QSignalSpy chosen(&plot, &TimelinePlot::trackChosen);
        QTest::mouseClick(plot.canvas(), Qt::LeftButton, {}, plot.at(5.0));
        QCOMPARE(seek.last()[0].toLongLong(), 50);
        QCOMPARE(chosen.last()[0].toInt(), 3);
        QTest::mouseClick(plot.canvas(), Qt::LeftButton, {}, QPoint(plot.canvas()->width() - 1, 100));
        QCOMPARE(seek.last()[0].toLongLong(), 99);
    }

    void zoomingStaysInsideTheVideoAndFollowsTheCursor()
    {
        Plot plot;
        plot.setCursor(50);
        const double whole = plot.pixelOf(10) - plot.pixelOf(0);
        plot.zoom(4);
        QVERIFY(std::abs((plot.pixelOf(10) - plot.pixelOf(0)) / whole - 4) < 0.01);
        plot.setCursor(99);
        QVERIFY(plot.pixelOf(9.9) < plot.canvas()->width());
        plot.showAll();
        QVERIFY(std::abs(plot.pixelOf(10) - plot.pixelOf(0) - whole) < 1);
    }

    void theWheelZoomsAboutThePointerAndPansWithShift()
    {
        Plot plot;
        const QPoint at = plot.at(7.0);
        turnWheel(plot.canvas(), at, 240);
        QVERIFY(std::abs(plot.pixelOf(7.0) - at.x()) < 1.5);
        const double before = plot.pixelOf(7.0);
        turnWheel(plot.canvas(), at, -120, Qt::ShiftModifier);
        QVERIFY(plot.pixelOf(7.0) < before);
        QVERIFY(plot.horizontalScrollBar()->maximum() > 0);
        plot.horizontalScrollBar()->setValue(0);
        QVERIFY(std::abs(plot.pixelOf(0) - plot.pixelOf(plot.scene().axis.from())) < 0.5);
    }

    void keysMoveZoomAndMeasure()
    {
        Plot plot;
        plot.setCursor(20);
        QSignalSpy seek(&plot, &TimelinePlot::seekRequested);
        QSignalSpy brushed(&plot, &TimelinePlot::brushed);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(seek.last()[0].toLongLong(), 21);
        QTest::keyClick(&plot, Qt::Key_End);
        QCOMPARE(seek.last()[0].toLongLong(), 99);
        QTest::keyClick(&plot, Qt::Key_Plus);
        QVERIFY(!plot.scene().axis.showsAll());
        QTest::keyClick(&plot, Qt::Key_0);
        QVERIFY(plot.scene().axis.showsAll());
        QTest::keyClick(&plot, Qt::Key_I);
        QCOMPARE(plot.brush(), std::optional(std::pair<qint64, qint64>(20, 20)));
        plot.setCursor(30);
        QTest::keyClick(&plot, Qt::Key_O);
        QCOMPARE(plot.brush(), std::optional(std::pair<qint64, qint64>(20, 30)));
        plot.setCursor(40); // A start behind the end moves the end too.
        QTest::keyClick(&plot, Qt::Key_I);
        QCOMPARE(plot.brush(), std::optional(std::pair<qint64, qint64>(40, 40)));
        QTest::keyClick(&plot, Qt::Key_Escape);
        QVERIFY(!plot.brush());
        QCOMPARE(brushed.size(), 4);
    }

    void shiftAndDraggingBrushesEitherWay()
    {
        Plot plot;
        QSignalSpy seek(&plot, &TimelinePlot::seekRequested);
        QSignalSpy brushed(&plot, &TimelinePlot::brushed);
        QTest::mousePress(plot.canvas(), Qt::LeftButton, Qt::ShiftModifier, plot.at(6.0));
        QTest::mouseMove(plot.canvas(), plot.at(2.0));
        QTest::mouseRelease(plot.canvas(), Qt::LeftButton, Qt::ShiftModifier, plot.at(2.0));
        QCOMPARE(plot.brush(), std::optional(std::pair<qint64, qint64>(20, 60)));
        QCOMPARE(brushed.size(), 1);
        QCOMPARE(seek.size(), 0);
    }

    void manyTracksScrollAndAreFound()
    {
        Plot plot(100, 50);
        QVERIFY(plot.verticalScrollBar()->maximum() > 1000);
        QCOMPARE(plot.trackAt({ 400, TimelineLayout(plot.font()).ruler + 2 }), std::optional(3));
        plot.revealTrack(52);
        QCOMPARE(plot.verticalScrollBar()->value(), plot.verticalScrollBar()->maximum());
        QCOMPARE(plot.trackAt({ 400, plot.canvas()->height() - 2 }), std::optional(52));
        const int before = plot.verticalScrollBar()->value();
        turnWheel(plot.canvas(), { 5, 100 }, 120);
        QVERIFY(plot.verticalScrollBar()->value() < before);
        QVERIFY(plot.scene().axis.showsAll());
    }

    void aRunOfAnotherVersionOfTheFileIsCutAtTheVideosEnd()
    {
        Plot plot;
        plot.setAxis(positions(12), true);
        TimelineScene scene = sceneOf(100);
        scene.bookmarks = { 5, 70 };
        plot.setScene(scene);
        QVERIFY(!plot.canvas()->grab().isNull());
    }
};
QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
