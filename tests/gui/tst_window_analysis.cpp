// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/verdict/node_model.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"
#include "window_steps.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace semblance;
using namespace semblance::test;
using ui::FrameView;

class WindowAnalysisTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void analysingFillsTracksBarsTimelineAndWords()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        QCOMPARE(f.find<QTreeView>("nodeTree").model()->rowCount(), 1);
        QCOMPARE(cell(f, 0, ui::NodeModel::FaceColumn), QStringLiteral("—"));
        analyse(f);
        auto& tracks = f.find<QTableView>("trackTable");
        SOON_EQUAL(tracks.model()->rowCount(), 2);
        SOON(cell(f, 0, ui::NodeModel::FaceColumn) != QStringLiteral("—"));
        const auto results = f.window().findChild<ui::Results*>();
        for (int node = 0; node < 10; ++node) {
            const QModelIndex index = qobject_cast<ui::NodeModel*>(f.find<QTreeView>("nodeTree").model())
                                          ->indexOfNode(node)
                                          .siblingAtColumn(ui::NodeModel::FaceColumn);
            const auto faces = results->facesOn(0);
            QVERIFY(faces && faces->size() == 1);
            QCOMPARE(index.data(ui::NodeModel::ProbabilityRole).toDouble(), faces->first().probabilities[static_cast<std::size_t>(node)]);
        }
        SOON_EQUAL(f.find<ui::TimelinePlot>("timelinePlot").curveCount(), 2);
        const QString words = f.find<QTextBrowser>("explanation").toPlainText();
        QVERIFY(words.contains(results->run()->verdict.explanation));
        QVERIFY(words.contains(results->run()->tracks.first().explanation));
        QCOMPARE(f.find<FrameView>("frameView").boxes().size(), 1);
        QVERIFY(f.find<QLabel>("frameIntegrity").text().contains(QStringLiteral("same as analysed")));
        QVERIFY(f.find<ui::MessageBar>("modelNotice").isVisible());
        QVERIFY(f.find<ui::MessageBar>("modelNotice").text().contains(QStringLiteral("not validated for casework")));
    }

    void valuesFollowTheFrameAndTheFaceUnderTheCursor()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        player(f).goTo(8);
        auto& view = f.find<FrameView>("frameView");
        SOON_EQUAL(view.boxes().size(), 2);
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        SOON_EQUAL(focus->face()->frame, 8);
        QCOMPARE(focus->track(), 0);
        QTest::mouseMove(&view, view.toWidget(view.boxes()[1].box.center()).toPoint());
        SOON_EQUAL(focus->track(), 1);
        QVERIFY(f.find<QLabel>("nodeSubject").toolTip().contains(QStringLiteral("under the cursor")));
        QTest::mouseMove(&view, QPoint(2, 2));
        SOON_EQUAL(focus->track(), 0);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.toWidget(view.boxes()[1].box.center()).toPoint());
        QCOMPARE(focus->chosenTrack(), 1);
        QCOMPARE(f.find<QTableView>("trackTable").currentIndex().row(), 1);
    }

    void aTrackThatIsNotOnTheFrameIsUnknownThere()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto& tracks = f.find<QTableView>("trackTable");
        SOON_EQUAL(tracks.model()->rowCount(), 2);
        tracks.setCurrentIndex(tracks.model()->index(1, 0)); // It appears at frame 5; frame 0 is shown.
        QCOMPARE(cell(f, 0, ui::NodeModel::FaceColumn), QStringLiteral("—"));
        QVERIFY(cell(f, 0, ui::NodeModel::TrackColumn) != QStringLiteral("—"));
        tracks.setFocus();
        Q_EMIT tracks.activated(tracks.currentIndex());
        SOON(shows(f, 5));
        SOON(cell(f, 0, ui::NodeModel::FaceColumn) != QStringLiteral("—"));
    }

    void resultsAreBackAtTheNextStartForTheSameContent()
    {
        WindowFixture f;
        f.start();
        const QString path = f.file(QStringLiteral("clip.mp4"));
        openAndWait(f, path);
        analyse(f);
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->run() && results->run()->run.status == analysis::Status::Complete);
        SOON(f.find<QTextBrowser>("explanation").toPlainText().contains(QStringLiteral("What would change it.")));
        const QString words = f.find<QTextBrowser>("explanation").toPlainText();

        f.start();
        QCOMPARE(f.find<QTableView>("trackTable").model()->rowCount(), 0);
        openAndWait(f, path);
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 2);
        SOON_EQUAL(f.find<QTextBrowser>("explanation").toPlainText(), words);
        SOON_EQUAL(f.find<ui::TimelinePlot>("timelinePlot").curveCount(), 2);

        openAndWait(f, f.file(QStringLiteral("other.mp4")));
        QCOMPARE(f.find<QTableView>("trackTable").model()->rowCount(), 0);
        QCOMPARE(cell(f, 0, ui::NodeModel::VideoColumn), QStringLiteral("—"));
        QCOMPARE(f.find<FrameView>("frameView").boxes().size(), 0);
    }

    void cancellingKeepsWhatIsDoneAndAnalyzeGoesOn()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 300, {}, false, batches });
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        f.find<QAction>("analyzeAction").trigger();
        batches->release(4);
        SOON(batches->available() == 0); // The fourth batch has begun, so the first ones are stored.
        SOON(f.find<QWidget>("activityBar").isVisible());
        // One Esc asks, another one means no.
        QTest::keyClick(&f.window(), Qt::Key_Escape);
        SOON(f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QTest::keyClick(f.window().findChild<QDialog*>(QStringLiteral("consentDialog")), Qt::Key_Escape);
        SOON(!f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QVERIFY(control->isRunning());
        f.find<QAction>("cancelAction").trigger();
        QTest::mouseClick(&f.find<QPushButton>("consentYes"), Qt::LeftButton);
        batches->release(1000);
        SOON(!control->isRunning());
        QCOMPARE(control->last().state, jobs::JobEvent::State::Cancelled);
        SOON(f.find<QTableView>("trackTable").model()->rowCount() > 0);
        SOON(!f.find<QWidget>("activityBar").isVisible());
        const auto* results = f.window().findChild<ui::Results*>();
        SOON_EQUAL(results->run()->run.status, analysis::Status::Cancelled);
        const qint64 kept = *results->run()->run.lastFrame;
        QVERIFY(kept < 299);

        f.find<QAction>("analyzeAction").trigger();
        SOON(!control->isRunning());
        SOON_EQUAL(results->run()->run.lastFrame, 299);
        QCOMPARE(results->place()->runs.size(), 1);
        QVERIFY(f.find<ui::MessageBar>("messageBar").text().contains(QStringLiteral("goes on from an earlier analysis")));
    }

    void anAnalysisStoppedBeforeItsFirstFrameFoundNothingOut()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 300, {}, false, batches }); // Without faces nothing would wait for a batch.
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        f.find<QAction>("cancelAction").trigger();
        SOON(f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QTest::mouseClick(&f.find<QPushButton>("consentYes"), Qt::LeftButton);
        SOON(!control->isRunning());
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(!results->awaitsRun() && (!results->run() || results->run()->run.status == analysis::Status::Cancelled));
        const QString said = f.find<QLabel>("nodeSubject").text();
        QVERIFY2(!said.contains(QStringLiteral("No face found")), qPrintable(said));
    }

    void anotherFilesAnalysisIsNamedWhereNoneCanBegin()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 40, {}, false, batches });
        f.start();
        openAndWait(f, f.file(QStringLiteral("first.mp4")));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        const auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        SOON_EQUAL(plot.message(), QStringLiteral("Not analysed yet: press F5."));
        f.find<QAction>("analyzeAction").trigger();
        SOON(plot.message() != QStringLiteral("Not analysed yet: press F5."));
        openAndWait(f, f.file(QStringLiteral("second.mp4")));
        QVERIFY(!f.find<QAction>("analyzeAction").isEnabled());
        SOON_EQUAL(plot.message(), QStringLiteral("Not analysed yet; the analysis of first.mp4 has to end first."));
        batches->release(1000);
        SOON(!control->isRunning());
        SOON_EQUAL(plot.message(), QStringLiteral("Not analysed yet: press F5."));
        QVERIFY(f.find<QAction>("analyzeAction").isEnabled());
    }

    void theQuestionWhetherToStopGoesAwayWithTheAnalysis()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 40, {}, false, batches });
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        auto* control = f.window().findChild<ui::AnalysisControl*>();
        SOON(control->canStart());
        f.find<QAction>("analyzeAction").trigger();
        f.find<QAction>("cancelAction").trigger();
        SOON(f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        batches->release(1000);
        SOON(!control->isRunning());
        SOON(!f.window().findChild<QDialog*>(QStringLiteral("consentDialog")));
        QCOMPARE(control->last().state, jobs::JobEvent::State::Done);
    }

    void theFormerRunsNumbersGoWhenAnotherAnalysisBegins()
    {
        auto batches = std::make_shared<QSemaphore>();
        batches->release(1000);
        WindowFixture f({ 40, {}, false, batches });
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto* results = f.window().findChild<ui::Results*>();
        SOON(results->run() && results->run()->run.status == analysis::Status::Complete);
        SOON(cell(f, 0, ui::NodeModel::VideoColumn) != QStringLiteral("—"));
        const auto first = results->run()->run.id;
        batches->acquire(batches->available());
        f.find<QAction>("analyzeAction").trigger();
        QVERIFY(!results->run());
        QCOMPARE(cell(f, 0, ui::NodeModel::VideoColumn), QStringLiteral("—"));
        QVERIFY(f.find<QComboBox>("runBox").currentIndex() < 0);
        results->refresh(); // Whatever reads again in between, the former run stays away.
        batches->release(1000);
        QSignalSpy changed(results, &ui::Results::runChanged);
        SOON(!f.window().findChild<ui::AnalysisControl*>()->isRunning());
        SOON(results->run());
        QVERIFY(results->run()->run.id != first);
        QCOMPARE(f.find<QComboBox>("runBox").count(), 2);
    }

    void whoseAnalysisRunsIsSaidWhileAnotherFileIsOpen()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 40, {}, false, batches });
        f.start();
        openAndWait(f, f.file(QStringLiteral("first.mp4")));
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        QVERIFY(!f.find<ui::ElidedLabel>("activityText").wholeText().contains(QStringLiteral("first.mp4")));
        openAndWait(f, f.file(QStringLiteral("second.mp4")));
        SOON(f.find<ui::ElidedLabel>("activityText").wholeText().contains(QStringLiteral("first.mp4")));
        batches->release(1000);
        SOON(!f.window().findChild<ui::AnalysisControl*>()->isRunning());
    }

    void closingWhileAnalysingKeepsWholeBatches()
    {
        auto batches = std::make_shared<QSemaphore>();
        WindowFixture f({ 300, {}, false, batches });
        f.start();
        const QString path = f.file(QStringLiteral("clip.mp4"));
        openAndWait(f, path);
        f.find<QAction>("analyzeAction").trigger();
        batches->release(4);
        SOON(batches->available() == 0);
        // The window asks, and stays unless it is told to close.
        QVERIFY(!f.window().close());
        auto* question = f.window().findChild<QMessageBox*>(QStringLiteral("consentDialog"));
        QVERIFY(question);
        QVERIFY2(question->text().contains(QStringLiteral("clip.mp4")) && question->text().contains(QStringLiteral("64")),
            qPrintable(question->text()));
        QCOMPARE(question->defaultButton(), static_cast<QPushButton*>(question->findChild<QPushButton*>(QStringLiteral("consentNo"))));
        QTest::keyClick(question, Qt::Key_Escape);
        SOON(!f.window().findChild<QMessageBox*>(QStringLiteral("consentDialog")));
        QVERIFY(f.window().isVisible());
        QVERIFY(f.window().findChild<ui::AnalysisControl*>()->isRunning());
        QVERIFY(!f.window().close());
        f.find<QPushButton>("consentYes").click();
        QVERIFY(!f.window().isVisible());
        batches->release(1000);
        f.start();
        openAndWait(f, path);
        SOON(f.find<QTableView>("trackTable").model()->rowCount() > 0);
    }

    void noFaceIsSaidAndNothingIsShownAsZero()
    {
        WindowFixture f({ 5, {}, true, {} });
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->run() && results->run()->run.status == analysis::Status::Complete);
        QCOMPARE(f.find<QTableView>("trackTable").model()->rowCount(), 0);
        for (const auto column : { ui::NodeModel::FaceColumn, ui::NodeModel::TrackColumn, ui::NodeModel::VideoColumn })
            QCOMPARE(cell(f, 0, column), QStringLiteral("—"));
        QVERIFY(f.find<QTextBrowser>("explanation").toPlainText().contains(results->run()->verdict.explanation));
        SOON(f.find<QLabel>("frameIntegrity").text().contains(QStringLiteral("no face")));
    }

    void aNodesHeatMapLiesOverTheFaceUntilItIsSwitchedOff()
    {
        WindowFixture f;
        activate(f.start());
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto& view = f.find<FrameView>("frameView");
        SOON_EQUAL(view.boxes().size(), 1);
        QVERIFY(!view.hasOverlay());
        clickNode(f, "node_nose");
        SOON(view.hasOverlay());
        QVERIFY(f.find<QCheckBox>("heatMapSwitch").isChecked());
        QVERIFY(f.find<QLabel>("heatMapState").text().contains(QStringLiteral("Nose")));
        QTest::keyClick(&f.window(), Qt::Key_Right); // The next frame has a map of its own.
        SOON(shows(f, 1));
        SOON(view.hasOverlay());
        QTest::keyClick(&f.window(), Qt::Key_H);
        QVERIFY(!view.hasOverlay());
        QTest::keyClick(&f.window(), Qt::Key_H);
        SOON(view.hasOverlay());
    }

    void aHeatMapIsPlacedByTheAlignmentOfItsFace()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto* heatMap = f.window().findChild<ui::HeatMapOverlay*>();
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        SOON(focus->chosenFace());
        clickNode(f, "node_nose");
        SOON_EQUAL(heatMap->state(), ui::HeatMapOverlay::State::Shown);
        QCOMPARE(heatMap->result()->map->width, 4);
        const auto& overlay = heatMap->overlay();
        const faces::Affine toFrame = faces::cropTransform(focus->chosenFace()->face.landmarks).inverse();
        for (const double fraction : { 0.0, 0.25, 1.0 }) {
            // A picture's corner is the outer corner of its first pixel, half a pixel from that pixel's centre.
            const faces::Point expected = toFrame.map({ fraction * faces::kCropSize - 0.5, (1 - fraction) * faces::kCropSize - 0.5 });
            const QPointF mapped
                = overlay->place.map(QPointF(fraction * overlay->picture.width(), (1 - fraction) * overlay->picture.height()));
            QVERIFY(qAbs(mapped.x() - expected.x - 0.5) < 1e-6);
            QVERIFY(qAbs(mapped.y() - expected.y - 0.5) < 1e-6);
        }
    }

    void anUnknownModelsHeatMapIsRefusedWithAReason()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto* heatMap = f.window().findChild<ui::HeatMapOverlay*>();
        SOON(f.window().findChild<ui::FaceFocus*>()->chosenFace());
        f.forgetModel = true;
        clickNode(f, "node_nose");
        SOON_EQUAL(heatMap->state(), ui::HeatMapOverlay::State::Failed);
        QVERIFY(!f.find<FrameView>("frameView").hasOverlay());
        QVERIFY(f.find<QLabel>("heatMapState").text().contains(QStringLiteral("unknown model.")));
    }

    void tickingANodeDrawsItInTheTimelineAndShowsNoHeatMap()
    {
        WindowFixture f;
        f.start();
        openAndWait(f, f.file(QStringLiteral("clip.mp4")));
        analyse(f);
        auto& plot = f.find<ui::TimelinePlot>("timelinePlot");
        SOON_EQUAL(plot.curveCount(), 2);
        auto& tree = f.find<QTreeView>("nodeTree");
        auto* model = qobject_cast<ui::NodeModel*>(tree.model());
        tree.setCurrentIndex(model->indexOfNode(2));
        f.find<QAction>("tickNodeAction").trigger();
        SOON_EQUAL(plot.curveCount(), 4);
        QVERIFY(!f.find<FrameView>("frameView").hasOverlay());
        f.find<QAction>("tickNodeAction").trigger();
        SOON_EQUAL(plot.curveCount(), 2);
    }

    void aStillImageIsAnalysedWithoutAPlayer()
    {
        WindowFixture f({ 1, {}, false, {} });
        f.start();
        openAndWait(f, f.file(QStringLiteral("photo.jpg")));
        QVERIFY(!f.find<QAction>("playAction").isEnabled());
        analyse(f);
        SOON_EQUAL(f.find<QTableView>("trackTable").model()->rowCount(), 1);
        SOON_EQUAL(f.find<ui::TimelinePlot>("timelinePlot").curveCount(), 1);
    }
};
QTEST_MAIN(WindowAnalysisTest)
#include "tst_window_analysis.moc"
