// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest_schema.h"
#include "dataset/manifest_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

/// Filters, counts and the CSV, against what is computed from the rows themselves.
class ManifestSamplesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Manifest> m_manifest;

    /// videos, their crops, an expansion with rejected ones and reviews.
    std::unique_ptr<Manifest> filled(const QString& folder, int videos, int cropsPerVideo, int reviewEvery)
    {
        auto made = Manifest::create(folder, sampleDataset(videos), {});
        if (!made)
            return {};
        Manifest& manifest = **made;
        bool fine = true;
        for (qint64 id = 1; id <= videos; ++id)
            fine = fine && manifest.storeVideo(doneVideo(id), sampleCrops(id, cropsPerVideo));
        const qint64 expansion = *manifest.beginExpansion(7, {});
        QList<SampleRow> batch;
        for (int i = 0; i < videos * cropsPerVideo; ++i) {
            const qint64 target = (1 + i / cropsPerVideo) * 1000000 + i % cropsPerVideo;
            SampleRow sample = augmentedSample(expansion, target, 1000000, i % 3 == 0 ? QStringLiteral("nose") : QStringLiteral("eye"), i);
            sample.identity = QStringLiteral("id%1").arg(i / cropsPerVideo / 2);
            if (i % 7 == 0)
                sample.file.clear();
            if (i % 7 == 0 || i % 11 == 0)
                sample.rejected = i % 2 ? QStringLiteral("yaw_mismatch") : QStringLiteral("equal_to_target");
            batch << sample;
            if (batch.size() == 1000) {
                fine = fine && manifest.appendSamples(batch);
                batch.clear();
            }
        }
        fine = fine && manifest.appendSamples(batch);
        const auto ids = manifest.sampleIds({});
        for (qsizetype i = 0; i < ids->size(); i += reviewEvery) {
            const auto action = static_cast<ReviewRow::Action>(i / reviewEvery % 3);
            fine = fine
                && manifest.addReview({ ids->at(i), QDateTime::currentDateTimeUtc(), QStringLiteral("Ann"), action,
                    action == ReviewRow::Action::Relabel ? labelsOf("10?1?01001") : LabelVector(), QStringLiteral("by hand") });
        }
        return fine ? std::move(*made) : nullptr;
    }

    static bool matches(const SampleRow& s, const SampleFilter& f)
    {
        return (!f.kind || s.kind == *f.kind) && (!f.method || s.method == *f.method) && (!f.region || s.region == *f.region)
            && (!f.split || s.split == *f.split) && (!f.identity || s.identity == *f.identity)
            && (!f.rejected || s.rejected.isEmpty() != *f.rejected) && (!f.reason || s.rejected == *f.reason)
            && (!f.label || s.labels[static_cast<std::size_t>(f.label->node)] == f.label->value);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_manifest = filled(m_dir.filePath(QStringLiteral("set")), 24, 9, 5);
        QVERIFY(m_manifest);
    }

    void filtersGiveWhatALookAtEveryRowGives()
    {
        const auto all = m_manifest->samples(*m_manifest->sampleIds({}));
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), 24 * 9 * 2);
        QList<SampleFilter> filters;
        const auto add = [&](auto&& change) {
            SampleFilter filter;
            change(filter);
            filters << filter;
        };
        for (const SampleKind kind : { SampleKind::Real, SampleKind::Forged, SampleKind::Augmented })
            add([&](SampleFilter& f) { f.kind = kind; });
        for (const char* method : { "", "Deepfakes", "eye", "nose", "Face2Face", "none such", "' OR 1=1 --" })
            add([&](SampleFilter& f) { f.method = QString::fromLatin1(method); });
        for (const char* split : { "", "train", "test", "val" })
            add([&](SampleFilter& f) { f.split = QString::fromLatin1(split); });
        for (const char* reason : { "yaw_mismatch", "equal_to_target", "by hand" })
            add([&](SampleFilter& f) { f.reason = QString::fromLatin1(reason); });
        for (const bool rejected : { true, false })
            add([&](SampleFilter& f) { f.rejected = rejected; });
        add([&](SampleFilter& f) { f.identity = QStringLiteral("id3"); });
        add([&](SampleFilter& f) { f.region = QStringLiteral("nose"); });
        for (int node = 0; node < 10; ++node) {
            for (const std::optional<bool> value : { std::optional(true), std::optional(false), std::optional<bool>() })
                add([&](SampleFilter& f) { f.label = SampleFilter::NodeLabel { node, value }; });
        }
        add([&](SampleFilter& f) {
            f.kind = SampleKind::Augmented;
            f.method = QStringLiteral("nose");
            f.split = QStringLiteral("train");
            f.rejected = false;
            f.label = SampleFilter::NodeLabel { 4, true };
        });
        int nonEmpty = 0;
        for (const SampleFilter& filter : filters) {
            QList<qint64> wanted;
            for (const SampleRow& sample : *all) {
                if (matches(sample, filter))
                    wanted << sample.id;
            }
            const auto ids = m_manifest->sampleIds(filter);
            VERIFY_RESULT(ids);
            QCOMPARE(*ids, wanted);
            nonEmpty += !wanted.isEmpty();
        }
        QVERIFY(nonEmpty > 30);
    }

    void countsAreThoseOfTheRows()
    {
        const auto all = m_manifest->samples(*m_manifest->sampleIds({}));
        const auto counts = m_manifest->counts();
        VERIFY_RESULT(counts);
        ManifestCounts wanted;
        wanted.acceptedByNode.resize(10);
        QSet<QString> identities;
        for (const SampleRow& sample : *all) {
            identities << sample.identity;
            if (sample.kind != SampleKind::Augmented) {
                ++wanted.cropsByMethod[sample.method];
                ++wanted.cropsByMethodAndSplit[{ sample.method, sample.split }];
            }
            if (!sample.rejected.isEmpty()) {
                ++wanted.rejectedByReason[sample.rejected];
                continue;
            }
            ++wanted.acceptedByMethod[sample.method];
            ++wanted.acceptedBySplit[sample.split];
            for (std::size_t node = 0; node < 10; ++node) {
                auto& of = wanted.acceptedByNode[static_cast<qsizetype>(node)];
                ++(sample.labels[node] ? (*sample.labels[node] ? of.yes : of.no) : of.unobserved);
            }
        }
        QCOMPARE(counts->cropsByMethod, wanted.cropsByMethod);
        QVERIFY(counts->cropsByMethodAndSplit == wanted.cropsByMethodAndSplit);
        QCOMPARE(counts->acceptedByMethod, wanted.acceptedByMethod);
        QCOMPARE(counts->acceptedBySplit, wanted.acceptedBySplit);
        QCOMPARE(counts->rejectedByReason, wanted.rejectedByReason);
        for (qsizetype node = 0; node < 10; ++node) {
            QCOMPARE(counts->acceptedByNode[node].yes, wanted.acceptedByNode[node].yes);
            QCOMPARE(counts->acceptedByNode[node].no, wanted.acceptedByNode[node].no);
            QCOMPARE(counts->acceptedByNode[node].unobserved, wanted.acceptedByNode[node].unobserved);
        }
        QStringList sorted(identities.begin(), identities.end());
        sorted.sort();
        QCOMPARE(counts->identities, sorted);
    }

    void pythonReadsTheSameFromTheCsvAndFromTheDatabase()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        ScannedDataset hostile = sampleDataset(6);
        const char* const names[]
            = { "a, b.mp4", "say \"hi\".mp4", "line\nbreak.mp4", "'; DROP TABLE video; --.mp4", "=1+1.mp4", "Zoë 测试\r.mp4" };
        for (int i = 0; i < 6; ++i) {
            hostile.items[i].path = QString::fromUtf8(names[i]);
            hostile.items[i].identity = QString::fromUtf8(names[i]);
        }
        const QString folder = m_dir.filePath(QStringLiteral("hostile"));
        const auto made = Manifest::create(folder, hostile, {});
        VERIFY_RESULT(made);
        for (qint64 id = 1; id <= 6; ++id)
            VERIFY_RESULT((*made)->storeVideo(doneVideo(id), sampleCrops(id, 2)));
        VERIFY_RESULT((*made)->addReview({ 1000000, QDateTime::currentDateTimeUtc(), QStringLiteral("Ann"), ReviewRow::Action::Reject, {},
            QStringLiteral("blurred, \"very\"") }));
        const QString csv = m_dir.filePath(QStringLiteral("hostile.csv"));
        const auto exported = (*made)->exportCsv(csv);
        VERIFY_RESULT(exported);
        QCOMPARE(*exported, 12);
        const auto compared = runProgram(
            python, { QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/dataset/compare_csv.py"), csv, Manifest::pathIn(folder) }, m_dir.path());
        QVERIFY2(compared.code == 0, compared.err.constData());
        QCOMPARE(compared.out.trimmed(), QByteArray("12 rows equal"));
    }

    void theExportNeverOverwritesTheManifestNorLeavesHalfATable()
    {
        const QString path = Manifest::pathIn(m_manifest->folder());
        VERIFY_ERROR(m_manifest->exportCsv(path), QStringLiteral("would be overwritten"));
        VERIFY_ERROR(m_manifest->exportCsv(m_dir.filePath(QStringLiteral("none/such.csv"))), QStringLiteral("can't be written"));
        const QString kept = m_dir.filePath(QStringLiteral("kept.csv"));
        VERIFY_RESULT(m_manifest->exportCsv(kept));
        const QByteArray before = fileBytes(kept);
        QCOMPARE(before.count('\n'), 1 + 24 * 9 * 2);
        VERIFY_RESULT(m_manifest->exportCsv(kept));
        QCOMPARE(fileBytes(kept), before);
    }

    void twoHundredThousandSamplesAreRead()
    {
        QElapsedTimer clock;
        clock.start();
        const auto manifest = filled(m_dir.filePath(QStringLiteral("large")), 1000, 100, 200);
        QVERIFY(manifest);
        qInfo("made 100,000 crops and 200,000 samples in %lld ms", static_cast<long long>(clock.restart()));
        const auto opened = Manifest::open(manifest->folder(), Manifest::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        qInfo("opened in %lld ms", static_cast<long long>(clock.restart()));
        const auto ids = (*opened)->sampleIds({});
        VERIFY_RESULT(ids);
        QCOMPARE(ids->size(), 200000);
        qInfo("all ids in %lld ms", static_cast<long long>(clock.restart()));
        SampleFilter accepted;
        accepted.rejected = false;
        const auto kept = (*opened)->sampleIds(accepted);
        qInfo("%lld accepted ids in %lld ms", static_cast<long long>(kept->size()), static_cast<long long>(clock.restart()));
        SampleFilter label;
        label.label = SampleFilter::NodeLabel { 1, std::nullopt };
        const auto unobserved = (*opened)->sampleIds(label);
        qInfo("%lld ids by label in %lld ms", static_cast<long long>(unobserved->size()), static_cast<long long>(clock.restart()));
        SampleFilter nose;
        nose.method = QStringLiteral("nose");
        const auto noses = (*opened)->sampleIds(nose);
        qInfo("%lld ids by method in %lld ms", static_cast<long long>(noses->size()), static_cast<long long>(clock.restart()));
        const auto page = (*opened)->samples(ids->mid(150000, 200));
        VERIFY_RESULT(page);
        QCOMPARE(page->size(), 200);
        qInfo("a page of 200 rows in %lld ms", static_cast<long long>(clock.restart()));
        const auto counts = (*opened)->counts();
        VERIFY_RESULT(counts);
        qInfo("counts in %lld ms", static_cast<long long>(clock.restart()));
        qint64 sum = 0;
        for (const qint64 number : counts->acceptedByMethod)
            sum += number;
        QCOMPARE(sum, kept->size());
        qint64 crops = 0;
        VERIFY_RESULT((*opened)->visitCrops([&](const CropRow&, const VideoRow&) { return ++crops > 0; }));
        QCOMPARE(crops, 100000);
        qInfo("all crops visited in %lld ms", static_cast<long long>(clock.restart()));
    }
};

QTEST_GUILESS_MAIN(ManifestSamplesTest)
#include "tst_manifest_samples.moc"
