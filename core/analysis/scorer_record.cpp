// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scorer_record.h"

#include "core/analysis/settings_json.h"
#include "model/detector/checking_detector.h"

namespace semblance::analysis {
namespace {

QString textOf(const model::ScorerFacts& facts)
{
    const QString isa = facts.isa.empty() ? QString() : u' ' + QString::fromStdString(facts.isa);
    return QStringLiteral("%1 %2 (%3%4)")
        .arg(QString::fromStdString(facts.backend), precisionName(facts.precision), QString::fromStdString(facts.library), isa);
}

} // namespace

QJsonObject scorerRecord(const model::Detector& detector)
{
    const auto facts = detector.scorer();
    if (!facts)
        return {};
    QJsonObject record {
        { QStringLiteral("scorer_backend"), QString::fromStdString(facts->backend) },
        { QStringLiteral("scorer_precision"), precisionName(facts->precision) },
        { QStringLiteral("scorer_library"), QString::fromStdString(facts->library) },
    };
    if (!facts->isa.empty())
        record.insert(QStringLiteral("scorer_isa"), QString::fromStdString(facts->isa));
    if (const auto* checking = dynamic_cast<const model::CheckingDetector*>(&detector)) {
        if (const auto other = checking->checkedAgainst())
            record.insert(QStringLiteral("scorer_checked_against"), textOf(*other));
    }
    return record;
}

QString scorerText(const model::Detector& detector)
{
    const auto facts = detector.scorer();
    return facts ? textOf(*facts) : QString();
}

} // namespace semblance::analysis
