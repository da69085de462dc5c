// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_card.h"

#include <QJsonDocument>
#include <QTest>

using namespace semblance::models;

namespace {

const QStringList kNodes { QStringLiteral("face"), QStringLiteral("eye") };

TrainingCard card(const char* json)
{
    return trainingCard(QJsonDocument::fromJson(json).object(), kNodes);
}

} // namespace

class TestModelCard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyTableOfAucsIsFound()
    {
        const auto read = card(R"({"held_out_auc": {"clean": {"face": 0.9, "eye": 0.8, "pictures": 798}, "poisson": {"face": null, "eye": 0.7}},
                                   "validation": {"step": 400, "auc": {"eye": 0.6}, "samples": 12}})");
        QCOMPARE(read.aucs.size(), 3);
        QCOMPARE(read.aucs[0].path, QStringLiteral("held_out_auc.clean"));
        QCOMPARE(read.aucs[0].nodes.size(), 2);
        QCOMPARE(read.aucs[0].nodes[0].node, QStringLiteral("face"));
        QCOMPARE(*read.aucs[0].nodes[0].auc, 0.9);
        QVERIFY(!read.aucs[0].nodes[0].interval);
        QCOMPARE(read.aucs[0].others.size(), 1);
        QVERIFY(!read.aucs[1].nodes[0].auc);
        QCOMPARE(read.aucs[2].path, QStringLiteral("validation.auc"));
        QCOMPARE(read.aucs[2].nodes.size(), 1);
        QCOMPARE(read.facts.size(), 2);
        QCOMPARE(read.facts[0].first, QStringLiteral("validation.samples"));
    }

    void intervalsAreReadInEachForm()
    {
        const auto read = card(R"({"auc": {"face": [0.9, 0.8, 0.95], "eye": {"value": 0.7, "low": 0.6, "high": 0.8}},
                                   "auc2": {"face": {"auc": 0.5, "interval": [0.4, 0.6]}, "eye": {"auc": "much"}}})");
        QCOMPARE(read.aucs.size(), 2);
        QCOMPARE(*read.aucs[0].nodes[0].auc, 0.9);
        QCOMPARE(*read.aucs[0].nodes[0].interval, std::pair(0.8, 0.95));
        QCOMPARE(*read.aucs[0].nodes[1].interval, std::pair(0.6, 0.8));
        QCOMPARE(*read.aucs[1].nodes[0].interval, std::pair(0.4, 0.6));
        QVERIFY(!read.aucs[1].nodes[1].auc && !read.aucs[1].nodes[1].interval);
    }

    void theRestIsKeptWithItsPath()
    {
        const auto read = card(R"({"recipe": {"name": "small", "loss": {"kind": "fidelity"}}, "base_model_sha256": null,
                                   "prompts": {"face": "A photo"}, "held_out_portraits": ["a", "b"]})");
        QVERIFY(read.aucs.isEmpty());
        QStringList paths;
        for (const auto& [path, value] : read.facts)
            paths.append(path);
        QCOMPARE(paths,
            QStringList({ QStringLiteral("base_model_sha256"), QStringLiteral("held_out_portraits"), QStringLiteral("prompts.face"),
                QStringLiteral("recipe.loss.kind"), QStringLiteral("recipe.name") }));
        QVERIFY(read.facts[0].second.isNull());
        QVERIFY(trainingCard({}, kNodes).facts.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestModelCard)
#include "tst_model_card.moc"
