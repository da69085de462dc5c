// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/media/demuxer.h"
#include "core/media/media_types.h"

#include <stop_token>
#include <vector>

namespace semblance::media {

/// One packet of the video stream, in decoding order.
struct PacketEntry {
    qint64 pts = AV_NOPTS_VALUE;
    qint64 dts = AV_NOPTS_VALUE;
    qint64 position = -1; ///< byte offset as the demuxer tells it; -1: it does not
    quint32 checksum = 0; ///< Adler-32 of the payload
    qint32 size = 0;
    bool key = false;
    bool restart = false; ///< see PacketNature
    bool hidden = false;
    bool field = false;
    bool discard = false; ///< an edit list keeps its frame from being shown
    bool corrupt = false; ///< by the demuxer
    char pictureType = '?';
};

/// The k-th picture (from 0) that the decoder gave for a packet.
struct PictureId {
    qint32 packet = 0;
    qint32 sub = 0;
    auto operator<=>(const PictureId&) const = default;
};

struct PacketIndex {
    std::vector<PacketEntry> packets;
    QStringList problems; ///< of the container
    bool onePicturePerPacket = false;

    /// The shown pictures in presentation order, where the packets alone determine them: whole pictures, distinct time stamps, and
    /// a decoder that holds back enough of them. reorderDelay: how many it holds back, where it does not know that itself.
    std::optional<std::vector<PictureId>> predictPictures(std::optional<int> reorderDelay) const;
};

/// Reads every packet of a freshly opened demuxer. Progress in bytes, stage "index".
Result<PacketIndex> readPacketIndex(Demuxer& demuxer, std::stop_token stop, const ProgressFn& progress);

PacketEntry describePacket(const AVPacket& packet);

} // namespace semblance::media
