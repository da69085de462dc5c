// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset/drawn_dataset.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QDirIterator>
#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

class TestDatasetExpandCommand : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    ProgramResult run(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("dataset") } + arguments, m_folder.path());
    }

    QString folder(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    static QStringList expand(const QString& folder, const QStringList& more = {})
    {
        return QStringList { QStringLiteral("expand"), folder, QStringLiteral("--largest-seam"), QStringLiteral("0") } + more;
    }

    static QByteArray tree(const QString& folder)
    {
        return runProgram(QStringLiteral("sh"),
            { QStringLiteral("-c"), QStringLiteral("cd '%1' && find expanded -type f | sort | xargs sha256sum").arg(folder) },
            QDir::tempPath())
            .out;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(drawnDataset(folder("set"), drawnPeople(8, 1))); }

    void expandMakesTheSamplesAndTellsThem()
    {
        const auto made = run(expand(folder("set")));
        QVERIFY2(made.code == 0, made.err);
        QVERIFY(made.out.contains("made      24 of 24"));
        QVERIFY(made.out.contains("lip_mouth"));
        const auto again = run(expand(folder("set"), { QStringLiteral("--threads"), QStringLiteral("1") }));
        QCOMPARE(again.code, 0);
        QVERIFY(!again.out.contains("this run"));
    }

    void aKilledExpansionGoesOnToTheSameFiles()
    {
        const QStringList more { QStringLiteral("--per-method"), QStringLiteral("60"), QStringLiteral("--sources-real") };
        QVERIFY(drawnDataset(folder("whole"), drawnPeople(10, 2)));
        QVERIFY(drawnDataset(folder("killed"), drawnPeople(10, 2)));
        const auto whole = run(expand(folder("whole"), more));
        QVERIFY2(whole.code == 0, whole.err);
        int kills = 0;
        for (int i = 0; i < 3; ++i) {
            QProcess process;
            process.setWorkingDirectory(m_folder.path());
            process.start(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("dataset") } + expand(folder("killed"), more));
            QVERIFY(process.waitForStarted());
            // Some pictures more than the last time.
            const auto pictures = [&] {
                int count = 0;
                for (QDirIterator it(folder("killed") + QStringLiteral("/expanded"), QDir::Files, QDirIterator::Subdirectories);
                     it.hasNext(); it.next())
                    ++count;
                return count;
            };
            const auto before = pictures();
            QTRY_VERIFY_WITH_TIMEOUT(process.state() == QProcess::NotRunning || pictures() > before + 8, 300000);
            kills += process.state() == QProcess::Running ? 1 : 0;
            process.kill();
            QVERIFY(process.waitForFinished(-1));
        }
        QVERIFY(kills > 0);
        const auto rest = run(expand(folder("killed"), more));
        QVERIFY2(rest.code == 0, rest.err);
        QCOMPARE(tree(folder("killed")), tree(folder("whole")));
        QVERIFY(tree(folder("whole")).count('\n') == 180);
    }

    void inspectShowsASampleInWordsAndPictures()
    {
        const QString png = folder("sample.png");
        const auto shown = run({ QStringLiteral("inspect"), folder("set"), QStringLiteral("--sample"), QStringLiteral("100000000000001"),
            QStringLiteral("--out"), png });
        QVERIFY2(shown.code == 0, shown.err);
        QVERIFY(shown.out.contains("source\n") && shown.out.contains("physical_inconsistency 1") && shown.out.contains("\"mask\""));
        QCOMPARE(QImage(png).size(), QSize(4 * 317, 317 + 18));
        const auto json = run({ QStringLiteral("inspect"), folder("set"), QStringLiteral("--sample"), QStringLiteral("100000000000001"),
            QStringLiteral("--json") });
        const auto object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object[QStringLiteral("schema")].toString(), QStringLiteral("semblance.dataset-sample/1"));
        QVERIFY(object[QStringLiteral("source")].toObject()[QStringLiteral("crop")].toInteger() > 0);
        QVERIFY(object[QStringLiteral("recipe")].toObject()[QStringLiteral("transform")].toArray().size() == 6);
        const QString sheet = folder("sheet.png");
        const auto sheeted
            = run({ QStringLiteral("inspect"), folder("set"), QStringLiteral("--contact-sheet"), sheet, QStringLiteral("--method"),
                QStringLiteral("nose"), QStringLiteral("--count"), QStringLiteral("5"), QStringLiteral("--columns"), QStringLiteral("2") });
        QVERIFY2(sheeted.code == 0, sheeted.err);
        QCOMPARE(QImage(sheet).size(), QSize(2 * 480, 3 * 176));
        for (const char* alone : { "--json", "--rejected=any", "--out=x.png" }) {
            const auto refused = run({ QStringLiteral("inspect"), folder("set"), QLatin1String(alone) });
            QCOMPARE(refused.code, 2);
        }
        const auto counts = run({ QStringLiteral("inspect"), folder("set") });
        QVERIFY(counts.out.contains("unobserved"));
    }

    void reviewsAreRowsThatCount()
    {
        const QString id = QStringLiteral("100000000000002");
        const auto review = [&](const QStringList& more) {
            return run(QStringList { QStringLiteral("review"), folder("set"), QStringLiteral("--sample"), id, QStringLiteral("--author"),
                           QStringLiteral("A. N.") }
                + more);
        };
        QCOMPARE(review({ QStringLiteral("--reject"), QStringLiteral("seam") }).code, 0);
        auto shown = run({ QStringLiteral("inspect"), folder("set"), QStringLiteral("--sample"), id });
        QVERIFY(shown.out.contains("by A. N.: reject, seam"));
        QCOMPARE(review({ QStringLiteral("--accept"), QStringLiteral("looked again") }).code, 0);
        QCOMPARE(
            review({ QStringLiteral("--relabel"), QStringLiteral("1?01000?00"), QStringLiteral("--reason"), QStringLiteral("lips") }).code,
            0);
        shown = run({ QStringLiteral("inspect"), folder("set"), QStringLiteral("--sample"), id, QStringLiteral("--json") });
        const auto object = QJsonDocument::fromJson(shown.out).object();
        QCOMPARE(object[QStringLiteral("labels")].toString(), QStringLiteral("1?01000?00"));
        QVERIFY(object[QStringLiteral("rejected")].isNull());
        QCOMPARE(object[QStringLiteral("reviews")].toArray().size(), 3);
    }

    void wrongUsageIsToldInOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const char* arguments, int code, const char* sentence) {
            QTest::newRow(arguments) << QString::fromLatin1(arguments).split(QLatin1Char(' ')) << code << QByteArray(sentence);
        };
        row("expand", 2, "wants one folder");
        row("expand SET --methods ear", 2, "no augmentation \"ear\"");
        row("expand SET --per-method many", 2, "--per-method wants a number");
        row("expand SET --per-method 0", 2, "from 1 to 100000000");
        row("expand SET --colour blue", 2, "limited, published or none");
        row("expand SET --format gif", 2, "png or jpeg");
        row("expand SET --threads 99999", 2, "to 1024");
        row("expand SET --perturbation-level 2", 2, "needs --perturbation");
        row("expand SET --sources Depfakes", 2, "no face of the method \"Depfakes\"");
        row("expand SET --nonsense", 2, "nonsense");
        row("expand NOWHERE", 1, "NOWHERE");
        row("expand SET --labels NOWHERE.json", 1, "NOWHERE.json");
        row("inspect SET --sample x", 2, "no sample's number");
        row("inspect SET --sample 7", 1, "no sample 7");
        row("inspect SET --contact-sheet S.png --method Nobody", 2, "No sample is as asked for");
        row("inspect SET --contact-sheet S.png --count 0", 2, "whole numbers above 0");
        row("review SET --sample 1", 2, "one of --reject, --accept and --relabel");
        row("review SET --sample 1 --reject", 2, "reject");
        row("review SET --reject because", 2, "wants --sample");
        row("review SET --sample 100000000000001 --relabel 11 --reason r", 2, "10 characters");
        row("review SET --sample 100000000000001 --relabel 1?01000?00", 2, "wants a reason");
        row("review SET --sample 100000000000001 --relabel 0111111111 --reason r", 2, "break the hierarchy's rules");
        row("review SET --sample 99 --reject r", 1, "no sample 99");
    }
    void wrongUsageIsToldInOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArray, sentence);
        arguments.replaceInStrings(QStringLiteral("SET"), folder("set"));
        const auto result = run(arguments);
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(sentence), result.err);
        QVERIFY2(result.err.trimmed().count('\n') == 0, result.err);
        QVERIFY(result.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDatasetExpandCommand)
#include "tst_dataset_expand_command.moc"
