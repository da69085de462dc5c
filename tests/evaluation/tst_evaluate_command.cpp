// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_options.h"
#include "evaluation/drawn_dataset.h"
#include "support/program.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;

/// The built program as a user starts it.
class EvaluateCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString file(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    ProgramResult evaluate(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("evaluate") } + arguments, m_dir.path());
    }
    static QString what(const ProgramResult& result) { return QString::fromUtf8(result.out + result.err); }
    static QStringList words(const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); }

private Q_SLOTS:
    void initTestCase()
    {
        writeTinyModel(file("tiny.safetensors").toStdString());
        writeTinyModel(file("other.safetensors").toStdString(), 2);
        DrawnDataset drawn;
        drawn.people = 4;
        drawn.withUnscorable = false;
        makeDrawnDataset(file("complete"), drawn);
        drawn.withUnscorable = true;
        makeDrawnDataset(file("partial"), drawn);
    }

    void oneCallWritesAndPrintsEverything()
    {
        const auto result = evaluate(words("--dataset complete --model tiny.safetensors --bootstrap 20 --threads 1 --out out"));
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY2(result.out.startsWith("Dataset complete (plain), split test: 45 crops of 9 of 9 videos.\n"), result.out.constData());
        for (const char* text : { "Model tiny (", "a demonstration model, not validated for casework", "videos, face, by method",
                 "Face2Face", "physical_inconsistency" })
            QVERIFY2(result.out.contains(text), text);
        QCOMPARE(QDir(file("out")).entryList(QDir::Files),
            (QStringList { QStringLiteral("coverage.csv"), QStringLiteral("curves.csv"), QStringLiteral("metrics.json"),
                QStringLiteral("scores.csv"), QStringLiteral("tables.csv"), QStringLiteral("tables.tex") }));
        const QJsonObject metrics = fileJson(file("out/metrics.json"));
        QCOMPARE(metrics.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.evaluation/1"));
        QCOMPARE(metrics.value(QStringLiteral("bootstrap"))[QStringLiteral("replicates")].toInt(), 20);
    }

    void videosThatWaitMakeTheResultPartial()
    {
        const auto result = evaluate(words("--dataset partial --model tiny.safetensors --bootstrap 0 --threads 1 --out partial-out"));
        QVERIFY2(result.code == 3, qPrintable(what(result)));
        QVERIFY(result.err.contains("1 of 12 videos of partial wait for semblance dataset extract"));
        QVERIFY2(result.out.contains("45 crops of 9 of 12 videos; 1 without a face, 1 unreadable, 1 not yet extracted.\n"),
            result.out.constData());
    }

    void twoModelsAreComparedInOneLine()
    {
        const auto result = evaluate(words(
            "--dataset complete --model tiny.safetensors --model2 other.safetensors --bootstrap 20 --threads 1 --out two --node identity"));
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY2(result.out.contains("AUC of videos, identity: tiny minus tiny: "), result.out.constData());
        QVERIFY2(result.out.contains("DeLong p = "), result.out.constData());
        QVERIFY(result.out.contains("videos, identity, by method"));
    }

    void aProtocolIsFilledAsFarAsTheDataGo()
    {
        const auto result = evaluate(words("--protocol cross-dataset --data FF++=complete --data CDF=complete --model tiny.safetensors "
                                           "--bootstrap 20 --threads 1 --out protocol"));
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY2(
            result.out.contains("(99.86)") && result.out.contains("- (97.80)") && result.out.contains("- (92.16)"), result.out.constData());
        QVERIFY(QFile::exists(file("protocol/FF++/scores.csv")));
        QVERIFY(QFile::exists(file("protocol/CDF/metrics.json")));
        const QJsonObject json = fileJson(file("protocol/protocol.json"));
        QCOMPARE(json.value(QStringLiteral("datasets"))[QStringLiteral("CDF")].toString(), QStringLiteral("complete"));
        QVERIFY(json.value(QStringLiteral("datasets"))[QStringLiteral("DFDC")].isNull());
        const double auc = json.value(QStringLiteral("rows"))
                               .toArray()
                               .last()[QStringLiteral("columns")][QStringLiteral("CDF")][QStringLiteral("auc")]
                               .toDouble(-1);
        QCOMPARE(auc,
            fileJson(file("protocol/CDF/metrics.json"))
                .value(QStringLiteral("models"))
                .toArray()
                .first()[QStringLiteral("nodes")][QStringLiteral("face")][QStringLiteral("video")][QStringLiteral("auc")]
                        [QStringLiteral("value")]
                .toDouble());
    }

    void rowsAreFilledByName()
    {
        const auto result = evaluate(words("--protocol cross-manipulation --data FF++=complete --model DF=tiny.safetensors "
                                           "--model NT=other.safetensors --bootstrap 0 --threads 1 --out rows"));
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QCOMPARE(result.out.count("SJEDD (Ours) *"), 2);
        const auto unnamed = evaluate(words("--protocol cross-manipulation --data FF++=complete --model tiny.safetensors --out rows"));
        QCOMPARE(unnamed.code, 2);
        QVERIFY(unnamed.err.contains("--model ROW=M, with ROW one of: DF, F2F, FS, NT"));
    }

    void aPerturbationIsNamedInEveryResultAndHasScoresOfItsOwn()
    {
        const auto plain = evaluate(words("--dataset complete --model tiny.safetensors --bootstrap 0 --threads 1 --out changed"));
        QVERIFY2(plain.code == 0, qPrintable(what(plain)));
        const QByteArray unchanged = fileBytes(file("changed/scores.csv"));
        const auto call = words("--dataset complete --model tiny.safetensors --bootstrap 0 --threads 1 --out changed --perturbation noise-2");
        const auto result = evaluate(call);
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY2(result.out.startsWith("Dataset complete (plain), split test, pictures changed by noise-2: 45 crops"), result.out.constData());
        const QByteArray scores = fileBytes(file("changed/scores.csv"));
        QVERIFY(scores != unchanged);
        QCOMPARE(scores.count(",noise-2,"), 45);
        QVERIFY(fileBytes(file("changed/tables.csv")).contains(",noise-2,"));
        QVERIFY(fileBytes(file("changed/tables.tex")).contains("pictures changed by noise-2"));
        QCOMPARE(fileJson(file("changed/metrics.json")).value(QStringLiteral("dataset"))[QStringLiteral("perturbation")].toString(),
            QStringLiteral("noise-2"));
        QVERIFY(QFile::remove(file("changed/scores.csv")));
        QCOMPARE(evaluate(call).code, 0);
        QCOMPARE(fileBytes(file("changed/scores.csv")), scores);
        const auto protocol = evaluate(words("--protocol cross-dataset --data CDF=complete --model tiny.safetensors --bootstrap 0 --threads 1 "
                                             "--out changed-protocol --perturbation jpeg-60"));
        QVERIFY2(protocol.code == 0, qPrintable(what(protocol)));
        QVERIFY(protocol.out.contains("changed by jpeg-60"));
        QCOMPARE(fileJson(file("changed-protocol/protocol.json")).value(QStringLiteral("perturbation")).toString(), QStringLiteral("jpeg-60"));
    }

    void wrongArgumentsAreASentence_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* arguments, const char* sentence) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments) << QByteArray(sentence);
        };
        row("--dataset complete", "--out DIR says");
        row("--out x", "--dataset names the folder");
        row("--dataset complete --out x --threshold 2", "--threshold needs a probability");
        row("--dataset complete --out x --threshold nan", "--threshold needs a probability");
        row("--dataset complete --out x --bootstrap -1", "--bootstrap needs a whole number");
        row("--dataset complete --out x --seed 1.5", "--seed needs a whole number");
        row("--dataset complete --out x --kinds real,odd", "--kinds is a list");
        row("--dataset complete --out x --kinds ,", "--kinds needs a list");
        row("--dataset complete --out x --perturbation blur-3", "There is no perturbation \"blur-3\"");
        row("--dataset complete --out x --precision fp8", "--precision is");
        row("--dataset complete --out x --data A=b", "--data belongs to --protocol");
        row("--dataset complete --out x more", "'more' is no option");
        row("--dataset complete --out x --nonsense", "nonsense");
        row("--protocol cross-dataset --out x", "A protocol needs --data");
        row("--protocol cross-dataset --data CDF --out x", "--data is NAME=FOLDER");
        row("--protocol cross-dataset --dataset complete --out x", "not by --dataset");
    }

    void wrongArgumentsAreASentence()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, sentence);
        const auto parsed = app::parseEvaluateArguments(arguments.split(QLatin1Char(' ')));
        VERIFY_ERROR(parsed, QString::fromLatin1(sentence));
        QVERIFY(parsed.error().kind == Error::Kind::Usage);
    }

    void wrongUsageIsTwoAndSaidBeforeTheWork()
    {
        for (const auto& [arguments, sentence] : { std::pair { "--dataset complete", "--out DIR says" },
                 std::pair { "--dataset complete --out complete --model tiny.safetensors", "must go to another folder" },
                 std::pair { "--dataset complete --out x --model tiny.safetensors --node ear", "has no node \"ear\"" },
                 std::pair { "--protocol cross-dataset --data XYZ=complete --model tiny.safetensors --out x",
                     "has no dataset \"XYZ\"; it has: FF++" },
                 std::pair { "--protocol cross-planet --data CDF=complete --out x", "There is no protocol or file" } }) {
            const auto result = evaluate(words(arguments));
            QVERIFY2(result.code == 2, qPrintable(what(result)));
            QVERIFY2(result.err.contains(sentence) && result.err.count('\n') == 1, result.err.constData());
            QVERIFY(result.out.isEmpty());
        }
        QVERIFY(!QFile::exists(file("x")));
    }

    void whatFailsIsOneAndASentence()
    {
        for (const auto& [arguments, sentence] : { std::pair { "--dataset nowhere --out x --model tiny.safetensors", "nowhere" },
                 std::pair { "--dataset complete --out x --model absent", "absent" },
                 std::pair { "--dataset complete --out x --model tiny.safetensors --split val", "no accepted sample in the split \"val\"" },
                 std::pair { "--dataset complete --out tiny.safetensors/x --model tiny.safetensors --threads 1", "cannot be made" } }) {
            const auto result = evaluate(words(arguments));
            QVERIFY2(result.code == 1, qPrintable(what(result)));
            QVERIFY2(result.err.contains(sentence) && result.err.count('\n') == 1, result.err.constData());
        }
        QVERIFY(!QFile::exists(file("x/metrics.json")));
    }

    void helpAndProtocolsArePrinted()
    {
        const auto help = evaluate({ QStringLiteral("--help") });
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.startsWith("Usage: semblance evaluate"));
        const auto protocols = evaluate({ QStringLiteral("--protocols") });
        QCOMPARE(protocols.code, 0);
        QVERIFY(protocols.out.contains("cross-manipulation  Table III: "));
        QVERIFY(protocols.out.contains("rows: DF, F2F, FS, NT\n"));
    }
};

QTEST_GUILESS_MAIN(EvaluateCommandTest)
#include "tst_evaluate_command.moc"
