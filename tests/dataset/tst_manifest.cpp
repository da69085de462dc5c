// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest_schema.h"
#include "dataset/manifest_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

const QJsonObject kSettings { { QStringLiteral("every"), 3 } };

QString sql(const QString& folder, const QString& statement, SqlConnection::Access access = SqlConnection::Access::ReadWrite)
{
    const auto connection = SqlConnection::open(Manifest::pathIn(folder), access, manifestSubject());
    const auto value = (*connection)->value(statement);
    return value ? value->toString() : value.error().message;
}

/// The children: what another user sees.
int sayWhatIsRead(const QString& folder)
{
    const auto opened = Manifest::open(folder, Manifest::Mode::ReadOnly);
    puts(opened ? qPrintable(QStringLiteral("%1 samples").arg((*opened)->sampleIds({})->size())) : qPrintable(opened.error().message));
    return 0;
}

int sayHowCreationEnds(const QString& folder)
{
    const auto made = Manifest::create(folder, sampleDataset(1), {});
    puts(made ? "made" : qPrintable(made.error().message));
    return 0;
}

} // namespace

/// The file: what is written is read back, and files that are none are refused.
class ManifestTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString folder(const char* name) const { return m_dir.filePath(QLatin1String(name)); }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(f.write(bytes), bytes.size());
    }
    /// Four videos of which two are stored.
    std::unique_ptr<Manifest> sampleManifest(const char* name)
    {
        auto made = Manifest::create(folder(name), sampleDataset(4), kSettings);
        if (!made || !(*made)->storeVideo(doneVideo(1), sampleCrops(1, 3)) || !(*made)->storeVideo(doneVideo(2), sampleCrops(2, 2)))
            return {};
        return std::move(*made);
    }

private Q_SLOTS:
    void aNewManifestSaysWhatItIs()
    {
        const QString path = folder("new/deeper");
        {
            const auto made = Manifest::create(path, sampleDataset(4), kSettings);
            VERIFY_RESULT(made);
            QCOMPARE((*made)->folder(), path);
        }
        QCOMPARE(fileBytes(Manifest::pathIn(path)).mid(68, 4), QByteArray("SEMD"));
        QVERIFY(!QFile::exists(Manifest::pathIn(path) + QStringLiteral(".new")));
        const auto opened = Manifest::open(path, Manifest::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        QCOMPARE((*opened)->root(), QStringLiteral("/data/set"));
        QCOMPARE((*opened)->layout(), QStringLiteral("plain"));
        QCOMPARE((*opened)->settings(), kSettings);
        const auto videos = (*opened)->videos();
        VERIFY_RESULT(videos);
        QCOMPARE(videos->size(), 4);
        const DatasetItem wanted = sampleDataset(4).items[3];
        const VideoRow& video = videos->at(3);
        QCOMPARE(video.id, 4);
        QCOMPARE(video.item.path, wanted.path);
        QCOMPARE(video.item.method, wanted.method);
        QCOMPARE(video.item.identity, wanted.identity);
        QCOMPARE(video.item.split, QString());
        QVERIFY(video.item.labels == wanted.labels);
        QCOMPARE(video.state, VideoState::Pending);
        QVERIFY(!video.bytes && !video.width && video.sha256.isEmpty());
        QCOMPARE(sql(path,
                     QStringLiteral("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                                    "AND name NOT LIKE 'sqlite_%'")),
            QStringLiteral("0"));
    }

    void aStoredVideoComesBackWithItsCropsAndSamples()
    {
        const auto manifest = sampleManifest("stored");
        QVERIFY(manifest);
        const auto pending = manifest->videos(VideoState::Pending);
        VERIFY_RESULT(pending);
        QCOMPARE(pending->size(), 2);
        QList<CropRow> crops;
        QList<qint64> videos;
        VERIFY_RESULT(manifest->visitCrops([&](const CropRow& crop, const VideoRow& video) {
            crops << crop;
            videos << video.id;
            return true;
        }));
        QCOMPARE(videos, (QList<qint64> { 1, 1, 1, 2, 2 }));
        const CropRow wanted = sampleCrops(1, 3)[1];
        const CropRow& crop = crops[1];
        QCOMPARE(crop.id, 1000001);
        QCOMPARE(crop.frame, wanted.frame);
        QCOMPARE(*crop.pts, *wanted.pts);
        QCOMPARE(*crop.timeSeconds, *wanted.timeSeconds);
        QCOMPARE(crop.frameSha256, wanted.frameSha256);
        QCOMPARE(crop.face.box.x, 10.5);
        QCOMPARE(crop.face.quality.yawDegrees, -12.5);
        QVERIFY(!crop.face.quality.landmarkConfidence);
        for (std::size_t i = 0; i < 68; ++i) {
            QCOMPARE(crop.face.landmarks[i].x, wanted.face.landmarks[i].x);
            QCOMPARE(crop.cropLandmarks[i].x, wanted.cropLandmarks[i].x);
            QCOMPARE(crop.cropLandmarks[i].y, wanted.cropLandmarks[i].y);
        }
        const auto ids = manifest->sampleIds({});
        VERIFY_RESULT(ids);
        QCOMPARE(*ids, (QList<qint64> { 1000000, 1000001, 1000002, 2000000, 2000001 }));
        const auto detail = manifest->sample(2000001);
        VERIFY_RESULT(detail);
        QCOMPARE(detail->sample.kind, SampleKind::Forged);
        QCOMPARE(detail->sample.method, QStringLiteral("Deepfakes"));
        QCOMPARE(toText(detail->sample.labels), QStringLiteral("1?11111111"));
        QCOMPARE(detail->targetVideo.item.path, QStringLiteral("Deepfakes/000001.mp4"));
        QCOMPARE(*detail->targetVideo.bytes, 123456);
        QCOMPARE(detail->target.file, detail->sample.file);
        QVERIFY(!detail->source);
        QCOMPARE(manifest->samples({ 1000002, 1000000 })->first().id, 1000002);
        VERIFY_ERROR(manifest->samples({ 5 }), QStringLiteral("has no sample 5"));
        VERIFY_ERROR(manifest->sample(5), QStringLiteral("has no sample 5"));
    }

    void sampleIdsDoNotDependOnTheOrderInWhichVideosAreStored()
    {
        const auto made = Manifest::create(folder("order"), sampleDataset(3), kSettings);
        VERIFY_RESULT(made);
        for (const qint64 id : { 3, 1, 2 })
            VERIFY_RESULT((*made)->storeVideo(doneVideo(id), sampleCrops(id, 2)));
        QCOMPARE(*(*made)->sampleIds({}), (QList<qint64> { 1000000, 1000001, 2000000, 2000001, 3000000, 3000001 }));
    }

    void aVideoIsStoredWholeAndOnce()
    {
        const auto manifest = sampleManifest("whole");
        QVERIFY(manifest);
        VERIFY_ERROR(manifest->storeVideo(doneVideo(2), {}), QStringLiteral("stored already"));
        QList<CropRow> crops = sampleCrops(3, 3);
        crops[2].file = crops[0].file;
        QVERIFY(!manifest->storeVideo(doneVideo(3), crops));
        QCOMPARE(manifest->videos(VideoState::Pending)->size(), 2);
        QCOMPARE(manifest->sampleIds({})->size(), 5);
    }

    void aFailedVideoIsTriedAgainWhenAsked()
    {
        const auto manifest = sampleManifest("retry");
        QVERIFY(manifest);
        VideoRow failed = doneVideo(3);
        failed.state = VideoState::Failed;
        failed.problem = QStringLiteral("It has no video stream.");
        VERIFY_RESULT(manifest->storeVideo(failed, {}));
        VideoRow empty = doneVideo(4);
        empty.state = VideoState::NoFace;
        VERIFY_RESULT(manifest->storeVideo(empty, {}));
        QCOMPARE(manifest->videos(VideoState::Failed)->first().problem, failed.problem);
        QCOMPARE(manifest->counts()->videosByState,
            (QMap<QString, qint64> { { QStringLiteral("pending"), 0 }, { QStringLiteral("done"), 2 }, { QStringLiteral("no_face"), 1 },
                { QStringLiteral("failed"), 1 } }));
        QCOMPARE(*manifest->retryFailed(), 1);
        QCOMPARE(manifest->videos(VideoState::Pending)->first().id, 3);
        QVERIFY(manifest->videos(VideoState::Pending)->first().problem.isEmpty());
        VERIFY_RESULT(manifest->storeVideo(doneVideo(3), sampleCrops(3, 1)));
    }

    void anExpansionKeepsItsSamplesAndIsGoneOnWith()
    {
        const auto manifest = sampleManifest("expansion");
        QVERIFY(manifest);
        const QJsonObject options { { QStringLiteral("regions"), QStringLiteral("eye") } };
        const quint64 seed = 0xFFFFFFFFFFFFFFF0ULL;
        const auto expansion = manifest->beginExpansion(seed, options);
        VERIFY_RESULT(expansion);
        QList<SampleRow> samples { augmentedSample(*expansion, 1000000, 2000000, QStringLiteral("eye"), 0),
            augmentedSample(*expansion, 1000001, 2000001, QStringLiteral("nose"), 1) };
        samples[1].file.clear();
        samples[1].fileSha256.clear();
        samples[1].rejected = QStringLiteral("yaw_mismatch");
        VERIFY_RESULT(manifest->appendSamples(samples));
        QCOMPARE(*manifest->beginExpansion(seed, options), *expansion);
        QVERIFY(*manifest->beginExpansion(1, options) != *expansion);
        VERIFY_RESULT(manifest->appendSamples({ augmentedSample(*expansion, 1000002, 2000001, QStringLiteral("nose"), 2) }));
        QCOMPARE(*manifest->storedAttempts(*expansion),
            (QList<StoredAttempt> { { 1000000, QStringLiteral("eye"), {} },
                { 1000001, QStringLiteral("nose"), QStringLiteral("yaw_mismatch") }, { 1000002, QStringLiteral("nose"), {} } }));
        SampleFilter augmented;
        augmented.kind = SampleKind::Augmented;
        const auto ids = manifest->sampleIds(augmented);
        QCOMPARE(*ids, (QList<qint64> { 100000000000001, 100000000000002, 100000000000003 }));
        const auto detail = manifest->sample(ids->at(1));
        VERIFY_RESULT(detail);
        QCOMPARE(detail->sample.rejected, QStringLiteral("yaw_mismatch"));
        QCOMPARE(*detail->sample.seed, 0xF000000000000002ULL);
        QCOMPARE(*detail->sample.landmarkDistance, 0.125);
        QCOMPARE(detail->sample.recipe, samples[1].recipe);
        QCOMPARE(detail->source->id, 2000001);
        QCOMPARE(detail->sourceVideo->id, 2);
        VERIFY_RESULT(manifest->finishExpansion(*expansion));
        QCOMPARE(*manifest->beginExpansion(seed, options), *expansion);
        VERIFY_ERROR(manifest->finishExpansion(99), QStringLiteral("no expansion 99"));
        VERIFY_ERROR(manifest->appendSamples({ SampleRow() }), QStringLiteral("Only an expansion's samples"));
        // A sample that nothing made and nobody rejected makes no sense.
        samples[1].rejected.clear();
        QVERIFY(!manifest->appendSamples(samples));
    }

    void theNewestReviewOfEachKindCounts()
    {
        const auto manifest = sampleManifest("reviews");
        QVERIFY(manifest);
        const qint64 expansion = *manifest->beginExpansion(1, {});
        SampleRow unmade = augmentedSample(expansion, 1000000, 2000000, QStringLiteral("eye"), 0);
        unmade.file.clear();
        unmade.rejected = QStringLiteral("mask_outside_face");
        SampleRow doubtful = augmentedSample(expansion, 1000001, 2000000, QStringLiteral("eye"), 1);
        doubtful.rejected = QStringLiteral("face_too_small");
        VERIFY_RESULT(manifest->appendSamples({ unmade, doubtful }));
        const qint64 first = 100000000000001;
        const auto review = [&](qint64 sample, ReviewRow::Action action, const char* reason, const char* labels = nullptr) {
            return manifest->addReview({ sample, QDateTime::currentDateTimeUtc(), QStringLiteral("Ann"), action,
                labels ? labelsOf(labels) : LabelVector(), QString::fromLatin1(reason) });
        };
        using Action = ReviewRow::Action;
        VERIFY_RESULT(review(1000000, Action::Reject, "blurred"));
        VERIFY_RESULT(review(1000001, Action::Reject, "blurred"));
        VERIFY_RESULT(review(1000001, Action::Accept, ""));
        VERIFY_RESULT(review(1000001, Action::Relabel, "seen again", "1101001100"));
        VERIFY_RESULT(review(first, Action::Accept, ""));
        VERIFY_RESULT(review(first + 1, Action::Accept, ""));
        QCOMPARE(manifest->sample(1000000)->sample.rejected, QStringLiteral("blurred"));
        QCOMPARE(manifest->sample(1000000)->rejectedAsMade, QString());
        const auto accepted = manifest->sample(1000001);
        QCOMPARE(accepted->sample.rejected, QString());
        QCOMPARE(toText(accepted->sample.labels), QStringLiteral("1101001100"));
        QCOMPARE(toText(accepted->labelsAsMade), QStringLiteral("0000000000"));
        QCOMPARE(accepted->reviews.size(), 3);
        QCOMPARE(accepted->reviews[2].author, QStringLiteral("Ann"));
        QCOMPARE(accepted->reviews[2].action, Action::Relabel);
        QCOMPARE(manifest->sample(first)->sample.rejected, QStringLiteral("mask_outside_face"));
        QCOMPARE(manifest->sample(first + 1)->sample.rejected, QString());
        QCOMPARE(manifest->sample(first + 1)->rejectedAsMade, QStringLiteral("face_too_small"));
        const auto counts = manifest->counts();
        VERIFY_RESULT(counts);
        QCOMPARE(counts->rejectedByReason,
            (QMap<QString, qint64> { { QStringLiteral("blurred"), 1 }, { QStringLiteral("mask_outside_face"), 1 } }));
        // No rejected sample is ever trained on.
        QCOMPARE(sql(folder("reviews"), QStringLiteral("SELECT group_concat(id) FROM (SELECT id FROM training_sample ORDER BY id)")),
            QStringLiteral("1000001,1000002,2000000,2000001,100000000000002"));

        VERIFY_ERROR(review(1000000, Action::Reject, ""), QStringLiteral("needs a reason"));
        VERIFY_ERROR(review(12, Action::Accept, ""), QStringLiteral("no sample 12"));
        ReviewRow empty { 1000000, QDateTime::currentDateTimeUtc(), QString(), Action::Relabel, {}, QString() };
        VERIFY_ERROR(manifest->addReview(empty), QStringLiteral("each of the 10 nodes"));
        auto illegal = empty;
        illegal.labels = *labelsFromText(QStringLiteral("0111111111"), Hierarchy::Ffpp);
        VERIFY_ERROR(manifest->addReview(illegal), QStringLiteral("break the hierarchy's rules"));
    }

    void aReviewIsNeverChangedOrDeleted()
    {
        const auto manifest = sampleManifest("kept");
        QVERIFY(manifest);
        VERIFY_RESULT(manifest->addReview(
            { 1000000, QDateTime::currentDateTimeUtc(), QStringLiteral("Ann"), ReviewRow::Action::Reject, {}, QStringLiteral("blurred") }));
        QVERIFY(sql(folder("kept"), QStringLiteral("UPDATE review SET reason = 'x'")).contains(QStringLiteral("never changed")));
        QVERIFY(sql(folder("kept"), QStringLiteral("DELETE FROM review")).contains(QStringLiteral("never deleted")));
        QCOMPARE(sql(folder("kept"), QStringLiteral("SELECT count(*) FROM review")), QStringLiteral("1"));
    }

    void aManifestIsNotMadeTwiceNorWhereItCannotBe()
    {
        QVERIFY(sampleManifest("twice"));
        VERIFY_ERROR(Manifest::create(folder("twice"), sampleDataset(1), {}), QStringLiteral("already"));
        write(folder("a_file"), "x");
        VERIFY_ERROR(Manifest::create(folder("a_file"), sampleDataset(1), {}), QStringLiteral("a_file"));
        ScannedDataset doubled = sampleDataset(2);
        doubled.items[1].path = doubled.items[0].path;
        VERIFY_ERROR(Manifest::create(folder("doubled"), doubled, {}), QStringLiteral("twice"));
        QVERIFY(!QFile::exists(Manifest::pathIn(folder("doubled"))));
        QVERIFY(QDir(folder("doubled")).isEmpty());
    }

    void foreignEmptyCutAndNewerFilesAreRefusedWithASentence()
    {
        using Mode = Manifest::Mode;
        VERIFY_ERROR(Manifest::open(folder("absent"), Mode::ReadOnly), QStringLiteral("There is no manifest"));
        QDir().mkpath(folder("text"));
        write(Manifest::pathIn(folder("text")), QByteArray("hello").repeated(100));
        QDir().mkpath(folder("empty"));
        write(Manifest::pathIn(folder("empty")), {});
        for (const char* name : { "text", "empty" })
            VERIFY_ERROR(Manifest::open(folder(name), Mode::ReadWrite), QStringLiteral("is no manifest"));
        QDir().mkpath(folder("foreign"));
        sql(folder("foreign"), QStringLiteral("CREATE TABLE t (x)"));
        const QByteArray foreign = fileBytes(Manifest::pathIn(folder("foreign")));
        VERIFY_ERROR(Manifest::open(folder("foreign"), Mode::ReadWrite), QStringLiteral("another program"));
        QCOMPARE(fileBytes(Manifest::pathIn(folder("foreign"))), foreign);

        QVERIFY(sampleManifest("cut"));
        const QByteArray whole = fileBytes(Manifest::pathIn(folder("cut")));
        write(Manifest::pathIn(folder("cut")), whole.left(whole.size() / 2));
        VERIFY_ERROR(Manifest::open(folder("cut"), Mode::ReadWrite), QStringLiteral("its end is missing"));
        QByteArray garbled = whole;
        garbled.replace(4096, 16 * 4096, QByteArray(16 * 4096, '\x5a'));
        write(Manifest::pathIn(folder("cut")), garbled);
        VERIFY_ERROR(Manifest::open(folder("cut"), Mode::ReadOnly), QStringLiteral("damaged"));

        QVERIFY(sampleManifest("newer"));
        sql(folder("newer"), QStringLiteral("PRAGMA user_version = 99"));
        for (const Mode mode : { Mode::ReadOnly, Mode::ReadWrite })
            VERIFY_ERROR(Manifest::open(folder("newer"), mode), QStringLiteral("newer version of this program"));
    }

    void readOnlyManifestsAreNotWritten()
    {
        QVERIFY(sampleManifest("read_only"));
        const auto opened = Manifest::open(folder("read_only"), Manifest::Mode::ReadOnly);
        VERIFY_RESULT(opened);
        VERIFY_ERROR((*opened)->storeVideo(doneVideo(3), {}), QStringLiteral("for reading only"));
        VERIFY_ERROR((*opened)->retryFailed(), QStringLiteral("for reading only"));
        VERIFY_ERROR((*opened)->beginExpansion(1, {}), QStringLiteral("for reading only"));
        QCOMPARE((*opened)->counts()->identities, (QStringList { QStringLiteral("id0") }));
    }

    void aManifestInAFolderThatCannotBeWrittenIsRead()
    {
        QVERIFY(sampleManifest("locked"));
        QCOMPARE(chmod(qPrintable(m_dir.path()), 0755), 0);
        QCOMPARE(chmod(qPrintable(folder("locked")), 0555), 0);
        const auto child = [&](const char* verb, const QString& target) {
            QProcess process;
            process.setChildProcessModifier([] {
                if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0))
                    _exit(9);
            });
            process.start(QCoreApplication::applicationFilePath(), { QLatin1String(verb), target });
            process.waitForFinished(-1);
            return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
        };
        QCOMPARE(child("--read", folder("locked")), QStringLiteral("5 samples"));
        const QString making = child("--create", folder("locked"));
        QVERIFY2(making.contains(QStringLiteral("can't be written")), qPrintable(making));
        const QString below = child("--create", folder("locked/deeper"));
        QVERIFY2(below.contains(QStringLiteral("can't be made")), qPrintable(below));
        QCOMPARE(chmod(qPrintable(folder("locked")), 0755), 0);
    }

    void twoReadersSeeWholeVideosWhileOneWrites()
    {
        constexpr int kVideos = 60;
        constexpr int kCrops = 7;
        const QString path = folder("shared");
        const auto made = Manifest::create(path, sampleDataset(kVideos), kSettings);
        VERIFY_RESULT(made);
        std::atomic<bool> finished = false;
        std::atomic<int> torn = 0;
        std::atomic<int> looks = 0;
        const auto read = [&] {
            const auto manifest = Manifest::open(path, Manifest::Mode::ReadOnly);
            if (!manifest) {
                ++torn;
                return;
            }
            while (!finished) {
                const auto ids = (*manifest)->sampleIds({});
                if (!ids || ids->size() % kCrops != 0)
                    ++torn;
                ++looks;
            }
        };
        std::thread one(read);
        std::thread two(read);
        int stored = 0;
        for (qint64 id = 1; id <= kVideos; ++id)
            stored += (*made)->storeVideo(doneVideo(id), sampleCrops(id, kCrops)).has_value();
        while (looks < 2 && torn == 0)
            std::this_thread::yield();
        finished = true;
        one.join();
        two.join();
        QCOMPARE(stored, kVideos);
        QCOMPARE(torn.load(), 0);
        QCOMPARE((*made)->sampleIds({})->size(), kVideos * kCrops);
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QStringLiteral("--read"))
        return sayWhatIsRead(app.arguments().value(2));
    if (app.arguments().value(1) == QStringLiteral("--create"))
        return sayHowCreationEnds(app.arguments().value(2));
    ManifestTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_manifest.moc"
