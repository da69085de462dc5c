// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <QString>
#include <optional>

namespace semblance::media {

/// What shows that the file was cut off, by the sizes its own container declares (ISO base media, RIFF, Matroska, FLV, GIF, Ogg,
/// MPEG-TS); nullopt where nothing does. `format`: libavformat's name. The device is left at any position.
std::optional<QString> cutOff(QIODevice& file, const QString& format);

} // namespace semblance::media
