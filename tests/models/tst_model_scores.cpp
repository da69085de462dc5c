// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/load_model.h"
#include "core/models/import_model.h"
#include "core/models/score_images.h"
#include "support/shared_data.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <cmath>

using namespace semblance;

/// The whole path of the data, from somebody else's checkpoint and a picture file to probabilities, against the official model's.
class TestModelScores : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SEMBLANCE_NEEDS(test::parityPath(QStringLiteral("score/expected.json")));
        QFile file(test::parityPath(QStringLiteral("score/expected.json")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_expected.isEmpty());
        QProcess unpack;
        unpack.setWorkingDirectory(m_folder.path());
        unpack.start(QStringLiteral(SEMBLANCE_CMAKE_COMMAND),
            { QStringLiteral("-E"), QStringLiteral("tar"), QStringLiteral("xf"),
                QFileInfo(test::parityPath(QStringLiteral("checkpoint/formats.tar.xz"))).absoluteFilePath() });
        QVERIFY(unpack.waitForFinished(240000));
        QCOMPARE(unpack.exitCode(), 0);
    }

    void everyImportedFormatScoresAsTheOfficialModel_data()
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains(QStringLiteral("no_token_embedding")))
                QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void everyImportedFormatScoresAsTheOfficialModel()
    {
        QFETCH(QString, path);
        const QTemporaryDir models;
        const auto imported = models::importModel({ .source = path, .name = QStringLiteral("reference"), .folder = models.path() });
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        compare(*imported, model::Precision::Float32);
    }

    void float64ScoresAsTheOfficialModelToo()
    {
        const QTemporaryDir models;
        const auto imported = models::importModel({ .source = m_folder.filePath(QStringLiteral("state_dict.pth")), .name = QStringLiteral("reference"), .folder = models.path() });
        QVERIFY2(imported, imported ? "" : qPrintable(imported.error().message));
        compare(*imported, model::Precision::Float64);
    }

private:
    void compare(const QString& path, model::Precision precision)
    {
        constexpr double tolerance = 1e-4;
        analysis::Settings settings;
        settings.precision = precision;
        auto loaded = analysis::loadModelFile(path, {}, settings);
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
        QStringList files;
        for (auto it = m_expected.begin(); it != m_expected.end(); ++it)
            files.append(test::parityPath(QStringLiteral("score/") + it.key()));
        const auto scores = models::scoreImages(*loaded, settings, files);
        QVERIFY2(scores, scores ? "" : qPrintable(scores.error().message));
        QCOMPARE(scores->value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.scores/1"));
        const QJsonArray images = scores->value(QStringLiteral("images")).toArray();
        QCOMPARE(images.size(), files.size());
        double largest = 0;
        for (const QJsonValue& image : images) {
            const QJsonObject reference = m_expected.value(image[QStringLiteral("file")].toString()).toObject();
            for (const QString& kind : { QStringLiteral("raw_scores"), QStringLiteral("probabilities") }) {
                const QJsonObject wanted = reference.value(kind).toObject();
                const QJsonObject got = image[kind].toObject();
                QCOMPARE(got.keys(), wanted.keys());
                for (auto it = wanted.begin(); it != wanted.end(); ++it)
                    largest = qMax(largest, std::fabs(it->toDouble() - got.value(it.key()).toDouble()));
            }
        }
        qInfo("largest difference %.2e", largest);
        QVERIFY(largest <= tolerance);
    }

    QTemporaryDir m_folder;
    QJsonObject m_expected;
};

QTEST_GUILESS_MAIN(TestModelScores)
#include "tst_model_scores.moc"
