// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/settings_json.h"
#include "core/cases/case_file.h"
#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/analysis/analysis_settings.h"
#include "ui/batch/batch_table.h"
#include "ui/batch/batch_view.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/results/results.h"
#include "ui/review/review_settings.h"
#include "ui/widgets/elided_label.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QTest>

using namespace semblance;
using analysis::settingsToJson;
using test::WindowFixture;

namespace {

constexpr model::ProcessorScoring kEverything { .oneDnn = true, .bFloat16 = true };

struct Kept {
    QTemporaryDir folder;
    QSettings settings { folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat };
};

void choose(WindowFixture& f, const char* box, const QString& name)
{
    auto* dialog = f.window().findChild<QDialog*>(QStringLiteral("settingsDialog"));
    QVERIFY(dialog);
    auto* choices = dialog->findChild<QComboBox*>(QString::fromLatin1(box));
    QVERIFY(choices);
    QVERIFY(choices->findData(name) >= 0);
    choices->setCurrentIndex(choices->findData(name));
    Q_EMIT choices->activated(choices->currentIndex());
}

void chooseOthersThanUsual(WindowFixture& f)
{
    f.find<QAction>("settingsAction").trigger();
    choose(f, "settingBackend", QStringLiteral("reference"));
    choose(f, "settingFaceSearch", QStringLiteral("fast"));
    f.window().findChild<QDialog*>(QStringLiteral("settingsDialog"))->reject();
}

} // namespace

class TestAnalysisSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void withoutAChoiceAnAnalysisIsMadeAsTheCommandLineMakesIt()
    {
        const Kept kept;
        QCOMPARE(settingsToJson(ui::analysisSettingsFrom(kept.settings, kEverything)), settingsToJson(analysis::Settings()));
    }

    void everyChoiceCounts()
    {
        Kept kept;
        for (const ui::AnalysisChoice& choice : ui::backendChoices(kEverything)) {
            kept.settings.setValue(ui::kBackendKey, choice.name);
            QCOMPARE(analysis::backendName(ui::analysisSettingsFrom(kept.settings, kEverything).backend), choice.name);
        }
        for (const ui::AnalysisChoice& choice : ui::precisionChoices(kEverything)) {
            kept.settings.setValue(ui::kPrecisionKey, choice.name);
            QCOMPARE(analysis::precisionName(ui::analysisSettingsFrom(kept.settings, kEverything).precision), choice.name);
        }
        QCOMPARE(ui::faceSearchChoices().size(), qsizetype(std::size(faces::kFaceSearches)));
        for (const faces::FaceSearch& search : faces::kFaceSearches) {
            kept.settings.setValue(ui::kFaceSearchKey, QString::fromLatin1(search.name));
            const analysis::Settings made = ui::analysisSettingsFrom(kept.settings, kEverything);
            QCOMPARE(made.follower.detectEvery, search.detectEvery);
            QCOMPARE(made.follower.smallestFace, search.smallestFace);
        }
    }

    void whatTheProcessorCannotDoIsNotOfferedAndDoesNotCountWhereItWasChosenElsewhere()
    {
        Kept kept;
        kept.settings.setValue(ui::kBackendKey, QStringLiteral("onednn"));
        kept.settings.setValue(ui::kPrecisionKey, QStringLiteral("bf16"));
        const model::ProcessorScoring nothing;
        const auto made = ui::analysisSettingsFrom(kept.settings, nothing);
        QCOMPARE(made.backend, model::Backend::Automatic);
        QCOMPARE(made.precision, model::Precision::Float32);
        const auto precisions = ui::precisionChoices(nothing);
        QVERIFY(precisions.at(0).possible && !precisions.at(1).possible);
        QVERIFY(precisions.at(1).text.contains(QStringLiteral("not on this processor")));
        QVERIFY(!ui::backendChoices(nothing).at(2).possible);
    }

    void anUnknownNameInTheSettingsIsTheUsualChoice()
    {
        Kept kept;
        for (const QString& key : { ui::kBackendKey, ui::kPrecisionKey, ui::kFaceSearchKey })
            kept.settings.setValue(key, QStringLiteral("x"));
        QCOMPARE(settingsToJson(ui::analysisSettingsFrom(kept.settings, kEverything)), settingsToJson(analysis::Settings()));
    }

    void anAnalysisOfReviewIsMadeWithWhatIsChosenAndShowsIt()
    {
        WindowFixture f;
        f.start();
        chooseOthersThanUsual(f);
        f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
        auto& control = *f.window().findChild<ui::AnalysisControl*>();
        SOON(control.canStart());
        QVERIFY(!f.find<ui::ElidedLabel>("nodeScored").isVisibleTo(&f.window()));
        f.find<QAction>("analyzeAction").trigger();
        SOON(!control.isRunning());
        const auto& results = *f.window().findChild<ui::Results*>();
        SOON(results.run());
        const analysis::Settings& made = results.run()->run.settings;
        QCOMPARE(made.backend, model::Backend::Reference);
        QCOMPARE(made.follower.detectEvery, 15);
        QCOMPARE(made.follower.smallestFace, 80);
        const QString shown = f.find<ui::ElidedLabel>("nodeScored").wholeText();
        QCOMPARE(shown, ui::scoredText(results.run()->run));
        QVERIFY2(shown.startsWith(QStringLiteral("Faces: fast; ")), qPrintable(shown));
    }

    void aFileOfTheBatchIsKeptWithWhatWasChosenWhenItWasAdded()
    {
        WindowFixture f;
        f.start();
        chooseOthersThanUsual(f);
        f.find<QAction>("batchModeAction").trigger();
        SOON(f.find<QAction>("batchAddFilesAction").isEnabled());
        ui::ask::setNextAnswer(f.file(QStringLiteral("a.mp4")));
        f.find<QAction>("batchAddFilesAction").trigger();
        auto& list = f.find<ui::BatchView>("batchList");
        SOON_EQUAL(list.model()->rowCount(), 1);
        const QString tip = list.model()->index(0, ui::BatchTable::File).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(QStringLiteral("Faces: fast; scoring reference in fp32")), qPrintable(tip));
    }

    void whatScoredIsToldFromTheRecord()
    {
        cases::Run run;
        QCOMPARE(ui::scoredText(run), QStringLiteral("Faces: thorough; what scored is not recorded"));
        run.software = { { QStringLiteral("scorer_backend"), QStringLiteral("onednn") }, { QStringLiteral("scorer_precision"), QStringLiteral("bf16") },
            { QStringLiteral("scorer_library"), QStringLiteral("oneDNN 2.6.3") }, { QStringLiteral("scorer_isa"), QStringLiteral("avx512_core_bf16") } };
        run.settings.follower.detectEvery = 7;
        QCOMPARE(ui::scoredText(run),
            QStringLiteral("Faces: one frame in 7 as a whole, 40 pixels and more; scored by onednn in bf16 (oneDNN 2.6.3 avx512_core_bf16)"));
        run.software.insert(QStringLiteral("scorer_checked_against"), QStringLiteral("reference fp32 (LibTorch 1.13.1)"));
        QVERIFY(ui::scoredText(run).endsWith(QStringLiteral("; checked against reference fp32 (LibTorch 1.13.1)")));
    }
};

QTEST_MAIN(TestAnalysisSettings)
#include "tst_analysis_settings.moc"
