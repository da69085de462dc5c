// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/protocol.h"
#include "core/evaluation/score_samples.h"
#include "evaluation/drawn_dataset.h"
#include "support/program.h"
#include "support/result_check.h"
#include "support/tiny_model.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::evaluation;
using namespace semblance::test;

/// The recipes of the paper's tables and those of one's own.
class ProtocolTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    ScoreTable m_table; ///< drawn faces, scored by two models
    QList<QByteArray> m_models;

    QString write(const char* name, const QByteArray& json) const
    {
        const QString path = m_dir.filePath(QLatin1String(name));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(json) != json.size())
            return {};
        return path;
    }
    static const ProtocolRow* rowOf(const Protocol& protocol, const QString& run)
    {
        for (const ProtocolRow& row : protocol.rows) {
            if (row.run == run)
                return &row;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = m_dir.filePath(QStringLiteral("drawn"));
        makeDrawnDataset(folder);
        const auto manifest = dataset::Manifest::open(folder, dataset::Manifest::Mode::ReadOnly);
        VERIFY_RESULT(manifest);
        auto table = readSamples(**manifest, {});
        VERIFY_RESULT(table);
        analysis::Settings settings;
        settings.threads = 1;
        for (const unsigned seed : { 1U, 2U }) {
            const QString model = m_dir.filePath(QStringLiteral("tiny%1.safetensors").arg(seed));
            writeTinyModel(model.toStdString(), seed);
            auto loaded = analysis::loadModelFile(model, {}, settings);
            VERIFY_RESULT(loaded);
            VERIFY_RESULT(scoreSamples(*table, *loaded, settings, m_dir.filePath(QStringLiteral("out"))));
            m_models.append(loaded->identity.sha256);
        }
        m_table = *table;
    }

    void everyTableOfTheIssueIsThere()
    {
        QStringList tables;
        for (const QString& name : protocolNames()) {
            const auto protocol = loadProtocol(name);
            VERIFY_RESULT(protocol);
            QCOMPARE(protocol->name, name);
            QVERIFY(!protocol->notes.isEmpty());
            tables.append(protocol->table);
        }
        for (const char* table : { "II", "III", "IV", "IV, Protocol-1", "IV, Protocol-2", "V", "VI", "VII", "X", "XI" })
            QVERIFY2(tables.contains(QLatin1String(table)), table);
        QVERIFY(protocolNames().contains(QStringLiteral("intra-dataset")));
    }

    /// A digit that was copied wrongly would show in the means that the paper prints.
    void thePapersMeansFollowFromItsNumbers()
    {
        int means = 0;
        QStringList others;
        for (const QString& name : protocolNames()) {
            const auto protocol = loadProtocol(name);
            for (const ProtocolRow& row : protocol->rows) {
                for (const ProtocolMean& mean : protocol->means) {
                    const QStringList columns = row.meanColumns.value(mean.key, mean.columns);
                    double sum = 0;
                    bool complete = row.paperMeans.contains(mean.key);
                    for (const QString& column : columns) {
                        complete = complete && row.paper.contains(column);
                        sum += row.paper.value(column);
                    }
                    if (!complete)
                        continue;
                    ++means;
                    // The paper cuts some means off where it rounds others.
                    if (std::abs(sum / static_cast<double>(columns.size()) - row.paperMeans.value(mean.key)) > 0.0101)
                        others.append(name + QStringLiteral(": ") + row.facts.join(QStringLiteral(", ")));
                }
            }
        }
        QVERIFY2(means >= 80, qPrintable(QString::number(means)));
        QCOMPARE(others,
            (QStringList { QStringLiteral("cross-dataset-ffsc: RECCE [24]"), QStringLiteral("cross-dataset-ffsc: SO-ViT-B [44]") }));
    }

    void knownNumbersOfThePaper()
    {
        const auto ii = loadProtocol(QStringLiteral("cross-dataset"));
        QCOMPARE(ii->rows.size(), 19);
        QCOMPARE(rowOf(*ii, QStringLiteral("SJEDD"))->paper.value(QStringLiteral("CDF")), 92.22);
        QCOMPARE(rowOf(*ii, QStringLiteral("SJEDD"))->paperMeans.value(QStringLiteral("unseen")), 90.61);
        QVERIFY(!ii->rows[3].paper.contains(QStringLiteral("FFSC"))); // Lip-Forensics: not reported
        const auto iii = loadProtocol(QStringLiteral("cross-manipulation"));
        QCOMPARE(rowOf(*iii, QStringLiteral("NT"))->paper.value(QStringLiteral("F2F")), 95.14);
        QCOMPARE(iii->rows.size(), 28);
        const auto second = loadProtocol(QStringLiteral("cross-attribute-2"));
        QCOMPARE(second->columns.size(), 3);
        QCOMPARE(second->columns[2].alteredNode, QStringLiteral("pose"));
        QCOMPARE(rowOf(*second, QStringLiteral("SJEDD"))->paper.value(QStringLiteral("pose")), 89.03);
        QVERIFY(second->means.isEmpty());
    }

    void aRunStandsInThePapersTable()
    {
        const auto protocol = loadProtocol(QStringLiteral("cross-manipulation"));
        const BootstrapOptions bootstrap { 50, 3 };
        const auto result
            = fillProtocol(*protocol, { { QStringLiteral("FF++"), m_table } }, { { QStringLiteral("NT"), { m_models[0] } } }, bootstrap);
        QCOMPARE(result.cells.keys(), QStringList { QStringLiteral("NT") });
        const auto cells = result.cells.value(QStringLiteral("NT"));
        const auto items = itemsOf(m_table, m_table.models[0], QStringLiteral("face"), Unit::Video,
            [](const EvaluatedSample& sample) { return sample.method.isEmpty() || sample.method == QStringLiteral("Face2Face"); });
        const Summary summary = summarize(*items, 0.5, bootstrap);
        const ProtocolCell& f2f = cells[QStringLiteral("F2F")];
        QCOMPARE(*f2f.mean.value, *summary.auc.value);
        QCOMPARE(f2f.mean.byVideo->low, summary.auc.byVideo->low);
        QCOMPARE(f2f.mean.byIdentity->high, summary.auc.byIdentity->high);
        QCOMPARE(f2f.items, std::size_t { 14 });
        QVERIFY(!f2f.deviation);
        QVERIFY(!cells[QStringLiteral("FS")].mean.value);
        QCOMPARE(cells[QStringLiteral("FS")].problem, QStringLiteral("the dataset has no such forgery"));
        QVERIFY(!result.mean(*rowOf(*protocol, QStringLiteral("NT")), protocol->means[0]));

        const QString text = readableProtocol(result);
        const QString ours = QString::number(100 * *f2f.mean.value, 'f', 2);
        static const QRegularExpression spaces(QStringLiteral(" +"));
        QStringList lines;
        for (QString line : text.split(QLatin1Char('\n')))
            lines.append(line.replace(spaces, QStringLiteral(" ")));
        const auto row = std::find_if(
            lines.begin(), lines.end(), [](const QString& line) { return line.startsWith(QStringLiteral("NT SJEDD (Ours) *")); });
        QVERIFY2(row != lines.end(), qPrintable(text));
        QVERIFY2(row->contains(ours + QStringLiteral(" (95.14) - (97.31) - (98.51) - (97.44)")), qPrintable(*row));
        QVERIFY(lines.contains(QStringLiteral("DF SJEDD (Ours) 99.51 83.89 95.02 83.28 87.40")));
        QVERIFY(lines.contains(QStringLiteral("NT, FS: the dataset has no such forgery.")));
    }

    void severalModelsOfARowGiveTheirMeanAndDeviation()
    {
        const QString own
            = write("own.json", R"({"schema": "semblance.protocol/1", "extends": "ablation-design", "name": "own", "title": "Own",
            "columns": [{"key": "drawn", "methods": ["Deepfakes"]}], "means": [{"key": "m", "title": "Mean", "columns": ["drawn"]}]})");
        const auto protocol = loadProtocol(own);
        VERIFY_RESULT(protocol);
        QCOMPARE(protocol->data(), QStringList { QStringLiteral("drawn") });
        const auto result
            = fillProtocol(*protocol, { { QStringLiteral("drawn"), m_table } }, { { QStringLiteral("dwa"), m_models } }, { 50, 1 });
        const ProtocolCell cell = result.cells[QStringLiteral("dwa")][QStringLiteral("drawn")];
        QCOMPARE(cell.values.size(), 2);
        QVERIFY(std::abs(*cell.mean.value - (cell.values[0] + cell.values[1]) / 2) < 1e-15);
        QVERIFY(std::abs(*cell.deviation - std::abs(cell.values[0] - cell.values[1]) / std::sqrt(2.0)) < 1e-12);
        QVERIFY(cell.mean.byVideo->low <= *cell.mean.value && *cell.mean.value <= cell.mean.byVideo->high);
        QCOMPARE(*result.mean(*rowOf(*protocol, QStringLiteral("dwa")), protocol->means[0]), *cell.mean.value);
        QVERIFY(readableProtocol(result).contains(QStringLiteral(" +- ")));

        VERIFY_RESULT(writeProtocol(result, m_dir.path()));
        const QJsonObject json = fileJson(m_dir.filePath(QStringLiteral("protocol.json")));
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.protocol_result/1"));
        QJsonObject written;
        for (const QJsonValue& row : json.value(QStringLiteral("rows")).toArray()) {
            const QJsonObject column = row[QStringLiteral("columns")][QStringLiteral("drawn")].toObject();
            QVERIFY(column.value(QStringLiteral("paper")).isNull());
            if (row[QStringLiteral("run")] == QStringLiteral("dwa"))
                written = column;
            else
                QVERIFY(column.value(QStringLiteral("auc")).isNull() && column.value(QStringLiteral("items")).isNull());
        }
        QCOMPARE(written.value(QStringLiteral("auc")).toDouble(), *cell.mean.value);
        QCOMPARE(written.value(QStringLiteral("auc_of_each_model")).toArray().size(), 2);
        QVERIFY(fileBytes(m_dir.filePath(QStringLiteral("protocol.csv"))).contains("w/ Dynamic Weighting Average [105],dwa,drawn,"));
        QVERIFY(fileBytes(m_dir.filePath(QStringLiteral("protocol.tex"))).contains("\\{1.0, 0.1, 0.1\\}"));
    }

    void anAttributeThatTheDatasetHasNotIsSaid()
    {
        const auto protocol = loadProtocol(QStringLiteral("cross-attribute"));
        const auto result
            = fillProtocol(*protocol, { { QStringLiteral("FFSC"), m_table } }, { { QStringLiteral("SJEDD"), { m_models[0] } } }, { 0, 1 });
        const auto cells = result.cells[QStringLiteral("SJEDD")];
        QCOMPARE(cells[QStringLiteral("age")].problem, QStringLiteral("the dataset has no label of age"));
        // Deepfakes change the identity, Face2Face the expression.
        QCOMPARE(cells[QStringLiteral("identity")].items, std::size_t { 14 });
        QCOMPARE(cells[QStringLiteral("identity")].positives, std::size_t { 7 });
        QCOMPARE(cells[QStringLiteral("expression")].items, std::size_t { 14 });
        QVERIFY(!cells.contains(QStringLiteral("intra")));
    }

    void aWrongFileIsExplained_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* what, const char* json) { QTest::newRow(what) << QByteArray(json) << QString::fromLatin1(what); };
        row("its \"schema\" must be", R"({"name": "x"})");
        row("it needs a name", R"({"schema": "semblance.protocol/1", "name": "x"})");
        row("its \"unit\" is video or frame", R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "unit": "shot"})");
        row("there is no column \"XYZ\"", R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "columns": ["XYZ"]})");
        row("names the column \"CDF\", which is not there",
            R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "columns": ["FF++"]})");
        row("two rows have the same", R"({"schema": "semblance.protocol/1", "extends": "cross-dataset",
            "rows": [{"facts": ["a", "b", "c"], "run": "x"}, {"facts": ["a", "b", "c"], "run": "x"}]})");
        row("has 1 facts, but there are 3 headings",
            R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "rows": [{"facts": ["a"], "run": "x"}]})");
        row("a row with a \"run\"", R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "rows": []})");
        row("every column needs a key", R"({"schema": "semblance.protocol/1", "extends": "cross-dataset", "columns": [{}]})");
        row("no protocol or file \"nothing\"", R"({"schema": "semblance.protocol/1", "extends": "nothing"})");
    }

    void aWrongFileIsExplained()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, what);
        VERIFY_ERROR(loadProtocol(write("wrong.json", json)), what);
    }

    void aFileThatBuildsOnItselfEnds()
    {
        const QString path = m_dir.filePath(QStringLiteral("circle.json"));
        write("circle.json", R"({"schema": "semblance.protocol/1", "extends": ")" + path.toUtf8() + R"("})");
        VERIFY_ERROR(loadProtocol(path), QStringLiteral("too many files build on each other"));
        VERIFY_ERROR(loadProtocol(write("broken.json", "{")), QStringLiteral("broken.json"));
        VERIFY_ERROR(loadProtocol(QStringLiteral("cross-planet")), QStringLiteral("the protocols are: ablation-design, "));
    }
};

QTEST_GUILESS_MAIN(ProtocolTest)
#include "tst_protocol.moc"
