// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"
#include "support/shared_data.h"
#include "support/tiny_model.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <sys/stat.h>

using namespace semblance;
using namespace semblance::test;

/// The built program as a user starts it.
class AnalyzeCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_model;
    QString m_video; ///< 30 frames without a face

    QString file(const QString& name) const { return m_dir.filePath(name); }
    ProgramResult semblance(const QStringList& arguments) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), arguments, m_dir.path());
    }
    ProgramResult analyze(const QStringList& arguments) const
    {
        return semblance(
            QStringList { QStringLiteral("analyze"), QStringLiteral("--model"), m_model, QStringLiteral("--threads"), QStringLiteral("1") }
            + arguments);
    }
    static void write(const QString& path, const QByteArray& bytes)
    {
        QFile f(path);
        QVERIFY(f.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(f.write(bytes), bytes.size());
    }
    static QStringList lines(const QByteArray& text) { return QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    static QString what(const ProgramResult& result) { return QString::fromUtf8(result.out + result.err); }

private Q_SLOTS:
    void initTestCase()
    {
        m_model = file(QStringLiteral("tiny.safetensors"));
        writeTinyModel(m_model.toStdString());
        m_video = file(QStringLiteral("no_face.mp4"));
        if (!makeVideo(m_video,
                { QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc=size=160x120:rate=25"),
                    QStringLiteral("-frames:v"), QStringLiteral("30"), QStringLiteral("-movflags"), QStringLiteral("faststart") }))
            QSKIP("the ffmpeg program is absent");
    }

    void anOutputThatIsTheEvidenceIsRefusedUnderEveryName()
    {
        const QString evidence = file(QStringLiteral("evidence.mp4"));
        QVERIFY(QFile::copy(m_video, evidence));
        const QString link = file(QStringLiteral("link.json"));
        QVERIFY(QFile::link(evidence, link));
        const auto bytes = [](const QString& path) {
            QFile f(path);
            return f.open(QIODevice::ReadOnly) ? f.readAll() : QByteArray();
        };
        const QByteArray before = bytes(evidence);
        QVERIFY(!before.isEmpty());
        for (const QString& out : { evidence, link }) {
            for (const auto& result : { analyze({ evidence, QStringLiteral("--json"), out }),
                     semblance({ QStringLiteral("media"), QStringLiteral("frame"), evidence, QStringLiteral("3"), QStringLiteral("--out"), out }) }) {
                QVERIFY2(result.code == 1 || result.code == 2, qPrintable(what(result)));
                QVERIFY2(what(result).contains(QLatin1String("would be overwritten")), qPrintable(what(result)));
                QCOMPARE(bytes(evidence), before);
            }
        }
    }

    void aPipeIsNoEvidenceAndDoesNotHang()
    {
        const QString pipe = file(QStringLiteral("pipe.mp4"));
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString& command : { QStringLiteral("info"), QStringLiteral("frames") }) {
            const auto result = semblance({ QStringLiteral("media"), command, pipe });
            QCOMPARE(result.code, 1);
            QVERIFY2(what(result).contains(QLatin1String("device or pipe")), qPrintable(what(result)));
        }
    }

    void wrongUsageIsTwoAndSaysWhere_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row
            = [](const char* name, const QStringList& arguments, const QString& sentence) { QTest::newRow(name) << arguments << sentence; };
        row("no input", {}, QStringLiteral("Name a video"));
        row("unknown option", { QStringLiteral("x"), QStringLiteral("--fast") }, QStringLiteral("fast"));
        row("every 0", { QStringLiteral("x"), QStringLiteral("--every"), QStringLiteral("0") },
            QStringLiteral("--every needs a whole number"));
        row("every word", { QStringLiteral("x"), QStringLiteral("--every=two") }, QStringLiteral("not 'two'"));
        row("max frames", { QStringLiteral("x"), QStringLiteral("--max-frames=-1") }, QStringLiteral("--max-frames"));
        row("threshold 1", { QStringLiteral("x"), QStringLiteral("--threshold=1") }, QStringLiteral("between 0 and 1"));
        row("threshold nan", { QStringLiteral("x"), QStringLiteral("--threshold=nan") }, QStringLiteral("between 0 and 1"));
        row("precision", { QStringLiteral("x"), QStringLiteral("--precision=int8") }, QStringLiteral("fp32, fp64 or bf16"));
        row("device", { QStringLiteral("x"), QStringLiteral("--device=tpu") }, QStringLiteral("cpu or cuda:N"));
        row("empty json", { QStringLiteral("x"), QStringLiteral("--json=") }, QStringLiteral("--json needs a value"));
    }
    void wrongUsageIsTwoAndSaysWhere()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, sentence);
        const auto result = semblance(QStringList { QStringLiteral("analyze") } + arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.out.isEmpty() && lines(result.err).size() == 1, qPrintable(what(result)));
        QVERIFY2(QString::fromUtf8(result.err).contains(sentence), result.err.constData());
    }

    void helpTellsOptionsSchemasAndExitCodes()
    {
        const auto result = semblance({ QStringLiteral("analyze"), QStringLiteral("--help") });
        QCOMPARE(result.code, 0);
        for (const char* word : { "--case", "--model", "--json", "--every", "--max-frames", "--heatmaps", "--precision", "--device",
                 "--threads", "--threshold", "semblance.analysis/1", "semblance.analyses/1", "Exit codes", "SIGINT" })
            QVERIFY2(result.out.contains(word), word);
        QVERIFY(semblance({ QStringLiteral("--help") }).out.contains("analyze"));
    }

    void whatCannotWorkFailsWithOneSentenceAndLeavesNothing_data()
    {
        QTest::addColumn<QString>("defect");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* defect, const char* sentence) {
            QTest::newRow(defect) << QString::fromLatin1(defect) << QString::fromLatin1(sentence);
        };
        row("absent input", "absent.mp4");
        row("empty file", "empty.mp4");
        row("text named mp4", "text.mp4");
        row("empty folder", "no files");
        row("absent model", "absent.safetensors");
        row("text as model", "text.mp4");
        row("text as case", "is not a case file");
        row("case in no folder", "does not exist");
        row("json in no folder", "can't be written");
        row("json is a folder", "can't be written");
        row("heat maps into a file", "no folder");
    }
    void whatCannotWorkFailsWithOneSentenceAndLeavesNothing()
    {
        QFETCH(QString, defect);
        QFETCH(QString, sentence);
        write(file(QStringLiteral("empty.mp4")), {});
        write(file(QStringLiteral("text.mp4")), QByteArray("This is no video.\n").repeated(100));
        QDir(m_dir.path()).mkpath(QStringLiteral("empty_folder"));
        QMap<QString, QString> argument { { QStringLiteral("input"), m_video }, { QStringLiteral("model"), m_model },
            { QStringLiteral("case"), file(QStringLiteral("fails.semcase")) },
            { QStringLiteral("json"), file(QStringLiteral("fails.json")) },
            { QStringLiteral("maps"), file(QStringLiteral("fails_maps")) } };
        const QMap<QString, std::pair<QString, QString>> defects {
            { QStringLiteral("absent input"), { QStringLiteral("input"), file(QStringLiteral("absent.mp4")) } },
            { QStringLiteral("empty file"), { QStringLiteral("input"), file(QStringLiteral("empty.mp4")) } },
            { QStringLiteral("text named mp4"), { QStringLiteral("input"), file(QStringLiteral("text.mp4")) } },
            { QStringLiteral("empty folder"), { QStringLiteral("input"), file(QStringLiteral("empty_folder")) } },
            { QStringLiteral("absent model"), { QStringLiteral("model"), file(QStringLiteral("absent.safetensors")) } },
            { QStringLiteral("text as model"), { QStringLiteral("model"), file(QStringLiteral("text.mp4")) } },
            { QStringLiteral("text as case"), { QStringLiteral("case"), file(QStringLiteral("text.mp4")) } },
            { QStringLiteral("case in no folder"), { QStringLiteral("case"), file(QStringLiteral("no/such.semcase")) } },
            { QStringLiteral("json in no folder"), { QStringLiteral("json"), file(QStringLiteral("no/such.json")) } },
            { QStringLiteral("json is a folder"), { QStringLiteral("json"), file(QStringLiteral("empty_folder")) } },
            { QStringLiteral("heat maps into a file"), { QStringLiteral("maps"), m_video } },
        };
        const auto [which, value] = defects.value(defect);
        argument[which] = value;
        const auto before = QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto result = semblance({ QStringLiteral("analyze"), argument[QStringLiteral("input")], QStringLiteral("--model"),
            argument[QStringLiteral("model")], QStringLiteral("--case"), argument[QStringLiteral("case")], QStringLiteral("--json"),
            argument[QStringLiteral("json")], QStringLiteral("--heatmaps"), argument[QStringLiteral("maps")] });
        QCOMPARE(result.code, 1);
        QVERIFY2(result.out.isEmpty(), qPrintable(what(result)));
        // The note about the demonstration model and progress aside, one sentence.
        QStringList sentences = lines(result.err);
        sentences.removeIf(
            [](const QString& line) { return !line.startsWith(QStringLiteral("semblance: ")) || line.contains(QStringLiteral("note: ")); });
        QVERIFY2(sentences.size() == 1 && sentences.first().contains(sentence), result.err.constData());
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void aVideoWithoutAFaceHasNoProbabilitiesAndTheSameBytesTwice()
    {
        const QString out = file(QStringLiteral("no_face.json"));
        const auto result = analyze({ m_video, QStringLiteral("--json"), out });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY(result.out.isEmpty());
        QVERIFY(result.err.contains("demonstration model and not validated for casework"));
        const QJsonObject json = fileJson(out);
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.analysis/1"));
        QCOMPARE(json.value(QStringLiteral("status")).toString(), QStringLiteral("complete"));
        const QJsonObject verdict = json.value(QStringLiteral("verdict")).toObject();
        QVERIFY(verdict.value(QStringLiteral("probabilities")).isNull());
        QCOMPARE(verdict.value(QStringLiteral("frames_analyzed")).toInt(), 30);
        QVERIFY(verdict.value(QStringLiteral("explanation")).toString().contains(QStringLiteral("No face was found")));
        const QJsonObject model = json.value(QStringLiteral("model")).toObject();
        QCOMPARE(model.value(QStringLiteral("name")).toString(), QStringLiteral("tiny"));
        QCOMPARE(model.value(QStringLiteral("demonstration")), QJsonValue(true));
        QVERIFY(model.value(QStringLiteral("intended_use")).toString().contains(QStringLiteral("not trained")));
        QCOMPARE(model.value(QStringLiteral("sha256")).toString().size(), 64);
        QCOMPARE(
            json.value(QStringLiteral("evidence")).toObject().value(QStringLiteral("file_name")).toString(), QStringLiteral("no_face.mp4"));
        QVERIFY(!json.value(QStringLiteral("software")).toObject().value(QStringLiteral("libtorch")).toString().isEmpty());
        QCOMPARE(json.value(QStringLiteral("software")).toObject().value(QStringLiteral("face_search")).toString(), QStringLiteral("2"));

        const QString again = file(QStringLiteral("no_face_again.json"));
        QCOMPARE(
            analyze({ m_video, QStringLiteral("--json"), again, QStringLiteral("--case"), file(QStringLiteral("again.semcase")) }).code, 0);
        QCOMPARE(fileBytes(again), fileBytes(out));
        const auto stdOut = analyze({ m_video, QStringLiteral("--json"), QStringLiteral("-") });
        QCOMPARE(stdOut.code, 0);
        QCOMPARE(stdOut.out, fileBytes(out));
    }

    void aSummaryGoesToStdoutWithoutJson()
    {
        const auto result
            = analyze({ m_video, QStringLiteral("--every"), QStringLiteral("10"), QStringLiteral("--max-frames"), QStringLiteral("2") });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY(result.out.startsWith("no_face.mp4\n"));
        QVERIFY(result.out.contains("2 frames analysed, 0 faces"));
        QVERIFY(result.out.contains("demonstration model and not validated for casework"));
    }

    void aCutVideoIsDoneInPart()
    {
        const QString cut = file(QStringLiteral("cut_in_a_packet.mp4"));
        write(cut, fileBytes(m_video).chopped(fileBytes(m_video).size() / 3));
        const QString out = file(QStringLiteral("cut.json"));
        const auto result = analyze({ cut, QStringLiteral("--json"), out });
        QVERIFY2(result.code == 3, qPrintable(what(result)));
        const QJsonObject json = fileJson(out);
        QCOMPARE(json.value(QStringLiteral("status")).toString(), QStringLiteral("partial"));
        QVERIFY(!json.value(QStringLiteral("problems")).toArray().isEmpty());
        const int analyzed = json.value(QStringLiteral("verdict")).toObject().value(QStringLiteral("frames_analyzed")).toInt();
        QVERIFY(analyzed > 0 && analyzed < 30);
        QVERIFY(result.err.contains("in part only"));
    }

    void aFolderStandsForItsMediaFilesAndTellsWhatItSkips()
    {
        const QString folder = file(QStringLiteral("folder"));
        QDir(m_dir.path()).mkpath(QStringLiteral("folder/below"));
        for (const char* name : { "b.png", "a.png", "below/c.png" })
            QVERIFY(makeVideo(folder + QLatin1Char('/') + QLatin1String(name),
                { QStringLiteral("-i"), m_video, QStringLiteral("-frames:v"), QStringLiteral("1") }));
        write(folder + QStringLiteral("/notes.txt"), "Received on Monday.\n");
        const QString out = file(QStringLiteral("folder.json"));
        auto result = analyze({ folder, QStringLiteral("--json"), out });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY(result.err.contains("skipped 'notes.txt'"));
        QJsonObject json = fileJson(out);
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.analyses/1"));
        QStringList names;
        for (const auto& each : json.value(QStringLiteral("analyses")).toArray()) {
            QCOMPARE(each.toObject().value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.analysis/1"));
            names << each.toObject().value(QStringLiteral("evidence")).toObject().value(QStringLiteral("file_name")).toString();
        }
        QCOMPARE(names, (QStringList { QStringLiteral("a.png"), QStringLiteral("b.png") }));
        QCOMPARE(json.value(QStringLiteral("skipped")).toArray().size(), 1);
        QVERIFY(json.value(QStringLiteral("failed")).toArray().isEmpty());

        // A picture that can't be read is no reason to lose the others, but it is told.
        write(folder + QStringLiteral("/c.jpg"), "not a picture");
        result = analyze({ folder, QStringLiteral("--json"), out });
        QVERIFY2(result.code == 3, qPrintable(what(result)));
        json = fileJson(out);
        QCOMPARE(json.value(QStringLiteral("analyses")).toArray().size(), 2);
        QCOMPARE(json.value(QStringLiteral("failed")).toArray().first().toObject().value(QStringLiteral("file_name")).toString(),
            QStringLiteral("c.jpg"));
    }

    void aCaseKeepsSeveralAnalysesAndTellsThem()
    {
        const QString path = file(QStringLiteral("kept.semcase"));
        const QString picture = file(QStringLiteral("picture.png"));
        QVERIFY(makeVideo(picture, { QStringLiteral("-i"), m_video, QStringLiteral("-frames:v"), QStringLiteral("1") }));
        QCOMPARE(analyze({ m_video, QStringLiteral("--case"), path, QStringLiteral("--max-frames"), QStringLiteral("3") }).code, 0);
        QCOMPARE(analyze({ picture, QStringLiteral("--case"), path }).code, 0);
        const auto text = semblance({ QStringLiteral("case"), QStringLiteral("info"), path });
        QVERIFY2(text.code == 0, qPrintable(what(text)));
        QVERIFY(text.out.contains("2 pieces of evidence") && text.out.contains("no_face.mp4") && text.out.contains("picture.png"));
        QVERIFY(text.out.contains("demonstration model and not validated for casework"));
        const auto json = semblance({ QStringLiteral("case"), QStringLiteral("info"), path, QStringLiteral("--json") });
        QCOMPARE(json.code, 0);
        const QJsonObject object = QJsonDocument::fromJson(json.out).object();
        QCOMPARE(object.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.case/1"));
        const QJsonArray evidence = object.value(QStringLiteral("evidence")).toArray();
        QCOMPARE(evidence.size(), 2);
        const QJsonObject run = evidence[0].toObject().value(QStringLiteral("analyses")).toArray().first().toObject();
        QCOMPARE(run.value(QStringLiteral("status")).toString(), QStringLiteral("complete"));
        QCOMPARE(run.value(QStringLiteral("frames_analyzed")).toInt(), 3);

        QCOMPARE(semblance({ QStringLiteral("case"), QStringLiteral("info"), m_video }).code, 1);
        QCOMPARE(semblance({ QStringLiteral("case"), QStringLiteral("info"), file(QStringLiteral("none.semcase")) }).code, 1);
        QCOMPARE(semblance({ QStringLiteral("case") }).code, 2);
        QCOMPARE(semblance({ QStringLiteral("case"), QStringLiteral("--help") }).code, 0);
    }

    void anInterruptKeepsWhatIsDoneAndTheSameCommandGoesOn()
    {
        const QString video = file(QStringLiteral("longer.mp4"));
        QVERIFY(makeVideo(video,
            { QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc=size=320x240:rate=25"),
                QStringLiteral("-frames:v"), QStringLiteral("150") }));
        const QString out = file(QStringLiteral("interrupted.json"));
        const QStringList arguments { QStringLiteral("analyze"), video, QStringLiteral("--model"), m_model, QStringLiteral("--threads"),
            QStringLiteral("1"), QStringLiteral("--case"), file(QStringLiteral("interrupted.semcase")), QStringLiteral("--json"), out };
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(SEMBLANCE_PROGRAM), arguments);
        // The first progress line appears when the signal handlers are long in place.
        QVERIFY(process.waitForReadyRead(300000));
        while (!process.peek(100000).contains("analysing frame") && process.waitForReadyRead(300000)) { }
        QVERIFY(process.peek(100000).contains("analysing frame"));
        kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(120000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        if (QFile::exists(out))
            QCOMPARE(fileJson(out).value(QStringLiteral("status")).toString(), QStringLiteral("cancelled"));

        const auto rest = semblance(arguments);
        QVERIFY2(rest.code == 0, qPrintable(what(rest)));
        const QString whole = file(QStringLiteral("whole.json"));
        QCOMPARE(analyze({ video, QStringLiteral("--json"), whole }).code, 0);
        QCOMPARE(fileBytes(out), fileBytes(whole));
    }

    void facesOfAPhotoSatisfyTheHierarchyAndHaveHeatMaps()
    {
        const QString photo = sharedPath(QStringLiteral("media/two_people.jpg"));
        SEMBLANCE_NEEDS(photo);
        const QString out = file(QStringLiteral("photo.json"));
        const QString maps = file(QStringLiteral("photo_maps"));
        const auto result = analyze({ photo, QStringLiteral("--json"), out, QStringLiteral("--heatmaps"), maps });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        const QJsonObject json = fileJson(out);
        const QJsonArray faces = json.value(QStringLiteral("faces")).toArray();
        QCOMPARE(faces.size(), 2);
        QCOMPARE(json.value(QStringLiteral("tracks")).toArray().size(), 2);
        const auto nodes = model::LabelHierarchy::ffpp().nodes();
        QList<QJsonObject> probabilities {
            json.value(QStringLiteral("verdict")).toObject().value(QStringLiteral("probabilities")).toObject()
        };
        for (const auto& face : faces)
            probabilities << face.toObject().value(QStringLiteral("probabilities")).toObject();
        for (const QJsonObject& p : probabilities) {
            QCOMPARE(p.size(), 10);
            const auto at
                = [&](int node) { return p.value(QString::fromStdString(nodes[static_cast<std::size_t>(node)].name)).toDouble(-1); };
            for (int node = 1; node < 10; ++node) {
                double parents = 0;
                for (const int parent : nodes[static_cast<std::size_t>(node)].parents)
                    parents += at(parent);
                QVERIFY(at(node) >= 0 && at(node) <= parents + 1e-9 && at(node) <= at(0) + 1e-9);
            }
        }
        const QStringList pictures = QDir(maps).entryList({ QStringLiteral("*_upsampled.png") });
        QVERIFY(pictures.size() >= 2);
        for (const QString& name : pictures)
            QVERIFY(fileBytes(maps + QLatin1Char('/') + name).startsWith("\x89PNG"));
        QCOMPARE(QDir(maps).entryList({ QStringLiteral("*_heatmaps.json") }).size(), 1);
    }

    void theBundledModelIsUsedWhereNoneIsNamedAndSaysThatItIsADemonstration()
    {
        const QString photo = sharedPath(QStringLiteral("media/two_people.jpg"));
        SEMBLANCE_NEEDS(photo);
        const QString out = file(QStringLiteral("bundled.json"));
        const auto result = semblance({ QStringLiteral("analyze"), photo, QStringLiteral("--json"), out });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        QVERIFY(result.err.contains("demonstration model and not validated for casework"));
        const QJsonObject json = fileJson(out);
        const QJsonObject model = json.value(QStringLiteral("model")).toObject();
        QCOMPARE(model.value(QStringLiteral("demonstration")), QJsonValue(true));
        QVERIFY(!model.value(QStringLiteral("intended_use")).toString().isEmpty());
        QCOMPARE(json.value(QStringLiteral("faces")).toArray().size(), 2);
    }

    void theHashesOfFramesAreThoseOfFfmpeg()
    {
        const QString clip = sharedPath(QStringLiteral("media/stage_clip_360p.mp4"));
        SEMBLANCE_NEEDS(clip);
        const QString out = file(QStringLiteral("clip.json"));
        const auto result = analyze({ clip, QStringLiteral("--max-frames"), QStringLiteral("12"), QStringLiteral("--json"), out });
        QVERIFY2(result.code == 0, qPrintable(what(result)));
        const auto ffmpeg = runProgram(QStringLiteral("ffmpeg"),
            { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-noautorotate"), QStringLiteral("-i"), clip,
                QStringLiteral("-an"), QStringLiteral("-vsync"), QStringLiteral("passthrough"), QStringLiteral("-frames:v"),
                QStringLiteral("12"), QStringLiteral("-f"), QStringLiteral("framehash"), QStringLiteral("-hash"), QStringLiteral("sha256"),
                QStringLiteral("-") },
            m_dir.path());
        QList<QString> hashes;
        for (const QString& line : lines(ffmpeg.out)) {
            if (!line.startsWith(QLatin1Char('#')))
                hashes << line.section(QLatin1Char(','), -1).trimmed();
        }
        QCOMPARE(hashes.size(), 12);
        const QJsonArray faces = fileJson(out).value(QStringLiteral("faces")).toArray();
        QVERIFY(!faces.isEmpty());
        for (const auto& each : faces) {
            const QJsonObject face = each.toObject();
            QCOMPARE(face.value(QStringLiteral("frame_sha256")).toString(), hashes[face.value(QStringLiteral("frame")).toInt()]);
        }
    }
};

QTEST_GUILESS_MAIN(AnalyzeCommandTest)
#include "tst_analyze_command.moc"
