// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/database_bytes.h"
#include "core/base/file_hash.h"
#include "core/cases/case_hold.h"
#include "core/cases/schema.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/full_disk.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

namespace {

/// The child: has the case open for writing until its standard input ends.
int hold(const QString& path)
{
    const auto file = CaseFile::open(path);
    puts(file ? "held" : qPrintable(file.error().message));
    fflush(stdout);
    while (fgetc(stdin) != EOF) { }
    return 0;
}

/// Another child: opens the case for writing, adds a piece of evidence and ends.
int add(const QString& path, qint64 number)
{
    const auto file = CaseFile::open(path);
    const auto added = file ? (*file)->addEvidence(sampleEvidence(number)) : tl::unexpected(file.error());
    puts(added ? "added" : qPrintable(added.error().message));
    return 0;
}

} // namespace

/// Who may write to a case, and what becomes of an older one before it is written to.
class CaseHoldTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const QString& name) const { return m_dir.filePath(name); }
    static std::unique_ptr<QProcess> child(const QStringList& arguments)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), arguments);
        return process;
    }
    static QString line(QProcess& process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(300000)) { }
        return QString::fromUtf8(process.readLine()).trimmed();
    }
    static qint64 openings(const QString& path)
    {
        const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        const auto log = (*opened)->auditLog();
        return std::count_if(
            log->cbegin(), log->cend(), [](const AuditEntry& entry) { return entry.kind == auditKindName(AuditKind::Opened); });
    }
    QString older(const QString& name) const
    {
        const QString copy = file(name);
        QFile::copy(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/schema_version_1.semcase"), copy);
        QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
        return copy;
    }
    /// Makes it what a program of that version would have made.
    static void takeBack(const QString& path, int version)
    {
        const auto connection = SqlConnection::open(path, SqlConnection::Access::ReadWrite, caseFileSubject());
        QStringList statements { QStringLiteral("PRAGMA foreign_keys = OFF") };
        const QDir schema(QStringLiteral(SEMBLANCE_SOURCE_DIR "/resources/schema"));
        QStringList files = schema.entryList({ QStringLiteral("*.sql") }, QDir::Files, QDir::Name).mid(version);
        std::reverse(files.begin(), files.end());
        for (const QString& name : std::as_const(files)) {
            QFile sql(schema.filePath(name));
            QVERIFY(sql.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(sql.readAll());
            static const QRegularExpression made(
                QStringLiteral("^(?:CREATE (TRIGGER|VIEW|TABLE) (\\w+)|ALTER TABLE (\\w+) ADD COLUMN (\\w+))"),
                QRegularExpression::MultilineOption);
            QStringList undone;
            for (const auto& match : made.globalMatch(text))
                undone.prepend(match.hasCaptured(1)
                        ? QStringLiteral("DROP %1 %2").arg(match.captured(1), match.captured(2))
                        : QStringLiteral("ALTER TABLE %1 DROP COLUMN %2").arg(match.captured(3), match.captured(4)));
            statements << undone;
        }
        statements << QStringLiteral("DELETE FROM schema_history WHERE version > %1").arg(version)
                   << QStringLiteral("PRAGMA user_version = %1").arg(version);
        for (const QString& statement : std::as_const(statements))
            VERIFY_RESULT((*connection)->exec(statement));
        VERIFY_RESULT((*connection)->value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    }

private Q_SLOTS:
    void theSecondProgramIsToldWhoHasTheCaseAndMayRead()
    {
        const QString path = file(QStringLiteral("two.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        const auto other = child({ QStringLiteral("--hold"), path });
        QCOMPARE(line(*other), QStringLiteral("held"));
        const auto holder = CaseHold::other(path);
        QVERIFY(holder.has_value());
        QCOMPARE(holder->processId, other->processId());
        QCOMPARE(holder->user, systemUserName());
        QVERIFY(holder->program.startsWith(QStringLiteral("semblance ")));
        QVERIFY(holder->sinceUtc.isValid());
        const auto taken = CaseHold::take(path, CaseHold::Patience::None);
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains(systemUserName()));
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("is in use by semblance"));
        VERIFY_RESULT(CaseFile::open(path, CaseFile::Mode::ReadOnly));
        // A report that is made meanwhile is noted all the same.
        VERIFY_RESULT(CaseFile::log(path, AuditKind::Exported, {}));

        other->closeWriteChannel();
        QVERIFY(other->waitForFinished(-1));
        QVERIFY(!CaseHold::other(path));
        VERIFY_RESULT(CaseFile::open(path));
        QVERIFY(!QFile::exists(path + QStringLiteral("-lock")));
        const auto check = custody::verifyCase(path, { {}, custody::Frames::None, false }, {}, {});
        VERIFY_RESULT(check);
        QVERIFY(!check->differs());
    }

    void aKilledProgramHoldsNothing()
    {
        const QString path = file(QStringLiteral("killed.semcase"));
        const auto other = child({ QStringLiteral("--hold"), path });
        QCOMPARE(line(*other), QStringLiteral("held"));
        other->kill();
        QVERIFY(other->waitForFinished(-1));
        QVERIFY(QFile::exists(path + QStringLiteral("-lock")));
        QVERIFY(!CaseHold::other(path));
        VERIFY_RESULT(CaseFile::open(path));
    }

    void theSameCaseByAnotherNameIsTheSameCase()
    {
        const QString path = file(QStringLiteral("one.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        const QString link = file(QStringLiteral("link.semcase"));
        QVERIFY(QFile::link(path, link));
        const auto other = child({ QStringLiteral("--hold"), link });
        QCOMPARE(line(*other), QStringLiteral("held"));
        QVERIFY(CaseHold::other(path).has_value());
        other->closeWriteChannel();
        QVERIFY(other->waitForFinished(-1));
    }

    void oneOpeningIsLoggedOnceHoweverOftenTheProgramOpensTheFile()
    {
        const QString path = file(QStringLiteral("openings.semcase"));
        {
            const auto kept = CaseHold::take(path);
            VERIFY_RESULT(kept);
            for (int i = 0; i < 3; ++i)
                VERIFY_RESULT(CaseFile::open(path));
            QCOMPARE(openings(path), 1);
        }
        VERIFY_RESULT(CaseFile::open(path));
        QCOMPARE(openings(path), 2);
    }

    void lookingAtACaseThatIsOpenLeavesItsLocks()
    {
        // Were a descriptor of the file closed here, the other program would take itself for the last one and clear away the -wal that
        // this one goes on writing to.
        const QString path = file(QStringLiteral("locks.semcase"));
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT((*opened)->addEvidence(sampleEvidence(1)));
        }
        const auto connection = openForWriting(path);
        VERIFY_RESULT((*connection)->value(QStringLiteral("SELECT count(*) FROM evidence")));
        VERIFY_RESULT(checkFile(path, false));
        const auto other = child({ QStringLiteral("--add"), path, QStringLiteral("2") });
        QCOMPARE(line(*other), QStringLiteral("added"));
        QVERIFY(other->waitForFinished(-1));
        QVERIFY(QFile::exists(path + QStringLiteral("-wal")));
        QCOMPARE((*connection)->value(QStringLiteral("SELECT count(*) FROM evidence"))->toInt(), 2);
    }

    void anOlderCaseIsCopiedByteByByteBeforeItIsChanged()
    {
        const QString path = older(QStringLiteral("older.semcase"));
        const auto before = fileSha256(path);
        QStringList stages;
        VERIFY_RESULT(CaseFile::open(path, CaseFile::Mode::ReadWrite, {}, [&](const Progress& progress) {
            if (!stages.contains(progress.stage))
                stages << progress.stage;
        }));
        QCOMPARE(stages, (QStringList { QStringLiteral("backup"), QStringLiteral("migrate") }));
        QCOMPARE(*fileSha256(path + QStringLiteral(".backup-v1")), *before);
        QVERIFY(!QFile::exists(path + QStringLiteral(".backup-v1.part")));
    }

    void aMigrationThatIsCancelledLeavesTheFileAsItWasAndGoesOnLater_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("while it is copied") << QStringLiteral("backup");
        QTest::newRow("while rows are read") << QStringLiteral("migrate");
    }
    void aMigrationThatIsCancelledLeavesTheFileAsItWasAndGoesOnLater()
    {
        QFETCH(QString, stage);
        const QString path = older(stage + QStringLiteral(".semcase"));
        const auto before = fileSha256(path);
        std::stop_source stop;
        const auto opened = CaseFile::open(path, CaseFile::Mode::ReadWrite, stop.get_token(), [&](const Progress& progress) {
            if (progress.stage == stage)
                stop.request_stop();
        });
        QVERIFY(!opened);
        QVERIFY2(opened.error().kind == Error::Kind::Cancelled, qPrintable(opened.error().message));
        QCOMPARE(*fileSha256(path), *before);
        VERIFY_RESULT(CaseFile::open(path));
        QCOMPARE(*fileSha256(path + QStringLiteral(".backup-v1")), *before);
        QVERIFY2(!QFile::exists(path + QStringLiteral(".backup-v1-2")), "the equal copy of the first attempt was enough");
    }

    void onAFullDiskTheCaseIsHeldAllTheSame()
    {
        const QString path = file(QStringLiteral("full.semcase"));
        VERIFY_RESULT(CaseFile::open(path));
        Result<std::shared_ptr<CaseHold>> taken;
        {
            const FullDisk full;
            taken = CaseHold::take(path, CaseHold::Patience::None);
        }
        VERIFY_RESULT(taken);
    }

    void aCaseOfEveryOlderVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < schemaVersion(); ++version)
            QTest::addRow("%d", version) << version;
    }
    void aCaseOfEveryOlderVersionIsBroughtUpToDate()
    {
        QFETCH(int, version);
        const QString path = file(QStringLiteral("version%1.semcase").arg(version));
        {
            const auto opened = CaseFile::open(path);
            const auto evidence = (*opened)->addEvidence(sampleEvidence());
            const auto run = (*opened)->startRun(sampleRun(*evidence));
            VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(0, 20)));
            VERIFY_RESULT((*opened)->finishRun(*run, analysis::Status::Complete, {}));
        }
        takeBack(path, version);
        const auto before = fileSha256(path);
        {
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT(opened);
            QCOMPARE((*opened)->faces({ 1 }, 0, 19)->size(), 26);
        }
        QCOMPARE(*fileSha256(QStringLiteral("%1.backup-v%2").arg(path).arg(version)), *before);
        const auto check = custody::verifyCase(path, { {}, custody::Frames::None, false }, {}, {});
        VERIFY_RESULT(check);
        for (const custody::CheckLine& line : check->lines)
            QVERIFY2(line.state != custody::CheckState::Differs, qPrintable(line.what + QStringLiteral(": ") + line.note));
    }

    void aCaseThatCannotBeBackedUpIsNotChanged()
    {
        const QString path = older(QStringLiteral("no_backup.semcase"));
        const auto before = fileSha256(path);
        QVERIFY(QDir(m_dir.path()).mkdir(QStringLiteral("no_backup.semcase.backup-v1.part")));
        VERIFY_ERROR(CaseFile::open(path), QStringLiteral("no backup"));
        QCOMPARE(*fileSha256(path), *before);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 3 && arguments[1] == QStringLiteral("--hold"))
        return hold(arguments[2]);
    if (arguments.size() == 4 && arguments[1] == QStringLiteral("--add"))
        return add(arguments[2], arguments[3].toLongLong());
    CaseHoldTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_case_hold.moc"
