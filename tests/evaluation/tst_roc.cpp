// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/roc.h"

#include <QTest>
#include <random>
#include <vector>

using semblance::evaluation::rocAuc;

class TestRoc : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void equalsThePairwiseDefinitionWithTies()
    {
        std::mt19937 random(3);
        for (int trial = 0; trial < 50; ++trial) {
            std::vector<double> scores;
            std::vector<int> positive;
            for (int i = 0; i < 40; ++i) {
                scores.push_back(static_cast<double>(random() % 7));
                positive.push_back(i < 2 ? i : static_cast<int>(random() % 2));
            }
            double wins = 0;
            double pairs = 0;
            for (std::size_t i = 0; i < scores.size(); ++i) {
                for (std::size_t j = 0; j < scores.size(); ++j) {
                    if (positive[i] == 1 && positive[j] == 0) {
                        wins += scores[i] > scores[j] ? 1 : scores[i] == scores[j] ? 0.5 : 0;
                        ++pairs;
                    }
                }
            }
            QVERIFY(std::abs(*rocAuc(scores, positive) - wins / pairs) < 1e-12);
        }
    }

    void isUnknownWhereAClassIsEmpty()
    {
        const std::vector<double> scores { 0.1, 0.2 };
        QVERIFY(!rocAuc(scores, std::vector<int> { 1, 1 }));
        QVERIFY(!rocAuc(scores, std::vector<int> { 0, 0 }));
        QVERIFY(!rocAuc({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestRoc)
#include "tst_roc.moc"
