// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_template.h"
#include "report/report_case.h"
#include "support/program.h"
#include "support/result_check.h"
#include "support/soon.h"
#include "ui/files/ask.h"
#include "ui/report/page_layout.h"
#include "ui/report/report_dialog.h"
#include "ui/report/report_pdf.h"
#include "ui/report/report_preview.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QImage>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace semblance;
using namespace semblance::test;

class ReportDialogTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ui::ReportDialog> m_dialog;

    template <typename T> T& find(const char* name) const
    {
        T* found = m_dialog->findChild<T*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return *found;
    }
    ui::ReportPreview& preview() const { return find<ui::ReportPreview>("reportPreview"); }
    void start()
    {
        m_dialog.reset();
        m_dialog = std::make_unique<ui::ReportDialog>(m_case, *m_settings);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
    }
    bool isDrawn() const { return !find<QLabel>("reportPage").pixmap(Qt::ReturnByValue).isNull() && !preview().isBusy(); }
    QJsonObject savedJson(const char* name)
    {
        const QString path = m_dir.filePath(QString::fromLatin1(name));
        QComboBox& form = find<QComboBox>("reportForm");
        form.setCurrentIndex(form.findData(QStringLiteral("json")));
        ui::ask::setNextAnswer(path);
        find<QPushButton>("saveReport").click();
        if (!QTest::qWaitFor([&] { return QFile::exists(path); }, 10000))
            return {};
        return fileJson(path)[QLatin1String("content")].toObject();
    }
    static QStringList keys(const QJsonObject& content)
    {
        QStringList keys;
        for (const QJsonValue& section : content.value(QLatin1String("sections")).toArray())
            keys << section[QLatin1String("key")].toString();
        return keys;
    }

private Q_SLOTS:
    void init()
    {
        m_case = m_dir.filePath(QStringLiteral("case_%1.semcase").arg(QString::fromLatin1(QTest::currentTestFunction())));
        reportCase(m_case);
        m_settings = std::make_unique<QSettings>(m_case + QStringLiteral(".ini"), QSettings::IniFormat);
    }
    void cleanup()
    {
        m_dialog.reset();
        ui::ask::setNextAnswer({});
    }

    void thePagesAreShownAndTurned()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        QVERIFY(preview().pageCount() > 5);
        QSpinBox& page = find<QSpinBox>("reportPageNumber");
        QCOMPARE(page.maximum(), preview().pageCount());
        const QImage first = find<QLabel>("reportPage").pixmap(Qt::ReturnByValue).toImage();
        QTest::keyClick(m_dialog.get(), Qt::Key_PageDown);
        QCOMPARE(page.value(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn() && find<QLabel>("reportPage").pixmap(Qt::ReturnByValue).toImage() != first, 10000);
        // What can't be shown is said.
        QVERIFY(find<ui::MessageBar>("reportMessage").text().contains(QLatin1String("was not found")));
    }

    void sectionsAreChosenAndOrderedAndRemembered()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        const int all = preview().pageCount();
        QListWidget& sections = find<QListWidget>("reportSections");
        for (int i = 0; i < sections.count(); ++i) {
            const QString key = sections.item(i)->data(Qt::UserRole).toString();
            sections.item(i)->setCheckState(
                key == QLatin1String("method") || key == QLatin1String("glossary") ? Qt::Checked : Qt::Unchecked);
        }
        for (int i = 0; i < sections.count(); ++i) {
            if (sections.item(i)->data(Qt::UserRole).toString() == QLatin1String("glossary"))
                sections.setCurrentRow(i);
        }
        while (sections.currentRow() > 0)
            QTest::keyClick(m_dialog.get(), Qt::Key_Up, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn() && preview().pageCount() < all, 10000);
        const QStringList wanted { QStringLiteral("title"), QStringLiteral("glossary"), QStringLiteral("method") };
        QCOMPARE(keys(savedJson("chosen.json")), wanted);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        QCOMPARE(keys(savedJson("remembered.json")), wanted);
    }

    void whatIsTypedStandsInTheReport()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        find<QLineEdit>("reportExaminer").setText(QStringLiteral("Ada <i>Example</i>"));
        QVERIFY(!find<QPushButton>("saveReport").isEnabled()); // until the report says it
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("saveReport").isEnabled(), 10000);
        QVERIFY(savedJson("typed.json").value(QLatin1String("author")).toString().contains(QLatin1String("Ada <i>Example</i>")));
    }

    void aLogoIsShownAndATemplateKeepsTheSettings()
    {
        qputenv("XDG_DATA_HOME", m_dir.filePath(QStringLiteral("data")).toUtf8());
        const QString logo = m_dir.filePath(QStringLiteral("logo.png"));
        QImage image(40, 20, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(logo));
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        find<QLineEdit>("reportLogo").setText(m_dir.filePath(QStringLiteral("absent.png")));
        Q_EMIT find<QLineEdit>("reportLogo").editingFinished();
        QTRY_VERIFY_WITH_TIMEOUT(find<ui::MessageBar>("reportMessage").text().contains(QLatin1String("absent.png")), 10000);
        ui::ask::setNextAnswer(logo);
        find<QToolButton>("chooseLogo").click();
        find<QLineEdit>("reportAgency").setText(QStringLiteral("Lab"));
        QTRY_VERIFY_WITH_TIMEOUT(!find<ui::MessageBar>("reportMessage").text().contains(QLatin1String("absent.png")), 10000);
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("saveReport").isEnabled(), 10000);
        const QJsonObject content = savedJson("logo.json");
        QVERIFY(QJsonDocument(content).toJson().contains("Logo of the agency"));

        ui::ask::setNextAnswer(QStringLiteral("Court/1"));
        find<QToolButton>("keepTemplate").click();
        const auto kept = cases::findTemplate(QStringLiteral("Court/1"), { cases::templateFolder() });
        VERIFY_RESULT(kept);
        QCOMPARE(kept->agency, QStringLiteral("Lab"));
        QVERIFY(QFile::exists(kept->logo));
        m_settings->clear();
        start();
        QCOMPARE(find<QLineEdit>("reportAgency").text(), QString());
        QComboBox& box = find<QComboBox>("reportTemplate");
        box.setCurrentIndex(1);
        Q_EMIT box.activated(1);
        QCOMPARE(find<QLineEdit>("reportAgency").text(), QStringLiteral("Lab"));
        QCOMPARE(find<QLineEdit>("reportLogo").text(), kept->logo);
        qunsetenv("XDG_DATA_HOME");
    }

    void anExistingFileIsKeptAndThatIsSaid()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isDrawn(), 10000);
        ui::ask::setNextAnswer(m_case);
        const QByteArray before = fileBytes(m_case);
        find<QPushButton>("saveReport").click();
        QTRY_VERIFY_WITH_TIMEOUT(find<ui::MessageBar>("reportMessage").text().contains(QLatin1String("not overwritten")), 10000);
        QCOMPARE(fileBytes(m_case), before);
    }

    void aCaseThatCantBeReadIsSaid()
    {
        m_case = m_dir.filePath(QStringLiteral("broken.semcase"));
        QFile file(m_case);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
        file.close();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(find<ui::MessageBar>("reportMessage").text().contains(QLatin1String("broken.semcase")), 10000);
        QVERIFY(!find<QPushButton>("saveReport").isEnabled());
    }

    void closingWhileItReadsIsClean()
    {
        start();
        m_dialog.reset();
        QTest::qWait(50);
    }

    void theSameReportGivesTheSamePdfBytes()
    {
        const auto file = cases::CaseFile::open(m_case, cases::CaseFile::Mode::ReadOnly);
        report::ReportOptions options;
        options.dateUtc = QDateTime(QDate(2026, 11, 23), QTime(7, 0), Qt::UTC);
        const auto made = report::buildReport(**file, options);
        QVERIFY(made.has_value());
        const auto first = ui::reportPdf(*made);
        const auto second = ui::reportPdf(*made);
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(first->startsWith("%PDF-"));
        QCOMPARE(*first, *second);
        const ui::PageLayout layout(*made);
        QStringList sections;
        for (const auto& entry : layout.entries()) {
            if (entry.level == 1)
                sections << entry.title;
        }
        QCOMPARE(sections.size(), report::sectionKeys().size());
    }
};
QTEST_MAIN(ReportDialogTest)
#include "tst_report_dialog.moc"
