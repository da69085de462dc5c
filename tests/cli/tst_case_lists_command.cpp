// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_contents.h"
#include "support/case_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;

/// `semblance case new`, `log`, `search`, `archive` and `reopen` as a user starts them.
class CaseListsCommandTest : public QObject {
    Q_OBJECT

private:
    static ProgramResult run(const QTemporaryDir& dir, const QStringList& arguments)
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("case") } + arguments, dir.path());
    }
    static QStringList words(const char* line) { return QString::fromUtf8(line).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void aCaseIsMadeFromATemplateLoggedFoundClosedAndReopened()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("a.semcase"));
        QFile file(dir.filePath(QStringLiteral("t.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\":\"semblance.template/1\",\"name\":\"T\",\"agency\":\"Lab\",\"questions\":[\"One?\",\"Two?\"]}");
        file.close();
        QCOMPARE(run(dir,
                     { QStringLiteral("new"), path, QStringLiteral("--template"), file.fileName(), QStringLiteral("--number"),
                         QStringLiteral("K-1") })
                     .code,
            0);
        const auto summary = cases::readCaseSummary(path);
        VERIFY_RESULT(summary);
        QCOMPARE(summary->facts.value(QStringLiteral("agency")), QStringLiteral("Lab"));
        QCOMPARE(summary->facts.value(QStringLiteral("questions")), QStringLiteral("One?\nTwo?"));
        QCOMPARE(run(dir, { QStringLiteral("new"), path }).code, 1);
        QCOMPARE(run(dir,
                     { QStringLiteral("new"), dir.filePath(QStringLiteral("b.semcase")), QStringLiteral("--template"),
                         QStringLiteral("absent") })
                     .code,
            2);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("b.semcase"))));

        const auto text = run(dir, { QStringLiteral("log"), path });
        QCOMPARE(text.code, 0);
        QVERIFY(text.out.contains("case_made"));
        const auto json = QJsonDocument::fromJson(
            run(dir, { QStringLiteral("log"), path, QStringLiteral("--json"), QStringLiteral("--kind"), QStringLiteral("case_fact_set") })
                .out)
                              .object();
        QCOMPARE(json.value(QStringLiteral("entries")).toArray().size(), 3);
        QVERIFY(run(dir, { QStringLiteral("log"), path, QStringLiteral("--csv") }).out.startsWith("id,utc,user,"));
        QCOMPARE(run(dir, { QStringLiteral("log"), path, QStringLiteral("--since"), QStringLiteral("2100-01-01") }).out, QByteArray());
        for (const char* wrong : { "log x --kind nonsense", "log x --since yesterday", "search x", "reopen x" })
            QCOMPARE(run(dir, words(wrong)).code, 2);
        QCOMPARE(run(dir, words("log absent.semcase")).code, 1);

        const auto found = run(dir, { QStringLiteral("search"), dir.path(), QStringLiteral("k-1") });
        QCOMPARE(found.code, 0);
        QVERIFY(found.out.contains("a.semcase  K-1"));
        QVERIFY(found.out.endsWith("1 of 1 case found\n"));
        QFile broken(dir.filePath(QStringLiteral("broken.semcase")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("x");
        broken.close();
        const auto partly = run(dir, { QStringLiteral("search"), dir.path(), QStringLiteral("k-1"), QStringLiteral("--json") });
        QCOMPARE(partly.code, 3);
        QCOMPARE(QJsonDocument::fromJson(partly.out).object().value(QStringLiteral("problems")).toArray().size(), 1);

        QCOMPARE(run(dir, { QStringLiteral("archive"), path, QStringLiteral("--reason"), QStringLiteral("reported") }).code, 0);
        QVERIFY(run(dir, { QStringLiteral("info"), path }).out.contains(": reported\n"));
        QCOMPARE(run(dir, { QStringLiteral("set"), path, QStringLiteral("--title"), QStringLiteral("x") }).code, 1);
        QCOMPARE(run(dir, { QStringLiteral("verify"), path }).code, 0);
        QCOMPARE(run(dir, { QStringLiteral("reopen"), path, QStringLiteral("--reason"), QStringLiteral("more") }).code, 0);
        QCOMPARE(run(dir, { QStringLiteral("set"), path, QStringLiteral("--title"), QStringLiteral("x") }).code, 0);
        QCOMPARE(run(dir,
                     { QStringLiteral("archive"), dir.filePath(QStringLiteral("absent.semcase")), QStringLiteral("--reason"),
                         QStringLiteral("r") })
                     .code,
            1);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("absent.semcase"))));
    }
};
QTEST_GUILESS_MAIN(CaseListsCommandTest)
#include "tst_case_lists_command.moc"
