// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/thumbnail_service.h"
#include "support/soon.h"

#include <QFile>
#include <QSemaphore>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace semblance;
using jobs::Thumbnail;
using jobs::ThumbnailService;

namespace {

QStringList names(int first, int last)
{
    QStringList files;
    for (int i = first; i <= last; ++i)
        files << QString::number(i);
    return files;
}

QStringList arrivedIn(const QSignalSpy& spy)
{
    QStringList files;
    for (const auto& signal : spy) {
        for (const Thumbnail& thumbnail : signal[0].value<QList<Thumbnail>>())
            files << thumbnail.file;
    }
    return files;
}

} // namespace

class TestThumbnailService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsScrolledPastIsNotDecoded()
    {
        QSemaphore gate;
        std::mutex mutex;
        QStringList read;
        ThumbnailService service(
            [&](const QString& file, int side) -> Result<RgbImage> {
                {
                    const std::lock_guard lock(mutex);
                    read << file;
                }
                gate.acquire();
                return RgbImage(side, 1, std::vector<std::uint8_t>(static_cast<std::size_t>(side) * 3));
            },
            1);
        QSignalSpy spy(&service, &ThumbnailService::arrived);
        service.want(names(0, 99), 8);
        const auto begun = [&] {
            const std::lock_guard lock(mutex);
            return read.size();
        };
        SOON_EQUAL(begun(), 1);
        service.want(names(50, 53), 8);
        gate.release(100);
        SOON_EQUAL(arrivedIn(spy).size(), 5);
        QCOMPARE(arrivedIn(spy), QStringList({ QStringLiteral("0") }) + names(50, 53));
        QCOMPARE(read, arrivedIn(spy));
    }

    void whatIsInWorkIsNotBegunTwice()
    {
        QSemaphore gate;
        std::atomic<int> reads = 0;
        ThumbnailService service([&](const QString&, int) -> Result<RgbImage> {
            ++reads;
            gate.acquire();
            return failure(Error::Kind::Media, QStringLiteral("no."));
        });
        QSignalSpy spy(&service, &ThumbnailService::arrived);
        service.want(names(1, 2), 8);
        SOON_EQUAL(reads.load(), 2);
        service.want(names(1, 3), 8);
        gate.release(100);
        SOON_EQUAL(arrivedIn(spy).size(), 3);
        QCOMPARE(reads.load(), 3);
        QVERIFY(spy.first()[0].value<QList<Thumbnail>>().first().picture.isNull());
    }

    void aPictureIsShrunkToFitAndKeepsItsColours()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("red.ppm"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("P6 40 20 255\n" + QByteArray("\xff\x10\x20", 3).repeated(800));
        out.close();
        const auto picture = jobs::readThumbnail(file, 10);
        QVERIFY(picture);
        QCOMPARE(picture->width(), 10);
        QCOMPARE(picture->height(), 5);
        QCOMPARE(picture->pixels()[0], 0xff);
        QCOMPARE(picture->pixels()[2], 0x20);
        QCOMPARE(jobs::readThumbnail(file, 400)->width(), 40);
    }

    void anUnreadablePictureIsNamed_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("no picture");
        QTest::newRow("cut PNG") << QByteArray::fromHex("89504e470d0a1a0a0000000d49484452");
    }
    void anUnreadablePictureIsNamed()
    {
        QFETCH(QByteArray, content);
        QTemporaryDir folder;
        const QString file = folder.filePath(QStringLiteral("x.png"));
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
        out.close();
        const auto picture = jobs::readThumbnail(file, 64);
        QVERIFY(!picture);
        QVERIFY(picture.error().message.contains(file));
        QVERIFY(!jobs::readThumbnail(folder.filePath(QStringLiteral("none.png")), 64));
    }
};
QTEST_GUILESS_MAIN(TestThumbnailService)
#include "tst_thumbnail_service.moc"
