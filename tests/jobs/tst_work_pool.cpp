// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/work_pool.h"

#include <QCoreApplication>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <atomic>

using namespace semblance;

namespace {
QSemaphore applicationEnds;
}

class TestWorkPool : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void workThatStillGoesOnIsWaitedForWhenTheApplicationEnds()
    {
        std::atomic<bool> isDone = false;
        {
            int count = 1;
            char name[] = "tst_work_pool";
            char* arguments[] = { name, nullptr };
            const QCoreApplication application(count, arguments);
            workPool().start([&isDone] {
                applicationEnds.acquire();
                isDone = true;
            });
            qAddPostRoutine([] { applicationEnds.release(); }); // the last one added is called first
        }
        QVERIFY(isDone);
    }
};

QTEST_APPLESS_MAIN(TestWorkPool)
#include "tst_work_pool.moc"
