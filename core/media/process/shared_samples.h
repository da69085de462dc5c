// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/libav.h"
#include "core/media/process/channel.h"
#include "core/media/process/wire.h"

#include <map>
#include <vector>

namespace semblance::media {

/// What a frame's samples are besides their bytes: all that conversion and looking single samples up need.
struct SamplesForm {
    qint32 format = AV_PIX_FMT_NONE;
    qint32 width = 0;
    qint32 height = 0;
    qint32 colorSpace = 0;
    qint32 colorRange = 0;
    qint32 chromaLocation = 0;
    qint32 pictureType = 0;
    bool interlaced = false;
    bool keyFrame = false;

    /// Of the planes one behind the other as both sides lay them out; nullopt for formats without planes in memory, or absurd sizes.
    std::optional<std::size_t> bytes() const;
};
QDataStream& operator<<(QDataStream& out, const SamplesForm& form);
QDataStream& operator>>(QDataStream& in, SamplesForm& form);

/// The decoding side: pieces of shared memory that frames are copied to, each until the other side gives it back.
class SamplesWriter {
public:
    struct Written {
        quint32 piece = 0; ///< 0: the samples are in bytes, since there is no shared memory to be had
        SamplesForm form;
        QByteArray bytes;
        int newDescriptor = -1; ///< of a piece that the other side does not have yet
        std::vector<quint32> dropped; ///< pieces that are not used again
    };
    ~SamplesWriter();
    /// nullopt: not to be laid out.
    std::optional<Written> write(const AVFrame& frame);
    void giveBack(quint32 piece);

private:
    std::uint8_t* findPiece(std::size_t bytes, Written& written); ///< null: no memory
    struct Piece {
        Descriptor descriptor;
        std::uint8_t* data = nullptr;
        std::size_t bytes = 0;
        bool used = false;
    };
    std::map<quint32, Piece> m_pieces;
    quint32 m_next = 1;
};

/// The program's side. Frames point into the shared memory, and give their piece back when the last of them is gone, on any thread.
class SamplesReader {
public:
    SamplesReader();
    /// Null where the piece is not what the form needs: the other side does not keep to the rules.
    FramePtr read(quint32 piece, const SamplesForm& form, Descriptor newDescriptor, const std::vector<quint32>& dropped);
    /// Of samples that came in bytes.
    static FramePtr read(const QByteArray& bytes, const SamplesForm& form);
    /// Since the last call.
    std::vector<quint32> takeGivenBack();

private:
    struct Mapping;
    struct GivenBack;
    std::map<quint32, std::shared_ptr<Mapping>> m_pieces;
    std::shared_ptr<GivenBack> m_givenBack;
};

} // namespace semblance::media
