// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/data_file.h"
#include "dataset/dataset_tree.h"
#include "support/result_check.h"

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

class TestDataFile : public QObject {
    Q_OBJECT

    DatasetTree m_tree;

    Result<QList<CsvRow>> csv(const QByteArray& content)
    {
        m_tree.file("table.csv", content);
        return readCsv(m_tree.path(QStringLiteral("table.csv")));
    }

private Q_SLOTS:
    void csvFieldsAreWhatRfc4180Says_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("rows"); // fields joined by '|', rows with their line in front
        const auto add
            = [](const char* what, const QByteArray& content, const QStringList& rows) { QTest::newRow(what) << content << rows; };
        const auto s = [](const char* text) { return QString::fromUtf8(text); };
        add("nothing", "", {});
        add("blank lines", "\n\r\n  \na\n", { s("4:a") });
        add("byte order mark",
            "\xEF\xBB\xBF"
            "a,b\n1,2\n",
            { s("1:a|b"), s("2:1|2") });
        add("CR LF, no end of line at the end", "a,b\r\n1,2", { s("1:a|b"), s("2:1|2") });
        add("CR only", "a\rb\r", { s("1:a"), s("2:b") });
        add("empty fields", ",a,,\n", { s("1:|a||") });
        add("comma in quotes", "\"a,b\",c\n", { s("1:a,b|c") });
        add("quotes in quotes", "\"say \"\"hi\"\"\",c\n", { s("1:say \"hi\"|c") });
        add("line break in quotes", "\"a\nb\",c\nd,e\n", { s("1:a\nb|c"), s("3:d|e") });
        add("empty quotes", "\"\"\n", { s("1:") });
        add("blanks around", " a , \" b \" ,c\n", { s("1:a| b |c") });
        add("blanks that count in quotes", "\" a\"\n", { s("1: a") });
        add("other alphabets", "\xE5\xBC\xA0,\xC3\xA9\n", { s("1:\xE5\xBC\xA0|\xC3\xA9") });
    }
    void csvFieldsAreWhatRfc4180Says()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, rows);
        const auto read = csv(content);
        VERIFY_RESULT(read);
        QStringList got;
        for (const CsvRow& row : *read)
            got.append(QString::number(row.line) + u':' + row.fields.join(u'|'));
        QCOMPARE(got, rows);
    }

    void brokenCsvIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("says");
        QTest::newRow("open quote") << QByteArray("a\n\"b\nc\n") << QStringLiteral("line 2: a quote is opened");
        QTest::newRow("text after a quote") << QByteArray("a\nb\n\"c\"d\n") << QStringLiteral("line 3: there is text after");
        QTest::newRow("quote in bare text") << QByteArray("ab\"c\n") << QStringLiteral("line 1: there is a quote inside");
        QTest::newRow("Latin-1") << QByteArray("\xE9t\xE9\n") << QStringLiteral("not UTF-8");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                              "a\0",
            4) << QStringLiteral("UTF-16");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QStringLiteral("not UTF-8 text");
    }
    void brokenCsvIsToldWithItsLine()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, says);
        VERIFY_ERROR(csv(content), says);
    }

    void linesAreNumberedWhateverEndsThem()
    {
        m_tree.file("list.txt",
            "\xEF\xBB\xBF"
            " one\r\n\r\ntwo\rthree\n\nfour  ");
        const auto lines = readLines(m_tree.path(QStringLiteral("list.txt")));
        VERIFY_RESULT(lines);
        QStringList got;
        for (const NumberedLine& line : *lines)
            got.append(QString::number(line.line) + u':' + line.text);
        QCOMPARE(
            got, (QStringList { QStringLiteral("1:one"), QStringLiteral("3:two"), QStringLiteral("4:three"), QStringLiteral("6:four") }));
    }

    void brokenJsonIsToldWithItsLine()
    {
        m_tree.file("a.json", "{\n\"a\": 1,\n}");
        VERIFY_ERROR(readJsonFile(m_tree.path(QStringLiteral("a.json"))), QStringLiteral("line 3"));
        m_tree.file("b.json", "\xEF\xBB\xBF[1]");
        VERIFY_RESULT(readJsonFile(m_tree.path(QStringLiteral("b.json"))));
        VERIFY_ERROR(readJsonFile(m_tree.path(QStringLiteral("c.json"))), QStringLiteral("c.json cannot be read"));
    }
};

QTEST_GUILESS_MAIN(TestDataFile)
#include "tst_data_file.moc"
