// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <QJsonObject>
#include <QTest>

using namespace semblance;

class TestJsonText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNameThatStandsTwiceInOneObjectIsAFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("line");
        QTest::newRow("at the top") << QByteArray("{\"a\": 1, \"a\": 2}") << "a" << qint64 { 9 } << qint64 { 1 };
        QTest::newRow("the same value") << QByteArray("{\"a\": 1, \"a\": 1}") << "a" << qint64 { 9 } << qint64 { 1 };
        QTest::newRow("in an inner object") << QByteArray("{\"x\": [1,\n {\"b\": [], \"c\": {},\n \"b\": 0}]}") << "b" << qint64 { 31 } << qint64 { 3 };
        QTest::newRow("after an inner object") << QByteArray("{\"a\": {\"b\": 1}, \"c\": 2, \"a\": 3}") << "a" << qint64 { 24 } << qint64 { 1 };
        QTest::newRow("written another way") << QByteArray("{\"a\": 1, \"\\u0061\": 2}") << "a" << qint64 { 9 } << qint64 { 1 };
        QTest::newRow("empty") << QByteArray("{\"\": 1, \"\": 2}") << "" << qint64 { 8 } << qint64 { 1 };
        QTest::newRow("with a quote") << QByteArray("{\"a\\\"\": 1, \"a\\\"\": 2}") << "a\"" << qint64 { 11 } << qint64 { 1 };
    }

    void aNameThatStandsTwiceInOneObjectIsAFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, name);
        QFETCH(qint64, offset);
        QFETCH(qint64, line);
        const auto parsed = parseJson(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().what.english(), QStringLiteral("the name \"%1\" stands twice in one object").arg(name));
        QCOMPARE(parsed.error().offset, offset);
        QCOMPARE(parsed.error().line, line);
    }

    void aNameMayStandAgainInAnotherObjectOrAsAValue_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("side by side") << QByteArray("[{\"a\": 1}, {\"a\": 2}]");
        QTest::newRow("one in the other") << QByteArray("{\"a\": {\"a\": {\"a\": 1}}}");
        QTest::newRow("as a value") << QByteArray("{\"a\": \"a\", \"b\": [\"a\", \"a\", \"b\"]}");
        QTest::newRow("with signs of structure in it") << QByteArray("{\"a\": \"{\\\"b\\\": [,\", \"b\": \"}\", \"c:\": \":\"}");
        QTest::newRow("ending in a backslash") << QByteArray("{\"a\\\\\": \"\\\\\", \"a\": \"\\\\\\\\\"}");
        QTest::newRow("empty") << QByteArray("{}");
    }

    void aNameMayStandAgainInAnotherObjectOrAsAValue()
    {
        QFETCH(QByteArray, json);
        const auto parsed = parseJson(json);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().what.english()));
        QCOMPARE(*parsed, QJsonDocument::fromJson(json));
    }

    void brokenJsonIsToldWithItsLine()
    {
        const auto parsed = parseJson("{\n\"a\": 1,\n\"b\" 2}");
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().line, 3);
        QVERIFY(!parsed.error().what.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonText)
#include "tst_json_text.moc"
