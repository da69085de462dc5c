// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/position.h"

#include <QTest>

using namespace semblance::media;

namespace {

/// Frames at these times, in milliseconds.
QList<FrameEntry> framesAt(const QList<int>& milliseconds)
{
    QList<FrameEntry> frames;
    for (const int ms : milliseconds)
        frames << FrameEntry { frames.size(), ms, ms / 1000.0, false, '?' };
    return frames;
}

QList<FrameEntry> constantRate(qint64 count, double rate)
{
    QList<FrameEntry> frames;
    for (qint64 i = 0; i < count; ++i)
        frames << FrameEntry { i, i, static_cast<double>(i) / rate, false, '?' };
    return frames;
}

MediaFacts ofRate(std::optional<double> rate)
{
    MediaFacts facts;
    facts.meanFrameRate = rate;
    return facts;
}

} // namespace

class TestPosition : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachFormIsReadAsWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<qint64>("ordinal");
        const auto row = [](const char* text, Position::Kind kind, qint64 ordinal) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(kind) << ordinal;
        };
        row("1234", Position::Kind::Frame, 1234);
        row(" #1234 ", Position::Kind::Frame, 1234);
        row("0", Position::Kind::Frame, 0);
        row("12.5s", Position::Kind::Time, 312);
        row("12.5", Position::Kind::Time, 312);
        row("12,5s", Position::Kind::Time, 312);
        row("12s", Position::Kind::Time, 300);
        row("1:02.500", Position::Kind::Time, 1562);
        row("1:02", Position::Kind::Time, 1550);
        row("0:01:02.5", Position::Kind::Time, 1562);
        row("9:00:00", Position::Kind::Time, 2999);
        row("00:01:02:12", Position::Kind::Timecode, 1562);
        row("0:0:0:24", Position::Kind::Timecode, 24);
    }
    void eachFormIsReadAsWhatItSays()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        QFETCH(qint64, ordinal);
        const Position position = readPosition(text, constantRate(3000, 25), ofRate(25));
        QVERIFY(position.problem == Position::Problem::None);
        QCOMPARE(static_cast<int>(position.kind), kind);
        QCOMPARE(position.ordinal, ordinal);
    }

    void whatNamesNoFrameSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("problem");
        const auto row = [](const char* text, Position::Problem problem) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(problem);
        };
        row("", Position::Problem::Unreadable);
        row("abc", Position::Problem::Unreadable);
        row("-1", Position::Problem::Unreadable);
        row("1:2:3:4:5", Position::Problem::Unreadable);
        row("00:01:75:12", Position::Problem::Unreadable);
        row("00:00:01:25", Position::Problem::Unreadable); // 25 a second are 0 to 24
        row("3000", Position::Problem::NoSuchFrame);
        row("99999999999999999999", Position::Problem::Unreadable);
        row("01:00:00:00", Position::Problem::NoSuchFrame);
    }
    void whatNamesNoFrameSaysWhy()
    {
        QFETCH(QString, text);
        QFETCH(int, problem);
        QCOMPARE(static_cast<int>(readPosition(text, constantRate(3000, 25), ofRate(25)).problem), problem);
    }

    void aTimeMeansTheFrameOnShowThenUnderAVariableRate()
    {
        const auto frames = framesAt({ 100, 140, 1000, 1033 });
        QCOMPARE(frameOnShow(frames, 0), 0); // before the first one
        QCOMPARE(frameOnShow(frames, 0.1394), 0);
        QCOMPARE(frameOnShow(frames, 0.14), 1);
        QCOMPARE(frameOnShow(frames, 0.999), 1);
        QCOMPARE(frameOnShow(frames, 1.0), 2);
        QCOMPARE(frameOnShow(frames, 77), 3);
    }

    void aTimeAsTheWindowShowsItLeadsBackToItsFrame()
    {
        const auto frames = constantRate(2000, 30000.0 / 1001);
        for (const FrameEntry& frame : frames) {
            const QString shown = QString::number(*frame.timeSeconds, 'f', 3) + QLatin1Char('s');
            QCOMPARE(readPosition(shown, frames, ofRate(29.97)).ordinal, frame.ordinal);
        }
    }

    void timecodeCountsAtTheNominalRateAndIsReadBack()
    {
        QCOMPARE(nominalRate(ofRate(30000.0 / 1001)), 30);
        QCOMPARE(nominalRate(ofRate(23.976)), 24);
        QVERIFY(!nominalRate(ofRate(std::nullopt)));
        QCOMPARE(timecode(0, 25), QStringLiteral("00:00:00:00"));
        QCOMPARE(timecode(25 * 3661 + 7, 25), QStringLiteral("01:01:01:07"));
        const auto frames = constantRate(120'000, 30000.0 / 1001);
        for (const qint64 ordinal : { 0, 29, 30, 1799, 1800, 107'999, 119'999 })
            QCOMPARE(readPosition(timecode(ordinal, 30), frames, ofRate(29.97)).ordinal, ordinal);
    }

    void withoutTimesOrRateOnlyFramesCanBeNamed()
    {
        QList<FrameEntry> frames = constantRate(10, 25);
        frames[4].timeSeconds.reset();
        QVERIFY(readPosition(QStringLiteral("0.1s"), frames, ofRate(std::nullopt)).problem == Position::Problem::NoTimes);
        QVERIFY(readPosition(QStringLiteral("0:0:0:1"), frames, ofRate(std::nullopt)).problem == Position::Problem::NoRate);
        QCOMPARE(readPosition(QStringLiteral("4"), frames, ofRate(std::nullopt)).ordinal, 4);
    }
};
QTEST_APPLESS_MAIN(TestPosition)
#include "tst_position.moc"
