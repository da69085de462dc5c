// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/dataset/extraction/crop_folder.h"
#include "core/dataset/extraction/extract.h"
#include "core/dataset/manifest/manifest_schema.h"
#include "core/faces/alignment.h"
#include "core/faces/association.h"
#include "core/media/video_source.h"
#include "dataset/extraction_fixture.h"
#include "support/result_check.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

DatasetItem item(const char* path, const char* method = "", ItemKind kind = ItemKind::Video, const char* split = "")
{
    DatasetItem made;
    made.path = QString::fromUtf8(path);
    made.method = QString::fromUtf8(method);
    made.kind = kind;
    made.split = QString::fromUtf8(split);
    made.identity = made.path;
    made.labels = *labelsFromText(made.method.isEmpty() ? QStringLiteral("0000000000") : QStringLiteral("1?11111111"), Hierarchy::Ffpp);
    return made;
}

/// Every row of every table apart from the time at which the manifest was made, and every file with its hash.
QStringList contents(const QString& folder)
{
    const auto connection = SqlConnection::open(Manifest::pathIn(folder), SqlConnection::Access::ReadOnly, manifestSubject());
    QStringList all;
    for (const char* table : { "video", "crop", "sample", "expansion", "review" }) {
        QSqlQuery query((*connection)->database());
        query.exec(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table)));
        while (query.next()) {
            QString row = QLatin1String(table);
            for (int i = 0; query.value(i).isValid(); ++i)
                row += QLatin1Char('|') + QString::fromLatin1(query.value(i).toByteArray().toHex());
            all << row;
        }
    }
    QStringList files;
    QDirIterator it(
        folder + QStringLiteral("/crops"), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QFileInfo info(it.next());
        files << info.filePath().mid(folder.size()) + QLatin1Char(' ')
                + (info.isFile() ? QString::fromLatin1(*fileSha256(info.filePath())) : QStringLiteral("folder"));
    }
    files.sort();
    return all + files;
}

} // namespace

/// Videos, pictures and folders of frames to crops and rows. Everything is drawn here.
class ExtractionTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_root;

    QString out(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    ScannedDataset scanned(const QList<DatasetItem>& items) const
    {
        ScannedDataset dataset;
        dataset.layout = QStringLiteral("plain");
        dataset.root = m_root;
        dataset.items = items;
        return dataset;
    }
    ScannedDataset everything() const
    {
        return scanned({ item("Deepfakes/a.mkv", "Deepfakes", ItemKind::Video, "train"), item("real/a.mkv", "", ItemKind::Video, "train"),
            item("real/broken.mkv"), item("real/empty.mkv"), item("real/frames", "", ItemKind::Frames, "val"), item("real/gone.mkv"),
            item("real/no_face.mkv"), item("real/picture.png", "", ItemKind::Image), item("real/two.mkv") });
    }
    static ExtractOptions few(int frames)
    {
        ExtractOptions options;
        options.framesPerVideo = frames;
        return options;
    }
    std::unique_ptr<Manifest> begin(const char* name, const ScannedDataset& dataset, const ExtractOptions& options)
    {
        auto made = Manifest::create(out(name), dataset, extractionSettings(options, {}));
        if (!made)
            qWarning("%s", qPrintable(made.error().message));
        return made ? std::move(*made) : nullptr;
    }
    static QList<CropRow> crops(const Manifest& manifest, const QString& videoPath)
    {
        QList<CropRow> found;
        const auto visited = manifest.visitCrops([&](const CropRow& crop, const VideoRow& video) {
            if (video.item.path == videoPath)
                found << crop;
            return true;
        });
        return visited ? found : QList<CropRow>();
    }
    static VideoRow row(const Manifest& manifest, const char* path)
    {
        const auto videos = manifest.videos();
        for (const VideoRow& video : *videos) {
            if (video.item.path == QString::fromUtf8(path))
                return video;
        }
        return {};
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(f.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("ffmpeg")).isEmpty())
            QSKIP("the ffmpeg program is absent");
        m_root = out("data");
        const auto head = [](cv::Mat& rgb, int frame) { drawMovingHead(rgb, frame); };
        QVERIFY(drawClip(m_root + QStringLiteral("/real/a.mkv"), 20, head));
        QVERIFY(drawClip(m_root + QStringLiteral("/Deepfakes/a.mkv"), 20, [](cv::Mat& rgb, int frame) {
            drawMovingHead(rgb, frame, { { 150, 110, 90 }, { 20, 20, 20 }, 0.95 }, 110);
        }));
        QVERIFY(drawClip(m_root + QStringLiteral("/real/no_face.mkv"), 6, [](cv::Mat&, int) {}));
        QVERIFY(drawClip(m_root + QStringLiteral("/real/two.mkv"), 10,
            [](cv::Mat& rgb, int frame) {
                drawHead(rgb, 90 + frame, 100, 110);
                drawHead(rgb, 240, 100, 80, { { 140, 100, 80 }, { 15, 15, 15 }, 1.05 });
                cv::GaussianBlur(rgb, rgb, {}, 0.8);
            },
            { 340, 200 }));
        QVERIFY(drawClip(m_root + QStringLiteral("/real/frames/"), 12, head));
        write(m_root + QStringLiteral("/real/frames/notes.txt"), "not a picture");
        QVERIFY(QFile::copy(m_root + QStringLiteral("/real/frames/3.png"), m_root + QStringLiteral("/real/picture.png")));
        write(m_root + QStringLiteral("/real/broken.mkv"), QByteArray("no video at all ").repeated(100));
        write(m_root + QStringLiteral("/real/empty.mkv"), {});
    }

    void everyKindOfInputBecomesARow()
    {
        const auto manifest = begin("kinds", everything(), few(8));
        QVERIFY(manifest);
        QList<ExtractProgress> told;
        const auto done = extractFaces(*manifest, {}, [&](const ExtractProgress& p) { told << p; });
        VERIFY_RESULT(done);
        QCOMPARE(done->videos, 9);
        QCOMPARE(done->videosDone, 5);
        QCOMPARE(done->noFace, 1);
        QCOMPARE(done->failed, 3);
        QCOMPARE(done->crops, 4 * 8 + 1);
        QCOMPARE(done->cropsThisRun, done->crops);
        QVERIFY(!told.isEmpty());
        QCOMPARE(told.last().videosDone, 5);
        for (const char* broken : { "real/broken.mkv", "real/empty.mkv", "real/gone.mkv" }) {
            QCOMPARE(row(*manifest, broken).state, VideoState::Failed);
            QVERIFY2(row(*manifest, broken).problem.endsWith(QLatin1Char('.')), broken);
        }
        const VideoRow noFace = row(*manifest, "real/no_face.mkv");
        QCOMPARE(noFace.state, VideoState::NoFace);
        QCOMPARE(*noFace.frames, 6);
        QCOMPARE(noFace.sha256, *fileSha256(m_root + QStringLiteral("/real/no_face.mkv")));
        QVERIFY(!QFileInfo::exists(manifest->folder() + QStringLiteral("/crops/all/real/no_face")));
        QVERIFY(QFileInfo::exists(manifest->folder() + QStringLiteral("/crops/train/Deepfakes/a/000000_0.png")));
        QCOMPARE(row(*manifest, "real/picture.png").state, VideoState::Done);
        QCOMPARE(crops(*manifest, QStringLiteral("real/picture.png")).size(), 1);
        // What failed before is tried again only when asked.
        QCOMPARE(extractFaces(*manifest)->cropsThisRun, 0);
        QCOMPARE(*manifest->retryFailed(), 3);
        QCOMPARE(extractFaces(*manifest)->failed, 3);
    }

    void aCropIsTheAlignedFaceOfItsFrame()
    {
        const auto manifest = begin("facts", scanned({ item("real/a.mkv", "", ItemKind::Video, "train") }), few(7));
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        const QString path = m_root + QStringLiteral("/real/a.mkv");
        const auto source = media::VideoSource::open(path);
        VERIFY_RESULT(source);
        const VideoRow video = row(*manifest, "real/a.mkv");
        QCOMPARE(video.sha256, *fileSha256(path));
        QCOMPARE(*video.bytes, QFileInfo(path).size());
        QCOMPARE(*video.frames, 20);
        QCOMPARE(*video.width, 240);
        QCOMPARE(*video.height, 180);
        const QList<CropRow> found = crops(*manifest, QStringLiteral("real/a.mkv"));
        const QList<qint64> frames { 0, 3, 6, 9, 12, 15, 19 };
        QCOMPARE(found.size(), frames.size());
        for (qsizetype i = 0; i < found.size(); ++i) {
            const CropRow& crop = found[i];
            QCOMPARE(crop.frame, frames[i]);
            const auto frame = (*source)->frame(crop.frame);
            VERIFY_RESULT(frame);
            QCOMPARE(crop.frameSha256, frame->sha256);
            QVERIFY(crop.pts == frame->entry.pts && crop.timeSeconds == frame->entry.timeSeconds);
            QCOMPARE(crop.face.track, 0);
            QVERIFY(crop.face.detectionConfidence.has_value());
            // The head was drawn here, with this size.
            const double x = 120.0 + double(crop.frame % 7);
            QVERIFY(std::abs(crop.face.box.x + crop.face.box.width / 2 - x) < 15);
            QVERIFY(crop.face.quality.sizePixels > 80 && crop.face.quality.sizePixels < 130);
            QVERIFY(std::abs(crop.face.quality.yawDegrees) < 15);
            const QString file = manifest->folder() + QLatin1Char('/') + crop.file;
            QCOMPARE(crop.file, QStringLiteral("crops/train/real/a/%1_0.png").arg(crop.frame, 6, 10, QLatin1Char('0')));
            QCOMPARE(crop.fileSha256, *fileSha256(file));
            const cv::Mat stored = readRgb(file);
            const RgbImage wanted = faces::alignedCrop(frame->image, crop.face.landmarks);
            QCOMPARE(stored.cols, 317);
            QCOMPARE(stored.rows, 317);
            QVERIFY(std::equal(stored.datastart, stored.dataend, wanted.pixels()));
            // The crop's points are where its template puts them.
            const auto points = faces::alignmentPoints(crop.cropLandmarks);
            const auto target = faces::cropTemplate();
            for (std::size_t p = 0; p < points.size(); ++p)
                QVERIFY(std::hypot(points[p].x - target[p].x, points[p].y - target[p].y) < 30);
        }
    }

    void everyNthFrameIsTaken()
    {
        ExtractOptions options;
        options.framesPerVideo.reset();
        options.every = 6;
        const auto manifest = begin("every", scanned({ item("real/a.mkv") }), options);
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        QList<qint64> frames;
        for (const CropRow& crop : crops(*manifest, QStringLiteral("real/a.mkv")))
            frames << crop.frame;
        QCOMPARE(frames, (QList<qint64> { 0, 6, 12, 18 }));
    }

    void framesOfAFolderAreNumberedAsTheirNamesCount()
    {
        const auto manifest = begin("folder", scanned({ item("real/frames", "", ItemKind::Frames) }), few(12));
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        const VideoRow video = row(*manifest, "real/frames");
        QCOMPARE(*video.frames, 12);
        QCOMPARE(*video.width, 240);
        const QList<CropRow> found = crops(*manifest, QStringLiteral("real/frames"));
        QCOMPARE(found.size(), 12);
        QByteArray list;
        qint64 bytes = 0;
        for (int i = 0; i < 12; ++i) {
            const QString file = m_root + QStringLiteral("/real/frames/%1.png").arg(i);
            const auto picture = media::VideoSource::open(file);
            QCOMPARE(found[i].frame, i);
            QCOMPARE(found[i].frameSha256, (*picture)->frame(0)->sha256);
            QVERIFY(!found[i].pts && !found[i].timeSeconds);
            list += *fileSha256(file) + "  " + QByteArray::number(i) + ".png\n";
            bytes += QFileInfo(file).size();
        }
        QCOMPARE(*video.bytes, bytes);
        QCOMPARE(video.sha256, QCryptographicHash::hash(list, QCryptographicHash::Sha256).toHex());
    }

    void aBrokenFrameOfAFolderIsAProblemOfADoneVideo()
    {
        const QString folder = m_root + QStringLiteral("/real/holed/");
        QVERIFY(drawClip(folder, 4, [](cv::Mat& rgb, int frame) { drawMovingHead(rgb, frame); }));
        write(folder + QStringLiteral("2.png"), "no picture");
        const auto manifest = begin("holed", scanned({ item("real/holed", "", ItemKind::Frames) }), few(4));
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        const VideoRow video = row(*manifest, "real/holed");
        QCOMPARE(video.state, VideoState::Done);
        QVERIFY2(video.problem.startsWith(QStringLiteral("Frame 2: ")), qPrintable(video.problem));
        QCOMPARE(crops(*manifest, QStringLiteral("real/holed")).size(), 3);
    }

    void theLargestFaceOrEveryTrackIsTaken()
    {
        const auto largest = begin("largest", scanned({ item("real/two.mkv") }), few(10));
        QVERIFY(largest);
        VERIFY_RESULT(extractFaces(*largest));
        const QList<CropRow> one = crops(*largest, QStringLiteral("real/two.mkv"));
        QCOMPARE(one.size(), 10);
        for (const CropRow& crop : one)
            QVERIFY(crop.face.box.x < 120 && crop.face.track == 0);

        ExtractOptions options = few(10);
        options.allTracks = true;
        const auto all = begin("all", scanned({ item("real/two.mkv") }), options);
        QVERIFY(all);
        VERIFY_RESULT(extractFaces(*all));
        QMap<int, int> faces;
        for (const CropRow& crop : crops(*all, QStringLiteral("real/two.mkv"))) {
            ++faces[crop.face.track];
            QVERIFY(crop.file.endsWith(QStringLiteral("_%1.png").arg(crop.face.track)));
        }
        QCOMPARE(faces, (QMap<int, int> { { 0, 10 }, { 1, 10 } }));
    }

    void jpegCropsHaveFullColourResolutionAndNoMetadata()
    {
        ExtractOptions options = few(1);
        options.jpeg = true;
        const auto manifest = begin("jpeg", scanned({ item("real/a.mkv") }), options);
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        const QList<CropRow> found = crops(*manifest, QStringLiteral("real/a.mkv"));
        QCOMPARE(found.size(), 1);
        QVERIFY(found[0].file.endsWith(QStringLiteral("/000000_0.jpg")));
        const QByteArray bytes = fileBytes(manifest->folder() + QLatin1Char('/') + found[0].file);
        QCOMPARE(found[0].fileSha256, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QVERIFY(!bytes.contains("Exif"));
        // Start of frame: precision, height, width, then for each of three components its id, sampling factors and table.
        const qsizetype frame = bytes.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        QCOMPARE(bytes.mid(frame + 5, 4), QByteArray("\x01\x3d\x01\x3d", 4));
        for (int component = 0; component < 3; ++component)
            QCOMPARE(bytes[frame + 11 + 3 * component], '\x11');
    }

    void theNumberOfThreadsChangesNothing()
    {
        const auto one = begin("one_thread", everything(), few(6));
        const auto three = begin("three_threads", everything(), few(6));
        QVERIFY(one && three);
        VERIFY_RESULT(extractFaces(*one, {}, {}, 1));
        VERIFY_RESULT(extractFaces(*three, {}, {}, 3));
        const QStringList wanted = contents(one->folder());
        QVERIFY(wanted.size() > 60);
        QCOMPARE(contents(three->folder()), wanted);
    }

    void aStoppedExtractionKeepsWholeVideosAndGoesOnToTheSameEnd()
    {
        const auto undisturbed = begin("undisturbed", everything(), few(6));
        QVERIFY(undisturbed);
        VERIFY_RESULT(extractFaces(*undisturbed));
        const QStringList wanted = contents(undisturbed->folder());

        auto stopped = begin("stopped", everything(), few(6));
        QVERIFY(stopped);
        int stops = 0;
        for (int round = 0; round < 40; ++round) {
            std::stop_source stop;
            qint64 atStart = -1;
            const auto done = extractFaces(
                *stopped, stop.get_token(),
                [&](const ExtractProgress& p) {
                    const qint64 finished = p.videosDone + p.noFace + p.failed;
                    if (atStart < 0)
                        atStart = finished;
                    if (finished > atStart)
                        stop.request_stop();
                },
                1);
            const auto videos = stopped->videos();
            for (const VideoRow& video : *videos) {
                const qsizetype stored = crops(*stopped, video.item.path).size();
                QVERIFY(video.state == VideoState::Done ? stored > 0 : stored == 0);
            }
            if (done)
                break;
            QCOMPARE(done.error().kind, Error::Kind::Cancelled);
            ++stops;
            // As another program would find it.
            stopped.reset();
            stopped = *Manifest::open(out("stopped"), Manifest::Mode::ReadWrite);
        }
        QVERIFY(stops > 0);
        QCOMPARE(contents(stopped->folder()), wanted);
    }

    void anExtractionThatIsStoppedAtOnceDoesNothing()
    {
        const auto manifest = begin("at_once", everything(), few(6));
        QVERIFY(manifest);
        std::stop_source stop;
        stop.request_stop();
        const auto done = extractFaces(*manifest, stop.get_token());
        VERIFY_ERROR(done, QStringLiteral("was stopped"));
        QCOMPARE(manifest->videos(VideoState::Pending)->size(), 9);
        QVERIFY(!QFileInfo::exists(manifest->folder() + QStringLiteral("/crops")));
    }

    void whatAKilledProgramLeftIsTakenAway()
    {
        const auto manifest = begin("killed", scanned({ item("real/a.mkv"), item("real/no_face.mkv") }), few(3));
        QVERIFY(manifest);
        for (const char* left : { "a/000099_0.png", "a.part/000000_0.png", "no_face/000000_0.png" })
            write(manifest->folder() + QStringLiteral("/crops/all/real/") + QLatin1String(left), "half");
        VERIFY_RESULT(extractFaces(*manifest));
        const QDir folder(manifest->folder() + QStringLiteral("/crops/all/real"));
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList { QStringLiteral("a") });
        QCOMPARE(QDir(folder.filePath(QStringLiteral("a"))).entryList(QDir::Files).size(), 3);
    }

    void storedCropsThatAreGoneAreToldBeforeAnythingIsExtracted()
    {
        const auto manifest = begin("gone", scanned({ item("real/a.mkv"), item("real/no_face.mkv"), item("real/two.mkv") }), few(2));
        QVERIFY(manifest);
        VERIFY_RESULT(extractFaces(*manifest));
        VERIFY_RESULT(extractFaces(*manifest)); // a video without a face has no folder
        QVERIFY(QDir(manifest->folder() + QStringLiteral("/crops/all/real/a")).removeRecursively());
        const auto again = extractFaces(*manifest);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::File);
        QVERIFY2(again.error().message.contains(QStringLiteral("(videos: 1, the first: crops/all/real/a)")), qPrintable(again.error().message));
    }

    void aLinkInThePlaceOfAVideosCropsIsNotFollowed()
    {
        const auto manifest = begin("link", scanned({ item("real/a.mkv") }), few(2));
        QVERIFY(manifest);
        const QString precious = out("precious");
        write(precious + QStringLiteral("/keep.txt"), "keep");
        QVERIFY(QDir().mkpath(manifest->folder() + QStringLiteral("/crops/all/real")));
        QVERIFY(QFile::link(precious, manifest->folder() + QStringLiteral("/crops/all/real/a")));
        VERIFY_RESULT(extractFaces(*manifest));
        QCOMPARE(QDir(precious).entryList(QDir::Files), QStringList { QStringLiteral("keep.txt") });
    }

    void videosOfOneNameAndHostileNamesGetFoldersOfTheirOwn()
    {
        QList<VideoRow> videos;
        const auto add = [&](const char* path, const char* method, const char* split) {
            VideoRow video;
            video.id = videos.size() + 1;
            video.item = item(path, method, ItemKind::Video, split);
            videos << video;
        };
        add("c23/000.mp4", "", "");
        add("c40/000.mp4", "", "");
        add("c40/001.mp4", "", "");
        add("x/../..mp4", "../../etc", "/");
        add("x/.hidden.mp4", "real", "a\nb");
        add("x/000--2.mp4", "", "");
        add("x/A.mp4", "", "");
        add("x/a.mp4", "", "");
        add("x/b.part.mp4", "", "");
        add(QByteArray("long").repeated(100) + ".mp4", "", "");
        add("人 脸.mp4", "", "");
        const QHash<qint64, QString> folders = cropFolders(videos);
        QCOMPARE(folders[1], QStringLiteral("crops/all/real/000--1"));
        QCOMPARE(folders[2], QStringLiteral("crops/all/real/000--2"));
        QCOMPARE(folders[3], QStringLiteral("crops/all/real/001"));
        QCOMPARE(folders[6], QStringLiteral("crops/all/real/000--2--6"));
        QCOMPARE(folders[11], QStringLiteral("crops/all/real/人_脸"));
        QSet<QString> distinct;
        for (const QString& folder : folders) {
            QCOMPARE(folder.count(QLatin1Char('/')), 3);
            QVERIFY(folder.startsWith(QStringLiteral("crops/")));
            for (const QString& part : folder.split(QLatin1Char('/')))
                QVERIFY2(
                    !part.isEmpty() && !part.startsWith(QLatin1Char('.')) && !part.endsWith(QStringLiteral(".part")) && part.size() < 120,
                    qPrintable(folder));
            distinct << folder.toCaseFolded();
        }
        QCOMPARE(distinct.size(), videos.size());
    }

    void theDatasetsOwnFolderIsNoPlaceForCrops()
    {
        const ScannedDataset dataset = scanned({ item("real/a.mkv") });
        for (const QString& folder : { m_root, m_root + QStringLiteral("/new/deeper"), m_root + QStringLiteral("/real/../out") })
            VERIFY_ERROR(Manifest::create(folder, dataset, {}), QStringLiteral("which is only read"));
        QVERIFY(!QFileInfo::exists(m_root + QStringLiteral("/new")));
        QVERIFY(QFile::link(m_root, out("link_to_data")));
        VERIFY_ERROR(Manifest::create(out("link_to_data") + QStringLiteral("/x"), dataset, {}), QStringLiteral("which is only read"));
    }

    void withoutItsDatasetNothingBecomesAFailure()
    {
        const QString moved = out("moved");
        const auto manifest = begin("unplugged", everything(), few(2));
        QVERIFY(manifest);
        QVERIFY(QDir().rename(m_root, moved));
        const auto done = extractFaces(*manifest);
        QVERIFY(QDir().rename(moved, m_root));
        VERIFY_ERROR(done, QStringLiteral("is not there"));
        QCOMPARE(manifest->videos(VideoState::Pending)->size(), 9);
    }

    void aPlaceThatCannotBeWrittenEndsTheWorkNotTheVideo()
    {
        const auto manifest = begin("blocked", scanned({ item("real/a.mkv") }), few(2));
        QVERIFY(manifest);
        write(manifest->folder() + QStringLiteral("/crops"), "a file");
        VERIFY_ERROR(extractFaces(*manifest), QStringLiteral("can't be made"));
        QCOMPARE(manifest->videos(VideoState::Pending)->size(), 1);
        QVERIFY(QFile::remove(manifest->folder() + QStringLiteral("/crops")));
        QCOMPARE(extractFaces(*manifest)->crops, 2);
    }

    void twoExtractionsIntoOneFolderDoNotMix()
    {
        const auto manifest = begin("locked", scanned({ item("real/a.mkv"), item("real/no_face.mkv") }), few(2));
        QVERIFY(manifest);
        std::optional<Error> second;
        VERIFY_RESULT(extractFaces(*manifest, {}, [&](const ExtractProgress&) {
            const auto other = Manifest::open(manifest->folder(), Manifest::Mode::ReadWrite);
            if (const auto done = extractFaces(**other); !done)
                second = done.error();
        }));
        QVERIFY(second.has_value());
        QVERIFY2(second->message.contains(QStringLiteral("Another program is writing")), qPrintable(second->message));
        QCOMPARE(manifest->counts()->cropsByMethod.value(QString()), 2);
    }

    void settingsComeBackFromTheirJson()
    {
        ExtractOptions options;
        options.framesPerVideo.reset();
        options.every = 5;
        options.allTracks = true;
        options.smallestFace = 33;
        options.detector = QStringLiteral("yunet");
        options.detectorWeights = QStringLiteral("/w.onnx");
        options.jpeg = true;
        options.threads = 7;
        const auto back = extractOptionsFromJson(extractionSettings(options, {}));
        VERIFY_RESULT(back);
        QVERIFY(!back->framesPerVideo && back->every == 5 && back->allTracks && back->smallestFace == 33 && back->jpeg);
        QCOMPARE(back->detector, options.detector);
        QCOMPARE(back->detectorWeights, options.detectorWeights);
        QCOMPARE(back->threads, 0);
        VERIFY_RESULT(extractOptionsFromJson(toJson(ExtractOptions())));
        VERIFY_ERROR(extractOptionsFromJson({}), QStringLiteral("no sensible"));
        ExtractOptions unknown = few(1);
        unknown.detector = QStringLiteral("eyes");
        VERIFY_ERROR(checkFaceTools(unknown), QStringLiteral("no face detector named"));
    }
};

QTEST_GUILESS_MAIN(ExtractionTest)
#include "tst_extraction.moc"
