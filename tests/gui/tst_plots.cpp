// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/step_plot.h"
#include "ui/datasets/bar_chart.h"
#include "ui/evaluation/node_bars.h"
#include "ui/evaluation/xy_chart.h"
#include "ui/training/curve_plot.h"

#include <QCoreApplication>
#include <QMutex>
#include <QTest>

#include <functional>
#include <memory>

using namespace semblance;

namespace {

QMutex lock;
QStringList said; ///< by Qt and its painter

void listen(QtMsgType, const QMessageLogContext&, const QString& text)
{
    const QMutexLocker locked(&lock);
    said << text;
}

using MakePlot = std::function<std::unique_ptr<QWidget>()>;

std::unique_ptr<QWidget> stepPlot()
{
    auto plot = std::make_unique<ui::StepPlot>("steps", QStringLiteral("Steps"));
    plot->set({ { QStringLiteral("90"), 0.4 }, { QStringLiteral("50"), 0.7 } }, 0.4, 0.5);
    return plot;
}

std::unique_ptr<QWidget> barChart()
{
    auto chart = std::make_unique<ui::BarChart>(QStringLiteral("Bars"));
    chart->set({ QStringLiteral("real"), QStringLiteral("fake") }, { { {}, Qt::blue, Qt::SolidPattern, { 3, 4 } } });
    return chart;
}

std::unique_ptr<QWidget> xyChart()
{
    auto chart = std::make_unique<ui::XyChart>(ui::XyChart::Kind::Roc);
    chart->set({}, QStringLiteral("Nothing."));
    return chart;
}

std::unique_ptr<QWidget> nodeBars()
{
    auto bars = std::make_unique<ui::NodeBars>();
    bars->set(QStringLiteral("AUC"), { QStringLiteral("face") }, {}, 0.5);
    return bars;
}

std::unique_ptr<QWidget> curvePlot()
{
    auto plot = std::make_unique<ui::CurvePlot>("curves", QStringLiteral("Curves"), 3);
    plot->setMessage(QStringLiteral("Nothing."));
    return plot;
}

} // namespace
Q_DECLARE_METATYPE(MakePlot)

class TestPlots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPlotWithoutRoomDrawsOnNothing_data()
    {
        QTest::addColumn<MakePlot>("make");
        QTest::newRow("steps") << MakePlot(stepPlot);
        QTest::newRow("bars") << MakePlot(barChart);
        QTest::newRow("curves of an evaluation") << MakePlot(xyChart);
        QTest::newRow("nodes") << MakePlot(nodeBars);
        QTest::newRow("curves of a training") << MakePlot(curvePlot);
    }
    void aPlotWithoutRoomDrawsOnNothing()
    {
        QFETCH(MakePlot, make);
        const std::unique_ptr<QWidget> pane = make();
        QWidget* plot = nullptr;
        for (QWidget* child : pane->findChildren<QWidget*>()) {
            if (child->inherits("QCustomPlot"))
                plot = child;
        }
        QVERIFY(plot);
        pane->resize(400, 300);
        pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(pane.get(), 300000));
        said.clear();
        const QtMessageHandler before = qInstallMessageHandler(listen);
        // Its pane's layout gives it such sizes where other panes take the room.
        for (const QSize size : { QSize(300, 0), QSize(0, 200), QSize(0, 0), QSize(300, 200) }) {
            plot->resize(size);
            QCoreApplication::processEvents();
            plot->grab();
        }
        qInstallMessageHandler(before);
        QVERIFY2(said.isEmpty(), qPrintable(said.join(QLatin1Char('\n'))));
        QVERIFY(!plot->grab().isNull());
    }
};
QTEST_MAIN(TestPlots)
#include "tst_plots.moc"
