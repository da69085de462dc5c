// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_json.h"
#include "support/case_samples.h"
#include "support/result_check.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::analysis;
using namespace semblance::test;

namespace {

QJsonObject parse(const QByteArray& json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qWarning("%s at %d", qPrintable(error.errorString()), error.offset);
    return document.object();
}

/// The keys of an object of the text in the order in which they are written, where each is on a line of its own.
QStringList keysAt(const QByteArray& json, int indent)
{
    const QRegularExpression line(QStringLiteral("^ {%1}\"([a-z0-9_]+)\": ").arg(indent), QRegularExpression::MultilineOption);
    QStringList keys;
    for (auto it = line.globalMatch(QString::fromUtf8(json)); it.hasNext();)
        keys << it.next().captured(1);
    return keys;
}

} // namespace

class AnalysisJsonTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    struct Plan {
        qint64 frames = 30;
        qint64 batch = 30;
        bool faces = true;
        Status status = Status::Partial;
        QString fileName = QStringLiteral("clip1.mp4");
        std::function<void(cases::Run&)> edit = {};
    };

    QByteArray json(const Plan& plan)
    {
        const auto file = cases::CaseFile::open(m_dir.filePath(QStringLiteral("%1.semcase").arg(++m_files)));
        if (!file)
            return {};
        const auto evidence = (*file)->addEvidence(sampleEvidence());
        cases::Run run = sampleRun(*evidence);
        if (plan.edit)
            plan.edit(run);
        const auto id = (*file)->startRun(run);
        auto frames = sampleFrames(0, plan.frames);
        for (auto& frame : frames) {
            if (!plan.faces)
                frame.faces.clear();
        }
        for (qint64 i = 0; i < frames.size(); i += plan.batch) {
            if (!(*file)->appendFrames(*id, frames.mid(i, plan.batch)))
                return {};
        }
        QList<media::MediaProblem> problems;
        if (plan.status == Status::Partial)
            problems = { { std::nullopt, QStringLiteral("cut") }, { 9, QStringLiteral("Frame 9 \"does\" not\ndecode.") } };
        if (!(*file)->finishRun(*id, plan.status, problems))
            return {};
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter writer(buffer);
        if (!writeAnalysis(writer, **file, *id, plan.fileName) || !writer.finish())
            return {};
        return buffer.data();
    }

private Q_SLOTS:
    void theKeysAreThoseOfTheContractInItsOrder()
    {
        const QByteArray text = json({});
        QCOMPARE(keysAt(text, 2),
            (QStringList { QStringLiteral("schema"), QStringLiteral("software"), QStringLiteral("evidence"), QStringLiteral("model"),
                QStringLiteral("settings"), QStringLiteral("status"), QStringLiteral("problems"), QStringLiteral("verdict"),
                QStringLiteral("tracks"), QStringLiteral("faces") }));
        const QJsonObject object = parse(text);
        QCOMPARE(object.value(QStringLiteral("schema")).toString(), QStringLiteral("semblance.analysis/1"));
        const auto requires_ = [&](const char* name, std::initializer_list<const char*> keys) {
            const QJsonValue value = object.value(QLatin1String(name));
            const QJsonObject inner = value.isArray() ? value.toArray().first().toObject() : value.toObject();
            for (const char* key : keys)
                QVERIFY2(inner.contains(QLatin1String(key)), key);
        };
        requires_("evidence",
            { "file_name", "sha256", "bytes", "container", "codec", "width", "height", "frames", "duration_s", "fps_mean",
                "variable_frame_rate" });
        requires_("model", { "name", "sha256", "hierarchy", "precision", "device", "demonstration", "intended_use" });
        requires_("settings", { "every", "max_frames", "threshold" });
        requires_("verdict", { "probabilities", "explanation", "faces", "frames_analyzed" });
        requires_("tracks", { "id", "first_frame", "last_frame", "faces", "probabilities", "explanation" });
        requires_("faces", { "frame", "pts", "time_s", "frame_sha256", "track", "box", "landmarks", "raw_scores", "probabilities" });
        requires_("problems", { "frame", "what" });
    }

    void valuesAreThoseOfTheCaseBitForBit()
    {
        const QJsonObject object = parse(json({}));
        const QJsonArray faces = object.value(QStringLiteral("faces")).toArray();
        QList<FaceResult> expected;
        for (const FrameResult& frame : sampleFrames(0, 30))
            expected += frame.faces;
        QCOMPARE(faces.size(), expected.size());
        const auto hierarchy = model::LabelHierarchy::ffpp();
        for (qsizetype i = 0; i < faces.size(); ++i) {
            const QJsonObject face = faces[i].toObject();
            const FaceResult& e = expected[i];
            QCOMPARE(face.value(QStringLiteral("frame")).toInteger(-1), e.frame);
            QCOMPARE(face.value(QStringLiteral("pts")).toInteger(-1), *e.pts);
            QVERIFY(face.value(QStringLiteral("time_s")).toDouble() == *e.timeSeconds);
            QCOMPARE(face.value(QStringLiteral("frame_sha256")).toString().toLatin1(), e.frameSha256);
            QCOMPARE(face.value(QStringLiteral("track")).toInt(-1), e.face.track);
            const QJsonArray box = face.value(QStringLiteral("box")).toArray();
            QVERIFY(box[0].toDouble() == e.face.box.x && box[1].toDouble() == e.face.box.y && box[2].toDouble() == e.face.box.width
                && box[3].toDouble() == e.face.box.height);
            const QJsonArray landmarks = face.value(QStringLiteral("landmarks")).toArray();
            QCOMPARE(landmarks.size(), 68);
            for (int k = 0; k < 68; ++k) {
                const auto& point = e.face.landmarks[static_cast<std::size_t>(k)];
                QVERIFY(landmarks[k].toArray()[0].toDouble() == point.x && landmarks[k].toArray()[1].toDouble() == point.y);
            }
            for (int node = 0; node < 10; ++node) {
                const QString name = QString::fromStdString(hierarchy.nodes()[static_cast<std::size_t>(node)].name);
                QVERIFY(face.value(QStringLiteral("raw_scores")).toObject().value(name).toDouble()
                    == e.rawScores[static_cast<std::size_t>(node)]);
                QVERIFY(face.value(QStringLiteral("probabilities")).toObject().value(name).toDouble()
                    == e.probabilities[static_cast<std::size_t>(node)]);
            }
        }
        const QJsonObject verdict = object.value(QStringLiteral("verdict")).toObject();
        QCOMPARE(verdict.value(QStringLiteral("faces")).toInt(), expected.size());
        QCOMPARE(verdict.value(QStringLiteral("frames_analyzed")).toInt(), 27);
        double sum = 0;
        for (const FaceResult& e : expected)
            sum += e.probabilities[6];
        QVERIFY(
            std::abs(verdict.value(QStringLiteral("probabilities")).toObject().value(QStringLiteral("lip")).toDouble() - sum / faces.size())
            < 1e-14);
        const QJsonArray problems = object.value(QStringLiteral("problems")).toArray();
        QCOMPARE(problems.size(), 2);
        QVERIFY(problems[0].toObject().value(QStringLiteral("frame")).isNull());
        QCOMPARE(problems[1].toObject().value(QStringLiteral("what")).toString(), QStringLiteral("Frame 9 \"does\" not\ndecode."));
        QCOMPARE(object.value(QStringLiteral("status")).toString(), QStringLiteral("partial"));
        const QJsonObject model = object.value(QStringLiteral("model")).toObject();
        QCOMPARE(model.value(QStringLiteral("demonstration")), QJsonValue(true));
        QCOMPARE(model.value(QStringLiteral("intended_use")).toString(), sampleModel().intendedUse);
        QCOMPARE(
            model.value(QStringLiteral("hierarchy")).toObject(), QJsonDocument::fromJson(sampleModel().hierarchyJson.toUtf8()).object());
    }

    void theUnknownIsNull()
    {
        const QJsonObject object = parse(json({ .faces = false }));
        QVERIFY(object.value(QStringLiteral("evidence")).toObject().value(QStringLiteral("duration_s")).isNull());
        const QJsonObject verdict = object.value(QStringLiteral("verdict")).toObject();
        QVERIFY(verdict.value(QStringLiteral("probabilities")).isNull());
        QVERIFY(verdict.value(QStringLiteral("explanation")).toString().contains(QStringLiteral("No face was found")));
        QVERIFY(object.value(QStringLiteral("tracks")).toArray().isEmpty());
        QVERIFY(object.value(QStringLiteral("faces")).isArray());
        const QJsonObject face = parse(json({})).value(QStringLiteral("faces")).toArray().first().toObject();
        QVERIFY(face.value(QStringLiteral("quality")).toObject().value(QStringLiteral("landmark_confidence")).isNull());
    }

    void theSameInputsGiveTheSameBytesWhenAndWhereverTheRunWasMade()
    {
        const QByteArray first = json({ .frames = 40, .batch = 40 });
        QVERIFY(!first.isEmpty());
        QCOMPARE(json({ .frames = 40, .batch = 7 }), first);
        QVERIFY(!first.contains(m_dir.path().toUtf8()));
        QVERIFY(!first.contains("/evidence/"));
        QVERIFY(!first.contains(QByteArray::number(QDate::currentDate().year()) + "-"));
    }

    void aPathInTheSettingsIsReducedToItsFileName()
    {
        const QByteArray text = json({ .edit
            = [](cases::Run& run) { run.settings.follower.detectorWeights = QStringLiteral("/data/examiner/weights/yunet.onnx"); } });
        QVERIFY(!text.contains("examiner"));
        QCOMPARE(parse(text).value(QStringLiteral("settings")).toObject().value(QStringLiteral("face_detector_weights")).toString(),
            QStringLiteral("yunet.onnx"));
    }

    void longRunsAreReadInPiecesWithoutAGap()
    {
        const QJsonArray faces = parse(json({ .frames = 1300, .batch = 100 })).value(QStringLiteral("faces")).toArray();
        qint64 expected = 0;
        for (const FrameResult& frame : sampleFrames(0, 1300))
            expected += frame.faces.size();
        QCOMPARE(faces.size(), expected);
    }

    void stringsAndNumbersAreWrittenSoThatTheyReadBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("quotes and slashes") << QStringLiteral("a \"b\" \\ / c");
        QTest::newRow("controls") << QStringLiteral("\b\f\n\r\t\x01\x1f\x7f");
        QTest::newRow("other scripts") << QStringLiteral("Ünïcode \u4e2d\u6587 \U0001F600");
        QTest::newRow("empty") << QString();
    }
    void stringsAndNumbersAreWrittenSoThatTheyReadBack()
    {
        QFETCH(QString, text);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        JsonWriter writer(buffer);
        writer.beginObject();
        writer.member("text", text);
        writer.key(QStringLiteral("numbers"));
        writer.beginArray();
        const QList<double> numbers { 0.1 + 0.2, 1.0 / 3, 5e-324, 1.7976931348623157e308, -0.0, 12345678, 1e22 };
        for (const double number : numbers)
            writer.value(number);
        writer.value(std::nan(""));
        writer.value(std::optional<double>());
        writer.value(static_cast<qint64>(9007199254740993));
        writer.value(true);
        writer.endArray();
        writer.endObject();
        QVERIFY(writer.finish());
        const QJsonObject object = parse(buffer.data());
        QCOMPARE(object.value(QStringLiteral("text")).toString(), text);
        const QJsonArray back = object.value(QStringLiteral("numbers")).toArray();
        for (qsizetype i = 0; i < numbers.size(); ++i)
            QVERIFY(back[i].toDouble() == numbers[i]);
        QVERIFY(back[7].isNull() && back[8].isNull());
        QVERIFY(buffer.data().contains("9007199254740993"));
        QCOMPARE(back[10], QJsonValue(true));
    }

    void aDeviceThatTakesNoMoreIsNoticed()
    {
        class Full : public QBuffer {
        protected:
            qint64 writeData(const char* data, qint64 size) override { return pos() > 20 ? -1 : QBuffer::writeData(data, size); }
        } full;
        full.open(QIODevice::WriteOnly);
        JsonWriter writer(full);
        writer.beginArray();
        for (int i = 0; i < 50; ++i)
            writer.value(i);
        writer.endArray();
        QVERIFY(!writer.finish());
    }
};

QTEST_GUILESS_MAIN(AnalysisJsonTest)
#include "tst_analysis_json.moc"
