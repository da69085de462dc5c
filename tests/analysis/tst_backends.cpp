// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/frame_stages.h"
#include "core/analysis/load_model.h"
#include "core/analysis/score_crops.h"
#include "core/models/model_store.h"
#include "model/detector/checking_detector.h"
#include "model/detector/random_model.h"
#include "support/result_check.h"
#include "support/shared_data.h"

#include <QTemporaryDir>

using namespace semblance;
using namespace semblance::analysis;

/// What computes faster, against the reference, on faces as an analysis crops them.
class BackendsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        auto video = media::VideoSource::open(clip);
        VERIFY_RESULT(video);
        auto follower = faces::FaceFollower::create({});
        VERIFY_RESULT(follower);
        constexpr int every = 5;
        FrameStages stages(**video, **follower, { every, (*video)->frames().size() / every, {} }, FrameStages::Threads::TheCallers, {});
        while (m_crops.size() < 8) {
            auto frame = stages.next();
            if (!frame)
                break;
            std::ranges::move(frame->crops, std::back_inserter(m_crops));
        }
        QVERIFY2(m_crops.size() >= 8, qPrintable(QString::number(m_crops.size())));
        m_crops.resize(8);

        auto sizes = model::vitB32Sizes(); // with a small text encoder, which no backend computes more than once
        sizes.textWidth = 64;
        sizes.textLayers = 1;
        model::writeRandomModel(m_folder.filePath(QStringLiteral("vit.safetensors")).toStdString(), sizes);
    }

    void theScoresAreTheReferences_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<model::Precision>("precision");
        const QString transformer = m_folder.filePath(QStringLiteral("vit.safetensors"));
        const QString bundled = models::bundledModelFolder() + QStringLiteral("/semblance-demo.safetensors");
        QTest::newRow("ViT-B/32, fp32") << transformer << model::Precision::Float32;
        QTest::newRow("ViT-B/32, bf16") << transformer << model::Precision::BFloat16;
        QTest::newRow("bundled, fp32") << bundled << model::Precision::Float32;
        QTest::newRow("bundled, bf16") << bundled << model::Precision::BFloat16;
    }

    void theScoresAreTheReferences()
    {
        QFETCH(QString, path);
        QFETCH(model::Precision, precision);
        Settings settings;
        settings.backend = model::Backend::OneDnn;
        settings.precision = precision;
        auto own = loadModelFile(path, {}, settings);
        if (!own && (own.error().message.contains(QStringLiteral("without oneDNN")) || own.error().message.contains(QStringLiteral("bfloat16"))))
            QSKIP(qPrintable(own.error().message));
        VERIFY_RESULT(own);
        settings.backend = model::Backend::Reference;
        settings.precision = model::Precision::Float32;
        auto reference = loadModelFile(path, {}, settings);
        VERIFY_RESULT(reference);
        const auto both = model::checkingDetector(std::move(own->detector), std::move(reference->detector));
        const auto scores = scoreCrops(*both, m_crops);
        VERIFY_RESULT(scores);
        QVERIFY(scores->front().rawScores != scores->back().rawScores);
        const auto difference = both->difference();
        qInfo("raw scores differ by at most %.2e, probabilities by %.2e, mean %.2e", difference.largestRawScore, difference.largestProbability,
            difference.meanProbability);
        QCOMPARE(difference.faces, 8);
        QVERIFY(model::isWithin(difference, model::tolerance(precision)));
    }

private:
    QTemporaryDir m_folder;
    std::vector<RgbImage> m_crops;
};

QTEST_GUILESS_MAIN(BackendsTest)
#include "tst_backends.moc"
