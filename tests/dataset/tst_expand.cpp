// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/augmentation.h"
#include "core/dataset/expansion/expand.h"
#include "core/dataset/expansion/landmark_index.h"
#include "core/dataset/expansion/sample_maker.h"
#include "core/dataset/expansion/sample_view.h"
#include "dataset/drawn_dataset.h"
#include "support/result_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

class TestExpand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString folder(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static QStringList allMethods()
    {
        QStringList names;
        for (const auto method : kAugmentations)
            names.append(name(method));
        return names;
    }

    /// The drawn faces are noise, whose seams mean nothing.
    static ExpandOptions options(int threads = 2)
    {
        ExpandOptions o;
        o.threads = threads;
        o.largestSeam = 0;
        return o;
    }

    static QList<SampleDetail> augmented(const Manifest& manifest, std::optional<bool> rejected = {})
    {
        SampleFilter filter;
        filter.kind = SampleKind::Augmented;
        filter.rejected = rejected;
        QList<SampleDetail> details;
        const auto ids = manifest.sampleIds(filter);
        for (const qint64 id : *ids)
            details.append(*manifest.sample(id));
        return details;
    }

    static QByteArray bytes(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// All that must be equal when the same expansion is made again.
    static QStringList fingerprint(const Manifest& manifest)
    {
        QStringList rows;
        for (const auto& d : augmented(manifest)) {
            const auto& s = d.sample;
            rows.append(QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9")
                            .arg(s.id)
                            .arg(s.method)
                            .arg(s.targetCrop)
                            .arg(s.sourceCrop.value_or(-1))
                            .arg(toText(s.labels), s.file, QString::fromLatin1(s.fileSha256), s.rejected,
                                QString::fromUtf8(QJsonDocument(s.recipe).toJson(QJsonDocument::Compact))));
            if (!s.file.isEmpty()) {
                rows.append(QString::fromLatin1(
                    QCryptographicHash::hash(bytes(manifest.folder() + QLatin1Char('/') + s.file), QCryptographicHash::Sha256).toHex()));
            }
        }
        return rows;
    }

private Q_SLOTS:
    void everyMethodGetsAsManySamplesAsThereAreForgedFacesAMethod()
    {
        const auto manifest = drawnDataset(folder("counts"), drawnPeople(16, 1));
        QVERIFY(manifest);
        const auto made = expandDataset(*manifest, options());
        VERIFY_RESULT(made);
        QCOMPARE(made->wanted, 3 * 16);
        QCOMPARE(made->made, 3 * 16);
        QCOMPARE(made->madeByMethod,
            (QMap<QString, qint64> { { QStringLiteral("eye"), 16 }, { QStringLiteral("lip_mouth"), 16 }, { QStringLiteral("nose"), 16 } }));
        QSet<std::pair<QString, qint64>> targets;
        for (const auto& d : augmented(*manifest, false)) {
            QVERIFY(!targets.contains({ d.sample.method, d.sample.targetCrop }));
            targets.insert({ d.sample.method, d.sample.targetCrop });
            QVERIFY(d.targetVideo.item.method.isEmpty());
            QCOMPARE(d.sourceVideo->item.method, QStringLiteral("Deepfakes"));
        }
    }

    void labelsAreThoseOfTableI()
    {
        const auto manifest = drawnDataset(folder("labels"), drawnPeople(8, 1));
        auto o = options();
        o.methods = allMethods();
        const auto made = expandDataset(*manifest, o);
        VERIFY_RESULT(made);
        QCOMPARE(made->madeByMethod.size(), 7);
        const QMap<QString, QString> tableOne { { QStringLiteral("eye"), QStringLiteral("1?01100000") },
            { QStringLiteral("lip_mouth"), QStringLiteral("1?01001100") }, { QStringLiteral("nose"), QStringLiteral("1001000010") },
            { QStringLiteral("whole_face_swap"), QStringLiteral("1?11111111") },
            { QStringLiteral("face_xray"), QStringLiteral("1?11111111") },
            { QStringLiteral("mouth_reenactment"), QStringLiteral("1101001100") },
            { QStringLiteral("self_blended"), QStringLiteral("10011?111?") } };
        for (const auto& d : augmented(*manifest))
            QCOMPARE(toText(d.sample.labels), tableOne.value(d.sample.method));

        o.methods = { QStringLiteral("eye") };
        o.unobservedAsNo = true;
        const auto other = drawnDataset(folder("labels as no"), drawnPeople(8, 1));
        VERIFY_RESULT(expandDataset(*other, o));
        for (const auto& d : augmented(*other))
            QCOMPARE(toText(d.sample.labels), QStringLiteral("1001100000"));
    }

    void noSourceShowsTheTargetsPersonOrComesFromAnotherSplit()
    {
        for (const bool real : { false, true }) {
            const auto manifest = drawnDataset(folder(real ? "sources real" : "sources forged"), drawnPeople(12, 1));
            auto o = options();
            o.sourcesReal = real;
            VERIFY_RESULT(expandDataset(*manifest, o));
            const auto details = augmented(*manifest, false);
            QCOMPARE(details.size(), 3 * 12);
            for (const auto& d : details) {
                QVERIFY(d.sourceVideo->item.identity != d.sample.identity);
                QVERIFY(d.sourceVideo->item.sourceIdentity != d.sample.identity);
                QCOMPARE(d.sourceVideo->item.split, d.sample.split);
                QCOMPARE(d.sourceVideo->item.method.isEmpty(), real);
                QCOMPARE(d.sample.identity, d.targetVideo.item.identity);
                QCOMPARE(d.sample.split, d.targetVideo.item.split);
            }
        }
    }

    void theSourceIsTheNearestAllowedFace()
    {
        const auto manifest = drawnDataset(folder("nearest"), drawnPeople(16, 1));
        VERIFY_RESULT(expandDataset(*manifest, options()));
        struct Candidate {
            qint64 id;
            DatasetItem item;
            NormalisedLandmarks shape;
        };
        QList<Candidate> candidates;
        VERIFY_RESULT(manifest->visitCrops([&](const CropRow& crop, const VideoRow& video) {
            if (!video.item.method.isEmpty())
                candidates.append({ crop.id, video.item, normalised(crop.face.landmarks) });
            return true;
        }));
        int checked = 0;
        for (const auto& d : augmented(*manifest)) {
            if (d.sample.recipe[QStringLiteral("rank")].toInt() != 0)
                continue;
            const auto shape = normalised(d.target.face.landmarks);
            std::pair<double, qint64> best { 1e9, 0 };
            for (const auto& c : candidates) {
                if (c.item.identity == d.sample.identity || c.item.sourceIdentity == d.sample.identity || c.item.split != d.sample.split)
                    continue;
                double sum = 0;
                for (std::size_t i = 0; i < shape.size(); ++i)
                    sum += std::pow(double(c.shape[i]) - double(shape[i]), 2);
                best = std::min(best, std::pair(std::sqrt(sum), c.id));
            }
            QCOMPARE(*d.sample.sourceCrop, best.second);
            QVERIFY(std::abs(*d.sample.landmarkDistance - best.first) < 1e-6);
            ++checked;
        }
        QVERIFY(checked >= 45);
    }

    void theSameSeedGivesTheSameBytesWithAnyNumberOfThreads()
    {
        auto o = options(1);
        o.methods = allMethods();
        o.perturbation = QStringLiteral("random");
        const auto one = drawnDataset(folder("one thread"), drawnPeople(6, 1));
        VERIFY_RESULT(expandDataset(*one, o));
        o.threads = 3;
        const auto three = drawnDataset(folder("three threads"), drawnPeople(6, 1));
        VERIFY_RESULT(expandDataset(*three, o));
        const auto first = fingerprint(*one);
        QCOMPARE(first, fingerprint(*three));
        QVERIFY(first.size() > 80);
        o.seed = 2;
        const auto other = drawnDataset(folder("another seed"), drawnPeople(6, 1));
        VERIFY_RESULT(expandDataset(*other, o));
        QVERIFY(first != fingerprint(*other));
    }

    void aStoppedExpansionGoesOnToTheSameRowsAndFiles()
    {
        auto o = options(2);
        o.perMethod = 110; // two transactions and further ranks
        const auto whole = drawnDataset(folder("undisturbed"), drawnPeople(8, 4));
        VERIFY_RESULT(expandDataset(*whole, o));
        const auto cut = drawnDataset(folder("stopped"), drawnPeople(8, 4));
        int stops = 0;
        for (int run = 0; run < 50; ++run) {
            std::stop_source stop;
            const auto made = expandDataset(*cut, o, stop.get_token(), [&](const ExpandProgress& p) {
                if (p.madeThisRun > 60)
                    stop.request_stop();
            });
            if (made)
                break;
            QVERIFY(made.error().kind == Error::Kind::Cancelled);
            ++stops;
        }
        QVERIFY(stops >= 1);
        QCOMPARE(fingerprint(*cut), fingerprint(*whole));
    }

    void anExpansionThatCouldNotWriteGoesOnToTheSameRowsAndFiles()
    {
        const auto whole = drawnDataset(folder("written"), drawnPeople(8, 1));
        VERIFY_RESULT(expandDataset(*whole, options()));
        const auto blocked = drawnDataset(folder("blocked"), drawnPeople(8, 1));
        QFile obstacle(blocked->folder() + QStringLiteral("/expanded/lip_mouth"));
        QVERIFY(QDir().mkpath(blocked->folder() + QStringLiteral("/expanded")) && obstacle.open(QIODevice::WriteOnly));
        VERIFY_ERROR(expandDataset(*blocked, options()), QStringLiteral("lip_mouth"));
        QVERIFY(obstacle.remove());
        VERIFY_RESULT(expandDataset(*blocked, options()));
        QCOMPARE(fingerprint(*blocked), fingerprint(*whole));
    }

    void twoExpansionsOfOneFolderDoNotMix()
    {
        const auto manifest = drawnDataset(folder("locked"), drawnPeople(6, 1));
        std::optional<Error> second;
        VERIFY_RESULT(expandDataset(*manifest, options(), {}, [&](const ExpandProgress&) {
            const auto other = Manifest::open(manifest->folder(), Manifest::Mode::ReadWrite);
            if (const auto done = expandDataset(**other, options()); !done)
                second = done.error();
        }));
        QVERIFY(second.has_value());
        QVERIFY2(second->message.contains(QStringLiteral("Another program is writing")), qPrintable(second->message));
        QCOMPARE(augmented(*manifest, false).size(), 18);
    }

    void aFaceWhoseVideoIsGoneIsNamed()
    {
        const auto manifest = drawnDataset(folder("no video"), drawnPeople(6, 1));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("no video"));
        database.setDatabaseName(Manifest::pathIn(manifest->folder()));
        QVERIFY(database.open() && QSqlQuery(database).exec(QStringLiteral("DELETE FROM video WHERE id = (SELECT max(id) FROM video)")));
        database.close();
        VERIFY_ERROR(expandDataset(*manifest, options()), QStringLiteral("is of no video"));
    }

    void aFaceWhosePictureLiesOutsideTheFolderIsNamed()
    {
        const auto manifest = drawnDataset(folder("outside"), drawnPeople(6, 1));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("outside"));
        database.setDatabaseName(Manifest::pathIn(manifest->folder()));
        QVERIFY(database.open()
            && QSqlQuery(database).exec(
                QStringLiteral("UPDATE crop SET file = 'crops/../../../../x.png' WHERE id = (SELECT min(id) FROM crop)")));
        database.close();
        VERIFY_ERROR(expandDataset(*manifest, options()), QStringLiteral("lies outside its folder"));
    }

    void aFinishedExpansionIsNotMadeTwice()
    {
        const auto manifest = drawnDataset(folder("twice"), drawnPeople(6, 1));
        VERIFY_RESULT(expandDataset(*manifest, options()));
        const auto before = fingerprint(*manifest);
        const auto again = expandDataset(*manifest, options(1));
        VERIFY_RESULT(again);
        QCOMPARE(again->madeThisRun, 0);
        QCOMPARE(again->made, 18);
        QCOMPARE(fingerprint(*manifest), before);
        auto o = options();
        o.seed = 9;
        VERIFY_RESULT(expandDataset(*manifest, o));
        QCOMPARE(augmented(*manifest, false).size(), 36);
    }

    void aManifestThatHasGrownSinceIsToldApart()
    {
        auto videos = drawnPeople(6, 1);
        const auto manifest = drawnDataset(folder("grown"), videos);
        VERIFY_RESULT(expandDataset(*manifest, options()));
        // One more face of the first person, which may come up anywhere in the order.
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("grow"));
        database.setDatabaseName(Manifest::pathIn(manifest->folder()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (int i = 1; i < 40; ++i) {
            QVERIFY(query.exec(QStringLiteral(
                "INSERT INTO crop SELECT id + %1, video_id, frame + %1, pts, time_s, frame_sha256, track, box_x, box_y, box_width, "
                "box_height, landmarks, crop_landmarks, detection_confidence, size_px, sharpness, yaw_deg, "
                "landmark_confidence, file || '%1', file_sha256 FROM crop WHERE id = (SELECT min(id) FROM crop)")
                                   .arg(i)));
        }
        database.close();
        const auto again = expandDataset(*manifest, options());
        VERIFY_ERROR(again, QStringLiteral("has changed since its expansion 1 was begun"));
    }

    void rejectedOnesAreCountedByReasonAndNeverReachTraining()
    {
        QList<DrawnVideo> videos = drawnPeople(8, 2);
        videos[0].size = 40; // too small
        videos[2].yaw = 80; // like nobody
        const auto manifest = drawnDataset(folder("rejected"), videos);
        QVERIFY(QFile::remove(manifest->folder() + QStringLiteral("/crops/5/0.png")));
        const auto made = expandDataset(*manifest, options());
        VERIFY_RESULT(made);
        QCOMPARE(made->rejected.value(QStringLiteral("face_too_small")), 6);
        QVERIFY(made->rejected.value(QStringLiteral("yaw_mismatch")) >= 6);
        QCOMPARE(made->rejected.value(QStringLiteral("target_unreadable")), 3);
        const auto counts = manifest->counts();
        VERIFY_RESULT(counts);
        for (auto it = made->rejected.begin(); it != made->rejected.end(); ++it)
            QCOMPARE(counts->rejectedByReason.value(it.key()), it.value());

        const auto accepted = augmented(*manifest, false);
        ReviewRow review { accepted.first().sample.id, QDateTime::currentDateTimeUtc(), QStringLiteral("t"), ReviewRow::Action::Reject, {},
            QStringLiteral("seam") };
        VERIFY_RESULT(manifest->addReview(review));
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("view"));
        database.setDatabaseName(Manifest::pathIn(manifest->folder()));
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(QStringLiteral("SELECT id, file FROM training_sample WHERE kind = 'augmented'")));
        QSet<qint64> trained;
        while (query.next()) {
            trained.insert(query.value(0).toLongLong());
            QVERIFY(QFile::exists(manifest->folder() + QLatin1Char('/') + query.value(1).toString()));
        }
        database.close();
        QCOMPARE(trained.size(), made->made - 1);
        for (const auto& d : augmented(*manifest, true))
            QVERIFY(!trained.contains(d.sample.id));
    }

    void whoeverIsAloneGetsNoSource()
    {
        const auto manifest = drawnDataset(
            folder("alone"), { { QStringLiteral("p"), {}, {}, {}, 3 }, { QStringLiteral("p"), QStringLiteral("Deepfakes"), {}, {}, 3 } });
        const auto made = expandDataset(*manifest, options());
        VERIFY_RESULT(made);
        QCOMPARE(made->made, 0);
        QCOMPARE(made->wanted, 9);
        QCOMPARE(made->rejected, (QMap<QString, qint64> { { QStringLiteral("no_source"), 9 } }));
        auto o = options();
        o.methods = { QStringLiteral("self_blended") };
        const auto self = expandDataset(*manifest, o);
        VERIFY_RESULT(self);
        QCOMPARE(self->made, 3);
    }

    void aMethodThatCantBeFinishedEndsWhenTheOthersAre()
    {
        // A swap of both people's faces shows both in each picture, so there is one real source for each; a face over itself needs nobody.
        const QList<DrawnVideo> videos { { QStringLiteral("a"), {}, {}, {}, 2 }, { QStringLiteral("b"), {}, {}, {}, 2 },
            { QStringLiteral("a"), QStringLiteral("Deepfakes"), QStringLiteral("b"), {}, 4 },
            { QStringLiteral("b"), QStringLiteral("Deepfakes"), QStringLiteral("a"), {}, 4 } };
        const auto manifest = drawnDataset(folder("swapped pair"), videos);
        auto o = options();
        o.methods = { QStringLiteral("self_blended"), QStringLiteral("eye") };
        const auto made = expandDataset(*manifest, o);
        VERIFY_RESULT(made);
        QCOMPARE(made->madeByMethod, (QMap<QString, qint64> { { QStringLiteral("eye"), 4 }, { QStringLiteral("self_blended"), 8 } }));
        for (const auto& d : augmented(*manifest, false)) {
            if (d.source)
                QVERIFY(d.sourceVideo->item.method.isEmpty() && d.sourceVideo->item.identity != d.sample.identity);
        }
    }

    void moreThanThereAreTargetsTakesFurtherPeopleAsSources()
    {
        const auto manifest = drawnDataset(folder("more"), drawnPeople(8, 1));
        auto o = options();
        o.methods = { QStringLiteral("nose") };
        o.perMethod = 20;
        o.sourcesReal = true;
        const auto made = expandDataset(*manifest, o);
        VERIFY_RESULT(made);
        // Six people in "train" have five others each; the two in "test" have each other.
        QCOMPARE(made->made, 20);
        QSet<std::pair<qint64, qint64>> pairs;
        for (const auto& d : augmented(*manifest, false))
            pairs.insert({ d.sample.targetCrop, *d.sample.sourceCrop });
        QCOMPARE(pairs.size(), 20);
        o.perMethod = 33;
        const auto all = expandDataset(*manifest, o);
        VERIFY_RESULT(all);
        QCOMPARE(all->made, 6 * 5 + 2);
    }

    void aStoredSampleIsMadeAgainFromItsRecipe()
    {
        const auto manifest = drawnDataset(folder("recipe"), drawnPeople(6, 1));
        auto o = options();
        o.methods = allMethods();
        VERIFY_RESULT(expandDataset(*manifest, o));
        const auto details = augmented(*manifest, false);
        QVERIFY(details.size() >= 40);
        for (const auto& d : details) {
            const auto recipe = recipeFromJson(d.sample.recipe);
            QVERIFY(recipe);
            const auto crop = [&](const CropRow& row) {
                return FaceImage { readCrop(manifest->folder() + QLatin1Char('/') + row.file), row.cropLandmarks, 0 };
            };
            const auto target = crop(d.target);
            const auto again = augment(target, d.source ? crop(*d.source) : target, *recipe);
            QVERIFY(again);
            const cv::Mat stored = readCrop(manifest->folder() + QLatin1Char('/') + d.sample.file);
            QCOMPARE(cv::norm(stored, again->rgb, cv::NORM_INF), 0.0);
            cv::Mat difference;
            cv::absdiff(stored, target.rgb, difference);
            difference.setTo(0, again->mask > 0);
            QCOMPARE(cv::norm(difference, cv::NORM_INF), 0.0);
            const auto view = viewSample(manifest->folder(), d);
            VERIFY_RESULT(view);
            QVERIFY(!view->mask.isNull() && !view->result.isNull());
            QCOMPARE(view->source.isNull(), !d.source.has_value());
        }
    }

    void aSampleWithoutItsPictureIsNamed()
    {
        const auto manifest = drawnDataset(folder("lost"), drawnPeople(6, 1));
        VERIFY_RESULT(expandDataset(*manifest, options()));
        const auto detail = augmented(*manifest, false).first();
        QVERIFY(QFile::remove(manifest->folder() + QLatin1Char('/') + detail.sample.file));
        VERIFY_ERROR(viewSample(manifest->folder(), detail), detail.sample.file);
    }

    void optionsSurviveJson()
    {
        ExpandOptions o;
        o.seed = 0xFFFFFFFFFFFFFFF1ULL;
        o.methods = { QStringLiteral("nose"), QStringLiteral("face_xray") };
        o.perMethod = 77;
        o.poisson = true;
        o.publishedColour = true;
        o.maskBlur = 0.07;
        o.perturbation = QStringLiteral("jpeg");
        o.perturbationLevel = 2;
        o.largestSeam = 3.5;
        const auto read = expandOptionsFromJson(toJson(o));
        VERIFY_RESULT(read);
        QCOMPARE(toJson(*read), toJson(o));
        QCOMPARE(read->seed, o.seed);
        auto json = toJson(o);
        json[QStringLiteral("colour")] = 1;
        VERIFY_ERROR(expandOptionsFromJson(json), QStringLiteral("no option \"colour\""));
        json = toJson(o);
        json[QStringLiteral("poisson")] = QStringLiteral("yes");
        VERIFY_ERROR(expandOptionsFromJson(json), QStringLiteral("\"poisson\" has a value of the wrong type"));
    }

    void optionsThatCantBeAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("method") << QStringLiteral("methods") << QJsonValue(QJsonArray { QStringLiteral("ear") })
                                << QStringLiteral("no augmentation \"ear\"");
        QTest::newRow("none") << QStringLiteral("methods") << QJsonValue(QJsonArray {}) << QStringLiteral("at least one method");
        QTest::newRow("twice") << QStringLiteral("methods") << QJsonValue(QJsonArray { QStringLiteral("eye"), QStringLiteral("eye") })
                               << QStringLiteral("named twice");
        QTest::newRow("count") << QStringLiteral("per_method") << QJsonValue(0) << QStringLiteral("from 1 to 100000000");
        QTest::newRow("count beyond all") << QStringLiteral("per_method") << QJsonValue(1e15) << QStringLiteral("from 1 to 100000000");
        QTest::newRow("level") << QStringLiteral("perturbation_level") << QJsonValue(3) << QStringLiteral("1 or 2");
        QTest::newRow("perturbation") << QStringLiteral("perturbation") << QJsonValue(QStringLiteral("fog"))
                                      << QStringLiteral("no perturbation \"fog\"");
        QTest::newRow("blur") << QStringLiteral("mask_blur") << QJsonValue(7) << QStringLiteral("blur is between");
        QTest::newRow("rule") << QStringLiteral("smallest_face") << QJsonValue(-1) << QStringLiteral("0 (off) or more");
        QTest::newRow("seed") << QStringLiteral("seed") << QJsonValue(QStringLiteral("x")) << QStringLiteral("whole number");
    }
    void optionsThatCantBeAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QFETCH(QString, sentence);
        auto json = toJson(ExpandOptions());
        json[key] = value;
        const auto read = expandOptionsFromJson(json);
        VERIFY_ERROR(read, sentence);
        QVERIFY(read.error().kind == Error::Kind::Usage);
    }

    void aDatasetWithoutRealFacesIsNamed()
    {
        const auto manifest = drawnDataset(folder("no real"), { { QStringLiteral("p"), QStringLiteral("Deepfakes"), {}, {}, 2 } });
        VERIFY_ERROR(expandDataset(*manifest, options()), QStringLiteral("no real face"));
    }
};

QTEST_GUILESS_MAIN(TestExpand)
#include "tst_expand.moc"
