// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/cases/case_file.h"
#include "core/cases/schema.h"
#include "core/custody/page_rows.h"
#include "core/custody/repair_case.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <random>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

/// What is saved of a damaged case, and that it is what it was.
class RepairCaseTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_original;
    int m_names = 0;

    QString fresh() { return m_dir.filePath(QStringLiteral("%1.semcase").arg(++m_names)); }
    static QByteArray contents(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString written(const QByteArray& bytes)
    {
        const QString path = fresh();
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    static custody::RepairedTable table(const custody::Repair& repair, const char* name)
    {
        for (const custody::RepairedTable& each : repair.tables) {
            if (each.name == QLatin1String(name))
                return each;
        }
        return {};
    }
    /// What was saved is a whole case in itself, and what was damaged is as before.
    Result<custody::Repair> repaired(const QString& path, QString* to = nullptr)
    {
        const QByteArray before = contents(path);
        const QString out = fresh();
        auto repair = custody::repairCase(path, out, {}, {});
        if (contents(path) != before)
            return failure(Error::Kind::Internal, QStringLiteral("the damaged file was written to"));
        if (!repair)
            return QFile::exists(out) ? failure(Error::Kind::Internal, QStringLiteral("something was left")) : repair;
        const auto check = custody::verifyCase(out, { {}, custody::Frames::None, false }, {}, {});
        if (!check)
            return tl::unexpected(check.error());
        for (const custody::CheckLine& line : check->lines) {
            if (line.state == custody::CheckState::Differs)
                return failure(Error::Kind::Internal, line.what + QStringLiteral(": ") + line.note);
        }
        if (check->head != repair->head)
            return failure(Error::Kind::Internal, QStringLiteral("another head"));
        if (const auto opened = CaseFile::open(out); !opened)
            return tl::unexpected(opened.error());
        if (to)
            *to = out;
        return repair;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_original = m_dir.filePath(QStringLiteral("original.semcase"));
        const auto opened = CaseFile::open(m_original);
        VERIFY_RESULT(opened);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        const auto run = (*opened)->startRun(sampleRun(*evidence));
        for (qint64 first = 0; first < 400; first += 20)
            VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(first, 20)));
        VERIFY_RESULT((*opened)->keepShots(*run, { 0, 200 }));
        VERIFY_RESULT((*opened)->finishRun(*run, analysis::Status::Complete, {}));
        for (int i = 0; i < 5; ++i) {
            RecordContent note;
            note.kind = RecordKind::Note;
            note.payload
                = { { QStringLiteral("text"), QString(3000, QLatin1Char('n')) } }; // longer than a page, with the column of the same words
            VERIFY_RESULT((*opened)->addEntry(*evidence, note, QStringLiteral("Examiner")));
        }
        VERIFY_RESULT((*opened)->addIntake(*evidence, {}));
        VERIFY_RESULT((*opened)->setCaseFacts({ { QStringLiteral("title"), QStringLiteral("Burglary") } }, {}));
    }

    void anUndamagedCaseIsSavedWhole()
    {
        QString out;
        const auto repair = repaired(m_original, &out);
        VERIFY_RESULT(repair);
        QVERIFY(repair->isComplete());
        const auto old = CaseFile::open(m_original, CaseFile::Mode::ReadOnly);
        const auto saved = CaseFile::open(out, CaseFile::Mode::ReadOnly);
        QCOMPARE(repair->entriesThatHold, (*old)->auditLog()->size());
        QCOMPARE((*saved)->faces({ 1 }, 0, 1000)->size(), (*old)->faces({ 1 }, 0, 1000)->size());
        QVERIFY((*saved)->verdict({ 1 })->probabilities == (*old)->verdict({ 1 })->probabilities);
        QCOMPARE((*saved)->run({ 1 })->status, analysis::Status::Complete);
        QCOMPARE((*saved)->shots({ 1 }).value(), (QList<qint64> { 0, 200 }));
        QCOMPARE((*saved)->record({ 1 })->size(), 5);
        QCOMPARE((*saved)->caseFacts()->value(QStringLiteral("title")), QStringLiteral("Burglary"));
        bool isSaid = false;
        const auto log = (*saved)->auditLog();
        for (const AuditEntry& entry : *log)
            isSaid = isSaid
                || (entry.kind == QStringLiteral("repaired")
                    && entry.detailsObject().value(QStringLiteral("sha256")).toString() == QString::fromLatin1(*fileSha256(m_original)));
        QVERIFY(isSaid);
    }

    /// Rows of one table that could be another's: few faces, so that sums of probabilities are below 1.
    void aShortAnalysisIsSavedWhole()
    {
        const QString path = fresh();
        {
            const auto opened = CaseFile::open(path);
            const auto evidence = (*opened)->addEvidence(sampleEvidence());
            const auto run = (*opened)->startRun(sampleRun(*evidence));
            auto frames = sampleFrames(0, 2);
            for (analysis::FrameResult& frame : frames) {
                for (analysis::FaceResult& face : frame.faces) {
                    face.rawScores.front() = 2;
                    for (double& probability : face.probabilities)
                        probability /= 8;
                }
            }
            VERIFY_RESULT((*opened)->appendFrames(*run, frames));
            VERIFY_RESULT((*opened)->finishRun(*run, analysis::Status::Complete, {}));
        }
        const auto repair = repaired(path);
        VERIFY_RESULT(repair);
        QVERIFY2(repair->isComplete(), qPrintable(repair->changed.join(QStringLiteral(", "))));
        QCOMPARE(table(*repair, "face_score").saved, 30);
        QCOMPARE(table(*repair, "run_problem").saved, 0);
    }

    void whatIsInTheWalIsSavedAndWithoutItWhatIsInTheFile()
    {
        const QString path = fresh();
        const auto opened = CaseFile::open(path);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        const QString copy = fresh();
        QVERIFY(QFile::copy(path, copy));
        QVERIFY(QFile::copy(path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
        const auto repair = repaired(copy);
        VERIFY_RESULT(repair);
        QCOMPARE(table(*repair, "evidence").saved, 1);
        const QString without = fresh();
        QVERIFY(QFile::copy(path, without));
        const auto less = repaired(without);
        VERIFY_RESULT(less);
        QCOMPARE(table(*less, "evidence").saved, 0);
    }

    void aCaseWithoutItsBeginningIsSaved()
    {
        QByteArray bytes = contents(m_original);
        std::fill(bytes.begin(), bytes.begin() + 4096, '\0');
        const auto repair = repaired(written(bytes));
        VERIFY_RESULT(repair);
        QVERIFY(repair->isComplete());
        QCOMPARE(repair->damagedPages, 1);
        QVERIFY2(!repair->mayLackEntries, "the first page has only the tables' descriptions");
    }

    void aCaseWithoutItsEndIsSavedInPart()
    {
        QByteArray bytes = contents(m_original);
        bytes.truncate(bytes.size() / 2 + 100);
        QString out;
        const auto repair = repaired(written(bytes), &out);
        VERIFY_RESULT(repair);
        QVERIFY(!repair->isComplete());
        QVERIFY(repair->mayLackEntries && repair->missingPages > 0);
        const auto saved = CaseFile::open(out, CaseFile::Mode::ReadOnly);
        const auto faces = (*saved)->faces({ 1 }, 0, 1000);
        VERIFY_RESULT(faces);
        const auto old = CaseFile::open(m_original, CaseFile::Mode::ReadOnly);
        for (const analysis::FaceResult& face : *faces) {
            const auto same = (*old)->faces({ 1 }, face.frame, face.frame);
            QVERIFY(std::any_of(same->cbegin(), same->cend(),
                [&](const analysis::FaceResult& each) { return each.face.track == face.face.track && each.rawScores == face.rawScores; }));
        }
    }

    void whatTheLogLostWithTheEndOfTheFileIsNeverSaidToBeNothing()
    {
        const QByteArray bytes = contents(m_original);
        const qint64 pages = bytes.size() / 4096;
        const auto entries = (*CaseFile::open(m_original, CaseFile::Mode::ReadOnly))->auditLog()->size();
        for (const qint64 kept : { pages - 1, pages - 3, pages * 3 / 4, pages / 2 + 1 }) {
            QString out;
            const auto repair = repaired(written(bytes.first(kept * 4096)), &out);
            VERIFY_RESULT(repair);
            QCOMPARE(repair->missingPages, pages - kept);
            QVERIFY(repair->mayLackEntries && !repair->isComplete());
            const custody::RepairedTable log = table(*repair, "audit_entry");
            QVERIFY(log.isLeast && log.lost.value_or(1) > 0);
            // What the numbers prove is no more than there was.
            QVERIFY(repair->lastEntry <= entries && log.saved + log.lost.value_or(0) == repair->lastEntry);
            const auto saved = (*CaseFile::open(out, CaseFile::Mode::ReadOnly))->auditLog();
            const auto entry = std::find_if(
                saved->cbegin(), saved->cend(), [](const AuditEntry& each) { return each.kind == QStringLiteral("repaired"); });
            QVERIFY(entry->detailsObject().value(QStringLiteral("lost_may_be_more")).toBool());
            QVERIFY(entry->detailsObject().value(QStringLiteral("lost"))[QStringLiteral("audit_entry")].toInt(1) > 0);
        }
    }

    void damageAnywhereIsSurvivedAndNothingFalseIsKept_data()
    {
        QTest::addColumn<bool>("isZeroed");
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed) {
            QTest::addRow("pages zeroed, %u", seed) << true << seed;
            QTest::addRow("bytes flipped, %u", seed) << false << seed;
        }
    }
    void damageAnywhereIsSurvivedAndNothingFalseIsKept()
    {
        QFETCH(bool, isZeroed);
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        QByteArray bytes = contents(m_original);
        for (int i = 0; i < (isZeroed ? 4 : 60); ++i) {
            if (isZeroed) {
                const auto page = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size() / 4096));
                std::fill_n(bytes.begin() + page * 4096, 4096, '\0');
            } else {
                bytes[static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()))] ^= static_cast<char>(1 << random() % 8);
            }
        }
        QString out;
        const auto repair = repaired(written(bytes), &out);
        VERIFY_RESULT(repair);
        const auto old = CaseFile::open(m_original, CaseFile::Mode::ReadOnly);
        const auto saved = CaseFile::open(out, CaseFile::Mode::ReadOnly);
        const auto log = (*old)->auditLog();
        // Where the log holds to its end, every score that was kept is one that was there.
        if (repair->entriesThatHold == log->size() && !(*saved)->runs({ 1 })->isEmpty()) {
            const auto faces = (*saved)->faces({ 1 }, 0, 1000);
            for (const analysis::FaceResult& face : *faces) {
                const auto same = (*old)->faces({ 1 }, face.frame, face.frame);
                QVERIFY(std::any_of(same->cbegin(), same->cend(), [&](const analysis::FaceResult& each) {
                    return each.face.track == face.face.track && each.rawScores == face.rawScores;
                }));
            }
        }
    }

    void aRowThatIsNotAsTheLogSaysIsKeptAndSaid_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("a fact") << QByteArray("Burglary") << QByteArray("Burglars") << QStringLiteral("case_fact 1");
        QTest::newRow("a long note") << QByteArray(40, 'n') << QByteArray(39, 'n') + 'm' << QStringLiteral("record 1");
    }
    void aRowThatIsNotAsTheLogSaysIsKeptAndSaid()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, said);
        QString out;
        const auto repair = repaired(written(contents(m_original).replace(from, to)), &out);
        VERIFY_RESULT(repair);
        QVERIFY2(repair->changed.contains(said), qPrintable(repair->changed.join(QStringLiteral(", "))));
        QCOMPARE(repair->inNoEntry, 0);
        QVERIFY(!repair->isComplete());
        const auto again = repaired(out);
        VERIFY_RESULT(again);
        QVERIFY(again->isComplete());
    }

    void rowsWhoseEntriesAreLostAreKeptAndSaid()
    {
        const QString path = fresh();
        QVERIFY(QFile::copy(m_original, path));
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DROP TRIGGER audit_entry_keeps_its_rows")));
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DELETE FROM audit_entry WHERE kind IN ('intake_added', 'case_fact_set')")));
        }
        const auto repair = repaired(path);
        VERIFY_RESULT(repair);
        QCOMPARE(repair->inNoEntry, 2);
        QVERIFY(repair->changed.isEmpty() && !repair->isComplete());
    }

    void anAnalysisWhoseResultsAreLostWithTheirEntriesIsNotComplete_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("said");
        const QString faces = QStringLiteral("DELETE FROM face_score; DELETE FROM face");
        QTest::newRow("all faces") << faces << QStringLiteral("Of 360 analyzed frames with 520 faces, 360 frames with 0 faces were saved");
        QTest::newRow("the scores of one face")
            << QStringLiteral("DELETE FROM face_score WHERE face_id = 7") << QStringLiteral("360 frames with 519 faces were saved");
        QTest::newRow("all results") << faces + QStringLiteral("; DELETE FROM frame") << QStringLiteral("0 frames with 0 faces were saved");
        QTest::newRow("the last frame, which had a problem")
            << QStringLiteral("UPDATE analysis_run SET last_frame = 400") << QStringLiteral("360 frames with 520 faces were saved");
    }
    void anAnalysisWhoseResultsAreLostWithTheirEntriesIsNotComplete()
    {
        QFETCH(QString, sql);
        QFETCH(QString, said);
        const QString path = fresh();
        QVERIFY(QFile::copy(m_original, path));
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DROP TRIGGER audit_entry_keeps_its_rows")));
            VERIFY_RESULT((*connection)->exec(QStringLiteral("DELETE FROM audit_entry")));
            for (const QString& each : sql.split(QStringLiteral("; ")))
                VERIFY_RESULT((*connection)->exec(each));
            VERIFY_RESULT((*connection)->exec(QStringLiteral("VACUUM"))); // what was deleted could be read from free pages
        }
        QString out;
        const auto repair = repaired(path, &out);
        VERIFY_RESULT(repair);
        QVERIFY(!repair->isComplete());
        const auto saved = CaseFile::open(out, CaseFile::Mode::ReadOnly);
        const auto run = (*saved)->run({ 1 });
        VERIFY_RESULT(run);
        QCOMPARE(run->status, analysis::Status::Partial);
        QCOMPARE(run->problems.size(), 1);
        QVERIFY2(run->problems.first().what.contains(said), qPrintable(run->problems.first().what));
        const auto again = repaired(out);
        VERIFY_RESULT(again);
        QVERIFY(again->isComplete());
    }

    void aRepairedCaseIsRepairedToItself()
    {
        QByteArray bytes = contents(m_original);
        bytes.truncate(bytes.size() * 2 / 3 / 4096 * 4096);
        QString first;
        const auto repair = repaired(written(bytes), &first);
        VERIFY_RESULT(repair);
        QVERIFY(!repair->isComplete());
        QString second;
        const auto again = repaired(first, &second);
        VERIFY_RESULT(again);
        QVERIFY(again->isComplete());
        for (const custody::RepairedTable& each : again->tables) {
            if (each.name != QStringLiteral("audit_entry"))
                QCOMPARE(each.saved, table(*repair, qPrintable(each.name)).saved);
        }
    }

    void whatIsNoCaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("Dear examiner,\n").repeated(2000);
        QTest::newRow("zeros") << QByteArray(100000, '\0');
        std::mt19937 random(7);
        QByteArray noise(100000, '\0');
        for (char& byte : noise)
            byte = static_cast<char>(random());
        QTest::newRow("noise") << noise;
    }
    void whatIsNoCaseIsRefused()
    {
        QFETCH(QByteArray, bytes);
        VERIFY_ERROR(repaired(written(bytes)), QStringLiteral("Nothing of a case"));
    }

    void aRepairThatIsCancelledInTheMiddleLeavesNothingAndCanBeMadeAgain()
    {
        const QStringList before = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        const QByteArray damaged = contents(m_original);
        for (const char* stage : { "hash", "salvage" }) {
            std::stop_source stop;
            qint64 at = 0;
            const QString out = m_dir.filePath(QStringLiteral("cancelled.semcase"));
            const auto repair = custody::repairCase(m_original, out, stop.get_token(), [&](const Progress& progress) {
                if (progress.stage == QLatin1String(stage) && progress.done > 0) {
                    at = progress.done;
                    stop.request_stop();
                }
            });
            QVERIFY2(at > 0, stage);
            QVERIFY2(!repair && repair.error().kind == Error::Kind::Cancelled, stage);
            QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), before);
            QVERIFY(contents(m_original) == damaged);
        }
        VERIFY_RESULT(repaired(m_original));
    }

    void aCaseThatIsOnlyReadCanBeWrittenToAfterItsRepair_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("isComplete");
        QTest::newRow("a table more") << QStringLiteral("CREATE TABLE more (x INTEGER) STRICT") << true;
        QTest::newRow("a trigger more")
            << QStringLiteral("CREATE TRIGGER t AFTER INSERT ON evidence BEGIN UPDATE evidence SET bytes = 1; END") << true;
        QTest::newRow("a trigger less") << QStringLiteral("DROP TRIGGER audit_entry_is_not_changed") << true;
        QTest::newRow("an entry changed")
            << QStringLiteral("DROP TRIGGER audit_entry_is_not_changed; UPDATE audit_entry SET user = 'x' WHERE id = 9") << false;
    }
    void aCaseThatIsOnlyReadCanBeWrittenToAfterItsRepair()
    {
        QFETCH(QString, sql);
        QFETCH(bool, isComplete);
        const QString path = fresh();
        QVERIFY(QFile::copy(m_original, path));
        {
            const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
            QStringList statements = sql.contains(QStringLiteral("BEGIN")) ? QStringList { sql } : sql.split(QStringLiteral("; "));
            for (const QString& each : std::as_const(statements))
                VERIFY_RESULT((*connection)->exec(each));
        }
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("semblance case repair"));
        const auto repair = repaired(path); // which opens it to write
        VERIFY_RESULT(repair);
        QCOMPARE(repair->isComplete(), isComplete);
    }

    void anExistingFileIsNotOverwrittenAndACancelledRepairLeavesNothing()
    {
        VERIFY_ERROR(custody::repairCase(m_original, m_original, {}, {}), QStringLiteral("exists already"));
        std::stop_source stop;
        stop.request_stop();
        const QString to = fresh();
        QVERIFY(!custody::repairCase(m_original, to, stop.get_token(), {}));
        QVERIFY(!QFile::exists(to) && !QFile::exists(to + QStringLiteral(".part")));
    }

    // A hostile file must not cost more time than one of its size does; these took hours.
    void aWriteAheadLogWithAPageFarBehindTheOthersIsReadQuickly()
    {
        const QString path = written(contents(m_original));
        const auto word = [](quint32 value) {
            QByteArray bytes(4, '\0');
            qToBigEndian(value, bytes.data());
            return bytes;
        };
        const qint64 pageSize = 4096;
        QByteArray wal = word(0x377f0683) + word(3007000) + word(pageSize) + word(0) + word(1) + word(2);
        quint32 first = 0;
        quint32 second = 0;
        const auto sum = [&](const QByteArray& bytes) {
            for (qsizetype at = 0; at < bytes.size(); at += 8) {
                first += qFromBigEndian<quint32>(bytes.constData() + at) + second;
                second += qFromBigEndian<quint32>(bytes.constData() + at + 4) + first;
            }
        };
        sum(wal);
        wal += word(first) + word(second);
        for (const quint32 number : { 3U, 0xffffffffU }) {
            const QByteArray page(pageSize, '\0');
            const QByteArray head = word(number) + word(number);
            sum(head);
            sum(page);
            wal += head + word(1) + word(2) + word(first) + word(second) + page;
        }
        QFile file(path + QStringLiteral("-wal"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(wal) == wal.size());
        file.close();
        const auto read = custody::readPageRows(path, [](const custody::PageRow&) {}, {}, {});
        VERIFY_RESULT(read);
        QCOMPARE(read->pages, contents(m_original).size() / pageSize + 1);
        QVERIFY(read->damaged >= 2);
    }

    void cellsThatAllLeadToOneLongRowAreReadQuickly()
    {
        const qsizetype pageSize = 65536;
        const int pages = 256;
        QByteArray bytes(pages * pageSize, '\0');
        bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        qToBigEndian<quint16>(1, bytes.data() + 16);
        const auto word = [&](qsizetype at, quint32 value) { qToBigEndian(value, bytes.data() + at); };
        const qsizetype leaf = pageSize;
        const qsizetype inCell = 8199; // of the payload, by "Cell Payload Overflow Pages"
        const qsizetype cell = pageSize - 9 - inCell;
        const int cells = 28000;
        bytes[leaf] = '\x0d';
        qToBigEndian<quint16>(cells, bytes.data() + leaf + 3);
        for (int i = 0; i < cells; ++i)
            qToBigEndian<quint16>(cell, bytes.data() + leaf + 8 + 2 * i);
        // A payload of 14 MiB: some of it in the cell, the rest in the chain of all other pages.
        bytes.replace(leaf + cell, 6, QByteArray("\x87\x80\x80\x00\x01\x02", 6));
        for (int page = 2; page < pages; ++page)
            word(page * pageSize, static_cast<quint32>(page + 2));
        word(leaf + cell + 5 + inCell, 3);
        qint64 rows = 0;
        const auto read = custody::readPageRows(written(bytes), [&](const custody::PageRow&) { ++rows; }, {}, {});
        VERIFY_RESULT(read);
        QVERIFY(read->damaged > 0);
        QVERIFY2(rows > 0 && rows < 100, qPrintable(QString::number(rows)));
    }

    void moreCellsThanAPageHasRoomForAreDamage()
    {
        QByteArray bytes(512 * 200, '\0');
        bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
        qToBigEndian<quint16>(512, bytes.data() + 16);
        for (qsizetype page = 1; page < 200; ++page) {
            bytes[512 * page] = '\x0d';
            qToBigEndian<quint16>(0xffff, bytes.data() + 512 * page + 3);
        }
        const auto read = custody::readPageRows(written(bytes), [](const custody::PageRow&) {}, {}, {});
        VERIFY_RESULT(read);
        QCOMPARE(read->damaged, 199);
    }
};

QTEST_GUILESS_MAIN(RepairCaseTest)
#include "tst_repair_case.moc"
