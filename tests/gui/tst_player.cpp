// SPDX-License-Identifier: GPL-3.0-or-later
// Moving through a video, looking closely at a frame and taking it away, each by its command in the whole window.
#include "support/soon.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/landmark_mesh.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/player/snapshot.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/timeline/timeline_plot.h"
#include "window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>
#include <QWheelEvent>

using namespace semblance;
using test::FakeVideoSource;
using test::WindowFixture;
using ui::FrameView;
using ui::Marks;
using ui::Player;

namespace {

Player& player(WindowFixture& f)
{
    return *f.window().findChild<Player*>();
}

WindowFixture::Plan ofFrames(qint64 count)
{
    WindowFixture::Plan plan;
    plan.frames = count;
    return plan;
}

bool shows(WindowFixture& f, qint64 ordinal)
{
    const auto& picture = player(f).picture();
    return player(f).current() == ordinal && picture && picture->sha256 == FakeVideoSource(1000).frame(ordinal)->sha256;
}

void open(WindowFixture& f)
{
    f.start().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&f.window(), 300000));
    f.window().openFiles({ f.file(QStringLiteral("clip.mp4")) });
    SOON(player(f).isOpen() && player(f).current() == 0);
    SOON(f.window().findChild<ui::Results*>()->place());
}

void press(WindowFixture& f, int key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&f.window(), static_cast<Qt::Key>(key), modifiers);
}

class RecordingSound final : public ui::SoundOutput {
public:
    explicit RecordingSound(QStringList& heard)
        : m_heard(heard)
    {
    }
    void open(const QString& path) override { m_heard << path; }
    void play(double seconds) override { m_heard << QStringLiteral("play %1").arg(seconds); }
    void follow(double seconds) override { m_heard << QStringLiteral("follow %1").arg(seconds); }
    void stop() override { m_heard << QStringLiteral("stop"); }

private:
    QStringList& m_heard;
};

QList<qint64> shownIn(const QSignalSpy& frames)
{
    QList<qint64> ordinals;
    for (const auto& call : frames)
        ordinals << call[0].toLongLong();
    return ordinals;
}

} // namespace

class TestPlayer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void soundIsHeardForwardsAtNormalSpeedOnlyAndFollowsTheFrames()
    {
        WindowFixture f(ofFrames(100));
        QStringList heard;
        f.makeSound = [&heard] { return std::make_unique<RecordingSound>(heard); };
        open(f);
        QCOMPARE(heard.takeLast(), f.file(QStringLiteral("clip.mp4")));
        QVERIFY(f.find<QAction>("soundAction").isChecked());
        player(f).goTo(10);
        SOON(shows(f, 10));
        QVERIFY(heard.isEmpty());

        press(f, Qt::Key_Space);
        QCOMPARE(heard, QStringList { QStringLiteral("play %1").arg(player(f).axisPosition(10)) });
        SOON(heard.contains(QStringLiteral("follow %1").arg(player(f).axisPosition(12))));
        press(f, Qt::Key_L);
        QCOMPARE(heard.last(), QStringLiteral("stop"));
        press(f, Qt::Key_K);
        press(f, Qt::Key_J);
        press(f, Qt::Key_K);
        QCOMPARE(heard.last(), QStringLiteral("stop"));

        press(f, Qt::Key_L);
        QVERIFY(heard.last() != QLatin1String("stop"));
        press(f, Qt::Key_M);
        QCOMPARE(heard.last(), QStringLiteral("stop"));
        press(f, Qt::Key_K);
        heard.clear();
        const auto before = player(f).current();
        press(f, Qt::Key_L);
        SOON(player(f).current() != before);
        QVERIFY2(heard.isEmpty(), qPrintable(heard.join(QLatin1Char(','))));
        f.start();
        QVERIFY(!f.find<QAction>("soundAction").isChecked());
    }

    void whySoundIsMissingIsSaidAtItsCommand()
    {
        WindowFixture f(ofFrames(100));
        QStringList heard;
        RecordingSound* sound = nullptr;
        f.makeSound = [&] {
            auto made = std::make_unique<RecordingSound>(heard);
            sound = made.get();
            return made;
        };
        open(f);
        sound->unavailable(QStringLiteral("no device"));
        QVERIFY(f.find<QAction>("soundAction").toolTip().contains(QLatin1String("no device")));
        f.window().openFiles({ f.file(QStringLiteral("other.mp4")) });
        SOON(heard.last() == f.file(QStringLiteral("other.mp4")));
        QVERIFY(!f.find<QAction>("soundAction").toolTip().contains(QLatin1String("no device")));
    }

    void shuttleKeysGoThroughTheSpeedsBothWays()
    {
        WindowFixture f(ofFrames(1000));
        open(f);
        Player& p = player(f);
        QList<double> speeds;
        connect(&p, &Player::speedChanged, this, [&](double speed) { speeds << speed; });
        p.goTo(500);
        for (int i = 0; i < 6; ++i)
            press(f, Qt::Key_L);
        QCOMPARE(speeds, QList<double>({ 1, 2, 4, 8, 16 }));
        QCOMPARE(f.find<QLabel>("playSpeed").text(), QStringLiteral("▶ 16×"));
        speeds.clear();
        for (int i = 0; i < 6; ++i)
            press(f, Qt::Key_J);
        QCOMPARE(speeds, QList<double>({ 8, 4, 2, 1, -1, -2 }));
        press(f, Qt::Key_K);
        QCOMPARE(p.speed(), 0.0);
        QVERIFY(f.find<QLabel>("playSpeed").text().isEmpty());
        press(f, Qt::Key_L, Qt::ShiftModifier);
        QCOMPARE(p.speed(), 0.25);
        press(f, Qt::Key_L, Qt::ShiftModifier);
        QCOMPARE(p.speed(), 0.5);
        press(f, Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(p.speed(), -0.25);
    }

    void playingEitherWayShowsEveryFrameInOrder_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("forwards") << static_cast<int>(Qt::Key_L);
        QTest::newRow("backwards") << static_cast<int>(Qt::Key_J);
    }
    void playingEitherWayShowsEveryFrameInOrder()
    {
        QFETCH(int, key);
        WindowFixture f;
        open(f);
        Player& p = player(f);
        if (key == Qt::Key_J) {
            press(f, Qt::Key_End);
            SOON(shows(f, 19));
        }
        QSignalSpy shown(&p, &Player::frameShown);
        press(f, key);
        SOON(!p.isPlaying());
        QList<qint64> expected;
        for (qint64 i = 1; i < 20; ++i)
            expected << (key == Qt::Key_L ? i : 19 - i);
        QCOMPARE(shownIn(shown), expected);
    }

    void fastPlayingLeavesFramesOutAndEndsAtTheLast()
    {
        WindowFixture f(ofFrames(200));
        open(f);
        Player& p = player(f);
        QSignalSpy shown(&p, &Player::frameShown);
        for (int i = 0; i < 3; ++i)
            press(f, Qt::Key_L);
        SOON(!p.isPlaying());
        QVERIFY(shows(f, 199));
        const auto ordinals = shownIn(shown);
        QVERIFY(std::is_sorted(ordinals.begin(), ordinals.end()));
        QVERIFY(ordinals.size() < 199);
    }

    void shiftWithAnArrowGoesOneSecond()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        press(f, Qt::Key_Right, Qt::ShiftModifier);
        SOON(shows(f, 25));
        press(f, Qt::Key_Right, Qt::ShiftModifier);
        SOON(shows(f, 50));
        press(f, Qt::Key_Left, Qt::ShiftModifier);
        SOON(shows(f, 25));
        press(f, Qt::Key_Home);
        press(f, Qt::Key_Left, Qt::ShiftModifier);
        SOON(shows(f, 0));
    }

    void aFrameATimeAndATimecodeAreTyped()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        auto& field = f.find<QLineEdit>("positionField");
        const auto type = [&](const char* text) {
            press(f, Qt::Key_G, Qt::ControlModifier);
            QVERIFY(field.hasFocus());
            QTest::keyClicks(&field, QString::fromLatin1(text));
            QTest::keyClick(&field, Qt::Key_Return);
        };
        type("#42");
        SOON(shows(f, 42));
        QVERIFY(f.find<FrameView>("frameView").hasFocus());
        QCOMPARE(field.text(), QStringLiteral("42"));
        type("1.5s");
        SOON(shows(f, 37));
        type("00:00:02:03");
        SOON(shows(f, 53));
        QVERIFY(f.find<QLabel>("frameTimecode").text().endsWith(QStringLiteral("00:00:02:03")));
        QVERIFY(f.find<QLabel>("frameTime").text().endsWith(QStringLiteral("0:00:02.120")));
        QVERIFY(f.find<QLabel>("framePts").text().endsWith(QStringLiteral(" 2120")));
        QSignalSpy remarks(&f.find<ui::PlayerPane>("playerPane"), &ui::PlayerPane::remark);
        type("100");
        QCOMPARE(remarks.size(), 1);
        QVERIFY(remarks[0][0].toString().contains(QStringLiteral("99")));
        QVERIFY(shows(f, 53));
    }

    void keysOfTheFrameWorkWhileItHasTheFocus()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        f.window().findChild<Marks*>()->setBookmarks({ { 70, {} }, { 30, {} } });
        auto& view = f.find<ui::FrameView>("frameView");
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_PageDown);
        SOON(shows(f, 30));
        const double before = view.zoom();
        QTest::keyClick(&view, Qt::Key_Plus);
        SOON(view.zoom() > before);
        const double larger = view.zoom();
        QTest::keyClick(&view, Qt::Key_Minus);
        SOON(view.zoom() < larger);
    }

    void marksAreReachedInBothDirections()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        press(f, Qt::Key_Right, Qt::ControlModifier); // The fake's key frames are every twelfth.
        SOON(shows(f, 12));
        press(f, Qt::Key_Right, Qt::ControlModifier);
        SOON(shows(f, 24));
        press(f, Qt::Key_Left, Qt::ControlModifier);
        SOON(shows(f, 12));
        auto& pane = f.find<ui::PlayerPane>("playerPane");
        f.window().findChild<Marks*>()->setBookmarks({ { 70, {} }, { 30, {} } });
        press(f, Qt::Key_PageDown);
        SOON(shows(f, 30));
        press(f, Qt::Key_PageDown);
        SOON(shows(f, 70));
        QSignalSpy remarks(&pane, &ui::PlayerPane::remark);
        press(f, Qt::Key_PageDown);
        QCOMPARE(remarks.size(), 1);
        press(f, Qt::Key_PageUp);
        SOON(shows(f, 30));
    }

    void noKeyIsGivenToTwoCommands()
    {
        WindowFixture f;
        open(f);
        QHash<QString, QString> owners;
        for (const QAction* action : f.window().findChildren<QAction*>()) {
            if (!action->isVisible() || action->objectName().isEmpty())
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                const QString text = key.toString();
                QVERIFY2(!owners.contains(text), qPrintable(QStringLiteral("%1: %2 and %3").arg(text, owners[text], action->objectName())));
                owners.insert(text, action->objectName());
            }
        }
        QVERIFY(owners.size() > 40);
    }

    void keysTypedFasterThanFramesComeActFromTheFrameAskedForLast()
    {
        WindowFixture f(ofFrames(200));
        open(f);
        Player& p = player(f);
        SOON(f.find<QAction>("bookmarkAction").isEnabled());
        // No frame can come between the keys: that takes the event loop.
        p.goTo(10);
        press(f, Qt::Key_BracketLeft);
        for (const int key : { Qt::Key_Right, Qt::Key_Period, Qt::Key_Period, Qt::Key_Comma })
            press(f, key);
        press(f, Qt::Key_BracketRight);
        press(f, Qt::Key_B);
        QCOMPARE(p.current(), 0);
        QVERIFY(p.loop());
        QCOMPARE(p.loop()->first, 10);
        QCOMPARE(p.loop()->last, 12);
        QVERIFY(f.window().statusBar()->currentMessage().contains(QStringLiteral("12")));
        press(f, Qt::Key_Right, Qt::ControlModifier); // to key frames, of which every twelfth is one
        press(f, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(p.target(), 36);
        press(f, Qt::Key_Left, Qt::ControlModifier);
        press(f, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(p.target(), 24 + 25);
        QCOMPARE(p.current(), 0);
        SOON(shows(f, 49));
    }

    void keysInTheTimelineTypedFastActFromTheFrameAskedForLast()
    {
        WindowFixture f(ofFrames(200));
        open(f);
        auto& plot = f.find<QWidget>("timelinePlot");
        plot.setFocus();
        for (const int key : { Qt::Key_Right, Qt::Key_Right, Qt::Key_Right, Qt::Key_I, Qt::Key_Right, Qt::Key_Right, Qt::Key_O })
            QTest::keyClick(&plot, static_cast<Qt::Key>(key));
        QCOMPARE(player(f).current(), 0);
        QCOMPARE(player(f).target(), 5);
        QVERIFY(f.find<ui::TimelinePlot>("timelinePlot").brush() == std::pair(qint64(3), qint64(5)));
        SOON(shows(f, 5));
    }

    void playingBeginsWithTheFrameAskedForLast()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        Player& p = player(f);
        p.goTo(40);
        SOON(shows(f, 40));
        QSignalSpy shown(&p, &Player::frameShown);
        press(f, Qt::Key_Home);
        press(f, Qt::Key_Space);
        QCOMPARE(p.place(), 0);
        SOON(shown.size() >= 3);
        press(f, Qt::Key_K);
        QCOMPARE(shownIn(shown).first(3), QList<qint64>({ 0, 1, 2 }));
        // From the last frame it begins anew, whether that has come or not.
        p.goTo(40);
        SOON(shows(f, 40));
        shown.clear();
        press(f, Qt::Key_End);
        press(f, Qt::Key_Space);
        SOON(shownIn(shown).contains(1));
        QVERIFY(p.isPlaying() && !shownIn(shown).contains(41));
    }

    void pausingKeepsTheFrameThatWasGoneToWhilePlaying()
    {
        WindowFixture f(ofFrames(200));
        open(f);
        Player& p = player(f);
        p.play();
        SOON(p.current().value_or(0) >= 2);
        p.goTo(120);
        QCOMPARE(p.place(), 120);
        press(f, Qt::Key_K);
        press(f, Qt::Key_Right);
        QCOMPARE(p.target(), 121);
        SOON(shows(f, 121));
        // What play asked for by itself is no place that somebody went to.
        p.play();
        SOON(p.current().value_or(0) >= 123);
        QCOMPARE(p.place(), p.current());
        p.pause();
        QCOMPARE(p.target(), *p.current());
    }

    void aLoopRepeatsExactlyItsFramesAndEscEndsIt()
    {
        WindowFixture f(ofFrames(100));
        open(f);
        Player& p = player(f);
        p.goTo(10);
        SOON(shows(f, 10));
        press(f, Qt::Key_BracketLeft);
        p.goTo(13);
        SOON(shows(f, 13));
        press(f, Qt::Key_BracketRight);
        QVERIFY(p.loop() && p.loop()->first == 10 && p.loop()->last == 13);
        QVERIFY(f.find<QLabel>("loopText").text().contains(QStringLiteral("10")));
        QSignalSpy shown(&p, &Player::frameShown);
        p.play();
        SOON(shown.size() >= 9);
        p.pause();
        QCOMPARE(shownIn(shown).first(9), QList<qint64>({ 10, 11, 12, 13, 10, 11, 12, 13, 10 }));
        f.find<FrameView>("frameView").setFocus();
        press(f, Qt::Key_Escape);
        QTest::keyClick(&f.find<FrameView>("frameView"), Qt::Key_Escape);
        QVERIFY(!p.loop());
    }

    void theWheelZoomsAboutTheCursorUpTo3200Percent()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<FrameView>("frameView");
        QVERIFY(view.fits());
        const QPointF cursor = view.toWidget({ 20, 10 });
        const auto turn = [&](int delta) {
            QWheelEvent event(cursor, view.mapToGlobal(cursor), {}, { 0, delta }, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QApplication::sendEvent(&view, &event);
        };
        for (int i = 0; i < 40; ++i)
            turn(120);
        QCOMPARE(view.zoom(), 32.0);
        QVERIFY(f.find<QLabel>("frameZoom").text().startsWith(QStringLiteral("3200")));
        view.grab(); // The grid and the values are drawn.
        press(f, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        press(f, Qt::Key_F);
        QVERIFY(view.fits());
        turn(120);
        const QPointF there = view.toWidget({ 20, 10 });
        QVERIFY(!view.fits());
        Q_UNUSED(there)
    }

    void thePixelUnderTheCursorIsRead()
    {
        WindowFixture f;
        open(f);
        auto& view = f.find<FrameView>("frameView");
        QTest::mouseMove(&view, view.toWidget({ 5.5, 3.5 }).toPoint());
        const QColor colour = view.frame().pixelColor(5, 3);
        const QString rgb = QStringLiteral("RGB %1 %2 %3").arg(colour.red()).arg(colour.green()).arg(colour.blue());
        const auto& values = f.find<QLabel>("pixelValues");
        // Where there is no room whole parts are left out, the place never.
        f.window().resize(1600, 720);
        SOON(values.text().contains(rgb));
        const int wide = values.width();
        f.window().resize(700, 720);
        SOON(values.width() < wide);
        QVERIFY2(values.text().startsWith(QStringLiteral("x ")), qPrintable(values.text()));
        QVERIFY(!values.text().contains(QStringLiteral("RGB")) || values.fontMetrics().horizontalAdvance(values.text()) <= values.width());
    }

    void overlaysAreSwitchedSeparatelyAndRemembered()
    {
        WindowFixture f;
        open(f);
        QVERIFY(f.find<FrameView>("frameView").parts() == ui::FaceParts());
        press(f, Qt::Key_3, Qt::AltModifier);
        press(f, Qt::Key_1, Qt::AltModifier);
        press(f, Qt::Key_6, Qt::AltModifier);
        const auto check = [&] {
            const ui::FaceParts& parts = f.find<FrameView>("frameView").parts();
            return parts.mesh && !parts.boxes && !parts.landmarks && parts.trackIds && !f.find<FrameView>("frameView").look().smooth;
        };
        QVERIFY(check());
        f.start();
        QVERIFY(check());
    }

    void aSnapshotIsNamedForWhatItShowsAndNeverReplacesOne()
    {
        WindowFixture f;
        open(f);
        press(f, Qt::Key_Right);
        SOON(shows(f, 1));
        auto& pane = f.find<ui::PlayerPane>("playerPane");
        QSignalSpy remarks(&pane, &ui::PlayerPane::remark);
        ui::ask::setNextAnswer(f.folder(QStringLiteral("snapshots")));
        press(f, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        SOON(remarks.size() == 1);
        press(f, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        SOON(remarks.size() == 2);
        press(f, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        SOON(remarks.size() == 3);
        const QByteArray sha256 = FakeVideoSource(20).frame(1)->sha256;
        const QString stem = QStringLiteral("_clip.mp4_frame0000001_pts40_%1").arg(QString::fromLatin1(sha256));
        const QStringList files = QDir(f.folder(QStringLiteral("snapshots"))).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files.size(), 3);
        QCOMPARE(files.filter(stem).size(), 3);
        QCOMPARE(files.filter(QStringLiteral(" (2).png")).size(), 1);
        QCOMPARE(files.filter(QStringLiteral("_overlays.png")).size(), 1);
        for (const QString& name : files) {
            const QImage written(QDir(f.folder(QStringLiteral("snapshots"))).filePath(name));
            QCOMPARE(written.text(QStringLiteral("FrameSHA256")), QString::fromLatin1(sha256));
            QCOMPARE(written.convertToFormat(QImage::Format_RGB888),
                f.find<FrameView>("frameView").frame().convertToFormat(QImage::Format_RGB888));
        }
    }

    void aSnapshotThatCannotBeWrittenIsReported()
    {
        WindowFixture f;
        open(f);
        f.settings().setValue(QStringLiteral("player/snapshotFolder"), f.file(QStringLiteral("no folder")) + QStringLiteral("/x"));
        QSignalSpy failures(&f.find<ui::PlayerPane>("playerPane"), &ui::PlayerPane::failed);
        f.find<QAction>("snapshotAction").trigger();
        SOON(failures.size() == 1);
    }

    void theFrameIsCopiedWithItsOwnPixels()
    {
        WindowFixture f;
        open(f);
        press(f, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::clipboard()->image().convertToFormat(QImage::Format_RGB888),
            f.find<FrameView>("frameView").frame().convertToFormat(QImage::Format_RGB888));
    }

    void theFirstPictureIsShownWhileTheIndexIsBuilt()
    {
        QSemaphore go;
        jobs::PlaybackService service(
            [&](const QString&, std::stop_token, const ProgressFn&) -> Result<std::unique_ptr<media::VideoSource>> {
                go.acquire();
                return std::make_unique<FakeVideoSource>(10);
            },
            [](const QString&, std::stop_token) { return FakeVideoSource(10).frame(0); });
        Player p(service);
        QSignalSpy previewed(&p, &Player::previewed);
        p.open(QStringLiteral("a"));
        SOON(previewed.size() == 1);
        QVERIFY(p.picture() && !p.isOpen() && !p.current());
        p.step(1);
        p.play();
        QVERIFY(!p.isPlaying());
        go.release();
        SOON(p.isOpen() && p.current() == 0);
        QCOMPARE(previewed.size(), 1);
    }

    void theMeshJoinsEveryPointAndCrossesNothing()
    {
        QList<QPointF> points;
        for (int i = 0; i < 68; ++i)
            points << QPointF((i * 37) % 101, (i * 53) % 97);
        const auto edges = ui::delaunayEdges(points);
        QSet<int> joined;
        const auto side = [&](int a, int b, int c) {
            return (points[b].x() - points[a].x()) * (points[c].y() - points[a].y())
                - (points[b].y() - points[a].y()) * (points[c].x() - points[a].x());
        };
        for (const auto& [a, b] : edges) {
            joined << a << b;
            for (const auto& [c, d] : edges) {
                if (a != c && a != d && b != c && b != d)
                    QVERIFY(!(side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0));
            }
        }
        QCOMPARE(joined.size(), 68);
        QCOMPARE(ui::delaunayEdges({ { 0, 0 }, { 1, 0 }, { 0, 1 } }).size(), 3);
        QVERIFY(ui::delaunayEdges({ { 0, 0 }, { 1, 0 } }).isEmpty());
    }

    void namesOfSnapshotsFitAnyFileSystem()
    {
        ui::SnapshotFacts facts;
        facts.caseName = QString(300, QChar(0x4e2d));
        facts.evidenceName = QStringLiteral("a/b:c*\"d.mp4");
        facts.frame.ordinal = 12345678;
        facts.frameSha256 = QByteArray(64, 'f');
        const QString name = ui::snapshotName(facts);
        QVERIFY(name.toUtf8().size() < 255);
        QVERIFY(name.contains(QStringLiteral("_a-b-c-d.mp4_frame12345678_ffff")));
        QVERIFY(!name.contains(QStringLiteral("pts")));
    }
};
QTEST_MAIN(TestPlayer)
#include "tst_player.moc"
