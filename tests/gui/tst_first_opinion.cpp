// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/record/opinion_dialog.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/tracks/face_grid.h"
#include "ui/tracks/face_sheet_model.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>
#include <QUndoStack>

using namespace semblance;
using test::WindowFixture;

class TestFirstOpinion : public QObject {
    Q_OBJECT
private:
    static void analysed(WindowFixture& f)
    {
        f.start();
        f.find<QAction>("firstOpinionAction").setChecked(true);
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        SOON(f.window().findChild<ui::AnalysisControl*>()->canStart());
        f.find<QAction>("analyzeAction").trigger();
        const auto* results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete && results->timeline()->lastFrame == 19);
        f.window().findChild<ui::Player*>()->goTo(10);
        SOON(f.window().findChild<ui::FaceFocus*>()->faces().size() == 2);
    }
    static void opine(WindowFixture& f, const QString& remark = {})
    {
        SOON(f.find<QAction>("opinionAction").isEnabled());
        f.find<QAction>("opinionAction").trigger();
        auto& dialog = f.find<ui::OpinionDialog>("opinionDialog");
        auto& record = f.find<QPushButton>("recordOpinion");
        int n = 0;
        const auto boxes = dialog.findChildren<QComboBox*>();
        QVERIFY(boxes.size() >= 4);
        for (QComboBox* box : boxes) {
            QVERIFY(!record.isEnabled());
            box->setCurrentIndex(1 + n++ % 3);
        }
        QVERIFY(record.isEnabled());
        f.find<QLineEdit>("opinionRemark").setText(remark);
        record.click();
        SOON(!f.window().findChild<ui::OpinionDialog*>());
    }
    /// Every text of the screen that looks like a probability.
    static QStringList numbers(WindowFixture& f)
    {
        static const QRegularExpression probability(QStringLiteral("[01]\\.\\d\\d"));
        QStringList found;
        const auto look = [&](const QString& where, const QString& text) {
            if (probability.match(text).hasMatch())
                found << where + QLatin1String(": ") + text;
        };
        for (const char* name : { "trackTable", "nodeTree" }) {
            const auto* model = f.find<QAbstractItemView>(name).model();
            const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
                for (int row = 0; row < model->rowCount(parent); ++row) {
                    for (int column = 0; column < model->columnCount(parent); ++column) {
                        for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole) })
                            look(QLatin1String(name), model->index(row, column, parent).data(role).toString());
                    }
                    walk(model->index(row, 0, parent));
                }
            };
            walk({});
        }
        look(QStringLiteral("explanation"), f.find<QTextBrowser>("explanation").toPlainText());
        for (const ui::FaceBox& box : f.find<ui::FrameView>("frameView").boxes())
            look(QStringLiteral("box"), box.probabilityText);
        return found;
    }

private Q_SLOTS:
    void theDialogSaysWhatIsMissingAndAsksBeforeItDropsAnything()
    {
        ui::OpinionDialog dialog(model::LabelHierarchy::ffpp(), QStringLiteral("Opinion"));
        dialog.show();
        const auto boxes = dialog.findChildren<QComboBox*>();
        auto* missing = dialog.findChild<QLabel*>(QStringLiteral("opinionMissing"));
        QVERIFY(missing->text().contains(QString::number(boxes.size())));
        boxes.first()->setCurrentIndex(1);
        QVERIFY(missing->text().contains(QString::number(boxes.size() - 1)));
        dialog.reject();
        QVERIFY(dialog.isVisible());
        auto* no = dialog.findChild<QPushButton*>(QStringLiteral("consentNo"));
        QVERIFY(no);
        no->click();
        QVERIFY(dialog.isVisible());
        ui::ask::setNextAnswer(QStringLiteral("&Discard"));
        dialog.reject();
        QVERIFY(!dialog.isVisible());
    }

    void aBlindReviewHidesJudgementsUntilBothHaveSignedOff()
    {
        WindowFixture f;
        analysed(f);
        auto& state = f.find<QLabel>("reviewState");
        auto& sign = f.find<QAction>("signReviewAction");
        const auto workAs = [&](const QString& examiner) {
            auto& menu = f.find<QMenu>("reviewExaminersMenu");
            Q_EMIT menu.aboutToShow();
            for (QAction* action : menu.actions()) {
                if (action->text() == examiner)
                    return action->trigger();
            }
            QFAIL("no such examiner");
        };
        const auto listed = [&] {
            QStringList texts;
            const auto* model = f.find<QTreeView>("recordList").model();
            for (int row = 0; row < model->rowCount(); ++row)
                texts << model->index(row, 2).data().toString();
            return texts.join(u'\n');
        };
        SOON(f.find<QAction>("startReviewAction").isEnabled());
        f.find<QAction>("startReviewAction").trigger();
        f.find<QLineEdit>("reviewFirst").setText(QStringLiteral("Ada"));
        auto& begin = f.find<QPushButton>("reviewBegin");
        f.find<QLineEdit>("reviewSecond").setText(QStringLiteral("Ada"));
        QVERIFY(!begin.isEnabled());
        f.find<QLineEdit>("reviewSecond").setText(QStringLiteral("Bob"));
        begin.click();
        SOON(state.text().contains(QStringLiteral("Ada: 0 of 2 tracks judged, not signed off yet")));
        QVERIFY(!f.find<QAction>("startReviewAction").isEnabled());
        for (const char* examiner : { "Ada", "Bob" }) {
            const QString name = QLatin1String(examiner);
            workAs(name);
            QVERIFY(!sign.isEnabled());
            opine(f, QStringLiteral("secret of ") + name);
            SOON(state.text().contains(name + QStringLiteral(": 1 of 2 tracks judged")));
            SOON(listed().contains(QStringLiteral("Sealed until both")));
            QVERIFY(!listed().contains(QStringLiteral("secret")));
            ui::ask::setNextAnswer(QStringLiteral("&Sign off"));
            SOON(sign.isEnabled());
            sign.trigger();
            SOON(state.text().contains(name + QStringLiteral(": 1 of 2 tracks judged, signed off on")));
        }
        SOON(state.text().contains(QStringLiteral("the same for 1 of 1 tracks")));
        QVERIFY(listed().contains(QStringLiteral("secret of Ada")) && listed().contains(QStringLiteral("secret of Bob")));
        QVERIFY(f.find<QAction>("startReviewAction").isEnabled());
    }

    void noScoreIsShownInAnyPaneUntilTheOpinionIsRecorded()
    {
        WindowFixture f;
        analysed(f);
        auto* results = f.window().findChild<ui::Results*>();
        auto* focus = f.window().findChild<ui::FaceFocus*>();
        f.find<QAction>("showfaces").trigger();
        QVERIFY(results->timeline()->tracks.empty());
        QVERIFY(!results->run()->verdict.probabilities);
        QVERIFY(results->run()->verdict.explanation.isEmpty());
        QVERIFY(focus->faces()[0].probabilities.empty() && focus->faces()[0].rawScores.empty());
        QCOMPARE(numbers(f), QStringList());
        QCOMPARE(f.find<ui::FaceGrid>("faceGrid").sheet().rowCount(), 0);
        QVERIFY(f.window().findChild<ui::Marks*>()->frames(ui::Marks::Kind::Suspicious).isEmpty());
        auto* heatMap = f.window().findChild<ui::HeatMapOverlay*>();
        f.find<QAction>("heatMapAction").trigger();
        SOON(heatMap->state() == ui::HeatMapOverlay::State::Hidden);
        SOON(f.find<ui::MessageBar>("modelNotice").text().contains(QStringLiteral("First opinion")));
        QSignalSpy remarks(f.window().findChild<ui::PlayerPane*>(), &ui::PlayerPane::remark);
        f.find<QAction>("nextSuspiciousAction").trigger();
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks[0][0].toString().contains(QStringLiteral("hidden until")));
        f.find<QAction>("twoRunsAction").trigger();
        SOON(f.find<QLabel>("twoRunsState").text().startsWith(QStringLiteral("Hidden")));

        focus->choose(1);
        opine(f, QStringLiteral("the hairline jumps"));
        SOON(results->timeline()->track(1));
        QVERIFY(!results->timeline()->track(0));
        QVERIFY(!results->run()->tracks[1].probabilities.empty());
        QVERIFY(results->run()->tracks[0].probabilities.empty());
        QVERIFY(!results->run()->verdict.probabilities); // a mean with track 0 in it
        SOON(f.find<ui::FaceGrid>("faceGrid").sheet().rowCount() == 15);
        const auto entry = f.window().findChild<ui::RecordBook*>()->record().judgement(results->run()->run.id, 1);
        QVERIFY(entry);
        QVERIFY(entry->content.payload.value(cases::kBeforeScoresKey).toBool());
        QVERIFY(!entry->author.isEmpty() && entry->createdUtc.isValid());
        SOON(f.find<QTextBrowser>("explanation").toPlainText().contains(QStringLiteral("before the scores were shown")));
        QVERIFY(f.find<QTextBrowser>("explanation").toPlainText().contains(QStringLiteral("the hairline jumps")));
        QVERIFY(!f.find<QTreeView>("nodeTree").isColumnHidden(4));

        focus->choose(0);
        opine(f);
        SOON(results->run()->verdict.probabilities.has_value());
        QVERIFY(!numbers(f).isEmpty());
        SOON(results->timeline()->track(0));

        // An opinion that is taken back hides the scores again; a later one is not from before them.
        auto* undo = f.window().findChild<QUndoStack*>();
        undo->undo();
        SOON(!results->run()->verdict.probabilities);
        opine(f);
        SOON(results->run()->verdict.probabilities.has_value());
        QVERIFY(!f.window()
                     .findChild<ui::RecordBook*>()
                     ->record()
                     .judgement(results->run()->run.id, 0)
                     ->content.payload.value(cases::kBeforeScoresKey)
                     .toBool());
    }

    void theModeAndTheOpinionSurviveTheProgram()
    {
        WindowFixture f;
        analysed(f);
        f.window().findChild<ui::FaceFocus*>()->choose(1);
        opine(f);
        auto* results = f.window().findChild<ui::Results*>();
        SOON(!results->run()->tracks[1].probabilities.empty());
        f.start();
        QVERIFY(f.find<QAction>("firstOpinionAction").isChecked());
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        results = f.window().findChild<ui::Results*>();
        SOON(results->timeline() && results->timeline()->complete);
        QVERIFY(results->isHidden(0));
        QVERIFY(!results->isHidden(1));
        QVERIFY(results->run()->tracks[0].probabilities.empty());
        QVERIFY(!results->run()->tracks[1].probabilities.empty());
        f.find<QAction>("firstOpinionAction").setChecked(false);
        QVERIFY(results->run()->verdict.probabilities.has_value());
        QVERIFY(results->timeline()->track(0));
    }
};
QTEST_MAIN(TestFirstOpinion)
#include "tst_first_opinion.moc"
