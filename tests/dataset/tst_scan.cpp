// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every layout: lists and tables of one's own, names, links, errors, order.
#include "core/dataset/layouts/dataset_layout.h"
#include "dataset/dataset_tree.h"
#include "support/result_check.h"

#include <algorithm>
#include <cstdio>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

QStringList itemsOf(const ScannedDataset& dataset)
{
    QStringList lines;
    for (const DatasetItem& i : dataset.items)
        lines.append(QStringList { i.path, i.method, i.identity, i.sourceIdentity, i.split, toText(i.labels) }.join(u'|'));
    return lines;
}

QStringList findingsOf(const ScannedDataset& dataset, LayoutFinding::Kind kind)
{
    QStringList lines;
    for (const LayoutFinding& f : dataset.findings) {
        if (f.kind == kind)
            lines.append(QStringList { f.path, f.expected, f.found, f.leftOut }.join(QStringLiteral(" | ")));
    }
    return lines;
}

QString q(const char* text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestScan : public QObject {
    Q_OBJECT

    static Result<ScannedDataset> scan(const DatasetTree& tree, const ScanOptions& options = {})
    {
        return scanDataset(tree.root(), options);
    }

private Q_SLOTS:
    void aMappingSaysWhatEachFileIs()
    {
        DatasetTree tree;
        tree.files("a/{1,2,3}.mp4")
            .files("b/clip/{1,2}.png")
            .files("b/extra.mp4")
            .file("mapping.csv",
                "\xEF\xBB\xBF"
                "path,method,identity,source_identity,split,labels\r\n"
                "a/1.mp4,real,anna,,train,\r\n"
                "./a/2.mp4,Deepfakes,anna,bert,train,\r\n"
                "\"a/3.mp4\",Own,\"bert, the other\",,validation,1101001100\r\n"
                "b/clip,,carl,,test,\r\n"
                "b/clip,,carl,,test,\r\n"
                "b/gone.mp4,real,,,,\r\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->layout, q("plain"));
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("a/1.mp4||anna||train|0000000000"), q("a/2.mp4|Deepfakes|anna|bert|train|1?11111111"),
                q("a/3.mp4|Own|bert, the other||val|1101001100"), q("b/clip|b|carl||test|1?????????") }));
        QCOMPARE(dataset->methodsWithoutLabels, QStringList { q("b") });
        const QStringList incomplete = findingsOf(*dataset, LayoutFinding::Kind::Incomplete);
        QCOMPARE(incomplete.size(), 1);
        QVERIFY2(incomplete[0].contains(q("b/gone.mp4")), qPrintable(incomplete[0]));
        const QStringList ignored = findingsOf(*dataset, LayoutFinding::Kind::Ignored);
        QCOMPARE(ignored.size(), 2);
        QVERIFY2(ignored[0].contains(q("b/extra.mp4")), qPrintable(ignored[0]));
        QVERIFY2(ignored[1].contains(q("1 repeated line")), qPrintable(ignored[1]));
    }

    void onlyThePathColumnIsNeeded()
    {
        DatasetTree tree;
        tree.files("{real,Mine}/1.png").file("mapping.csv", "path\nreal/1.png\nMine/1.png\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(
            itemsOf(*dataset), (QStringList { q("Mine/1.png|Mine|Mine/1.png|||1?????????"), q("real/1.png||real/1.png|||0000000000") }));
    }

    void aMappingElsewhereAndFfscLabelsAreRead()
    {
        DatasetTree tree;
        tree.files("real/1.png").files("Mine/1.png");
        DatasetTree elsewhere;
        elsewhere.file("my map.csv", "path,labels\nreal/1.png,000000000000\n" + tree.path(q("Mine/1.png")).toUtf8() + ",1?0110111101\n");
        ScanOptions options;
        options.mapping = elsewhere.path(q("my map.csv"));
        const auto dataset = scan(tree, options);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->hierarchy, Hierarchy::Ffsc);
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("Mine/1.png|Mine|Mine/1.png|||1?0110111101"), q("real/1.png||real/1.png|||000000000000") }));
    }

    void aBrokenMappingIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* what, const QByteArray& table, const char* says) { QTest::newRow(what) << table << q(says); };
        add("empty", "", "is empty");
        add("no path column", "file,method\nreal/1.png,real\n", "line 1: the column \"file\" is unknown");
        add("only other columns", "method\nreal\n", "line 1: there is no column \"path\"");
        add("a column twice", "path,path\n", "line 1: there are two columns");
        add("a field too many", "path,method\nreal/1.png,real\nreal/1.png,a,b\n", "line 3: there are 3 fields, but 2 columns");
        add("an empty path", "path,method\n,real\n", "line 2: the path is empty");
        add("out of the root", "path\nreal/1.png\n../other/1.png\n", "line 3: ../other/1.png leads out of");
        add("hidden way out", "path\nreal/../../1.png\n", "line 2: real/../../1.png leads out of");
        add("another place", "path\n/etc/passwd\n", "line 2: /etc/passwd leads out of");
        add("a wrong split", "path,split\nreal/1.png,trian\n", "line 2: the split is train, val or test, not \"trian\"");
        add("wrong labels", "path,labels\nreal/1.png,11\n", "line 2: the labels \"11\"");
        add("labels against the rules", "path,labels\nMine/1.png,1000100000\n", "line 2: the labels");
        add("real with altered nodes", "path,method,labels\nreal/1.png,real,1?11111111\n",
            "line 2: the method \"real\" and the label of face contradict");
        add("a contradiction", "path,identity\nreal/1.png,anna\nreal/1.png,bert\n", "line 3: real/1.png was named in line 2");
        add("nothing that says what it is", "path\nloose.png\n", "line 2: nothing says whether");
        add("an open quote", "path\nreal/1.png\n\"real\n", "line 3: a quote is opened");
    }
    void aBrokenMappingIsToldWithItsLine()
    {
        QFETCH(QByteArray, table);
        QFETCH(QString, says);
        DatasetTree tree;
        tree.files("{real,Mine}/1.png").files("loose.png").file("mapping.csv", table);
        VERIFY_ERROR(scan(tree), says);
    }

    void aBrokenListIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* what, const QByteArray& list, const char* says) { QTest::newRow(what) << list << q(says); };
        add("no key", "f/1.png 1000000000\nf/2.png\n", "a.txt, line 2: wanted is a path");
        add("a key of 11 digits", "f/1.png 1000000000\r\n\r\nf/2.png 10000000000\r\n", "a.txt, line 3: wanted is a path");
        add("a key that is none", "f/1.png 1000000000\nf/2.png 1100000000\n", "a.txt, line 2: the label key 1100000000 is none");
        add("a key of the other hierarchy", "f/1.png 1000000000\nf/2.png 000000000000\n",
            "a.txt, line 2: the label key 000000000000 is none");
        add("a way out", "f/1.png 1000000000\n../f/2.png 1000000000\n", "a.txt, line 2: ../f/2.png leads out");
        add("another place", "f/1.png 1000000000\n/data0/f/2.png 1000000000\n", "a.txt, line 2: /data0/f/2.png leads out");
        add("a contradiction", "f/1.png 1000000000\nf/1.png 0101011111\n", "a.txt, line 2: f/1.png was named in line 1 of a.txt");
    }
    void aBrokenListIsToldWithItsLine()
    {
        QFETCH(QByteArray, list);
        QFETCH(QString, says);
        DatasetTree tree;
        tree.files("f/{1,2}.png").file("a.txt", list);
        VERIFY_ERROR(scan(tree), says);
    }

    void listsTakeBlanksInPathsFlagsAndAbsolutePaths()
    {
        DatasetTree tree;
        tree.files("my faces/{1,2,3,4}.png").files("other.txt");
        tree.file("a.txt",
            "\xEF\xBB\xBF"
            "my faces/1.png 1000000000\nmy faces/2.png test 0101011111\r\n\"my faces/3.png\"\t0\t0110001100\n"
                + tree.path(q("my faces/4.png")).toUtf8() + " val 1000000000\nmy faces/4.png val 1000000000\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("my faces/1.png||my faces|||0000000000"), q("my faces/2.png|identity|my faces||test|1?11111111"),
                q("my faces/3.png|expression|my faces|||1101001100"), q("my faces/4.png||my faces||val|0000000000") }));
        QCOMPARE(findingsOf(*dataset, LayoutFinding::Kind::Ignored).size(), 2);
    }

    void listsMadeOnWindowsAreRead()
    {
        DatasetTree tree;
        tree.files("f/{anna,bert}.png").file("a.txt", "f\\anna.png 1000000000\r\n.\\f\\bert.png 0101011111\r\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("f/anna.png||f/anna.png|||0000000000"), q("f/bert.png|identity|f/bert.png|||1?11111111") }));
        tree.file("a.txt", "f\\anna.png 1000000000\r\n..\\bert.png 0101011111\r\n");
        VERIFY_ERROR(scan(tree), q("line 2: ..\\bert.png leads out of"));
    }

    void listsTellThePeopleByKnownNames()
    {
        DatasetTree tree;
        tree.files("FF/Deepfakes/c23/faces/000_003/{0001,0002}.png").files("CDF/id0_id16_0003/0000.png");
        tree.file("a.txt",
            "FF/Deepfakes/c23/faces/000_003/0001.png 0101011111\nFF/Deepfakes/c23/faces/000_003/0002.png "
            "0101011111\nCDF/id0_id16_0003/0000.png 0101011111\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("CDF/id0_id16_0003/0000.png|identity|id0|id16||1?11111111"),
                q("FF/Deepfakes/c23/faces/000_003/0001.png|Deepfakes|000|003||1?11111111"),
                q("FF/Deepfakes/c23/faces/000_003/0002.png|Deepfakes|000|003||1?11111111") }));
    }

    void brokenSplitFilesAreToldInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("broken") << QByteArray("[[\"000\", \"001\"],\n[\"002\", ]]") << q("val.json, line 2");
        QTest::newRow("an object") << QByteArray("{}") << q("wanted is a list of pairs");
        QTest::newRow("numbers") << QByteArray("[[0, 1]]") << q("val.json, pair 1: wanted are two ids");
        QTest::newRow("three") << QByteArray("[[\"a\",\"b\"],[\"a\",\"b\",\"c\"]]") << q("val.json, pair 2");
        QTest::newRow("an id in two splits") << QByteArray("[[\"009\",\"001\"]]")
                                             << q("val.json, pair 1: the id 001 is in the split train already");
    }
    void brokenSplitFilesAreToldInOneSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.file("splits/val.json", json);
        VERIFY_ERROR(scan(tree), says);
    }

    void linksOutOfTheRootAreNotFollowedAndTold()
    {
        DatasetTree outside;
        outside.files("secret/{1,2}.mp4");
        DatasetTree tree;
        tree.files("real/{1,2}.mp4").files("store/3.mp4");
        tree.link("real/out", outside.path(q("secret")))
            .link("real/out.mp4", outside.path(q("secret/1.mp4")))
            .link("real/nowhere.mp4", q("/no/such/file.mp4"))
            .link("real/loop", tree.path(q("real")))
            .link("real/up", tree.root())
            .link("real/in.mp4", tree.path(q("store/3.mp4")));
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QStringList real;
        for (const DatasetItem& item : dataset->items) {
            if (item.method.isEmpty())
                real.append(item.path);
        }
        QCOMPARE(real, (QStringList { q("real/1.mp4"), q("real/2.mp4"), q("real/in.mp4") }));
        const QStringList incomplete = findingsOf(*dataset, LayoutFinding::Kind::Incomplete);
        QCOMPARE(incomplete.size(), 1);
        QVERIFY2(incomplete[0].contains(q("5 links")) && incomplete[0].contains(q("loop, nowhere.mp4, out, out.mp4, up")),
            qPrintable(incomplete[0]));
    }

    void aDatasetOfLinksAloneSaysThatTheyAreWhy()
    {
        DatasetTree outside;
        outside.files("store/{1,2}.mp4");
        DatasetTree tree;
        tree.link("real/1.mp4", outside.path(q("store/1.mp4"))).link("real/2.mp4", outside.path(q("store/2.mp4")));
        const auto dataset = scan(tree);
        VERIFY_ERROR(dataset, q("in real there were 2 links elsewhere"));
    }

    void aPartThatIsALinkOutIsMissingAndSaysWhy()
    {
        DatasetTree outside;
        outside.files("youtube/c23/videos/000.mp4");
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.remove("original_sequences").link("original_sequences", outside.root());
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QVERIFY(std::none_of(dataset->items.begin(), dataset->items.end(), [](const DatasetItem& i) { return i.method.isEmpty(); }));
        QVERIFY(
            findingsOf(*dataset, LayoutFinding::Kind::Missing).join(u'\n').contains(q("a link that leads out of the dataset's folder")));
    }

    void hostileNamesAreReadAsTheyAre()
    {
        DatasetTree tree;
        const QStringList names { q("two\nlines.mp4"), q("'; DROP TABLE video; --.mp4"), q("-rf.mp4"),
            q("\xE5\xBC\xA0 \xF0\x9F\x98\x80.mp4"), q("%1 %2.mp4"), q("a\\b.mp4"), q(" .mp4") };
        for (const QString& name : names)
            tree.file(q("real/") + name);
        tree.file("real/.hidden.mp4").file("real/notes.txt");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QStringList got;
        for (const DatasetItem& item : dataset->items)
            got.append(item.path.sliced(5));
        QStringList wanted = names;
        wanted.sort();
        QCOMPARE(got, wanted);
        QVERIFY(QFile(tree.path(q("real/bad-\xC3\xA9.mp4"))).open(QIODevice::WriteOnly));
        const QByteArray latin = QFile::encodeName(tree.path(q("real"))) + "/bad-\xE9.mp4";
        FILE* file = std::fopen(latin.constData(), "w");
        if (!file)
            QSKIP("this file system takes no name that is not UTF-8");
        std::fclose(file);
        const auto again = scan(tree);
        std::remove(latin.constData());
        VERIFY_RESULT(again);
        QCOMPARE(again->items.size(), names.size() + 1);
        QVERIFY(findingsOf(*again, LayoutFinding::Kind::Incomplete).join(u'\n').contains(q("1 name in another encoding")));
    }

    void emptyVideosAreTold()
    {
        DatasetTree tree;
        tree.file("real/1.mp4").file("real/2.mp4", "");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->items.size(), 2);
        QVERIFY(findingsOf(*dataset, LayoutFinding::Kind::Incomplete).join(u'\n').contains(q("1 file without a byte")));
    }

    void picturesInTheRootAreRealPeopleOfTheirOwn()
    {
        DatasetTree tree;
        tree.files("{b,a}.jpg").files("README.md");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(itemsOf(*dataset), (QStringList { q("a.jpg||a.jpg|||0000000000"), q("b.jpg||b.jpg|||0000000000") }));
    }

    void splitFoldersOfThePlainLayoutAreRead()
    {
        DatasetTree tree;
        tree.files("{train,Test}/{real,Mine}/1.png");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(itemsOf(*dataset),
            (QStringList { q("Test/Mine/1.png|Mine|Test/Mine/1.png||test|1?????????"),
                q("Test/real/1.png||Test/real/1.png||test|0000000000"), q("train/Mine/1.png|Mine|train/Mine/1.png||train|1?????????"),
                q("train/real/1.png||train/real/1.png||train|0000000000") }));
    }

    void nothingRecognisedSaysWhatWasLookedFor()
    {
        DatasetTree tree;
        tree.files("notes/a.txt");
        const auto dataset = scan(tree);
        VERIFY_ERROR(dataset, q("No dataset was recognised"));
        for (const QString& layout : layoutNames())
            QVERIFY2(dataset.error().message.contains(layout), qPrintable(layout));
        makeCelebDf(tree);
        DatasetTree above;
        above.link("inner", tree.root());
        VERIFY_ERROR(scan(above), q("No dataset was recognised"));
        above.files("Celeb-DF-v2/Celeb-real/id0_0001.mp4");
        VERIFY_ERROR(scan(above), q("its folder Celeb-DF-v2 looks like celeb-df-v2"));
    }

    void wrongRootsAndOptionsAreToldInOneSentence()
    {
        DatasetTree tree;
        makePlain(tree);
        VERIFY_ERROR(scanDataset(tree.path(q("nowhere"))), q("There is no folder"));
        VERIFY_ERROR(scanDataset(tree.path(q("real/anna.mp4"))), q("is no folder"));
        ScanOptions options;
        options.layout = q("nonsense");
        VERIFY_ERROR(scan(tree, options), q("There is no layout \"nonsense\""));
        QCOMPARE(scan(tree, options).error().kind, Error::Kind::Usage);
        options.layout = q("dfdc");
        VERIFY_ERROR(scan(tree, options), q("looked for was metadata.json"));
        options.layout.clear();
        options.compression = q("c23");
        VERIFY_ERROR(scan(tree, options), q("tells no compression levels apart"));
        options = {};
        options.layout = q("celeb-df-v2");
        options.mapping = q("/tmp/a.csv");
        VERIFY_ERROR(scan(tree, options), q("A mapping belongs to the layout plain"));
        options = {};
        options.mapping = q("/nowhere/a.csv");
        VERIFY_ERROR(scan(tree, options), q("/nowhere/a.csv"));
        options = {};
        options.labelFile = q("/nowhere/a.json");
        VERIFY_ERROR(scan(tree, options), q("/nowhere/a.json"));
    }

    void aStopRequestEndsTheScan()
    {
        DatasetTree tree;
        makePlain(tree);
        std::stop_source stop;
        stop.request_stop();
        const auto dataset = scanDataset(tree.root(), {}, stop.get_token());
        QVERIFY(!dataset);
        QCOMPARE(dataset.error().kind, Error::Kind::Cancelled);
    }

    void theOrderDoesNotDependOnTheOrderOfMaking()
    {
        DatasetTree forwards;
        DatasetTree backwards;
        QStringList names;
        for (int i = 0; i < 200; ++i)
            names.append(QStringLiteral("real/%1.mp4").arg((i * 73) % 200));
        for (const QString& name : names)
            forwards.file(name);
        std::reverse(names.begin(), names.end());
        for (const QString& name : names)
            backwards.file(name);
        QCOMPARE(itemsOf(*scan(forwards)), itemsOf(*scan(backwards)));
    }
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
