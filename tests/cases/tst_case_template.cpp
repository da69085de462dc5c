// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_template.h"
#include "core/cases/rich_text.h"
#include "support/result_check.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;

class CaseTemplateTest : public QObject {
    Q_OBJECT

private:
    static QString write(const QTemporaryDir& dir, const QByteArray& bytes)
    {
        const QString path = dir.filePath(QStringLiteral("t.json"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return path;
    }

private Q_SLOTS:
    void aTemplateIsReadAsItWasWritten()
    {
        QTemporaryDir dir;
        QFile logo(dir.filePath(QStringLiteral("logo.png")));
        QVERIFY(logo.open(QIODevice::WriteOnly));
        logo.write("picture");
        logo.close();
        CaseTemplate one;
        one.name = QStringLiteral("Court, video");
        one.description = QStringLiteral("On behalf of …");
        one.questions = { QStringLiteral("Is it forged?"), QStringLiteral("Where?") };
        one.agency = QStringLiteral("Lab");
        one.address = QStringLiteral("Street 1");
        one.logo = logo.fileName();
        one.texts = { { QStringLiteral("none"), QStringLiteral("**No** finding.") } };
        one.reportLanguage = QStringLiteral("de");
        one.reportSections = { QStringLiteral("summary"), QStringLiteral("results") };
        const QString path = dir.filePath(QStringLiteral("deep/court.json"));
        VERIFY_RESULT(writeTemplate(path, one));
        VERIFY_ERROR(writeTemplate(path, one), QStringLiteral("already"));
        const auto read = findTemplate(
            QStringLiteral("court, VIDEO"), { dir.filePath(QStringLiteral("deep")), dir.filePath(QStringLiteral("absent")) });
        VERIFY_RESULT(read);
        QCOMPARE(read->questions, one.questions);
        QCOMPARE(read->texts, one.texts);
        QCOMPARE(read->reportSections, one.reportSections);
        QVERIFY(QFile::exists(read->logo));
        QCOMPARE(read->facts().value(QStringLiteral("questions")), QStringLiteral("Is it forged?\nWhere?"));
        QVERIFY(!read->facts().contains(QStringLiteral("title")));
        VERIFY_ERROR(
            findTemplate(QStringLiteral("other"), { dir.filePath(QStringLiteral("deep")) }), QStringLiteral("there are Court, video"));
    }

    void aTemplateWhoseWritingWasKilledBehindItsLogoIsWrittenAgain()
    {
        QTemporaryDir dir;
        CaseTemplate one;
        one.name = QStringLiteral("Court");
        one.logo = dir.filePath(QStringLiteral("logo.png"));
        for (const char* name : { "logo.png", "court-logo.png" }) {
            QFile logo(dir.filePath(QLatin1String(name)));
            QVERIFY(logo.open(QIODevice::WriteOnly));
            logo.write("picture");
        }
        VERIFY_RESULT(writeTemplate(dir.filePath(QStringLiteral("court.json")), one));
        QCOMPARE(readTemplate(dir.filePath(QStringLiteral("court.json")))->logo, dir.filePath(QStringLiteral("court-logo.png")));
        // Another picture of that name is somebody's own.
        QFile other(dir.filePath(QStringLiteral("lab-logo.png")));
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.close();
        VERIFY_ERROR(writeTemplate(dir.filePath(QStringLiteral("lab.json")), one), QStringLiteral("exists already"));
    }

    void aHostileFileGetsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray head = "{\"schema\":\"semblance.template/1\",\"name\":\"n\"";
        QTest::newRow("empty") << QByteArray() << QStringLiteral("no JSON object");
        QTest::newRow("a list") << QByteArray("[1]") << QStringLiteral("no JSON object");
        QTest::newRow("cut off") << head << QStringLiteral("no JSON object");
        QTest::newRow("deep") << QByteArray(100000, '[') << QStringLiteral("no JSON object");
        QTest::newRow("large") << QByteArray((1 << 20) + 1, ' ') << QStringLiteral("larger than 1 MiB");
        QTest::newRow("another schema") << QByteArray("{\"schema\":\"semblance.template/9\",\"name\":\"n\"}")
                                        << QStringLiteral("its schema is not");
        QTest::newRow("no name") << QByteArray("{\"schema\":\"semblance.template/1\"}") << QStringLiteral("wants a name");
        QTest::newRow("unknown key") << head + ",\"question\":[]}" << QStringLiteral("'question' is not known");
        QTest::newRow("wrong type") << head + ",\"questions\":\"x\"}" << QStringLiteral("'questions' must be a list");
        QTest::newRow("wrong inner type") << head + ",\"report\":{\"sections\":[1]}}" << QStringLiteral("'report.sections' must be a list");
        QTest::newRow("report is a text") << head + ",\"report\":\"x\"}" << QStringLiteral("'report' must be an object");
        QTest::newRow("text is a number") << head + ",\"texts\":{\"a\":1}}" << QStringLiteral("'texts.a' must be a text");
        QTest::newRow("logo elsewhere") << head + ",\"logo\":\"/etc/passwd\"}" << QStringLiteral("name of a picture beside it");
        QTest::newRow("logo above") << head + ",\"logo\":\"../secret.png\"}" << QStringLiteral("name of a picture beside it");
    }
    void aHostileFileGetsOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        QTemporaryDir dir;
        const QString path = write(dir, bytes);
        VERIFY_ERROR(readTemplate(path), words);
        const Templates listed = listTemplates({ dir.path(), dir.path() });
        QVERIFY(listed.all.isEmpty());
        QCOMPARE(listed.problems.size(), 1);
    }

    void markedUpTextIsReadAndWrittenAgain()
    {
        const QString markup
            = QStringLiteral("A **bold\\*** word\n- first\n- [the paper](https://example.org/a\\)b)\n\\- no item\n2 \\* 3");
        const QList<RichBlock> blocks = parseRichText(markup);
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blocks[0].runs,
            (QList<RichRun> { { QStringLiteral("A "), false }, { QStringLiteral("bold*"), true }, { QStringLiteral(" word"), false } }));
        QVERIFY(blocks[1].item && blocks[2].item && !blocks[3].item);
        QCOMPARE(blocks[2].runs.first().address, QStringLiteral("https://example.org/a)b"));
        QCOMPARE(richPlain(blocks[3]), QStringLiteral("- no item"));
        QCOMPARE(parseRichText(richMarkup(blocks)), blocks);
    }

    void whatIsNotWellFormedIsText_data()
    {
        QTest::addColumn<QString>("markup");
        for (const char* each : { "**open", "[words](open", "[](x)", "[words] (x)", "****", "\\", "*", "a ** b", "]()[" })
            QTest::newRow(each) << QString::fromLatin1(each);
    }
    void whatIsNotWellFormedIsText()
    {
        QFETCH(QString, markup);
        const auto blocks = parseRichText(markup);
        QCOMPARE(richPlain(blocks.first()).remove(QLatin1Char('\\')), markup.remove(QLatin1Char('\\')));
        QCOMPARE(parseRichText(richMarkup(blocks)), blocks);
    }

    void nothingOfATextIsMarkupInHtml()
    {
        const QString html
            = richHtml(QStringLiteral("<script>alert(1)</script> **<i>x</i>**\n- [a](javascript:alert(1\\))\n[<b>](\"><img src=x>)"));
        QVERIFY(!html.contains(QStringLiteral("<script")));
        QVERIFY(!html.contains(QStringLiteral("<i>")));
        QVERIFY(!html.contains(QStringLiteral("<img")));
        QVERIFY(!html.contains(QStringLiteral("<a")));
        QVERIFY(html.contains(QStringLiteral("<ul><li>a (javascript:alert(1))</li></ul>")));
        QVERIFY(html.contains(QStringLiteral("<b>&lt;i&gt;x&lt;/i&gt;</b>")));
    }
};
QTEST_GUILESS_MAIN(CaseTemplateTest)
#include "tst_case_template.moc"
