// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_store.h"
#include "evaluation/drawn_dataset.h"
#include "support/case_samples.h"
#include "support/soon.h"
#include "support/tiny_model.h"
#include "ui/files/ask.h"
#include "ui/files/known_cases.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>
#include <QTextBrowser>
#include <QTreeView>

using namespace semblance;
using test::WindowFixture;

namespace {

constexpr int kNameColumn = 0;

/// A window on the Models screen with two models of one's own beside the bundled one.
struct ModelsFixture : WindowFixture {
    ModelsFixture()
    {
        qputenv("SEMBLANCE_MODELS_DIR", folder(QStringLiteral("models")).toUtf8());
        qputenv("XDG_DATA_HOME", folder(QStringLiteral("data")).toUtf8()); // where the trash is
        QDir().mkpath(folder(QStringLiteral("data")));
        QDir().mkpath(folder(QStringLiteral("models")));
        test::writeTinyModel(model(QStringLiteral("alpha")).toStdString(), 1);
        test::writeTinyModel(model(QStringLiteral("beta")).toStdString(), 2);
    }
    ~ModelsFixture()
    {
        close();
        qunsetenv("SEMBLANCE_MODELS_DIR");
    }

    QString model(const QString& name) const { return folder(QStringLiteral("models/%1.safetensors").arg(name)); }
    QAction& action(const char* name) const { return find<QAction>(name); }
    QString text(const char* label) const { return find<QLabel>(label).text(); }
    QString message() const { return find<ui::MessageBar>("modelsMessage").text(); }
    QString card() const { return find<QTextBrowser>("modelCard").toPlainText(); }
    QTreeView& list() const { return find<QTreeView>("modelList"); }

    int rowOf(const QString& name) const
    {
        const QAbstractItemModel& rows = *list().model();
        for (int row = 0; row < rows.rowCount(); ++row) {
            if (rows.index(row, kNameColumn).data().toString() == name)
                return row;
        }
        return -1;
    }
    void choose(const QString& name) const { list().setCurrentIndex(list().model()->index(rowOf(name), kNameColumn)); }

    void enter()
    {
        start();
        action("modelsModeAction").trigger();
        SOON(rowOf(QStringLiteral("beta")) >= 0);
        choose(QStringLiteral("beta"));
        SOON(action("copyModelHashAction").isEnabled());
    }

    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &enter);
        QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window(), &event);
    }

    QDialog* dialog(const char* name) const { return window().findChild<QDialog*>(QString::fromLatin1(name)); }
    ui::MainWindow& window() const { return const_cast<ModelsFixture*>(this)->WindowFixture::window(); }
};

void makeCase(const QString& path, const QByteArray& modelSha256)
{
    auto file = cases::CaseFile::open(path);
    QVERIFY(file);
    const auto evidence = (*file)->addEvidence(test::sampleEvidence());
    QVERIFY(evidence);
    cases::Run run = test::sampleRun(*evidence);
    run.model.sha256 = modelSha256;
    const auto id = (*file)->startRun(run);
    QVERIFY(id);
    QVERIFY((*file)->finishRun(*id, analysis::Status::Complete, {}));
}

} // namespace

class TestModelsScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListAndTheCardTellWhatTheFilesSay()
    {
        ModelsFixture f;
        f.enter();
        QVERIFY(f.find<QWidget>("modelsScreen").isVisible());
        QCOMPARE(f.text("modelName"), QStringLiteral("beta"));
        for (const char* part : { "Not validated for casework", "Tests of the program only", "64 × 64 pixels", "FF++: 10 nodes, 251 legal states",
                 "A photo of a fake face", "error rates are unknown", "The file has no training record" })
            QVERIFY2(f.card().contains(QString::fromUtf8(part)), part);
        const QByteArray sha256 = *fileSha256(f.model(QStringLiteral("beta")));
        QVERIFY(f.card().contains(QString::fromLatin1(sha256)));
        f.action("copyModelHashAction").trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromLatin1(sha256));
        f.find<QLineEdit>("modelSearch").setText(QString::fromLatin1(sha256.left(20)));
        QCOMPARE(f.list().model()->rowCount(), 1);
        f.find<QLineEdit>("modelSearch").clear();
        QVERIFY(f.list().model()->rowCount() >= 2);
    }

    void aDroppedModelIsImportedAndChosen()
    {
        ModelsFixture f;
        f.enter();
        const QString source = f.folder(QStringLiteral("gift.safetensors"));
        test::writeTinyModel(source.toStdString(), 3);
        f.drop({ source });
        SOON(f.dialog("importDialog"));
        QCOMPARE(f.find<QLineEdit>("importName").text(), QStringLiteral("gift"));
        QVERIFY(!f.window().findChild<QLineEdit*>(QStringLiteral("importVocabulary")));
        f.find<QLineEdit>("importName").setText(QStringLiteral("beta"));
        QVERIFY(!f.find<QPushButton>("importButton").isEnabled());
        QVERIFY(f.text("importProblem").contains(QStringLiteral("already")));
        f.find<QLineEdit>("importName").setText(QStringLiteral("gamma"));
        f.find<QPushButton>("importButton").click();
        SOON(!f.message().isEmpty());
        QVERIFY2(f.message().contains(QStringLiteral("imported as “gamma”")), qPrintable(f.message()));
        SOON_EQUAL(f.text("modelName"), QStringLiteral("gamma"));
        QCOMPARE(*fileSha256(f.model(QStringLiteral("gamma"))), *fileSha256(source));
    }

    void theVocabularyIsAskedForOnlyWhereItIsNeeded()
    {
        ModelsFixture f;
        f.enter();
        // A .safetensors without this program's mark: foreign weights, as far as its beginning tells.
        const QByteArray header = R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
        const quint64 length = static_cast<quint64>(header.size());
        QFile file(f.folder(QStringLiteral("weights.safetensors")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(reinterpret_cast<const char*>(&length), sizeof length);
        file.write(header + QByteArray(4, '\0'));
        file.close();
        f.drop({ file.fileName() });
        SOON(f.dialog("importDialog"));
        auto& vocabulary = f.find<QLineEdit>("importVocabulary");
        QVERIFY(!vocabulary.isVisible());
        QVERIFY(f.find<QPushButton>("importButton").isEnabled());
        f.find<QComboBox>("importHierarchy").setCurrentIndex(1);
        QVERIFY(vocabulary.isVisible());
        QVERIFY(!f.find<QPushButton>("importButton").isEnabled());
        f.find<QComboBox>("importHierarchy").setCurrentIndex(0);
        QVERIFY(!vocabulary.isVisible());
        f.find<QPushButton>("importButton").click();
        SOON(f.message().contains(QStringLiteral("weights.safetensors cannot be imported")));
        QVERIFY(!QFile::exists(f.model(QStringLiteral("weights"))));
    }

    void aBadFileIsOneSentenceAndTheNextOneFollows()
    {
        ModelsFixture f;
        f.enter();
        const QString bad = f.file(QStringLiteral("poem.pth"));
        const QString good = f.folder(QStringLiteral("gift.safetensors"));
        test::writeTinyModel(good.toStdString(), 3);
        f.drop({ bad, good });
        SOON(f.message().contains(QStringLiteral("poem.pth")));
        SOON(f.dialog("importDialog"));
        f.dialog("importDialog")->reject();
        SOON(!f.dialog("importDialog"));
        QVERIFY(!QFile::exists(f.model(QStringLiteral("gift"))));
    }

    void anExportIsTheSameFileAndNeverTheModelItself()
    {
        ModelsFixture f;
        f.enter();
        const QString target = f.folder(QStringLiteral("copy.safetensors"));
        ui::ask::setNextAnswer(target);
        f.action("exportModelAction").trigger();
        SOON(f.message().contains(QStringLiteral("copy.safetensors")));
        QCOMPARE(*fileSha256(target), *fileSha256(f.model(QStringLiteral("beta"))));
        ui::ask::setNextAnswer(f.model(QStringLiteral("beta")));
        f.action("exportModelAction").trigger();
        SOON(f.message().contains(QStringLiteral("would be overwritten")));
    }

    void theDefaultIsChosenAndTakenBack()
    {
        ModelsFixture f;
        f.enter();
        f.action("defaultModelAction").trigger();
        SOON_EQUAL(models::chosenDefaultModel(), std::optional(QStringLiteral("beta")));
        SOON(f.card().contains(QStringLiteral("default, demo")));
        QVERIFY(!f.action("defaultModelAction").isEnabled());
        SOON(f.action("noDefaultModelAction").isEnabled());
        f.action("noDefaultModelAction").trigger();
        SOON(!models::chosenDefaultModel());
        SOON(f.action("defaultModelAction").isEnabled());
    }

    void aModelThatNoCaseRefersToIsDeletedAfterOneQuestion()
    {
        ModelsFixture f;
        f.enter();
        f.action("deleteModelAction").trigger();
        SOON(f.dialog("deleteDialog"));
        QVERIFY(f.text("deleteLookedAt").contains(QStringLiteral("No case file was found")));
        QVERIFY(f.find<QPushButton>("deleteButton").isEnabled());
        f.dialog("deleteDialog")->reject();
        SOON(!f.dialog("deleteDialog"));
        QVERIFY(QFile::exists(f.model(QStringLiteral("beta"))));
        f.action("deleteModelAction").trigger();
        SOON(f.dialog("deleteDialog"));
        f.find<QPushButton>("deleteButton").click();
        SOON(f.rowOf(QStringLiteral("beta")) < 0);
        QVERIFY(!QFile::exists(f.model(QStringLiteral("beta"))));
        QVERIFY(f.rowOf(QStringLiteral("alpha")) >= 0);
    }

    void aModelThatACaseRefersToNeedsATickToo()
    {
        ModelsFixture f;
        f.enter();
        makeCase(f.caseFolder() + QStringLiteral("/automatic.semcase"), *fileSha256(f.model(QStringLiteral("beta"))));
        const QString elsewhere = f.folder(QStringLiteral("elsewhere"));
        QDir().mkpath(elsewhere);
        makeCase(elsewhere + QStringLiteral("/other.semcase"), *fileSha256(f.model(QStringLiteral("alpha"))));
        ui::rememberCase(f.settings(), elsewhere + QStringLiteral("/remembered and gone.semcase"));
        f.action("deleteModelAction").trigger();
        SOON(f.dialog("deleteDialog"));
        QVERIFY(f.text("deleteLookedAt").startsWith(QStringLiteral("Case files looked at: 2")));
        const QString listed = f.find<QPlainTextEdit>("deleteCases").toPlainText();
        QVERIFY2(listed.contains(QStringLiteral("automatic.semcase")) && listed.contains(QStringLiteral("clip1.mp4")), qPrintable(listed));
        QVERIFY(!listed.contains(QStringLiteral("other.semcase")));
        QVERIFY(!f.find<QPushButton>("deleteButton").isEnabled());
        f.find<QPushButton>("deleteButton").click();
        QVERIFY(f.dialog("deleteDialog")->isVisible());
        f.find<QCheckBox>("deleteSure").setChecked(true);
        f.find<QPushButton>("deleteButton").click();
        SOON(f.rowOf(QStringLiteral("beta")) < 0);
    }

    void theBundledModelCannotBeDeleted()
    {
        ModelsFixture f;
        f.enter();
        int bundled = 0;
        for (const models::StoredModel& stored : models::storedModels()) {
            if (!stored.bundled)
                continue;
            f.choose(stored.name);
            QVERIFY(!f.action("deleteModelAction").isEnabled());
            ++bundled;
        }
        if (bundled == 0)
            QSKIP("no model is bundled");
    }

    void twoModelsAreComparedOnADataset()
    {
        ModelsFixture f;
        test::DrawnDataset drawn;
        drawn.people = 4;
        drawn.framesPerVideo = 2;
        test::makeDrawnDataset(f.folder(QStringLiteral("faces")), drawn);
        f.enter();
        QVERIFY(!f.action("compareModelsAction").isEnabled());
        auto& first = f.find<QComboBox>("compareFirst");
        auto& second = f.find<QComboBox>("compareSecond");
        first.setCurrentIndex(first.findText(QStringLiteral("alpha")));
        second.setCurrentIndex(second.findText(QStringLiteral("alpha")));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("faces")));
        f.find<QAbstractButton>("chooseCompareDataset").click();
        QCOMPARE(f.text("compareState"), QStringLiteral("Choose two different models."));
        second.setCurrentIndex(second.findText(QStringLiteral("beta")));
        SOON_EQUAL(f.find<QComboBox>("compareSplit").currentData().toString(), QStringLiteral("test"));
        QVERIFY(f.action("compareModelsAction").isEnabled());
        f.action("compareModelsAction").trigger();
        QVERIFY(!f.action("compareModelsAction").isEnabled());
        auto& table = f.find<QTableWidget>("compareTable");
        SOON_EQUAL(table.rowCount(), 10);
        QCOMPARE(table.horizontalHeaderItem(1)->text(), QStringLiteral("alpha"));
        QCOMPARE(table.item(0, 0)->text(), QStringLiteral("Face"));
        QVERIFY(f.text("compareNote").contains(QStringLiteral("9 of 12 videos were scored")));
        QVERIFY(f.action("showScoresAction").isEnabled());
        const QDir comparisons(f.folder(QStringLiteral("comparisons")));
        QCOMPARE(comparisons.entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        QVERIFY(QFile::exists(comparisons.filePath(comparisons.entryList(QDir::Dirs | QDir::NoDotAndDotDot).first()) + QStringLiteral("/scores.csv")));
        // The same once more, counted by frames: every score is there.
        auto& unit = f.find<QComboBox>("compareUnit");
        unit.setCurrentIndex(1);
        QVERIFY(f.text("compareNote").contains(QStringLiteral("too small")));
    }

    void aFolderThatIsNoDatasetIsSaid()
    {
        ModelsFixture f;
        f.enter();
        ui::ask::setNextAnswer(f.folder(QStringLiteral("models")));
        f.find<QAbstractButton>("chooseCompareDataset").click();
        f.action("compareModelsAction").trigger();
        SOON(f.text("compareState").contains(QStringLiteral("models")));
        SOON(f.action("compareModelsAction").isEnabled());
    }

    void aModelThatAppearsInTheFolderIsListed()
    {
        ModelsFixture f;
        f.enter();
        test::writeTinyModel(f.model(QStringLiteral("trained")).toStdString(), 4);
        SOON(f.rowOf(QStringLiteral("trained")) >= 0);
        QCOMPARE(f.text("modelName"), QStringLiteral("beta"));
    }

    void aFileThatIsNoModelIsListedWithItsReason()
    {
        ModelsFixture f;
        QFile broken(f.model(QStringLiteral("broken")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("nothing") > 0);
        broken.close();
        f.enter();
        f.choose(QStringLiteral("broken"));
        QVERIFY(f.card().contains(QStringLiteral("broken.safetensors")));
        QVERIFY(!f.action("defaultModelAction").isEnabled());
        QVERIFY(!f.action("exportModelAction").isEnabled());
        SOON(f.action("deleteModelAction").isEnabled());
    }
};
QTEST_MAIN(TestModelsScreen)
#include "tst_models_screen.moc"
