// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/frame_sampling.h"
#include "support/program.h"
#include "support/shared_data.h"

#include <QJsonArray>

using namespace semblance::dataset;
using namespace semblance::test;

/// Which frames of a video are taken, against the official code's own choice.
class FrameSamplingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void evenlySpacedFramesAreThePublishedOnes()
    {
        const QString file = parityPath(QStringLiteral("preprocess/frame_sampling.json"));
        SEMBLANCE_NEEDS(file);
        const QJsonArray rows = fileJson(file).value(QStringLiteral("rows")).toArray();
        QVERIFY(rows.size() > 5);
        for (const QJsonValue& row : rows) {
            QList<qint64> wanted;
            for (const QJsonValue& index : row[QStringLiteral("indices")].toArray())
                wanted << index.toInteger();
            QCOMPARE(evenlySpacedFrames(row[QStringLiteral("count")].toInteger(), row[QStringLiteral("n")].toInt()), wanted);
        }
    }

    void theEdgesAreDefined()
    {
        QCOMPARE(evenlySpacedFrames(0, 8), QList<qint64>());
        QCOMPARE(evenlySpacedFrames(10, 1), QList<qint64> { 0 });
        QCOMPARE(evenlySpacedFrames(1, 8), QList<qint64> { 0 });
        QCOMPARE(evenlySpacedFrames(10, 4), (QList<qint64> { 0, 3, 6, 9 }));
        QCOMPARE(evenlySpacedFrames(3, 100), (QList<qint64> { 0, 1, 2 }));
        QCOMPARE(everyNthFrame(10, 4), (QList<qint64> { 0, 4, 8 }));
        QCOMPARE(everyNthFrame(9, 4), (QList<qint64> { 0, 4, 8 }));
        QCOMPARE(everyNthFrame(0, 4), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(FrameSamplingTest)
#include "tst_frame_sampling.moc"
