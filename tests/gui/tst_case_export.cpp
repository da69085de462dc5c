// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_hash.h"
#include "core/base/sql.h"
#include "core/media/video_source.h"
#include "media/media_fixtures.h"
#include "support/case_samples.h"
#include "support/result_check.h"
#include "ui/export/annotated_frame.h"
#include "ui/export/case_export.h"
#include "ui/export/export_dialog.h"
#include "ui/files/ask.h"
#include "ui/widgets/message_bar.h"
#include "support/soon.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace semblance;
using namespace semblance::test;
using ui::ExportOutcome;
using ui::ExportRequest;
using Form = ui::ExportRequest::Form;

namespace {

constexpr qint64 kFrames = 40;
constexpr qint64 kOtherSamples = 11; ///< its stored hash is not the frame's

QByteArray outputOf(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    return process.readAllStandardOutput();
}

QImage imageOf(const RgbImage& image)
{
    return QImage(image.pixels(), image.width(), image.height(), image.stride(), QImage::Format_RGB888).copy();
}

/// How far the pixels about the middle of the face box's upper edge are from the source's grey.
int edgeOf(const QImage& image)
{
    int most = 0;
    for (int y = 55; y < 66; ++y)
        most = std::max(most, std::abs(qGray(image.pixel(140, y)) - 126));
    return most;
}

} // namespace

/// Exports of a real small video with an analysis that knows its frames' hashes.
class CaseExportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QString m_video;
    QString m_case;
    cases::Evidence m_evidence;
    int m_number = 0;

    QString newPath(const char* suffix) { return m_dir.filePath(QStringLiteral("out%1.%2").arg(++m_number).arg(QLatin1String(suffix))); }
    ExportRequest request(Form form, const QString& output) const
    {
        ExportRequest request;
        request.form = form;
        request.casePath = m_case;
        request.evidenceSha256 = m_evidence.sha256;
        request.output = output;
        return request;
    }
    static Result<ExportOutcome> exported(const ExportRequest& request) { return ui::exportFromCase(request, {}, {}); }
    QJsonObject lastLogged() const
    {
        const auto file = cases::CaseFile::open(m_case, cases::CaseFile::Mode::ReadOnly);
        const auto log = (*file)->auditLog();
        QJsonObject details;
        for (const cases::AuditEntry& entry : *log) {
            if (entry.kind == QStringLiteral("exported"))
                details = entry.detailsObject();
        }
        return details;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Ffmpeg::isThere() || !Ffmpeg::hasEncoder("libx264"))
            QSKIP("the ffmpeg program with libx264 is not installed");
        m_video = m_dir.filePath(QStringLiteral("clip.mp4"));
        QVERIFY2(Ffmpeg::run(words("-f lavfi -i color=gray:size=320x180:rate=25:duration=1.6 -f lavfi -i sine=duration=1.6 -c:v libx264 -bf 2 "
                                   "-pix_fmt yuv420p -c:a aac")
                     + QStringList { m_video }),
            qPrintable(Ffmpeg::lastError()));
        const auto source = media::VideoSource::open(m_video);
        VERIFY_RESULT(source);
        QCOMPARE((*source)->frames().size(), kFrames);
        m_evidence = sampleEvidence();
        m_evidence.path = m_video;
        m_evidence.fileName = QStringLiteral("clip.mp4");
        m_evidence.sha256 = *fileSha256(m_video);
        m_evidence.bytes = QFileInfo(m_video).size();
        m_evidence.facts = (*source)->facts();
        m_case = m_dir.filePath(QStringLiteral("case.semcase"));
        const auto file = cases::CaseFile::open(m_case);
        VERIFY_RESULT(file);
        const auto id = (*file)->addEvidence(m_evidence);
        const auto run = (*file)->startRun(sampleRun(*id));
        QList<analysis::FrameResult> frames;
        for (qint64 i = 0; i < kFrames; ++i) {
            analysis::FrameResult frame;
            frame.entry = (*source)->frames()[i];
            frame.sha256 = i == kOtherSamples ? sampleHash(7) : (*source)->hash(i)->sha256;
            auto face = sampleFace(i, 0);
            face.pts = frame.entry.pts;
            face.timeSeconds = frame.entry.timeSeconds;
            face.frameSha256 = frame.sha256;
            face.face.box = { 100, 60, 80, 90 };
            frame.faces = { face };
            frames << frame;
        }
        VERIFY_RESULT((*file)->appendFrames(*run, frames));
        VERIFY_RESULT((*file)->finishRun(*run, analysis::Status::Complete, {}));
    }

    void aStillHoldsThePictureUnchangedWithBoxAndCaption()
    {
        ExportRequest wanted = request(Form::Still, newPath("png"));
        wanted.first = 7;
        const auto outcome = exported(wanted);
        VERIFY_RESULT(outcome);
        const QImage still(wanted.output);
        QCOMPARE(still.size(), ui::annotatedSize({ 320, 180 }));
        const QImage frame = imageOf((*media::VideoSource::open(m_video))->frame(7)->image);
        QCOMPARE(still.pixelColor(10, 10), frame.pixelColor(10, 10)); // where nothing is drawn
        QVERIFY(edgeOf(frame) < 6 && edgeOf(still) > 12);
        int lit = 0;
        for (int y = 182; y < still.height(); ++y) {
            for (int x = 0; x < still.width(); ++x)
                lit += qGray(still.pixel(x, y)) > 128;
        }
        QVERIFY(lit > 200); // letters
        QCOMPARE(still.text(QStringLiteral("Frame")), QStringLiteral("7"));
    }

    void aClipShowsEveryFrameAtItsTimeWithoutSound()
    {
        ExportRequest wanted = request(Form::Clip, newPath("mp4"));
        wanted.first = 5;
        wanted.last = 24;
        const auto outcome = exported(wanted);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->frames, 20);
        const QJsonObject probed = QJsonDocument::fromJson(
            outputOf(QStringLiteral("ffprobe"),
                { QStringLiteral("-v"), QStringLiteral("error"), QStringLiteral("-of"), QStringLiteral("json"), QStringLiteral("-show_streams"),
                    QStringLiteral("-show_packets"), wanted.output }))
                                       .object();
        const QJsonArray streams = probed.value(QLatin1String("streams")).toArray();
        QCOMPARE(streams.size(), 1);
        QCOMPARE(streams[0][QStringLiteral("codec_type")].toString(), QStringLiteral("video"));
        QCOMPARE(streams[0][QStringLiteral("nb_frames")].toString(), QStringLiteral("20"));
        const QJsonArray packets = probed.value(QLatin1String("packets")).toArray();
        for (int i = 0; i < packets.size(); ++i) {
            QVERIFY(std::abs(packets[i][QStringLiteral("pts_time")].toString().toDouble() - 0.04 * i) < 1e-6);
            QVERIFY(std::abs(packets[i][QStringLiteral("duration_time")].toString().toDouble() - 0.04) < 1e-6);
        }
        const auto clip = media::VideoSource::open(wanted.output);
        VERIFY_RESULT(clip);
        const QImage shown = imageOf((*clip)->frame(0)->image);
        QCOMPARE(shown.size(), ui::annotatedSize({ 320, 180 }));
        QVERIFY(std::abs(qGray(shown.pixel(10, 10)) - 126) < 6); // grey of the source
        const QImage boxless = imageOf((*clip)->frame(kOtherSamples - 5)->image);
        QVERIFY(edgeOf(boxless) < 6);
        QVERIFY(edgeOf(shown) > 12);
        QCOMPARE(outcome->notices.size(), 1);
        QVERIFY(outcome->notices.first().contains(QStringLiteral("frame 11")));
    }

    void theSameExportGivesTheSameBytes()
    {
        for (const auto& [form, suffix] : { std::pair(Form::Still, "png"), std::pair(Form::Clip, "mp4"), std::pair(Form::Numbers, "csv") }) {
            const auto first = exported(request(form, newPath(suffix)));
            const auto second = exported(request(form, newPath(suffix)));
            VERIFY_RESULT(first);
            VERIFY_RESULT(second);
            QCOMPARE(first->sha256, second->sha256);
        }
    }

    void theNumbersAreThoseOfTheCase()
    {
        {
            const auto file = cases::CaseFile::open(m_case);
            VERIFY_RESULT(file);
            VERIFY_RESULT((*file)->addEntry({ 1 }, { cases::RecordKind::Split, 20, 20, cases::RunId { 1 }, 0, {} }, QStringLiteral("Ada")));
        }
        const ExportRequest wanted = request(Form::Numbers, newPath("csv"));
        const auto outcome = exported(wanted);
        VERIFY_RESULT(outcome);
        QCOMPARE(outcome->faces, kFrames);
        QFile csv(wanted.output);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = csv.readAll().split('\n');
        QCOMPARE(lines.size(), kFrames + 2);
        const QList<QByteArray> names = lines[0].trimmed().split(',');
        QCOMPARE(names.size(), 22 + 2 * 10);
        const auto faces = (*cases::CaseFile::open(m_case, cases::CaseFile::Mode::ReadOnly))->faces({ 1 }, 0, kFrames);
        VERIFY_RESULT(faces);
        for (qsizetype i = 0; i < faces->size(); ++i) {
            const QList<QByteArray> fields = lines[i + 1].trimmed().split(',');
            const analysis::FaceResult& face = faces->at(i);
            QCOMPARE(fields[names.indexOf("evidence_sha256")], m_evidence.sha256);
            QCOMPARE(fields[names.indexOf("frame")].toLongLong(), face.frame);
            QCOMPARE(fields[names.indexOf("frame_sha256")], face.frameSha256);
            QCOMPARE(fields[names.indexOf("track")], i < 20 ? QByteArray("0") : QByteArray("0b"));
            QCOMPARE(fields[names.indexOf("run_track")], QByteArray("0"));
            for (int node = 0; node < 10; ++node) {
                QCOMPARE(fields[22 + 2 * node].toDouble(), face.rawScores[static_cast<std::size_t>(node)]);
                QCOMPARE(fields[23 + 2 * node].toDouble(), face.probabilities[static_cast<std::size_t>(node)]);
            }
        }
    }

    void theLogTellsOfEveryExport()
    {
        for (const auto& [form, suffix, what] : { std::tuple(Form::Still, "png", "still"), std::tuple(Form::Clip, "mp4", "clip"),
                 std::tuple(Form::Numbers, "csv", "numbers") }) {
            const ExportRequest wanted = request(form, newPath(suffix));
            const auto outcome = exported(wanted);
            VERIFY_RESULT(outcome);
            const QJsonObject details = lastLogged();
            QCOMPARE(details.value(QLatin1String("what")).toString(), QLatin1String(what));
            QCOMPARE(details.value(QLatin1String("file")).toString(), QFileInfo(wanted.output).fileName());
            QCOMPARE(details.value(QLatin1String("sha256")).toString().toLatin1(), *fileSha256(wanted.output));
            QCOMPARE(details.value(QLatin1String("bytes")).toInteger(), QFileInfo(wanted.output).size());
            QCOMPARE(outcome->sha256, *fileSha256(wanted.output));
        }
        ExportRequest silent = request(Form::Still, newPath("png"));
        silent.log = false;
        VERIFY_RESULT(exported(silent));
        QCOMPARE(lastLogged().value(QLatin1String("what")).toString(), QStringLiteral("numbers"));
    }

    void whatCantBeExportedIsRefusedAndLeavesNothing()
    {
        ExportRequest wanted = request(Form::Clip, newPath("mp4"));
        wanted.last = kFrames;
        VERIFY_ERROR(exported(wanted), QStringLiteral("which has frames 0 to 39"));
        wanted.last = {};
        wanted.node = QStringLiteral("elbow");
        VERIFY_ERROR(exported(wanted), QStringLiteral("'elbow' is no node"));
        wanted.node.clear();
        wanted.run = cases::RunId { 9 };
        VERIFY_ERROR(exported(wanted), QStringLiteral("no analysis 9"));
        wanted.run = {};
        std::stop_source stop;
        const auto cancelled = ui::exportFromCase(wanted, stop.get_token(), [&](const Progress& progress) {
            if (progress.stage == QStringLiteral("export") && progress.done == 3)
                stop.request_stop();
        });
        QVERIFY(!cancelled && cancelled.error().kind == Error::Kind::Cancelled);
        QVERIFY(QDir(m_dir.path()).entryList({ QStringLiteral("*.part"), QFileInfo(wanted.output).fileName() }, QDir::AllEntries | QDir::Hidden).isEmpty());
        VERIFY_RESULT(exported(wanted));
        VERIFY_ERROR(exported(wanted), QStringLiteral("exists already"));
        ExportRequest elsewhere = request(Form::Clip, m_dir.filePath(QStringLiteral("no/such/folder.mp4")));
        VERIFY_ERROR(exported(elsewhere), QStringLiteral("could not be written"));
    }

    void aCaseThatContradictsItsLogIsExportedWithAWarningThatIsBurntIn()
    {
        const QString path = m_dir.filePath(QStringLiteral("contradicting.semcase"));
        QVERIFY(QFile::copy(m_case, path));
        const QString sound = newPath("png");
        ExportRequest wanted = request(Form::Still, sound);
        wanted.first = 7;
        VERIFY_RESULT(exported(wanted));
        {
            const auto connection
                = SqlConnection::open(path, SqlConnection::Access::ReadWrite, { QStringLiteral("case file"), Error::Kind::Case });
            VERIFY_RESULT(connection);
            VERIFY_RESULT((*connection)->exec(QStringLiteral("UPDATE face SET yaw_degrees = 1 WHERE frame = 30")));
        }
        wanted.casePath = path;
        for (const auto& [form, suffix] : { std::pair(Form::Still, "png"), std::pair(Form::Clip, "mp4"), std::pair(Form::Numbers, "csv") }) {
            wanted.form = form;
            wanted.output = newPath(suffix);
            const auto outcome = exported(wanted);
            VERIFY_RESULT(outcome);
            QVERIFY2(outcome->notices.first().startsWith(
                         QStringLiteral("The case file 'contradicting.semcase' does not match its own audit log (results 1 of 'clip.mp4'")),
                qPrintable(outcome->notices.first()));
            const auto file = cases::CaseFile::open(path, cases::CaseFile::Mode::ReadOnly);
            QCOMPARE((*file)->auditLog()->last().detailsObject().value(QLatin1String("contradictions")).toInt(), 1);
            // The frame and its face are as they were; what is below them is not.
            if (form == Form::Still) {
                const QRect picture(0, 0, 320, 180);
                QCOMPARE(QImage(wanted.output).copy(picture), QImage(sound).copy(picture));
                QVERIFY(QImage(wanted.output) != QImage(sound));
            }
        }
    }

    void evidenceThatChangedIsNotExported()
    {
        const QString changed = m_dir.filePath(QStringLiteral("changed.mp4"));
        QVERIFY(QFile::copy(m_video, changed));
        const QString path = m_dir.filePath(QStringLiteral("other.semcase"));
        cases::Evidence evidence = m_evidence;
        evidence.path = changed;
        VERIFY_RESULT((*cases::CaseFile::open(path))->addEvidence(evidence));
        QFile file(changed);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        ExportRequest wanted = request(Form::Still, newPath("png"));
        wanted.casePath = path;
        VERIFY_ERROR(exported(wanted), QStringLiteral("is not the file that was taken into the case"));
        wanted.form = Form::Numbers;
        VERIFY_ERROR(exported(wanted), QStringLiteral("was not analysed yet"));
    }

    void largePicturesAreReducedToFourKAndSmallOnesKeepTheirPixels()
    {
        QCOMPARE(ui::annotatedSize({ 7680, 4320 }).width(), 3840);
        QVERIFY(ui::annotatedSize({ 4320, 7680 }).height() > 3840); // and the caption
        QCOMPARE(ui::annotatedSize({ 4320, 7680 }).width(), 2160);
        for (const QSize size : { QSize(1, 1), QSize(641, 361), QSize(3840, 2160), QSize(20, 3000) }) {
            const QSize whole = ui::annotatedSize(size);
            QVERIFY(whole.width() % 2 == 0 && whole.height() % 2 == 0);
            QVERIFY(whole.width() >= size.width() && whole.height() > size.height());
            QImage picture(size, QImage::Format_RGB888);
            picture.fill(QColor(10, 200, 30));
            const QImage image = ui::annotatedFrame(picture, {}, {});
            QCOMPARE(image.size(), whole);
            QCOMPARE(image.pixelColor(0, 0), QColor(10, 200, 30));
        }
    }

    void theDialogExportsWithProgressAndTellsTheHash()
    {
        ui::ExportSubject subject { m_case, m_video, m_evidence.sha256, cases::RunId { 1 },
            { QStringLiteral("face"), QStringLiteral("eye") }, 0, kFrames, 6, std::pair<qint64, qint64>(4, 9) };
        auto* dialog = new ui::ExportDialog(subject);
        dialog->show();
        auto& form = *dialog->findChild<QComboBox*>(QStringLiteral("exportForm"));
        auto& first = *dialog->findChild<QSpinBox*>(QStringLiteral("exportFirst"));
        auto& last = *dialog->findChild<QSpinBox*>(QStringLiteral("exportLast"));
        QCOMPARE(first.value(), 6);
        form.setCurrentIndex(1);
        QCOMPARE(first.value(), 4);
        QCOMPARE(last.value(), 9);
        const QString output = newPath("mp4");
        ui::ask::setNextAnswer(output);
        dialog->findChild<QPushButton*>(QStringLiteral("exportBegin"))->click();
        auto& message = *dialog->findChild<ui::MessageBar*>(QStringLiteral("exportMessage"));
        SOON(message.isVisible());
        QVERIFY2(message.text().contains(QString::fromLatin1(*fileSha256(output))), qPrintable(message.text()));
        ui::ask::setNextAnswer(output);
        dialog->findChild<QPushButton*>(QStringLiteral("exportBegin"))->click();
        SOON(message.isVisible() && message.text().contains(QStringLiteral("exists already")));
        dialog->close();
    }
};

QTEST_MAIN(CaseExportTest)
#include "tst_case_export.moc"
