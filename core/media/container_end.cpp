// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/container_end.h"

#include "core/base/sentence.h"

#include <QtEndian>

namespace semblance::media {
namespace {
constexpr qint64 kOggPageLargest = 65307;
constexpr qint64 kTransportPacket = 188;

QByteArray bytesAt(QIODevice& file, qint64 position, qint64 count)
{
    if (position < 0 || !file.seek(position))
        return {};
    const QByteArray bytes = file.read(count);
    return bytes.size() == count ? bytes : QByteArray();
}

QString endsInside(const QString& what, qint64 declared, qint64 there)
{
    return Sentence::of("the file is cut off: its %1 should end at byte %2, the file ends at %3").arg(what, declared, there).english();
}

std::optional<QString> isoBoxes(QIODevice& file)
{
    const qint64 size = file.size();
    for (qint64 at = 0; at < size;) {
        const QByteArray head = bytesAt(file, at, 8);
        if (head.isEmpty())
            return std::nullopt;
        quint64 length = qFromBigEndian<quint32>(head.constData());
        if (length == 1) {
            const QByteArray large = bytesAt(file, at + 8, 8);
            length = large.isEmpty() ? 16 : qFromBigEndian<quint64>(large.constData());
        }
        if (length == 0) // to the end of the file
            return std::nullopt;
        if (length < 8)
            return std::nullopt; // padding that is no box; readers stop here too
        if (length > static_cast<quint64>(size - at)) {
            const QString name = QString::fromLatin1(head.mid(4, 4));
            return endsInside(QStringLiteral("box '%1'").arg(name), at + static_cast<qint64>(length), size);
        }
        at += static_cast<qint64>(length);
    }
    return std::nullopt;
}

std::optional<QString> riff(QIODevice& file)
{
    const QByteArray head = bytesAt(file, 0, 12);
    if (!head.startsWith("RIFF"))
        return std::nullopt;
    const qint64 end = 8 + static_cast<qint64>(qFromLittleEndian<quint32>(head.constData() + 4));
    return end > file.size() ? std::optional(endsInside(QStringLiteral("RIFF chunk"), end, file.size())) : std::nullopt;
}

/// An EBML number of 1 to 8 bytes; marker kept for IDs. nullopt: unknown size or not there.
std::optional<quint64> ebmlNumber(QIODevice& file, qint64& at, bool keepMarker)
{
    const QByteArray first = bytesAt(file, at, 1);
    if (first.isEmpty() || first[0] == 0)
        return std::nullopt;
    const auto lead = static_cast<quint8>(first[0]);
    int length = 1;
    while (!(lead & (0x80 >> (length - 1))))
        ++length;
    const QByteArray bytes = bytesAt(file, at, length);
    if (bytes.isEmpty())
        return std::nullopt;
    quint64 value = keepMarker ? lead : lead & ((0x80 >> (length - 1)) - 1);
    for (int i = 1; i < length; ++i)
        value = value << 8 | static_cast<quint8>(bytes[i]);
    at += length;
    const quint64 unknown = (1ULL << (7 * length)) - 1;
    return !keepMarker && value == unknown ? std::nullopt : std::optional(value);
}

std::optional<QString> matroska(QIODevice& file)
{
    constexpr quint64 segment = 0x18538067;
    for (qint64 at = 0; at < file.size();) {
        const auto id = ebmlNumber(file, at, true);
        const auto length = id ? ebmlNumber(file, at, false) : std::nullopt;
        if (!length)
            return std::nullopt;
        const quint64 end = static_cast<quint64>(at) + *length;
        if (end > static_cast<quint64>(file.size()))
            return *id == segment ? std::optional(endsInside(QStringLiteral("segment"), static_cast<qint64>(end), file.size()))
                                  : std::nullopt;
        at = static_cast<qint64>(end);
    }
    return std::nullopt;
}

std::optional<QString> flv(QIODevice& file)
{
    const qint64 size = file.size();
    const QByteArray tail = bytesAt(file, size - 4, 4);
    if (tail.isEmpty())
        return std::nullopt;
    const qint64 tag = qFromBigEndian<quint32>(tail.constData());
    const QByteArray head = bytesAt(file, size - 4 - tag, 4);
    const bool whole = !head.isEmpty() && tag == 11 + (static_cast<qint64>(qFromBigEndian<quint32>(head.constData())) & 0xffffff);
    return whole ? std::nullopt : std::optional(Sentence::of("the file is cut off: it does not end with a whole tag").english());
}

std::optional<QString> gif(QIODevice& file)
{
    // Some writers leave bytes behind the trailer; only a file without any near its end is cut off.
    const qint64 tail = qMin<qint64>(file.size(), 64);
    return bytesAt(file, file.size() - tail, tail).contains(';')
        ? std::nullopt
        : std::optional(QStringLiteral("the file is cut off: its trailer is missing"));
}

std::optional<QString> ogg(QIODevice& file)
{
    const qint64 size = file.size();
    const qint64 from = qMax<qint64>(0, size - 2 * kOggPageLargest);
    const QByteArray tail = bytesAt(file, from, size - from);
    const qsizetype page = tail.lastIndexOf("OggS");
    if (page < 0)
        return std::nullopt;
    qint64 length = 27;
    if (tail.size() >= page + 27) {
        const int segments = static_cast<quint8>(tail[page + 26]);
        length += segments;
        for (int i = 0; i < segments && page + 27 + i < tail.size(); ++i)
            length += static_cast<quint8>(tail[page + 27 + i]);
    }
    const qint64 end = from + page + length;
    return end > size ? std::optional(endsInside(QStringLiteral("last page"), end, size)) : std::nullopt;
}

std::optional<QString> transportStream(QIODevice& file)
{
    const qint64 rest = file.size() % kTransportPacket;
    const bool plain = bytesAt(file, 0, 1) == "G" && bytesAt(file, kTransportPacket, 1) == "G";
    return plain && rest != 0
        ? std::optional(QStringLiteral("the file is cut off: its last transport packet has %1 of 188 bytes").arg(rest))
        : std::nullopt;
}
} // namespace

std::optional<QString> cutOff(QIODevice& file, const QString& format)
{
    if (file.isSequential())
        return std::nullopt;
    if (format.startsWith(QLatin1String("mov,")))
        return isoBoxes(file);
    if (format == QLatin1String("avi"))
        return riff(file);
    if (format.startsWith(QLatin1String("matroska")))
        return matroska(file);
    if (format == QLatin1String("flv"))
        return flv(file);
    if (format == QLatin1String("gif"))
        return gif(file);
    if (format == QLatin1String("ogg"))
        return ogg(file);
    if (format == QLatin1String("mpegts"))
        return transportStream(file);
    return std::nullopt;
}

} // namespace semblance::media
