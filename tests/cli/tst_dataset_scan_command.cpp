// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/dataset_tree.h"
#include "support/program.h"

#include <QJsonArray>
#include <QTest>

using namespace semblance::test;

class TestDatasetScanCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    ProgramResult scan(const QStringList& arguments)
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("dataset"), QStringLiteral("scan") } + arguments,
            m_home.path());
    }

    /// One sentence on stderr, nothing on stdout.
    static bool isRefusal(const ProgramResult& result, int code, const char* says)
    {
        return result.code == code && result.out.isEmpty() && result.err.startsWith("semblance: ") && result.err.count('\n') == 1
            && result.err.contains(says);
    }

private Q_SLOTS:
    void aCompleteDatasetIsPrintedAsATable()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        const auto result = scan({ tree.root() });
        QCOMPARE(result.err, QByteArray());
        QCOMPARE(result.code, 0);
        QStringList rows;
        for (const QByteArray& line : result.out.split('\n'))
            rows.append(QString::fromUtf8(line).simplified());
        QVERIFY(rows.contains(QStringLiteral("layout faceforensics++")));
        QVERIFY(rows.contains(QStringLiteral("items 20 of 4 identities")));
        QVERIFY(rows.contains(QStringLiteral("method compression videos images frames identities train val test no split labels")));
        QVERIFY(rows.contains(QStringLiteral("real c23 4 0 0 4 2 0 2 0 0000000000")));
        QVERIFY(rows.contains(QStringLiteral("Deepfakes c23 4 0 0 4 2 0 2 0 1?11111111")));
        QVERIFY(rows.contains(QStringLiteral("Face2Face c23 4 0 0 4 2 0 2 0 1101001100")));
        QVERIFY(rows.contains(QStringLiteral("found manipulated_sequences/Deepfakes/c23")));
    }

    void anIncompleteDatasetIsPrintedWithWhatIsLeftOut()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.remove("manipulated_sequences/FaceSwap");
        const auto result = scan({ tree.root() });
        QCOMPARE(result.code, 3);
        QVERIFY(result.out.contains("missing     manipulated_sequences/FaceSwap/c23\n"));
        QVERIFY(result.out.contains("expected: the 4 videos of FaceSwap at c23\n"));
        QVERIFY(result.out.contains("found:    nothing\n"));
        QVERIFY(result.out.contains("left out: FaceSwap at c23\n"));
    }

    void jsonHasEveryItemAndIsTheSameBytesAgain()
    {
        DatasetTree tree;
        makeDfdcTest(tree);
        const auto result = scan({ tree.root(), QStringLiteral("--json") });
        QCOMPARE(result.code, 0);
        QCOMPARE(scan({ tree.root(), QStringLiteral("--json") }).out, result.out);
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.dataset-scan/1"));
        QCOMPARE(json.value(QStringLiteral("layout")).toString(), QStringLiteral("dfdc"));
        const QJsonArray items = json.value(QStringLiteral("items")).toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][QStringLiteral("path")].toString(), QStringLiteral("videos/aalscayrfi.mp4"));
        QCOMPARE(items[0][QStringLiteral("method")].toString(), QStringLiteral("DFDC"));
        QCOMPARE(items[0][QStringLiteral("labels")].toString(), QStringLiteral("1?11111111"));
        for (const char* unknown : { "compression", "source_identity" })
            QVERIFY2(items[0].toObject().value(QLatin1String(unknown)).isNull(), unknown);
    }

    void optionsReachTheScan()
    {
        DatasetTree tree;
        makePlain(tree);
        tree.file("rows.json", R"({"methods": {"MyMethod": {"labels": "1?11111111"}}})")
            .file("table/map.csv", "path,split\nreal/anna.mp4,test\n");
        QVERIFY(scan({ tree.root() }).out.contains("No label row is known for MyMethod"));
        const QString rows = tree.path(QStringLiteral("rows.json"));
        QVERIFY(scan({ tree.root(), QStringLiteral("--labels"), rows }).out.contains("1?11111111"));
        QVERIFY(scan({ tree.root(), QStringLiteral("--labels"), rows, QStringLiteral("--unobserved-as-no") }).out.contains("1011111111"));
        const auto mapped = scan({ tree.root(), QStringLiteral("--mapping"), tree.path(QStringLiteral("table/map.csv")) });
        QVERIFY(mapped.out.contains("items       1 of 1 identities"));
        QCOMPARE(mapped.code, 0);
    }

    void hostileNamesStayInTheirLine()
    {
        DatasetTree tree;
        tree.file(QStringLiteral("real/a.mp4")).file(QStringLiteral("Bad\n\x1b[31mname/a.mp4"));
        const auto result = scan({ tree.root() });
        QCOMPARE(result.code, 0);
        QVERIFY(result.out.contains("Bad\\n\\x1b[31mname"));
        QVERIFY(!result.out.contains('\x1b'));
    }

    void refusalsAreOneSentenceAndAnExitCode()
    {
        DatasetTree tree;
        tree.file("notes.md");
        QVERIFY(isRefusal(scan({ tree.root() }), 1, "No dataset was recognised"));
        QVERIFY(isRefusal(scan({ tree.path(QStringLiteral("nowhere")) }), 1, "There is no folder"));
        tree.file("mapping.csv", "path\n../a.mp4\n");
        QVERIFY(isRefusal(scan({ tree.root() }), 1, "line 2"));
        QVERIFY(isRefusal(scan({}), 2, "wants one folder"));
        QVERIFY(isRefusal(scan({ tree.root(), tree.root() }), 2, "wants one folder"));
        QVERIFY(isRefusal(scan({ tree.root(), QStringLiteral("--layout"), QStringLiteral("x") }), 2, "There is no layout \"x\""));
        QVERIFY(isRefusal(scan({ tree.root(), QStringLiteral("--nonsense") }), 2, "nonsense"));
        const auto bare = runProgram(QStringLiteral(SEMBLANCE_PROGRAM), { QStringLiteral("dataset") }, m_home.path());
        QVERIFY(isRefusal(bare, 2, "wants a subcommand"));
        const auto unknown
            = runProgram(QStringLiteral(SEMBLANCE_PROGRAM), { QStringLiteral("dataset"), QStringLiteral("scam") }, m_home.path());
        QVERIFY(isRefusal(unknown, 2, "no subcommand \"scam\""));
    }

    void helpNamesEveryOption()
    {
        const auto help = scan({ QStringLiteral("--help") });
        QCOMPARE(help.code, 0);
        for (const char* option :
            { "--layout", "--compression", "--labels", "--mapping", "--unobserved-as-no", "--json", "faceforensics++", "plain" })
            QVERIFY2(help.out.contains(option), option);
        const auto frame
            = runProgram(QStringLiteral(SEMBLANCE_PROGRAM), { QStringLiteral("dataset"), QStringLiteral("--help") }, m_home.path());
        QCOMPARE(frame.code, 0);
        QVERIFY(frame.out.contains("scan"));
    }
};

QTEST_GUILESS_MAIN(TestDatasetScanCommand)
#include "tst_dataset_scan_command.moc"
