// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_recipe.h"
#include "support/result_check.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace semblance;
using namespace semblance::training;

class TestTrainingRecipe : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;

    Result<TrainingRecipe> read(const QByteArray& json)
    {
        const QString path = m_dir.filePath(QStringLiteral("recipe.json"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
            qFatal("the recipe cannot be written");
        file.close();
        return findRecipe(path);
    }

private Q_SLOTS:
    void everyRecipeThatComesWithTheProgramIsReadAndDescribesAModel()
    {
        const auto recipes = builtInRecipes();
        QVERIFY(recipes.size() >= 9);
        for (const auto& [name, description] : recipes) {
            const auto recipe = findRecipe(name);
            VERIFY_RESULT(recipe);
            QCOMPARE(recipe->name, name);
            QVERIFY(!description.isEmpty());
            const auto model = describeModel(*recipe, {}, {});
            VERIFY_RESULT(model);
            QCOMPARE(model->prompts.size(), model->hierarchy.nodes().size());
            const auto again = recipeFromJson(toJson(*recipe));
            VERIFY_RESULT(again);
            QCOMPARE(toJson(*again), toJson(*recipe));
        }
    }

    void theDefaultOfThePaperIsThePapers()
    {
        const auto recipe = findRecipe(QStringLiteral("sjedd"));
        VERIFY_RESULT(recipe);
        QCOMPARE(recipe->schedule.rate, 6e-7);
        QCOMPARE(recipe->schedule.halfPeriod, 5);
        QCOMPARE(recipe->trainer.weightDecay, 1e-3);
        QCOMPARE(recipe->trainer.weighting.rate, 1e-3);
        QVERIFY(recipe->trainer.weighting.kind == model::WeightingKind::AutoLambda);
        QVERIFY(!recipe->trainer.unobservedAsNo);
        QCOMPARE(recipe->batch, 32);
        QCOMPARE(recipe->epochs, 20);
        QCOMPARE(recipe->perturbationProbability, 0.3);
        QCOMPARE(describeModel(*recipe, {}, {})->hierarchy.stateCount(), 251);
    }

    void determinismIsOffUnlessAskedForAndIsWrittenDown()
    {
        const auto usual = read(R"({"schema": "semblance.training-recipe/1"})");
        VERIFY_RESULT(usual);
        QVERIFY(!usual->trainer.deterministic);
        const auto asked = read(R"({"schema": "semblance.training-recipe/1", "deterministic": true})");
        VERIFY_RESULT(asked);
        QVERIFY(asked->trainer.deterministic);
        const auto again = recipeFromJson(toJson(*asked));
        VERIFY_RESULT(again);
        QVERIFY(again->trainer.deterministic);
    }

    void whatIsWrongIsNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* json, const char* named) {
            QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(named);
        };
        row("not JSON", "{", "not a JSON object");
        row("no schema", "{}", "schema");
        row("unknown key", R"({"schema": "semblance.training-recipe/1", "epoch": 3})", "unknown key \"epoch\"");
        row("unknown inner key", R"({"schema": "semblance.training-recipe/1", "weighting": {"lr": 3}})", "unknown key \"weighting.lr\"");
        row("not a number", R"({"schema": "semblance.training-recipe/1", "batch": "32"})", "\"batch\" must be a whole number");
        row("half a picture", R"({"schema": "semblance.training-recipe/1", "batch": 2.5})", "\"batch\" must be a whole number");
        row("out of range", R"({"schema": "semblance.training-recipe/1", "perturbation_probability": 2})", "from 0 to 1");
        row("unknown name", R"({"schema": "semblance.training-recipe/1", "loss": "mse"})", "\"fidelity\", \"cross-entropy\"");
        row("two weights", R"({"schema": "semblance.training-recipe/1", "weighting": {"initial": [1, 1]}})", "list of 3 numbers");
        row("a size that the network can't halve five times", R"({"schema": "semblance.training-recipe/1", "fresh": {"input_size": 112}})",
            "\"fresh.input_size\" must be a multiple of 32");
        row("own prompts missing", R"({"schema": "semblance.training-recipe/1", "prompts": "own"})", "own_prompts");
    }

    void whatIsWrongIsNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const auto recipe = read(json);
        VERIFY_ERROR(recipe, named);
        QVERIFY(recipe.error().message.contains(QStringLiteral("recipe.json")));
    }

    void anUnknownNameTellsTheKnownOnes() { VERIFY_ERROR(findRecipe(QStringLiteral("nonesuch")), QStringLiteral("sjedd")); }

    void ownPromptsNeedAVocabulary()
    {
        const auto recipe
            = read(R"({"schema": "semblance.training-recipe/1", "prompts": "own", "own_prompts": {"face": "a forged face"}})");
        VERIFY_RESULT(recipe);
        VERIFY_ERROR(describeModel(*recipe, {}, {}), QStringLiteral("--vocab"));
    }

    void variantsOfHierarchyAndPromptsAreDescribed()
    {
        const auto describe = [&](const char* fields) {
            const auto recipe = read(QByteArray(R"({"schema": "semblance.training-recipe/1", )") + fields + "}");
            return recipe ? describeModel(*recipe, {}, {}) : tl::unexpected(recipe.error());
        };
        QCOMPARE(describe(R"("state_rule": "strict")")->hierarchy.stateCount(), 250);
        QCOMPARE(describe(R"("hierarchy": "ffsc")")->hierarchy.nodes().size(), std::size_t(12));
        const auto binary = describe(R"("hierarchy": "binary")");
        VERIFY_RESULT(binary);
        QCOMPARE(binary->prompts.size(), std::size_t(1));
        QCOMPARE(binary->hierarchy.stateCount(), 2);
        QCOMPARE(describe(R"("prompts": "simplified")")->prompts[1].text, std::string("altered expression"));
        VERIFY_ERROR(describe(R"("hierarchy": "ffsc", "prompts": "simplified")"), QStringLiteral("FFSC"));
    }
};

QTEST_GUILESS_MAIN(TestTrainingRecipe)
#include "tst_training_recipe.moc"
