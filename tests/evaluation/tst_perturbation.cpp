// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/perturbation.h"
#include "core/evaluation/perturbation.h"
#include "support/result_check.h"

#include <QSet>
#include <QTest>
#include <opencv2/core.hpp>

using namespace semblance;
using namespace semblance::evaluation;

class PerturbationTest : public QObject {
    Q_OBJECT

    /// Stripes, so that every change shows.
    static RgbImage picture(int side = 317)
    {
        std::vector<std::uint8_t> pixels;
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x)
                for (int c = 0; c < 3; ++c)
                    pixels.push_back(static_cast<std::uint8_t>((x / 3 % 2 ? 180 : 40) + y / 6 + 5 * c));
        return { side, side, pixels };
    }
    static QByteArray bytes(const RgbImage& image)
    {
        return QByteArray(reinterpret_cast<const char*>(image.pixels()), static_cast<qsizetype>(image.storage()->size()));
    }
    static RgbImage changed(const char* name, const QByteArray& sha256 = "ab")
    {
        return *perturbed(picture(), *perturbationFromName(QString::fromLatin1(name)), sha256);
    }

private Q_SLOTS:
    void everyNameMakesAnotherPictureAndTheSameOneAgain()
    {
        QSet<QByteArray> all { bytes(picture()) };
        const QList<const char*> names { "block-1", "block-2", "noise-1", "noise-2", "blur-1", "blur-2", "pixelation-1", "pixelation-2", "jpeg-75",
            "jpeg-60", "half-size" };
        for (const char* name : names) {
            QCOMPARE(perturbationFromName(QString::fromLatin1(name))->name, QString::fromLatin1(name));
            QCOMPARE(bytes(changed(name)), bytes(changed(name)));
            all.insert(bytes(changed(name)));
        }
        QCOMPARE(all.size(), names.size() + 1);
    }

    void placesAndNoiseFollowTheFile()
    {
        QVERIFY(bytes(changed("block-2", "ab")) != bytes(changed("block-2", "cd")));
        QVERIFY(bytes(changed("noise-1", "ab")) != bytes(changed("noise-1", "cd")));
        QCOMPARE(bytes(changed("blur-1", "ab")), bytes(changed("blur-1", "cd")));
    }

    void strengthsAreThePublishedOnes()
    {
        const RgbImage original = picture();
        const cv::Mat rgb(original.height(), original.width(), CV_8UC3, const_cast<std::uint8_t*>(original.pixels()));
        const auto same = [](const cv::Mat& wanted, const RgbImage& got) {
            const cv::Mat there(got.height(), got.width(), CV_8UC3, const_cast<std::uint8_t*>(got.pixels()));
            return there.size() == wanted.size() && cv::norm(wanted, there, cv::NORM_INF) == 0;
        };
        QVERIFY(same(dataset::blurGaussian(rgb, 7), changed("blur-1")));
        QVERIFY(same(dataset::blurGaussian(rgb, 9), changed("blur-2")));
        QVERIFY(same(dataset::pixelate(rgb, 2), changed("pixelation-1")));
        QVERIFY(same(dataset::pixelate(rgb, 3), changed("pixelation-2")));
        QVERIFY(same(dataset::compressJpeg(rgb, 60), changed("jpeg-60")));
    }

    void halfSizeIsHalfOfTheSize()
    {
        QCOMPARE(changed("half-size").width(), 158);
        QCOMPARE(changed("half-size").height(), 158);
    }

    void whatIsNoPerturbationIsNamedWithThoseThereAre()
    {
        for (const char* name : { "", "block", "block-3", "blur-0", "jpeg-0", "jpeg-101", "jpeg-x", "half-size-2", "random-1", "none-1" })
            VERIFY_ERROR(perturbationFromName(QString::fromLatin1(name)), QStringLiteral("half-size"));
    }
};

QTEST_GUILESS_MAIN(PerturbationTest)
#include "tst_perturbation.moc"
