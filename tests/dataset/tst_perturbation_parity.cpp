// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/perturbation.h"
#include "support/npy.h"
#include "support/shared_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <opencv2/imgproc.hpp>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

/// Against the official code's perturbations (parity: preprocess).
class TestPerturbationParity : public QObject {
    Q_OBJECT

    QJsonObject m_facts;

    static QString path(const QString& name) { return parityPath(QStringLiteral("preprocess/") + name); }

    static cv::Mat picture(const QString& name)
    {
        const auto array = readNpy<std::uint8_t>(path(name));
        return cv::Mat(static_cast<int>(array.shape[0]), static_cast<int>(array.shape[1]), CV_8UC3, const_cast<std::uint8_t*>(array.values.data())).clone();
    }

    static QStringList levels() { return {QStringLiteral("level1"), QStringLiteral("level2")}; }

private Q_SLOTS:
    void initTestCase()
    {
        SEMBLANCE_NEEDS(parityPath({}));
        QFile file(path(QStringLiteral("perturbations.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_facts = QJsonDocument::fromJson(file.readAll()).object();
    }

    void patchSubstitutionIsExact()
    {
        for (const auto& level : levels()) {
            const auto facts = m_facts[QStringLiteral("block_") + level].toObject();
            std::vector<cv::Point> corners;
            for (const auto& corner : facts[QStringLiteral("positions_xy_topleft")].toArray())
                corners.emplace_back(corner.toArray()[0].toInt(), corner.toArray()[1].toInt());
            const auto input = picture(QStringLiteral("perturb_big_u8.npy"));
            QCOMPARE(patchCount(input.size(), facts[QStringLiteral("param")].toInt()), static_cast<int>(corners.size()));
            const auto expected = picture(QStringLiteral("perturb_block_%1_u8.npy").arg(level));
            QCOMPARE(cv::norm(substitutePatches(input, corners), expected, cv::NORM_INF), 0.0);
        }
    }

    void patchCountsFollowThePublishedRule()
    {
        const auto rule = m_facts[QStringLiteral("block_count_rule")].toObject();
        QVERIFY(!rule.isEmpty());
        for (auto it = rule.begin(); it != rule.end(); ++it) {
            const auto sides = it.key().split(QLatin1Char('x'));
            const cv::Size size(sides[0].toInt(), sides[1].toInt());
            QCOMPARE(patchCount(size, 16), it.value().toArray()[0].toInt());
            QCOMPARE(patchCount(size, 32), it.value().toArray()[1].toInt());
        }
    }

    void colourNoiseIsWithinOneLevel()
    {
        for (const auto& level : levels()) {
            const auto draws = readNpy<float>(path(QStringLiteral("perturb_noise_%1_standard_normal_f32.npy").arg(level)));
            const cv::Mat normal(static_cast<int>(draws.shape[0]), static_cast<int>(draws.shape[1]), CV_32FC3, const_cast<float*>(draws.values.data()));
            const double variance = m_facts[QStringLiteral("noise_") + level].toObject()[QStringLiteral("param")].toDouble();
            const auto actual = addColourNoise(picture(QStringLiteral("perturb_small_u8.npy")), variance, normal);
            const auto expected = picture(QStringLiteral("perturb_noise_%1_u8.npy").arg(level));
            QVERIFY(cv::norm(actual, expected, cv::NORM_INF) <= 1);
            QVERIFY(cv::norm(actual, expected, cv::NORM_L1) / static_cast<double>(actual.total() * 3) < 0.01);
        }
    }

    void blurIsWithinOneLevel()
    {
        for (const auto& level : levels()) {
            const int kernel = m_facts[QStringLiteral("blur_") + level].toObject()[QStringLiteral("ksize")].toInt();
            const auto actual = blurGaussian(picture(QStringLiteral("perturb_small_u8.npy")), kernel);
            QVERIFY(cv::norm(actual, picture(QStringLiteral("perturb_blur_%1_u8.npy").arg(level)), cv::NORM_INF) <= 1);
        }
    }

    void pixelationIsWithinOneLevel()
    {
        for (const auto& level : levels()) {
            const int factor = m_facts[QStringLiteral("pixelation_") + level].toObject()[QStringLiteral("factor")].toInt();
            const auto actual = pixelate(picture(QStringLiteral("perturb_small_u8.npy")), factor);
            QVERIFY(cv::norm(actual, picture(QStringLiteral("perturb_pixelation_%1_u8.npy").arg(level)), cv::NORM_INF) <= 1);
        }
    }

    void jpegIsAsStrongAsTheOfficialOne()
    {
        const auto input = picture(QStringLiteral("perturb_small_u8.npy"));
        int checked = 0;
        for (auto it = m_facts.begin(); it != m_facts.end(); ++it) {
            if (!it.key().startsWith(QLatin1String("jpeg_q")))
                continue;
            const auto actual = compressJpeg(input, it.key().mid(6).toInt());
            const auto expected = picture(QStringLiteral("perturb_%1_u8.npy").arg(it.key()));
            // Another build of libjpeg may round otherwise.
            QVERIFY(cv::norm(actual, expected, cv::NORM_L1) / static_cast<double>(actual.total() * 3) < 1);
            QVERIFY(std::abs(cv::PSNR(actual, input) - it.value().toObject()[QStringLiteral("psnr_db")].toDouble()) < 0.3);
            ++checked;
        }
        QVERIFY(checked > 0);
    }
};

QTEST_GUILESS_MAIN(TestPerturbationParity)
#include "tst_perturbation_parity.moc"
