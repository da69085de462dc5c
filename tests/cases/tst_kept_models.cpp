// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/cases/kept_models.h"
#include "core/custody/verify_case.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;

/// Copies of models beside a case, and what becomes of them.
class KeptModelsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_case;
    QString m_model; ///< installed
    QByteArray m_sha256;

    static bool write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }
    Result<QString> installed(const QByteArray& sha256) const
    {
        if (sha256 == m_sha256 && QFile::exists(m_model))
            return m_model;
        return failure(Error::Kind::Model, Sentence::of("It is not installed."));
    }
    Result<KeptModels> keep(const std::stop_token& stop = {}) const
    {
        return keepModels(m_case, [this](const QByteArray& sha256) { return installed(sha256); }, stop);
    }

    /// Other bytes of the same length; their hash.
    static QByteArray change(const QString& path)
    {
        const bool isChanged = QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner) && write(path, "WEIGHTS");
        return isChanged ? *fileSha256(path) : QByteArray();
    }
    QJsonObject lastDetails() const
    {
        const auto file = CaseFile::open(m_case, CaseFile::Mode::ReadOnly);
        const auto log = file ? (*file)->auditLog() : Result<QList<AuditEntry>>(tl::unexpected(file.error()));
        return log ? log->last().detailsObject() : QJsonObject();
    }
    /// What a verification says of this model's file, where it has one line for it.
    std::optional<custody::CheckLine> modelLine() const
    {
        custody::VerifyOptions options;
        options.log = false;
        const auto check = custody::verifyCase(m_case, options, {}, {});
        std::optional<custody::CheckLine> found;
        for (qsizetype i = 0; check && i < check->lines.size(); ++i) {
            const custody::CheckLine& line = check->lines[i];
            if (line.what != QLatin1String("model file") || !line.subject.contains(QString::fromLatin1(m_sha256.left(16))))
                continue;
            if (found)
                return std::nullopt;
            found = line;
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_case = m_folder->filePath(QStringLiteral("one.case.semcase"));
        m_model = m_folder->filePath(QStringLiteral("installed.safetensors"));
        QVERIFY(write(m_model, "weights"));
        m_sha256 = *fileSha256(m_model);
        const auto file = CaseFile::open(m_case, CaseFile::Mode::ReadWrite);
        VERIFY_RESULT(file);
        for (int number : { 1, 2 }) {
            const auto evidence = (*file)->addEvidence(test::sampleEvidence(number));
            VERIFY_RESULT(evidence);
            Run run = test::sampleRun(*evidence);
            run.model.sha256 = m_sha256;
            const auto id = (*file)->startRun(run);
            VERIFY_RESULT(id);
            VERIFY_RESULT((*file)->finishRun(*id, analysis::Status::Complete, {}));
        }
    }

    void aModelIsCopiedOnceAndTheLogTellsOfIt()
    {
        QVERIFY(!keptModel(m_case, m_sha256));
        const auto first = keep();
        VERIFY_RESULT(first);
        QCOMPARE(first->copied, 1);
        QCOMPARE(first->there, 0);
        const auto path = keptModel(m_case, m_sha256);
        QVERIFY(path);
        QCOMPARE(QFileInfo(*path).absolutePath(), m_folder->filePath(QStringLiteral("one.case.models")));
        QCOMPARE(*fileSha256(*path), m_sha256);
        QVERIFY(!(QFile::permissions(*path) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther)));

        const auto again = keep();
        VERIFY_RESULT(again);
        QCOMPARE(again->copied, 0);
        QCOMPARE(again->there, 1);
        int told = 0;
        const auto file = CaseFile::open(m_case, CaseFile::Mode::ReadOnly);
        VERIFY_RESULT(file);
        const auto log = (*file)->auditLog();
        VERIFY_RESULT(log);
        for (const AuditEntry& entry : *log)
            told += entry.details.contains(QStringLiteral("\"what\":\"model\"")) && entry.details.contains(QString::fromLatin1(m_sha256));
        QCOMPARE(told, 1);
    }

    void aCopyThatIsNotWhatItsNameSaysIsReplacedAndToldOf()
    {
        VERIFY_RESULT(keep());
        const QString path = *keptModel(m_case, m_sha256);
        const QByteArray changed = change(path);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!keptModel(m_case, m_sha256));
        const auto again = keep();
        VERIFY_RESULT(again);
        QCOMPARE(again->copied, 1);
        QCOMPARE(again->replaced, QStringList { path });
        QVERIFY(again->damaged.isEmpty());
        QVERIFY(keptModel(m_case, m_sha256));
        QCOMPARE(lastDetails().value(QLatin1String("replaced_sha256")).toString().toLatin1(), changed);
        const auto third = keep();
        VERIFY_RESULT(third);
        QCOMPARE(third->there, 1);
        QVERIFY(third->replaced.isEmpty());
    }

    void aChangedCopyOfWhichThereIsNoOtherStaysAndIsNamed()
    {
        VERIFY_RESULT(keep());
        const QString path = *keptModel(m_case, m_sha256);
        const QByteArray changed = change(path);
        QVERIFY(QFile::remove(m_model));
        const auto again = keep();
        VERIFY_RESULT(again);
        QCOMPARE(again->missing.size(), 1);
        QCOMPARE(again->damaged, QStringList { path });
        QVERIFY(again->replaced.isEmpty());
        QCOMPARE(*fileSha256(path), changed);
    }

    void aChangedCopyThatCannotBeReplacedStays()
    {
        VERIFY_RESULT(keep());
        const QString path = *keptModel(m_case, m_sha256);
        const QByteArray changed = change(path);
        QVERIFY(QDir().mkpath(path + QStringLiteral(".part")));
        QVERIFY(!keep());
        QCOMPARE(*fileSha256(path), changed);
    }

    void aVerificationTellsOfAChangedCopyThoughTheModelIsInstalled()
    {
        qputenv("SEMBLANCE_MODELS_DIR", m_folder->path().toUtf8());
        const auto restore = qScopeGuard([] { qunsetenv("SEMBLANCE_MODELS_DIR"); });
        const auto installed = modelLine();
        QVERIFY(installed);
        QCOMPARE(installed->state, custody::CheckState::Matches);
        VERIFY_RESULT(keep());
        const QString path = *keptModel(m_case, m_sha256);
        const auto right = modelLine();
        QVERIFY(right);
        QCOMPARE(right->state, custody::CheckState::Matches);
        const QByteArray changed = change(path);
        const auto wrong = modelLine();
        QVERIFY(wrong);
        QCOMPARE(wrong->state, custody::CheckState::Differs);
        for (const QByteArray& part : { path.toUtf8(), changed, m_sha256 })
            QVERIFY2(wrong->note.contains(QString::fromUtf8(part)), qPrintable(wrong->note));
        VERIFY_RESULT(keep());
        QCOMPARE(modelLine()->state, custody::CheckState::Matches);
    }

    void aClosedCaseKeepsNoMoreModels()
    {
        {
            const auto file = CaseFile::open(m_case);
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->close(QStringLiteral("reported"), QStringLiteral("Ada")));
        }
        const auto kept = keep();
        VERIFY_ERROR(kept, QStringLiteral("was closed by Ada on "));
        QVERIFY(kept.error().message.contains(QStringLiteral("(reported); reopen it before changing it.")));
        QVERIFY(!QDir(modelFolder(m_case)).exists());
        {
            const auto file = CaseFile::open(m_case);
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->reopen(QStringLiteral("more"), QStringLiteral("Ada")));
        }
        VERIFY_RESULT(keep());
    }

    void whatAKilledCopyLeftIsNoModelAndInNobodysWay()
    {
        QVERIFY(QDir().mkpath(modelFolder(m_case)));
        const QString part = QDir(modelFolder(m_case)).filePath(QString::fromLatin1(m_sha256) + QStringLiteral(".safetensors.part"));
        QVERIFY(write(part, "wei"));
        QVERIFY(!keptModel(m_case, m_sha256));
        VERIFY_RESULT(keep());
        QVERIFY(keptModel(m_case, m_sha256));
        QVERIFY(!QFile::exists(part));
    }

    void aModelThatNobodyHasIsNamed()
    {
        QVERIFY(QFile::remove(m_model));
        const auto kept = keep();
        VERIFY_RESULT(kept);
        QCOMPARE(kept->copied, 0);
        QCOMPARE(kept->missing.size(), 1);
        QVERIFY(kept->missing.first().contains(QString::fromLatin1(m_sha256)));
        QVERIFY(!QDir(modelFolder(m_case)).exists());
    }

    void aStopLeavesNothingHalf()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto kept = keep(stop.get_token());
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Cancelled);
        QVERIFY(QDir(modelFolder(m_case)).entryList(QDir::Files).isEmpty());
    }

    void aStopInTheMiddleLeavesNothingHalfAndTheNextCopyIsWhole()
    {
        constexpr qsizetype kBytes = 5 << 20; // read in several pieces
        QVERIFY(write(m_model, QByteArray(kBytes, 'w')));
        m_sha256 = *fileSha256(m_model);
        {
            const auto file = CaseFile::open(m_case);
            VERIFY_RESULT(file);
            Run run = test::sampleRun({ 1 });
            run.model.sha256 = m_sha256;
            const auto id = (*file)->startRun(run);
            VERIFY_RESULT(id);
            VERIFY_RESULT((*file)->finishRun(*id, analysis::Status::Complete, {}));
        }
        const auto find = [this](const QByteArray& sha256) { return installed(sha256); };
        for (const char* stage : { "copy", "hash" }) {
            std::stop_source stop;
            bool reached = false;
            const auto kept = keepModels(m_case, find, stop.get_token(), [&](const Progress& progress) {
                if (progress.stage == QLatin1String(stage)) {
                    reached = progress.done > 0 && progress.done < kBytes;
                    stop.request_stop();
                }
            });
            QVERIFY2(reached && !kept && kept.error().kind == Error::Kind::Cancelled, stage);
            QVERIFY2(!QDir(modelFolder(m_case)).exists(), stage);
        }
        const auto kept = keep();
        VERIFY_RESULT(kept);
        QCOMPARE(kept->copied, 1);
        QCOMPARE(*fileSha256(*keptModel(m_case, m_sha256)), m_sha256);
    }

    void anErrorNamesTheCopyAndNotWhatItIsCalledMeanwhile()
    {
        const QString name = QString::fromLatin1(m_sha256) + QStringLiteral(".safetensors");
        QVERIFY(QDir().mkpath(QDir(modelFolder(m_case)).filePath(name + QStringLiteral(".part"))));
        const auto kept = keep();
        VERIFY_ERROR(kept, name + QStringLiteral("' could not be written: "));
        QVERIFY(!kept.error().message.contains(QStringLiteral(".part")));
    }

    void aCaseThatIsNoneIsSaid()
    {
        const QString text = m_folder->filePath(QStringLiteral("text.semcase"));
        QVERIFY(write(text, "no database at all"));
        VERIFY_ERROR(keepModels(text, {}), QStringLiteral("text.semcase"));
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("none.semcase"))));
        VERIFY_ERROR(keepModels(m_folder->filePath(QStringLiteral("none.semcase")), {}), QStringLiteral("none.semcase"));
    }
};

QTEST_GUILESS_MAIN(KeptModelsTest)
#include "tst_kept_models.moc"
