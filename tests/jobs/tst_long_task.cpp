// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/long_task.h"
#include "support/soon.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace semblance;
using namespace semblance::jobs;

class LongTaskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValueIsToldOnTheCallersThread()
    {
        LongTask task(QStringLiteral("test"));
        QSignalSpy progressed(&task, &LongTask::progressed);
        int told = 0;
        QThread* worker = nullptr;
        task.start(
            [&](const std::stop_token&, const ProgressFn& progress) {
                worker = QThread::currentThread();
                progress({ 1, 2, QStringLiteral("hash") });
                return 42;
            },
            [&](int value) {
                QCOMPARE(QThread::currentThread(), thread());
                told = value;
            });
        QVERIFY(task.isRunning());
        SOON_EQUAL(told, 42);
        QVERIFY(!task.isRunning());
        QVERIFY(worker != thread());
        QCOMPARE(progressed.size(), 1);
    }

    void aNewerTaskStopsAnOlderWhichIsNotTold()
    {
        LongTask task(QStringLiteral("test"));
        QStringList told;
        const auto waitForStop = [](const std::stop_token& stop, const ProgressFn&) {
            while (!stop.stop_requested())
                QThread::yieldCurrentThread();
            return QStringLiteral("old");
        };
        task.start(waitForStop, [&](const QString& value) { told << value; });
        task.start(
            [](const std::stop_token&, const ProgressFn&) { return QStringLiteral("new"); }, [&](const QString& value) { told << value; });
        SOON(!told.isEmpty());
        QCOMPARE(told, QStringList { QStringLiteral("new") });
        task.start(waitForStop, [&](const QString& value) { told << value; });
        task.cancel();
        SOON_EQUAL(told.size(), 2);
    }

    void itGoesWithTheWorkStoppedAndNothingTold()
    {
        bool told = false;
        QSemaphore begun;
        {
            LongTask task(QStringLiteral("test"));
            task.start(
                [&](const std::stop_token& stop, const ProgressFn&) {
                    begun.release();
                    while (!stop.stop_requested())
                        QThread::yieldCurrentThread();
                    return 0;
                },
                [&](int) { told = true; });
            begun.acquire();
        }
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }
};
QTEST_GUILESS_MAIN(LongTaskTest)
#include "tst_long_task.moc"
