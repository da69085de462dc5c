// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QJsonArray>

namespace semblance::report {

/// The sections of a report's JSON ("content", "sections"), for writing them again: contentJson() of them gives the same text. What the JSON
/// does not say keeps its default: Cell::code, Column::right and share, Figure::description, Pictures::across. Empty where a block is none
/// that contentJson() writes.
std::optional<QList<Section>> sectionsFromJson(const QJsonArray& sections);

} // namespace semblance::report
