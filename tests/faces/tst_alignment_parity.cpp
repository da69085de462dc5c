// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/alignment.h"
#include "support/npy.h"
#include "support/shared_data.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace semblance;
using namespace semblance::faces;

/// Against norm_crop.json and the crops beside it, as the official preprocessing computed them.
class TestAlignmentParity : public QObject {
    Q_OBJECT

    QJsonObject m_reference;
    RgbImage m_frameBgr;

    static QString reference(const QString& name) { return test::parityPath(QStringLiteral("preprocess/") + name); }

    static AlignmentPoints pointsFrom(const QJsonValue& json)
    {
        const QJsonArray rows = json.toArray();
        AlignmentPoints points;
        for (qsizetype i = 0; i < qsizetype(points.size()); ++i)
            points[std::size_t(i)] = { rows[i][0].toDouble(), rows[i][1].toDouble() };
        return points;
    }

    int size() const { return m_reference[QStringLiteral("outsize")][0].toInt(); }
    double widening() const { return m_reference[QStringLiteral("scale")].toDouble(); }

private Q_SLOTS:
    void initTestCase()
    {
        const QString json = reference(QStringLiteral("norm_crop.json"));
        SEMBLANCE_NEEDS(json);
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_reference = QJsonDocument::fromJson(file.readAll()).object();
        const auto frame = test::readNpy<std::uint8_t>(reference(QStringLiteral("crop_input_bgr_u8.npy")));
        QCOMPARE(frame.shape.size(), std::size_t(3));
        m_frameBgr = RgbImage(int(frame.shape[1]), int(frame.shape[0]), frame.values);
    }

    void theTemplateIsThePublishedOne()
    {
        const AlignmentPoints expected = pointsFrom(m_reference[QStringLiteral("dst_template")]);
        const AlignmentPoints actual = cropTemplate(size(), widening());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(actual[i].x - expected[i].x) < 1e-4);
            QVERIFY(std::abs(actual[i].y - expected[i].y) < 1e-4);
        }
    }

    void detectedPointsAreTruncatedToIntegers()
    {
        for (const QJsonValue& value : m_reference[QStringLiteral("cases")].toArray()) {
            const AlignmentPoints detected = pointsFrom(value[QStringLiteral("landmarks_detector")]);
            const AlignmentPoints used = pointsFrom(value[QStringLiteral("landmarks_used")]);
            Landmarks landmarks {};
            for (std::size_t i = 36; i < 42; ++i)
                landmarks[i] = detected[0];
            for (std::size_t i = 42; i < 48; ++i)
                landmarks[i] = detected[1];
            landmarks[30] = detected[2];
            landmarks[48] = detected[3];
            landmarks[54] = detected[4];
            const AlignmentPoints actual = alignmentPoints(landmarks);
            for (std::size_t i = 0; i < used.size(); ++i) {
                QCOMPARE(actual[i].x, used[i].x);
                QCOMPARE(actual[i].y, used[i].y);
            }
        }
    }

    void theMatrixIsTheOfficialSimilarity()
    {
        const QJsonArray cases = m_reference[QStringLiteral("cases")].toArray();
        QVERIFY(!cases.isEmpty());
        double worst = 0;
        for (const QJsonValue& value : cases) {
            const Affine actual = cropTransform(pointsFrom(value[QStringLiteral("landmarks_used")]), size(), widening());
            for (int row = 0; row < 2; ++row) {
                for (int column = 0; column < 3; ++column) {
                    const double expected = value[QStringLiteral("M")][row][column].toDouble();
                    worst = std::max(worst, std::abs(actual.m[std::size_t(row * 3 + column)] - expected));
                }
            }
        }
        qInfo("largest difference in the matrices: %g", worst);
        QVERIFY(worst < 1e-4);
    }

    void savedCropsMatchPixelForPixel()
    {
        const QJsonArray cases = m_reference[QStringLiteral("cases")].toArray();
        int compared = 0;
        for (qsizetype i = 0; i < cases.size(); ++i) {
            if (!cases[i][QStringLiteral("image_saved")].toBool())
                continue;
            const auto expected = test::readNpy<std::uint8_t>(reference(QStringLiteral("crop%1_u8.npy").arg(i)));
            const Affine matrix = cropTransform(pointsFrom(cases[i][QStringLiteral("landmarks_used")]), size(), widening());
            const RgbImage crop = warpedCrop(m_frameBgr, matrix, size());
            QCOMPARE(std::size_t(crop.height()), expected.shape[0]);
            QCOMPARE(std::size_t(crop.width()), expected.shape[1]);
            std::size_t different = 0;
            std::size_t overOne = 0;
            for (std::size_t k = 0; k < expected.values.size(); ++k) {
                const int d = std::abs(int(crop.pixels()[k]) - int(expected.values[k]));
                different += d > 0;
                overOne += d > 1;
            }
            qInfo("crop%d: %zu of %zu samples differ, %zu by more than one level", int(i), different, expected.values.size(), overOne);
            // Another OpenCV may round some coordinates to the neighbouring 1/32 of a pixel.
            QVERIFY(overOne * 1000 <= expected.values.size());
            ++compared;
        }
        QVERIFY(compared > 0);
    }

    void withTheOfficialMatrixEveryCropIsTheSameBytes()
    {
        const QJsonArray cases = m_reference[QStringLiteral("cases")].toArray();
        for (qsizetype i = 0; i < cases.size(); ++i) {
            Affine matrix;
            for (int k = 0; k < 6; ++k)
                matrix.m[std::size_t(k)] = cases[i][QStringLiteral("M")][k / 3][k % 3].toDouble();
            const RgbImage crop = warpedCrop(m_frameBgr, matrix, size());
            const QByteArrayView bytes(crop.pixels(), qsizetype(crop.height()) * crop.stride());
            const QByteArray hash = QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256).toHex();
            QCOMPARE(QString::fromLatin1(hash), cases[i][QStringLiteral("sha256")].toString());
        }
    }
};

QTEST_GUILESS_MAIN(TestAlignmentParity)
#include "tst_alignment_parity.moc"
