// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/custody/evidence_place.h"
#include "core/custody/take_in.h"
#include "core/custody/verify_case.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using custody::Keep;
using custody::PlaceState;

/// Evidence that is taken in where it lies or as a copy, and is found again when it was moved.
class TakeInTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QTemporaryDir m_clips;
    QString m_clip;
    QString m_case;

    QString file(const QString& name) const { return m_dir->filePath(name); }
    Result<EvidenceId> take(const QString& path, Keep keep, std::stop_token stop = {}, const ProgressFn& progress = {}) const
    {
        return CaseFile::open(m_case).and_then(
            [&](const std::unique_ptr<CaseFile>& opened) { return custody::takeIn(*opened, path, {}, stop, progress, keep); });
    }
    QList<custody::EvidencePlace> places() const
    {
        const auto opened = CaseFile::open(m_case, CaseFile::Mode::ReadOnly);
        return custody::evidencePlaces(**opened).value_or(QList<custody::EvidencePlace>());
    }
    qint64 entries(AuditKind kind) const
    {
        const auto log = (*CaseFile::open(m_case, CaseFile::Mode::ReadOnly))->auditLog();
        return std::count_if(log->cbegin(), log->cend(), [&](const AuditEntry& entry) { return entry.kind == auditKindName(kind); });
    }
    void verifies() const
    {
        const auto check = custody::verifyCase(m_case, { {}, custody::Frames::None, false }, {}, {});
        VERIFY_RESULT(check);
        QVERIFY(!check->differs());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString made = m_clips.filePath(QStringLiteral("clip.mp4"));
        if (QProcess::execute(QStringLiteral("ffmpeg"),
                { QStringLiteral("-loglevel"), QStringLiteral("error"), QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"),
                    QStringLiteral("testsrc=size=64x48:rate=10:duration=1"), made })
            != 0)
            QSKIP("ffmpeg is not installed");
    }
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_clip = file(QStringLiteral("clip.mp4"));
        m_case = file(QStringLiteral("case.semcase"));
        QVERIFY(QFile::copy(m_clips.filePath(QStringLiteral("clip.mp4")), m_clip));
    }

    void aFileWithTheLongestNameThereIsCanBeCopied()
    {
        const QString name = QString(251, QLatin1Char('v')) + QStringLiteral(".mp4");
        QVERIFY(QFile::copy(m_clip, file(name)));
        VERIFY_RESULT(take(file(name), Keep::Copy));
        QCOMPARE(QDir(custody::evidenceFolder(m_case)).entryList(QDir::Files), QStringList { name });
    }

    void aLinkThatLeadsBackToItselfIsSaidToBeOne()
    {
        const QString loop = file(QStringLiteral("loop.mp4"));
        QVERIFY(QFile::link(loop, loop));
        VERIFY_ERROR(take(loop, Keep::WhereItIs), QStringLiteral("is a link that leads back to itself"));
        const QString dead = file(QStringLiteral("dead.mp4"));
        QVERIFY(QFile::link(file(QStringLiteral("nothing.mp4")), dead));
        VERIFY_ERROR(take(dead, Keep::WhereItIs), QStringLiteral("where nothing is"));
    }

    void aCopyHasTheBytesAndTheTimeOfTheFileAndCannotBeWritten()
    {
        QFile original(m_clip);
        QVERIFY(original.open(QIODevice::ReadWrite));
        QVERIFY(original.setFileTime(QDateTime::fromSecsSinceEpoch(1600000000), QFileDevice::FileModificationTime));
        original.close();
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        const QFileInfo copy(QDir(custody::evidenceFolder(m_case)).filePath(QStringLiteral("clip.mp4")));
        QCOMPARE(*fileSha256(copy.filePath()), *fileSha256(m_clip));
        QCOMPARE(copy.lastModified().toSecsSinceEpoch(), 1600000000);
        QVERIFY(!(QFile::permissions(copy.filePath()) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));
        const auto evidence = (*CaseFile::open(m_case, CaseFile::Mode::ReadOnly))->evidence();
        QCOMPARE(evidence->first().path, copy.filePath());
        QCOMPARE(QDir(copy.path()).entryList(QDir::Files).size(), 1);
        verifies();

        // Once more: one copy, one more record.
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        QCOMPARE(QDir(copy.path()).entryList(QDir::Files).size(), 1);
        QCOMPARE(entries(AuditKind::IntakeAdded), 2);
        QCOMPARE(entries(AuditKind::EvidenceAdded), 1);
        verifies();
    }

    void anotherFileOfTheSameNameGetsAnotherName()
    {
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        QFile other(m_clip);
        QVERIFY(other.open(QIODevice::Append));
        other.write("more");
        other.close();
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        QCOMPARE(QDir(custody::evidenceFolder(m_case)).entryList(QDir::Files, QDir::Name),
            (QStringList { QStringLiteral("clip-2.mp4"), QStringLiteral("clip.mp4") }));
        for (const auto& place : places())
            QCOMPARE(place.state, PlaceState::There);
    }

    void aCopyThatIsCancelledLeavesNothing_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("while it is written") << QStringLiteral("copy");
        QTest::newRow("while it is read back") << QStringLiteral("hash");
    }
    void aCopyThatIsCancelledLeavesNothing()
    {
        QFETCH(QString, stage);
        std::stop_source stop;
        const auto taken = take(m_clip, Keep::Copy, stop.get_token(), [&](const Progress& progress) {
            if (progress.stage == stage)
                stop.request_stop();
        });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(custody::evidenceFolder(m_case)).entryList(QDir::Files).isEmpty());
        QCOMPARE(entries(AuditKind::EvidenceAdded), 0);
        QCOMPARE(entries(AuditKind::IntakeAdded), 0);
    }

    void whatAKilledProgramLeftOfACopyIsRemovedByTheNextOne()
    {
        QVERIFY(QDir().mkpath(custody::evidenceFolder(m_case)));
        QFile rest(custody::evidenceFolder(m_case) + QStringLiteral("/other.mp4.part"));
        QVERIFY(rest.open(QIODevice::WriteOnly));
        rest.close();
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        QVERIFY(!rest.exists());
    }

    void missingAndChangedEvidenceIsToldWithoutReadingIt()
    {
        VERIFY_RESULT(take(m_clip, Keep::WhereItIs));
        QCOMPARE(places().first().state, PlaceState::There);
        QFile clip(m_clip);
        QVERIFY(clip.open(QIODevice::ReadWrite));
        QVERIFY(clip.setFileTime(QDateTime::fromSecsSinceEpoch(1700000000), QFileDevice::FileModificationTime));
        clip.close();
        QCOMPARE(places().first().state, PlaceState::Touched);
        QVERIFY(clip.open(QIODevice::Append));
        clip.write("x");
        clip.close();
        QCOMPARE(places().first().state, PlaceState::Changed);
        QVERIFY(custody::placeSentence(places().first()).english().contains(QStringLiteral("not ")));
        QVERIFY(QFile::rename(m_clip, file(QStringLiteral("away.mp4"))));
        QCOMPARE(places().first().state, PlaceState::Missing);
    }

    void movedEvidenceIsFoundByItsHash()
    {
        VERIFY_RESULT(take(m_clip, Keep::WhereItIs));
        const QString folder = file(QStringLiteral("archive/deep"));
        QVERIFY(QDir().mkpath(folder));
        const QString moved = folder + QStringLiteral("/renamed.mp4");
        QVERIFY(QFile::rename(m_clip, moved));
        const QString decoy = file(QStringLiteral("archive/decoy.mp4"));
        QVERIFY(QFile::copy(moved, decoy));
        QFile bytes(decoy); // of the same size
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.seek(200);
        bytes.write("????");
        bytes.close();
        {
            const auto opened = CaseFile::open(m_case);
            const auto none = custody::relink(**opened, decoy, {}, {});
            VERIFY_ERROR(none, QStringLiteral("is no evidence of this case"));
            const auto found = custody::relink(**opened, file(QStringLiteral("archive")), {}, {});
            VERIFY_RESULT(found);
            QCOMPARE(*found, 1);
        }
        QCOMPARE(places().first().state, PlaceState::There);
        QCOMPARE(places().first().path, moved);
        verifies();
    }

    void aCaseThatWasMovedWithItsCopiesFindsThem()
    {
        VERIFY_RESULT(take(m_clip, Keep::Copy));
        QVERIFY(QDir(m_dir->path()).mkdir(QStringLiteral("elsewhere")));
        QVERIFY(QFile::rename(m_case, file(QStringLiteral("elsewhere/case.semcase"))));
        QVERIFY(QFile::rename(custody::evidenceFolder(m_case), file(QStringLiteral("elsewhere/case.evidence"))));
        m_case = file(QStringLiteral("elsewhere/case.semcase"));
        QCOMPARE(places().first().state, PlaceState::There);
        QCOMPARE(places().first().path, file(QStringLiteral("elsewhere/case.evidence/clip.mp4")));
        const auto check = custody::verifyCase(m_case, { {}, custody::Frames::None, false }, {}, {});
        VERIFY_RESULT(check);
        const auto line = std::find_if(check->lines.cbegin(), check->lines.cend(),
            [](const custody::CheckLine& each) { return each.what == QStringLiteral("evidence file"); });
        QVERIFY(line != check->lines.cend() && line->state == custody::CheckState::Matches);
    }
};

QTEST_GUILESS_MAIN(TakeInTest)
#include "tst_take_in.moc"
