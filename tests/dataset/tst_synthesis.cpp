// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/dataset_layout.h"
#include "core/dataset/synthesis/clip_maker.h"
#include "core/dataset/synthesis/dataset_plan.h"
#include "core/dataset/synthesis/synthesize.h"
#include "core/faces/alignment.h"
#include "core/faces/face_detector.h"
#include "core/faces/landmark_finder.h"
#include "core/media/video_source.h"
#include "support/pictures.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::dataset::synthesis;

namespace {

SynthesisOptions tiny()
{
    SynthesisOptions options;
    options.identities = 2;
    options.videosPerIdentity = 1;
    options.framesPerVideo = 3;
    options.width = 160;
    options.height = 120;
    options.threads = 1;
    return options;
}

/// Every file below folder with its bytes.
QMap<QString, QByteArray> tree(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString file = it.next();
        files.insert(QDir(folder).relativeFilePath(file), test::fileBytes(file));
    }
    return files;
}

QStringList differing(const QMap<QString, QByteArray>& a, const QMap<QString, QByteArray>& b)
{
    QStringList paths;
    for (const QString& path : (a.keys() + b.keys()))
        if (a.value(path) != b.value(path) || a.contains(path) != b.contains(path))
            paths.append(path);
    paths.removeDuplicates();
    return paths;
}

ClipMaker clip(std::uint64_t person, std::uint64_t video, cv::Size size, int frames = 60)
{
    static const auto model = AppearanceModel::bundled().value();
    return { *model, { person, video, size, frames, 25 } };
}

cv::Mat pictureOf(const media::DecodedFrame& frame)
{
    return cv::Mat(frame.image.height(), frame.image.width(), CV_8UC3, const_cast<std::uint8_t*>(frame.image.pixels())).clone();
}

} // namespace

class TestSynthesis : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theModelInTheProgramIsWholeAndSmall()
    {
        const QFileInfo file(QStringLiteral(SEMBLANCE_SOURCE_DIR "/resources/appearance/portraits.safetensors"));
        QVERIFY(file.size() > 1000000);
        QVERIFY(file.size() <= 6 * 1024 * 1024);
        const auto model = AppearanceModel::bundled();
        VERIFY_RESULT(model);
        QVERIFY((*model)->textureModes.size() >= 60);
        int eyes = 0;
        int mouth = 0;
        for (const auto& t : (*model)->triangles) {
            eyes += t.part == Part::EyeOpening;
            mouth += t.part == Part::MouthOpening;
        }
        // A polygon of six corners has four triangles, one of eight has six.
        QCOMPARE(eyes, 8);
        QCOMPARE(mouth, 6);
    }

    void aModelFileCutShortIsRefused()
    {
        QTemporaryDir dir;
        const QByteArray whole = test::fileBytes(QStringLiteral(SEMBLANCE_SOURCE_DIR "/resources/appearance/portraits.safetensors"));
        for (const qsizetype length : { qsizetype { 0 }, qsizetype { 5 }, qsizetype { 300 }, whole.size() / 2, whole.size() - 1 }) {
            const QString path = dir.filePath(QStringLiteral("cut.safetensors"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(whole.left(length));
            file.close();
            VERIFY_ERROR(AppearanceModel::read(path), QStringLiteral("is no appearance model"));
        }
        VERIFY_ERROR(AppearanceModel::read(dir.filePath(QStringLiteral("absent"))), QStringLiteral("can't be read"));
    }

    void aModelIsReadAsItWasWritten()
    {
        QTemporaryDir dir;
        const auto model = AppearanceModel::bundled();
        VERIFY_RESULT(model);
        const QString path = dir.filePath(QStringLiteral("again.safetensors"));
        VERIFY_RESULT((*model)->write(path, {}));
        const auto again = AppearanceModel::read(path);
        VERIFY_RESULT(again);
        QCOMPARE(cv::norm(makePerson(**model, 3).atlas, makePerson(*again, 3).atlas, cv::NORM_INF), 0.0);
    }

    void theSameSeedGivesTheSameClip()
    {
        QTemporaryDir dir;
        SampleClipOptions options;
        options.frames = 6;
        options.width = 160;
        options.height = 120;
        const auto bytes = [&](const char* name) {
            const QString file = dir.filePath(QLatin1String(name));
            return synthesizeClip(file, options) ? test::fileBytes(file) : QByteArray();
        };
        const QByteArray first = bytes("a.mp4");
        QVERIFY(first.size() > 1000);
        QVERIFY(bytes("b.mp4") == first);
        options.seed = 2;
        QVERIFY(bytes("c.mp4") != first);
        QCOMPARE(QDir(dir.path()).entryList({ QStringLiteral("*.part") }, QDir::Files).size(), 0);
    }

    void neitherThreadsNorAStopChangeAByte()
    {
        QTemporaryDir dir;
        SynthesisOptions options = tiny();
        VERIFY_RESULT(synthesizeDataset(dir.filePath(QStringLiteral("one")), options));
        options.threads = 2;
        VERIFY_RESULT(synthesizeDataset(dir.filePath(QStringLiteral("two")), options));
        const auto whole = tree(dir.filePath(QStringLiteral("one")));
        QCOMPARE(whole.size(), 2 * (1 + 4 + 4 + 5) + 3 + 3); // video, forged, masks, truth; synthesis.json, README, identities; splits
        QCOMPARE(differing(tree(dir.filePath(QStringLiteral("two"))), whole), QStringList());

        // What a kill leaves: videos without truth, and parts.
        const QString third = dir.filePath(QStringLiteral("three"));
        std::stop_source stop;
        options.threads = 1;
        const auto stopped = synthesizeDataset(third, options, stop.get_token(), [&](const Progress& p) {
            if (p.done > 0)
                stop.request_stop();
        });
        QVERIFY(!stopped || stopped->made > 0);
        if (!stopped)
            QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        for (const QString& path : tree(third).keys())
            QVERIFY2(!path.endsWith(QLatin1String(".part")), qPrintable(path));
        const QString truth = third + QStringLiteral("/truth/FaceSwap/000_001.json");
        QFile::remove(truth);
        const QString part = third + QStringLiteral("/manipulated_sequences/FaceSwap/c23/videos/000_001.mp4.part");
        QDir().mkpath(QFileInfo(part).path());
        QFile left(part);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("half a video");
        left.close();
        const auto resumed = synthesizeDataset(third, options);
        VERIFY_RESULT(resumed);
        QVERIFY(resumed->made >= 1);
        QCOMPARE(differing(tree(third), whole), QStringList());
        QCOMPARE(synthesizeDataset(third, options)->made, 0);
    }

    void anotherDatasetInTheFolderIsLeftAlone()
    {
        QTemporaryDir dir;
        QFile file(dir.filePath(QStringLiteral("diary.txt")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        VERIFY_ERROR(synthesizeDataset(dir.path(), tiny()), QStringLiteral("is not empty"));
        QTemporaryDir other;
        SynthesisOptions options = tiny();
        options.framesPerVideo = 1;
        VERIFY_RESULT(synthesizeDataset(other.path(), options));
        options.seed = 9;
        VERIFY_ERROR(synthesizeDataset(other.path(), options), QStringLiteral("other options"));
    }

    void twoProgramsDoNotMakeOneDataset()
    {
        QTemporaryDir dir;
        std::optional<Error> second;
        VERIFY_RESULT(synthesizeDataset(dir.path(), tiny(), {}, [&](const Progress&) {
            if (const auto done = synthesizeDataset(dir.path(), tiny()); !done)
                second = done.error();
        }));
        QVERIFY(second.has_value());
        QVERIFY2(second->message.contains(QStringLiteral("Another program is writing")), qPrintable(second->message));
    }

    void wrongOptionsAreSaidInOneSentence()
    {
        QTemporaryDir dir;
        const auto with = [&](auto change) {
            SynthesisOptions options = tiny();
            change(options);
            return synthesizeDataset(dir.filePath(QStringLiteral("x")), options);
        };
        VERIFY_ERROR(with([](auto& o) { o.width = 161; }), QStringLiteral("even"));
        VERIFY_ERROR(with([](auto& o) { o.height = 20; }), QStringLiteral("even"));
        VERIFY_ERROR(with([](auto& o) { o.identities = 1; }), QStringLiteral("2 to 500"));
        VERIFY_ERROR(with([](auto& o) { o.framesPerVideo = 0; }), QStringLiteral("frames"));
        for (const char* name : { "c52", "c", "c023", "23", "h264" })
            VERIFY_ERROR(with([&](auto& o) { o.compression = QLatin1String(name); }), QStringLiteral("no compression"));
        QVERIFY(!QFileInfo::exists(dir.filePath(QStringLiteral("x"))));
        SampleClipOptions clipOptions;
        clipOptions.method = QStringLiteral("deepfakes");
        VERIFY_ERROR(synthesizeClip(dir.filePath(QStringLiteral("a.mp4")), clipOptions), QStringLiteral("NeuralTextures"));
        clipOptions = {};
        clipOptions.frames = 2;
        VERIFY_ERROR(synthesizeClip(dir.filePath(QStringLiteral("no such folder/a.mp4")), clipOptions), QStringLiteral("can't be written"));
    }

    void noPersonIsInTwoSplitsAndEveryVideoIsForged()
    {
        for (int people = 2; people <= 21; ++people) {
            SynthesisOptions options = tiny();
            options.identities = people;
            options.videosPerIdentity = 2;
            const auto plan = planDataset(options);
            QMap<int, QString> splitOf;
            for (const auto& split : plan.splits) {
                for (const auto& [a, b] : split.pairs) {
                    for (const int v : { a, b }) {
                        const int person = plan.videos[v].identity;
                        QVERIFY(splitOf.value(person, split.name) == split.name);
                        splitOf.insert(person, split.name);
                    }
                    QVERIFY(plan.videos[a].identity != plan.videos[b].identity);
                    QVERIFY(plan.videos[a].sources.contains(b) && plan.videos[b].sources.contains(a));
                }
            }
            QCOMPARE(splitOf.size(), people);
            for (const auto& video : plan.videos)
                QVERIFY(!video.sources.isEmpty());
            QCOMPARE(plan.splits[2].pairs.isEmpty(), people < 4);
        }
    }

    void outsideTheMaskAForgedFrameIsTheRealOne()
    {
        const auto target = clip(1, 11, { 320, 240 });
        const auto source = clip(2, 12, { 320, 240 });
        for (const auto method : kForgingMethods) {
            int changed = 0;
            for (const int n : { 0, 17, 40 }) {
                const auto frame = target.frame(n);
                const auto forged = target.forged(method, frame, source);
                cv::Mat difference;
                cv::absdiff(frame.rgb, forged.rgb, difference);
                cv::Mat outside;
                difference.copyTo(outside, forged.mask == 0);
                QCOMPARE(cv::norm(outside, cv::NORM_INF), 0.0);
                changed += cv::countNonZero(difference.reshape(1));
                QVERIFY(cv::countNonZero(forged.mask) > 200);
                QVERIFY(cv::countNonZero(forged.mask) < 320 * 240 / 4);
                // Expression is put on the mouth, never on the eyes.
                const bool expression = method == ForgingMethod::Face2Face || method == ForgingMethod::NeuralTextures;
                const auto& eye = frame.landmarks[37];
                QCOMPARE(forged.mask.at<uchar>(cvRound(eye.y), cvRound(eye.x)) == 0, expression);
                const auto& lip = frame.landmarks[62];
                QCOMPARE(int(forged.mask.at<uchar>(cvRound(lip.y), cvRound(lip.x))), 255);
            }
            QVERIFY2(changed > 3000, qPrintable(name(method)));
        }
    }

    void aSwappedFaceLooksLikeItsSource()
    {
        // Inner faces in one place: the swap must be nearer to the source than the target is.
        const auto target = clip(1, 21, { 320, 240 });
        const auto source = clip(2, 21, { 320, 240 });
        const auto frame = target.frame(5);
        const auto other = source.frame(5);
        const cv::Point nose(cvRound(frame.landmarks[30].x), cvRound(frame.landmarks[30].y));
        const cv::Rect inner(nose.x - 22, nose.y - 26, 44, 44);
        const auto look = [&](const cv::Mat& rgb) {
            cv::Mat grey;
            cv::cvtColor(rgb(inner), grey, cv::COLOR_RGB2GRAY);
            cv::GaussianBlur(grey, grey, {}, 1.5);
            grey.convertTo(grey, CV_32F);
            return cv::Mat((grey - cv::mean(grey)[0]) / cv::norm(grey - cv::mean(grey)[0]));
        };
        for (const auto method : { ForgingMethod::Deepfakes, ForgingMethod::FaceSwap }) {
            const auto swapped = target.forged(method, frame, source);
            QVERIFY(look(swapped.rgb).dot(look(other.rgb)) > look(frame.rgb).dot(look(other.rgb)) + 0.02);
        }
    }

    void dlibFindsTheFacesWhereTheTruthHasThem()
    {
        auto detector = faces::FaceDetector::create(QStringLiteral("hog"), {});
        VERIFY_RESULT(detector);
        const auto finder = faces::LandmarkFinder::open();
        VERIFY_RESULT(finder);
        int frames = 0;
        int found = 0;
        double error = 0;
        for (std::uint64_t person = 0; person < 12; ++person) {
            const auto maker = clip(100 + person, 200 + person, { 400, 300 });
            for (const int n : { 0, 29, 59 }) {
                const auto frame = maker.frame(n);
                const auto image = test::toRgbImage(frame.rgb);
                const auto detections = faces::detectFaces(**detector, image, 60);
                VERIFY_RESULT(detections);
                ++frames;
                if (detections->isEmpty())
                    continue;
                const auto& t = frame.landmarks;
                const double eyes = std::hypot(t[45].x - t[36].x, t[45].y - t[36].y);
                const auto l = finder->find(image, detections->first().box);
                double mean = 0;
                for (std::size_t i = 0; i < l.size(); ++i)
                    mean += std::hypot(l[i].x - t[i].x, l[i].y - t[i].y) / 68 / eyes;
                found += mean < 0.2;
                error += mean;
            }
        }
        QVERIFY2(found >= 0.95 * frames, qPrintable(QStringLiteral("%1 of %2").arg(found).arg(frames)));
        QVERIFY2(error / found < 0.08, qPrintable(QString::number(error / found)));
    }

    void twoPeopleAreMoreDifferentThanTwoFramesOfOne()
    {
        const auto crop = [](const TargetFrame& frame) {
            const auto image = faces::alignedCrop(test::toRgbImage(frame.rgb), frame.landmarks);
            cv::Mat mat(image.height(), image.width(), CV_8UC3, const_cast<std::uint8_t*>(image.pixels()));
            cv::Mat small;
            cv::resize(mat(cv::Rect(60, 60, 200, 200)), small, { 24, 24 }, 0, 0, cv::INTER_AREA);
            small.convertTo(small, CV_32F);
            return small;
        };
        std::vector<std::array<cv::Mat, 2>> people;
        for (std::uint64_t person = 0; person < 10; ++person) {
            // Another room, light, pose and expression.
            const auto one = clip(300 + person, 400 + person, { 320, 240 }, 10);
            const auto other = clip(300 + person, 500 + person, { 320, 240 }, 10);
            people.push_back({ crop(one.frame(0)), crop(other.frame(9)) });
        }
        double within = 0;
        double between = 0;
        int recognised = 0;
        for (std::size_t i = 0; i < people.size(); ++i) {
            const double own = cv::norm(people[i][0], people[i][1]);
            within += own / double(people.size());
            bool nearest = true;
            for (std::size_t k = 0; k < people.size(); ++k) {
                if (k == i)
                    continue;
                const double other = cv::norm(people[i][0], people[k][1]);
                between += other / double(people.size() * (people.size() - 1));
                nearest = nearest && own < other;
            }
            recognised += nearest;
        }
        QVERIFY2(between > 1.5 * within, qPrintable(QStringLiteral("%1 %2").arg(between).arg(within)));
        QVERIFY2(recognised >= 8, qPrintable(QString::number(recognised)));
    }

    void theScanReadsWhatWasMade()
    {
        QTemporaryDir dir;
        SynthesisOptions options = tiny();
        options.identities = 6;
        options.framesPerVideo = 1;
        options.width = 96;
        options.height = 96;
        const auto made = synthesizeDataset(dir.path(), options);
        VERIFY_RESULT(made);
        const auto scanned = scanDataset(dir.path());
        VERIFY_RESULT(scanned);
        QCOMPARE(scanned->layout, QStringLiteral("faceforensics++"));
        QCOMPARE(scanned->items.size(), made->videos);
        for (const auto& finding : scanned->findings)
            QVERIFY2(finding.kind == LayoutFinding::Kind::Found, qPrintable(finding.path + finding.found));
        QMap<QString, int> methods;
        for (const auto& item : scanned->items) {
            ++methods[item.method];
            QVERIFY(!item.split.isEmpty());
            // The truth beside the video says the same.
            const QString id = QFileInfo(item.path).completeBaseName();
            const auto truth = test::fileJson(
                dir.filePath(QStringLiteral("truth/%1/%2.json").arg(item.method.isEmpty() ? QStringLiteral("original") : item.method, id)));
            QCOMPARE(truth[QStringLiteral("video")].toString(), item.path);
            QCOMPARE(truth[QStringLiteral("identity")].toString(), item.identity);
            QCOMPARE(truth[QStringLiteral("source_identity")].toString(), item.sourceIdentity);
            QCOMPARE(truth[QStringLiteral("labels")].toString(), toText(item.labels));
            QCOMPARE(truth[QStringLiteral("landmarks")].toArray().size(), 1);
            QCOMPARE(truth[QStringLiteral("landmarks")][0].toArray().size(), 68);
        }
        QCOMPARE(methods.size(), 5);
        QCOMPARE(methods.value(QString()), 6);

        QFile table(dir.filePath(QStringLiteral("identities.csv")));
        QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Append));
        table.write("006\n");
        table.close();
        VERIFY_ERROR(scanDataset(dir.path()), QStringLiteral("identities.csv, line 8"));
    }

    void aSampleIsRealUpToTheFrameItSays()
    {
        QTemporaryDir dir;
        SampleClipOptions options;
        options.frames = 8;
        options.width = 192;
        options.height = 144;
        options.compression = QStringLiteral("raw");
        options.forgedFrom = 5;
        VERIFY_RESULT(synthesizeClip(dir.filePath(QStringLiteral("a.mp4")), options));
        options.forgedFrom = 8;
        VERIFY_RESULT(synthesizeClip(dir.filePath(QStringLiteral("b.mp4")), options));
        const auto a = media::VideoSource::open(dir.filePath(QStringLiteral("a.mp4")));
        const auto b = media::VideoSource::open(dir.filePath(QStringLiteral("b.mp4")));
        VERIFY_RESULT(a);
        VERIFY_RESULT(b);
        QCOMPARE((*a)->frames().size(), 8);
        QVERIFY((*a)->problems().isEmpty());
        for (int n = 0; n < 8; ++n)
            QCOMPARE(cv::norm(pictureOf(*(*a)->frame(n)), pictureOf(*(*b)->frame(n)), cv::NORM_INF) == 0, n < 5);
        const auto truth = test::fileJson(dir.filePath(QStringLiteral("a.mp4.json")));
        QCOMPARE(truth[QStringLiteral("forged_from")].toInt(), 5);
        QCOMPARE(truth[QStringLiteral("method")].toString(), QStringLiteral("Deepfakes"));
        QVERIFY(test::fileJson(dir.filePath(QStringLiteral("b.mp4.json")))[QStringLiteral("method")].isNull());
    }

    void masksAreStoredWithoutLoss()
    {
        QTemporaryDir dir;
        SynthesisOptions options = tiny();
        VERIFY_RESULT(synthesizeDataset(dir.path(), options));
        const auto plan = planDataset(options);
        const auto model = AppearanceModel::bundled().value();
        const ClipMaker target(*model, plan.videos[0].plan);
        const ClipMaker source(*model, plan.videos[1].plan);
        const auto masks
            = media::VideoSource::open(dir.filePath(QStringLiteral("manipulated_sequences/Face2Face/masks/videos/000_001.mp4")));
        VERIFY_RESULT(masks);
        QCOMPARE((*masks)->frames().size(), 3);
        for (int n = 0; n < 3; ++n) {
            const auto forged = target.forged(ForgingMethod::Face2Face, target.frame(n), source);
            cv::Mat stored;
            cv::cvtColor(pictureOf(*(*masks)->frame(n)), stored, cv::COLOR_RGB2GRAY);
            QCOMPARE(cv::norm(stored > 127, forged.mask, cv::NORM_INF), 0.0);
        }
    }
};

QTEST_GUILESS_MAIN(TestSynthesis)
#include "tst_synthesis.moc"
