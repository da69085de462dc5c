// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/media_types.h"

#include <QJsonObject>

namespace semblance::cases {

/// Every fact of the stream; a fact that the file does not state is null.
QJsonObject mediaFactsToJson(const media::MediaFacts& facts);
media::MediaFacts mediaFactsFromJson(const QJsonObject& json);

} // namespace semblance::cases
