// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/run_lock.h"
#include "core/training/training_log.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace semblance;
using namespace semblance::training;

namespace {

QByteArray start(int step, int process = 7)
{
    return QStringLiteral(
        "{\"batch\":8,\"event\":\"start\",\"process_id\":%2,\"samples\":80,\"step\":%1,\"steps\":40,\"steps_per_epoch\":10}\n")
        .arg(step)
        .arg(process)
        .toUtf8();
}

QByteArray step(qint64 number, double loss = 0.5)
{
    return QStringLiteral("{\"epoch\":0,\"event\":\"step\",\"learning_rate\":0.001,\"losses\":[%2,0.25,0.125],\"pictures_per_second\":3.5,"
                          "\"step\":%1,\"weights\":[1,2,4]}\n")
        .arg(number)
        .arg(loss, 0, 'g', 17)
        .toUtf8();
}

} // namespace

class TestTrainingLog : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_log;

    void write(const QByteArray& bytes, QIODevice::OpenMode mode = QIODevice::Append)
    {
        QFile file(m_log);
        QVERIFY(file.open(QIODevice::WriteOnly | mode));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        m_log = m_dir.filePath(QStringLiteral("model.log"));
        QFile::remove(m_log);
    }

    void aRunIsReadWithAllThatItTells()
    {
        TrainingLogReader reader(m_log);
        QVERIFY(!reader.update());
        write(start(0) + step(10) + step(20)
            + "{\"auc\":{\"eye\":null,\"face\":0.75},\"event\":\"validation\",\"samples\":12,\"step\":20}\n{\"event\":\"end\",\"step\":20}"
              "\n");
        QVERIFY(reader.update());
        QVERIFY(!reader.update());
        const TrainingCurves& c = reader.curves();
        QCOMPARE(c.samples, 80);
        QCOMPARE(c.steps, 40);
        QCOMPARE(c.stepsPerEpoch, 10);
        QCOMPARE(c.batch, 8);
        QCOMPARE(c.processId, 7);
        QCOMPARE(c.step, 20);
        QCOMPARE(c.lastEvent, QStringLiteral("end"));
        QCOMPARE(c.damagedLines, 0);
        QCOMPARE(c.losses[1].points().size(), 2);
        QCOMPARE(c.losses[1].points()[1].mean, 0.25);
        QCOMPARE(c.total.points()[0].mean, 0.5 * 1 + 0.25 * 2 + 0.125 * 4);
        QCOMPARE(c.weights[2].points()[0].mean, 4.0);
        QCOMPARE(c.learningRate.points()[0].mean, 0.001);
        QCOMPARE(c.picturesPerSecond.points()[0].mean, 3.5);
        QCOMPARE(c.lastAuc.value(QStringLiteral("face")), std::optional(0.75));
        QVERIFY(c.lastAuc.contains(QStringLiteral("eye")) && !c.lastAuc.value(QStringLiteral("eye")));
        QVERIFY(c.auc.value(QStringLiteral("eye")).points().isEmpty());
        QCOMPARE(c.validationSamples, 12);
    }

    void aTornLastLineWaitsForItsRest()
    {
        TrainingLogReader reader(m_log);
        const QByteArray line = step(10);
        write(start(0) + line.left(50));
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().step, 0);
        QVERIFY(!reader.update());
        write(line.mid(50));
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().step, 10);
        QCOMPARE(reader.curves().damagedLines, 0);
    }

    void takenBackLinesAreForgottenAlsoWhenTheNewLogIsLonger()
    {
        TrainingLogReader reader(m_log);
        write(start(0) + step(10) + step(20, 9) + step(30, 9));
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().losses[0].points().size(), 3);
        write(start(0) + step(10) + start(10, 8) + step(20) + step(30) + step(40), QIODevice::Truncate);
        QVERIFY(reader.update());
        const auto& points = reader.curves().losses[0].points();
        QCOMPARE(points.size(), 4);
        for (const auto& point : points)
            QCOMPARE(point.mean, 0.5);
        QCOMPARE(reader.curves().processId, 8);
        // A run that began anew before its first checkpoint tells the same, from another process.
        write(start(0, 9) + step(10) + start(10, 8) + step(20) + step(30) + step(40), QIODevice::Truncate);
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().losses[0].points().size(), 4);
        // And shorter.
        write(start(0), QIODevice::Truncate);
        QVERIFY(reader.update());
        QVERIFY(reader.curves().losses[0].points().isEmpty());
        QFile::remove(m_log);
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().lastEvent, QString());
    }

    void aStartBehindWhatWasToldTakesTheCurvesBack()
    {
        TrainingLogReader reader(m_log);
        write(start(0) + step(10) + step(20, 9) + start(10) + step(20));
        reader.update();
        QCOMPARE(reader.curves().losses[0].points().size(), 2);
        QCOMPARE(reader.curves().losses[0].points()[1].mean, 0.5);
    }

    void damagedLinesAreCountedAndPassedOver()
    {
        TrainingLogReader reader(m_log);
        write(start(0) + "not json\n{\"event\":\"step\"}\n\n" + QByteArray(3 << 20, 'x') + '\n' + step(10));
        reader.update();
        QCOMPARE(reader.curves().step, 10);
        QVERIFY(reader.curves().damagedLines >= 4);
        QCOMPARE(reader.curves().losses[0].points().size(), 1);
    }

    void aMillionLinesStayFewPointsWithTheirExtremes()
    {
        constexpr int lines = 1000000;
        {
            QFile file(m_log);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray head = "{\"event\":\"step\",\"losses\":[";
            const QByteArray middle = ",0.25,0.125],\"weights\":[1,1,1],\"step\":";
            for (int i = 0; i < lines; ++i) {
                const double loss = i == 123456 ? 40 : 1 + std::sin(i * 1e-5);
                file.write(head + QByteArray::number(loss) + middle + QByteArray::number((i + 1) * 10) + "}\n");
            }
        }
        TrainingLogReader reader(m_log);
        QVERIFY(reader.update());
        const SampledCurve& curve = reader.curves().losses[0];
        QVERIFY(curve.points().size() <= SampledCurve::kMost);
        QVERIFY(curve.points().size() >= SampledCurve::kMost / 2 - 1);
        QCOMPARE(curve.points().constFirst().first, 10.0);
        QCOMPARE(curve.points().constLast().last, lines * 10.0);
        qint64 count = 0;
        double most = 0;
        for (const auto& point : curve.points()) {
            count += point.count;
            most = std::max(most, point.most);
            QVERIFY(point.least <= point.mean && point.mean <= point.most);
        }
        QCOMPARE(count, lines);
        QCOMPARE(most, 40.0);
        // What is appended is read by itself.
        write(step(lines * 10 + 10, 41));
        QVERIFY(reader.update());
        QCOMPARE(reader.curves().losses[0].points().constLast().most, 41.0);
    }

    void aLockInAMissingFolderSaysToMakeIt()
    {
        RunLock lock;
        const auto taken = lock.take(m_dir.filePath(QStringLiteral("nowhere/model.safetensors")));
        QVERIFY(!taken);
        QVERIFY(taken.error().message.contains(QStringLiteral("nowhere for the model does not exist; make it first.")));
    }

    void aLockHasOneHolderAndGoesWithIt()
    {
        const QString output = m_dir.filePath(QStringLiteral("locked.safetensors"));
        QVERIFY(!RunLock::holder(output));
        {
            RunLock lock;
            QVERIFY(lock.take(output));
            QCOMPARE(RunLock::holder(output), std::optional(QCoreApplication::applicationPid()));
            RunLock second;
            const auto refused = second.take(output);
            QVERIFY(!refused);
            QVERIFY(refused.error().message.contains(QStringLiteral("another process")));
        }
        QVERIFY(!RunLock::holder(output));
        // What a killed process leaves is no lock.
        QFile left(output + QStringLiteral(".lock"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("1\n");
        left.close();
        QVERIFY(!RunLock::holder(output));
        RunLock lock;
        QVERIFY(lock.take(output));
    }
};
QTEST_GUILESS_MAIN(TestTrainingLog)
#include "tst_training_log.moc"
