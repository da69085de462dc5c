// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/score_images.h"

#include "core/analysis/scorer_record.h"
#include "core/analysis/settings_json.h"
#include "core/models/read_crop.h"
#include "model/error.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace semblance::models {
namespace {

Result<RgbImage> readCrop(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::File, Sentence::of("%1 cannot be read as a picture.").arg(path));
    return decodeCrop(file.readAll(), path);
}

QJsonObject byNode(const model::LabelHierarchy& hierarchy, const std::vector<double>& values)
{
    QJsonObject object;
    for (std::size_t i = 0; i < values.size(); ++i)
        object.insert(QString::fromStdString(hierarchy.nodes()[i].name), values[i]);
    return object;
}

} // namespace

Result<QJsonObject> scoreImages(analysis::LoadedModel& loaded, const analysis::Settings& settings, const QStringList& files,
    std::stop_token stop, const ProgressFn& progress)
{
    const model::LabelHierarchy& hierarchy = loaded.detector->description().hierarchy;
    const qsizetype batch = std::max(1, loaded.detector->recommendedBatch());
    QJsonArray images;
    for (qsizetype first = 0; first < files.size(); first += batch) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Stopped after %1 of %2 pictures.").arg(first).arg(files.size()));
        const QStringList part = files.mid(first, batch);
        std::vector<RgbImage> crops;
        std::vector<model::RgbView> views;
        for (const QString& file : part) {
            auto crop = readCrop(file);
            if (!crop)
                return tl::unexpected(crop.error());
            crops.push_back(*std::move(crop));
            views.push_back(crops.back().view());
        }
        std::vector<model::FaceScores> scores;
        try {
            scores = loaded.detector->score(views);
        } catch (const model::Error& e) {
            return failure(Error::Kind::Model, QString::fromUtf8(e.what()));
        }
        for (std::size_t i = 0; i < scores.size(); ++i) {
            images.append(QJsonObject {
                { QStringLiteral("file"), QFileInfo(part.at(static_cast<qsizetype>(i))).fileName() },
                { QStringLiteral("raw_scores"), byNode(hierarchy, scores[i].rawScores) },
                { QStringLiteral("probabilities"), byNode(hierarchy, scores[i].probabilities) },
            });
        }
        if (progress)
            progress({ first + part.size(), files.size(), QStringLiteral("score") });
    }
    return QJsonObject {
        { QStringLiteral("schema"), QStringLiteral("semblance.scores/1") },
        { QStringLiteral("model"),
            QJsonObject {
                { QStringLiteral("name"), loaded.identity.name },
                { QStringLiteral("sha256"), QString::fromLatin1(loaded.identity.sha256) },
                { QStringLiteral("hierarchy"), QString::fromStdString(hierarchy.name()) },
                { QStringLiteral("precision"), analysis::precisionName(settings.precision) },
                { QStringLiteral("device"), settings.device },
                { QStringLiteral("scorer"), analysis::scorerText(*loaded.detector) },
                { QStringLiteral("demonstration"), loaded.identity.demonstration },
                { QStringLiteral("intended_use"), loaded.identity.intendedUse },
            } },
        { QStringLiteral("images"), images },
    };
}

} // namespace semblance::models
