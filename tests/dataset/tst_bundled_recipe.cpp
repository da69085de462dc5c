// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/bundled_recipe.h"
#include "support/shared_data.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::training;
using namespace semblance::test;

class TestBundledRecipe : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    /// A few steps of a tiny network.
    BundledRecipe tiny(const QString& name) const
    {
        BundledRecipe recipe;
        recipe.portraits = m_folder.filePath(QStringLiteral("portraits"));
        recipe.output = m_folder.filePath(name);
        recipe.samples = 24;
        recipe.batch = 4;
        recipe.heldOut = 4;
        recipe.inputSize = 64;
        recipe.sizes = { { 1, 1, 1, 1 }, 8, 32, 64, 1 };
        recipe.bfloat16 = false;
        recipe.threads = 1;
        return recipe;
    }

    static Result<BundledOutcome> run(const BundledRecipe& recipe, std::stop_token stop = {}, const ProgressFn& progress = {})
    {
        return trainBundledModel(recipe, stop, progress, [](const QString&) {});
    }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString source = sharedPath(QStringLiteral("portraits"));
        SEMBLANCE_NEEDS(source);
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("portraits")));
        const auto files = QDir(source).entryList({ QStringLiteral("*.jpg") }, QDir::Files, QDir::Name).mid(0, 12);
        for (const auto& file : files)
            QVERIFY(QFile::copy(source + QLatin1Char('/') + file, m_folder.filePath(QStringLiteral("portraits/") + file)));
    }

    void aStoppedRunThatGoesOnGivesTheSameModelAsAnUndisturbedOne()
    {
        const auto whole = tiny(QStringLiteral("whole.safetensors"));
        const auto wholeOutcome = run(whole);
        QVERIFY2(wholeOutcome, wholeOutcome ? "" : qPrintable(wholeOutcome.error().message));
        QVERIFY(wholeOutcome->finished);

        const auto cut = tiny(QStringLiteral("cut.safetensors"));
        std::stop_source stop;
        const auto stopped = run(cut, stop.get_token(), [&](const Progress& p) {
            if (p.stage == QLatin1String("train") && p.done == 3)
                stop.request_stop();
        });
        QVERIFY(stopped && !stopped->finished);
        QCOMPARE(stopped->steps, 3);
        QVERIFY(!QFile::exists(cut.output));
        const auto resumed = run(cut);
        QVERIFY(resumed && resumed->finished);
        QCOMPARE(bytes(cut.output), bytes(whole.output));
        QVERIFY(!bytes(whole.output).isEmpty());
    }

    void theOutcomeHasEveryConditionAndNode()
    {
        const auto outcome = run(tiny(QStringLiteral("metrics.safetensors")));
        QVERIFY(outcome);
        for (const auto* condition : { "clean", "jpeg60", "half_size", "poisson" }) {
            const auto values = outcome->metrics[QLatin1String(condition)].toObject();
            for (const auto* node : { "face", "identity", "eye", "skin", "mean_of_regions" })
                QVERIFY2(values[QLatin1String(node)].isDouble() || values[QLatin1String(node)].toArray().size() == 3, node);
        }
        // No reenactment among the Poisson pictures, and swaps leave expression unobserved.
        QVERIFY(outcome->metrics[QStringLiteral("poisson")].toObject()[QStringLiteral("expression")].isNull());
    }

    void aFolderThatIsNotThereIsNamed()
    {
        auto recipe = tiny(QStringLiteral("none.safetensors"));
        recipe.portraits = m_folder.filePath(QStringLiteral("missing"));
        const auto outcome = run(recipe);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().message.contains(recipe.portraits));
        QVERIFY(!QFile::exists(recipe.output));
    }
};

QTEST_GUILESS_MAIN(TestBundledRecipe)
#include "tst_bundled_recipe.moc"
