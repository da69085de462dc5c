// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/kept_models.h"
#include "custody/bundle_case.h"
#include "support/result_check.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace semblance;
using namespace semblance::test;

/// What an export leaves behind, whatever becomes of it.
class SealedBundleTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_case;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    QJsonObject lastEntry() const
    {
        const auto opened = cases::CaseFile::open(m_case, cases::CaseFile::Mode::ReadOnly);
        const auto log = opened ? (*opened)->auditLog() : Result<QList<cases::AuditEntry>>(tl::unexpected(opened.error()));
        return log ? log->last().detailsObject() : QJsonObject();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_case = file("a.semcase");
        writeBundleCase(m_case);
    }

    void theSameCaseGivesTheSameBytes()
    {
        VERIFY_RESULT(bundled(m_case, file("b1"), {}, false));
        qputenv("TZ", "Asia/Tokyo");
        const auto again = bundled(m_case, file("b2"), {}, false);
        qunsetenv("TZ");
        VERIFY_RESULT(again);
        const QByteArray bytes = fileBytes(file("b1"));
        QVERIFY(bytes == fileBytes(file("b2")));
        QCOMPARE(again->sha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QCOMPARE(again->bytes, bytes.size());
    }

    void aBundleHoldsTheEntryOfItsOwnExportAndTheCaseItsHash()
    {
        const auto made = bundled(m_case, file("logged"));
        VERIFY_RESULT(made);
        QCOMPARE(lastEntry().value(QStringLiteral("sha256")).toString(), QString::fromLatin1(made->sha256));
        QCOMPARE(lastEntry().value(QStringLiteral("state")).toString(), QStringLiteral("written"));
        const auto check = checked(file("logged"));
        VERIFY_RESULT(check);
        QVERIFY(!check->differs());
        QCOMPARE(check->check.head, made->head);
        QVERIFY(fileBytes(file("logged")).contains("\"state\":\"begun\""));
    }

    void anExportThatIsCancelledAnywhereLeavesNothingAndSaysSo()
    {
        const QStringList stages { QStringLiteral("rows"), QStringLiteral("report"), QStringLiteral("hash"), QStringLiteral("seal") };
        for (const QString& stage : stages) {
            const QStringList before = allFiles(m_dir.path());
            custody::BundleOptions options;
            options.output = file("cancelled");
            std::stop_source stop;
            bool reached = false;
            const auto made = custody::exportBundle(m_case, options, stop.get_token(), [&](const Progress& progress) {
                reached = reached || progress.stage == stage;
                if (reached)
                    stop.request_stop();
            });
            QVERIFY2(reached, qPrintable(stage));
            QVERIFY2(!made && made.error().kind == Error::Kind::Cancelled, qPrintable(stage));
            QCOMPARE(made.error().message, QStringLiteral("The export to '%1' was cancelled; no bundle was written.").arg(options.output));
            QCOMPARE(allFiles(m_dir.path()), before);
            QCOMPARE(lastEntry().value(QStringLiteral("state")).toString(), QStringLiteral("abandoned"));
        }
    }

    void whatIsNoFileIsSaidToBeNone()
    {
        VERIFY_ERROR(custody::verifyBundle(m_dir.path(), {}, {}, {}), QStringLiteral("is a folder, not a bundle"));
        const QString pipe = file("pipe.sembundle");
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        VERIFY_ERROR(custody::verifyBundle(pipe, {}, {}, {}), QStringLiteral("is a device or a pipe, not a bundle"));
        QVERIFY(QFile::remove(pipe));
        VERIFY_ERROR(custody::verifyBundle(file("absent.sembundle"), {}, {}, {}), QStringLiteral("There is no bundle"));
    }

    void aVerificationThatIsCancelledLeavesNothing()
    {
        VERIFY_RESULT(bundled(m_case, file("whole")));
        QVERIFY(QDir(m_dir.path()).mkpath(QStringLiteral("temporary")));
        qputenv("TMPDIR", file("temporary").toLocal8Bit());
        for (const char* stage : { "hash", "rows" }) {
            std::stop_source stop;
            bool reached = false;
            const auto check = custody::verifyBundle(file("whole"), {}, stop.get_token(), [&](const Progress& progress) {
                if (progress.stage == QLatin1String(stage)) {
                    reached = !allFiles(file("temporary")).isEmpty();
                    stop.request_stop();
                }
            });
            QVERIFY2(reached && !check && check.error().kind == Error::Kind::Cancelled, stage);
            VERIFY_ERROR(check, QStringLiteral("The verification of '%1' was cancelled.").arg(file("whole")));
            QVERIFY(allFiles(file("temporary")).isEmpty());
        }
        qunsetenv("TMPDIR");
    }

    void whatCannotBeWrittenIsToldInOneSentence()
    {
        const QByteArray kept("kept");
        QVERIFY(writeBytes(file("taken"), kept));
        const auto taken = bundled(m_case, file("taken"));
        QVERIFY(!taken && taken.error().message.contains(QStringLiteral("exists already")));
        QCOMPARE(fileBytes(file("taken")), kept);
        const auto nowhere = bundled(m_case, file("no/such/folder"));
        QVERIFY(!nowhere && nowhere.error().message.contains(QStringLiteral("There is no folder")));
        const auto noCase = bundled(file("none.semcase"), file("out"));
        QVERIFY(!noCase && !QFile::exists(file("none.semcase")));
        custody::BundleOptions options;
        options.output = file("out");
        options.evidence = true;
        const auto lacking = custody::exportBundle(m_case, options, {}, {});
        QVERIFY(!lacking && lacking.error().message.contains(QStringLiteral("put it back")));
        QVERIFY(QDir(m_dir.path()).entryList({ QStringLiteral("out*") }, QDir::AllEntries | QDir::Hidden).isEmpty());
    }

    void evidenceThatIsNotWhatItWasIsNotSealed()
    {
        const QString clip = file("clip.mp4");
        const QString casePath = file("changed.semcase");
        QVERIFY(writeBytes(clip, "the right bytes"));
        {
            const auto opened = cases::CaseFile::open(casePath);
            VERIFY_RESULT(opened);
            cases::Evidence evidence = sampleEvidence();
            evidence.path = clip;
            evidence.bytes = 15;
            evidence.sha256 = QCryptographicHash::hash("the right bytes", QCryptographicHash::Sha256).toHex();
            VERIFY_RESULT((*opened)->addEvidence(evidence));
        }
        custody::BundleOptions options;
        options.output = file("with-evidence");
        options.evidence = true;
        VERIFY_RESULT(custody::exportBundle(casePath, options, {}, {}));
        QVERIFY(fileBytes(options.output).contains("the right bytes"));
        QVERIFY(writeBytes(clip, "the wrong bytes"));
        options.output = file("with-wrong-evidence");
        const auto wrong = custody::exportBundle(casePath, options, {}, {});
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(QStringLiteral("is not the file that it was")), qPrintable(wrong.error().message));
        QVERIFY(!QFile::exists(options.output));
    }

    void aChangedCopyOfAModelIsNotSealed()
    {
        const QString installed = file("installed.safetensors");
        const QString casePath = file("kept.semcase");
        QVERIFY(writeBytes(installed, "the right weights"));
        const QByteArray sha256 = QCryptographicHash::hash("the right weights", QCryptographicHash::Sha256).toHex();
        {
            const auto opened = cases::CaseFile::open(casePath);
            VERIFY_RESULT(opened);
            const auto evidence = (*opened)->addEvidence(sampleEvidence());
            VERIFY_RESULT(evidence);
            cases::Run run = sampleRun(*evidence);
            run.model.sha256 = sha256;
            const auto id = (*opened)->startRun(run);
            VERIFY_RESULT(id);
            VERIFY_RESULT((*opened)->appendFrames(*id, sampleFrames(0, 20)));
            VERIFY_RESULT((*opened)->finishRun(*id, analysis::Status::Complete, {}));
        }
        bool isInstalled = true;
        custody::BundleOptions options;
        options.models = true;
        options.sources.findModel = [&](const QByteArray& wanted) -> Result<QString> {
            if (isInstalled && wanted == sha256)
                return installed;
            return failure(Error::Kind::Model, Sentence::of("It is not installed."));
        };
        VERIFY_RESULT(cases::keepModels(casePath, options.sources.findModel));
        const auto copy = cases::keptModel(casePath, sha256);
        QVERIFY(copy);
        const auto about = [&](const QStringList& notices) { return notices.filter(*copy).join(u'\n'); };

        options.output = file("with-kept");
        const auto right = custody::exportBundle(casePath, options, {}, {});
        VERIFY_RESULT(right);
        QCOMPARE(about(right->notices), QString());

        QVERIFY(QFile::setPermissions(*copy, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(writeBytes(*copy, "the wrong weights"));
        options.output = file("with-installed");
        const auto other = custody::exportBundle(casePath, options, {}, {});
        VERIFY_RESULT(other);
        QVERIFY2(about(other->notices).contains(QStringLiteral("the installed one was taken for the bundle")),
            qPrintable(about(other->notices)));
        QVERIFY(fileBytes(options.output).contains("the right weights"));
        QVERIFY(!fileBytes(options.output).contains("the wrong weights"));

        isInstalled = false;
        options.output = file("with-none");
        const auto none = custody::exportBundle(casePath, options, {}, {});
        QVERIFY(!none);
        QVERIFY2(none.error().message.contains(*copy) && none.error().message.contains(QStringLiteral("It is not installed.")),
            qPrintable(none.error().message));
        QVERIFY(!QFile::exists(options.output));
    }

    void aCaseThatItsLogDoesNotBearOutIsNotSealed()
    {
        const QString casePath = file("edited.semcase");
        writeBundleCase(casePath);
        const auto edited
            = runProgram(QStringLiteral("sqlite3"), { casePath, QStringLiteral("UPDATE face_score SET probability = 0.5") }, m_dir.path());
        QVERIFY2(edited.code == 0, edited.err.constData());
        const auto made = bundled(casePath, file("edited"));
        QVERIFY(!made);
        QVERIFY2(made.error().message.contains(QStringLiteral("does not match its own audit log")), qPrintable(made.error().message));
        QVERIFY(!QFile::exists(file("edited")));
    }
};

QTEST_GUILESS_MAIN(SealedBundleTest)
#include "tst_sealed_bundle.moc"
