// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/media/video_source.h"
#include "support/case_samples.h"
#include "support/program.h"
#include "support/result_check.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

/// `semblance case verify` as a user starts it, on a case of a real clip.
class CaseVerifyCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_clip;
    QString m_case;

    ProgramResult verify(const QStringList& more = {}) const
    {
        return runProgram(QStringLiteral(SEMBLANCE_PROGRAM),
            QStringList { QStringLiteral("case"), QStringLiteral("verify"), m_case } + more, m_dir.path());
    }
    static QJsonObject json(const ProgramResult& result) { return QJsonDocument::fromJson(result.out).object(); }
    static QString state(const QJsonObject& json, const QString& what)
    {
        for (const QJsonValue& line : json.value(QStringLiteral("checks")).toArray()) {
            if (line[QStringLiteral("what")].toString() == what)
                return line[QStringLiteral("state")].toString();
        }
        return {};
    }
    void change(const QString& sql) const
    {
        const auto result = runProgram(QStringLiteral("sqlite3"), { m_case, sql }, m_dir.path());
        QVERIFY2(result.code == 0, result.err.constData());
    }

private Q_SLOTS:
    void init()
    {
        const QString name = QString::fromLatin1(QTest::currentTestFunction());
        m_clip = m_dir.filePath(name + QStringLiteral(".mp4"));
        m_case = m_dir.filePath(name + QStringLiteral(".semcase"));
        QVERIFY(makeVideo(m_clip,
            { QStringLiteral("-f"), QStringLiteral("lavfi"), QStringLiteral("-i"), QStringLiteral("testsrc2=size=64x48:rate=25:duration=2"),
                QStringLiteral("-pix_fmt"), QStringLiteral("yuv420p") }));
        const auto video = media::VideoSource::open(m_clip);
        VERIFY_RESULT(video);
        QList<analysis::FrameResult> frames;
        for (const media::FrameEntry& entry : (*video)->frames()) {
            analysis::FrameResult frame;
            frame.entry = entry;
            frame.sha256 = (*video)->hash(entry.ordinal)->sha256;
            frame.faces.append(sampleFace(entry.ordinal, 0));
            frames << frame;
        }
        QCOMPARE(frames.size(), 50);
        Evidence evidence = sampleEvidence();
        evidence.path = m_clip;
        evidence.fileName = QFileInfo(m_clip).fileName();
        evidence.bytes = QFileInfo(m_clip).size();
        evidence.sha256 = *fileSha256(m_clip);
        const auto file = CaseFile::open(m_case);
        VERIFY_RESULT(file);
        const auto id = (*file)->addEvidence(evidence);
        const auto run = (*file)->startRun(sampleRun(*id));
        VERIFY_RESULT((*file)->appendFrames(*run, frames));
        VERIFY_RESULT((*file)->finishRun(*run, analysis::Status::Complete, {}));
    }

    void anUntouchedCaseMatchesAndSaysSoInItsLog()
    {
        const auto sample = verify();
        QVERIFY2(sample.code == 0, sample.err + sample.out);
        QVERIFY(sample.out.contains("a sample of 50: frames 0 1 3 4 6 "));
        QVERIFY(sample.out.contains(" 49\n"));
        const auto all = json(verify({ QStringLiteral("--json"), QStringLiteral("--frames"), QStringLiteral("all") }));
        QCOMPARE(all.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.verification/1"));
        QCOMPARE(all.value(QStringLiteral("outcome")).toString(), QStringLiteral("matches"));
        for (const char* what : { "tables and triggers", "database", "audit log", "evidence", "model", "analysis", "results",
                 "tracks and counts", "examiner's record", "rows in no entry", "evidence file", "frames" })
            QCOMPARE(state(all, QString::fromLatin1(what)), QStringLiteral("matches"));
        // A model that is not installed is told and no error of the case.
        QCOMPARE(state(all, QStringLiteral("model file")), QStringLiteral("missing"));
        const auto log = (*CaseFile::open(m_case, CaseFile::Mode::ReadOnly))->auditLog();
        VERIFY_RESULT(log);
        QCOMPARE(log->last().kind, QStringLiteral("verified"));
        QCOMPARE(log->last().hash, all.value(QStringLiteral("head")).toString());
        QCOMPARE(log->last().id, all.value(QStringLiteral("entries")).toInteger());
        QCOMPARE(log->at(log->size() - 2).kind, QStringLiteral("verified"));
        QCOMPARE(verify({ QStringLiteral("--head"), log->last().hash }).code, 0);
        QCOMPARE(verify({ QStringLiteral("--head"), QString(64, QLatin1Char('a')) }).code, 1);
    }

    void withoutTheLogNothingIsWritten()
    {
        const QByteArray before = fileBytes(m_case);
        QCOMPARE(verify({ QStringLiteral("--no-log") }).code, 0);
        QCOMPARE(fileBytes(m_case), before);
        const QByteArray clip = fileBytes(m_clip);
        const auto times = QFileInfo(m_clip).lastModified();
        QCOMPARE(verify().code, 0);
        QCOMPARE(fileBytes(m_clip), clip);
        QCOMPARE(QFileInfo(m_clip).lastModified(), times);
    }

    void anEditedRowIsToldAndLogged()
    {
        change(QStringLiteral("UPDATE face_score SET probability = 0.25 WHERE face_id = 7 AND node = 1"));
        const auto told = verify({ QStringLiteral("--frames"), QStringLiteral("none") });
        QCOMPARE(told.code, 1);
        QVERIFY2(told.out.contains("frames 0 to 49: changed since entry "), told.out.constData());
        const auto log = (*CaseFile::open(m_case, CaseFile::Mode::ReadOnly))->auditLog();
        QCOMPARE(log->last().detailsObject().value(QStringLiteral("outcome")).toString(), QStringLiteral("differs"));
    }

    void aWrongFrameHashIsFoundByDecoding()
    {
        change(QStringLiteral("UPDATE frame SET sha256 = printf('%064d', 1) WHERE ordinal = 20"));
        const auto all = json(verify({ QStringLiteral("--json"), QStringLiteral("--frames"), QStringLiteral("all") }));
        QCOMPARE(state(all, QStringLiteral("frames")), QStringLiteral("differs"));
        QVERIFY(QJsonDocument(all).toJson().contains("frame 20 has another hash"));
    }

    void missingAndChangedEvidenceAreToldApart()
    {
        QVERIFY(QFile::rename(m_clip, m_clip + QStringLiteral(".away")));
        const auto missing = verify({ QStringLiteral("--json") });
        QCOMPARE(missing.code, 0);
        QCOMPARE(state(json(missing), QStringLiteral("evidence file")), QStringLiteral("missing"));
        QCOMPARE(state(json(missing), QStringLiteral("frames")), QStringLiteral("not checked"));
        QFile other(m_clip);
        QVERIFY(other.open(QIODevice::WriteOnly));
        other.write("something else");
        other.close();
        const auto changed = verify({ QStringLiteral("--json") });
        QCOMPARE(changed.code, 1);
        QCOMPARE(state(json(changed), QStringLiteral("evidence file")), QStringLiteral("differs"));
    }

    void evidenceIsTakenInWithItsRecordAndTheCaseNamed()
    {
        const auto run = [this](const QStringList& arguments) {
            return runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("case") } + arguments, m_dir.path());
        };
        const QString fresh = m_dir.filePath(QStringLiteral("fresh.semcase"));
        const auto set = run({ QStringLiteral("set"), fresh, QStringLiteral("--number"), QStringLiteral("7/26"), QStringLiteral("--title"),
            QStringLiteral("First title") });
        QVERIFY2(set.code == 0, set.err.constData());
        QCOMPARE(run({ QStringLiteral("set"), fresh, QStringLiteral("--title"), QStringLiteral("The clip") }).code, 0);
        const auto added = run({ QStringLiteral("add"), fresh, m_clip, QStringLiteral("--source"), QStringLiteral("A phone"),
            QStringLiteral("--exhibit"), QStringLiteral("A 1") });
        QVERIFY2(added.code == 0, added.err.constData());
        const auto hash = [this](const char* program) {
            return runProgram(QString::fromLatin1(program), { m_clip }, m_dir.path()).out.split(' ').first();
        };
        const QByteArray text = run({ QStringLiteral("info"), fresh }).out;
        for (const QByteArray& expected : { QByteArray("number      7/26\n"), QByteArray("title       The clip\n"),
                 QByteArray("source      A phone\n"), QByteArray("exhibit     A 1\n"), "SHA-256    " + hash("sha256sum") + '\n',
                 "SHA-1       " + hash("sha1sum") + '\n', "MD5         " + hash("md5sum") + '\n' })
            QVERIFY2(text.contains(expected), expected + text);
        const auto json = QJsonDocument::fromJson(run({ QStringLiteral("info"), fresh, QStringLiteral("--json") }).out).object();
        QCOMPARE(json[QStringLiteral("case")][QStringLiteral("title")].toString(), QStringLiteral("The clip"));
        QCOMPARE(
            json[QStringLiteral("evidence")][0][QStringLiteral("intake")][0][QStringLiteral("exhibit")].toString(), QStringLiteral("A 1"));
        QVERIFY(json[QStringLiteral("evidence")][0][QStringLiteral("intake")][0][QStringLiteral("condition")].isNull());
        QCOMPARE(run({ QStringLiteral("verify"), fresh }).code, 0);
        QCOMPARE(run({ QStringLiteral("add"), fresh, m_clip + QStringLiteral(".absent") }).code, 1);
        QCOMPARE(run({ QStringLiteral("set"), fresh }).code, 2);
    }

    void evidenceThatCannotBeReadLeavesNoCaseBehind()
    {
        const QString fresh = m_dir.filePath(QStringLiteral("for nothing.semcase"));
        const QString noVideo = m_dir.filePath(QStringLiteral("no video.mp4"));
        QFile file(noVideo);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a video");
        file.close();
        for (const QStringList& more : { QStringList(), QStringList { QStringLiteral("--copy") } }) {
            const auto added = runProgram(QStringLiteral(SEMBLANCE_PROGRAM),
                QStringList { QStringLiteral("case"), QStringLiteral("add"), fresh, noVideo } + more, m_dir.path());
            QCOMPARE(added.code, 1);
            QVERIFY2(added.err.contains("no video.mp4"), added.err.constData());
            QCOMPARE(QDir(m_dir.path()).entryList({ QStringLiteral("for nothing*") }), QStringList());
        }
    }

    void whatCannotBeCheckedHasACodeOfItsOwn()
    {
        m_case = m_dir.filePath(QStringLiteral("v1.semcase"));
        QVERIFY(QFile::copy(QStringLiteral(SEMBLANCE_SOURCE_DIR "/tests/cases/fixtures/schema_version_1.semcase"), m_case));
        const QByteArray before = fileBytes(m_case);
        const auto old = verify();
        QCOMPARE(old.code, 3);
        QVERIFY2(old.err.contains("from before the audit log"), old.err.constData());
        QCOMPARE(fileBytes(m_case), before);
        m_case = m_dir.filePath(QStringLiteral("absent.semcase"));
        QCOMPARE(verify().code, 3);
        QVERIFY(!QFile::exists(m_case));
        QCOMPARE(verify({ QStringLiteral("--frames"), QStringLiteral("some") }).code, 2);
        QCOMPARE(verify({ QStringLiteral("--head"), QStringLiteral("abc") }).code, 2);
    }
};

QTEST_GUILESS_MAIN(CaseVerifyCommandTest)
#include "tst_case_verify_command.moc"
