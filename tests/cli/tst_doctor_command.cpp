// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;

class DoctorCommandTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    test::ProgramResult doctor(const QStringList& arguments) const
    {
        return test::runProgram(QStringLiteral(SEMBLANCE_PROGRAM), QStringList { QStringLiteral("doctor") } + arguments, m_folder.path());
    }

    /// The finding of this part and name; empty: there is none.
    static QJsonObject finding(const test::ProgramResult& result, const QString& part, const QString& name)
    {
        for (const QJsonValue& value : QJsonDocument::fromJson(result.out).object()[QStringLiteral("findings")].toArray()) {
            if (value[QStringLiteral("part")].toString() == part && value[QStringLiteral("name")].toString() == name)
                return value.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("SEMBLANCE_DECODING");
        qunsetenv("SEMBLANCE_LANDMARKS");
        qunsetenv("SEMBLANCE_MODELS_DIR");
    }

    void everyPartIsLookedAtAndNothingIsWritten()
    {
        const auto result = doctor({ QStringLiteral("--json") });
        const QJsonObject json = QJsonDocument::fromJson(result.out).object();
        QCOMPARE(json[QStringLiteral("schema")].toString(), QStringLiteral("semblance.doctor/1"));
        // Other decoders and more room on the disk than here are no fault of the program.
        QCOMPARE(result.code, json[QStringLiteral("state")].toString() == QLatin1String("fine") ? 0 : 3);
        QStringList parts;
        for (const QJsonValue& value : json[QStringLiteral("findings")].toArray()) {
            if (const QString part = value[QStringLiteral("part")].toString(); !parts.contains(part))
                parts << part;
        }
        QCOMPARE(parts.join(u' '), QStringLiteral("software devices decoders models database folders"));
        QCOMPARE(finding(result, QStringLiteral("software"), QStringLiteral("qt"))[QStringLiteral("value")].toString(),
            QString::fromLatin1(qVersion()));
        QVERIFY(finding(result, QStringLiteral("folders"), QStringLiteral("data"))[QStringLiteral("value")].toString().contains(m_folder.path()));
        QVERIFY(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).isEmpty());
    }

    void decodingInTheProgramItselfIsSaid()
    {
        const QJsonObject apart = finding(doctor({ QStringLiteral("--json") }), QStringLiteral("decoders"), QStringLiteral("process"));
        QVERIFY(apart[QStringLiteral("value")].toString().contains(QStringLiteral("semblance-decoder")));
        qputenv("SEMBLANCE_DECODING", "in-process");
        const auto result = doctor({ QStringLiteral("--json") });
        QCOMPARE(result.code, 3);
        const QJsonObject here = finding(result, QStringLiteral("decoders"), QStringLiteral("process"));
        QCOMPARE(here[QStringLiteral("state")].toString(), QStringLiteral("missing"));
        QVERIFY(here[QStringLiteral("problem")].toString().contains(QStringLiteral("SEMBLANCE_DECODING")));
    }

    void theTableSaysTheSame()
    {
        const auto result = doctor({});
        for (const char* word : { "software\n", "devices\n", "decoders\n", "models\n", "landmarks", "QSQLITE", "folders\n" })
            QVERIFY2(result.out.contains(word), word);
    }

    void aMissingLandmarkModelIsSaidAndFails()
    {
        qputenv("SEMBLANCE_LANDMARKS", path(QStringLiteral("absent.dat")).toUtf8());
        const auto result = doctor({ QStringLiteral("--json") });
        QCOMPARE(result.code, 1);
        const QJsonObject landmarks = finding(result, QStringLiteral("models"), QStringLiteral("landmarks"));
        QCOMPARE(landmarks[QStringLiteral("state")].toString(), QStringLiteral("broken"));
        QVERIFY(landmarks[QStringLiteral("problem")].toString().contains(QStringLiteral("absent.dat")));
        const auto table = doctor({});
        QVERIFY(table.out.contains("broken: The landmark model") && table.out.endsWith('\n') && !table.out.contains("Nothing is wrong"));
    }

    void aDamagedModelBesideAGoodOneIsSaidAndNoMoreThanMissing()
    {
        const QTemporaryDir models;
        QFile damaged(models.filePath(QStringLiteral("damaged.safetensors")));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("no model");
        damaged.close();
        qputenv("SEMBLANCE_MODELS_DIR", models.path().toUtf8());
        const auto result = doctor({ QStringLiteral("--json") });
        QCOMPARE(result.code, 3);
        const QJsonObject model = finding(result, QStringLiteral("models"), QStringLiteral("damaged"));
        QCOMPARE(model[QStringLiteral("state")].toString(), QStringLiteral("missing"));
        QVERIFY(model[QStringLiteral("problem")].toString().contains(damaged.fileName()));
    }

    void aFileWhereAFolderHasToBeIsSaid()
    {
        const QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("SEMBLANCE_MODELS_DIR", (file.fileName() + QStringLiteral("/models")).toUtf8());
        const auto result = doctor({ QStringLiteral("--json") });
        QCOMPARE(result.code, 1);
        const QJsonObject folder = finding(result, QStringLiteral("folders"), QStringLiteral("models"));
        QVERIFY(folder[QStringLiteral("problem")].toString().contains(file.fileName() + QStringLiteral(" is no folder")));
    }

    void wrongUsageIsSaid()
    {
        const auto result = doctor({ QStringLiteral("--fix") });
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.contains("--fix"));
    }
};

QTEST_GUILESS_MAIN(DoctorCommandTest)
#include "tst_doctor_command.moc"
