// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>
#include <memory>

namespace {

constexpr int kVocabulary = 49408;

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

/// A .safetensors file in which every number is 0: a vision transformer of one block, 16 x 16 pixels, and a text transformer.
void writeZeroWeights(const QString& path, const QString& without = {})
{
    QMap<QString, QList<int>> shapes {
        { QStringLiteral("visual.conv1.weight"), { 64, 3, 16, 16 } },
        { QStringLiteral("visual.class_embedding"), { 64 } },
        { QStringLiteral("visual.positional_embedding"), { 2, 64 } },
        { QStringLiteral("visual.proj"), { 64, 8 } },
        { QStringLiteral("token_embedding.weight"), { kVocabulary, 64 } },
        { QStringLiteral("positional_embedding"), { 77, 64 } },
        { QStringLiteral("text_projection"), { 64, 8 } },
        { QStringLiteral("logit_scale"), {} },
    };
    for (const QString& norm : { QStringLiteral("visual.ln_pre"), QStringLiteral("visual.ln_post"), QStringLiteral("ln_final"),
             QStringLiteral("visual.transformer.resblocks.0.ln_1"), QStringLiteral("visual.transformer.resblocks.0.ln_2"),
             QStringLiteral("transformer.resblocks.0.ln_1"), QStringLiteral("transformer.resblocks.0.ln_2") }) {
        shapes[norm + QStringLiteral(".weight")] = { 64 };
        shapes[norm + QStringLiteral(".bias")] = { 64 };
    }
    for (const QString& tower : { QStringLiteral("visual.transformer.resblocks.0."), QStringLiteral("transformer.resblocks.0.") }) {
        shapes[tower + QStringLiteral("attn.in_proj_weight")] = { 192, 64 };
        shapes[tower + QStringLiteral("attn.in_proj_bias")] = { 192 };
        shapes[tower + QStringLiteral("attn.out_proj.weight")] = { 64, 64 };
        shapes[tower + QStringLiteral("attn.out_proj.bias")] = { 64 };
        shapes[tower + QStringLiteral("mlp.c_fc.weight")] = { 256, 64 };
        shapes[tower + QStringLiteral("mlp.c_fc.bias")] = { 256 };
        shapes[tower + QStringLiteral("mlp.c_proj.weight")] = { 64, 256 };
        shapes[tower + QStringLiteral("mlp.c_proj.bias")] = { 64 };
    }
    shapes.remove(without);
    QJsonObject header;
    qint64 offset = 0;
    for (auto it = shapes.begin(); it != shapes.end(); ++it) {
        qint64 bytes = 2;
        QJsonArray shape;
        for (const int size : *it) {
            bytes *= size;
            shape.append(size);
        }
        header.insert(it.key(),
            QJsonObject { { QStringLiteral("dtype"), QStringLiteral("F16") }, { QStringLiteral("shape"), shape },
                { QStringLiteral("data_offsets"), QJsonArray { offset, offset + bytes } } });
        offset += bytes;
    }
    const QByteArray text = QJsonDocument(header).toJson(QJsonDocument::Compact);
    const quint64 length = static_cast<quint64>(text.size());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(&length), sizeof length);
    file.write(text);
    file.write(QByteArray(offset, '\0'));
}

} // namespace

class TestModelCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_weights = m_folder.filePath(QStringLiteral("zero weights.safetensors"));
        writeZeroWeights(m_weights);
        m_crop = m_folder.filePath(QStringLiteral("crop.png"));
        QImage picture(40, 40, QImage::Format_RGB888);
        picture.fill(Qt::darkCyan);
        QVERIFY(picture.save(m_crop));
        const Outcome imported = run({ QStringLiteral("import"), m_weights, QStringLiteral("--name"), QStringLiteral("zero") });
        QVERIFY2(imported.code == 0, imported.err.constData());
        QVERIFY(QFile::exists(QString::fromUtf8(imported.out).trimmed()));
    }

    void importedModelsAreListed()
    {
        const Outcome listed = run({ QStringLiteral("list"), QStringLiteral("--json") });
        QCOMPARE(listed.code, 0);
        QStringList names;
        const QJsonArray models = listed.json().value(QStringLiteral("models")).toArray();
        for (const QJsonValue& model : models)
            names.append(model[QStringLiteral("name")].toString());
        QVERIFY(names.contains(QStringLiteral("zero")));
        QVERIFY(run({ QStringLiteral("list") }).out.contains("zero"));
    }

    void infoTellsWhatTheFileSays()
    {
        const Outcome told = run({ QStringLiteral("info"), QStringLiteral("zero"), QStringLiteral("--json") });
        QCOMPARE(told.code, 0);
        const QJsonObject json = told.json();
        QCOMPARE(json.value(QStringLiteral("name")).toString(), QStringLiteral("zero"));
        QCOMPARE(json.value(QStringLiteral("states")).toInt(), 251);
        QCOMPARE(json.value(QStringLiteral("input"))[QStringLiteral("size")].toInt(), 16);
        QCOMPARE(json.value(QStringLiteral("prompts")).toArray().size(), 10);
        QVERIFY(json.value(QStringLiteral("calibration")).isNull());
        QCOMPARE(json.value(QStringLiteral("training"))[QStringLiteral("imported_from")][QStringLiteral("file")].toString(),
            QStringLiteral("zero weights.safetensors"));
        QVERIFY(run({ QStringLiteral("info"), QStringLiteral("zero") }).out.contains("251 legal states"));
    }

    void aModelThatSaysNothingFindsEveryLegalStateEquallyProbable()
    {
        const QString out = m_folder.filePath(QStringLiteral("scores.json"));
        const Outcome scored = run({ QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("zero"), QStringLiteral("--json"), out, m_crop, m_crop });
        QVERIFY2(scored.code == 0, scored.err.constData());
        QVERIFY(scored.out.isEmpty());
        QFile file(out);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.scores/1"));
        QCOMPARE(json.value(QStringLiteral("model"))[QStringLiteral("hierarchy")].toString(), QStringLiteral("ffpp"));
        const QJsonArray images = json.value(QStringLiteral("images")).toArray();
        QCOMPARE(images.size(), 2);
        QCOMPARE(images[0][QStringLiteral("file")].toString(), QStringLiteral("crop.png"));
        QCOMPARE(images[0][QStringLiteral("raw_scores")][QStringLiteral("face")].toDouble(), 0.0);
        QVERIFY(std::fabs(images[0][QStringLiteral("probabilities")][QStringLiteral("face")].toDouble() - 250.0 / 251) < 1e-12);
        const Outcome printed = run({ QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("zero"), m_crop, m_crop });
        QCOMPARE(printed.json(), json);
    }

    void theStrictRuleIsTakenFromTheCommand()
    {
        const Outcome imported = run({ QStringLiteral("import"), m_weights, QStringLiteral("--name"), QStringLiteral("strict"), QStringLiteral("--rule"),
            QStringLiteral("strict") });
        QVERIFY2(imported.code == 0, imported.err.constData());
        QCOMPARE(run({ QStringLiteral("info"), QStringLiteral("strict"), QStringLiteral("--json") }).json().value(QStringLiteral("states")).toInt(), 250);
    }

    void anExportedModelIsTheSameFile()
    {
        const QString out = m_folder.filePath(QStringLiteral("copy.safetensors"));
        QCOMPARE(run({ QStringLiteral("export"), QStringLiteral("zero"), QStringLiteral("--out"), out }).code, 0);
        QFile copy(out);
        QFile original(m_folder.filePath(QStringLiteral("models/zero.safetensors")));
        QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll() == original.readAll());
        QCOMPARE(run({ QStringLiteral("info"), out }).code, 0);
    }

    void theDefaultIsChosenToldAndTakenBack()
    {
        const QByteArray before = run({ QStringLiteral("default") }).out;
        const Outcome chosen = run({ QStringLiteral("default"), QStringLiteral("zero") });
        QVERIFY2(chosen.code == 0, chosen.err.constData());
        QVERIFY(chosen.out.endsWith("/zero.safetensors\n"));
        QCOMPARE(run({ QStringLiteral("default") }).out, chosen.out);
        QVERIFY(run({ QStringLiteral("list") }).out.contains("px, default"));
        const Outcome scored = run({ QStringLiteral("score"), m_crop });
        QCOMPARE(scored.json().value(QStringLiteral("model"))[QStringLiteral("name")].toString(), QStringLiteral("zero"));
        QCOMPARE(run({ QStringLiteral("default"), QStringLiteral("--none") }).out, before);
        QCOMPARE(run({ QStringLiteral("default"), QStringLiteral("nobody") }).code, 1);
    }

    void aModelIsDeletedUnlessACaseRefersToIt()
    {
        QVERIFY(run({ QStringLiteral("import"), m_weights, QStringLiteral("--name"), QStringLiteral("old") }).code == 0);
        const QString model = m_folder.filePath(QStringLiteral("models/old.safetensors"));
        const QString folder = m_folder.filePath(QStringLiteral("home/semblance/cases"));
        QVERIFY(QDir().mkpath(folder));
        QFile file(folder + QStringLiteral("/broken.semcase"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no case") > 0);
        file.close();
        const Outcome refused = run({ QStringLiteral("delete"), QStringLiteral("old") });
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.err.contains("broken.semcase") && refused.err.contains("--force"), refused.err.constData());
        QVERIFY(QFile::exists(model));
        QVERIFY(file.remove());
        const Outcome deleted = run({ QStringLiteral("delete"), QStringLiteral("old") });
        QVERIFY2(deleted.code == 0, deleted.err.constData());
        QVERIFY(deleted.out.contains("cases looked at: 0"));
        QVERIFY(!QFile::exists(model));
        QCOMPARE(run({ QStringLiteral("delete"), QStringLiteral("old"), QStringLiteral("--force") }).code, 1);
        const Outcome bundled = run({ QStringLiteral("delete"), QStringLiteral("semblance-demo"), QStringLiteral("--force") });
        QCOMPARE(bundled.code, 1);
        QVERIFY(bundled.err.contains("came with the program"));
    }

    void whatFailsIsOneSentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part");
        const QString empty = m_folder.filePath(QStringLiteral("empty.pth"));
        QVERIFY(QFile(empty).open(QIODevice::WriteOnly));
        const QString incomplete = m_folder.filePath(QStringLiteral("incomplete.safetensors"));
        writeZeroWeights(incomplete, QStringLiteral("visual.proj"));
        const QString oblong = m_folder.filePath(QStringLiteral("oblong.png"));
        QVERIFY(QImage(40, 30, QImage::Format_RGB888).save(oblong));
        const auto import = [](const QString& source) {
            return QStringList { QStringLiteral("import"), source, QStringLiteral("--name"), QStringLiteral("refused") };
        };
        QTest::newRow("empty source") << import(empty) << QStringLiteral("empty.pth");
        QTest::newRow("absent source") << import(QStringLiteral("absent.pth")) << QStringLiteral("absent.pth");
        QTest::newRow("incomplete source") << import(incomplete) << QStringLiteral("missing: visual.proj");
        QTest::newRow("picture as source") << import(m_crop) << QStringLiteral("crop.png");
        QTest::newRow("taken name") << QStringList { QStringLiteral("import"), m_weights, QStringLiteral("--name"), QStringLiteral("zero") } << QStringLiteral("already");
        QTest::newRow("other prompts without a vocabulary")
            << import(m_weights) + QStringList { QStringLiteral("--hierarchy"), QStringLiteral("ffsc") } << QStringLiteral("vocabulary");
        QTest::newRow("unknown model") << QStringList { QStringLiteral("info"), QStringLiteral("nobody") } << QStringLiteral("zero");
        QTest::newRow("no picture") << QStringList { QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("zero"), empty } << QStringLiteral("empty.pth");
        QTest::newRow("oblong picture") << QStringList { QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("zero"), oblong } << QStringLiteral("square");
        QTest::newRow("no such device") << QStringList { QStringLiteral("score"), QStringLiteral("--model"), QStringLiteral("zero"), QStringLiteral("--device"),
            QStringLiteral("cuda:99"), m_crop } << QStringLiteral("cuda:99");
    }

    void whatFailsIsOneSentenceAndLeavesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, part);
        const auto before = QDir(m_folder.filePath(QStringLiteral("models"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.code, 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY2(outcome.err.contains(part.toUtf8()), outcome.err.constData());
        QCOMPARE(outcome.err.count('\n'), 1);
        QCOMPARE(QDir(m_folder.filePath(QStringLiteral("models"))).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), before);
    }

    void wrongUsageIsTold()
    {
        for (const QStringList& arguments : { QStringList {}, QStringList { QStringLiteral("paint") }, QStringList { QStringLiteral("info") },
                 QStringList { QStringLiteral("import"), m_weights }, QStringList { QStringLiteral("score"), QStringLiteral("--precision"), QStringLiteral("fp8"), m_crop },
                 QStringList { QStringLiteral("list"), QStringLiteral("--name"), QStringLiteral("x") } }) {
            const Outcome outcome = run(arguments);
            QCOMPARE(outcome.code, 2);
            QVERIFY(outcome.err.contains("--help"));
        }
        const Outcome help = run({ QStringLiteral("import"), QStringLiteral("--help") });
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--vocab"));
    }

private:
    Outcome run(const QStringList& arguments)
    {
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SEMBLANCE_MODELS_DIR"), m_folder.filePath(QStringLiteral("models")));
        for (const char* variable : { "XDG_DATA_HOME", "XDG_CONFIG_HOME" })
            environment.insert(QString::fromLatin1(variable), m_folder.filePath(QStringLiteral("home")));
        QDir().mkpath(m_folder.filePath(QStringLiteral("home")));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("model") } + arguments);
        if (!program.waitForFinished(240000))
            return {};
        return { program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError() };
    }

    QTemporaryDir m_folder;
    QString m_weights;
    QString m_crop;
};

QTEST_GUILESS_MAIN(TestModelCommand)
#include "tst_model_command.moc"
