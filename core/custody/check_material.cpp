// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/check_material.h"

#include "core/base/file_hash.h"
#include "core/cases/kept_models.h"
#include "core/custody/evidence_place.h"
#include "core/media/video_source.h"
#include "core/models/model_store.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace semblance::custody {
namespace {

constexpr qsizetype kMostNotes = 5;

struct StoredFrame {
    qint64 ordinal = 0;
    QByteArray sha256;
};

struct Item {
    qint64 id = 0;
    QString name;
    QString path;
    QByteArray sha256;
    QList<StoredFrame> frames; ///< analysed ones that were read, by ordinal
};

struct Material {
    QList<Item> evidence;
    std::map<QByteArray, QString> models; ///< names by hash
};

Result<Material> readMaterial(const SqlConnection& connection, bool withFrames)
{
    Transaction tx(connection, Transaction::Kind::Read);
    Material material;
    QSqlQuery evidence = tx.prepare(QStringLiteral("SELECT id, file_name, path, sha256, bytes FROM evidence ORDER BY id"));
    tx.exec(evidence);
    while (tx.next(evidence))
        material.evidence.append({ evidence.value(0).toLongLong(), evidence.value(1).toString(),
            whereIs(connection.path(), evidence.value(2).toString(), evidence.value(4).toLongLong()), evidence.value(3).toString().toLatin1(),
            {} });
    QSqlQuery models = tx.prepare(QStringLiteral("SELECT sha256, name FROM model ORDER BY id"));
    tx.exec(models);
    while (tx.next(models))
        material.models.try_emplace(models.value(0).toString().toLatin1(), models.value(1).toString());
    QSqlQuery frames = tx.prepare(QStringLiteral("SELECT DISTINCT f.ordinal, f.sha256 FROM frame f JOIN analysis_run r ON r.id = f.run_id "
                                                 "WHERE r.evidence_id = ? AND f.sha256 IS NOT NULL ORDER BY f.ordinal, f.sha256"));
    for (qsizetype i = 0; withFrames && i < material.evidence.size(); ++i) {
        frames.bindValue(0, material.evidence[i].id);
        tx.exec(frames);
        while (tx.next(frames))
            material.evidence[i].frames.append({ frames.value(0).toLongLong(), frames.value(1).toString().toLatin1() });
    }
    return tx.finish(std::move(material));
}

QString nameOf(const Item& item)
{
    return QStringLiteral("%1 '%2'").arg(item.id).arg(item.name);
}

/// A line for the file; whether it is the one that the case means.
Result<bool> checkFile(const Item& item, const std::stop_token& stop, const ProgressFn& progress, CaseCheck& check)
{
    CheckLine line { QStringLiteral("evidence file"), nameOf(item), CheckState::Missing, {}, QStringLiteral("bytes"),
        QStringLiteral("there is no file '%1'").arg(item.path) };
    if (const QFileInfo file(item.path); file.exists()) {
        const auto hash = fileSha256(item.path, stop, progress);
        if (!hash && hash.error().kind == Error::Kind::Cancelled)
            return tl::unexpected(hash.error());
        line.count = file.size();
        line.state = !hash ? CheckState::Missing : *hash == item.sha256 ? CheckState::Matches : CheckState::Differs;
        line.note = !hash ? hash.error().message
            : *hash == item.sha256
            ? QString()
            : QStringLiteral("'%1' has SHA-256 %2, not %3").arg(item.path, QString::fromLatin1(*hash), QString::fromLatin1(item.sha256));
    }
    check.add(line);
    return line.state == CheckState::Matches;
}

QList<StoredFrame> chosen(const QList<StoredFrame>& all, Frames frames)
{
    if (frames == Frames::All)
        return all;
    QList<StoredFrame> some;
    for (const qint64 place : samplePlaces(all.size()))
        some << all[place];
    return some;
}

Result<> checkFrames(const Item& item, Frames frames, const std::stop_token& stop, const ProgressFn& progress, CaseCheck& check)
{
    const QList<StoredFrame> wanted = chosen(item.frames, frames);
    media::VideoSourceOptions options;
    options.cacheBytes = 0;
    const auto video = media::VideoSource::open(item.path, options, stop, progress);
    if (!video && video.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(video.error());
    QStringList problems;
    QStringList numbers;
    if (!video)
        problems << video.error().message;
    for (qsizetype i = 0; video && i < wanted.size(); ++i) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The check of the frames of '%1' was cancelled.").arg(item.name));
        if (progress)
            progress({ i, wanted.size(), QStringLiteral("frames") });
        const auto frame = (*video)->hash(wanted[i].ordinal);
        numbers << QString::number(wanted[i].ordinal);
        if (!frame)
            problems << frame.error().message;
        else if (frame->sha256 != wanted[i].sha256)
            problems << QStringLiteral("frame %1 has another hash").arg(wanted[i].ordinal);
    }
    QString note = problems.mid(0, kMostNotes).join(QStringLiteral("; "));
    if (problems.size() > kMostNotes)
        note += QStringLiteral("; and %1 more").arg(problems.size() - kMostNotes);
    if (frames == Frames::Sample && wanted.size() < item.frames.size())
        note += QStringLiteral("%1a sample of %2: frames %3")
                    .arg(note.isEmpty() ? QString() : QStringLiteral("; "))
                    .arg(item.frames.size())
                    .arg(numbers.join(QLatin1Char(' ')));
    check.add({ QStringLiteral("frames"), nameOf(item), problems.isEmpty() ? CheckState::Matches : CheckState::Differs, wanted.size(),
        QStringLiteral("frames"), note });
    return {};
}

Result<> checkModels(const QString& casePath, std::map<QByteArray, QString> wanted, const std::stop_token& stop, const ProgressFn& progress, CaseCheck& check)
{
    const auto subject = [](const QByteArray& sha256, const QString& name) {
        return QStringLiteral("'%1' %2...").arg(name, QString::fromLatin1(sha256.left(16)));
    };
    const auto matches = [&](const auto& model, const QString& path) {
        check.add({ QStringLiteral("model file"), subject(model.first, model.second), CheckState::Matches, QFileInfo(path).size(),
            QStringLiteral("bytes"), {} });
    };
    for (auto model = wanted.begin(); model != wanted.end();) {
        const auto kept = cases::keptCopy(casePath, model->first, stop, progress);
        if (!kept) {
            ++model;
            continue;
        }
        if (!kept->sha256 && kept->sha256.error().kind == Error::Kind::Cancelled)
            return tl::unexpected(kept->sha256.error());
        // An installed one that is right doesn't make good a copy that is part of the case's material.
        if (kept->sha256 && *kept->sha256 == model->first)
            matches(*model, kept->path);
        else
            check.add({ QStringLiteral("model file"), subject(model->first, model->second),
                kept->sha256 ? CheckState::Differs : CheckState::Missing, QFileInfo(kept->path).size(), QStringLiteral("bytes"),
                kept->sha256 ? QStringLiteral("'%1' has SHA-256 %2, not %3")
                                   .arg(kept->path, QString::fromLatin1(*kept->sha256), QString::fromLatin1(model->first))
                             : kept->sha256.error().message });
        model = wanted.erase(model);
    }
    for (const models::StoredModel& model : wanted.empty() ? QList<models::StoredModel>() : models::storedModels()) {
        const auto hash = fileSha256(model.path, stop, progress);
        if (!hash && hash.error().kind == Error::Kind::Cancelled)
            return tl::unexpected(hash.error());
        if (const auto it = hash ? wanted.find(*hash) : wanted.end(); it != wanted.end()) {
            matches(*it, model.path);
            wanted.erase(it);
        }
        if (wanted.empty())
            break;
    }
    for (const auto& [sha256, name] : wanted)
        check.add({ QStringLiteral("model file"), subject(sha256, name), CheckState::Missing, {}, QStringLiteral("bytes"),
            QStringLiteral("no model of this program has this hash") });
    return {};
}

} // namespace

QList<qint64> samplePlaces(qint64 count, qint64 wanted)
{
    QList<qint64> places;
    const qint64 taken = std::min(count, wanted);
    for (qint64 i = 0; i < taken; ++i)
        places << (taken == 1 ? 0 : i * (count - 1) / (taken - 1));
    return places;
}

Result<> checkMaterial(
    const SqlConnection& connection, Frames frames, const std::stop_token& stop, const ProgressFn& progress, CaseCheck& check)
{
    const auto material = readMaterial(connection, frames != Frames::None);
    if (!material)
        return tl::unexpected(material.error());
    for (const Item& item : material->evidence) {
        const auto same = checkFile(item, stop, progress, check);
        if (!same)
            return tl::unexpected(same.error());
        if (frames == Frames::None || item.frames.isEmpty())
            continue;
        if (!*same) {
            check.add({ QStringLiteral("frames"), nameOf(item), CheckState::NotChecked, {}, QStringLiteral("frames"),
                QStringLiteral("the evidence file is not the one that was analysed, or not there") });
            continue;
        }
        if (auto checked = checkFrames(item, frames, stop, progress, check); !checked)
            return checked;
    }
    return checkModels(connection.path(), material->models, stop, progress, check);
}

} // namespace semblance::custody
