// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_details.h"

#include <QJsonObject>

namespace semblance::media {

/// As "details" in the JSON of media facts. Unknown is null, or absent in lists.
QJsonObject toJson(const MediaDetails& details);
/// What is missing or of another kind becomes absent.
MediaDetails detailsFromJson(const QJsonObject& json);

} // namespace semblance::media
