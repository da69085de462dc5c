// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"
#include "core/analysis/run_analysis.h"
#include "core/base/file_hash.h"
#include "core/dataset/synthesis/synthesize.h"
#include "custody/bundle_case.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;
using custody::RunMatch;

/// Bundles whose analyses are repeated where they are verified.
class RerunTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_clip;
    QString m_model;

    QString file(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    /// A case with the clip's real analysis.
    QString analysed(const char* name) const
    {
        const QString path = file(name);
        analysis::Settings settings;
        settings.threads = 1;
        const auto opened = cases::CaseFile::open(path);
        const auto loaded = analysis::loadModelFile(m_model, QStringLiteral("tiny"), settings);
        if (!opened || !loaded
            || !analysis::runAnalysis(**opened, m_clip, *loaded->detector, loaded->identity, settings, std::stop_token(), {}))
            qFatal("the clip could not be analysed");
        return path;
    }
    Result<custody::BundleCheck> sealedAndVerified(const QString& casePath, bool withFiles, custody::VerifyBundleOptions verify = {}) const
    {
        custody::BundleOptions options;
        options.output = casePath + QStringLiteral(".sembundle");
        QFile::remove(options.output);
        options.evidence = options.models = withFiles;
        options.sources.findModel = [this](const QByteArray&) { return Result<QString>(m_model); };
        return custody::exportBundle(casePath, options, {}, {}).and_then([&](const custody::BundleOutcome&) {
            return custody::verifyBundle(options.output, verify, {}, {});
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        // No installed model, and no file of the user's.
        for (const char* name : { "HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME" })
            qputenv(name, m_dir.path().toLocal8Bit());
        m_clip = file("clip.mp4");
        m_model = file("tiny.safetensors");
        writeTinyModel(m_model.toStdString());
        dataset::SampleClipOptions clip;
        clip.frames = 6;
        clip.width = 320;
        clip.height = 240;
        VERIFY_RESULT(dataset::synthesizeClip(m_clip, clip));
    }

    void theSameProgramFindsEveryBitAgain()
    {
        const auto check = sealedAndVerified(analysed("same.semcase"), true);
        VERIFY_RESULT(check);
        QVERIFY(!check->differs() && check->repeatedAll());
        QCOMPARE(check->runs.size(), 1);
        const RunMatch& run = check->runs.first();
        QVERIFY2(run.state == RunMatch::State::BitEqual, qPrintable(run.note));
        QCOMPARE(run.frames, 6);
        QVERIFY(run.pairs >= 6);
        QCOMPARE(run.repeatedFaces, run.storedFaces);
        QCOMPARE(run.nodes.size(), 10);
        for (const custody::NodeMatch& node : run.nodes) {
            QCOMPARE(node.equalBits, run.pairs);
            QCOMPARE(node.largestProbability, 0);
        }
        QVERIFY(run.software.isEmpty());
    }

    void whatIsNotInTheBundleMayBeNamed()
    {
        const QString path = analysed("named.semcase");
        const auto without = sealedAndVerified(path, false);
        VERIFY_RESULT(without);
        QVERIFY(!without->differs() && !without->repeatedAll());
        QVERIFY(without->runs.first().note.contains(QStringLiteral("is not here")));
        custody::VerifyBundleOptions named;
        named.evidence = { m_clip };
        named.models = { m_model };
        const auto with = sealedAndVerified(path, false, named);
        VERIFY_RESULT(with);
        QVERIFY(with->runs.first().state == RunMatch::State::BitEqual);
        // Another file's content is not taken for it.
        named.evidence = { m_model };
        const auto other = sealedAndVerified(path, false, named);
        VERIFY_RESULT(other);
        QVERIFY(other->runs.first().state == RunMatch::State::NotRun);
    }

    /// A well-formed log of invented numbers, which only a repetition can tell from a true one.
    void inventedResultsDiffer()
    {
        const QString path = file("invented.semcase");
        {
            const auto loaded = analysis::loadModelFile(m_model, QStringLiteral("tiny"), {});
            VERIFY_RESULT(loaded);
            const auto opened = cases::CaseFile::open(path);
            VERIFY_RESULT(opened);
            cases::Evidence evidence = sampleEvidence();
            evidence.path = m_clip;
            evidence.bytes = QFileInfo(m_clip).size();
            evidence.sha256 = *fileSha256(m_clip);
            const auto id = (*opened)->addEvidence(evidence);
            cases::Run run = sampleRun(*id);
            run.model = loaded->identity;
            const auto started = (*opened)->startRun(run);
            VERIFY_RESULT(started);
            VERIFY_RESULT((*opened)->appendFrames(*started, sampleFrames(0, 6)));
            VERIFY_RESULT((*opened)->finishRun(*started, analysis::Status::Complete, {}));
        }
        const auto check = sealedAndVerified(path, true);
        VERIFY_RESULT(check);
        QVERIFY(!check->check.differs());
        QVERIFY(check->differs());
        QVERIFY(check->runs.first().state == RunMatch::State::Differs);
        QVERIFY(!check->runs.first().software.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RerunTest)
#include "tst_rerun.moc"
