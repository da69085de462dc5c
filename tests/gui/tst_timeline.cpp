// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_curves.h"
#include "ui/timeline/timeline_plot.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace semblance;
using namespace semblance::ui;

namespace {

using Points = QList<SeriesPoint>;

double seconds(qint64 frame)
{
    return static_cast<double>(frame) / 10;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachTrackHasALineOfItsOwn()
    {
        const Points points { { 0, 0, 0.1 }, { 1, 0, 0.2 }, { 0, 3, 0.9 } };
        const auto curves = timelineCurves({ { 4, points } }, 1, seconds);
        QCOMPARE(curves.size(), 2);
        QCOMPARE(curves[0].track, 0);
        QCOMPARE(curves[0].node, 4);
        QCOMPARE(curves[0].x, QVector<double>({ 0.0, 0.1 }));
        QCOMPARE(curves[0].y, QVector<double>({ 0.1, 0.2 }));
        QCOMPARE(curves[1].track, 3);
    }

    void aLineIsBrokenWhereTheFaceWasAway()
    {
        const Points points { { 0, 0, 0.1 }, { 10, 0, 0.2 }, { 40, 0, 0.3 }, { 50, 0, 0.4 } };
        const auto curves = timelineCurves({ { 0, points } }, 10, seconds);
        QCOMPARE(curves.size(), 1);
        QCOMPARE(curves[0].y.size(), 5);
        QVERIFY(std::isnan(curves[0].y[2]));
        QVERIFY(!std::isnan(curves[0].y[1]));
        QCOMPARE(curves[0].y[3], 0.3);
    }

    void draggingSeeksWithinTheVideo()
    {
        TimelinePlot plot;
        plot.resize(600, 200);
        plot.show();
        plot.setAxis(0, 10, true);
        QSignalSpy seek(&plot, &TimelinePlot::seekRequested);
        auto* canvas = plot.findChild<QWidget*>(QStringLiteral("timelineCanvas"));
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(qRound(plot.pixelOf(5)), 100));
        QVERIFY(seek.size() >= 1);
        QVERIFY(std::abs(seek.last()[0].toDouble() - 5) < 0.05);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 1, 100));
        QCOMPARE(seek.last()[0].toDouble(), 10.0);
    }

    void zoomingStaysInsideTheVideoAndFollowsTheCursor()
    {
        TimelinePlot plot;
        plot.resize(600, 200);
        plot.show();
        plot.setAxis(0, 10, true);
        plot.setCursor(5);
        const double whole = plot.pixelOf(10) - plot.pixelOf(0);
        plot.zoom(4);
        QVERIFY(std::abs((plot.pixelOf(10) - plot.pixelOf(0)) / whole - 4) < 0.01);
        plot.setCursor(9.9);
        QVERIFY(plot.pixelOf(9.9) < plot.width());
        plot.zoom(0.01);
        QVERIFY(std::abs(plot.pixelOf(10) - plot.pixelOf(0) - whole) < 1);
    }
};
QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"
