// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <QJsonArray>
#include <QJsonObject>

namespace semblance::media {

/// The one JSON form of media facts, used by the commands, the analysis JSON and the case file. Unknown is null.
QJsonObject toJson(const MediaFacts& facts);
/// Missing or null members become absent.
MediaFacts factsFromJson(const QJsonObject& json);

/// {ordinal, pts, time_s, key, picture_type}
QJsonObject toJson(const FrameEntry& entry);

/// [{frame, what}]
QJsonArray toJson(const QList<MediaProblem>& problems);

} // namespace semblance::media
