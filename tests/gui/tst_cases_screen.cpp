// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql.h"
#include "core/cases/audit_export.h"
#include "core/cases/case_contents.h"
#include "core/cases/case_template.h"
#include "support/case_samples.h"
#include "support/result_check.h"
#include "support/soon.h"
#include "ui/cases/log_notice.h"
#include "ui/files/ask.h"
#include "ui/files/known_cases.h"
#include "ui/widgets/message_bar.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>
#include <QToolButton>
#include <QTreeWidget>

using namespace semblance;
using test::WindowFixture;

namespace {

struct CasesFixture : WindowFixture {
    QString path(const QString& name) const { return QDir(caseFolder()).filePath(name + QStringLiteral(".semcase")); }

    /// A case with one piece of evidence, whose file is there, an analysis and a note.
    QString makeCase(const QString& name) const
    {
        QDir().mkpath(caseFolder());
        const auto file = cases::CaseFile::open(path(name));
        [&] {
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->setCaseFacts({ { QStringLiteral("number"), name + QStringLiteral("-1") },
                                                    { QStringLiteral("title"), QStringLiteral("<b>Town</b> hall") },
                                                    { QStringLiteral("examiner"), QStringLiteral("Ada") } },
                QStringLiteral("Ada")));
            cases::Evidence evidence = test::sampleEvidence();
            evidence.path = this->file(QStringLiteral("clip1.mp4"));
            evidence.fileName = QStringLiteral("clip1.mp4");
            evidence.bytes = QFileInfo(evidence.path).size();
            evidence.sha256 = *fileSha256(evidence.path);
            const auto id = (*file)->addEvidence(evidence);
            VERIFY_RESULT(id);
            const auto run = (*file)->startRun(test::sampleRun(*id));
            VERIFY_RESULT(run);
            VERIFY_RESULT((*file)->appendFrames(*run, test::sampleFrames(0, 20)));
            VERIFY_RESULT((*file)->finishRun(*run, analysis::Status::Complete, {}));
            VERIFY_RESULT((*file)->addEntry(
                *id, { cases::RecordKind::Note, 3, 3, {}, {}, { { QStringLiteral("text"), QStringLiteral("late mouth") } } }, {}));
        }();
        return path(name);
    }

    /// The window on its Cases screen, as the program starts; these cases were opened before.
    void enter(const QStringList& known)
    {
        {
            QSettings settings(folder(QStringLiteral("settings.ini")), QSettings::IniFormat);
            settings.setValue(QStringLiteral("mode"), QStringLiteral("case"));
            for (const QString& path : known)
                ui::rememberCase(settings, path);
        }
        start();
        QVERIFY(find<QWidget>("startPage").isVisible());
    }

    QTreeWidget& tree(const char* name) const { return find<QTreeWidget>(name); }
    QAction& action(const char* name) const { return find<QAction>(name); }
    QString text(int row, int column) const { return tree("caseList").topLevelItem(row)->text(column); }
    template <typename D = QDialog> D* dialog(const char* name) const
    {
        return find<QWidget>("caseScreen").findChild<D*>(QString::fromLatin1(name));
    }

    void openCase(const QString& path)
    {
        window().openFiles({ path });
        SOON(window().findChild<QTreeWidget*>(QStringLiteral("caseEvidence")));
        SOON(tree("caseEvidence").topLevelItemCount() > 0);
        SOON(find<QTableView>("auditTable").model()->rowCount() > 0);
    }
    ui::MainWindow& window() const { return const_cast<CasesFixture*>(this)->WindowFixture::window(); }
};

} // namespace

class CasesScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCaseThatContradictsItsLogIsSaidToWhereverItIsOpened()
    {
        CasesFixture f;
        const QString sound = f.makeCase(QStringLiteral("Sound"));
        const QString path = f.makeCase(QStringLiteral("Changed"));
        {
            const auto connection
                = SqlConnection::open(path, SqlConnection::Access::ReadWrite, { QStringLiteral("case file"), Error::Kind::Case });
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->exec(QStringLiteral("UPDATE face_score SET probability = 0.25 WHERE face_id = 3 AND node = 0")));
        }
        f.enter({ sound, path });
        f.openCase(path);
        auto& notice = f.find<ui::LogNotice>("caseLogNotice");
        SOON(notice.isVisible());
        QVERIFY2(notice.text().contains(QStringLiteral("'Changed.semcase' does not match its own audit log (results 1 of 'clip1.mp4'")),
            qPrintable(notice.text()));

        // In Review too, and gone with the next case.
        auto& inReview = f.find<ui::LogNotice>("reviewLogNotice");
        QVERIFY(inReview.text().isEmpty());
        f.action("openInReviewAction").trigger();
        SOON(inReview.isVisible());
        QCOMPARE(inReview.text(), notice.text());

        f.find<QAction>("caseModeAction").trigger();
        QSignalSpy known(&notice, &ui::LogNotice::known);
        f.openCase(sound);
        SOON(!known.isEmpty());
        QVERIFY(notice.isHidden());
        f.openCase(path);
        SOON(notice.isVisible());
        for (QPushButton* button : notice.findChildren<QPushButton*>()) {
            if (button->isVisible())
                button->click();
        }
        SOON(f.tree("verifyTable").topLevelItemCount() > 5);
    }

    void recentCasesAreShownWithTheirFactsAndOpenWithReturn()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        const QString b = f.makeCase(QStringLiteral("B"));
        f.enter({ a, b });
        QTreeWidget& list = f.tree("caseList");
        QCOMPARE(list.topLevelItemCount(), 2);
        SOON_EQUAL(f.text(0, 0), QStringLiteral("B-1"));
        QCOMPARE(f.text(1, 1), QStringLiteral("<b>Town</b> hall"));
        QCOMPARE(f.text(1, 2), QStringLiteral("Ada"));
        QVERIFY(f.text(0, 3) != QStringLiteral("—"));
        QVERIFY(list.hasFocus() || !f.window().isActiveWindow());
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        SOON(f.window().findChild<QWidget*>(QStringLiteral("casePage")));
        SOON_EQUAL(f.find<QLabel>("caseTitle").text(), QStringLiteral("A-1 – <b>Town</b> hall"));
        f.action("startPageAction").trigger();
        QVERIFY(f.find<QWidget>("startPage").isVisible());
        QCOMPARE(f.tree("caseList").topLevelItem(0)->data(0, Qt::UserRole).toString(), a);
    }

    void aMissingCaseIsToldAndTakenOffTheList()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({ f.path(QStringLiteral("gone")), a });
        QTreeWidget& list = f.tree("caseList");
        SOON(f.text(1, 4).endsWith(QStringLiteral("(not there)")));
        list.setCurrentItem(list.topLevelItem(1));
        QTest::keyClick(&list, Qt::Key_Return);
        SOON(f.find<ui::MessageBar>("startMessage").text().contains(QStringLiteral("not there any more")));
        QVERIFY(!f.action("caseReportAction").isEnabled());
        QVERIFY(f.action("forgetCaseAction").isEnabled());
        f.action("forgetCaseAction").trigger();
        QCOMPARE(list.topLevelItemCount(), 1);
        f.start();
        QCOMPARE(f.tree("caseList").topLevelItemCount(), 1);
        QVERIFY(QFile::exists(a));
    }

    void aDamagedCaseIsToldAndNotRemembered()
    {
        CasesFixture f;
        QFile broken(f.folder(QStringLiteral("broken.semcase")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no case");
        broken.close();
        f.enter({});
        f.window().openFiles({ broken.fileName() });
        SOON(f.window().findChild<ui::MessageBar*>(QStringLiteral("caseMessage")));
        SOON(f.find<ui::MessageBar>("caseMessage").text().contains(QStringLiteral("broken.semcase")));
        QVERIFY(!f.action("caseFactsAction").isEnabled());
        f.action("startPageAction").trigger();
        QCOMPARE(f.tree("caseList").topLevelItemCount(), 0);
    }

    void aBundleThatIsOpenedAsAFileIsOfferedForVerification()
    {
        CasesFixture f;
        f.enter({});
        f.action("reviewModeAction").trigger();
        const QString path = f.file(QStringLiteral("b.sembundle"));
        f.window().openFiles({ path });
        SOON(f.dialog("bundleVerifyDialog"));
        auto* dialog = f.dialog("bundleVerifyDialog");
        QVERIFY(f.find<QWidget>("caseScreen").isVisible());
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("bundleVerifyFile"))->text(), QDir::toNativeSeparators(path));
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("bundleVerifyStart"))->isEnabled());
        dialog->close();
    }

    void theSearchLooksIntoEveryCaseInTheFolder()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.makeCase(QStringLiteral("B"));
        QFile broken(f.path(QStringLiteral("broken")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no case");
        broken.close();
        f.enter({ a });
        auto& search = f.find<QLineEdit>("caseSearch");
        QTest::keyClicks(&search, QStringLiteral("MOUTH late"));
        QVERIFY(f.find<QLabel>("casesEmpty").isVisible());
        QTest::keyClick(&search, Qt::Key_Return);
        QTreeWidget& list = f.tree("caseList");
        SOON_EQUAL(list.topLevelItemCount(), 2);
        QCOMPARE(list.topLevelItem(0)->child(0)->text(0), QStringLiteral("Note"));
        QVERIFY(f.find<ui::MessageBar>("startMessage").text().contains(QStringLiteral("broken.semcase")));
        QTest::keyClick(&search, Qt::Key_Escape);
        QCOMPARE(list.topLevelItemCount(), 1);
    }

    void theCaseShowsWhatItHoldsAndOpensItInReview()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        QVERIFY(f.find<QTextBrowser>("caseFacts").toPlainText().contains(QStringLiteral("<b>Town</b> hall")));
        QTreeWidgetItem* evidence = f.tree("caseEvidence").topLevelItem(0);
        QCOMPARE(evidence->text(1), QStringLiteral("not checked"));
        QVERIFY(f.find<QTextBrowser>("evidenceDetails").toPlainText().contains(QStringLiteral("h264, libavcodec")));
        f.action("checkFilesAction").trigger();
        SOON_EQUAL(f.tree("caseEvidence").topLevelItem(0)->text(1), QStringLiteral("unchanged"));
        QFile file(f.folder(QStringLiteral("clip1.mp4")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("clip2.mp4");
        file.close();
        f.action("checkFilesAction").trigger();
        SOON_EQUAL(f.tree("caseEvidence").topLevelItem(0)->text(1), QStringLiteral("changed"));

        QTreeWidgetItem* run = f.tree("caseAnalyses").topLevelItem(0);
        QCOMPARE(run->childCount(), 2);
        QCOMPARE(f.tree("caseRecord").topLevelItem(0)->text(3), QStringLiteral("late mouth"));
        f.find<QTabWidget>("caseTabs").setCurrentWidget(&f.tree("caseAnalyses"));
        Q_EMIT f.tree("caseAnalyses").itemActivated(run->child(1), 0);
        SOON_EQUAL(f.window().shownScreen(), QStringLiteral("review"));
        QVERIFY(f.find<QLabel>("casePlace").toolTip().contains(QStringLiteral("A.semcase"))
            || f.find<QLabel>("casePlace").text().contains(QStringLiteral("A.semcase")));
    }

    void theLogIsFilteredAndAnEntryShowsWhatIsHashed()
    {
        CasesFixture f;
        f.enter({});
        f.openCase(f.makeCase(QStringLiteral("A")));
        auto& table = f.find<QTableView>("auditTable");
        const int all = table.model()->rowCount();
        QVERIFY(all > 8);
        auto& kinds = f.find<QComboBox>("auditKinds");
        kinds.setCurrentIndex(kinds.findData(QStringLiteral("case_fact_set")));
        QCOMPARE(table.model()->rowCount(), 3);
        QTest::keyClicks(&f.find<QLineEdit>("auditText"), QStringLiteral("examiner"));
        QCOMPARE(table.model()->rowCount(), 1);
        const QString details = f.find<QTextBrowser>("auditDetails").toPlainText();
        QVERIFY(details.contains(QStringLiteral("equal")));
        QVERIFY(details.contains(QStringLiteral("000000  54 00 00")));
        const QString out = f.folder(QStringLiteral("log.json"));
        ui::ask::setNextAnswer(out);
        f.action("exportLogAction").trigger();
        SOON(QFile::exists(out));
        f.find<QLineEdit>("auditText").setText(QStringLiteral("no such words"));
        QCOMPARE(table.model()->rowCount(), 0);
        // The export adds to the log, sooner or later.
        const QString count = f.find<QLabel>("auditCount").text();
        QVERIFY2(count.startsWith(QStringLiteral("0 of ")) && count.mid(5).toInt() >= all, qPrintable(count));
    }

    void aCaseIsVerifiedWithTheTableOfWhatMatches()
    {
        CasesFixture f;
        f.enter({});
        f.openCase(f.makeCase(QStringLiteral("A")));
        auto& frames = f.find<QComboBox>("verifyFrames");
        frames.setCurrentIndex(0);
        f.action("verifyCaseAction").trigger();
        SOON(f.tree("verifyTable").topLevelItemCount() > 5);
        QVERIFY(f.find<QLabel>("verifyOutcome").text().startsWith(QStringLiteral("All that is there matches.")));
        auto& table = f.find<QTableView>("auditTable");
        SOON(table.model()->index(table.model()->rowCount() - 1, 2).data().toString() == QStringLiteral("Verified"));
        f.find<QLineEdit>("verifyHead").setText(QString(64, QLatin1Char('0')));
        f.find<QPushButton>("verifyStart").click();
        SOON(f.find<QLabel>("verifyOutcome").text().startsWith(QStringLiteral("Something differs")));
        f.find<QLineEdit>("verifyHead").setText(QStringLiteral("nonsense"));
        f.find<QPushButton>("verifyStart").click();
        QVERIFY(f.find<QLabel>("verifyOutcome").text().contains(QStringLiteral("64 hexadecimal digits")));
    }

    void factsAreSaidAnewAndACaseIsMade()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        f.action("caseFactsAction").trigger();
        auto* dialog = f.dialog("caseFactsDialog");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("fact_examiner"))->text(), QStringLiteral("Ada"));
        dialog->findChild<QLineEdit*>(QStringLiteral("fact_examiner"))->setText(QStringLiteral("Grace"));
        dialog->findChild<QPlainTextEdit*>(QStringLiteral("fact_questions"))->setPlainText(QStringLiteral("Is it forged?"));
        dialog->accept();
        SOON(f.find<QTextBrowser>("caseFacts").toPlainText().contains(QStringLiteral("Grace")));
        QVERIFY(f.find<QTextBrowser>("caseFacts").toPlainText().contains(QStringLiteral("Said earlier")));
        const auto log = cases::readCaseLog(a);
        VERIFY_RESULT(log);
        QCOMPARE((cases::AuditFilter { { QStringLiteral("case_fact_set") }, {}, {}, {}, {} }).of(*log).size(), 5);

        f.action("newCaseAction").trigger();
        dialog = nullptr;
        SOON((dialog = f.dialog("caseFactsDialog")));
        dialog->findChild<QLineEdit*>(QStringLiteral("fact_number"))->setText(QStringLiteral("N/1"));
        ui::ask::setNextAnswer(f.path(QStringLiteral("new")));
        dialog->accept();
        SOON_EQUAL(f.find<QLabel>("caseTitle").text(), QStringLiteral("N/1"));
        QVERIFY(QFile::exists(f.path(QStringLiteral("new"))));
    }

    void evidenceIsTakenInAndComparedWithAnExpectedHash()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        const QString picture = f.folder(QStringLiteral("photo.png"));
        QImage image(32, 24, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        const auto digests = fileDigests(picture);
        VERIFY_RESULT(digests);
        QMimeData data;
        data.setUrls({ QUrl::fromLocalFile(picture) });
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.find<QWidget>("casePage"), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&f.find<QWidget>("casePage"), &drop);
        SOON(f.dialog("intakeDialog"));
        auto* dialog = f.dialog("intakeDialog");
        auto& files = *dialog->findChild<QTreeWidget*>(QStringLiteral("intakeFiles"));
        QCOMPARE(files.topLevelItemCount(), 1);
        ui::ask::setNextAnswer(f.file(QStringLiteral("notes.txt")));
        dialog->findChild<QPushButton*>(QStringLiteral("intakeAdd"))->click();
        QCOMPARE(files.topLevelItemCount(), 2);
        dialog->findChild<QLineEdit*>(QStringLiteral("intakeSource"))->setText(QStringLiteral("the court"));
        dialog->findChild<QLineEdit*>(QStringLiteral("intakeExhibit"))->setText(QStringLiteral("E7"));
        dialog->findChild<QLineEdit*>(QStringLiteral("intakeExpected"))->setText(QString::fromLatin1(digests->md5).toUpper());
        dialog->findChild<QPushButton*>(QStringLiteral("intakeTake"))->click();
        SOON_EQUAL(files.topLevelItem(0)->text(3), QStringLiteral("taken in"));
        QCOMPARE(files.topLevelItem(0)->text(4), QString::fromLatin1(digests->sha256));
        QCOMPARE(files.topLevelItem(1)->text(3), QStringLiteral("failed"));
        auto& comparison = *dialog->findChild<QLabel*>(QStringLiteral("intakeComparison"));
        QVERIFY(comparison.text().startsWith(QStringLiteral("Equal: the MD5 of photo.png")));
        dialog->findChild<QLineEdit*>(QStringLiteral("intakeExpected"))->setText(QString(64, QLatin1Char('1')));
        QVERIFY(comparison.text().startsWith(QStringLiteral("Not equal")));
        dialog->findChild<QLineEdit*>(QStringLiteral("intakeExpected"))->setText(QStringLiteral("12"));
        QVERIFY(comparison.text().startsWith(QStringLiteral("This is no hash")));
        dialog->reject();
        SOON_EQUAL(f.tree("caseEvidence").topLevelItemCount(), 2);
        f.tree("caseEvidence").setCurrentItem(f.tree("caseEvidence").topLevelItem(1));
        const QString details = f.find<QTextBrowser>("evidenceDetails").toPlainText();
        QVERIFY(details.contains(QStringLiteral("the court")));
        QVERIFY(details.contains(QString::fromLatin1(digests->sha1)));
        for (const char* fact : { "Video stream", "Picture size", "Container and streams", "What the file says about itself" })
            QVERIFY2(details.contains(QLatin1String(fact)), fact);
    }

    void evidenceIsCopiedIntoTheCaseAndMovedEvidenceIsFound()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        const QString picture = f.folder(QStringLiteral("photo.png"));
        QImage image(32, 24, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QVERIFY(image.save(picture));
        f.action("addEvidenceAction").trigger();
        auto* dialog = f.dialog("intakeDialog");
        ui::ask::setNextAnswer(picture);
        dialog->findChild<QPushButton*>(QStringLiteral("intakeAdd"))->click();
        dialog->findChild<QRadioButton*>(QStringLiteral("intakeCopy"))->click();
        dialog->findChild<QPushButton*>(QStringLiteral("intakeTake"))->click();
        auto& files = *dialog->findChild<QTreeWidget*>(QStringLiteral("intakeFiles"));
        SOON_EQUAL(files.topLevelItem(0)->text(3), QStringLiteral("taken in"));
        dialog->reject();
        const QString copy = QDir(f.caseFolder()).filePath(QStringLiteral("A.evidence/photo.png"));
        QCOMPARE(*fileSha256(copy), *fileSha256(picture));
        SOON_EQUAL(f.tree("caseEvidence").topLevelItemCount(), 2);

        QDir().mkpath(f.folder(QStringLiteral("elsewhere")));
        QVERIFY(QFile::rename(f.folder(QStringLiteral("clip1.mp4")), f.folder(QStringLiteral("elsewhere/renamed.mp4"))));
        f.action("checkFilesAction").trigger();
        SOON_EQUAL(f.tree("caseEvidence").topLevelItem(0)->text(1), QStringLiteral("missing"));
        Q_EMIT f.tree("caseEvidence").itemActivated(f.tree("caseEvidence").topLevelItem(0), 0);
        SOON(f.find<ui::MessageBar>("caseMessage").text().contains(QStringLiteral("Find moved evidence")));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("elsewhere")));
        f.action("findMovedAction").trigger();
        SOON(f.find<ui::MessageBar>("caseMessage").text().contains(QStringLiteral("found by its SHA-256: 1")));
        SOON_EQUAL(f.tree("caseEvidence").topLevelItem(0)->text(1), QStringLiteral("not checked"));
    }

    void aModelWhoseFileNobodyHasIsNamedWhereTheModelsAreKept()
    {
        CasesFixture f;
        f.enter({});
        f.openCase(f.makeCase(QStringLiteral("A")));
        f.action("keepModelsAction").trigger();
        SOON(f.find<ui::MessageBar>("caseMessage").text().contains(QStringLiteral("not among the installed ones: 'sample'")));
    }

    void aConclusionIsWrittenWithBoldWordsListsAndLinksAndChanged()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        f.find<QTabWidget>("caseTabs").setCurrentIndex(2);
        f.action("caseConclusionAction").trigger();
        auto* dialog = f.dialog("noteDialog");
        QVERIFY(dialog);
        auto& text = *dialog->findChild<QTextEdit*>(QStringLiteral("noteText"));
        QTest::keyClicks(&text, QStringLiteral("Clearly "));
        dialog->findChild<QAction*>(QStringLiteral("noteBold"))->trigger();
        QTest::keyClicks(&text, QStringLiteral("forged*"));
        dialog->findChild<QAction*>(QStringLiteral("noteBold"))->trigger();
        QTest::keyClick(&text, Qt::Key_Return);
        dialog->findChild<QAction*>(QStringLiteral("noteList"))->trigger();
        QTest::keyClicks(&text, QStringLiteral("see "));
        ui::ask::setNextAnswer(QStringLiteral("https://example.org"));
        dialog->findChild<QAction*>(QStringLiteral("noteLink"))->trigger();
        dialog->accept();
        QTreeWidget& record = f.tree("caseRecord");
        SOON_EQUAL(record.topLevelItemCount(), 2);
        const auto stored = [&] {
            const auto contents = cases::readCaseContents(a);
            const auto all = contents->evidence.first().record.current(cases::RecordKind::Conclusion);
            return all.isEmpty() ? QString() : all.first().content.text();
        };
        const QString markup = QStringLiteral("Clearly **forged\\***\n- see [https://example.org](https://example.org)");
        QCOMPARE(stored(), markup);
        const auto conclusions = record.findItems(QStringLiteral("Conclusion"), Qt::MatchExactly, 1);
        QCOMPARE(conclusions.size(), 1);
        record.setCurrentItem(conclusions.first());
        QVERIFY(f.find<QTextBrowser>("recordEntry").toHtml().contains(QStringLiteral("forged*")));
        QVERIFY(f.action("editEntryAction").isEnabled());
        f.action("editEntryAction").trigger();
        dialog = nullptr;
        SOON((dialog = f.dialog("noteDialog")));
        auto& again = *dialog->findChild<QTextEdit*>(QStringLiteral("noteText"));
        again.moveCursor(QTextCursor::End);
        QTest::keyClicks(&again, QStringLiteral(" again"));
        dialog->accept();
        SOON_EQUAL(stored(), markup + QStringLiteral(" again"));
        SOON(f.action("caseFactsAction").isEnabled());
        record.setCurrentItem(record.findItems(QStringLiteral("Conclusion"), Qt::MatchExactly, 1).value(0));
        f.action("withdrawEntryAction").trigger();
        SOON_EQUAL(record.topLevelItemCount(), 1);
        QCOMPARE(stored(), QString());
    }

    void aTemplateFillsTheFieldsOfANewCase()
    {
        CasesFixture f;
        qputenv("XDG_DATA_HOME", f.folder(QStringLiteral("data")).toUtf8());
        cases::CaseTemplate one;
        one.name = QStringLiteral("Court");
        one.agency = QStringLiteral("Lab");
        one.questions = { QStringLiteral("Forged?") };
        VERIFY_RESULT(cases::writeTemplate(QDir(cases::templateFolder()).filePath(QStringLiteral("court.json")), one));
        QFile hostile(QDir(cases::templateFolder()).filePath(QStringLiteral("bad.json")));
        QVERIFY(hostile.open(QIODevice::WriteOnly));
        hostile.write("{");
        hostile.close();
        f.enter({});
        f.action("newCaseAction").trigger();
        auto* dialog = f.dialog("caseFactsDialog");
        QVERIFY(f.find<ui::MessageBar>("caseScreenMessage").text().contains(QStringLiteral("bad.json")));
        auto& box = *dialog->findChild<QComboBox*>(QStringLiteral("caseTemplate"));
        QCOMPARE(box.count(), 2);
        one.name = QStringLiteral("Agency's");
        VERIFY_RESULT(cases::writeTemplate(f.folder(QStringLiteral("shared/a.json")), one));
        ui::ask::setNextAnswer(f.folder(QStringLiteral("shared")));
        dialog->findChild<QToolButton*>(QStringLiteral("caseTemplateFolder"))->click();
        QCOMPARE(box.count(), 3);
        box.setCurrentIndex(1);
        Q_EMIT box.activated(1);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("fact_agency"))->text(), QStringLiteral("Lab"));
        dialog->findChild<QLineEdit*>(QStringLiteral("fact_agency"))->setText(QStringLiteral("Mine"));
        box.setCurrentIndex(0);
        Q_EMIT box.activated(0);
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("fact_agency"))->text(), QStringLiteral("Mine"));
        QCOMPARE(dialog->findChild<QPlainTextEdit*>(QStringLiteral("fact_questions"))->toPlainText(), QString());
        dialog->reject();
        qunsetenv("XDG_DATA_HOME");
    }

    void aClosedCaseIsReadOnlyUntilItIsReopened()
    {
        CasesFixture f;
        const QString a = f.makeCase(QStringLiteral("A"));
        f.enter({});
        f.openCase(a);
        ui::ask::setNextAnswer(QStringLiteral("reported"));
        f.action("archiveCaseAction").trigger();
        SOON(f.find<ui::MessageBar>("caseClosed").text().contains(QStringLiteral("reported")));
        QVERIFY(!f.action("caseFactsAction").isEnabled());
        QVERIFY(!f.action("addEvidenceAction").isEnabled());
        QVERIFY(f.action("verifyCaseAction").isEnabled());
        ui::ask::setNextAnswer(QStringLiteral("new material"));
        f.action("archiveCaseAction").trigger();
        SOON(f.action("caseFactsAction").isEnabled());
        QVERIFY(!f.find<ui::MessageBar>("caseClosed").isVisible());
    }
};
QTEST_MAIN(CasesScreenTest)
#include "tst_cases_screen.moc"
