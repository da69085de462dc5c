// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/association.h"
#include "core/faces/face_search.h"
#include "core/faces/follower.h"
#include "support/clip_frames.h"
#include "support/shared_data.h"
#include "support/synthetic_scene.h"

#include <QTest>

#include <cmath>
#include <map>
#include <set>

using namespace semblance;
using namespace semblance::faces;

namespace {

/// Sees what the scene tells it, within the scanned area.
class ScriptedDetector final : public FaceDetector {
public:
    QList<Detection> visible;
    std::optional<double> clearAt; ///< side in the scanned picture at which a faint face is clear
    int scansOfTheWholeFrame = 0;
    int closeLooks = 0;

    double smallestFace() const override { return 80; }
    double goodFace() const override { return 110; }
    Result<QList<Detection>> detect(const RgbImage&, const Scan& scan) override
    {
        scansOfTheWholeFrame += !scan.area;
        closeLooks += scan.area && !scan.lenient;
        QList<Detection> found;
        for (const Detection& d : visible) {
            const Box& b = d.box;
            const bool inside = !scan.area
                || (b.x >= scan.area->x && b.y >= scan.area->y && b.x + b.width <= scan.area->x + scan.area->width
                    && b.y + b.height <= scan.area->y + scan.area->height);
            const bool clear = d.faint && clearAt && std::abs(b.width * scan.scale - *clearAt) < 0.5;
            if (inside && clear)
                found.append({ b, 0.1, false });
            else if (inside && (scan.lenient || !d.faint))
                found.append(d);
        }
        return found;
    }
};

struct Person {
    cv::Mat head; ///< 80 pixels square
    cv::Mat torso;

    Person(std::uint64_t seed, const cv::Scalar& skin, const cv::Scalar& clothes)
        : head(test::texture(80, 80, seed, skin))
        , torso(test::texture(130, 100, seed + 100, clothes))
    {
    }
};

struct Placed {
    const Person* person;
    double x; ///< left edge of the head
    double y = 90;
    bool faint = false;
};

/// People before a wall; the last one stands in front.
class Scene {
public:
    explicit Scene(const FollowerSettings& settings = {})
    {
        auto detector = std::make_unique<ScriptedDetector>();
        m_detector = detector.get();
        auto landmarks = LandmarkFinder::open();
        if (!landmarks)
            throw std::runtime_error(landmarks.error().message.toStdString());
        m_follower = std::make_unique<Follower>(settings, std::move(detector), std::move(*landmarks));
    }

    QList<Face> show(const std::vector<Placed>& people, bool detectable = true, const cv::Mat& inFront = {}, int inFrontX = 0)
    {
        cv::Mat frame = m_wall.clone();
        m_detector->visible.clear();
        for (std::size_t i = 0; i < people.size(); ++i) {
            const Placed& p = people[i];
            const int x = static_cast<int>(std::lround(p.x));
            const int y = static_cast<int>(std::lround(p.y));
            test::paste(frame, p.person->torso, x - 25, y + 85);
            test::paste(frame, p.person->head, x, y);
            const Box box { double(x), double(y), 80, 80 };
            bool hidden = !detectable;
            for (std::size_t j = i + 1; j < people.size(); ++j)
                hidden = hidden || overlap(box, { people[j].x, people[j].y, 80, 80 }) > 0.3;
            if (!hidden)
                m_detector->visible.append({ box, p.faint ? -0.2 : 1.0, p.faint });
        }
        if (!inFront.empty())
            test::paste(frame, inFront, inFrontX, 0);
        return give(frame);
    }

    QList<Face> give(const cv::Mat& frame)
    {
        const auto faces = m_follower->next(m_ordinal, test::toRgbImage(frame));
        m_ordinal += step;
        if (!faces)
            throw std::runtime_error(faces.error().message.toStdString());
        return *faces;
    }

    const Follower& follower() const { return *m_follower; }
    void setWall(const cv::Mat& wall) { m_wall = wall; }
    int scansOfTheWholeFrame() const { return m_detector->scansOfTheWholeFrame; }
    int closeLooks() const { return m_detector->closeLooks; }
    void showFaintFacesClearlyAt(double side) { m_detector->clearAt = side; }
    void seeNothing() { m_detector->visible.clear(); }

    qint64 step = 1;

private:
    cv::Mat m_wall = test::texture(640, 360, 11, { 70, 80, 95 }, 60, 15);
    ScriptedDetector* m_detector = nullptr;
    std::unique_ptr<Follower> m_follower;
    qint64 m_ordinal = 0;
};

const Person& anna()
{
    static const Person person(21, { 215, 170, 150 }, { 40, 60, 140 });
    return person;
}
const Person& ben()
{
    static const Person person(22, { 140, 100, 80 }, { 160, 50, 40 });
    return person;
}

/// Which person stood at which place of a frame, to find tracks that hold two people.
class Witness {
public:
    void note(const QList<Face>& faces, const std::vector<Placed>& people)
    {
        for (const Face& face : faces) {
            const Person* nearest = nullptr;
            double best = 40;
            // From the front backwards, so that the one who hides the other is named.
            for (auto it = people.rbegin(); it != people.rend(); ++it) {
                const double distance = std::hypot(it->x - face.box.x, it->y - face.box.y);
                if (distance < best - 5) {
                    best = distance;
                    nearest = it->person;
                }
            }
            m_peopleOf[face.track].insert(nearest);
        }
    }
    bool everyTrackIsOnePerson() const
    {
        for (const auto& [track, people] : m_peopleOf) {
            if (people.size() != 1 || people.contains(nullptr))
                return false;
        }
        return true;
    }
    std::size_t tracks() const { return m_peopleOf.size(); }

private:
    std::map<int, std::set<const Person*>> m_peopleOf;
};

} // namespace

class TestFollower : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMovingFaceKeepsItsTrack()
    {
        Scene scene;
        for (int i = 0; i < 40; ++i) {
            const QList<Face> faces = scene.show({ { &anna(), 40.0 + 12 * i } });
            QCOMPARE(faces.size(), 1);
            QCOMPARE(faces[0].track, 0);
            QVERIFY(faces[0].detectionConfidence);
        }
    }

    void aFaceOnEveryTenthFrameKeepsItsTrack()
    {
        Scene scene;
        scene.step = 10;
        for (int i = 0; i < 10; ++i) {
            const QList<Face> faces = scene.show({ { &anna(), 40.0 + 50 * i } });
            QCOMPARE(faces.size(), 1);
            QCOMPARE(faces[0].track, 0);
        }
    }

    void facesComeFromLeftToRight()
    {
        Scene scene;
        const QList<Face> faces = scene.show({ { &ben(), 400 }, { &anna(), 100 } });
        QCOMPARE(faces.size(), 2);
        QVERIFY(faces[0].box.x < faces[1].box.x);
        QCOMPARE(faces[0].track, 0);
        QCOMPARE(faces[1].track, 1);
    }

    void aTrackEndsAtACut()
    {
        Scene scene;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(scene.show({ { &anna(), 200 } })[0].track, 0);
        scene.setWall(test::texture(640, 360, 12, { 160, 120, 60 }, 60, 15));
        const QList<Face> after = scene.show({ { &anna(), 200 } });
        QCOMPARE(after.size(), 1);
        QCOMPARE(after[0].track, 1);
    }

    void aShotBeginsWithTheFirstFrameAndAtACut()
    {
        Scene scene;
        QList<bool> began;
        for (int i = 0; i < 6; ++i) {
            if (i == 3)
                scene.setWall(test::texture(640, 360, 12, { 160, 120, 60 }, 60, 15));
            scene.show({ { &anna(), 200 } });
            began << scene.follower().beganShot();
        }
        QCOMPARE(began, (QList<bool> { true, false, false, true, false, false }));
    }

    void nothingIsFollowedOverACut()
    {
        Scene scene;
        for (int i = 0; i < 5; ++i)
            scene.show({ { &anna(), 200 } });
        scene.setWall(test::texture(640, 360, 12, { 160, 120, 60 }, 60, 15));
        QCOMPARE(scene.show({ { &anna(), 200 } }, false).size(), 0);
    }

    void aShortOcclusionKeepsTheTrack_data()
    {
        QTest::addColumn<int>("frames");
        for (const int frames : { 1, 5, 12, 25 })
            QTest::addRow("%d frames", frames) << frames;
    }

    void aShortOcclusionKeepsTheTrack()
    {
        QFETCH(int, frames);
        const cv::Mat pillar = test::texture(150, 360, 31, { 50, 90, 50 });
        Scene scene;
        for (int i = 0; i < 10; ++i)
            QCOMPARE(scene.show({ { &anna(), 200 } })[0].track, 0);
        for (int i = 0; i < frames; ++i)
            QCOMPARE(scene.show({ { &anna(), 200 } }, false, pillar, 170).size(), 0);
        const QList<Face> after = scene.show({ { &anna(), 205 } });
        QCOMPARE(after.size(), 1);
        QCOMPARE(after[0].track, 0);
    }

    void aLongAbsenceEndsTheTrack()
    {
        const cv::Mat pillar = test::texture(150, 360, 31, { 50, 90, 50 });
        Scene scene;
        scene.show({ { &anna(), 200 } });
        scene.show({ { &anna(), 200 } });
        for (int i = 0; i < 40; ++i)
            scene.show({ { &anna(), 200 } }, false, pillar, 170);
        QCOMPARE(scene.show({ { &anna(), 200 } })[0].track, 1);
    }

    void anotherPersonInTheSamePlaceIsAnotherTrack()
    {
        Scene scene;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(scene.show({ { &anna(), 200 } })[0].track, 0);
        for (int i = 0; i < 5; ++i) {
            const QList<Face> faces = scene.show({ { &ben(), 200 } });
            QCOMPARE(faces.size(), 1);
            QCOMPARE(faces[0].track, 1);
        }
    }

    void anotherPersonAfterAnOcclusionIsAnotherTrack()
    {
        const cv::Mat pillar = test::texture(150, 360, 31, { 50, 90, 50 });
        Scene scene;
        for (int i = 0; i < 5; ++i)
            scene.show({ { &anna(), 200 } });
        for (int i = 0; i < 5; ++i)
            scene.show({ { &anna(), 200 } }, false, pillar, 170);
        QCOMPARE(scene.show({ { &ben(), 200 } })[0].track, 1);
    }

    void peopleWhoMeetNeverSwap_data()
    {
        QTest::addColumn<bool>("alike");
        QTest::addColumn<bool>("crossing");
        QTest::addColumn<int>("pixels");
        for (const bool alike : { false, true }) {
            for (const bool crossing : { true, false }) {
                for (const int pixels : { 4, 10, 16 }) {
                    QTest::addRow(
                        "%s people %s by %d pixels a frame", alike ? "like" : "unlike", crossing ? "cross" : "meet and part", pixels)
                        << alike << crossing << pixels;
                }
            }
        }
    }

    void peopleWhoMeetNeverSwap()
    {
        QFETCH(bool, alike);
        QFETCH(bool, crossing);
        QFETCH(int, pixels);
        const Person twin = anna();
        const Person& other = alike ? twin : ben();
        Scene scene;
        Witness witness;
        const int half = 240 / pixels;
        QList<Face> last;
        for (int i = 0; i <= 2 * half; ++i) {
            const int way = crossing ? i : std::min(i, 2 * half - i);
            const std::vector<Placed> people { { &other, 520.0 - way * pixels }, { &anna(), 40.0 + way * pixels } };
            last = scene.show(people);
            witness.note(last, people);
        }
        QVERIFY(witness.everyTrackIsOnePerson());
        QCOMPARE(last.size(), 2);
        QVERIFY(last[0].track != last[1].track);
        if (!alike)
            QVERIFY2(witness.tracks() <= 3, qPrintable(QString::number(witness.tracks())));
    }

    void aFaceTheDetectorLosesIsFollowedForAFewFramesOnly()
    {
        Scene scene;
        for (int i = 0; i < 10; ++i)
            scene.show({ { &anna(), 200.0 + 3 * i } });
        int followed = 0;
        for (int i = 10; i < 40; ++i) {
            const QList<Face> faces = scene.show({ { &anna(), 200.0 + 3 * i } }, false);
            if (faces.isEmpty())
                continue;
            QCOMPARE(followed, i - 10);
            ++followed;
            QCOMPARE(faces[0].track, 0);
            QVERIFY(!faces[0].detectionConfidence);
            QVERIFY(std::abs(faces[0].box.x - (200 + 3 * i)) < 8);
        }
        QVERIFY2(followed >= 4 && followed <= 10, qPrintable(QString::number(followed)));
    }

    void aFaceThatLeavesIsNotKeptOnTheBackground()
    {
        Scene scene;
        for (int i = 0; i < 10; ++i)
            scene.show({ { &anna(), 200 } });
        for (int i = 0; i < 20; ++i)
            QCOMPARE(scene.show({}).size(), 0);
    }

    void aFaintFaceContinuesATrackButStartsNone()
    {
        Scene scene;
        QCOMPARE(scene.show({ { &anna(), 200, 90, true } }).size(), 0);
        QCOMPARE(scene.show({ { &anna(), 200, 90, false } }).size(), 1);
        const QList<Face> faint = scene.show({ { &anna(), 204, 90, true } });
        QCOMPARE(faint.size(), 1);
        QCOMPARE(faint[0].track, 0);
        QCOMPARE(*faint[0].detectionConfidence, -0.2);
    }

    void whatTheWholeFrameShowsFaintlyIsAFaceWhereACloserLookShowsItClearly()
    {
        Scene scene;
        scene.showFaintFacesClearlyAt(102);
        const QList<Face> faces = scene.show({ { &anna(), 200, 90, true } });
        QCOMPARE(faces.size(), 1);
        QCOMPARE(*faces[0].detectionConfidence, 0.1);
        QCOMPARE(scene.closeLooks(), 3);
    }

    void nothingIsLookedAtMoreCloselyWhereAFaceIsKnown()
    {
        Scene scene;
        scene.show({ { &anna(), 200 } });
        scene.show({ { &anna(), 203, 90, true } });
        QCOMPARE(scene.closeLooks(), 0);
    }

    void betweenFullDetectionsFacesAreFollowed()
    {
        FollowerSettings settings;
        settings.detectEvery = 5;
        Scene scene(settings);
        for (int i = 0; i < 20; ++i) {
            const QList<Face> faces = scene.show({ { &anna(), 100.0 + 5 * i } });
            QCOMPARE(faces.size(), 1);
            QCOMPARE(faces[0].track, 0);
        }
        QCOMPARE(scene.scansOfTheWholeFrame(), 4);
    }

    void theWholeFrameIsSearchedAfterAFaceWasLost()
    {
        FollowerSettings settings;
        settings.detectEvery = 30;
        Scene scene(settings);
        for (int i = 0; i < 3; ++i)
            scene.show({ { &anna(), 100 } });
        scene.show({});
        QCOMPARE(scene.scansOfTheWholeFrame(), 1);
        QCOMPARE(scene.show({ { &ben(), 400 } }).size(), 1);
        QCOMPARE(scene.scansOfTheWholeFrame(), 2);
        scene.show({ { &ben(), 400 } });
        QCOMPARE(scene.scansOfTheWholeFrame(), 2);
    }

    void aNewFaceIsSeenAtTheNextFullDetection()
    {
        FollowerSettings settings;
        settings.detectEvery = 5;
        Scene scene(settings);
        int firstSeen = -1;
        for (int i = 0; i < 12; ++i) {
            const QList<Face> faces = i < 6 ? scene.show({ { &anna(), 100 } }) : scene.show({ { &anna(), 100 }, { &ben(), 400 } });
            if (faces.size() == 2 && firstSeen < 0)
                firstSeen = i;
        }
        QCOMPARE(firstSeen, 10);
    }

    void framesMustComeInRisingOrder()
    {
        auto follower = FaceFollower::create({});
        QVERIFY(follower);
        const RgbImage grey = test::toRgbImage(cv::Mat(90, 160, CV_8UC3, cv::Scalar::all(100)));
        QVERIFY((*follower)->next(5, grey));
        const auto again = (*follower)->next(5, grey);
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Internal);
    }

    void aNullFrameIsAnError()
    {
        auto follower = FaceFollower::create({});
        QVERIFY(follower);
        QCOMPARE((*follower)->next(0, {}).error().kind, Error::Kind::Faces);
    }

    void settingsThatCannotWorkAreRefused()
    {
        FollowerSettings settings;
        settings.detector = QStringLiteral("cnn");
        QCOMPARE(FaceFollower::create(settings).error().kind, Error::Kind::Faces);
    }

    void everyFaceOfAPhotoIsFound()
    {
        const QString photo = test::sharedPath(QStringLiteral("media/crowd.jpg"));
        SEMBLANCE_NEEDS(photo);
        auto follower = FaceFollower::create({});
        QVERIFY(follower);
        const auto faces = (*follower)->next(0, test::toRgbImage(test::readRgb(photo)));
        QVERIFY(faces);
        QVERIFY2(faces->size() >= 20 && faces->size() <= 24, qPrintable(QString::number(faces->size())));
        std::set<int> tracks;
        for (const Face& face : *faces)
            tracks.insert(face.track);
        QCOMPARE(qsizetype(tracks.size()), faces->size());
    }

    void everySearchFindsWhatASearchAtFullSizeFinds_data()
    {
        QTest::addColumn<QString>("name");
        for (const FaceSearch& search : kFaceSearches)
            QTest::addRow("%s", search.name) << QString::fromLatin1(search.name);
    }

    void everySearchFindsWhatASearchAtFullSizeFinds()
    {
        const QString clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        QFETCH(QString, name);
        FollowerSettings settings;
        use(*faceSearchNamed(name), settings);
        auto follower = FaceFollower::create(settings);
        auto detector = FaceDetector::create(QStringLiteral("hog"), {});
        QVERIFY(follower && detector);
        // Of the man at the piano the detector is hardly sure.
        test::ClipFrames frames(clip, 1920, 1080);
        for (int i = 0; i < 4; ++i) {
            const RgbImage frame = frames.next();
            const auto faces = (*follower)->next(i, frame);
            const auto wanted = (*detector)->detect(frame, {});
            QVERIFY(faces && wanted);
            QVERIFY(!wanted->isEmpty());
            for (const Detection& d : *wanted)
                QVERIFY(std::any_of(faces->begin(), faces->end(), [&](const Face& f) { return overlap(f.box, d.box) > 0.4; }));
        }
    }

    void realFacesThatCrossNeverSwap()
    {
        const QString photo = test::sharedPath(QStringLiteral("media/two_people.jpg"));
        SEMBLANCE_NEEDS(photo);
        cv::Mat small;
        cv::resize(test::readRgb(photo), small, {}, 0.6, 0.6, cv::INTER_AREA);
        // Head and shoulders of the two, laid over a wall and moved through one another.
        const cv::Mat left = small(cv::Rect(100, 0, 180, 250)).clone();
        const cv::Mat right = small(cv::Rect(430, 0, 180, 250)).clone();
        const cv::Mat wall = test::texture(760, 300, 11, { 70, 80, 95 }, 60, 15);
        FollowerSettings settings;
        settings.smallestFace = 80;
        auto follower = FaceFollower::create(settings);
        QVERIFY(follower);
        std::map<int, std::set<bool>> peopleOf;
        qsizetype most = 0;
        for (int i = 0; i <= 50; ++i) {
            cv::Mat frame = wall.clone();
            const int rightX = 560 - 11 * i;
            const int leftX = 20 + 11 * i;
            test::paste(frame, right, rightX, 40);
            test::paste(frame, left, leftX, 40);
            const auto faces = (*follower)->next(i, test::toRgbImage(frame));
            QVERIFY(faces);
            most = std::max(most, faces->size());
            for (const Face& face : *faces) {
                const double x = face.box.x + face.box.width / 2;
                // The one in front is who is seen where both are.
                peopleOf[face.track].insert(x > leftX && x < leftX + left.cols);
            }
        }
        QCOMPARE(most, 2);
        for (const auto& [track, people] : peopleOf)
            QVERIFY2(people.size() == 1, qPrintable(QString::number(track)));
    }

    void theStageClipHasATrackForEachShotWithAFaceInView()
    {
        const QString clip = test::sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        FollowerSettings settings;
        settings.detectEvery = 6;
        auto follower = FaceFollower::create(settings);
        QVERIFY(follower);
        test::ClipFrames frames(clip, 640, 360);
        std::map<int, std::pair<int, int>> span;
        RgbImage frame;
        int count = 0;
        for (; !(frame = frames.next()).isNull(); ++count) {
            const auto faces = (*follower)->next(count, frame);
            QVERIFY(faces);
            for (const Face& face : *faces)
                span.try_emplace(face.track, count, count).first->second.second = count;
        }
        QCOMPARE(count, 275);
        QVERIFY(span.size() >= 3);
        const auto shotOf = [](int i) { return (i >= 20) + (i >= 82) + (i >= 211); };
        for (const auto& [track, frameSpan] : span)
            QCOMPARE(shotOf(frameSpan.first), shotOf(frameSpan.second));
        // The singer faces the camera through all of the third shot.
        QVERIFY(std::any_of(
            span.begin(), span.end(), [](const auto& entry) { return entry.second.first <= 84 && entry.second.second >= 208; }));
    }

    void theSameFramesGiveTheSameFaces()
    {
        const QString photo = test::sharedPath(QStringLiteral("media/two_people.jpg"));
        SEMBLANCE_NEEDS(photo);
        const cv::Mat picture = test::readRgb(photo);
        QList<QList<Face>> runs;
        for (int run = 0; run < 2; ++run) {
            auto follower = FaceFollower::create({});
            QVERIFY(follower);
            QList<Face> all;
            for (int i = 0; i < 3; ++i)
                all += *(*follower)->next(i, test::toRgbImage(picture(cv::Rect(10 * i, 0, 1000, 640)).clone()));
            runs.append(all);
        }
        QCOMPARE(runs[0].size(), runs[1].size());
        QVERIFY(!runs[0].isEmpty());
        for (qsizetype i = 0; i < runs[0].size(); ++i) {
            const Face& a = runs[0][i];
            const Face& b = runs[1][i];
            QVERIFY(a.track == b.track && a.box.x == b.box.x && a.box.width == b.box.width);
            QVERIFY(a.detectionConfidence == b.detectionConfidence && a.quality.sharpness == b.quality.sharpness);
            for (std::size_t k = 0; k < a.landmarks.size(); ++k)
                QVERIFY(a.landmarks[k].x == b.landmarks[k].x && a.landmarks[k].y == b.landmarks[k].y);
        }
    }
};

QTEST_GUILESS_MAIN(TestFollower)
#include "tst_follower.moc"
