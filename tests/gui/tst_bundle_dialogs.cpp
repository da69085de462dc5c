// SPDX-License-Identifier: GPL-3.0-or-later
#include "custody/bundle_case.h"
#include "support/result_check.h"
#include "support/soon.h"
#include "ui/bundles/bundle_export_dialog.h"
#include "ui/bundles/bundle_verify_dialog.h"
#include "ui/files/ask.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace semblance;
using namespace semblance::test;

/// The dialogs over real cases and bundles.
class BundleDialogsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;
    std::unique_ptr<QSettings> m_settings;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    template <typename T> static T& part(const QWidget& dialog, const char* name)
    {
        T* found = dialog.findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("there is no %s", name);
        return *found;
    }
    static void click(const QWidget& dialog, const char* button) { QTest::mouseClick(&part<QPushButton>(dialog, button), Qt::LeftButton); }
    static bool isIdle(const QWidget& dialog, const char* stop) { return !part<QPushButton>(dialog, stop).isEnabled(); }
    QPointer<ui::BundleExportDialog> exporting() const
    {
        auto* dialog = new ui::BundleExportDialog(m_case, *m_settings);
        dialog->show();
        return dialog;
    }
    QPointer<ui::BundleVerifyDialog> verifying() const
    {
        auto* dialog = new ui::BundleVerifyDialog(*m_settings);
        dialog->show();
        return dialog;
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* name : { "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, m_dir.path().toLocal8Bit());
        m_case = file("a.semcase");
        writeBundleCase(m_case);
    }
    void init()
    {
        QFile::remove(file("settings.ini"));
        m_settings = std::make_unique<QSettings>(file("settings.ini"), QSettings::IniFormat);
    }

    void aCaseIsExportedAndItsBundleVerified()
    {
        const auto exportDialog = exporting();
        auto& name = part<QLineEdit>(*exportDialog, "bundleExportFile");
        QCOMPARE(name.text(), file("a.sembundle")); // beside the case
        click(*exportDialog, "bundleExportStart");
        QVERIFY(!part<QPushButton>(*exportDialog, "bundleExportStart").isEnabled());
        SOON(isIdle(*exportDialog, "bundleExportStop"));
        const QString outcome = part<QLabel>(*exportDialog, "bundleExportOutcome").text();
        QVERIFY2(outcome.contains(QStringLiteral("SHA-256: ")) && outcome.contains(QStringLiteral("not signed")), qPrintable(outcome));
        QVERIFY(fileBytes(file("a.sembundle")).contains("%PDF-"));
        // The made-up evidence is not there, which the report says.
        QVERIFY(part<ui::MessageBar>(*exportDialog, "bundleExportMessage").isVisible());
        exportDialog->reject();
        SOON(exportDialog.isNull());

        const auto verifyDialog = verifying();
        QVERIFY(!part<QPushButton>(*verifyDialog, "bundleVerifyStart").isEnabled());
        ui::ask::setNextAnswer(file("a.sembundle"));
        click(*verifyDialog, "bundleVerifyChoose");
        click(*verifyDialog, "bundleVerifyStart");
        SOON(isIdle(*verifyDialog, "bundleVerifyStop"));
        const QString found = part<QLabel>(*verifyDialog, "bundleVerifyOutcome").text();
        QVERIFY2(found.startsWith(QStringLiteral("What is there matches; not every analysis could be repeated. It is not signed.")),
            qPrintable(found));
        auto& checks = part<QTreeWidget>(*verifyDialog, "bundleVerifyChecks");
        QVERIFY(checks.topLevelItemCount() > 8);
        QCOMPARE(checks.topLevelItem(0)->text(0), QStringLiteral("matches"));
        auto& runs = part<QTreeWidget>(*verifyDialog, "bundleVerifyRuns");
        QCOMPARE(runs.topLevelItemCount(), 1);
        QCOMPARE(runs.topLevelItem(0)->text(1), QStringLiteral("not repeated"));
        verifyDialog->reject();
        SOON(verifyDialog.isNull());
    }

    void anExistingBundleIsNotOverwritten()
    {
        QVERIFY(writeBytes(file("taken.sembundle"), "kept"));
        const auto dialog = exporting();
        part<QLineEdit>(*dialog, "bundleExportFile").setText(file("taken.sembundle"));
        click(*dialog, "bundleExportStart");
        SOON(isIdle(*dialog, "bundleExportStop"));
        QVERIFY(part<ui::MessageBar>(*dialog, "bundleExportMessage").text().contains(QStringLiteral("exists already")));
        QCOMPARE(fileBytes(file("taken.sembundle")), QByteArray("kept"));
        dialog->reject();
    }

    void aKeyIsAskedForWhereItIsNeeded()
    {
        const auto dialog = exporting();
        auto& signing = part<QComboBox>(*dialog, "bundleExportSigning");
        auto& key = part<QLineEdit>(*dialog, "bundleExportKey");
        auto& passphrase = part<QLineEdit>(*dialog, "bundleExportPassphrase");
        auto& start = part<QPushButton>(*dialog, "bundleExportStart");
        QVERIFY(!key.isEnabled() && !passphrase.isEnabled() && start.isEnabled());
        signing.setCurrentIndex(1);
        QVERIFY(key.isEnabled() && passphrase.isEnabled() && !start.isEnabled());
        QCOMPARE(passphrase.echoMode(), QLineEdit::Password);
        key.setText(file("absent.pem"));
        passphrase.setText(QStringLiteral("secret"));
        part<QLineEdit>(*dialog, "bundleExportFile").setText(file("signed.sembundle"));
        click(*dialog, "bundleExportStart");
        QVERIFY(passphrase.text().isEmpty());
        SOON(isIdle(*dialog, "bundleExportStop"));
        QVERIFY(part<ui::MessageBar>(*dialog, "bundleExportMessage").text().contains(QStringLiteral("absent.pem")));
        QVERIFY(!QFile::exists(file("signed.sembundle")));
        signing.setCurrentIndex(2);
        QVERIFY(key.isEnabled() && !passphrase.isEnabled() && key.text().isEmpty());
        dialog->reject();
        // The key's place is remembered, the passphrase is not.
        m_settings->sync();
        QVERIFY(fileBytes(file("settings.ini")).contains("absent.pem"));
        QVERIFY(!fileBytes(file("settings.ini")).contains("secret"));
    }

    void whatIsNoBundleIsToldAndClosingStops()
    {
        const auto dialog = verifying();
        part<QLineEdit>(*dialog, "bundleVerifyFile").setText(m_case);
        click(*dialog, "bundleVerifyStart");
        SOON(isIdle(*dialog, "bundleVerifyStop"));
        QVERIFY(part<ui::MessageBar>(*dialog, "bundleVerifyMessage").text().contains(QStringLiteral("no sealed bundle")));
        QCOMPARE(part<QTreeWidget>(*dialog, "bundleVerifyChecks").topLevelItemCount(), 0);
        const auto exportDialog = exporting();
        part<QLineEdit>(*exportDialog, "bundleExportFile").setText(file("stopped.sembundle"));
        click(*exportDialog, "bundleExportStart");
        exportDialog->reject();
        QVERIFY(!exportDialog.isNull() && exportDialog->isVisible());
        SOON(isIdle(*exportDialog, "bundleExportStop"));
        QVERIFY(part<ui::MessageBar>(*exportDialog, "bundleExportMessage").text().contains(QStringLiteral("stopped")));
        QVERIFY(!QFile::exists(file("stopped.sembundle")));
        exportDialog->reject();
        dialog->reject();
    }
};

QTEST_MAIN(BundleDialogsTest)
#include "tst_bundle_dialogs.moc"
