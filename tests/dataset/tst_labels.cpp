// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/expansion/forgery.h"
#include "core/dataset/label_keys.h"
#include "core/dataset/labels.h"
#include "dataset/dataset_tree.h"
#include "support/program.h"
#include "support/result_check.h"
#include "support/shared_data.h"

#include <QJsonArray>

using namespace semblance;
using namespace semblance::dataset;
using namespace semblance::test;

namespace {

/// [1, null, 0] -> "1?0".
QString textOf(const QJsonValue& row)
{
    QString text;
    for (const QJsonValue& label : row.toArray())
        text += label.isNull() ? u'?' : (label.toInt() == 1 ? u'1' : u'0');
    return text;
}

QJsonObject parityGraph(Hierarchy hierarchy)
{
    return fileJson(parityPath(QStringLiteral("graph/%1_graph.json").arg(name(hierarchy))));
}

QString published(Hierarchy hierarchy, const char* method)
{
    const auto row = LabelTable::published(hierarchy).labels(QString::fromLatin1(method));
    return row ? toText(*row) : QString();
}

} // namespace

Q_DECLARE_METATYPE(semblance::dataset::Hierarchy)

class TestLabels : public QObject {
    Q_OBJECT

    static void bothHierarchies()
    {
        QTest::addColumn<Hierarchy>("hierarchy");
        QTest::newRow("ffpp") << Hierarchy::Ffpp;
        QTest::newRow("ffsc") << Hierarchy::Ffsc;
    }

private Q_SLOTS:
    void everyRowIsThePapers_data()
    {
        QTest::addColumn<QString>("row");
        const auto add = [](const char* method, const char* row) { QTest::newRow(method) << QString::fromLatin1(row); };
        add("", "0000000000");
        add("real", "0000000000");
        add("eye", "1?01100000");
        add("lip_mouth", "1?01001100");
        add("nose", "1001000010");
        add("Deepfakes", "1?11111111");
        add("FaceSwap", "1?11111111");
        add("Face2Face", "1101001100");
        add("NeuralTextures", "1101001100");
        add("FaceShifter", "1?11111111");
        add("DFDC", "1?11111111");
        add("Celeb-synthesis", "1?11111111");
        add("end_to_end", "1?11111111");
        add("whole_face_swap", "1?11111111");
        add("mouth_reenactment", "1101001100");
    }
    void everyRowIsThePapers()
    {
        QFETCH(QString, row);
        QCOMPARE(published(Hierarchy::Ffpp, QTest::currentDataTag()), row);
    }

    void tableOneEqualsTheParityFile()
    {
        SEMBLANCE_NEEDS(parityPath(QStringLiteral("graph/ffpp_graph.json")));
        const QJsonObject table = parityGraph(Hierarchy::Ffpp).value(QStringLiteral("paper_table_I")).toObject();
        QCOMPARE(table.size(), 7);
        const QHash<QString, QString> ownNames { { QStringLiteral("Eye"), QStringLiteral("eye") },
            { QStringLiteral("Lip and Mouth"), QStringLiteral("lip_mouth") }, { QStringLiteral("Nose"), QStringLiteral("nose") } };
        for (auto it = table.begin(); it != table.end(); ++it)
            QCOMPARE(published(Hierarchy::Ffpp, qPrintable(ownNames.value(it.key(), it.key()))), textOf(*it));
    }

    void nodesEqualTheParityFile_data() { bothHierarchies(); }
    void nodesEqualTheParityFile()
    {
        QFETCH(Hierarchy, hierarchy);
        SEMBLANCE_NEEDS(parityPath(QStringLiteral("graph/ffpp_graph.json")));
        QStringList nodes;
        for (const QJsonValue& node : parityGraph(hierarchy).value(QStringLiteral("nodes")).toArray())
            nodes.append(node.toString());
        QCOMPARE(nodeNames(hierarchy), nodes);
    }

    void officialKeysWithNoForUnobservedEqualTheOfficialLabelMap_data() { bothHierarchies(); }
    void officialKeysWithNoForUnobservedEqualTheOfficialLabelMap()
    {
        QFETCH(Hierarchy, hierarchy);
        SEMBLANCE_NEEDS(parityPath(QStringLiteral("graph/ffpp_graph.json")));
        const QString member = hierarchy == Hierarchy::Ffpp ? QStringLiteral("label_map_training") : QStringLiteral("label_map");
        const QJsonObject map = parityGraph(hierarchy).value(member).toObject();
        QVERIFY(map.size() >= 6);
        for (auto it = map.begin(); it != map.end(); ++it) {
            const auto keyed = labelsFromKey(it.key(), hierarchy);
            QVERIFY2(keyed, qPrintable(it.key()));
            QCOMPARE(toText(withUnobservedAsNo(keyed->labels)), textOf(*it));
        }
    }

    void keysInNodeOrderAreReadToo()
    {
        SEMBLANCE_NEEDS(parityPath(QStringLiteral("graph/ffpp_graph.json")));
        const QJsonObject map = parityGraph(Hierarchy::Ffpp).value(QStringLiteral("label_map_graph_unused")).toObject();
        QVERIFY(!map.isEmpty());
        for (auto it = map.begin(); it != map.end(); ++it)
            QCOMPARE(toText(labelsFromKey(it.key(), Hierarchy::Ffpp)->labels), textOf(*it));
    }

    void officialKeysKeepTableOnesUnobservedEntries_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("row");
        QTest::newRow("1000000000") << QString() << QStringLiteral("0000000000");
        QTest::newRow("0100110000") << QStringLiteral("eye") << QStringLiteral("1?01100000");
        QTest::newRow("0100101100") << QStringLiteral("lip_mouth") << QStringLiteral("1?01001100");
        QTest::newRow("0100100010") << QStringLiteral("nose") << QStringLiteral("1001000010");
        QTest::newRow("0110001100") << QStringLiteral("expression") << QStringLiteral("1101001100");
        QTest::newRow("0101011111") << QStringLiteral("identity") << QStringLiteral("1?11111111");
        QTest::newRow("120110111101") << QStringLiteral("gender") << QStringLiteral("1?0110111101");
        QTest::newRow("000000000000") << QString() << QStringLiteral("000000000000");
    }
    void officialKeysKeepTableOnesUnobservedEntries()
    {
        QFETCH(QString, kind);
        QFETCH(QString, row);
        const QString key = QString::fromLatin1(QTest::currentDataTag());
        const auto keyed = labelsFromKey(key, *hierarchyOfKey(key));
        QVERIFY(keyed);
        QCOMPARE(keyed->kind, kind);
        QCOMPARE(toText(keyed->labels), row);
    }

    void brokenKeysAreNone_data()
    {
        QTest::addColumn<QString>("key");
        for (const char* key :
            { "", "1", "100000000", "10000000000", "1100000000", "2000000003", "100000000x", "0100000001", "1000100000" })
            QTest::newRow(key) << QString::fromLatin1(key);
    }
    void brokenKeysAreNone()
    {
        QFETCH(QString, key);
        QVERIFY(!labelsFromKey(key, Hierarchy::Ffpp));
        QVERIFY(!labelsFromKey(QStringLiteral("1000000000"), Hierarchy::Ffsc));
    }

    void everyPublishedRowFitsItsHierarchy_data() { bothHierarchies(); }
    void everyPublishedRowFitsItsHierarchy()
    {
        QFETCH(Hierarchy, hierarchy);
        const auto table = LabelTable::published(hierarchy);
        QVERIFY(table.methods().size() >= 16);
        for (const QString& method : table.methods())
            QVERIFY2(fitsHierarchy(*table.labels(method), hierarchy), qPrintable(method));
    }

    void twelveFfscManipulationsAreLabelledLikeTheirAttributesKey()
    {
        SEMBLANCE_NEEDS(parityPath(QStringLiteral("graph/ffsc_graph.json")));
        const QJsonObject map = parityGraph(Hierarchy::Ffsc).value(QStringLiteral("label_map")).toObject();
        const auto table = LabelTable::published(Hierarchy::Ffsc);
        for (const QString& method : table.methods()) {
            const QString key = toText(*table.labels(method)).replace(u'?', u'2');
            QVERIFY2(map.contains(key), qPrintable(method + u' ' + key));
        }
        QCOMPARE(published(Hierarchy::Ffsc, "diffae-age"), QStringLiteral("110000100001"));
        QCOMPARE(published(Hierarchy::Ffsc, "simswap"), QStringLiteral("1?0010111111"));
    }

    void whatForgesFacesLabelsThemByTheSameTable()
    {
        const QHash<ForgeryKind, QString> methods { { ForgeryKind::Real, QString() }, { ForgeryKind::Eye, QStringLiteral("eye") },
            { ForgeryKind::LipAndMouth, QStringLiteral("lip_mouth") }, { ForgeryKind::Nose, QStringLiteral("nose") },
            { ForgeryKind::FaceSwap, QStringLiteral("whole_face_swap") },
            { ForgeryKind::MouthReenactment, QStringLiteral("mouth_reenactment") } };
        for (const ForgeryKind kind : kForgeryKinds) {
            QVERIFY(methods.contains(kind));
            const auto own = labels(kind);
            QCOMPARE(toText(LabelVector(own.begin(), own.end())), toText(*LabelTable::published(Hierarchy::Ffpp).labels(methods[kind])));
        }
    }

    void textAndLabelsAreTheSameThing()
    {
        const auto labels = labelsFromText(QStringLiteral("1?01100000"), Hierarchy::Ffpp);
        QVERIFY(labels);
        QCOMPARE((*labels)[0], std::optional(true));
        QCOMPARE((*labels)[1], std::optional<bool>());
        QCOMPARE((*labels)[2], std::optional(false));
        QCOMPARE(toText(*labels), QStringLiteral("1?01100000"));
        QCOMPARE(toText(withUnobservedAsNo(*labels)), QStringLiteral("1001100000"));
        for (const char* wrong : { "", "1?0110000", "1?011000000", "1?0110000x", "1?0110000 " })
            QVERIFY(!labelsFromText(QString::fromLatin1(wrong), Hierarchy::Ffpp));
    }

    void aUsersFileAddsAndReplacesRows()
    {
        DatasetTree tree;
        tree.file("labels.json",
            R"({"hierarchy": "ffpp", "methods": {"Mine": {"labels": "1?11111111"}, "Other": {"expression": true, "lip": true, "mouth": null},
                "Deepfakes": {"identity": true, "skin": true}}})");
        const auto table = LabelTable::withFile(Hierarchy::Ffpp, tree.path(QStringLiteral("labels.json")));
        VERIFY_RESULT(table);
        QCOMPARE(toText(*table->labels(QStringLiteral("Mine"))), QStringLiteral("1?11111111"));
        QCOMPARE(toText(*table->labels(QStringLiteral("Other"))), QStringLiteral("11????1???"));
        QCOMPARE(toText(*table->labels(QStringLiteral("Deepfakes"))), QStringLiteral("1?1??????1"));
        QCOMPARE(toText(*table->labels(QStringLiteral("Face2Face"))), QStringLiteral("1101001100"));
        QVERIFY(!table->labels(QStringLiteral("Unheard")));
        QCOMPARE(toText(table->forgedOnly()), QStringLiteral("1?????????"));
    }

    void aBrokenUsersFileIsToldInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        const auto add = [](const char* what, const char* json, const char* says) {
            QTest::newRow(what) << QByteArray(json) << QString::fromLatin1(says);
        };
        add("empty", "", "line 1");
        add("broken in line 3", "{\n\"methods\": {\n  \"A\": nonsense\n}}", "line 3");
        add("a list", "[]", "object with \"methods\"");
        add("no methods", "{\"hierarchy\": \"ffpp\"}", "\"methods\" must be an object");
        add("an unknown key", "{\"method\": {}}", "\"method\" is unknown");
        add("an unknown hierarchy", "{\"hierarchy\": \"x\", \"methods\": {}}", "\"ffpp\" or \"ffsc\"");
        add("another hierarchy", "{\"hierarchy\": \"ffsc\", \"methods\": {}}", "this dataset's is ffpp");
        add("a row that is text", "{\"methods\": {\"A\": \"1111111111\"}}", "the method \"A\" wants an object");
        add("an empty row", "{\"methods\": {\"A\": {}}}", "the method \"A\" has neither");
        add("labels too short", "{\"methods\": {\"A\": {\"labels\": \"111\"}}}", "wanted are 10 characters");
        add("labels of a number", "{\"methods\": {\"A\": {\"labels\": 1111111111}}}", "no text");
        add("labels and nodes", "{\"methods\": {\"A\": {\"labels\": \"1?11111111\", \"eye\": true}}}", "further keys");
        add("an unknown node", "{\"methods\": {\"A\": {\"ear\": true}}}", "the node \"ear\"");
        add("a node as number", "{\"methods\": {\"A\": {\"eye\": 1}}}", "the node \"eye\" something else");
        add("no parent", "{\"methods\": {\"A\": {\"labels\": \"1000100000\"}}}", "break the hierarchy's rules");
        add("real", "{\"methods\": {\"real\": {\"labels\": \"1?11111111\"}}}", "real faces");
        add("no name", "{\"methods\": {\"\": {\"labels\": \"1?11111111\"}}}", "real faces");
    }
    void aBrokenUsersFileIsToldInOneSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        DatasetTree tree;
        tree.file("labels.json", json);
        const auto table = LabelTable::withFile(Hierarchy::Ffpp, tree.path(QStringLiteral("labels.json")));
        VERIFY_ERROR(table, says);
        QVERIFY(table.error().message.contains(QStringLiteral("labels.json")));
        QCOMPARE(table.error().kind, Error::Kind::File);
    }

    void aFileThatIsNotThereIsToldInOneSentence()
    {
        VERIFY_ERROR(LabelTable::withFile(Hierarchy::Ffpp, QStringLiteral("/nowhere/labels.json")), QStringLiteral("/nowhere/labels.json"));
    }

    void rowsOfAnotherSizeAreRefused()
    {
        auto table = LabelTable::published(Hierarchy::Ffpp);
        VERIFY_ERROR(table.set(QStringLiteral("Mine"), LabelVector(12)), QStringLiteral("12 labels"));
        QVERIFY(!table.labels(QStringLiteral("Mine")));
    }
};

QTEST_GUILESS_MAIN(TestLabels)
#include "tst_labels.moc"
