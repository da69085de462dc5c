// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/decode_run.h"

#include <array>

namespace semblance::media {

/// A SHA-256 as its 32 bytes.
using Sha256 = std::array<char, 32>;
Sha256 sha256FromHex(const QByteArray& hex);

/// The frames of a stream in presentation order and the decoder's pictures they are.
struct FrameTable {
    QList<FrameEntry> frames;
    std::vector<PictureId> pictures; ///< by ordinal
    std::vector<std::optional<Sha256>> samples; ///< by ordinal: known from a decode that began at the file's beginning
    QList<MediaProblem> problems;
    qint64 skippedAtStart = 0; ///< pictures before the first that decodes: they need pictures that the file does not hold
    int pixelFormat = AV_PIX_FMT_NONE; ///< of the first picture, as its size
    int width = 0;
    int height = 0;
    bool interlaced = false; ///< of those decoded so far
    bool wholeDecoded = false; ///< every frame was decoded to make the table

    std::optional<qint64> ordinalOf(const PictureId& id) const;
    void setPictures(std::vector<PictureId> inOrder);
    /// Takes the last frames out, as the end of a file that was cut off.
    void dropLast(qint64 count, const QString& why);

private:
    std::vector<std::pair<PictureId, qint64>> m_ordinals;
};

/// What ffmpeg would list: from the packets where they determine it and a decode of the stream's beginning agrees; else from a
/// decode of all of it. checkedPixels: how much of the beginning, at least 48 frames. The run is at the start of the file. Progress in
/// packets, stage "decode". Error::Kind::Media where nothing decodes.
Result<FrameTable> makeFrameTable(const PacketIndex& index, const AVStream& stream, bool picture, DecodeRun& run, qint64 checkedPixels,
    std::stop_token stop, const ProgressFn& progress);

} // namespace semblance::media
