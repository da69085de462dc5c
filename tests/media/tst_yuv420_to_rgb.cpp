// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/yuv420_to_rgb.h"

extern "C" {
#include <libavutil/opt.h>
#include <libswscale/swscale.h>
}

#include <QTest>

#include <memory>
#include <random>

using namespace semblance::media;

namespace {

struct Case {
    int width = 0;
    int height = 0;
    int matrix = SWS_CS_ITU709;
    bool fullRange = false;
    int chromaX = 0;
    int chromaY = 0;
};

struct Planes {
    std::vector<std::uint8_t> y;
    std::vector<std::uint8_t> u;
    std::vector<std::uint8_t> v;
};

/// Noise with many extreme samples, so that every clip is reached.
Planes noise(int width, int height)
{
    std::mt19937 random(static_cast<unsigned>(width * 10007 + height));
    const auto fill = [&](int samples) {
        std::vector<std::uint8_t> plane(static_cast<std::size_t>(samples));
        for (auto& sample : plane) {
            const auto drawn = random();
            sample = drawn % 3 == 0 ? static_cast<std::uint8_t>(drawn % 2 * 255) : static_cast<std::uint8_t>(drawn >> 8);
        }
        return plane;
    };
    return { fill(width * height), fill(width * height / 4), fill(width * height / 4) };
}

std::vector<std::uint8_t> bySwscale(const Case& c, const Planes& planes)
{
    const std::unique_ptr<SwsContext, void (*)(SwsContext*)> sws(sws_alloc_context(), sws_freeContext);
    const auto set = [&](const char* name, int value) { av_opt_set_int(sws.get(), name, value, 0); };
    set("srcw", c.width);
    set("srch", c.height);
    set("src_format", AV_PIX_FMT_YUV420P);
    set("dstw", c.width);
    set("dsth", c.height);
    set("dst_format", AV_PIX_FMT_RGB24);
    set("src_range", c.fullRange);
    set("dst_range", 1);
    set("sws_flags", SWS_BICUBIC | SWS_ACCURATE_RND | SWS_FULL_CHR_H_INT | SWS_FULL_CHR_H_INP | SWS_BITEXACT);
    set("src_h_chr_pos", c.chromaX);
    set("src_v_chr_pos", c.chromaY);
    sws_setColorspaceDetails(
        sws.get(), sws_getCoefficients(c.matrix), c.fullRange, sws_getCoefficients(SWS_CS_DEFAULT), 1, 0, 1 << 16, 1 << 16);
    if (sws_init_context(sws.get(), nullptr, nullptr) < 0)
        return {};
    std::vector<std::uint8_t> rgb(static_cast<std::size_t>(c.width * c.height * 3));
    const std::uint8_t* from[4] = { planes.y.data(), planes.u.data(), planes.v.data(), nullptr };
    const int fromStrides[4] = { c.width, c.width / 2, c.width / 2, 0 };
    std::uint8_t* to[4] = { rgb.data(), nullptr, nullptr, nullptr };
    const int toStrides[4] = { c.width * 3, 0, 0, 0 };
    sws_scale(sws.get(), from, fromStrides, 0, c.height, to, toStrides);
    return rgb;
}

} // namespace

class Yuv420ToRgbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMatrixRangeSizeAndChromaPlaceGivesTheBytesOfLibswscale_data()
    {
        QTest::addColumn<int>("unit");
        for (int unit = 0; unit <= static_cast<int>(semblance::vectorUnit()); ++unit)
            QTest::addRow("vector unit %d", unit) << unit;
    }

    void everyMatrixRangeSizeAndChromaPlaceGivesTheBytesOfLibswscale()
    {
        QFETCH(int, unit);
        for (const int width : { 16, 18, 64, 322 }) {
            for (const int height : { 16, 22, 90 }) {
                const Planes planes = noise(width, height);
                for (const int matrix : { SWS_CS_ITU709, SWS_CS_FCC, SWS_CS_ITU601, SWS_CS_SMPTE240M, SWS_CS_BT2020 }) {
                    for (const bool fullRange : { false, true }) {
                        for (const auto& [x, y] : { std::pair { 0, 128 }, { 128, 128 }, { 0, 0 }, { 128, 0 }, { 128, 256 }, { 0, 256 } }) {
                            const Case c { width, height, matrix, fullRange, x, y };
                            Yuv420ToRgb converter({ width, height, sws_getCoefficients(matrix), fullRange, x, y }, static_cast<semblance::VectorUnit>(unit));
                            std::vector<std::uint8_t> rgb(planes.y.size() * 3);
                            converter.convert(
                                { planes.y.data(), width }, { planes.u.data(), width / 2 }, { planes.v.data(), width / 2 }, rgb.data());
                            QVERIFY2(rgb == bySwscale(c, planes),
                                qPrintable(QStringLiteral("%1 x %2, matrix %3, full range %4, chroma at %5, %6")
                                               .arg(width)
                                               .arg(height)
                                               .arg(matrix)
                                               .arg(fullRange)
                                               .arg(x)
                                               .arg(y)));
                        }
                    }
                }
            }
        }
    }

    void anInstanceGivesTheSameBytesForEveryPicture()
    {
        const Planes first = noise(64, 48);
        Planes second = first;
        std::reverse(second.u.begin(), second.u.end());
        Yuv420ToRgb converter({ 64, 48, sws_getCoefficients(SWS_CS_ITU709), false, 0, 128 });
        const auto convert = [&](const Planes& p) {
            std::vector<std::uint8_t> rgb(p.y.size() * 3);
            converter.convert({ p.y.data(), 64 }, { p.u.data(), 32 }, { p.v.data(), 32 }, rgb.data());
            return rgb;
        };
        const auto before = convert(first);
        QVERIFY(convert(second) != before);
        QVERIFY(convert(first) == before);
    }

    void oddAndTinyPicturesAreLeftToLibswscale()
    {
        QVERIFY(!Yuv420ToRgb::takes(641, 360));
        QVERIFY(!Yuv420ToRgb::takes(640, 361));
        QVERIFY(!Yuv420ToRgb::takes(14, 360));
        QVERIFY(Yuv420ToRgb::takes(16, 16));
    }
};

QTEST_GUILESS_MAIN(Yuv420ToRgbTest)
#include "tst_yuv420_to_rgb.moc"
