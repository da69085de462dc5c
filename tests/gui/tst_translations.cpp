// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< several where the number decides
    bool finished = true;
};

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("message")) {
            messages.append(Message());
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().finished = !xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            messages.last().translations << text;
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%(n|[1-9])"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found << it.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySentenceIsTranslatedWithAllItsValues_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("Simplified Chinese") << QStringLiteral("zh_CN");
    }
    void everySentenceIsTranslatedWithAllItsValues()
    {
        QFETCH(QString, language);
        const auto messages = messagesOf(QStringLiteral(SEMBLANCE_SOURCE_DIR "/translations/semblance_%1.ts").arg(language));
        QVERIFY(messages.size() > 200);
        for (const Message& message : messages) {
            QVERIFY2(message.finished, qPrintable(message.source));
            for (const QString& translation : message.translations) {
                QVERIFY2(!translation.isEmpty(), qPrintable(message.source));
                QVERIFY2(placeholders(translation) == placeholders(message.source), qPrintable(message.source));
                QVERIFY2(translation.contains(QLatin1Char('&')) == message.source.contains(QLatin1Char('&')), qPrintable(message.source));
            }
        }
    }

    void aGermanWordIsFollowedByASpaceBeforeAnEllipsis()
    {
        static const QRegularExpression narrow(QStringLiteral("[A-Za-zÄÖÜäöüß]…"), QRegularExpression::UseUnicodePropertiesOption);
        for (const Message& message : messagesOf(QStringLiteral(SEMBLANCE_SOURCE_DIR "/translations/semblance_de.ts"))) {
            for (const QString& translation : message.translations)
                QVERIFY2(!translation.contains(narrow), qPrintable(translation));
        }
    }
};
QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
