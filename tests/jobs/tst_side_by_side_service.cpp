// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/side_by_side_service.h"
#include "support/fake_video_source.h"
#include "support/frontal_face.h"
#include "support/soon.h"

#include <QSignalSpy>
#include <QTest>

using namespace semblance;
using jobs::SideBySideService;

namespace {

Result<std::unique_ptr<media::VideoSource>> open(const QString& path, std::stop_token, const ProgressFn&)
{
    if (path == QLatin1String("none"))
        return failure(Error::Kind::Media, QStringLiteral("no video."));
    auto video = std::make_unique<test::FakeVideoSource>(8, 160, 160);
    video->failing = { 5 };
    return video;
}

Result<faces::Landmarks> find(const RgbImage&)
{
    return test::frontalFace(0.4);
}

jobs::PairEvent last(const QSignalSpy& spy)
{
    return spy.isEmpty() ? jobs::PairEvent() : spy.constLast()[0].value<jobs::PairEvent>();
}

} // namespace

class TestSideBySideService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theSameFrameAndFaceDoNotDiffer()
    {
        SideBySideService service(open, find);
        QSignalSpy opened(&service, &SideBySideService::opened);
        QSignalSpy pairs(&service, &SideBySideService::pairEvent);
        service.open(QStringLiteral("other"));
        SOON_EQUAL(opened.size(), 1);
        QCOMPARE(opened[0][0].value<jobs::OtherVideoEvent>().frames.size(), 8);
        test::FakeVideoSource video(8, 160, 160);
        jobs::PairRequest request { { video.frame(3)->image, test::frontalFace(0.4) }, 3, {} };
        service.request(request);
        SOON_EQUAL(pairs.size(), 1);
        QVERIFY(last(pairs).pair);
        QCOMPARE(last(pairs).pair->meanDifference, 0.0);
        request.frame = 4;
        const quint64 id = service.request(request);
        SOON_EQUAL(last(pairs).id, id);
        QVERIFY(last(pairs).pair->meanDifference > 0);
        request.frame = 5;
        service.request(request);
        SOON(!last(pairs).pair && !last(pairs).error.message.isEmpty());
    }

    void onlyTheNewestVideoAndRequestAreReported()
    {
        SideBySideService service(open, find);
        QSignalSpy opened(&service, &SideBySideService::opened);
        QSignalSpy pairs(&service, &SideBySideService::pairEvent);
        service.open(QStringLiteral("a"));
        service.open(QStringLiteral("none"));
        SOON_EQUAL(opened.size(), 1);
        QVERIFY(opened[0][0].value<jobs::OtherVideoEvent>().frames.isEmpty());
        QCOMPARE(opened[0][0].value<jobs::OtherVideoEvent>().error.message, QStringLiteral("no video."));
        test::FakeVideoSource video(8, 160, 160);
        for (qint64 frame = 0; frame < 5; ++frame)
            service.request({ { video.frame(0)->image, test::frontalFace(0.4) }, frame, {} });
        SOON_EQUAL(last(pairs).frame, 4);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(last(pairs).error.message, QStringLiteral("no video is open."));
    }
};
QTEST_GUILESS_MAIN(TestSideBySideService)
#include "tst_side_by_side_service.moc"
