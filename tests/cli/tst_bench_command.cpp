// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;

class BenchCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    test::ProgramResult bench(const QStringList& arguments) const
    {
        return test::runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("bench") } + arguments, m_folder.path());
    }

private Q_SLOTS:
    void everyStageHasItsFigures()
    {
        const auto result = bench({ QStringLiteral("--stages"), QStringLiteral("--frames=3"), QStringLiteral("--repeats=2"), QStringLiteral("--threads=1"),
            QStringLiteral("--backend=reference"), QStringLiteral("--faces=fast"), QStringLiteral("--json=-") });
        QVERIFY2(result.code == 0, result.err.constData());
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("semblance.bench/1"));
        QCOMPARE(json[QStringLiteral("software")][QStringLiteral("scorer_backend")].toString(), QStringLiteral("reference"));
        QVERIFY(json[QStringLiteral("machine")][QStringLiteral("cores")].toInt() > 0);
        QCOMPARE(json[QStringLiteral("clip")][QStringLiteral("frames")].toInt(), 3);
        QVERIFY(json[QStringLiteral("clip")][QStringLiteral("crops")].toInt() >= 1);
        QCOMPARE(json[QStringLiteral("settings")][QStringLiteral("detect_every")].toInt(), 15);
        QCOMPARE(json[QStringLiteral("settings")][QStringLiteral("smallest_face")].toInt(), 80);
        QCOMPARE(json[QStringLiteral("thread_budget")][QStringLiteral("scoring")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("thread_budget")][QStringLiteral("decoding")].toInt(), 1);
        QVERIFY(json[QStringLiteral("most_threads")].toInt() >= 1);
        QStringList stages;
        for (const QJsonValue& stage : json[QStringLiteral("stages")].toArray()) {
            stages << stage[QStringLiteral("stage")].toString();
            QVERIFY(stage[QStringLiteral("items")].toInt() > 0);
            QVERIFY(stage[QStringLiteral("median_ms")].toDouble() > 0);
            QVERIFY(stage[QStringLiteral("first_ms")].toDouble() > 0);
            QCOMPARE(stage[QStringLiteral("ms")].toArray().size(), 2);
            QVERIFY(!stage[QStringLiteral("by")].toString().isEmpty());
        }
        QCOMPARE(stages.join(u' '), QStringLiteral("load decode detect follow align score score score store whole"));
    }

    void withoutStagesOnlyLoadingScoringAndTheWhole()
    {
        const auto result = bench({ QStringLiteral("--frames=2"), QStringLiteral("--repeats=1") });
        QVERIFY2(result.code == 0, result.err.constData());
        for (const char* word : { "load", "score, 1 ", "score, 8 ", "score, 32", "whole", "face search thorough; threads: ", "peak resident memory" })
            QVERIFY2(result.out.contains(word), word);
        QVERIFY(!result.out.contains("decode"));
        QVERIFY(QDir(m_folder.path()).entryList({ QStringLiteral("*.mp4") }, QDir::Files).isEmpty());
    }

    void wrongUsageIsSaid_data()
    {
        QTest::addColumn<QString>("argument");
        for (const char* argument : { "--repeats=0", "--backend=fast", "--precision=int8", "--frames=x", "--faces=all", "clip.mp4", "--no-such" })
            QTest::newRow(argument) << QString::fromLatin1(argument);
    }

    void wrongUsageIsSaid()
    {
        QFETCH(QString, argument);
        const auto result = bench({ argument });
        QCOMPARE(result.code, 2);
        QCOMPARE(result.err.count('\n'), 1);
        QVERIFY2(result.err.contains("semblance bench --help"), result.err.constData());
    }

    void aClipWithoutFacesIsRefused()
    {
        const QString clip = m_folder.filePath(QStringLiteral("empty.mp4"));
        QVERIFY(test::makeVideo(clip, { QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("color=gray:size=160x120:rate=5:duration=1") }));
        const auto result = bench({ QStringLiteral("--clip"), clip });
        QCOMPARE(result.code, 1);
        QVERIFY2(result.err.contains("nothing to score"), result.err.constData());
        QCOMPARE(bench({ QStringLiteral("--clip"), m_folder.filePath(QStringLiteral("absent.mp4")) }).code, 1);
    }
};

QTEST_GUILESS_MAIN(BenchCommandTest)
#include "tst_bench_command.moc"
