// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sql.h"
#include "core/faces/landmark_blob.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QTemporaryDir>
#include <QTest>

#include <limits>

using namespace semblance;
using namespace semblance::cases;
using namespace semblance::test;

/// Numbers that this program never writes, in a case file without the guards that would refuse them.
class HostileCaseTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_count = 0;

    /// A case of one run, whose split makes its tracks be summed up face by face, after the statements.
    QString caseAfter(const QStringList& statements)
    {
        const QString path = m_dir.filePath(QStringLiteral("%1.semcase").arg(++m_count));
        {
            auto file = CaseFile::open(path);
            const auto evidence = (*file)->addEvidence(sampleEvidence());
            const auto run = (*file)->startRun(sampleRun(*evidence));
            (void)(*file)->appendFrames(*run, sampleFrames(0, 20));
            (void)(*file)->finishRun(*run, analysis::Status::Complete, {});
            RecordContent split;
            split.kind = RecordKind::Split;
            split.run = *run;
            split.track = 0;
            split.firstFrame = 8;
            split.lastFrame = 8;
            if (const auto added = (*file)->addEntry(*evidence, split, QStringLiteral("me")); !added)
                qWarning("%s", qPrintable(added.error().message));
        }
        const auto connection
            = SqlConnection::open(path, SqlConnection::Access::ReadWrite, { QStringLiteral("case file"), Error::Kind::Case });
        QSqlQuery triggers((*connection)->database());
        triggers.exec(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"));
        QStringList all { QStringLiteral("PRAGMA ignore_check_constraints = ON"), QStringLiteral("PRAGMA foreign_keys = OFF") };
        while (triggers.next())
            all << QStringLiteral("DROP TRIGGER %1").arg(triggers.value(0).toString());
        triggers.finish();
        for (const QString& sql : all + statements) {
            if (const auto done = (*connection)->exec(sql); !done)
                qWarning("%s: %s", qPrintable(sql), qPrintable(done.error().message));
        }
        return path;
    }

    static QStringList saidAbout(const QString& path)
    {
        const auto file = CaseFile::open(path, CaseFile::Mode::Glance);
        const auto run = (*file)->runs((*file)->evidence()->first().id)->first().id;
        const auto edits = (*file)->trackEdits(run);
        QStringList sentences;
        const auto note = [&](const auto& result) { sentences << (result ? QString() : result.error().message); };
        note((*file)->faces(run, 0, 100));
        note((*file)->mostProbableFace(run, 0, 0));
        note((*file)->tracks(run, *edits));
        note((*file)->verdict(run, *edits));
        note((*file)->scores(run, 0, 100));
        return sentences;
    }

private Q_SLOTS:
    void anUntouchedOneIsRead() { QCOMPARE(saidAbout(caseAfter({})), QStringList(5, QString())); }

    void aFaceWhereNoFrameIsIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("sentence");
        for (const char* column : { "box_x", "box_y", "box_width", "box_height" }) {
            for (const char* value : { "1e300", "-1e300", "9e999", "1e6" })
                QTest::addRow("%s = %s", column, value)
                    << QStringLiteral("UPDATE face SET %1 = %2").arg(QLatin1String(column), QLatin1String(value))
                    << QStringLiteral("lies where no frame is");
        }
        for (const double value : { 1e300, -1e300, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN() }) {
            faces::Landmarks landmarks {};
            landmarks[67].y = value;
            QTest::addRow("landmark at %g", value)
                << QStringLiteral("UPDATE face SET landmarks = x'%1'").arg(QString::fromLatin1(faces::landmarksToBlob(landmarks).toHex()))
                << QStringLiteral("has no landmarks");
        }
    }
    void aFaceWhereNoFrameIsIsRefused()
    {
        QFETCH(QString, change);
        QFETCH(QString, sentence);
        const QStringList said = saidAbout(caseAfter({ change }));
        QVERIFY2(said[0].contains(sentence), qPrintable(said[0]));
        QVERIFY2(said[1].contains(sentence), qPrintable(said[1]));
    }

    void aFaceWithMoreOrFewerScoresThanNodesIsRefused_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addRow("fewer") << QStringLiteral("DELETE FROM face_score WHERE node = 9");
        QTest::addRow("more") << QStringLiteral("INSERT INTO face_score SELECT face_id, 10, 0, 0 FROM face_score WHERE node = 0");
        QTest::addRow("none") << QStringLiteral("DELETE FROM face_score");
    }
    void aFaceWithMoreOrFewerScoresThanNodesIsRefused()
    {
        QFETCH(QString, change);
        const QStringList said = saidAbout(caseAfter({ change }));
        QVERIFY2(said[0].contains(QStringLiteral("lack scores")), qPrintable(said[0]));
        QVERIFY2(said[4].contains(QStringLiteral("lack scores")), qPrintable(said[4]));
    }

    void aNodeThatTheHierarchyHasNotIsRefused_data()
    {
        QTest::addColumn<QString>("node");
        for (const char* node : { "-1", "10", "2147483647", "-2147483648", "9223372036854775807" })
            QTest::addRow("%s", node) << QString::fromLatin1(node);
    }
    void aNodeThatTheHierarchyHasNotIsRefused()
    {
        QFETCH(QString, node);
        const QStringList said = saidAbout(caseAfter({ QStringLiteral("UPDATE face_score SET node = %1 WHERE node = 9").arg(node) }));
        QVERIFY2(said[2].contains(QStringLiteral("lack scores")), qPrintable(said[2]));
        QVERIFY2(said[3].contains(QStringLiteral("lack scores")), qPrintable(said[3]));
    }
};

QTEST_GUILESS_MAIN(HostileCaseTest)
#include "tst_hostile_case.moc"
