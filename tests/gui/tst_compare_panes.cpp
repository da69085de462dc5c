// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/compare/robustness_pane.h"
#include "ui/compare/robustness_words.h"
#include "ui/compare/step_plot.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QTest>

using namespace semblance;
using namespace semblance::ui;
using test::WindowFixture;

namespace {

void openAnalysed(WindowFixture& f)
{
    f.start();
    f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
    SOON(f.window().findChild<Player*>()->isOpen() && f.window().findChild<Results*>()->place());
    auto* control = f.window().findChild<AnalysisControl*>();
    SOON(control->canStart());
    f.find<QAction>("analyzeAction").trigger();
    SOON(!control->isRunning());
    SOON(f.window().findChild<FaceFocus*>()->chosenFace());
}

void choose(QComboBox& box, int index)
{
    box.setCurrentIndex(index);
    Q_EMIT box.activated(index);
}

bool isMeasured(RobustnessPane& pane)
{
    return pane.result() && pane.result()->state == jobs::RobustnessEvent::State::Finished;
}

RobustnessPane& measured(WindowFixture& f)
{
    f.find<QAction>("robustnessAction").trigger();
    auto& pane = f.find<RobustnessPane>("robustnessPane");
    [&] { SOON(isMeasured(pane)); }();
    return pane;
}

} // namespace

class TestComparePanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMeasuredOutOfSight()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& pane = f.find<RobustnessPane>("robustnessPane");
        QVERIFY(!pane.isVisible());
        QVERIFY(!pane.result());
        QVERIFY(!f.find<QAction>("exportRobustnessAction").isEnabled());
    }

    void theUnchangedPictureHasTheRunsScore()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& pane = measured(f);
        const auto* focus = f.window().findChild<FaceFocus*>();
        QCOMPARE(pane.result()->robustness.unchanged->probabilities, focus->chosenFace()->probabilities);
        const double face = focus->chosenFace()->probabilities[0];
        QCOMPARE(*f.find<StepPlot>("robustnessJpeg").steps().front().probability, face);
        QCOMPARE(*f.find<StepPlot>("robustnessBrightness").steps()[3].probability, face);
        QVERIFY(f.find<QLabel>("robustnessWarning").text().contains(QStringLiteral("demonstration")));
        QVERIFY(!f.find<QLabel>("robustnessWarning").text().contains(QStringLiteral("stored")));
    }

    void everyNodeIsDrawnFromOneMeasurement()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& pane = measured(f);
        const quint64 request = pane.result()->id;
        choose(f.find<QComboBox>("robustnessNode"), 8);
        const auto& curves = pane.result()->robustness.curves;
        QCOMPARE(*f.find<StepPlot>("robustnessBlur").steps().back().probability, curves[2].points.back().scores->probabilities[8]);
        QCOMPARE(pane.result()->id, request);
        const auto stability = compare::stabilityOf(pane.result()->robustness, 8, 0.5);
        QCOMPARE(f.find<QLabel>("robustnessSentence").text(), stabilityText(QStringLiteral("Nose"), *stability, 0.5, true));
        QVERIFY(f.find<QLabel>("robustnessPrimary").text().startsWith(QStringLiteral("Face ")));
        f.window().findChild<HeatMapOverlay*>()->showNode(4);
        QCOMPARE(f.find<QComboBox>("robustnessNode").currentIndex(), 4);
        choose(f.find<QComboBox>("robustnessWhere"), 1);
        SOON(isMeasured(pane) && pane.result()->id > request);
    }

    void anotherFrameIsMeasuredAnew()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& pane = measured(f);
        const auto before = pane.result()->robustness.unchanged->probabilities;
        f.window().findChild<Player*>()->goTo(7);
        SOON(isMeasured(pane) && f.find<QLabel>("robustnessState").text().contains(QStringLiteral("frame 7")));
        QVERIFY(pane.result()->robustness.unchanged->probabilities != before);
    }

    void withoutAFaceThePaneSaysWhy()
    {
        WindowFixture f({ 20, {}, true, {} });
        f.start();
        f.find<QAction>("robustnessAction").trigger();
        QVERIFY(f.find<QLabel>("robustnessState").text().contains(QStringLiteral("Open")));
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<Results*>()->place());
        SOON(f.find<QLabel>("robustnessState").text().contains(QStringLiteral("Analyse")));
        QVERIFY(!f.find<RobustnessPane>("robustnessPane").result());
    }

    void aModelThatIsGoneIsNamed()
    {
        WindowFixture f;
        openAnalysed(f);
        f.forgetModel = true;
        f.find<QAction>("robustnessAction").trigger();
        SOON(f.find<QLabel>("robustnessState").text().contains(QStringLiteral("unknown model.")));
        QVERIFY(!f.find<StepPlot>("robustnessJpeg").steps().front().probability);
        QVERIFY(!f.find<QAction>("exportRobustnessAction").isEnabled());
    }

    void theMeasurementIsExported()
    {
        WindowFixture f;
        openAnalysed(f);
        auto& pane = measured(f);
        const QString path = f.folder(QStringLiteral("out.csv"));
        ask::setNextAnswer(path);
        f.find<QAction>("exportRobustnessAction").trigger();
        SOON(QFileInfo::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray csv = file.readAll();
        QVERIFY(csv.startsWith("evidence,"));
        QVERIFY(csv.contains("clip.mp4"));
        QCOMPARE(csv.count('\n'), 1 + 10 * pane.result()->progress.total);
    }

    void whereAVerdictChangesSidesIsSaid()
    {
        compare::Stability s;
        s.altered = true;
        s.probability = 0.8;
        s.least = 0.3;
        s.most = 0.85;
        s.measured = 24;
        QVERIFY(stabilityText(QStringLiteral("Eye"), s, 0.5, true).contains(QStringLiteral("stays")));
        s.onOtherSide = 2;
        s.sideChanges = { { compare::Change::Jpeg, 30, 0.42 }, { compare::Change::Brightness, -50, 0.3 } };
        const QString text = stabilityText(QStringLiteral("Eye"), s, 0.5, true);
        QVERIFY2(text.contains(QStringLiteral("JPEG quality 30 (0.42)")) && text.contains(QStringLiteral("−50 % brightness (0.30)")),
            qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("2 of 24 changes")));
    }
};
QTEST_MAIN(TestComparePanes)
#include "tst_compare_panes.moc"
