// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/area_resize.h"
#include "core/faces/pixel_kernels.h"

#include <QTest>

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <vector>

using namespace semblance;
using namespace semblance::faces::detail;

/// On each vector unit that this processor has.
class TestPixelKernels : public QObject {
    Q_OBJECT

    static void units()
    {
        QTest::addColumn<int>("unit");
        for (int unit = 0; unit <= static_cast<int>(vectorUnit()); ++unit)
            QTest::addRow("vector unit %d", unit) << unit;
    }

private Q_SLOTS:
    void reducedPicturesHaveOpenCvsBytes_data() { units(); }
    void reducedPicturesHaveOpenCvsBytes()
    {
        QFETCH(int, unit);
        cv::Mat whole(333, 517, CV_8UC3);
        cv::RNG random(7);
        random.fill(whole, cv::RNG::UNIFORM, 0, 256);
        whole(cv::Rect(100, 50, 200, 150)).setTo(cv::Scalar(255, 0, 128));
        const auto holds = [&](const cv::Mat& picture, cv::Size size) {
            cv::Mat expected;
            cv::resize(picture, expected, size, 0, 0, cv::INTER_AREA);
            const cv::Mat found = resizedArea(picture, size, static_cast<VectorUnit>(unit));
            return found.size() == size && found.type() == CV_8UC3 && cv::norm(found, expected, cv::NORM_INF) == 0;
        };
        for (const cv::Rect part : { cv::Rect(0, 0, 517, 333), cv::Rect(3, 5, 512, 288), cv::Rect(200, 100, 163, 163),
                 cv::Rect(516, 0, 1, 333), cv::Rect(17, 11, 30, 45) }) {
            for (const double scale : { 1.0, 0.97, 0.5, 0.4131, 1.0 / 3, 0.258, 0.25, 0.1, 0.031 }) {
                const cv::Size size(std::max(1, cvRound(part.width * scale)), std::max(1, cvRound(part.height * scale)));
                QVERIFY2(holds(whole(part), size),
                    qPrintable(QStringLiteral("%1 x %2 to %3 x %4").arg(part.width).arg(part.height).arg(size.width).arg(size.height)));
            }
        }
        QVERIFY(holds(whole(cv::Rect(0, 0, 512, 288)), cv::Size(128, 72)));
        QVERIFY(holds(whole(cv::Rect(0, 0, 512, 288)), cv::Size(128, 144)));
        QVERIFY(holds(whole(cv::Rect(0, 0, 2, 333)), cv::Size(2, 1)));
    }

    void coloursFallIntoTheirBins_data() { units(); }
    void coloursFallIntoTheirBins()
    {
        QFETCH(int, unit);
        const PixelKernels& kernels = pixelKernels(static_cast<VectorUnit>(unit));
        const auto share = [](int part, int sum) { return std::clamp(static_cast<int>(16.0 * (part + 1) / (sum + 3) - 1.5), 0, 7); };
        std::vector<std::uint8_t> line;
        std::vector<std::uint8_t> bins;
        for (const int blue : { 0, 1, 40, 113, 200, 255 }) {
            for (int red = 0; red < 256; ++red) {
                line.clear();
                for (int green = 0; green < 256; ++green)
                    line.insert(
                        line.end(), { static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(green), static_cast<std::uint8_t>(blue) });
                bins.assign(256, 0);
                kernels.colours(line.data(), 256, bins.data());
                for (int green = 0; green < 256; ++green) {
                    const int sum = red + green + blue;
                    QCOMPARE(int(bins[std::size_t(green)]), (share(red, sum) * 8 + share(green, sum)) * 4 + sum / 192);
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestPixelKernels)
#include "tst_pixel_kernels.moc"
