// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/compare/counterfactual_pane.h"
#include "ui/compare/pair_view.h"
#include "ui/compare/robustness_pane.h"
#include "ui/compare/robustness_words.h"
#include "ui/compare/side_by_side_pane.h"
#include "ui/compare/step_plot.h"
#include "ui/compare/two_runs_pane.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/review/review_screen.h"
#include "ui/shell/language.h"
#include "ui/text/words.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QHash>
#include <QLabel>
#include <QSlider>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

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

WindowFixture::Plan frontal()
{
    WindowFixture::Plan plan;
    plan.frontalFaces = true;
    return plan;
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
        s.least = 0.499;
        QVERIFY(stabilityText(QStringLiteral("Eye"), s, 0.5, true).contains(QStringLiteral("between 0.499 and 0.85")));
    }

    void theTransplantShowsHowEachNodeMovesAgainstTheControl()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.window().findChild<Player*>()->goTo(8);
        SOON(f.window().findChild<FaceFocus*>()->chosenFace() && f.window().findChild<FaceFocus*>()->chosenFace()->frame == 8);
        f.find<QAction>("counterfactualAction").trigger();
        auto& pane = f.find<CounterfactualPane>("counterfactualPane");
        SOON(pane.result());
        QVERIFY2(pane.result()->result, qPrintable(pane.result()->error.message));
        const compare::Counterfactual& made = *pane.result()->result;
        QVERIFY(f.find<QLabel>("transplantState").text().contains(QStringLiteral("frame 7")));
        auto& table = f.find<QTableWidget>("transplantTable");
        QCOMPARE(table.rowCount(), 10);
        QCOMPARE(table.columnCount(), 5);
        for (int node = 0; node < 10; ++node) {
            const auto n = static_cast<std::size_t>(node);
            QCOMPARE(table.item(node, 1)->text(), probabilityBeside(made.original.scores.probabilities[n], 0.5));
            QCOMPARE(table.item(node, 3)->text(), probabilityBeside(made.transplanted.scores.probabilities[n], 0.5));
        }
        for (const char* name : { "transplantOriginal", "transplantControl", "transplantResult" })
            QVERIFY(!f.find<QLabel>(name).pixmap().isNull());
        QVERIFY(f.find<QLabel>("transplantNote").text().contains(QStringLiteral("demonstration")));
        const quint64 before = pane.result()->id;
        choose(f.find<QComboBox>("transplantRegion"), 1);
        SOON(pane.result() && pane.result()->id > before);
        choose(f.find<QComboBox>("transplantSource"), 2); // the other track
        SOON(pane.result() && f.find<QLabel>("transplantState").text().contains(QStringLiteral("track 1, frame 8")));
    }

    void aKeptFaceIsTheSourceForOtherFaces()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.find<QAction>("counterfactualAction").trigger();
        auto& pane = f.find<CounterfactualPane>("counterfactualPane");
        QVERIFY(f.find<QLabel>("transplantState").text().contains(QStringLiteral("no analysed face there"))); // nothing before frame 0
        choose(f.find<QComboBox>("transplantSource"), 3);
        QVERIFY(f.find<QLabel>("transplantState").text().contains(QStringLiteral("keep it")));
        f.find<QAction>("keepSourceAction").trigger();
        SOON(pane.result() && pane.result()->result);
        // The face into itself is the control.
        QCOMPARE(pane.result()->result->transplanted.scores.rawScores, pane.result()->result->control.scores.rawScores);
        f.window().findChild<Player*>()->goTo(3);
        SOON(f.find<QLabel>("transplantState").text().startsWith(QStringLiteral("Track 0, frame 3, region of track 0, frame 0")));
    }

    void aFileWithoutAFaceIsSaid()
    {
        WindowFixture f;
        openAnalysed(f);
        f.find<QAction>("counterfactualAction").trigger();
        ask::setNextAnswer(f.file(QStringLiteral("exemplar.mp4")));
        choose(f.find<QComboBox>("transplantSource"), 4);
        SOON(f.find<QLabel>("transplantState").text().contains(QStringLiteral("no face.")));
        QVERIFY(f.find<QTableWidget>("transplantTable").isHidden());
    }

    void theOtherTrackLiesBesideTheChosenFaceAndMovesOn()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        auto* player = f.window().findChild<Player*>();
        f.find<QAction>("sideBySideAction").trigger();
        auto& pane = f.find<SideBySidePane>("sideBySidePane");
        auto& state = f.find<QLabel>("sideState");
        QVERIFY(state.text().contains(QStringLiteral("Choose")));
        QVERIFY(!f.find<QAction>("nudgeOtherForwardAction").isEnabled());
        choose(f.find<QComboBox>("sideOther"), 2); // track 1, which begins at frame 5
        SOON(pane.result() && pane.result()->pair);
        QVERIFY2(state.text().contains(QStringLiteral("frame 0 beside track 1, frame 5")), qPrintable(state.text()));
        player->goTo(2);
        SOON(pane.result() && pane.result()->frame == 7);
        QTest::keyClick(&f.window(), Qt::Key_PageDown, Qt::AltModifier);
        SOON(pane.result() && pane.result()->frame == 8);
        f.find<QAction>("nudgeThisForwardAction").trigger();
        SOON(state.text().contains(QStringLiteral("frame 3 beside track 1, frame 8")));
        QCOMPARE(player->current(), 3);
        player->goTo(19); // beyond the end of the other
        SOON(pane.result() && pane.result()->frame == 19);
    }

    void whatWasChosenOutlivesAChangeOfTheLanguage()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.find<QAction>("sideBySideAction").trigger();
        choose(f.find<QComboBox>("sideOther"), 2);
        choose(f.find<QComboBox>("sideMode"), 1);
        f.find<QSlider>("sideWipe").setValue(30);
        SOON(f.find<SideBySidePane>("sideBySidePane").result() && f.find<SideBySidePane>("sideBySidePane").result()->pair);
        f.find<QAction>("nudgeOtherForwardAction").trigger();
        SOON(f.find<QLabel>("sideState").text().contains(QStringLiteral("frame 0 beside track 1, frame 6")));
        f.find<QAction>("keepSourceAction").trigger();
        choose(f.find<QComboBox>("transplantRegion"), 2);
        choose(f.find<QComboBox>("heatMapNode"), 3);
        choose(f.find<QComboBox>("facesOrder"), 4);
        f.find<QToolButton>("viewTable").click();
        f.window().findChild<Player*>()->repeat({ 2, 9 });
        f.find<ui::TimelinePlot>("timelinePlot").zoom(2);
        const auto seen = f.find<ui::TimelinePlot>("timelinePlot").view();
        QVERIFY(seen);
        f.find<ui::FrameView>("frameView").setZoom(8, QPointF(10, 10));
        const QPointF centre = f.find<ui::FrameView>("frameView").centre();
        f.find<ui::TimelinePane>("timelinePane").setInterval(std::pair<qint64, qint64>(3, 7));

        ui::setLanguage(*qApp, QStringLiteral("de"));
        SOON(f.find<QAction>("openAction").text() != QStringLiteral("&Open…"));
        SOON(f.window().findChild<Results*>()->run() && f.window().findChild<Player*>()->current() == 0);
        SOON(f.window().findChild<Player*>()->loop());
        QCOMPARE(f.window().findChild<Player*>()->loop()->last, 9);
        QCOMPARE(f.find<QComboBox>("sideOther").currentData().toInt(), 1);
        QCOMPARE(f.find<QComboBox>("sideMode").currentIndex(), 1);
        QCOMPARE(f.find<QSlider>("sideWipe").value(), 30);
        SOON(f.find<SideBySidePane>("sideBySidePane").result() && f.find<SideBySidePane>("sideBySidePane").result()->frame == 6);
        QCOMPARE(f.find<QComboBox>("transplantRegion").currentIndex(), 2);
        QCOMPARE(f.find<QComboBox>("transplantSource").currentIndex(), 3);
        QCOMPARE(f.window().findChild<ui::HeatMapOverlay*>()->node(), 3);
        QCOMPARE(f.find<QComboBox>("facesOrder").currentIndex(), 4);
        QVERIFY(f.find<QToolButton>("viewTable").isChecked());
        QCOMPARE(f.find<ui::TimelinePlot>("timelinePlot").view(), seen);
        QVERIFY(!f.find<ui::FrameView>("frameView").fits());
        QCOMPARE(f.find<ui::FrameView>("frameView").centre().toPoint(), centre.toPoint());
        QCOMPARE(f.find<ui::TimelinePane>("timelinePane").interval(), (std::pair<qint64, qint64>(3, 7)));
        ui::setLanguage(*qApp, QStringLiteral("en"));
    }

    void aFaceBesideItselfDoesNotDiffer()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.find<QAction>("sideBySideAction").trigger();
        auto& pane = f.find<SideBySidePane>("sideBySidePane");
        choose(f.find<QComboBox>("sideOther"), 1);
        SOON(pane.result() && pane.result()->pair);
        QCOMPARE(pane.result()->pair->meanDifference, 0.0);
        auto& view = f.find<PairView>("pairView");
        for (const int mode : { 1, 2, 3, 0 }) {
            choose(f.find<QComboBox>("sideMode"), mode);
            QCOMPARE(f.find<QSlider>("sideWipe").isVisible(), mode == 1);
            QVERIFY(!view.grab().isNull());
        }
        choose(f.find<QComboBox>("sideMode"), 3);
        const bool before = view.showsSecond();
        SOON(view.showsSecond() != before);
    }

    void anExemplarThatIsNoVideoIsSaid()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.find<QAction>("sideBySideAction").trigger();
        ask::setNextAnswer(f.file(QStringLiteral("exemplar.mp4")));
        auto& others = f.find<QComboBox>("sideOther");
        choose(others, others.count() - 1);
        auto& pane = f.find<SideBySidePane>("sideBySidePane");
        SOON(pane.result() && pane.result()->pair);
        QVERIFY(f.find<QLabel>("sideState").text().contains(QStringLiteral("exemplar.mp4, frame 0")));
        ask::setNextAnswer(f.file(QStringLiteral("words.txt")));
        choose(others, others.count() - 1);
        SOON(f.find<QLabel>("sideState").text().contains(QStringLiteral("is no video")));
        QVERIFY(!pane.result());
    }

    void twoRunsOfTheSameModelDifferInNothingOnTheFramesOfBoth()
    {
        WindowFixture f(frontal());
        openAnalysed(f);
        f.find<QAction>("twoRunsAction").trigger();
        auto& pane = f.find<TwoRunsPane>("twoRunsPane");
        QVERIFY(f.find<QLabel>("twoRunsState").text().contains(QStringLiteral("one run")));
        auto* control = f.window().findChild<AnalysisControl*>();
        const auto first = f.window().findChild<Results*>()->run()->run.id;
        analysis::Settings other;
        other.every = 2;
        control->setSettings(other); // The same settings would be the same run.
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        SOON(!control->isRunning());
        SOON(f.window().findChild<Results*>()->run() && f.window().findChild<Results*>()->run()->run.id != first);
        SOON_EQUAL(pane.scores().size(), 10);
        for (const compare::PairedScore& score : pane.scores())
            QCOMPARE(score.second, std::optional(score.first));
        QVERIFY(f.find<QLabel>("twoRunsSummary").text().contains(QStringLiteral("both runs: 10")));
        choose(f.find<QComboBox>("twoRunsNode"), 4);
        const auto* focus = f.window().findChild<FaceFocus*>();
        QCOMPARE(pane.scores().first().first, focus->chosenFace()->probabilities[4]);
    }

    void noKeyOfTheReviewScreenHasTwoCommands()
    {
        WindowFixture f;
        f.start();
        QHash<QString, QString> owners;
        for (const QAction* action : f.window().findChild<ReviewScreen*>()->commands().all) {
            for (const QKeySequence& key : action->shortcuts()) {
                const QString name = key.toString(QKeySequence::PortableText);
                QVERIFY2(!owners.contains(name),
                    qPrintable(name + QStringLiteral(": ") + owners[name] + QStringLiteral(", ") + action->objectName()));
                owners.insert(name, action->objectName());
            }
        }
        QVERIFY(owners.size() > 40);
    }
};
QTEST_MAIN(TestComparePanes)
#include "tst_compare_panes.moc"
