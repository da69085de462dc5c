// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/measure_stages.h"
#include "core/base/thread_budget.h"
#include "core/dataset/synthesis/synthesize.h"
#include "core/faces/landmark_finder.h"
#include "core/models/model_store.h"
#include "support/result_check.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <opencv2/core/utility.hpp>

#include <thread>

using namespace semblance;

namespace {

int threadsNow()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
}

} // namespace

class TestThreadBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aThreadForEachCoreScoresUnlessANumberIsAskedFor()
    {
        QCOMPARE(threadBudget().scoring, int(std::max(1U, std::thread::hardware_concurrency())));
        QCOMPARE(threadBudget(3).scoring, 3);
        QCOMPARE(threadBudget(3).decoding, 1);
        QCOMPARE(threadBudget(3).following, 1);
    }

    void openCvComputesOnTheThreadThatCallsIt()
    {
        holdToThreadBudget();
        QCOMPARE(cv::getNumThreads(), threadBudget().pictures);
    }

    void anAnalysisHasNoMoreThreadsThanTheBudget()
    {
        if (threadsNow() == 0)
            QSKIP("this system does not tell how many threads a program has");
        if (!QFileInfo::exists(faces::LandmarkFinder::modelPath()))
            QSKIP("the landmark model is not installed");
        holdToThreadBudget();
        const QString clip = m_folder.filePath(QStringLiteral("clip.mp4"));
        dataset::SampleClipOptions options;
        options.frames = 12;
        VERIFY_RESULT(dataset::synthesizeClip(clip, options, {}, {}));
        const auto model = models::defaultModel();
        VERIFY_RESULT(model);
        analysis::StagePlan plan;
        plan.clip = clip;
        plan.model = *model;
        plan.settings.threads = 3;
        plan.frames = options.frames;
        plan.repeats = 1;
        plan.each = false;
        const int before = threadsNow();
        const auto measured = analysis::measureStages(plan, {}, {});
        VERIFY_RESULT(measured);
        const ThreadBudget& budget = measured->budget;
        QCOMPARE(budget.scoring, 3);
        QVERIFY(measured->mostThreads);
        // The calling thread is one of those that score.
        const int allowed = before + budget.scoring - 1 + budget.decoding + budget.following;
        QVERIFY2(*measured->mostThreads <= allowed, qPrintable(QStringLiteral("%1 of %2").arg(*measured->mostThreads).arg(allowed)));
        QVERIFY(*measured->mostThreads > before);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestThreadBudget)
#include "tst_thread_budget.moc"
