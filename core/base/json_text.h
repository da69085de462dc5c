// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QJsonDocument>
#include <tl/expected.hpp>

namespace semblance {

/// Where and why bytes are no JSON with one meaning.
struct JsonFault {
    Sentence what; ///< a part of a sentence, without a full stop
    qint64 offset = 0; ///< in bytes
    qint64 line = 0; ///< from 1
};

/// QJsonDocument::fromJson(), except that a name that stands twice in one object is a fault: readers differ in which of the two they take,
/// and a file that people sign or label by must not mean one thing here and another there.
tl::expected<QJsonDocument, JsonFault> parseJson(const QByteArray& bytes);

} // namespace semblance
