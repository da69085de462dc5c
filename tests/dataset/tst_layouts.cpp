// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/dataset_layout.h"
#include "dataset/dataset_tree.h"
#include "support/result_check.h"

#include <algorithm>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

using Maker = void (*)(DatasetTree&);

struct Published {
    const char* what;
    const char* layout;
    Maker make;
    QStringList counts; ///< "method split kind labels count", sorted
};

QString kindOf(ItemKind kind)
{
    return kind == ItemKind::Video ? QStringLiteral("video") : kind == ItemKind::Image ? QStringLiteral("image") : QStringLiteral("frames");
}

QStringList countsOf(const ScannedDataset& dataset)
{
    QMap<QString, int> counts;
    for (const DatasetItem& item : dataset.items) {
        const QStringList words { item.method.isEmpty() ? QStringLiteral("real") : item.method,
            item.split.isEmpty() ? QStringLiteral("-") : item.split, kindOf(item.kind), toText(item.labels) };
        ++counts[words.join(u' ')];
    }
    QStringList lines;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        lines.append(it.key() + u' ' + QString::number(*it));
    return lines;
}

QStringList textOf(const ScannedDataset& dataset, std::initializer_list<LayoutFinding::Kind> kinds)
{
    QStringList lines;
    for (const LayoutFinding& f : dataset.findings) {
        if (std::find(kinds.begin(), kinds.end(), f.kind) != kinds.end())
            lines.append(QStringList { f.path, f.expected, f.found, f.leftOut }.join(QStringLiteral(" | ")));
    }
    return lines;
}

QStringList problems(const ScannedDataset& dataset)
{
    return textOf(dataset, { LayoutFinding::Kind::Missing, LayoutFinding::Kind::Incomplete });
}

const DatasetItem* itemAt(const ScannedDataset& dataset, const char* path)
{
    const auto it
        = std::find_if(dataset.items.begin(), dataset.items.end(), [&](const DatasetItem& i) { return i.path == QString::fromUtf8(path); });
    return it == dataset.items.end() ? nullptr : &*it;
}

/// "identity source split key".
QString factsAt(const ScannedDataset& dataset, const char* path)
{
    const DatasetItem* item = itemAt(dataset, path);
    return item ? QStringList { item->identity, item->sourceIdentity, item->split, item->labelKey }.join(u' ')
                : QStringLiteral("no such item");
}

QStringList lines(const char* text)
{
    return QString::fromLatin1(text).split(u'\n', Qt::SkipEmptyParts);
}

const QList<Published>& publishedLayouts()
{
    static const QList<Published> all {
        { "faceforensics++", "faceforensics++", makeFaceForensics,
            lines("Deepfakes test video 1?11111111 2\nDeepfakes train video 1?11111111 2\n"
                  "Face2Face test video 1101001100 2\nFace2Face train video 1101001100 2\n"
                  "FaceSwap test video 1?11111111 2\nFaceSwap train video 1?11111111 2\n"
                  "NeuralTextures test video 1101001100 2\nNeuralTextures train video 1101001100 2\n"
                  "real test video 0000000000 2\nreal train video 0000000000 2") },
        { "ffsc", "ffsc", makeFfsc,
            lines("BlendFace train image 1?0010111111 1\nFNeVR test image 100001111111 1\nHFGI-age test frames 110000100001 1\n"
                  "HFGI-smile test frames 101000001100 1\nInfoSwap test frames 1?0010111111 1\nStyleCLIP-gender test image 1?0110111101 1\n"
                  "StyleGAN2_dis-gender train image 1?0110111101 1\nStyleRes-age train frames 110000100001 1\n"
                  "StyleRes-expr train frames 101000001100 1\nTPS-pose train image 100001111111 1\ndiffae-age train frames 110000100001 1\n"
                  "diffae-gender train image 1?0110111101 1\nfomm-expr train image 101000101111 1\nfomm-pose train image 100001111111 1\n"
                  "fsgan train frames 1?0010111111 1\nreal test frames 000000000000 1\nreal train frames 000000000000 2\n"
                  "real val frames 000000000000 1\nsimswap train frames 1?0010111111 1") },
        { "celeb-df-v2", "celeb-df-v2", makeCelebDf,
            lines("Celeb-synthesis test video 1?11111111 1\nCeleb-synthesis train video 1?11111111 1\nreal test video 0000000000 2\n"
                  "real train video 0000000000 2") },
        { "faceshifter", "faceshifter", makeFaceShifter, lines("FaceShifter test video 1?11111111 2\nreal test video 0000000000 2") },
        { "deeperforensics-1.0", "deeperforensics-1.0", makeDeeperForensics, {} },
        { "dfdc train", "dfdc", makeDfdcTrain, lines("DFDC train video 1?11111111 1\nreal train video 0000000000 2") },
        { "dfdc test", "dfdc", makeDfdcTest, lines("DFDC test video 1?11111111 1\nreal test video 0000000000 1") },
        { "diffusionface", "diffusionface", makeDiffusionFace,
            lines("ADM - image 1????????? 2\nDiffswap - image 1?11111111 2\nImg2Img - image 1????????? 2\nInpaint_SDv15 - image 1????????? "
                  "2\n"
                  "real - image 0000000000 3") },
        { "diff", "diff", makeDiff,
            lines("FE-Imagic train image 1????????? 1\nFE-Imagic val image 1????????? 1\nFS-DCFace train image 1?11111111 2\n"
                  "FS-DCFace val image 1?11111111 2\nFS-DiffFace train image 1?11111111 2\nFS-DiffFace val image 1?11111111 2\n"
                  "I2I-LoRA train image 1????????? 1\nI2I-LoRA val image 1????????? 1\nT2I-SDXL train image 1????????? 1\n"
                  "T2I-SDXL val image 1????????? 1\nreal train image 0000000000 1\nreal val image 0000000000 1") },
        { "list", "list", makeList,
            lines("Deepfakes train image 1?11111111 1\nNeuralTextures train image 1101001100 1\neye train image 1?01100000 1\n"
                  "lip_mouth train image 1?01001100 1\nnose train image 1001000010 1\nreal train image 0000000000 1\n"
                  "real val image 0000000000 1") },
        { "plain", "plain", makePlain, lines("MyMethod - image 1????????? 2\nreal - frames 0000000000 1\nreal - video 0000000000 2") },
    };
    return all;
}

} // namespace

class TestLayouts : public QObject {
    Q_OBJECT

    static Result<ScannedDataset> scan(const DatasetTree& tree, const ScanOptions& options = {})
    {
        return scanDataset(tree.root(), options);
    }

private Q_SLOTS:
    void everyPublishedLayoutIsRecognisedAndComplete_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < publishedLayouts().size(); ++i)
            QTest::newRow(publishedLayouts()[i].what) << i;
    }
    void everyPublishedLayoutIsRecognisedAndComplete()
    {
        QFETCH(int, index);
        const Published& published = publishedLayouts()[index];
        DatasetTree tree;
        published.make(tree);
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->layout, QString::fromLatin1(published.layout));
        QVERIFY(layoutNames().contains(dataset->layout));
        QCOMPARE(problems(*dataset), QStringList());
        QVERIFY(!dataset->findings.isEmpty());
        if (!published.counts.isEmpty())
            QCOMPARE(countsOf(*dataset), published.counts);
        QVERIFY(std::is_sorted(dataset->items.begin(), dataset->items.end(), [](const auto& a, const auto& b) { return a.path < b.path; }));
        for (const DatasetItem& item : dataset->items) {
            QVERIFY2(QFile::exists(tree.path(item.path)), qPrintable(item.path));
            QVERIFY(!item.identity.isEmpty());
            QCOMPARE(item.labels.size(), static_cast<std::size_t>(nodeNames(dataset->hierarchy).size()));
        }
        ScanOptions named;
        named.layout = QString::fromLatin1(published.layout);
        const auto again = scan(tree, named);
        VERIFY_RESULT(again);
        QCOMPARE(countsOf(*again), countsOf(*dataset));
    }

    void aMissingPartIsToldWithItsFolder_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* what, const char* part, const char* says) {
            for (int i = 0; i < publishedLayouts().size(); ++i) {
                if (qstrcmp(publishedLayouts()[i].what, what) == 0)
                    QTest::addRow("%s without %s", what, part) << i << QString::fromLatin1(part) << QString::fromLatin1(says);
            }
        };
        row("faceforensics++", "original_sequences",
            "original_sequences/youtube/c23 | the 4 real videos at c23 | nothing | all real faces");
        row("faceforensics++", "manipulated_sequences/FaceSwap",
            "manipulated_sequences/FaceSwap/c23 | the 4 videos of FaceSwap at c23 | nothing");
        row("faceforensics++", "manipulated_sequences/FaceSwap/c23/videos",
            "manipulated_sequences/FaceSwap/c23/videos | videos, or folders");
        row("faceforensics++", "manipulated_sequences/Face2Face/c23/videos/003_002.mp4",
            "manipulated_sequences/Face2Face/c23 | the 4 clips");
        row("faceforensics++", "original_sequences/youtube/c23/videos/002.mp4",
            "original_sequences/youtube/c23 | the 4 clips that the split files name | 3 of them | 1 clip: 002");
        row("faceforensics++", "splits/val.json", "splits/val.json | the pairs of ids of a split | nothing | the split of its videos");
        row("ffsc", "Train/simswap", "Train/simswap | pictures forged by simswap | nothing | simswap");
        row("ffsc", "Val", "Val | a folder for each method, and Real | nothing | the split val");
        row("ffsc", "Test/Real", "Test/Real | real pictures | nothing");
        row("ffsc", "Test/Protocol-1/InfoSwap/_wKUEOeAnFI_60_To_00168/0165_gen.png",
            "Test/Protocol-1/InfoSwap | pictures forged by InfoSwap");
        row("celeb-df-v2", "YouTube-real", "YouTube-real | real videos from YouTube (300 as published) | nothing");
        row("celeb-df-v2", "Celeb-synthesis", "Celeb-synthesis | face swaps (5639 as published) | nothing | all forged faces");
        row("celeb-df-v2", "List_of_testing_videos.txt",
            "List_of_testing_videos.txt | the list of the 518 videos of the test set | nothing | the split");
        row("celeb-df-v2", "YouTube-real/00170.mp4",
            "List_of_testing_videos.txt | the videos of the test set | 2 of 3 | YouTube-real/00170.mp4");
        row("faceshifter", "original_sequences",
            "original_sequences/youtube/c23 | the real videos, which are FaceForensics++'s, at c23 | nothing");
        row("faceshifter", "test.json", "splits/test.json | the pairs of ids");
        row("faceshifter", "c23/videos/003_000.mp4", "c23 | the 2 clips that the split files name | 1 of them | 1 clip: 003_000");
        row("deeperforensics-1.0", "manipulated_videos/end_to_end_level_3",
            "manipulated_videos/end_to_end_level_3 | 1000 manipulated videos | nothing");
        row("deeperforensics-1.0", "lists/splits/val.txt",
            "lists/splits/val.txt | the names of the manipulated videos of a split | nothing");
        row("deeperforensics-1.0", "original_sequences", "original_sequences/youtube/c23/videos | the real target videos");
        row("deeperforensics-1.0", "manipulated_videos/end_to_end/000_M101.mp4",
            "manipulated_videos/end_to_end | the 3 videos that the split files name | 2 of them | 000_M101");
        row("dfdc train", "dfdc_train_part_1/metadata.json",
            "dfdc_train_part_1/metadata.json | the labels of this part's videos | nothing | all videos of dfdc_train_part_1");
        row("dfdc train", "dfdc_train_part_0/bbbb.mp4", "dfdc_train_part_0/metadata.json | the videos it names: 2 | 1 of them | bbbb.mp4");
        row("dfdc test", "videos/bbbb.mp4", "labels.csv | the videos it names: 2 | 1 of them | bbbb.mp4");
        row("diffusionface", "Inpaint_SDv15", "Inpaint | pictures of the kind Inpaint | nothing");
        row("diffusionface", "CelebA-HQ", "real | real pictures | nothing | all real faces");
        row("diff", "DiFF_val/real/1.png", "DiFF_val/real | real pictures | an empty folder");
        row("list", "faces/aug/eye/000_0001.png", "train_list.txt | a line for each picture");
        row("plain", "real", "real | real videos or pictures | nothing | all real faces");
    }
    void aMissingPartIsToldWithItsFolder()
    {
        QFETCH(int, index);
        QFETCH(QString, part);
        QFETCH(QString, says);
        const Published& published = publishedLayouts()[index];
        DatasetTree tree;
        published.make(tree);
        tree.remove(qPrintable(part));
        ScanOptions options;
        // Without its real folder nothing tells one's own layout from any other folder.
        if (qstrcmp(published.layout, "plain") == 0)
            options.layout = QStringLiteral("plain");
        const auto dataset = scan(tree, options);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->layout, QString::fromLatin1(published.layout));
        const QStringList told = problems(*dataset);
        QVERIFY2(std::any_of(told.begin(), told.end(), [&](const QString& line) { return line.startsWith(says); }),
            qPrintable(told.join(u'\n')));
    }

    void faceForensicsTellsIdentitySourceAndSplit()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.files("original_sequences/actors/c23/videos/01__walking.mp4")
            .files("manipulated_sequences/DeepFakeDetection/c23/videos/01_02__walking__ABC.mp4");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(factsAt(*dataset, "original_sequences/youtube/c23/videos/002.mp4"), QStringLiteral("002  test "));
        QCOMPARE(factsAt(*dataset, "manipulated_sequences/Deepfakes/c23/videos/003_002.mp4"), QStringLiteral("003 002 test "));
        QCOMPARE(factsAt(*dataset, "original_sequences/actors/c23/videos/01__walking.mp4"), QStringLiteral("actor01   "));
        QCOMPARE(factsAt(*dataset, "manipulated_sequences/DeepFakeDetection/c23/videos/01_02__walking__ABC.mp4"),
            QStringLiteral("actor01 actor02  "));
        QCOMPARE(itemAt(*dataset, "original_sequences/youtube/c23/videos/002.mp4")->compression, QStringLiteral("c23"));
        QCOMPARE(problems(*dataset), QStringList());
    }

    void oneCompressionCanBeChosen()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.files("original_sequences/youtube/{raw,c40}/videos/000.mp4");
        ScanOptions options;
        options.compression = QStringLiteral("c23");
        const auto dataset = scan(tree, options);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->items.size(), 20);
        QCOMPARE(problems(*dataset), QStringList());
        const auto all = scan(tree);
        VERIFY_RESULT(all);
        QCOMPARE(all->items.size(), 22);
        QVERIFY(problems(*all).size() >= 10);
        options.compression = QStringLiteral("c99");
        VERIFY_ERROR(scan(tree, options), QStringLiteral("at the compression c99"));
    }

    void extractedFramesCountAsOneVideoEach()
    {
        DatasetTree tree;
        tree.files("original_sequences/youtube/c23/images/{000,001}/{0000,0001}.png")
            .files("manipulated_sequences/Deepfakes/c23/faces/000_001/{0000,0001}.png")
            .files("manipulated_sequences/Face2Face/c23/videos/000_001.mp4")
            .files("manipulated_sequences/Face2Face/c23/images/000_001/0000.png");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(countsOf(*dataset), lines("Deepfakes - frames 1?11111111 1\nFace2Face - video 1101001100 1\nreal - frames 0000000000 2"));
        const QStringList ignored = textOf(*dataset, { LayoutFinding::Kind::Ignored });
        QCOMPARE(ignored.size(), 1);
        QVERIFY2(ignored[0].startsWith(QLatin1String("manipulated_sequences/Face2Face/c23/images")), qPrintable(ignored[0]));
    }

    void foldersThatBelongToNothingAreTold()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.files("original_sequences/vimeo/c23/videos/a.mp4")
            .files("manipulated_sequences/Deepfakes/c23x/videos/a.mp4")
            .files("manipulated_sequences/notes/a.txt");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        const QStringList ignored = textOf(*dataset, { LayoutFinding::Kind::Ignored });
        QCOMPARE(ignored.size(), 3);
        QVERIFY(ignored[0].startsWith(QLatin1String("manipulated_sequences/Deepfakes/c23x")));
        QVERIFY(ignored[1].startsWith(QLatin1String("manipulated_sequences/notes")));
        QVERIFY(ignored[2].startsWith(QLatin1String("original_sequences/vimeo")));
    }

    void anUnknownMethodIsReadAndSaidToHaveNoLabels()
    {
        DatasetTree tree;
        makeFaceForensics(tree);
        tree.files("manipulated_sequences/NewMethod/c23/videos/000_001.mp4");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->methodsWithoutLabels, QStringList { QStringLiteral("NewMethod") });
        QCOMPARE(toText(itemAt(*dataset, "manipulated_sequences/NewMethod/c23/videos/000_001.mp4")->labels), QStringLiteral("1?????????"));
        tree.file("labels.json", R"({"methods": {"NewMethod": {"labels": "1101001100"}}})");
        ScanOptions options;
        options.labelFile = tree.path(QStringLiteral("labels.json"));
        const auto labelled = scan(tree, options);
        VERIFY_RESULT(labelled);
        QCOMPARE(labelled->methodsWithoutLabels, QStringList());
        QCOMPARE(toText(itemAt(*labelled, "manipulated_sequences/NewMethod/c23/videos/000_001.mp4")->labels), QStringLiteral("1101001100"));
        options.unobservedAsNo = true;
        const auto official = scan(tree, options);
        VERIFY_RESULT(official);
        QCOMPARE(toText(itemAt(*official, "manipulated_sequences/Deepfakes/c23/videos/000_001.mp4")->labels), QStringLiteral("1011111111"));
    }

    void ffscTellsThePeopleByTheNames()
    {
        DatasetTree tree;
        makeFfsc(tree);
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(factsAt(*dataset, "Train/BlendFace/_-926WzaH2A_215_0037_by_pNqmJjTr2PA_107_0069.png"),
            QStringLiteral("_-926WzaH2A pNqmJjTr2PA train "));
        QCOMPARE(factsAt(*dataset, "Train/simswap/_-926WzaH2A_215_2_pNqmJjTr2PA_107"), QStringLiteral("pNqmJjTr2PA _-926WzaH2A train "));
        QCOMPARE(factsAt(*dataset, "Test/Protocol-1/InfoSwap/_wKUEOeAnFI_60_To_00168"), QStringLiteral("00168 _wKUEOeAnFI test "));
        QCOMPARE(factsAt(*dataset, "Train/diffae-gender/Male/_-926WzaH2A_215_0037_Male_-0.2.png"), QStringLiteral("_-926WzaH2A  train "));
        QCOMPARE(factsAt(*dataset, "Train/fsgan/0H007ZkBJSs_168.766667_176.933333"), QStringLiteral("0H007ZkBJSs  train "));
        QCOMPARE(factsAt(*dataset, "Train/Real/CDF-youtube/00000"), QStringLiteral("00000  train "));
    }

    void ffscsListFilesGiveTheLabels()
    {
        DatasetTree tree;
        makeFfsc(tree);
        tree.file("train.txt",
            "Train/fomm-expr/_-926WzaH2A_215_0037_surprised.png 101000101111\nTrain/StyleGAN2_dis-gender/_-926WzaH2A_215_0037_gender.png "
            "120110111101\n"
            "Train/Real/AVSpeech/_-926WzaH2A_215/0037.png 000000000000\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->layout, QStringLiteral("ffsc"));
        QCOMPARE(dataset->hierarchy, Hierarchy::Ffsc);
        QCOMPARE(countsOf(*dataset),
            lines(
                "StyleGAN2_dis-gender train image 1?0110111101 1\nfomm-expr train image 101000101111 1\nreal train image 000000000000 1"));
        QCOMPARE(factsAt(*dataset, "Train/Real/AVSpeech/_-926WzaH2A_215/0037.png"), QStringLiteral("_-926WzaH2A  train 000000000000"));
    }

    void celebDfTellsThePeopleAndTakesOneAsReal()
    {
        DatasetTree tree;
        makeCelebDf(tree);
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(factsAt(*dataset, "Celeb-synthesis/id1_id0_0000.mp4"), QStringLiteral("id1 id0 test "));
        QCOMPARE(factsAt(*dataset, "Celeb-real/id0_0000.mp4"), QStringLiteral("id0  train "));
        QCOMPARE(factsAt(*dataset, "YouTube-real/00170.mp4"), QStringLiteral("YouTube-real/00170.mp4  test "));
        tree.file("List_of_testing_videos.txt", "1 YouTube-real/00170.mp4\n1 Celeb-synthesis/id1_id0_0000.mp4\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("List_of_testing_videos.txt, line 2: 1 says real"));
        tree.file("List_of_testing_videos.txt", "1 YouTube-real/00170.mp4\n\nYouTube-real/00171.mp4\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("List_of_testing_videos.txt, line 3: wanted is 1 (real)"));
        tree.file("List_of_testing_videos.txt", "1 ../YouTube-real/00170.mp4\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("line 1: ../YouTube-real/00170.mp4 leads out"));
    }

    void celebDfIsReadFromTheOfficialPreprocessingToo()
    {
        DatasetTree tree;
        tree.files("{Celeb-real/videos/id0_0000,YouTube-real/videos/00170,Celeb-synthesis/videos/id0_id1_0000}.mp4")
            .file("List_of_testing_videos.txt", "1 YouTube-real/00170.mp4\n");
        const auto videos = scan(tree);
        VERIFY_RESULT(videos);
        QCOMPARE(problems(*videos), QStringList());
        QCOMPARE(videos->items.size(), 3);
        DatasetTree faces;
        faces.files("faces/FakeCDF/id0_id16_0003/0000.png").files("faces/RealCDF/00011/0000.png");
        const auto cutOut = scan(faces);
        VERIFY_RESULT(cutOut);
        QCOMPARE(cutOut->layout, QStringLiteral("celeb-df-v2"));
        QCOMPARE(countsOf(*cutOut), lines("Celeb-synthesis - frames 1?11111111 1\nreal - frames 0000000000 1"));
        QCOMPARE(factsAt(*cutOut, "faces/FakeCDF/id0_id16_0003"), QStringLiteral("id0 id16  "));
    }

    void deeperForensicsTellsTargetActorAndSplit()
    {
        DatasetTree tree;
        makeDeeperForensics(tree);
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->items.size(), 36);
        QCOMPARE(factsAt(*dataset, "manipulated_videos/end_to_end/000_M101.mp4"), QStringLiteral("000 M101 train "));
        QCOMPARE(factsAt(*dataset, "manipulated_videos/end_to_end_level_5/002_M005.mp4"), QStringLiteral("002 M005 test "));
        QCOMPARE(factsAt(*dataset, "original_sequences/youtube/c23/videos/001.mp4"), QStringLiteral("001  val "));
        QVERIFY(std::all_of(dataset->items.begin(), dataset->items.end(), [](const DatasetItem& i) {
            return toText(i.labels) == (i.method.isEmpty() ? QStringLiteral("0000000000") : QStringLiteral("1?11111111"));
        }));
        const QStringList ignored = textOf(*dataset, { LayoutFinding::Kind::Ignored });
        QCOMPARE(ignored.size(), 1);
        QVERIFY(ignored[0].startsWith(QLatin1String("source_videos")));
        tree.file("lists/splits/test.txt", "002_M005.mp4\n000_M101.mp4\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("test.txt, line 2: 000_M101 is in the split train already"));
        tree.file("lists/splits/test.txt", "a line\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("test.txt, line 1: wanted is the name of a manipulated video"));
        tree.file("lists/splits/test.txt", "../002_M005.mp4\n");
        VERIFY_ERROR(scan(tree), QStringLiteral("leads out"));
    }

    void dfdcsOriginalsGiveTheIdentity()
    {
        DatasetTree tree;
        makeDfdcTrain(tree);
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(factsAt(*dataset, "dfdc_train_part_0/bbbb.mp4"), QStringLiteral("aaaa  train "));
        QCOMPARE(factsAt(*dataset, "dfdc_train_part_0/aaaa.mp4"), QStringLiteral("aaaa  train "));
    }

    void brokenDfdcFilesAreToldInOneSentence_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* what, const char* file, const char* content, const char* says) {
            QTest::newRow(what) << QString::fromLatin1(file) << QByteArray(content) << QString::fromLatin1(says);
        };
        add("broken JSON", "p/metadata.json", "{\n\"a.mp4\": {\"label\": \"REAL\",}\n}", "metadata.json, line 2");
        add("no label", "p/metadata.json", "{\"a.mp4\": {\"label\": \"MAYBE\"}}", "\"a.mp4\" has neither");
        add("a list", "p/metadata.json", "[{\"label\": 1}]", "wanted is an object");
        add("a path out", "p/metadata.json", "{\"../a.mp4\": {\"label\": \"REAL\"}}", "would lead out");
        add("a wrong label", "labels.csv", "filename,label\na.mp4,2\n", "labels.csv, line 2: the label is 0 or REAL");
        add("a path out in the table", "labels.csv", "filename,label\na.mp4,0\n../b.mp4,0\n", "labels.csv, line 3");
        add("a contradiction", "labels.csv", "filename,label\na.mp4,0\nb.mp4,1\na.mp4,1\n", "line 4: a.mp4 has another label in line 2");
        add("a lost column", "labels.csv", "filenames,label\na.mp4,1\n", "must name the columns");
        add("an open quote", "labels.csv", "filename,label\n\"a.mp4,1\n", "line 2: a quote");
    }
    void brokenDfdcFilesAreToldInOneSentence()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        DatasetTree tree;
        tree.file("p/a.mp4").file("videos/a.mp4").file(file, content);
        VERIFY_ERROR(scan(tree), says);
    }

    void dfdcsFullTestSetAndCutOutFacesAreRead()
    {
        DatasetTree tree;
        tree.files("test/{a,b}.mp4")
            .file("test/metadata.json", R"({"a.mp4": {"is_fake": 1, "augmentations": {}}, "b.mp4": {"is_fake": 0}})");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(countsOf(*dataset), lines("DFDC test video 1?11111111 1\nreal test video 0000000000 1"));
        DatasetTree faces;
        faces.files("faces/{a,b}/0001.png").file("labels.csv", "label,filename\nFAKE,a.mp4\nREAL,\"b.mp4\"\nREAL,b.mp4\n");
        const auto cutOut = scan(faces);
        VERIFY_RESULT(cutOut);
        QCOMPARE(countsOf(*cutOut), lines("DFDC test frames 1?11111111 1\nreal test frames 0000000000 1"));
        QCOMPARE(textOf(*cutOut, { LayoutFinding::Kind::Ignored }).size(), 1);
    }

    void diffusionListsSayWhatIsReal()
    {
        DatasetTree tree;
        tree.files("{FS/DiffFace,FE/Imagic,photos}/{1,2}.png").file("test.txt", "FS/DiffFace/1.png 1\nFE/Imagic/1.png 1\nphotos/1.png 0\n");
        const auto dataset = scan(tree);
        VERIFY_RESULT(dataset);
        QCOMPARE(dataset->layout, QStringLiteral("diff"));
        QCOMPARE(countsOf(*dataset),
            lines("FE-Imagic test image 1????????? 1\nFS-DiffFace test image 1?11111111 1\nreal test image 0000000000 1"));
    }
};

QTEST_GUILESS_MAIN(TestLayouts)
#include "tst_layouts.moc"
