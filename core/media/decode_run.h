// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/decoder.h"
#include "core/media/stream_index.h"

#include <QHash>

namespace semblance::media {

/// Packets of one demuxer through one fresh decoder, from the file's beginning or from a restart point, in one direction.
class DecodeRun {
public:
    struct Picture {
        PictureId id;
        FramePtr frame;
        QString complaint; ///< what the decoder found wrong with it; empty: nothing
    };

    /// From the beginning of a freshly opened demuxer. The index outlives the run.
    static Result<std::unique_ptr<DecodeRun>> fromStart(std::unique_ptr<Demuxer> demuxer, const PacketIndex& index);
    /// From packet `restart`; nullptr, and the demuxer stays with the caller, where the container does not lead there exactly, or a stop was requested on
    /// the way.
    static Result<std::unique_ptr<DecodeRun>> fromRestart(
        std::unique_ptr<Demuxer>& demuxer, const PacketIndex& index, qint32 restart, const std::stop_token& stop = {});
    std::unique_ptr<Demuxer> releaseDemuxer() { return std::move(m_demuxer); }

    bool isFromStart() const { return m_fromStart; }
    int formatFlags() const { return m_demuxer->format().iformat->flags; }
    QString decoderName() const { return m_decoder->nameAndVersion(); }
    /// The packet that is read next.
    qint32 nextPacket() const { return m_next; }

    /// The next picture in the decoder's order; nullopt at the end.
    std::optional<Picture> next();
    /// What went wrong with packets that gave no picture so far, by packet. A packet that gives one later is taken out then.
    const QHash<qint32, QString>& complaints() const { return m_complaints; }
    /// The container gave another packet than the index has; the run ended there.
    bool lostItsPlace() const { return m_lost; }

private:
    explicit DecodeRun(const PacketIndex& index)
        : m_index(index)
    {
    }
    void sendNextPacket();
    void complain(qint32 packet, const QString& what);
    void collectMessages();

    const PacketIndex& m_index;
    std::unique_ptr<Demuxer> m_demuxer;
    std::unique_ptr<Decoder> m_decoder;
    PacketPtr m_packet;
    bool m_havePacket = false; ///< m_packet was read by the search for a restart point and is sent first
    bool m_fromStart = true;
    bool m_draining = false;
    bool m_lost = false;
    qint32 m_next = 0;
    qint32 m_sent = 0;
    QHash<qint32, QString> m_complaints;
    QHash<qint32, qint32> m_given;
};

} // namespace semblance::media
