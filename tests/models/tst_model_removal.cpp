// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/models/import_model.h"
#include "core/models/model_facts.h"
#include "core/models/model_removal.h"
#include "core/training/run_lock.h"
#include "support/case_samples.h"
#include "support/tiny_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;

namespace {

void makeCase(const QString& path, const QByteArray& modelSha256, int pieces)
{
    auto file = cases::CaseFile::open(path);
    QVERIFY(file);
    for (int i = 1; i <= pieces; ++i) {
        const auto evidence = (*file)->addEvidence(test::sampleEvidence(i));
        QVERIFY(evidence);
        cases::Run run = test::sampleRun(*evidence);
        run.model.sha256 = modelSha256;
        const auto id = (*file)->startRun(run);
        QVERIFY(id);
        QVERIFY((*file)->finishRun(*id, analysis::Status::Complete, {}));
    }
}

} // namespace

/// Taking models into the store and out of it again.
class TestModelRemoval : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SEMBLANCE_MODELS_DIR", path(QStringLiteral("models")).toUtf8());
        qputenv("XDG_DATA_HOME", path(QStringLiteral("data")).toUtf8()); // where the trash is
        QVERIFY(QDir().mkpath(path(QStringLiteral("data"))));
        m_source = path(QStringLiteral("from a colleague.safetensors"));
        test::writeTinyModel(m_source.toStdString());
    }

    void aModelOfThisProgramIsTakenOverByteForByte()
    {
        QList<QString> stages;
        const auto imported = models::importModel(
            { m_source, QStringLiteral("own") }, {}, [&](const Progress& progress) { stages.append(progress.stage); });
        QVERIFY2(imported, qPrintable(imported ? QString() : imported.error().message));
        QCOMPARE(*imported, path(QStringLiteral("models/own.safetensors")));
        QCOMPARE(*fileSha256(*imported), *fileSha256(m_source));
        QVERIFY(stages.contains(QStringLiteral("check")) && stages.contains(QStringLiteral("copy")));
        const auto again = models::importModel({ *imported, QStringLiteral("own"), {}, true });
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Usage);
        QVERIFY(QFile::exists(*imported));
    }

    void itsHierarchyAndPromptsAreNotReplaced()
    {
        models::ImportRequest request { m_source, QStringLiteral("own") };
        request.hierarchy = QStringLiteral("ffsc");
        const auto imported = models::importModel(request);
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::Usage);
    }

    void aDamagedModelIsRefusedAndLeavesNothing()
    {
        QFile file(m_source);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() / 2));
        const auto imported = models::importModel({ m_source, QStringLiteral("own") });
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, Error::Kind::Model);
        QVERIFY2(imported.error().message.contains(QStringLiteral("from a colleague.safetensors")), qPrintable(imported.error().message));
        QVERIFY(QDir(path(QStringLiteral("models"))).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void aStoppedImportOrExportLeavesNothing()
    {
        for (const QString& stage : { QStringLiteral("hash"), QStringLiteral("copy") }) {
            std::stop_source stop;
            const auto imported = models::importModel({ m_source, QStringLiteral("own") }, stop.get_token(), [&](const Progress& progress) {
                if (progress.stage == stage)
                    stop.request_stop();
            });
            QVERIFY(!imported);
            QCOMPARE(imported.error().kind, Error::Kind::Cancelled);
            QVERIFY(QDir(path(QStringLiteral("models"))).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
        }
    }

    void anExportOntoTheModelItselfIsRefused()
    {
        const auto before = fileSha256(m_source);
        const auto exported = models::exportModel(m_source, m_source);
        QVERIFY(!exported);
        QCOMPARE(exported.error().kind, Error::Kind::Usage);
        QCOMPARE(*fileSha256(m_source), *before);
    }

    void aSuggestedNameIsAllowedAndFree()
    {
        QCOMPARE(models::suggestedModelName(QStringLiteral("/x/ViT B:32 (1).pt")), QStringLiteral("ViT B_32 _1_"));
        QCOMPARE(models::suggestedModelName(QStringLiteral("/x/...pth")), QStringLiteral("model"));
        QVERIFY(models::importModel({ m_source, QStringLiteral("own") }));
        QCOMPARE(models::suggestedModelName(QStringLiteral("own.safetensors")), QStringLiteral("own-2"));
    }

    void casesThatReferToAModelAreFound()
    {
        const QByteArray sha256 = test::sampleHash(7);
        QDir().mkpath(path(QStringLiteral("cases")));
        makeCase(path(QStringLiteral("cases/a.semcase")), sha256, 2);
        makeCase(path(QStringLiteral("cases/b.semcase")), test::sampleHash(8), 1);
        makeCase(path(QStringLiteral("elsewhere.semcase")), sha256, 1);
        QFile broken(path(QStringLiteral("cases/c.semcase")));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("no case") > 0);
        broken.close();
        const QStringList places { path(QStringLiteral("cases")), path(QStringLiteral("cases/a.semcase")),
            path(QStringLiteral("elsewhere.semcase")), path(QStringLiteral("absent")), QString() };
        const QStringList files = models::casesIn(places);
        QCOMPARE(files.size(), 4);
        const auto found = models::findReferences(sha256, files);
        QVERIFY(found);
        QCOMPARE(found->references.size(), 2);
        QVERIFY(found->references[0].casePath.endsWith(QStringLiteral("a.semcase")));
        QCOMPARE(found->references[0].runs, 2);
        QCOMPARE(found->references[0].evidence, QStringList({ QStringLiteral("clip1.mp4"), QStringLiteral("clip2.mp4") }));
        QCOMPARE(found->lookedAt.size(), 3);
        QCOMPARE(found->unreadable.size(), 1);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = models::findReferences(sha256, files, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    void aRemovedModelIsInTheTrashAndNoLongerTheDefault()
    {
        QVERIFY(models::importModel({ m_source, QStringLiteral("own") }));
        QVERIFY(models::setDefaultModel(QStringLiteral("own")));
        const auto removed = models::removeModel(QStringLiteral("own"));
        QVERIFY2(removed, qPrintable(removed ? QString() : removed.error().message));
        QVERIFY(!QFile::exists(removed->path));
        QVERIFY(removed->trash.isEmpty() || *fileSha256(removed->trash) == *fileSha256(m_source));
        QVERIFY(removed->wasDefault);
        QVERIFY(!models::chosenDefaultModel());
        if (!removed->trash.isEmpty())
            QFile::remove(removed->trash);
    }

    void whatCameWithTheProgramOrIsBeingTrainedStays()
    {
        for (const models::StoredModel& model : models::storedModels()) {
            if (!model.bundled)
                continue;
            const auto refused = models::removeModel(model.name);
            QVERIFY(!refused);
            QVERIFY2(refused.error().message.contains(QStringLiteral("came with the program")), qPrintable(refused.error().message));
            QVERIFY(QFile::exists(model.path));
        }
        QVERIFY(models::importModel({ m_source, QStringLiteral("own") }));
        training::RunLock lock;
        QVERIFY(lock.take(path(QStringLiteral("models/own.safetensors"))));
        const auto refused = models::removeModel(QStringLiteral("own"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("training run")), qPrintable(refused.error().message));
        QVERIFY(!models::removeModel(QStringLiteral("nobody")));
    }

private:
    QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_source;
};

QTEST_GUILESS_MAIN(TestModelRemoval)
#include "tst_model_removal.moc"
