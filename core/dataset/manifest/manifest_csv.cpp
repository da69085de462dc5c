// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/output_guard.h"
#include "core/base/commit_whole.h"
#include "core/dataset/manifest/manifest_rows.h"

#include <QSaveFile>

namespace semblance::dataset {

using namespace rows;

namespace {

constexpr qint64 kRowsPerReport = 1000;

struct Column {
    const char* name;
    const char* expression;
};

// The labels follow, a column node_NAME for each node.
constexpr Column kColumns[] = {
    { "sample", "s.id" },
    { "verdict", "d.verdict" },
    { "reason", "d.reason" },
    { "labels", "d.labels" },
    { "kind", "s.kind" },
    { "method", "s.method" },
    { "region", "s.region" },
    { "identity", "s.identity" },
    { "split", "s.split" },
    { "file", "s.file" },
    { "file_sha256", "s.file_sha256" },
    { "labels_as_made", "s.labels" },
    { "rejected_as_made", "s.rejected" },
    { "expansion", "s.expansion_id" },
    { "seed", "s.seed" },
    { "landmark_distance", "s.landmark_distance" },
    { "source_crop", "s.source_crop" },
    { "recipe", "s.recipe" },
    { "target_crop", "c.id" },
    { "frame", "c.frame" },
    { "pts", "c.pts" },
    { "time_s", "c.time_s" },
    { "frame_sha256", "c.frame_sha256" },
    { "track", "c.track" },
    { "box_x", "c.box_x" },
    { "box_y", "c.box_y" },
    { "box_width", "c.box_width" },
    { "box_height", "c.box_height" },
    { "detection_confidence", "c.detection_confidence" },
    { "size_px", "c.size_px" },
    { "sharpness", "c.sharpness" },
    { "yaw_deg", "c.yaw_deg" },
    { "landmark_confidence", "c.landmark_confidence" },
    { "crop_file", "c.file" },
    { "crop_file_sha256", "c.file_sha256" },
    { "video", "v.id" },
    { "video_path", "v.path" },
    { "video_kind", "v.kind" },
    { "video_method", "v.method" },
    { "compression", "v.compression" },
    { "video_identity", "v.identity" },
    { "source_identity", "v.source_identity" },
    { "video_split", "v.split" },
    { "label_key", "v.label_key" },
    { "video_labels", "v.labels" },
    { "video_state", "v.state" },
    { "video_problem", "v.problem" },
    { "video_sha256", "v.sha256" },
    { "video_bytes", "v.bytes" },
    { "video_frames", "v.frames" },
    { "video_width", "v.width" },
    { "video_height", "v.height" },
};
constexpr int kLabelsColumn = 3;

/// RFC 4180, except that lines end with a line feed.
void appendField(QByteArray& line, const QVariant& value)
{
    if (!line.isEmpty())
        line += ',';
    if (value.isNull())
        return;
    if (value.typeId() == QMetaType::Double) {
        line += QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        return;
    }
    QByteArray text = value.toString().toUtf8();
    if (text.contains('"') || text.contains(',') || text.contains('\n') || text.contains('\r')) {
        text.replace("\"", "\"\"");
        text = '"' + text + '"';
    }
    line += text;
}

QByteArray header(Hierarchy hierarchy)
{
    QByteArray line;
    for (const Column& column : kColumns)
        appendField(line, QString::fromLatin1(column.name));
    for (const QString& node : nodeNames(hierarchy))
        appendField(line, QStringLiteral("node_") + node);
    return line + '\n';
}

QString select()
{
    QStringList expressions;
    for (const Column& column : kColumns)
        expressions << QString::fromLatin1(column.expression);
    return QStringLiteral("SELECT %1 FROM sample s JOIN sample_decision d ON d.id = s.id JOIN crop c ON c.id = s.target_crop "
                          "JOIN video v ON v.id = c.video_id ORDER BY s.id")
        .arg(expressions.join(QStringLiteral(", ")));
}

} // namespace

Result<qint64> Manifest::exportCsv(const QString& file, std::stop_token stop, const ProgressFn& progress) const
{
    if (auto apart = refuseToOverwrite(file, { m_p->connection->path() }); !apart)
        return tl::unexpected(apart.error());
    const auto unwritable = [&](const Sentence& why) {
        return Error { Error::Kind::File, Sentence::of("The table '%1' can't be written (%2); choose another place.").arg(file, why) };
    };
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return tl::unexpected(unwritable(out.errorString()));

    Transaction tx(*m_p->connection, Transaction::Kind::Read);
    QSqlQuery count = tx.prepare(QStringLiteral("SELECT count(*) FROM sample"));
    Progress done { 0, 0, QStringLiteral("export") };
    if (tx.exec(count) && tx.next(count))
        done.total = count.value(0).toLongLong();
    count.finish();
    if (out.write(header(m_p->hierarchy)) < 0)
        tx.fail(unwritable(out.errorString()));
    QSqlQuery query = tx.prepare(select());
    tx.exec(query);
    while (tx.next(query)) {
        QByteArray line;
        for (int column = 0; column < static_cast<int>(std::size(kColumns)); ++column)
            appendField(line, query.value(column));
        const QString labels = query.value(kLabelsColumn).toString();
        for (const QChar label : labels)
            appendField(line, label == QLatin1Char('?') ? QVariant() : QVariant(QString(label)));
        if (out.write(line + '\n') < 0)
            tx.fail(unwritable(out.errorString()));
        if (++done.done % kRowsPerReport == 0) {
            if (stop.stop_requested())
                tx.fail({ Error::Kind::Cancelled, Sentence::of("The export was stopped; '%1' is as before.").arg(file) });
            if (progress)
                progress(done);
        }
    }
    query.finish();
    if (auto read = tx.finish(); !read)
        return tl::unexpected(read.error());
    if (!commitWhole(out))
        return tl::unexpected(unwritable(out.errorString()));
    return done.done;
}

} // namespace semblance::dataset
