// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/minibatch_plan.h"

#include <QTest>
#include <map>
#include <set>

using namespace semblance::training;

class TestMinibatchPlan : public QObject {
    Q_OBJECT

    /// Samples 0 to 9 of the first group, 10 to 12 of the second, 13 to 36 of the third.
    static std::vector<int> groups()
    {
        std::vector<int> all(10, 0);
        all.insert(all.end(), 3, 1);
        all.insert(all.end(), 24, 2);
        return all;
    }

private Q_SLOTS:
    void anEpochShowsEverySampleOnceInAnOrderOfItsOwn()
    {
        const MinibatchPlan plan(groups(), { 1, 7 });
        QCOMPARE(plan.stepsPerEpoch(), 37);
        std::vector<std::vector<int>> epochs;
        for (int epoch = 0; epoch < 3; ++epoch) {
            std::vector<int> order;
            for (int i = 0; i < 37; ++i)
                order.push_back(plan.train(epoch * 37 + i).front());
            QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t(37));
            epochs.push_back(order);
        }
        QVERIFY(epochs[0] != epochs[1] && epochs[1] != epochs[2]);
    }

    void theSecondMinibatchIsDrawnApartFromTheFirst()
    {
        const MinibatchPlan plan(groups(), { 8, 7 });
        int equal = 0;
        for (int step = 0; step < 20; ++step)
            equal += plan.train(step) == plan.validation(step);
        QCOMPARE(equal, 0);
    }

    void aStepIsAPureFunctionOfTheSeed()
    {
        const MinibatchPlan plan(groups(), { 8, 7 });
        const MinibatchPlan again(groups(), { 8, 7 });
        const MinibatchPlan other(groups(), { 8, 8 });
        QCOMPARE(plan.train(1000), again.train(1000));
        QVERIFY(plan.train(1000) != other.train(1000));
    }

    void balancedGroupsTakeTurns()
    {
        const MinibatchPlan plan(groups(), { 6, 7, true });
        std::map<int, int> seen;
        std::set<int> ofTheSmallest;
        for (int step = 0; step < 50; ++step) {
            for (const int index : plan.train(step)) {
                ++seen[groups()[static_cast<std::size_t>(index)]];
                if (groups()[static_cast<std::size_t>(index)] == 1)
                    ofTheSmallest.insert(index);
            }
        }
        QCOMPARE(seen[0], 100);
        QCOMPARE(seen[1], 100);
        QCOMPARE(seen[2], 100);
        QCOMPARE(ofTheSmallest.size(), std::size_t(3));
    }

    void processesShareABatchWithoutOverlap()
    {
        const MinibatchPlan whole(groups(), { 8, 7 });
        const MinibatchPlan first(groups(), { 8, 7, false, 0, 2 });
        const MinibatchPlan second(groups(), { 8, 7, false, 1, 2 });
        for (int step = 0; step < 10; ++step) {
            auto both = first.train(step);
            const auto rest = second.train(step);
            QCOMPARE(both.size(), std::size_t(4));
            both.insert(both.end(), rest.begin(), rest.end());
            const auto all = whole.train(step);
            QCOMPARE(std::multiset<int>(both.begin(), both.end()), std::multiset<int>(all.begin(), all.end()));
        }
    }

    void fewerSamplesThanABatchStillMakeOne()
    {
        const MinibatchPlan plan({ 0, 0, 0 }, { 8, 7 });
        QCOMPARE(plan.stepsPerEpoch(), 1);
        QCOMPARE(plan.train(0).size(), std::size_t(8));
        const auto batch = plan.train(5);
        QCOMPARE(std::set<int>(batch.begin(), batch.end()).size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestMinibatchPlan)
#include "tst_minibatch_plan.moc"
