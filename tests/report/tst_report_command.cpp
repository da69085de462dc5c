// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_case.h"
#include "support/program.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;

/// The built program as a user starts it.
class ReportCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;

    QString file(const char* name) const { return m_dir.filePath(QString::fromUtf8(name)); }
    ProgramResult semblance(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), arguments, m_dir.path());
    }
    ProgramResult report(const QString& out, const QStringList& more = {}) const
    {
        return semblance(QStringList { QStringLiteral("report"), m_case, QStringLiteral("--out"), out } + more);
    }
    static QString what(const ProgramResult& result) { return QString::fromUtf8(result.out + result.err); }
    QString pdfText(const QString& path) const
    {
        return QString::fromUtf8(
            runProgram(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), path, QStringLiteral("-") }, m_dir.path()).out);
    }
    QList<double> meansOfCase() const
    {
        const auto info = semblance({ QStringLiteral("case"), QStringLiteral("info"), m_case, QStringLiteral("--json") });
        const QJsonObject run = QJsonDocument::fromJson(info.out)[QLatin1String("evidence")][0][QLatin1String("analyses")][0].toObject();
        QList<double> means;
        for (const QJsonValue& value : run.value(QLatin1String("probabilities")).toObject())
            means << value.toDouble();
        return means;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_case = file("<b>case.semcase");
        cases::Evidence evidence = sampleEvidence();
        evidence.fileName = hostileName();
        reportCase(m_case, evidence);
    }

    void allThreeFormsHoldTheNumbersOfTheCase()
    {
        const QList<double> means = meansOfCase();
        QCOMPARE(means.size(), 10);
        for (const char* name : { "numbers.json", "numbers.html", "numbers.pdf" }) {
            const auto made = report(file(name));
            QVERIFY2(made.code == 3, qPrintable(what(made))); // the evidence and the model are made up
        }
        const QByteArray json = fileBytes(file("numbers.json"));
        const QString html = QString::fromUtf8(fileBytes(file("numbers.html")));
        const QString pdf
            = QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty() ? QString() : pdfText(file("numbers.pdf"));
        QList<double> values;
        for (const QJsonValue& section : fileJson(file("numbers.json"))[QLatin1String("content")][QLatin1String("sections")].toArray()) {
            for (const QJsonValue& block : section[QLatin1String("blocks")].toArray()) {
                for (const QJsonValue& row : block[QLatin1String("rows")].toArray()) {
                    for (const QJsonValue& cell : row.toArray()) {
                        if (cell.isObject() && cell.toObject().contains(QLatin1String("value")))
                            values << cell[QLatin1String("value")].toDouble();
                    }
                }
            }
        }
        for (const double mean : means) {
            const QString text = QString::number(mean, 'f', 4);
            QVERIFY(values.contains(mean));
            QVERIFY(html.contains(QStringLiteral("<td class=\"right\">%1</td>").arg(text)));
            if (!pdf.isEmpty())
                QVERIFY2(pdf.contains(text), qPrintable(text));
        }
        const QString hash = fileJson(file("numbers.json"))[QLatin1String("content_sha256")].toString();
        QVERIFY(html.contains(hash));
        if (pdf.isEmpty())
            QSKIP("the pdftotext program is absent");
        // On each page, and once more on the title page.
        QCOMPARE(pdf.count(hash), pdf.count(QLatin1Char('\f')) + 1);
        for (const char16_t joined : { u'\ufb00', u'\ufb01', u'\ufb02', u'\ufb03' })
            QVERIFY(!pdf.contains(QChar(joined)));
        QVERIFY(pdf.contains(QString::fromLatin1(sampleHash(1))));
        QVERIFY(pdf.contains(QString::fromLatin1(sampleHash(0xabc))));
        QVERIFY(pdf.contains(QString::fromLatin1(sampleHash(1000))) || pdf.contains(QString::fromLatin1(sampleHash(1001))));
        QVERIFY(!pdf.contains(QChar(0x202e)));
        QVERIFY(pdf.contains(QLatin1String("<U+202E>")));
        QVERIFY(json.contains("semblance.report/1"));
    }

    void theContentsOfThePdfNameThePagesWhereSectionsBegin()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("the pdftotext program is absent");
        QVERIFY(report(file("contents.pdf")).code == 3);
        const QStringList pages = pdfText(file("contents.pdf")).split(QLatin1Char('\f'));
        static const QRegularExpression entry(
            QStringLiteral("^\\s*(\\d+\\s+\\S.*?)\\s{2,}(\\d+)\\s*$"), QRegularExpression::MultilineOption);
        int entries = 0;
        for (auto it = entry.globalMatch(pages.at(1)); it.hasNext(); ++entries) {
            const auto match = it.next();
            const QString title = match.captured(1).simplified();
            const QString page = pages.value(match.captured(2).toInt() - 1).simplified();
            QVERIFY2(page.contains(title), qPrintable(title));
        }
        QCOMPARE(entries, 13);
    }

    void theSameCaseGivesTheSamePdf()
    {
        QVERIFY(report(file("a.pdf")).code == 3);
        QVERIFY(report(file("b.pdf")).code == 3);
        QByteArray a = fileBytes(file("a.pdf"));
        QByteArray b = fileBytes(file("b.pdf"));
        QVERIFY(a.startsWith("%PDF-"));
        if (a != b) {
            // Nothing but the second in which it was made may differ; it stands on the title page and in the document's information.
            QVERIFY(report(file("a.html")).code == 3);
            const QString first = pdfText(file("a.pdf"));
            const QString second = pdfText(file("b.pdf"));
            static const QRegularExpression date(QStringLiteral("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d UTC"));
            QCOMPARE(QString(first).replace(date, QString()), QString(second).replace(date, QString()));
        }
    }

    void germanAndChineseAreWrittenThroughout()
    {
        struct Language {
            const char* code;
            const char* title;
            const char* verdict;
        };
        for (const Language& language :
            { Language { "de", "Befunde in Kürze", "Die Schwelle" }, Language { "zh_CN", "结果摘要", "阈值" } }) {
            const QString path = file((QByteArray("report_") + language.code + ".html").constData());
            const auto made = report(path, { QStringLiteral("--language"), QString::fromLatin1(language.code) });
            QVERIFY2(made.code == 3, qPrintable(what(made)));
            const QString html = QString::fromUtf8(fileBytes(path));
            QVERIFY(html.contains(QString::fromUtf8(language.title)));
            for (const char* english : { "Findings in brief", "Threshold", "The video", "unknown" })
                QVERIFY2(!html.contains(QString::fromLatin1(english)), english);
        }
    }

    void thePdfCanBeSearchedInEveryLanguage()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            QSKIP("the pdftotext program is absent");
        for (const char* language : { "en", "de", "zh_CN" }) {
            QStringList texts;
            for (const char* form : { "pdf", "json" }) {
                const QString path = file((QByteArray("searched_") + language + '.' + form).constData());
                QVERIFY(report(path, { QStringLiteral("--language"), QString::fromLatin1(language) }).code == 3);
                texts << (texts.isEmpty() ? pdfText(path) : QString::fromUtf8(fileBytes(path)));
            }
            const QString hash = QJsonDocument::fromJson(texts[1].toUtf8())[QLatin1String("content_sha256")].toString();
            QCOMPARE(texts[0].count(hash), texts[0].count(QLatin1Char('\f')) + 1);
            QVERIFY(texts[0].contains(QStringLiteral("SHA-256")));
            // No character stands for one that only looks the same.
            const QString ofThePagesThemselves = QStringLiteral("\u2022\u7b2c\u9875\u5171\uff0c");
            QSet<QChar> strange;
            for (const QChar each : std::as_const(texts[0])) {
                if (each.unicode() > 0x7f && !ofThePagesThemselves.contains(each) && !texts[1].contains(each))
                    strange.insert(each);
            }
            QStringList named;
            for (const QChar each : std::as_const(strange))
                named << QStringLiteral("U+%1").arg(each.unicode(), 4, 16, QLatin1Char('0'));
            QVERIFY2(named.isEmpty(), qPrintable(QLatin1String(language) + QStringLiteral(": ") + named.join(QLatin1Char(' '))));
        }
    }

    void aWrongUseIsSaidAndNothingIsWritten()
    {
        const auto usage = [&](const QStringList& arguments, const char* sentence) {
            const auto result = semblance(QStringList { QStringLiteral("report") } + arguments);
            QVERIFY2(result.code == 2, qPrintable(what(result)));
            QVERIFY2(result.err.contains(sentence), qPrintable(what(result)));
        };
        const QString out = file("none.html");
        usage({}, "wants one case file");
        usage({ m_case }, "wants --out FILE");
        usage({ m_case, QStringLiteral("--out"), file("none.doc") }, "must end with .pdf, .html or .json");
        usage({ m_case, QStringLiteral("--out"), out, QStringLiteral("--language"), QStringLiteral("xx") }, "no language of reports");
        usage({ m_case, QStringLiteral("--out"), out, QStringLiteral("--sections"), QStringLiteral("results,nonsense") },
            "'nonsense' is no section");
        usage({ m_case, QStringLiteral("--out"), out, QStringLiteral("--evidence"), QStringLiteral("0") }, "a number from 1 on");
        usage({ m_case, QStringLiteral("--out"), out, QStringLiteral("--evidence"), QStringLiteral("2") }, "has no evidence 2");
        QVERIFY(!QFile::exists(out));
        const auto absent = semblance({ QStringLiteral("report"), file("absent.semcase"), QStringLiteral("--out"), out });
        QCOMPARE(absent.code, 1);
        QVERIFY(!QFile::exists(out));
        QVERIFY(semblance({ QStringLiteral("report"), QStringLiteral("--help") }).out.contains("Usage: semblance report"));
    }

    void aLinkThatLeadsNowhereIsToldAndKept()
    {
        for (const char* form : { "link.html", "link.pdf" }) {
            QVERIFY(QFile::link(file("nowhere"), file(form)));
            const auto result = report(file(form));
            QCOMPARE(result.code, 1);
            QVERIFY2(result.err.contains("is a link to") && result.err.contains("nowhere"), qPrintable(what(result)));
            QVERIFY(QFileInfo(file(form)).isSymLink() && !QFile::exists(file("nowhere")));
        }
    }

    void anExistingFileIsKept()
    {
        const QByteArray before = fileBytes(m_case);
        QFile existing(file("kept.html"));
        QVERIFY(existing.open(QIODevice::WriteOnly) && existing.write("kept") == 4);
        existing.close();
        const auto made = report(file("kept.html"));
        QCOMPARE(made.code, 1);
        QVERIFY2(made.err.contains("not overwritten"), qPrintable(what(made)));
        QCOMPARE(fileBytes(file("kept.html")), QByteArray("kept"));
        QCOMPARE(fileBytes(m_case), before);
    }
};
QTEST_GUILESS_MAIN(ReportCommandTest)
#include "tst_report_command.moc"
