// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/hog_scan.h"

#include <QTest>

#include <dlib/image_processing/scan_fhog_pyramid.h>

#include <random>

using namespace semblance;
using namespace semblance::faces::detail;

using Scanner = dlib::scan_fhog_pyramid<dlib::pyramid_down<6>>;

/// HogScan on each vector unit that this processor has, held against dlib: to the last bit.
class TestHogScan : public QObject {
    Q_OBJECT

    static constexpr int kDetectors = 2;

    std::vector<Scanner::fhog_filterbank> m_banks;
    HogScan::Planes m_filters;

    static dlib::array2d<unsigned char> picture(int width, int height)
    {
        // Edges, slopes and noise.
        std::mt19937 random(static_cast<unsigned>(width * height));
        dlib::array2d<unsigned char> pixels(height, width);
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x)
                pixels[y][x] = static_cast<unsigned char>(
                    (x / 11 + y / 7) % 2 * 90 + x * 60 / width + static_cast<int>(random() % (x < width / 2 ? 100 : 3)));
        }
        return pixels;
    }

    static void units()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        for (int unit = 0; unit <= static_cast<int>(vectorUnit()); ++unit) {
            for (const auto& [width, height] :
                { std::pair(163, 163), std::pair(64, 65), std::pair(20, 28), std::pair(211, 97), std::pair(333, 260), std::pair(12, 300) })
                QTest::addRow("%d x %d, unit %d", width, height, unit) << unit << width << height;
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        Scanner scanner;
        scanner.set_padding(0);
        scanner.set_detection_window_size(80, 80);
        std::mt19937 random(1);
        std::uniform_real_distribution<double> weight(-1, 1);
        dlib::matrix<double, 0, 1> weights(scanner.get_num_dimensions());
        for (int d = 0; d < kDetectors; ++d) {
            for (int plane = 0; plane < kHogPlanes; ++plane) {
                // Of rank one, as dlib takes its separable way only where there are few filters.
                dlib::matrix<double> across = dlib::zeros_matrix<double>(1, kHogTaps);
                dlib::matrix<double> down = dlib::zeros_matrix<double>(kHogTaps, 1);
                for (int i = 0; i < kHogTaps; ++i) {
                    across(i) = weight(random);
                    down(i) = weight(random);
                }
                const dlib::matrix<double> both = down * across;
                for (int i = 0; i < kHogTaps * kHogTaps; ++i)
                    weights(plane * kHogTaps * kHogTaps + i) = both(i / kHogTaps, i % kHogTaps);
            }
            m_banks.push_back(scanner.build_fhog_filterbank(weights));
            for (std::size_t plane = 0; plane < kHogPlanes; ++plane) {
                for (std::size_t i = 0; i < m_banks.back().row_filters[plane].size(); ++i) {
                    HogFilter filter;
                    filter.detector = d;
                    std::copy_n(m_banks.back().row_filters[plane][i].begin(), kHogTaps, filter.across);
                    std::copy_n(m_banks.back().col_filters[plane][i].begin(), kHogTaps, filter.down);
                    m_filters[plane].push_back(filter);
                }
            }
        }
    }

    void scoresAreDlibsToTheLastBit_data() { units(); }
    void scoresAreDlibsToTheLastBit()
    {
        QFETCH(int, unit);
        QFETCH(int, width);
        QFETCH(int, height);
        const auto pixels = picture(width, height);
        Scanner scanner;
        scanner.set_padding(0);
        scanner.set_detection_window_size(80, 80);
        scanner.set_max_pyramid_levels(1);
        scanner.load(pixels);
        HogScan scan(m_filters, kDetectors, static_cast<VectorUnit>(unit));
        scan.load(&pixels[0][0], width, width, height);
        scan.correlate();
        for (int d = 0; d < kDetectors; ++d) {
            std::vector<std::pair<double, dlib::rectangle>> expected;
            scanner.detect(m_banks[static_cast<std::size_t>(d)], expected, -1e9);
            const auto hits = scan.hits(d, -1e9);
            QCOMPARE(hits.size(), expected.size());
            std::map<std::pair<long, long>, double> byPlace;
            for (const auto& [score, rectangle] : expected)
                byPlace[{ rectangle.left(), rectangle.top() }] = score;
            for (const HogScan::Hit& hit : hits) {
                const auto window = dlib::fhog_to_image(
                    dlib::centered_rect(dlib::point(hit.column, hit.row), kHogTaps, kHogTaps), kHogCell, kHogTaps, kHogTaps);
                const auto theirs = byPlace.find({ window.left(), window.top() });
                QVERIFY(theirs != byPlace.end());
                QVERIFY2(hit.score == theirs->second,
                    qPrintable(QStringLiteral("%1 %2: %3, %4").arg(hit.column).arg(hit.row).arg(hit.score).arg(theirs->second)));
            }
        }
    }

    void aSmallerSizeHasDlibsPixels_data() { units(); }
    void aSmallerSizeHasDlibsPixels()
    {
        QFETCH(int, unit);
        QFETCH(int, width);
        QFETCH(int, height);
        auto pixels = picture(width, height);
        HogScan scan({}, 0, static_cast<VectorUnit>(unit));
        scan.load(&pixels[0][0], width, width, height);
        while (scan.width() > 10 && scan.height() > 10) {
            dlib::pyramid_down<6>()(pixels);
            scan.shrink();
            QCOMPARE(scan.width(), int(pixels.nc()));
            QCOMPARE(scan.height(), int(pixels.nr()));
            for (int y = 0; y < scan.height(); ++y)
                QVERIFY(std::equal(scan.row(y), scan.row(y) + scan.width(), &pixels[y][0]));
        }
    }
};

QTEST_APPLESS_MAIN(TestHogScan)
#include "tst_hog_scan.moc"
