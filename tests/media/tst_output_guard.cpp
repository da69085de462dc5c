// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_guard.h"
#include "media_fixtures.h"
#include "support/result_check.h"

#include <QTemporaryDir>
#include <QTest>

using namespace semblance;

class TestOutputGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadIsNotWrittenUnderAnyName()
    {
        const QString evidence = m_folder.filePath(QStringLiteral("evidence.mp4"));
        QVERIFY(test::writeFile(evidence, "video"));
        const QString link = m_folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(evidence, link));
        for (const QString& name : { evidence, link, m_folder.filePath(QStringLiteral("./evidence.mp4")) })
            VERIFY_ERROR(refuseToOverwrite(name, { evidence }), QStringLiteral("would be overwritten"));
        VERIFY_RESULT(refuseToOverwrite(m_folder.filePath(QStringLiteral("other")), { evidence, {} }));
        // Neither is there yet: both would be made.
        const QString none = m_folder.filePath(QStringLiteral("none.semcase"));
        VERIFY_ERROR(refuseToOverwrite(none, { none }), QStringLiteral("would be overwritten"));
    }

    void onlyAnEarlierOutputIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("asJson");
        QTest::addColumn<bool>("asPng");
        QTest::newRow("empty") << QByteArray() << true << true;
        QTest::newRow("JSON object") << QByteArray(" \n{\"a\": 1}") << true << false;
        QTest::newRow("JSON array") << QByteArray("[1]") << true << false;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n....") << false << true;
        QTest::newRow("case") << QByteArray("SQLite format 3\0", 16) << false << false;
        QTest::newRow("MP4") << QByteArray("\0\0\0 ftypisom", 12) << false << false;
    }
    void onlyAnEarlierOutputIsReplaced()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, asJson);
        QFETCH(bool, asPng);
        const QString path = m_folder.filePath(QStringLiteral("output"));
        QVERIFY(test::writeFile(path, content));
        QCOMPARE(refuseToReplaceAnotherKind(path, OutputKind::Json).has_value(), asJson);
        QCOMPARE(refuseToReplaceAnotherKind(path, OutputKind::Png).has_value(), asPng);
        QVERIFY(QFile::remove(path));
        VERIFY_RESULT(refuseToReplaceAnotherKind(path, OutputKind::Json));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestOutputGuard)
#include "tst_output_guard.moc"
