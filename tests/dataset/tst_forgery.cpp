// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/forgery.h"
#include "dataset/drawn_face.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

Q_DECLARE_METATYPE(semblance::dataset::ForgeryKind)

class TestForgery : public QObject {
    Q_OBJECT

    static void everyForgingKind()
    {
        QTest::addColumn<ForgeryKind>("kind");
        for (const auto kind : kForgeryKinds) {
            if (kind != ForgeryKind::Real)
                QTest::addRow("%s", qPrintable(name(kind))) << kind;
        }
    }

private Q_SLOTS:
    void outsideTheMaskThePixelsAreTheTargets_data() { everyForgingKind(); }
    void outsideTheMaskThePixelsAreTheTargets()
    {
        QFETCH(ForgeryKind, kind);
        const auto target = drawnFace(1);
        const auto forgery = forge(target, drawnFace(2), kind, {});
        QVERIFY(forgery);
        cv::Mat difference;
        cv::absdiff(forgery->rgb, target.rgb, difference);
        cv::Mat channels[3];
        cv::split(difference, channels);
        const cv::Mat changed = cv::max(channels[0], cv::max(channels[1], channels[2]));
        QCOMPARE(cv::countNonZero((forgery->altered == 0) & (changed > 0)), 0);
        QVERIFY(cv::countNonZero(changed) > 100);
        QVERIFY(cv::countNonZero(forgery->altered == 0) > 10000);
    }

    void theTargetAndTheSourceAreLeftAlone_data() { everyForgingKind(); }
    void theTargetAndTheSourceAreLeftAlone()
    {
        QFETCH(ForgeryKind, kind);
        const auto target = drawnFace(1);
        const auto source = drawnFace(2);
        ForgeryOptions options;
        options.blending = kind == ForgeryKind::MouthReenactment ? Blending::Linear : Blending::Poisson;
        QVERIFY(forge(target, source, kind, options));
        QCOMPARE(cv::norm(target.rgb, drawnFace(1).rgb, cv::NORM_INF), 0.0);
        QCOMPARE(cv::norm(source.rgb, drawnFace(2).rgb, cv::NORM_INF), 0.0);
    }

    void theSameInputGivesTheSameBytes_data() { everyForgingKind(); }
    void theSameInputGivesTheSameBytes()
    {
        QFETCH(ForgeryKind, kind);
        const auto first = forge(drawnFace(1), drawnFace(2), kind, {});
        const auto second = forge(drawnFace(1), drawnFace(2), kind, {});
        QCOMPARE(cv::norm(first->rgb, second->rgb, cv::NORM_INF), 0.0);
        QCOMPARE(cv::norm(first->altered, second->altered, cv::NORM_INF), 0.0);
    }

    void colourTransferGivesTheRegionTheTargetsMean()
    {
        const auto target = drawnFace(1);
        auto source = drawnFace(2);
        source.rgb = source.rgb * 0.5;
        ForgeryOptions options;
        options.mask.blur = 0;
        const auto with = forge(target, source, ForgeryKind::Nose, options);
        options.colourTransfer = false;
        const auto without = forge(target, source, ForgeryKind::Nose, options);
        const cv::Mat inside = with->altered > 0.5;
        const auto error = [&](const Forgery& forgery) { return cv::norm(cv::mean(forgery.rgb, inside) - cv::mean(target.rgb, inside)); };
        QVERIFY2(error(*with) < 4, qPrintable(QString::number(error(*with))));
        QVERIFY2(error(*without) > 30, qPrintable(QString::number(error(*without))));
    }

    void aMaskWithoutBlurIsZeroOrOne()
    {
        const auto mask = regionMask({317, 317}, drawnFace(1).landmarks, Region::LipAndMouth, {0.1, 0});
        QCOMPARE(cv::countNonZero((mask != 0) & (mask != 1)), 0);
        QVERIFY(cv::countNonZero(mask) > 500);
    }

    void landmarksOutsideThePictureGiveNoForgery()
    {
        auto target = drawnFace(1);
        for (auto& point : target.landmarks)
            point.x += 5000;
        QVERIFY(!forge(target, drawnFace(2), ForgeryKind::Eye, {}));
    }

    void theSamePictureAsSourceGivesNoForgery()
    {
        const auto face = drawnFace(1);
        ForgeryOptions options;
        options.colourTransfer = false;
        QVERIFY(!forge(face, face, ForgeryKind::Nose, options));
    }

    void labelsAreThoseOfTableI()
    {
        const auto row = [](ForgeryKind kind) {
            QString text;
            for (const auto& label : labels(kind))
                text += label ? QString::number(*label ? 1 : 0) : QStringLiteral("-");
            return text;
        };
        QCOMPARE(row(ForgeryKind::Real), QStringLiteral("0000000000"));
        QCOMPARE(row(ForgeryKind::Eye), QStringLiteral("1-01100000"));
        QCOMPARE(row(ForgeryKind::LipAndMouth), QStringLiteral("1-01001100"));
        QCOMPARE(row(ForgeryKind::Nose), QStringLiteral("1001000010"));
        QCOMPARE(row(ForgeryKind::FaceSwap), QStringLiteral("1-11111111"));
        QCOMPARE(row(ForgeryKind::MouthReenactment), QStringLiteral("1101001100"));
    }

    void everyFullyObservedRowIsALegalState()
    {
        const auto hierarchy = model::LabelHierarchy::ffpp();
        for (const auto kind : kForgeryKinds) {
            const auto row = labels(kind);
            bool found = false;
            for (int s = 0; s < hierarchy.stateCount() && !found; ++s) {
                found = true;
                for (std::size_t i = 0; i < row.size(); ++i) {
                    if (row[i] && (*row[i] ? 1 : 0) != hierarchy.states()[static_cast<std::size_t>(s) * row.size() + i])
                        found = false;
                }
            }
            QVERIFY2(found, qPrintable(name(kind)));
        }
    }
};

QTEST_GUILESS_MAIN(TestForgery)
#include "tst_forgery.moc"
