// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/heat_map_words.h"

#include "ui/results/heat_map.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace semblance::ui {
namespace {

struct HeatMapWords {
    Q_DECLARE_TR_FUNCTIONS(HeatMapWords)
};

QString shownText(const HeatMapOverlay& heatMap)
{
    const auto& values = heatMap.result()->map->values;
    const bool anyAgainst = std::any_of(values.cbegin(), values.cend(), [](float v) { return v < 0; });
    const bool anyFor = std::any_of(values.cbegin(), values.cend(), [](float v) { return v > 0; });
    if (!anyFor && !anyAgainst)
        return heatMap.target() == model::HeatMapTarget::Marginal
            ? HeatMapWords::tr("%1: no place moves the probability. It is too certain for small changes to matter; look at the raw score.")
            : HeatMapWords::tr("%1: no place moves the raw score.");
    if (!anyFor) {
        const QString text = HeatMapWords::tr("%1: every place that counts speaks against it.");
        return heatMap.overlay() ? text : text + QLatin1Char(' ') + HeatMapWords::tr("There is nothing to draw with \"For only\".");
    }
    return anyAgainst ? HeatMapWords::tr("%1: some places speak for it, others against it.")
                      : HeatMapWords::tr("%1: no place speaks against it.");
}

} // namespace

QString heatMapStateText(const HeatMapOverlay& heatMap, const QString& nodeName)
{
    switch (heatMap.state()) {
    case HeatMapOverlay::State::Off:
        return {};
    case HeatMapOverlay::State::NoFace:
        return HeatMapWords::tr("%1: no face here").arg(nodeName);
    case HeatMapOverlay::State::Hidden:
        return HeatMapWords::tr("%1: hidden until your own opinion is recorded").arg(nodeName);
    case HeatMapOverlay::State::Playing:
        return HeatMapWords::tr("%1: pause to see it").arg(nodeName);
    case HeatMapOverlay::State::Computing:
        return HeatMapWords::tr("%1: computing…").arg(nodeName);
    case HeatMapOverlay::State::Failed:
        return HeatMapWords::tr("%1: not available. %2").arg(nodeName, errorText(heatMap.error()));
    case HeatMapOverlay::State::Shown:
        return shownText(heatMap).arg(nodeName);
    }
    return {};
}

} // namespace semblance::ui
