// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/cases/audit_export.h"
#include "core/cases/case_search.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;

class CaseSearchTest : public QObject {
    Q_OBJECT

private:
    /// Two cases, one of them in a folder of its own.
    static void make(const QTemporaryDir& dir)
    {
        QVERIFY(QDir(dir.path()).mkpath(QStringLiteral("deep/er")));
        {
            const auto file = CaseFile::open(dir.filePath(QStringLiteral("a.semcase")));
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->setCaseFacts({ { QStringLiteral("number"), QStringLiteral("K-17/2026") },
                                                    { QStringLiteral("title"), QStringLiteral("Rathaus & Söhne") } },
                {}));
            const auto evidence = (*file)->addEvidence(test::sampleEvidence(1));
            Intake intake;
            intake.md5 = QString(32, QLatin1Char('c'));
            intake.exhibit = QStringLiteral("Seal 4711");
            VERIFY_RESULT((*file)->addIntake(*evidence, intake));
            const QJsonObject words { { QStringLiteral("text"), QStringLiteral("the mouth moves late") } };
            VERIFY_RESULT((*file)->addEntry(*evidence, { RecordKind::Note, 3, 3, {}, {}, words }, {}));
            const auto gone = (*file)->addEntry(
                *evidence, { RecordKind::Note, 4, 4, {}, {}, { { QStringLiteral("text"), QStringLiteral("withdrawn words") } } }, {});
            VERIFY_RESULT((*file)->withdrawEntry(gone->id, {}));
        }
        const auto file = CaseFile::open(dir.filePath(QStringLiteral("deep/er/b.semcase")));
        VERIFY_RESULT(file);
        VERIFY_RESULT((*file)->addEvidence(test::sampleEvidence(2)));
    }

    static QStringList fields(const Result<CaseSearch>& search)
    {
        QStringList all;
        for (const FoundCase& found : search->found) {
            for (const CaseMatch& match : found.matches)
                all << match.field;
        }
        return all;
    }

private Q_SLOTS:
    void everyFieldIsFoundWithEveryWordInAnyOrder()
    {
        QTemporaryDir dir;
        make(dir);
        const std::pair<const char*, const char*> expected[] { { "k-17", "number" }, { "söhne RATHAUS", "title" }, { "4711", "intake" },
            { "cccccccc", "md5" }, { "late mouth", "note" }, { "clip1", "file_name" } };
        for (const auto& [text, field] : expected) {
            const auto search = searchCases(dir.path(), QString::fromUtf8(text));
            VERIFY_RESULT(search);
            QCOMPARE(search->searched, 2);
            QCOMPARE(fields(search), QStringList { QString::fromLatin1(field) });
            QVERIFY(search->problems.isEmpty());
        }
        QCOMPARE(fields(searchCases(dir.path(), QString::fromLatin1(test::sampleHash(2)))), QStringList { QStringLiteral("sha256") });
        QVERIFY(searchCases(dir.path(), QStringLiteral("withdrawn"))->found.isEmpty());
        QCOMPARE(searchCases(dir.path(), QStringLiteral(".mp4"))->found.size(), 2);
    }

    void aSearchLeavesEveryByteAndTellsDamagedFiles()
    {
        QTemporaryDir dir;
        make(dir);
        QVERIFY(QFile::copy(
            QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/") + oldCase(), dir.filePath(QStringLiteral("old.semcase"))));
        QFile broken(dir.filePath(QStringLiteral("broken.semcase")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("SQLite format 3");
        broken.close();
        const QStringList before = QDir(dir.path()).entryList(QDir::Files);
        const auto hash = fileSha256(dir.filePath(QStringLiteral("old.semcase")));
        const auto search = searchCases(dir.path(), QStringLiteral("mp4"));
        VERIFY_RESULT(search);
        QCOMPARE(search->searched, 3);
        QCOMPARE(search->problems.size(), 1);
        QVERIFY(search->problems.first().message.contains(QStringLiteral("broken.semcase")));
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files), before);
        QCOMPARE(*fileSha256(dir.filePath(QStringLiteral("old.semcase"))), *hash);
    }

    void wrongQuestionsGetASentence()
    {
        QTemporaryDir dir;
        VERIFY_ERROR(searchCases(dir.path(), QStringLiteral("  ")), QStringLiteral("Say what"));
        VERIFY_ERROR(searchCases(dir.filePath(QStringLiteral("absent")), QStringLiteral("x")), QStringLiteral("no folder"));
        std::stop_source stop;
        stop.request_stop();
        make(dir);
        const auto stopped = searchCases(dir.path(), QStringLiteral("x"), stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void aLogIsFilteredAndExportedWhole()
    {
        QTemporaryDir dir;
        make(dir);
        const auto log = readCaseLog(dir.filePath(QStringLiteral("a.semcase")));
        VERIFY_RESULT(log);
        const auto count = [&](const AuditFilter& filter) { return filter.of(*log).size(); };
        QCOMPARE(count({}), log->size());
        QCOMPARE(count({ { QStringLiteral("case_fact_set") }, {}, {}, {}, {} }), 2);
        QCOMPARE(count({ { QStringLiteral("case_fact_set") }, {}, QStringLiteral("TITLE"), {}, {} }), 1);
        QCOMPARE(count({ {}, QStringLiteral("nobody-of-that-name"), {}, {}, {} }), 0);
        QCOMPARE(count({ {}, {}, {}, QDateTime::currentDateTimeUtc().addDays(1), {} }), 0);
        QCOMPARE(count({ {}, {}, {}, {}, QDateTime::currentDateTimeUtc().addDays(-1) }), 0);
        QCOMPARE(
            count({ {}, {}, {}, QDateTime::currentDateTimeUtc().addDays(-1), QDateTime::currentDateTimeUtc().addDays(1) }), log->size());

        const QJsonObject json = QJsonDocument::fromJson(auditJson(QStringLiteral("a.semcase"), *log)).object();
        const QJsonArray entries = json.value(QStringLiteral("entries")).toArray();
        QCOMPARE(entries.size(), log->size());
        QCOMPARE(entries.last().toObject().value(QStringLiteral("hash")).toString(), log->last().hash);
        QCOMPARE(entries.first().toObject().value(QStringLiteral("details")).toString(), log->first().details);
        const QByteArray csv = auditCsv(*log);
        QCOMPARE(csv.count("\r\n"), log->size() + 1);
        QVERIFY(csv.contains("\"{\"\"author\"\":"));
    }

private:
    static QString oldCase()
    {
        return QDir(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures"))
            .entryList({ QStringLiteral("*.semcase") }, QDir::Files)
            .value(0);
    }
};
QTEST_GUILESS_MAIN(CaseSearchTest)
#include "tst_case_search.moc"
