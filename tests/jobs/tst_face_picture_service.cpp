// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/face_picture_service.h"
#include "support/fake_video_source.h"
#include "support/soon.h"

#include <QSignalSpy>

#include <atomic>

using namespace semblance;
using jobs::FacePictureService;
using jobs::FacePictureUse;
using jobs::WantedFace;

namespace {

const QString kVideo = QStringLiteral("clip.mp4");

WantedFace faceOn(qint64 frame)
{
    return { frame, 0, { 10, 8, 20, 24 } };
}

struct Pictures {
    Pictures()
        : service([this](const QString& path, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
            ++opened;
            if (path != kVideo)
                return failure(Error::Kind::Media, QStringLiteral("'%1' is no video.").arg(path));
            auto video = std::make_unique<test::FakeVideoSource>(20);
            video->failing = { 5 };
            return video;
        })
    {
        QObject::connect(&service, &FacePictureService::arrived, [this](const jobs::FacePicture& picture) { arrived << picture; });
    }

    std::atomic<int> opened = 0;
    QList<jobs::FacePicture> arrived;
    FacePictureService service;
};

} // namespace

class TestFacePictureService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aVideoIsOpenedOnceAndOnlyWhenAFaceIsWanted()
    {
        Pictures p;
        p.service.open(kVideo);
        QCOMPARE(p.opened.load(), 0);
        p.service.want({ faceOn(1), faceOn(3) }, 16);
        SOON_EQUAL(p.arrived.size(), 2);
        QCOMPARE(p.opened.load(), 1);
        QCOMPARE(p.arrived[0].face.frame, 1);
        QCOMPARE(p.arrived[1].face.frame, 3);
        QVERIFY(!p.arrived[0].picture.isNull());
        QVERIFY(p.arrived[0].picture.width() <= 16 && p.arrived[0].picture.height() <= 16);
    }

    void theFaceUnderThePointerComesBeforeTheSheet()
    {
        Pictures p;
        p.service.open(kVideo);
        p.service.want({ faceOn(1), faceOn(2), faceOn(3) }, 16, FacePictureUse::Sheet);
        p.service.want({ faceOn(9) }, 16);
        SOON_EQUAL(p.arrived.size(), 4);
        QCOMPARE(p.arrived[1].face.frame, 9); // The first of the sheet had begun.
        QCOMPARE(p.arrived[1].use, FacePictureUse::Pointer);
    }

    void aFrameOrAVideoThatCannotBeReadGivesNoPictureAndStopsNothing()
    {
        Pictures p;
        p.service.open(kVideo);
        p.service.want({ faceOn(5), faceOn(6) }, 16);
        SOON_EQUAL(p.arrived.size(), 2);
        QVERIFY(p.arrived[0].picture.isNull() && !p.arrived[1].picture.isNull());
        p.service.open(QStringLiteral("letter.txt"));
        p.service.want({ faceOn(0) }, 16);
        SOON_EQUAL(p.arrived.size(), 3);
        QVERIFY(p.arrived[2].picture.isNull());
    }

    void whatWasWantedOfAnotherVideoNeverArrives()
    {
        Pictures p;
        p.service.open(kVideo);
        p.service.want({ faceOn(1), faceOn(2) }, 16);
        p.service.open(kVideo);
        p.service.want({ faceOn(7) }, 16);
        SOON_EQUAL(p.arrived.size(), 1);
        QCOMPARE(p.arrived[0].face.frame, 7);
    }

    void aFaceIsCutWithAMarginInsideTheFrame()
    {
        test::FakeVideoSource video(1);
        const auto frame = video.frame(0);
        QVERIFY(frame);
        const RgbImage whole = jobs::facePicture(frame->image, { 0, 0, 64, 48 }, 1000);
        QCOMPARE(whole.width(), 64);
        QCOMPARE(whole.height(), 48);
        const RgbImage part = jobs::facePicture(frame->image, { 20, 20, 8, 8 }, 1000);
        QCOMPARE(part.width(), 12);
        QVERIFY(jobs::facePicture(frame->image, { 100, 100, 8, 8 }, 16).isNull());
        QVERIFY(jobs::facePicture(frame->image, { 0, 0, 8, 8 }, 0).isNull());
    }
};
QTEST_GUILESS_MAIN(TestFacePictureService)
#include "tst_face_picture_service.moc"
