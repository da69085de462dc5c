// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/frame_view.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/pictures.h"

#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using namespace semblance::ui;

class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pixelsAreSharedAndOutliveTheirImage()
    {
        QImage picture;
        {
            std::vector<std::uint8_t> pixels(5 * 3 * 3);
            for (std::size_t i = 0; i < pixels.size(); ++i)
                pixels[i] = static_cast<std::uint8_t>(i);
            const RgbImage image(5, 3, std::move(pixels));
            picture = toQImage(image);
            QCOMPARE(picture.constBits(), image.pixels());
        }
        QCOMPARE(picture.size(), QSize(5, 3));
        QCOMPARE(picture.pixel(4, 2), qRgb(42, 43, 44));
    }

    void cellsAreDrawnAsCellsUnlessSmoothnessIsAskedFor()
    {
        const model::EvidenceMap map { 2, 1, { 1.0F, 4.0F } };
        const QImage cells = heatMapPicture(map, { false, false, ColourMap::Viridis });
        QCOMPARE(cells.size(), QSize(2 * kCellPixels, kCellPixels));
        for (int x = 0; x < cells.width(); ++x)
            QCOMPARE(cells.pixel(x, 5), cells.pixel(x < kCellPixels ? 0 : kCellPixels, 0));
        QVERIFY(cells.pixel(0, 0) != cells.pixel(kCellPixels, 0));
        QCOMPARE(qAlpha(cells.pixel(0, 0)), 128); // a quarter of the strongest
        const QImage smooth = heatMapPicture(map, { false, true, ColourMap::Viridis });
        QVERIFY(qAlpha(smooth.pixel(kCellPixels - 1, 5)) > 150 && qAlpha(smooth.pixel(kCellPixels - 1, 5)) < 230);
    }

    void whatSpeaksAgainstTheNodeIsBlueOrLeftOut()
    {
        const model::EvidenceMap map { 3, 1, { -2.0F, 0.0F, 1.0F } };
        const QImage both = heatMapPicture(map, {});
        QCOMPARE(both.pixelColor(1, 1), QColor(0x00, 0x5a, 0x9c));
        QCOMPARE(qAlpha(both.pixel(kCellPixels + 1, 1)), 0);
        QVERIFY(both.pixelColor(2 * kCellPixels + 1, 1).red() > both.pixelColor(2 * kCellPixels + 1, 1).blue());
        const QImage onlyFor = heatMapPicture(map, { false, false, ColourMap::Cividis });
        QCOMPARE(qAlpha(onlyFor.pixel(1, 1)), 0);
        QCOMPARE(onlyFor.pixelColor(2 * kCellPixels + 1, 1), QColor(254, 232, 56));
    }

    void anEmptyMapIsNotDrawn()
    {
        const model::EvidenceMap against { 2, 1, { -1.0F, -3.0F } };
        QVERIFY(heatMapPicture(against, { false, false, ColourMap::Viridis }).isNull());
        QVERIFY(!heatMapPicture(against, {}).isNull());
        QVERIFY(heatMapPicture({ 2, 1, { 0.0F, 0.0F } }, {}).isNull());
        QVERIFY(heatMapPicture({ 2, 2, { 1.0F } }, {}).isNull());
    }

    void whatTheModelDoesNotSeeIsSeeThrough()
    {
        std::vector<float> evidence(9);
        evidence[4] = 1;
        for (const bool smooth : { false, true }) {
            const QImage picture = heatMapPicture({ 3, 3, evidence, 1 }, { true, smooth, ColourMap::Viridis });
            QCOMPARE(qAlpha(picture.pixel(kCellPixels - 1, kCellPixels + 3)), 0);
            QCOMPARE(qAlpha(picture.pixel(kCellPixels, kCellPixels + 3)), 255);
        }
    }

    void heatGrowsInLightness()
    {
        for (const ColourMap map : { ColourMap::Viridis, ColourMap::Cividis }) {
            double before = -1;
            for (int i = 0; i <= 100; ++i) {
                const QColor c = colourAt(map, i / 100.0);
                const double luma = 0.2126 * c.redF() + 0.7152 * c.greenF() + 0.0722 * c.blueF();
                QVERIFY(luma > before);
                before = luma;
            }
        }
    }

    void probabilityTurnsFromBlueToVermilionAtTheThreshold()
    {
        for (const double threshold : { 0.3, 0.5, 0.8 }) {
            QCOMPARE(probabilityColour(0, threshold), QColor(0x00, 0x72, 0xb2));
            QCOMPARE(probabilityColour(1, threshold), QColor(0xd5, 0x5e, 0x00));
            QVERIFY(probabilityColour(threshold - 0.1, threshold).blue() > probabilityColour(threshold - 0.1, threshold).red());
            QVERIFY(probabilityColour(threshold + 0.1, threshold).red() > probabilityColour(threshold + 0.1, threshold).blue());
        }
        QCOMPARE(textOn(Qt::white), QColor(Qt::black));
        QCOMPARE(textOn(QColor(0x00, 0x40, 0x60)), QColor(Qt::white));
    }

    void theFrameKeepsItsShapeInAnyWindow()
    {
        FrameView view;
        view.setFrame(QImage(200, 100, QImage::Format_RGB888));
        view.resize(400, 400);
        QCOMPARE(view.toWidget({ 0, 0 }), QPointF(0, 100));
        QCOMPARE(view.toWidget({ 200, 100 }), QPointF(400, 300));
        view.resize(1000, 100);
        QCOMPARE(view.toWidget({ 0, 0 }), QPointF(400, 0));
        QCOMPARE(view.toWidget({ 100, 50 }), QPointF(500, 50));
    }

    void theSmallerOfTwoOverlappingFacesIsMeant()
    {
        FrameView view;
        view.setFrame(QImage(100, 100, QImage::Format_RGB888));
        view.resize(100, 100);
        view.setBoxes({ { 1, QRectF(40, 40, 20, 20), {}, Qt::red, QStringLiteral("a"), {}, true, false },
            { 2, QRectF(10, 10, 80, 80), {}, Qt::blue, QStringLiteral("b"), {}, true, false } });
        QSignalSpy clicked(&view, &FrameView::faceClicked);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(50, 50));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(20, 20));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[0][0].toInt(), 1);
        QCOMPARE(clicked[1][0].toInt(), 2);
    }

    void anOverlayLandsWhereItsTransformSays()
    {
        FrameView view;
        QImage frame(100, 100, QImage::Format_RGB888);
        frame.fill(Qt::black);
        QImage red(10, 10, QImage::Format_ARGB32);
        red.fill(Qt::red);
        view.setFrame(frame);
        view.resize(200, 200);
        view.setOverlayOpacity(1);
        view.setOverlay(FrameOverlay { red, QTransform::fromScale(2, 2) * QTransform::fromTranslate(30, 50) });
        const QImage drawn = view.grab().toImage();
        QCOMPARE(drawn.pixelColor(80, 120), QColor(Qt::red));
        QCOMPARE(drawn.pixelColor(50, 120), QColor(Qt::black));
        QCOMPARE(drawn.pixelColor(80, 150), QColor(Qt::black));
    }
};
QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
