// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/base/new_file.h"
#include "core/base/write_all.h"
#include "core/cases/kept_models.h"
#include "core/cases/new_case.h"
#include "core/custody/repair_case.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/full_disk.h"
#include "support/result_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

/// No room on the disk of a case, at whichever byte it ends: one sentence says so, and nothing is half done.
class FullDiskTest : public QObject {
    Q_OBJECT

private:
    static constexpr qint64 kStep = 16 * 1024;
    static constexpr qint64 kEnough = 512 * 1024;

    QTemporaryDir m_dir;
    QString m_sample;

    QString file(const QString& name) const { return m_dir.filePath(name); }
    QStringList leftOf(const QString& name) const { return QDir(m_dir.path()).entryList({ name + QLatin1Char('*') }, QDir::AllEntries); }
    QString copy(const QString& name) const
    {
        const QString path = file(name);
        return QFile::copy(m_sample, path) ? path : QString();
    }
    static QString saidIn(const QString& path)
    {
        const auto opened = CaseFile::open(path, CaseFile::Mode::ReadOnly);
        return opened ? (*opened)->caseFacts()->value(QStringLiteral("title")) : opened.error().message;
    }
    static bool verifies(const QString& path)
    {
        const auto check = custody::verifyCase(path, { {}, custody::Frames::None, false }, {}, {});
        return check && !check->differs();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_sample = file(QStringLiteral("sample.semcase"));
        const auto opened = CaseFile::open(m_sample);
        VERIFY_RESULT(opened);
        const auto evidence = (*opened)->addEvidence(sampleEvidence());
        const auto run = (*opened)->startRun(sampleRun(*evidence));
        VERIFY_RESULT((*opened)->appendFrames(*run, sampleFrames(0, 20)));
        VERIFY_RESULT((*opened)->finishRun(*run, analysis::Status::Complete, {}));
    }

    void aNewCaseIsMadeOrNothingIsLeft()
    {
        int failed = 0;
        for (qint64 room = 0; room <= kEnough; room += kStep) {
            const QString path = file(QStringLiteral("new.semcase"));
            Result<> made;
            {
                const FullDisk full(static_cast<rlim_t>(room));
                made = CaseFile::open(path).map([](const auto&) {});
            }
            if (made) {
                QVERIFY(verifies(path));
                QVERIFY(QFile::remove(path));
                continue;
            }
            ++failed;
            VERIFY_ERROR(made, QStringLiteral("is full; free some space"));
            QCOMPARE(leftOf(QStringLiteral("new.semcase")), QStringList());
        }
        QVERIFY2(failed > 2 && failed < kEnough / kStep, qPrintable(QString::number(failed)));
    }

    void aChangeIsMadeOrTheCaseIsAsBefore()
    {
        int failed = 0;
        for (qint64 room = 0; room <= kEnough; room += kStep) {
            const QString path = copy(QStringLiteral("changed%1.semcase").arg(room));
            Result<> said;
            {
                const FullDisk full(static_cast<rlim_t>(room));
                said = CaseFile::open(path).and_then([](const std::unique_ptr<CaseFile>& opened) {
                    return opened->setCaseFacts({ { QStringLiteral("title"), QString(20000, QLatin1Char('x')) } }, QStringLiteral("Ada"));
                });
            }
            failed += said ? 0 : 1;
            if (!said)
                VERIFY_ERROR(said, QStringLiteral("is full; free some space"));
            QCOMPARE(saidIn(path).isEmpty(), !said);
            QVERIFY(verifies(path));
        }
        QVERIFY2(failed > 1 && failed < kEnough / kStep, qPrintable(QString::number(failed)));
    }

    void aRepairIsMadeOrNothingIsLeft()
    {
        int failed = 0;
        for (qint64 room = 0; room <= kEnough; room += kStep) {
            const QString path = file(QStringLiteral("repaired.semcase"));
            Result<custody::Repair> repair;
            {
                const FullDisk full(static_cast<rlim_t>(room));
                repair = custody::repairCase(m_sample, path, {}, {});
            }
            if (repair) {
                QVERIFY(verifies(path));
                QVERIFY(QFile::remove(path));
                continue;
            }
            ++failed;
            VERIFY_ERROR(repair, QStringLiteral("The disk of '%1' is full; free some space").arg(path));
            QCOMPARE(leftOf(QStringLiteral("repaired.semcase")), QStringList());
        }
        QVERIFY2(failed > 2 && failed < kEnough / kStep, qPrintable(QString::number(failed)));
    }

    void readingNeedsNoRoom()
    {
        const QString path = copy(QStringLiteral("read.semcase"));
        const auto before = fileSha256(path);
        Result<QList<Evidence>> evidence;
        Result<custody::CaseCheck> check;
        {
            const FullDisk full;
            evidence = CaseFile::open(path, CaseFile::Mode::ReadOnly).and_then([](const std::unique_ptr<CaseFile>& opened) {
                return opened->evidence();
            });
            check = custody::verifyCase(path, { {}, custody::Frames::None, true }, {}, {});
        }
        VERIFY_RESULT(evidence);
        QCOMPARE(evidence->size(), 1);
        VERIFY_RESULT(check);
        QVERIFY(!check->differs());
        QCOMPARE(check->lines.last().state, custody::CheckState::NotChecked);
        QVERIFY2(check->lines.last().note.contains(QStringLiteral("is full; free some space")), qPrintable(check->lines.last().note));
        QCOMPARE(*fileSha256(path), *before);
    }

    void whatWasCopiedInPartIsTakenAwayAgain()
    {
        const QString path = copy(QStringLiteral("models.semcase"));
        const QString model = file(QStringLiteral("model.safetensors"));
        QFile bytes(model);
        QVERIFY(bytes.open(QIODevice::WriteOnly));
        QCOMPARE(bytes.write(QByteArray(300'000, 'm')), 300'000);
        bytes.close();
        Result<KeptModels> kept;
        {
            const FullDisk full(200'000);
            kept = keepModels(path, [&](const QByteArray&) -> Result<QString> { return model; }, {}, {});
        }
        VERIFY_ERROR(kept, QStringLiteral("could not be written: File too large; choose another place"));
        QCOMPARE(leftOf(QStringLiteral("models.")), QStringList { QStringLiteral("models.semcase") });
    }

    void anExportThatDoesNotFitIsToldByItsOwnName()
    {
        const QString path = file(QStringLiteral("numbers.csv"));
        Result<> written;
        {
            const FullDisk full(1000);
            written = writeNewFile(path, [](QFileDevice& device) -> Result<> {
                if (writeAll(device, QByteArray(100'000, 'n')))
                    return {};
                return failure(Error::Kind::File, Sentence::of("The numbers could not be written: %1.").arg(device.errorString()));
            });
        }
        VERIFY_ERROR(written, QStringLiteral("'%1' could not be written: File too large; choose another place.").arg(path));
        QCOMPARE(leftOf(QStringLiteral("numbers")), QStringList());
    }

    void aCaseThatWasMadeForNothingIsTakenAwayAgain()
    {
        const QString path = file(QStringLiteral("for nothing.semcase"));
        {
            const NewCase made(path);
            VERIFY_RESULT(CaseFile::open(path));
        }
        QCOMPARE(leftOf(QStringLiteral("for nothing")), QStringList());
        {
            const NewCase made(path);
            const auto opened = CaseFile::open(path);
            VERIFY_RESULT((*opened)->addEvidence(sampleEvidence()));
        }
        QVERIFY2(QFile::exists(path), "something is in it");
        const QString empty = file(QStringLiteral("empty.semcase"));
        VERIFY_RESULT(CaseFile::open(empty));
        {
            const NewCase made(empty);
            VERIFY_RESULT(CaseFile::open(empty));
        }
        QVERIFY2(QFile::exists(empty), "it was there before");
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full_disk.moc"
