// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_store.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;

namespace {

void makeFile(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("x");
}

} // namespace

class TestModelStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("SEMBLANCE_MODELS_DIR", m_folder->path().toUtf8());
    }

    void aModelIsFoundByNameWithOrWithoutEnding()
    {
        makeFile(m_folder->filePath(QStringLiteral("Mein Modell 2.safetensors")));
        makeFile(m_folder->filePath(QStringLiteral("notes.txt")));
        for (const QString& name : { QStringLiteral("Mein Modell 2"), QStringLiteral("Mein Modell 2.safetensors") }) {
            const auto path = models::findModel(name);
            QVERIFY(path);
            QCOMPARE(*path, m_folder->filePath(QStringLiteral("Mein Modell 2.safetensors")));
        }
        int own = 0;
        for (const auto& stored : models::storedModels())
            own += stored.bundled ? 0 : 1;
        QCOMPARE(own, 1);
    }

    void aModelIsFoundByPath()
    {
        const QTemporaryDir elsewhere;
        const QString path = elsewhere.filePath(QStringLiteral("m.safetensors"));
        makeFile(path);
        const auto found = models::findModel(path);
        QVERIFY(found);
        QCOMPARE(*found, path);
    }

    void anUnknownNameIsAnsweredWithTheKnownOnes()
    {
        makeFile(m_folder->filePath(QStringLiteral("alpha.safetensors")));
        const auto found = models::findModel(QStringLiteral("beta"));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Model);
        QVERIFY2(found.error().message.contains(QStringLiteral("alpha")), qPrintable(found.error().message));
        const auto path = models::findModel(m_folder->filePath(QStringLiteral("absent.safetensors")));
        QVERIFY(!path);
        QVERIFY(path.error().message.contains(QStringLiteral("absent.safetensors")));
        QVERIFY(!models::findModel(QString()));
    }

    void aNewModelGetsAPathInAFolderThatIsMade()
    {
        qputenv("SEMBLANCE_MODELS_DIR", m_folder->filePath(QStringLiteral("a/b")).toUtf8());
        const auto path = models::pathForNewModel(QStringLiteral("new"));
        QVERIFY(path);
        QCOMPARE(*path, m_folder->filePath(QStringLiteral("a/b/new.safetensors")));
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("a/b"))).exists());
    }

    void aTakenNameIsRefusedUnlessItIsToBeReplaced()
    {
        makeFile(m_folder->filePath(QStringLiteral("taken.safetensors")));
        QVERIFY(!models::pathForNewModel(QStringLiteral("taken")));
        QVERIFY(models::pathForNewModel(QStringLiteral("taken"), {}, true));
    }

    void aChosenDefaultIsUsedUntilItIsTakenBack()
    {
        makeFile(m_folder->filePath(QStringLiteral("alpha.safetensors")));
        makeFile(m_folder->filePath(QStringLiteral("beta.safetensors")));
        const auto before = models::defaultModel();
        QVERIFY(!models::chosenDefaultModel());
        QVERIFY(models::setDefaultModel(QStringLiteral("beta")));
        QCOMPARE(*models::chosenDefaultModel(), QStringLiteral("beta"));
        QCOMPARE(*models::defaultModel(), m_folder->filePath(QStringLiteral("beta.safetensors")));
        const auto refused = models::setDefaultModel(QStringLiteral("gamma"));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(QStringLiteral("alpha")), qPrintable(refused.error().message));
        QCOMPARE(*models::chosenDefaultModel(), QStringLiteral("beta"));
        QVERIFY(models::setDefaultModel(std::nullopt));
        QVERIFY(!models::chosenDefaultModel());
        QCOMPARE(models::defaultModel().has_value(), before.has_value());
        QVERIFY(!before || *before == *models::defaultModel());
    }

    void aDefaultThatIsGoneIsSaidAndNotReplacedByAnother()
    {
        makeFile(m_folder->filePath(QStringLiteral("alpha.safetensors")));
        QVERIFY(models::setDefaultModel(QStringLiteral("alpha")));
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("alpha.safetensors"))));
        const auto found = models::defaultModel();
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Model);
        QVERIFY2(found.error().message.contains(QStringLiteral("alpha")), qPrintable(found.error().message));
    }

    void namesThatLeaveTheFolderOrHideAreRefused()
    {
        for (const QString& name : { QStringLiteral(""), QStringLiteral("../up"), QStringLiteral("a/b"), QStringLiteral(".hidden"), QStringLiteral("line\nbreak"),
                 QStringLiteral("ends "), QString(101, u'x') }) {
            const auto path = models::pathForNewModel(name);
            QVERIFY2(!path, qPrintable(name));
            QCOMPARE(path.error().kind, Error::Kind::Model);
        }
        QVERIFY(models::pathForNewModel(QStringLiteral("Prüfmodell v1.2+b")));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestModelStore)
#include "tst_model_store.moc"
