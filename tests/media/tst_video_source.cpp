// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_source.h"
#include "ffmpeg_program.h"
#include "support/shared_data.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>

using namespace semblance;
using media::VideoSource;
using test::Ffmpeg;

namespace {

/// Every frame by ordinal, in the order given, against the program's list.
QString firstDifference(VideoSource& source, const QList<QByteArray>& expected, const std::vector<qint64>& order)
{
    for (const qint64 ordinal : order) {
        const auto frame = source.hash(ordinal);
        if (!frame)
            return frame.error().message;
        if (frame->sha256 != expected[ordinal])
            return QStringLiteral("frame %1 differs").arg(ordinal);
        if (frame->entry.ordinal != ordinal)
            return QStringLiteral("frame %1 calls itself %2").arg(ordinal).arg(frame->entry.ordinal);
    }
    return {};
}

std::vector<qint64> sequence(qint64 count)
{
    std::vector<qint64> order(static_cast<std::size_t>(count));
    std::iota(order.begin(), order.end(), 0);
    return order;
}

void compareWithFfmpeg(const QString& file, bool clean = true)
{
    const QList<QByteArray> expected = Ffmpeg::frameHashes(file);
    QVERIFY(!expected.isEmpty());
    std::vector<qint64> forwards = sequence(expected.size());
    std::vector<qint64> backwards(forwards.rbegin(), forwards.rend());
    std::vector<qint64> shuffled = forwards;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(7));
    for (const auto& order : { forwards, backwards, shuffled }) {
        VideoSource::Options options;
        options.cacheBytes = order == backwards ? 256LL << 20 : 0;
        auto source = VideoSource::open(file, options);
        QVERIFY2(source, source ? "" : qPrintable(source.error().message));
        QCOMPARE((*source)->frames().size(), expected.size());
        QCOMPARE(firstDifference(**source, expected, order), QString());
        QCOMPARE((*source)->problems().isEmpty(), clean);
    }
}
} // namespace

class TestVideoSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
        QVERIFY(m_folder.isValid());
    }

    void theRealClipHas275FramesAsFfmpegDecodesThem()
    {
        const QString clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        compareWithFfmpeg(clip);
        const auto source = VideoSource::open(clip);
        QCOMPARE((*source)->facts().frames, 275);
        QCOMPARE((*source)->facts().width, 640);
        QCOMPARE((*source)->facts().variableFrameRate, false);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestVideoSource)
#include "tst_video_source.moc"
