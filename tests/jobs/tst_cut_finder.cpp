// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/cut_finder.h"
#include "support/fake_video_source.h"
#include "support/soon.h"
#include "support/synthetic_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace semblance;
using jobs::CutFinder;

namespace {

/// Three shots of ten frames.
class ThreeShots : public test::FakeVideoSource {
public:
    ThreeShots()
        : FakeVideoSource(30, 320, 180)
    {
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            m_shots << test::toRgbImage(test::texture(320, 180, seed, { 90, 120, 160 }));
        failing = { 20 };
    }
    Result<media::DecodedFrame> frame(qint64 ordinal, const std::stop_token& stop) override
    {
        auto frame = FakeVideoSource::frame(ordinal, stop);
        if (frame)
            frame->image = m_shots[ordinal / 10];
        return frame;
    }

private:
    QList<RgbImage> m_shots;
};

} // namespace

class TestCutFinder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachShotsFirstFrameIsFound()
    {
        CutFinder finder([](const QString&, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            return std::make_unique<ThreeShots>();
        });
        QSignalSpy found(&finder, &CutFinder::found);
        finder.start(QStringLiteral("a"));
        QVERIFY(finder.isRunning());
        SOON(!finder.isRunning());
        QVERIFY(found.last()[2].toBool());
        QCOMPARE(found.last()[0].value<QList<qint64>>(), QList<qint64>({ 10, 21 })); // 20 does not decode
    }

    void aFileThatCannotBeOpenedIsReported()
    {
        CutFinder finder([](const QString& path, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            return failure(Error::Kind::Media, path + QStringLiteral(" is no video."));
        });
        QSignalSpy failed(&finder, &CutFinder::failed);
        finder.start(QStringLiteral("a"));
        SOON_EQUAL(failed.size(), 1);
        QVERIFY(!finder.isRunning());
    }

    void aStoppedSearchIsNotReportedAnyMore()
    {
        CutFinder finder([](const QString&, std::stop_token stop, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            auto video = std::make_unique<ThreeShots>();
            video->beforeFrame = [stop](qint64 ordinal) {
                if (ordinal == 12) {
                    while (!stop.stop_requested())
                        QThread::yieldCurrentThread();
                }
            };
            return video;
        });
        QSignalSpy found(&finder, &CutFinder::found);
        finder.start(QStringLiteral("a"));
        SOON(!found.isEmpty());
        finder.stop();
        const auto before = found.size();
        finder.start(QStringLiteral("b"));
        finder.stop();
        QTest::qWait(0);
        QCOMPARE(found.size(), before);
        QVERIFY(!finder.isRunning());
    }
};
QTEST_GUILESS_MAIN(TestCutFinder)
#include "tst_cut_finder.moc"
