// SPDX-License-Identifier: GPL-3.0-or-later
// The whole path on generated people: synthesize, scan, extract, expand, train a few steps, evaluate.
#include "core/dataset/expansion/expand.h"
#include "core/dataset/extraction/extract.h"
#include "core/dataset/synthesis/synthesize.h"
#include "core/evaluation/roc.h"
#include "core/training/manifest_samples.h"
#include "model/text/published_prompts.h"
#include "support/result_check.h"

#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <numeric>

using namespace semblance;
using namespace semblance::dataset;

class TestGeneratedPath : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void generatedVideosTrainAndTestADetector()
    {
        QTemporaryDir dir;
        SynthesisOptions made;
        made.identities = 8;
        made.videosPerIdentity = 2;
        made.framesPerVideo = 6;
        made.width = 320;
        made.height = 240;
        const QString videos = dir.filePath(QStringLiteral("videos"));
        const auto summary = synthesizeDataset(videos, made);
        VERIFY_RESULT(summary);
        QCOMPARE(summary->videos, 8 * 2 * 5);

        const auto scanned = scanDataset(videos);
        VERIFY_RESULT(scanned);
        QSet<QString> people;
        for (const auto& item : scanned->items) {
            people.insert(item.identity);
            QVERIFY(item.identity.startsWith(QStringLiteral("person-")));
            QVERIFY(item.identity != item.sourceIdentity);
        }
        QCOMPARE(people.size(), 8);

        const QString faces = dir.filePath(QStringLiteral("faces"));
        ExtractOptions extraction;
        extraction.framesPerVideo = 2;
        auto manifest = Manifest::create(faces, *scanned, extractionSettings(extraction, {}));
        VERIFY_RESULT(manifest);
        const auto extracted = extractFaces(**manifest);
        VERIFY_RESULT(extracted);
        QVERIFY2(extracted->crops >= 0.95 * 2 * double(summary->videos), qPrintable(QString::number(extracted->crops)));

        ExpandOptions expansion;
        expansion.perMethod = 6;
        const auto expanded = expandDataset(**manifest, expansion);
        VERIFY_RESULT(expanded);
        QVERIFY2(expanded->made >= 9, qPrintable(QString::number(expanded->made)));
        manifest->reset();

        model::ModelDescription description;
        description.architecture = "clip";
        description.hierarchy = model::LabelHierarchy::ffpp();
        description.prompts = model::publishedPrompts();
        description.input.size = 64;
        description.input.cropShare = 5.0 / 7;
        model::TrainerSettings settings;
        settings.sizes = { { 1, 1, 1, 1 }, 8, 32, 32, 1 };
        settings.bfloat16 = false;
        settings.averaging = 0.5;
        settings.threads = 1;
        const auto trainer = model::Trainer::create(description, settings);

        const auto train = training::ManifestSamples::open(faces, { QStringLiteral("train"), {}, {} }, description.input);
        VERIFY_RESULT(train);
        const auto test = training::ManifestSamples::open(faces, { QStringLiteral("test"), {}, {} }, description.input);
        VERIFY_RESULT(test);
        QSet<QString> learntFrom;
        int augmented = 0;
        for (int i = 0; i < train->size(); ++i) {
            learntFrom.insert(train->row(i).identity);
            augmented += train->row(i).kind == SampleKind::Augmented;
        }
        QVERIFY(augmented > 0);
        for (int i = 0; i < test->size(); ++i)
            QVERIFY(!learntFrom.contains(test->row(i).identity));

        std::vector<double> scores;
        const auto areaUnderCurve = [&]() -> std::optional<double> {
            std::vector<int> all(static_cast<std::size_t>(test->size()));
            std::iota(all.begin(), all.end(), 0);
            const auto batch = test->batch(all, trainer->mapSize());
            if (!batch)
                return {};
            scores.clear();
            std::vector<int> positive;
            const std::size_t nodes = description.hierarchy.nodes().size();
            const auto faceScores = trainer->score(batch->pixels, batch->count);
            for (std::size_t i = 0; i < faceScores.size(); ++i) {
                scores.push_back(faceScores[i].probabilities[0]);
                positive.push_back(batch->labels[i * nodes]);
            }
            return evaluation::rocAuc(scores, positive);
        };
        const auto before = areaUnderCurve();
        QVERIFY(before);
        const auto untrained = scores;
        // Every second sample of the split, so that real and forged ones are among them.
        std::vector<int> some;
        for (int i = 0; i < train->size() && some.size() < 32; i += std::max(1, train->size() / 32))
            some.push_back(i);
        const auto batch = train->batch(some, trainer->mapSize());
        VERIFY_RESULT(batch);
        model::StepSettings step;
        step.learningRate = 2e-3;
        step.mapWeight = 0;
        step.crossEntropyWeight = 0.5;
        double first = 0;
        double last = 0;
        constexpr int steps = 16;
        for (int i = 0; i < steps; ++i) {
            const auto losses = trainer->step(*batch, step);
            const double sum = std::accumulate(losses.levels.begin(), losses.levels.end(), 0.0);
            QVERIFY(std::isfinite(sum));
            first += i < 3 ? sum / 3 : 0;
            last += i >= steps - 3 ? sum / 3 : 0;
        }
        QVERIFY2(last < 0.9 * first, qPrintable(QStringLiteral("%1 then %2").arg(first).arg(last)));
        const auto after = areaUnderCurve();
        QVERIFY(after && *after >= 0 && *after <= 1);
        QVERIFY(scores != untrained);
        qInfo("AUC on the test split: %.3f before, %.3f after %d steps; %d samples to train on, %d to test", *before, *after, steps,
            train->size(), test->size());
    }

    void aRejectedSampleNeverReachesTraining()
    {
        QTemporaryDir dir;
        SynthesisOptions made;
        made.identities = 2;
        made.videosPerIdentity = 1;
        made.framesPerVideo = 1;
        made.width = 320;
        made.height = 240;
        const QString videos = dir.filePath(QStringLiteral("videos"));
        VERIFY_RESULT(synthesizeDataset(videos, made));
        const auto scanned = scanDataset(videos);
        VERIFY_RESULT(scanned);
        const QString faces = dir.filePath(QStringLiteral("faces"));
        auto manifest = Manifest::create(faces, *scanned, extractionSettings({}, {}));
        VERIFY_RESULT(manifest);
        VERIFY_RESULT(extractFaces(**manifest));
        const auto ids = (*manifest)->sampleIds({});
        VERIFY_RESULT(ids);
        const auto open = [&] { return training::ManifestSamples::open(faces, {}, {}); };
        const auto whole = open();
        VERIFY_RESULT(whole);
        QCOMPARE(whole->size(), ids->size());
        for (const qint64 id : *ids) {
            ReviewRow review;
            review.sample = id;
            review.atUtc = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
            review.author = QStringLiteral("test");
            review.reason = QStringLiteral("blurred");
            VERIFY_RESULT((*manifest)->addReview(review));
            const auto left = open();
            if (id == ids->last()) {
                VERIFY_ERROR(left, QStringLiteral("no accepted sample"));
                continue;
            }
            VERIFY_RESULT(left);
            for (int i = 0; i < left->size(); ++i)
                QVERIFY(left->row(i).id > id);
        }
    }
};

QTEST_GUILESS_MAIN(TestGeneratedPath)
#include "tst_generated_path.moc"
