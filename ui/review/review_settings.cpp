// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/review_settings.h"

#include "core/analysis/analysis_types.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace semblance::ui {

int everyFrom(const QSettings& settings)
{
    return qMax(1, settings.value(kEveryKey, 1).toInt());
}

double thresholdFrom(const QSettings& settings)
{
    bool isNumber = false;
    const double value = settings.value(kThresholdKey).toDouble(&isNumber);
    return isNumber && value > 0 && value < 1 ? value : analysis::Settings().threshold;
}

QString chosenCaseFrom(const QSettings& settings)
{
    return settings.value(kCaseKey).toString();
}

QString chosenModelFrom(const QSettings& settings, const QList<jobs::ModelChoice>& models)
{
    const QString chosen = settings.value(kModelKey).toString();
    if (std::any_of(models.cbegin(), models.cend(), [&](const jobs::ModelChoice& model) { return model.name == chosen; }))
        return chosen;
    return models.isEmpty() ? QString() : models.first().name;
}

int cacheFrom(const QSettings& settings)
{
    return std::max(1, settings.value(kCacheKey, kCacheChoices[1]).toInt());
}

bool firstOpinionFrom(const QSettings& settings)
{
    return settings.value(kFirstOpinionKey, false).toBool();
}

QString cacheText(int mebibytes)
{
    return QCoreApplication::translate("ReviewSettings", "%1 MiB").arg(mebibytes);
}

QString everyText(int every)
{
    return every == 1 ? QCoreApplication::translate("ReviewSettings", "Every frame")
                      : QCoreApplication::translate("ReviewSettings", "One frame in %1").arg(every);
}

} // namespace semblance::ui
