// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/opened_index.h"

#include "core/media/process/wire.h"

#include <algorithm>

namespace semblance::media {

static QDataStream& operator<<(QDataStream& out, const PacketEntry& entry)
{
    return out << entry.pts << entry.dts << entry.position << entry.checksum << entry.size << entry.key << entry.restart << entry.hidden << entry.field
               << entry.discard << entry.corrupt << static_cast<qint8>(entry.pictureType);
}

static QDataStream& operator>>(QDataStream& in, PacketEntry& entry)
{
    qint8 type = 0;
    in >> entry.pts >> entry.dts >> entry.position >> entry.checksum >> entry.size >> entry.key >> entry.restart >> entry.hidden >> entry.field
        >> entry.discard >> entry.corrupt >> type;
    entry.pictureType = static_cast<char>(type);
    return in;
}

static QDataStream& operator<<(QDataStream& out, const PictureId& id)
{
    return out << id.packet << id.sub;
}

static QDataStream& operator>>(QDataStream& in, PictureId& id)
{
    return in >> id.packet >> id.sub;
}

/// 32 bytes each, none where it isn't known.
static void putHashes(QDataStream& out, const std::vector<std::optional<Sha256>>& hashes)
{
    QList<QByteArray> bytes;
    bytes.reserve(static_cast<qsizetype>(hashes.size()));
    for (const auto& hash : hashes)
        bytes << (hash ? QByteArray(hash->data(), static_cast<qsizetype>(hash->size())) : QByteArray());
    wire::putList(out, bytes);
}

static void takeHashes(QDataStream& in, std::vector<std::optional<Sha256>>& hashes)
{
    std::vector<QByteArray> bytes;
    wire::takeList(in, bytes);
    hashes.clear();
    hashes.reserve(bytes.size());
    for (const QByteArray& hash : bytes) {
        hashes.emplace_back();
        if (hash.size() == static_cast<qsizetype>(std::tuple_size_v<Sha256>))
            std::ranges::copy(hash, hashes.back().emplace().begin());
    }
}

QByteArray toBytes(const OpenedIndex& opened)
{
    QByteArray bytes;
    QDataStream out = wire::writer(bytes);
    wire::putList(out, opened.index.packets);
    wire::putList(out, opened.index.problems);
    out << opened.index.onePicturePerPacket;
    const FrameTable& table = opened.table;
    wire::putList(out, table.frames);
    wire::putList(out, table.problems);
    out << table.skippedAtStart << table.pixelFormat << table.width << table.height << table.interlaced
        << table.wholeDecoded;
    wire::putList(out, table.pictures);
    putHashes(out, table.samples);
    out << opened.facts << opened.orientation;
    return bytes;
}

std::optional<OpenedIndex> openedIndexFromBytes(const QByteArray& bytes)
{
    QDataStream in = wire::reader(bytes);
    OpenedIndex opened;
    wire::takeList(in, opened.index.packets);
    wire::takeList(in, opened.index.problems);
    in >> opened.index.onePicturePerPacket;
    FrameTable& table = opened.table;
    wire::takeList(in, table.frames);
    wire::takeList(in, table.problems);
    in >> table.skippedAtStart >> table.pixelFormat >> table.width >> table.height >> table.interlaced
        >> table.wholeDecoded;
    std::vector<PictureId> pictures;
    wire::takeList(in, pictures);
    table.setPictures(std::move(pictures));
    takeHashes(in, table.samples);
    in >> opened.facts >> opened.orientation;
    if (in.status() != QDataStream::Ok || !in.atEnd())
        return std::nullopt;
    return opened;
}

} // namespace semblance::media
