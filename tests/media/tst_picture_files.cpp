// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_source.h"
#include "media_fixtures.h"

#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace semblance;
using media::VideoSource;
using test::Ffmpeg;
using test::words;

namespace {

/// Smooth, and the same nowhere under any turn or mirroring.
QImage asymmetric(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB888);
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x)
            image.setPixel(x, y, qRgb(40 + 160 * x / width, 30 + 200 * y / height, 128 + static_cast<int>(90 * std::sin(x * 0.07 + y * 0.21))));
    }
    return image;
}

QImage toQImage(const RgbImage& image)
{
    return QImage(image.pixels(), image.width(), image.height(), image.stride(), QImage::Format_RGB888).copy();
}

/// The picture as Semblance shows it; null with the reason on the test's output where it does not open.
QImage shown(const QString& file)
{
    auto source = VideoSource::open(file);
    if (!source) {
        qWarning("%s", qPrintable(source.error().message));
        return {};
    }
    const auto frame = (*source)->frame(0);
    if (!frame) {
        qWarning("%s", qPrintable(frame.error().message));
        return {};
    }
    return toQImage(frame->image);
}

/// What tag 274 means by the text of EXIF 2.3: where the stored row 0 and column 0 are in the scene.
QImage displayed(const QImage& stored, int orientation)
{
    const int w = stored.width();
    const int h = stored.height();
    QImage out(orientation >= 5 ? QSize(h, w) : QSize(w, h), QImage::Format_RGB888);
    for (int y = 0; y < out.height(); ++y) {
        for (int x = 0; x < out.width(); ++x) {
            const QPoint from = orientation == 2 ? QPoint(w - 1 - x, y)
                : orientation == 3               ? QPoint(w - 1 - x, h - 1 - y)
                : orientation == 4               ? QPoint(x, h - 1 - y)
                : orientation == 5               ? QPoint(y, x)
                : orientation == 6               ? QPoint(y, h - 1 - x)
                : orientation == 7               ? QPoint(w - 1 - y, h - 1 - x)
                : orientation == 8               ? QPoint(w - 1 - y, x)
                                                 : QPoint(x, y);
            out.setPixel(x, y, stored.pixel(from));
        }
    }
    return out;
}

int largestDifference(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return 256;
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            largest = std::max({ largest, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q)) });
        }
    }
    return largest;
}

/// The first frame as the ffmpeg program converts it to RGB. Without being told, its scaler takes chroma samples to lie between the luma
/// samples of a row, as in JPEG; in H.264 and VP8 they lie at the left one.
enum class Chroma { Between, Left };
QImage byFfmpeg(const QString& file, QSize size, Chroma chroma)
{
    const QString place = chroma == Chroma::Left ? QStringLiteral(":in_h_chr_pos=0") : QString();
    const QByteArray rgb = Ffmpeg::output({ QStringLiteral("-i"), file, QStringLiteral("-vf"),
        QStringLiteral("scale=flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp") + place, QStringLiteral("-frames:v"),
        QStringLiteral("1"), QStringLiteral("-pix_fmt"), QStringLiteral("rgb24"), QStringLiteral("-f"),
        QStringLiteral("rawvideo"), QStringLiteral("-") });
    if (rgb.size() != qsizetype(size.width()) * size.height() * 3)
        return {};
    return QImage(reinterpret_cast<const uchar*>(rgb.constData()), size.width(), size.height(), size.width() * 3, QImage::Format_RGB888)
        .copy();
}
} // namespace

class TestPictureFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(m_folder.isValid());
        QVERIFY(asymmetric(96, 64).save(path("drawn.png")));
    }

    void aPictureIsTurnedAndMirroredAsItsExifSays_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("orientation");
        for (const char* suffix : { "jpg", "png", "webp", "tif" }) {
            for (int orientation = 1; orientation <= 8; ++orientation)
                QTest::newRow((QByteArray(suffix) + ", " + QByteArray::number(orientation)).constData()) << QString::fromLatin1(suffix) << orientation;
        }
    }

    void aPictureIsTurnedAndMirroredAsItsExifSays()
    {
        QFETCH(QString, suffix);
        QFETCH(int, orientation);
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            QSKIP("exiftool is not installed");
        if (suffix == QLatin1String("webp") && !Ffmpeg::hasEncoder("libwebp"))
            QSKIP("ffmpeg has no WebP encoder");
        const QString plain = path("plain.") + suffix;
        QVERIFY2(Ffmpeg::run({ QStringLiteral("-i"), path("drawn.png"), QStringLiteral("-q:v"), QStringLiteral("3"), plain }),
            qPrintable(Ffmpeg::lastError()));
        const QString turned = path("turned.") + suffix;
        QFile::remove(turned);
        QVERIFY(QFile::copy(plain, turned));
        QCOMPARE(QProcess::execute(QStringLiteral("exiftool"),
                     { QStringLiteral("-q"), QStringLiteral("-overwrite_original"), QStringLiteral("-n"),
                         QStringLiteral("-IFD0:Orientation=%1").arg(orientation), turned }),
            0);
        const QImage stored = shown(plain);
        QCOMPARE(stored.size(), QSize(96, 64));
        const QImage seen = shown(turned);
        const QImage expected = displayed(stored, orientation);
        QCOMPARE(seen.size(), expected.size());
        QCOMPARE(largestDifference(seen, expected), 0);
        if (suffix == QLatin1String("jpg")) {
            QImageReader reader(turned);
            reader.setAutoTransform(true);
            QVERIFY(largestDifference(seen, reader.read()) < 12); // other JPEG arithmetic; a wrong turn differs by over 100
        }
    }

    void thePixelsOfAPictureAreThoseThatFfmpegGives_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<int>("tolerance");
        const auto row = [](const char* file, const char* arguments, int tolerance) {
            QTest::newRow(file) << QString::fromLatin1(file) << QByteArray(arguments) << tolerance;
        };
        row("rgb.png", "", 0);
        row("rgb.bmp", "", 0);
        row("rgb.tif", "", 0);
        row("grey.png", "-pix_fmt gray", 0);
        row("deep.png", "-pix_fmt rgb48be", 1);
        row("see-through.png", "-pix_fmt rgba", 0);
        row("palette.gif", "", 0);
        row("subsampled.jpg", "-pix_fmt yuvj420p -q:v 2", 1);
        row("full-colour.jpg", "-pix_fmt yuvj444p -q:v 2", 1);
        row("lossy.webp", "-c:v libwebp -quality 90", 1);
        row("lossless.webp", "-c:v libwebp -lossless 1", 1);
    }

    void thePixelsOfAPictureAreThoseThatFfmpegGives()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, arguments);
        QFETCH(int, tolerance);
        if (arguments.contains("libwebp") && !Ffmpeg::hasEncoder("libwebp"))
            QSKIP("ffmpeg has no WebP encoder");
        const QString made = path(file.toLatin1().constData());
        QVERIFY2(Ffmpeg::run(QStringList { QStringLiteral("-i"), path("drawn.png") } + words(arguments.constData()) + QStringList { made }),
            qPrintable(Ffmpeg::lastError()));
        const QImage expected = byFfmpeg(made, QSize(96, 64), file == QLatin1String("lossy.webp") ? Chroma::Left : Chroma::Between);
        QVERIFY(!expected.isNull());
        const QImage seen = shown(made);
        QCOMPARE(seen.size(), expected.size());
        const int difference = largestDifference(seen, expected);
        QVERIFY2(difference <= tolerance, qPrintable(QString::number(difference)));
    }

    void theColoursOfAVideoAreThoseThatFfmpegGives_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        const auto row = [](const char* what, const char* arguments) { QTest::newRow(what) << QByteArray(arguments); };
        row("BT.601, limited range", "-pix_fmt yuv420p -colorspace smpte170m -color_range tv");
        row("BT.709, limited range", "-pix_fmt yuv420p -colorspace bt709 -color_range tv");
        row("BT.709, full range", "-pix_fmt yuv420p -colorspace bt709 -color_range pc");
        row("BT.2020, ten bits", "-pix_fmt yuv420p10le -colorspace bt2020nc -color_range tv");
        row("4:2:2", "-pix_fmt yuv422p -colorspace bt709 -color_range tv");
        row("4:4:4", "-pix_fmt yuv444p -colorspace bt709 -color_range tv");
    }

    void theColoursOfAVideoAreThoseThatFfmpegGives()
    {
        QFETCH(QByteArray, arguments);
        if (!Ffmpeg::hasEncoder("libx264"))
            QSKIP("ffmpeg has no H.264 encoder");
        const QString made = path("colours.mkv");
        QVERIFY2(Ffmpeg::run(QStringList { QStringLiteral("-loop"), QStringLiteral("1"), QStringLiteral("-i"), path("drawn.png"),
                                 QStringLiteral("-frames:v"), QStringLiteral("3"), QStringLiteral("-c:v"), QStringLiteral("libx264"),
                                 QStringLiteral("-crf"), QStringLiteral("4") }
                     + words(arguments.constData()) + QStringList { made }),
            qPrintable(Ffmpeg::lastError()));
        const QImage expected = byFfmpeg(made, QSize(96, 64), Chroma::Left);
        QVERIFY(!expected.isNull());
        const QImage seen = shown(made);
        QCOMPARE(seen.size(), expected.size());
        const int difference = largestDifference(seen, expected);
        QVERIFY2(difference <= 2, qPrintable(QString::number(difference)));
    }

    void aPictureWithoutOrientationOrWithOneThatIsNoneIsShownAsStored()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("exiftool")).isEmpty())
            QSKIP("exiftool is not installed");
        const QString plain = path("upright.jpg");
        QVERIFY2(Ffmpeg::run({ QStringLiteral("-i"), path("drawn.png"), plain }), qPrintable(Ffmpeg::lastError()));
        const QImage stored = shown(plain);
        for (const int orientation : { 0, 9, 255 }) {
            const QString odd = path("odd.jpg");
            QFile::remove(odd);
            QVERIFY(QFile::copy(plain, odd));
            QCOMPARE(QProcess::execute(QStringLiteral("exiftool"),
                         { QStringLiteral("-q"), QStringLiteral("-overwrite_original"), QStringLiteral("-n"),
                             QStringLiteral("-IFD0:Orientation=%1").arg(orientation), odd }),
                0);
            QCOMPARE(largestDifference(shown(odd), stored), 0);
        }
    }

private:
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;
};

QTEST_MAIN(TestPictureFiles)
#include "tst_picture_files.moc"
