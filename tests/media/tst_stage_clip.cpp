// SPDX-License-Identifier: GPL-3.0-or-later
#include "media_fixtures.h"
#include "support/shared_data.h"

using namespace semblance;
using media::VideoSource;

class TestStageClip : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(m_clip);
        if (!test::Ffmpeg::isThere())
            QSKIP("the ffmpeg program is not installed");
    }

    void its275FramesAreFfmpegsInAnyOrder()
    {
        const auto expected = test::Ffmpeg::frameHashes(m_clip);
        QCOMPARE(expected.size(), 275);
        QCOMPARE(test::compareInEveryOrder(m_clip, expected), QString());
    }

    void itsFactsAreKnown()
    {
        const auto source = VideoSource::open(m_clip);
        QVERIFY(source);
        const media::MediaFacts& facts = (*source)->facts();
        QCOMPARE(facts.frames, 275);
        QCOMPARE(facts.width, 640);
        QCOMPARE(facts.height, 360);
        QVERIFY(!facts.variableFrameRate);
        QCOMPARE(*facts.meanFrameRate, 29.97);
        QVERIFY((*source)->problems().isEmpty());
    }

private:
    QString m_clip;
};

QTEST_GUILESS_MAIN(TestStageClip)
#include "tst_stage_clip.moc"
