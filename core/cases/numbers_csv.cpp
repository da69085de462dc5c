// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/numbers_csv.h"

#include "core/base/write_all.h"
#include "core/evaluation/score_csv.h"
#include "model/error.h"
#include "model/hierarchy/label_hierarchy.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace semblance::cases {
namespace {

using evaluation::csvField;
constexpr qint64 kFramesAtOnce = 1024;

QString number(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

QString number(const std::optional<double>& value)
{
    return value ? number(*value) : QString();
}

} // namespace

Result<qint64> writeNumbersCsv(QIODevice& device, const CaseFile& file, const Evidence& evidence, const Run& run, qint64 first, qint64 last,
    const std::stop_token& stop, const ProgressFn& progress)
{
    QStringList columns = QStringLiteral("evidence,evidence_sha256,analysis,model,model_sha256,threshold,frame,pts,time_s,frame_sha256,track,"
                                         "run_track,excluded,box_x,box_y,box_width,box_height,detection_confidence,size_pixels,sharpness,"
                                         "yaw_degrees,landmark_confidence")
                              .split(QLatin1Char(','));
    try {
        const auto hierarchy = model::LabelHierarchy::fromJson(run.model.hierarchyJson.toStdString());
        for (const model::Node& node : hierarchy.nodes()) {
            const QString name = QString::fromStdString(node.name);
            columns << csvField(QStringLiteral("raw_") + name) << csvField(QStringLiteral("p_") + name);
        }
    } catch (const model::Error& e) {
        return failure(Error::Kind::Case, QString::fromUtf8(e.what()));
    }
    const auto edits = file.trackEdits(run.id);
    if (!edits)
        return tl::unexpected(edits.error());
    const QStringList about { csvField(evidence.fileName), QString::fromLatin1(evidence.sha256), QString::number(run.id.value),
        csvField(run.model.name), QString::fromLatin1(run.model.sha256), number(run.settings.threshold) };
    const QString lineEnd = QStringLiteral("\r\n");
    qint64 rows = 0;
    QString text = columns.join(QLatin1Char(',')) + lineEnd;
    for (qint64 begin = first; begin <= last; begin += kFramesAtOnce) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The export was cancelled; nothing was written."));
        const qint64 end = std::min(begin + kFramesAtOnce - 1, last);
        const auto faces = file.faces(run.id, begin, end);
        if (!faces)
            return tl::unexpected(faces.error());
        for (const analysis::FaceResult& result : *faces) {
            const TrackEdits::Fate fate = edits->of(result.face.track, result.frame);
            QStringList fields = about;
            fields << QString::number(result.frame) << (result.pts ? QString::number(*result.pts) : QString()) << number(result.timeSeconds)
                   << QString::fromLatin1(result.frameSha256) << trackLabel(fate.track) << QString::number(result.face.track)
                   << (fate.excluded ? QStringLiteral("1") : QStringLiteral("0")) << number(result.face.box.x) << number(result.face.box.y)
                   << number(result.face.box.width) << number(result.face.box.height) << number(result.face.detectionConfidence)
                   << number(result.face.quality.sizePixels) << number(result.face.quality.sharpness)
                   << number(result.face.quality.yawDegrees) << number(result.face.quality.landmarkConfidence);
            for (std::size_t node = 0; node < result.rawScores.size() && node < result.probabilities.size(); ++node)
                fields << number(result.rawScores[node]) << number(result.probabilities[node]);
            text += fields.join(QLatin1Char(',')) + lineEnd;
            ++rows;
        }
        if (!writeAll(device, text.toUtf8()))
            return failure(Error::Kind::File, Sentence::of("The numbers could not be written: %1.").arg(device.errorString()));
        text.clear();
        if (progress)
            progress({ end - first + 1, last - first + 1, QStringLiteral("export") });
    }
    return rows;
}

} // namespace semblance::cases
