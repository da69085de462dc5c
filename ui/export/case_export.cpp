// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/case_export.h"

#include "core/base/file_hash.h"
#include "core/base/new_file.h"
#include "core/cases/case_file.h"
#include "core/cases/export_log.h"
#include "core/cases/numbers_csv.h"
#include "core/custody/contradictions.h"
#include "core/custody/evidence_place.h"
#include "core/media/clip_writer.h"
#include "core/media/video_source.h"
#include "model/error.h"
#include "model/hierarchy/label_hierarchy.h"
#include "ui/export/annotated_frame.h"
#include "ui/text/words.h"
#include "ui/widgets/colours.h"
#include "ui/widgets/pictures.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

struct CaseExport {
    Q_DECLARE_TR_FUNCTIONS(CaseExport)
};

constexpr qsizetype kMostNotices = 20;
constexpr int kUnknownRate = 25; ///< pictures per second where the file gives no times

const QString kExport = QStringLiteral("export");

tl::unexpected<Error> cancelled()
{
    return failure(Error::Kind::Cancelled, Sentence::of("The export was cancelled; nothing was written."));
}

class Exporter {
public:
    Exporter(const ExportRequest& request, const std::stop_token& stop, const ProgressFn& progress)
        : m_request(request)
        , m_stop(stop)
        , m_progress(progress)
    {
    }

    Result<ExportOutcome> run()
    {
        return open()
            .and_then([&]() -> Result<> {
                switch (m_request.form) {
                case ExportRequest::Form::Still:
                    return openVideo().and_then([&] { return still(); });
                case ExportRequest::Form::Clip:
                    return openVideo().and_then([&] { return clip(); });
                case ExportRequest::Form::Numbers:
                    return numbers();
                }
                return {};
            })
            .and_then([&] { return note(); })
            .map([&] { return m_outcome; });
    }

private:
    using Form = ExportRequest::Form;

    Result<> open()
    {
        auto file = cases::CaseFile::open(m_request.casePath, cases::CaseFile::Mode::ReadOnly);
        if (!file)
            return tl::unexpected(file.error());
        m_file = std::move(*file);
        const auto all = m_file->evidence();
        if (!all)
            return tl::unexpected(all.error());
        const auto found = std::find_if(
            all->begin(), all->end(), [&](const cases::Evidence& evidence) { return evidence.sha256 == m_request.evidenceSha256; });
        if (found == all->end())
            return failure(Error::Kind::Usage, Sentence::of("This evidence is not in the case '%1'.").arg(m_request.casePath));
        m_evidence = *found;
        m_evidence.path = custody::whereIs(m_request.casePath, m_evidence.path, m_evidence.bytes);
        return chooseRun().and_then([&] { return holdAgainstLog(); });
    }

    /// What contradicts the log is exported all the same, since it may be what has to be shown, but never without saying so.
    Result<> holdAgainstLog()
    {
        const auto found = custody::contradictionsIn(m_request.casePath, m_stop, m_progress);
        if (!found && found.error().kind == Error::Kind::Cancelled)
            return cancelled();
        // A page that can't be read is one that does not match.
        m_contradictions = found ? found->size() : 1;
        if (m_contradictions > 0)
            m_outcome.notices
                << (found ? custody::contradictionSentence(m_request.casePath, *found) : found.error().sentence).translated();
        return {};
    }

    Result<> chooseRun()
    {
        const auto runs = m_file->runs(m_evidence.id);
        if (!runs)
            return tl::unexpected(runs.error());
        const auto chosen = std::find_if(runs->begin(), runs->end(),
            [&](const cases::Run& run) { return m_request.run ? run.id == *m_request.run : run.lastFrame.has_value(); });
        if (chosen == runs->end()) {
            if (m_request.run)
                return failure(Error::Kind::Usage,
                    Sentence::of("The case has no analysis %1 of this evidence.").arg(m_request.run->value));
            if (m_request.form == Form::Numbers || !m_request.node.isEmpty())
                return failure(Error::Kind::Usage, Sentence::of("This evidence was not analysed yet, so there are no numbers to export."));
            return {};
        }
        m_run = *chosen;
        auto edits = m_file->trackEdits(m_run->id);
        if (!edits)
            return tl::unexpected(edits.error());
        m_edits = std::move(*edits);
        return findNode();
    }

    Result<> findNode()
    {
        try {
            const auto hierarchy = model::LabelHierarchy::fromJson(m_run->model.hierarchyJson.toStdString());
            QStringList names;
            for (const model::Node& node : hierarchy.nodes())
                names << QString::fromStdString(node.name);
            const qsizetype at = m_request.node.isEmpty() ? 0 : names.indexOf(m_request.node);
            if (at < 0)
                return failure(Error::Kind::Usage,
                    Sentence::of("'%1' is no node of the analysis's model; there are %2.").arg(m_request.node, names.join(QStringLiteral(", "))));
            m_node = static_cast<std::size_t>(at);
            m_nodeName = names.at(at);
        } catch (const model::Error& e) {
            return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
        }
        return {};
    }

    Result<> openVideo()
    {
        const auto sha256 = fileSha256(m_evidence.path, m_stop, m_progress);
        if (!sha256)
            return sha256.error().kind == Error::Kind::Cancelled ? cancelled() : tl::unexpected(sha256.error());
        if (*sha256 != m_evidence.sha256)
            return failure(Error::Kind::Case,
                Sentence::of("'%1' is not the file that was taken into the case: its SHA-256 is %2 and not %3.")
                    .arg(m_evidence.path, QString::fromLatin1(*sha256), QString::fromLatin1(m_evidence.sha256)));
        media::VideoSource::Options options;
        options.cacheBytes = 0;
        auto video = media::VideoSource::open(m_evidence.path, options, m_stop, m_progress);
        if (!video)
            return video.error().kind == Error::Kind::Cancelled ? cancelled() : tl::unexpected(video.error());
        m_video = std::move(*video);
        const qint64 frames = m_video->frames().size();
        m_first = m_request.first.value_or(0);
        m_last = m_request.form == Form::Still ? m_first : m_request.last.value_or(frames - 1);
        if (m_first < 0 || m_last < m_first || m_last >= frames)
            return failure(Error::Kind::Usage,
                Sentence::of("Frames %1 to %2 are not all in the evidence, which has frames 0 to %3.").arg(m_first).arg(m_last).arg(frames - 1));
        return {};
    }

    /// Null: the frame does not decode, of which the outcome tells.
    Result<QImage> annotated(qint64 ordinal)
    {
        const auto frame = m_video->frame(ordinal);
        if (!frame) {
            if (m_request.form == Form::Still)
                return tl::unexpected(frame.error());
            tell(CaseExport::tr("Frame %1 does not decode and is left out.").arg(ordinal));
            return QImage();
        }
        FrameCaption caption;
        caption.caseName = QFileInfo(m_request.casePath).completeBaseName();
        caption.evidenceName = m_evidence.fileName;
        caption.evidenceSha256 = m_evidence.sha256;
        caption.frame = frame->entry;
        caption.frameSha256 = frame->sha256;
        caption.about = about();
        QList<FaceBox> boxes;
        if (m_run) {
            auto faces = m_file->faces(m_run->id, ordinal, ordinal);
            if (!faces)
                return tl::unexpected(faces.error());
            m_edits.apply(*faces);
            const bool same = std::all_of(faces->begin(), faces->end(),
                [&](const analysis::FaceResult& face) { return face.frameSha256 == frame->sha256; });
            if (faces->isEmpty()) {
                caption.about += QStringLiteral("   ") + CaseExport::tr("no face analysed on this frame");
            } else if (same) {
                boxes = boxesOf(*faces);
            } else {
                caption.about = CaseExport::tr("The samples of this frame are not those that were analysed: no boxes");
                tell(CaseExport::tr("The samples of frame %1 are not those that were analysed; it has no boxes.").arg(ordinal));
            }
        }
        return annotatedFrame(toQImage(frame->image), boxes, caption);
    }

    QString about() const
    {
        const QString warning
            = m_contradictions > 0 ? CaseExport::tr("THE CASE DOES NOT MATCH ITS AUDIT LOG") + QStringLiteral("   ") : QString();
        if (!m_run)
            return warning + CaseExport::tr("Not analysed");
        return warning + CaseExport::tr("%1 by %2, SHA-256 %3   threshold %4   analysis %5")
            .arg(nodeLabel(m_nodeName.toStdString()), m_run->model.name, QString::fromLatin1(m_run->model.sha256.left(12)),
                QLocale().toString(m_run->settings.threshold, 'g', 4))
            .arg(m_run->id.value);
    }

    QList<FaceBox> boxesOf(const QList<analysis::FaceResult>& faces)
    {
        QList<FaceBox> boxes;
        const double threshold = m_run->settings.threshold;
        for (const analysis::FaceResult& face : faces) {
            if (face.excluded)
                continue;
            const std::optional<double> p
                = m_node < face.probabilities.size() ? std::optional(face.probabilities[m_node]) : std::nullopt;
            FaceBox box;
            box.track = face.face.track;
            box.box = { face.face.box.x, face.face.box.y, face.face.box.width, face.face.box.height };
            box.colour = probabilityColour(p.value_or(threshold), threshold);
            box.trackText = CaseExport::tr("Track %1").arg(cases::trackLabel(face.face.track));
            box.probabilityText = p ? probabilityBeside(*p, threshold) : probabilityText(p);
            box.aboveThreshold = p && *p >= threshold;
            boxes << box;
            ++m_outcome.faces;
        }
        return boxes;
    }

    Result<> still()
    {
        const auto picture = annotated(m_first);
        if (!picture)
            return tl::unexpected(picture.error());
        QByteArray bytes;
        QBuffer buffer(&bytes);
        QImageWriter writer(&buffer, "png");
        writer.setText(QStringLiteral("Software"), QStringLiteral("Semblance"));
        writer.setText(QStringLiteral("EvidenceSHA256"), QString::fromLatin1(m_evidence.sha256));
        writer.setText(QStringLiteral("Frame"), QString::number(m_first));
        if (!buffer.open(QIODevice::WriteOnly) || !writer.write(*picture))
            return failure(Error::Kind::File, Sentence::of("The picture can't be made: %1.").arg(writer.errorString()));
        m_outcome.frames = 1;
        return writeNewFile(m_request.output, bytes);
    }

    Result<> clip()
    {
        const QList<media::FrameEntry>& frames = m_video->frames();
        const media::MediaFacts& facts = m_video->facts();
        const bool hasTimes = std::all_of(frames.begin() + m_first, frames.begin() + m_last + 1,
            [](const media::FrameEntry& entry) { return entry.pts.has_value(); });
        media::ClipWriter::Format format;
        format.size = annotatedSize({ facts.width, facts.height });
        if (hasTimes && facts.timeBaseNum > 0) {
            format.timeBaseNum = facts.timeBaseNum;
            format.timeBaseDen = facts.timeBaseDen;
        } else {
            format.timeBaseNum = 1000;
            format.timeBaseDen = std::max(1, static_cast<int>(std::lround(1000 * facts.meanFrameRate.value_or(kUnknownRate))));
            tell(CaseExport::tr("The file gives no times for these frames: the clip shows them at an even rate."));
        }
        const auto timeOf = [&](qint64 ordinal) { return hasTimes && facts.timeBaseNum > 0 ? *frames[ordinal].pts : ordinal; };
        auto writer = media::ClipWriter::open(m_request.output, format);
        if (!writer)
            return tl::unexpected(writer.error());
        qint64 duration = std::max<qint64>(1, std::lround(format.timeBaseDen
            / (std::max(1, format.timeBaseNum) * facts.meanFrameRate.value_or(kUnknownRate))));
        for (qint64 ordinal = m_first; ordinal <= m_last; ++ordinal) {
            if (m_stop.stop_requested())
                return cancelled();
            if (m_progress)
                m_progress({ ordinal - m_first, m_last - m_first + 1, kExport });
            const auto picture = annotated(ordinal);
            if (!picture)
                return tl::unexpected(picture.error());
            if (picture->isNull())
                continue;
            if (ordinal < m_last)
                duration = std::max<qint64>(1, timeOf(ordinal + 1) - timeOf(ordinal));
            if (auto added = (*writer)->add({ picture->constBits(), picture->width(), picture->height(), picture->bytesPerLine() },
                    timeOf(ordinal) - timeOf(m_first), duration);
                !added)
                return added;
            ++m_outcome.frames;
        }
        if (m_outcome.frames == 0)
            return failure(Error::Kind::Media, Sentence::of("None of these frames decodes; nothing was written."));
        m_encoder = (*writer)->encoder();
        return (*writer)->finish();
    }

    Result<> numbers()
    {
        m_first = m_request.first.value_or(0);
        m_last = m_request.last.value_or(m_run->lastFrame.value_or(-1));
        if (m_first < 0 || m_last < m_first)
            return failure(Error::Kind::Usage, Sentence::of("The analysis has no results on frames %1 to %2.").arg(m_first).arg(m_last));
        m_outcome.frames = m_last - m_first + 1;
        return writeNewFile(m_request.output, [&](QFileDevice& device) -> Result<> {
            return cases::writeNumbersCsv(device, *m_file, m_evidence, *m_run, m_first, m_last, m_stop, m_progress).map([&](qint64 rows) {
                m_outcome.faces = rows;
            });
        });
    }

    /// The file is there and stays, whatever becomes of the log.
    Result<> note()
    {
        m_file.reset();
        static constexpr const char* kWhat[] = { "still", "clip", "numbers" };
        QJsonObject details { { QStringLiteral("what"), QLatin1String(kWhat[static_cast<int>(m_request.form)]) },
            { QStringLiteral("evidence_sha256"), QString::fromLatin1(m_evidence.sha256) }, { QStringLiteral("first_frame"), m_first },
            { QStringLiteral("last_frame"), m_last }, { QStringLiteral("frames"), m_outcome.frames } };
        if (m_contradictions > 0)
            details.insert(QStringLiteral("contradictions"), m_contradictions);
        if (m_run) {
            details.insert(QStringLiteral("analysis"), m_run->id.value);
            if (m_request.form != Form::Numbers)
                details.insert(QStringLiteral("node"), m_nodeName);
        }
        if (m_request.form == Form::Clip) {
            details.insert(QStringLiteral("encoder"), m_encoder);
            details.insert(QStringLiteral("sound"), QStringLiteral("left out"));
        }
        auto logged = cases::logExport(m_request.log ? m_request.casePath : QString(), m_request.output, details);
        if (!logged) {
            m_outcome.notices.prepend(errorText(logged.error()));
            logged = cases::logExport({}, m_request.output, {});
        }
        if (!logged)
            return tl::unexpected(logged.error());
        m_outcome.bytes = logged->bytes;
        m_outcome.sha256 = logged->sha256;
        return {};
    }

    void tell(const QString& notice)
    {
        if (m_outcome.notices.size() < kMostNotices)
            m_outcome.notices << notice;
    }

    const ExportRequest& m_request;
    const std::stop_token& m_stop;
    const ProgressFn& m_progress;
    std::unique_ptr<cases::CaseFile> m_file;
    cases::Evidence m_evidence;
    std::optional<cases::Run> m_run;
    cases::TrackEdits m_edits;
    std::size_t m_node = 0;
    QString m_nodeName;
    std::unique_ptr<media::VideoSource> m_video;
    qint64 m_first = 0;
    qint64 m_last = 0;
    qsizetype m_contradictions = 0;
    QString m_encoder;
    ExportOutcome m_outcome;
};

} // namespace

Result<ExportOutcome> exportFromCase(const ExportRequest& request, const std::stop_token& stop, const ProgressFn& progress)
{
    return Exporter(request, stop, progress).run();
}

} // namespace semblance::ui
