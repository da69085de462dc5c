// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/batch_csv.h"

#include "core/evaluation/score_csv.h"

namespace semblance::jobs {
namespace {

QString text(const std::optional<double>& value)
{
    return value ? QString::number(*value, 'g', 17) : QString();
}

QString text(const std::optional<qint64>& value)
{
    return value ? QString::number(*value) : QString();
}

QStringList fieldsOf(const std::optional<TriageNode>& node)
{
    if (!node)
        return { {}, {}, {} };
    return { QString::fromStdString(node->node), QString::number(node->probability, 'g', 17), QString::number(node->track) };
}

} // namespace

QString batchStateName(BatchItem::State state)
{
    switch (state) {
    case BatchItem::State::Waiting:
        return QStringLiteral("waiting");
    case BatchItem::State::Running:
        return QStringLiteral("running");
    case BatchItem::State::Done:
        return QStringLiteral("done");
    case BatchItem::State::Stopped:
        return QStringLiteral("stopped");
    case BatchItem::State::Failed:
        return QStringLiteral("failed");
    }
    return {};
}

QByteArray batchCsv(const QList<BatchItem>& items)
{
    QString csv = QStringLiteral(
        "file,state,error,sha256,case_file,model,demonstration_model,threshold,primary_node,primary_probability,primary_track,primary_low,"
        "primary_high,worst_node,worst_probability,worst_track,video_mean,suspicious_share,peak_frame,tracks,faces,frames_analyzed,"
        "duration_s,problems,first_problem\r\n");
    for (const BatchItem& item : items) {
        QStringList fields { item.path, batchStateName(item.state), item.state == BatchItem::State::Failed ? item.error.message : QString() };
        if (item.state == BatchItem::State::Done && item.triage) {
            const Triage& t = *item.triage;
            const auto bound = [&](double evaluation::Interval::*end) {
                return t.primaryInterval ? text(std::optional((*t.primaryInterval).*end)) : QString();
            };
            fields << QString::fromLatin1(t.sha256) << item.how.casePath << t.model
                   << (t.demonstration ? QStringLiteral("1") : QStringLiteral("0")) << text(std::optional(t.threshold));
            fields += fieldsOf(t.primary);
            fields << bound(&evaluation::Interval::low) << bound(&evaluation::Interval::high);
            fields += fieldsOf(t.worst);
            fields << text(t.videoMean) << text(t.suspiciousShare) << text(t.peakFrame) << QString::number(t.tracks)
                   << QString::number(t.faces) << QString::number(t.framesAnalyzed) << text(t.durationSeconds)
                   << QString::number(t.problems.size()) << (t.problems.isEmpty() ? QString() : t.problems.first().what);
        } else {
            fields << QString() << item.how.casePath;
            fields.resize(25);
        }
        for (QString& field : fields)
            field = evaluation::csvField(field);
        csv += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return csv.toUtf8();
}

} // namespace semblance::jobs
