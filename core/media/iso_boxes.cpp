// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/iso_boxes.h"

#include <QtEndian>

#include <algorithm>

namespace semblance::media {
namespace {

constexpr int kMostBoxes = 20000; ///< read in all
constexpr int kDeepest = 8;
constexpr qint64 kLargestSmallBox = 1 << 16; ///< of the boxes that are read whole
constexpr qint64 kLargestXmp = 1 << 20;
constexpr qsizetype kMostEdits = 64;
constexpr qsizetype kMostOuterBoxes = 32;
/// ISO 16684-3: the UUID of a box that holds XMP.
const QByteArray kXmpUuid = QByteArray::fromHex("be7acfcb97a942e89c71999491e3afac");

struct Box {
    QByteArray type;
    qint64 begin = 0; ///< of its content
    qint64 end = 0;
    qint64 size() const { return end - begin; }
};

QString typeName(const QByteArray& type)
{
    return QString::fromLatin1(type);
}

/// A version 0 or 1 field of 4 or 8 bytes.
struct Reader {
    const QByteArray& bytes;
    qsizetype at = 0;
    bool failed = false;

    template <typename T> T take()
    {
        if (at + static_cast<qsizetype>(sizeof(T)) > bytes.size()) {
            failed = true;
            return {};
        }
        const T value = qFromBigEndian<T>(bytes.constData() + at);
        at += static_cast<qsizetype>(sizeof(T));
        return value;
    }
    quint64 takeSized(bool large) { return large ? take<quint64>() : take<quint32>(); }
};

/// Seconds since 1904-01-01 UTC; 0 means unknown.
QString timeText(quint64 seconds)
{
    constexpr qint64 kFrom1904To1970 = 2082844800;
    constexpr qint64 kYear9999 = 253402300799;
    if (seconds == 0)
        return {};
    const qint64 unix = static_cast<qint64>(std::min<quint64>(seconds, kYear9999)) - kFrom1904To1970;
    return QDateTime::fromSecsSinceEpoch(unix, Qt::UTC).toString(Qt::ISODate);
}

class Walk {
public:
    explicit Walk(QIODevice& file)
        : m_file(file)
    {
    }

    IsoFacts facts()
    {
        QStringList outer;
        walk(0, m_file.size(), 0, [&](const Box& box) {
            if (outer.size() < kMostOuterBoxes && (outer.isEmpty() || outer.last() != typeName(box.type)))
                outer << typeName(box.type);
            if (box.type == "ftyp" && m_facts.brands.isEmpty())
                brands(content(box, kLargestSmallBox));
            else if (box.type == "moov")
                movie(box);
            else if (box.type == "uuid")
                uuid(box);
        });
        m_facts.boxes = outer.join(QLatin1Char(' '));
        return m_facts;
    }

private:
    template <typename Visit> void walk(qint64 begin, qint64 end, int depth, const Visit& visit)
    {
        for (qint64 at = begin; at + 8 <= end && depth < kDeepest && m_boxes < kMostBoxes; ++m_boxes) {
            const QByteArray head = bytesAt(at, 16);
            if (head.size() < 8)
                return;
            auto length = static_cast<quint64>(qFromBigEndian<quint32>(head.constData()));
            qint64 header = 8;
            if (length == 1 && head.size() == 16) {
                length = qFromBigEndian<quint64>(head.constData() + 8);
                header = 16;
            } else if (length == 0) {
                length = static_cast<quint64>(end - at);
            }
            if (length < static_cast<quint64>(header) || length > static_cast<quint64>(end - at))
                return;
            visit(Box { head.mid(4, 4), at + header, at + static_cast<qint64>(length) });
            at += static_cast<qint64>(length);
        }
    }

    QByteArray bytesAt(qint64 at, qint64 count) { return m_file.seek(at) ? m_file.read(count) : QByteArray(); }
    QByteArray content(const Box& box, qint64 most) { return bytesAt(box.begin, std::min(box.size(), most)); }

    void brands(const QByteArray& bytes)
    {
        QStringList compatible;
        for (qsizetype at = 8; at + 4 <= bytes.size() && compatible.size() < 16; at += 4)
            compatible << typeName(bytes.mid(at, 4));
        if (bytes.size() >= 4)
            m_facts.brands = typeName(bytes.left(4)) + QStringLiteral(": ") + compatible.join(QLatin1Char(' '));
    }

    void addTime(const QString& group, const char* name, quint64 seconds)
    {
        if (const QString text = timeText(seconds); !text.isEmpty())
            m_facts.tags.append({ QStringLiteral("boxes"), group, QString::fromLatin1(name), text });
    }

    /// Creation and modification time, which begin mvhd, tkhd and mdhd alike; then the version's width of what follows.
    bool times(Reader& reader, const QString& group, const char* created, const char* modified)
    {
        const bool large = reader.take<quint32>() >> 24 == 1;
        const quint64 creation = reader.takeSized(large);
        const quint64 modification = reader.takeSized(large);
        if (!reader.failed) {
            addTime(group, created, creation);
            addTime(group, modified, modification);
        }
        return large;
    }

    void movie(const Box& moov)
    {
        walk(moov.begin, moov.end, 1, [&](const Box& box) {
            if (box.type == "mvhd") {
                const QByteArray bytes = content(box, kLargestSmallBox);
                Reader reader { bytes };
                times(reader, QStringLiteral("movie"), "creation time", "modification time");
                m_timescale = reader.take<quint32>();
            } else if (box.type == "trak") {
                track(box);
            } else if (box.type == "udta") {
                walk(box.begin, box.end, 2, [&](const Box& inner) {
                    if (inner.type == "XMP_")
                        m_facts.xmp = content(inner, kLargestXmp);
                });
            }
        });
    }

    void track(const Box& trak)
    {
        m_track = 0;
        QByteArray edits;
        quint32 mediaTimescale = 0;
        walk(trak.begin, trak.end, 2, [&](const Box& box) {
            const QByteArray bytes = box.type == "tkhd" ? content(box, kLargestSmallBox) : QByteArray();
            if (box.type == "tkhd") {
                Reader id { bytes };
                const bool large = id.take<quint32>() >> 24 == 1;
                id.at += large ? 16 : 8;
                m_track = id.take<quint32>();
                Reader reader { bytes };
                times(reader, group(), "creation time", "modification time");
            } else if (box.type == "edts") {
                walk(box.begin, box.end, 3, [&](const Box& inner) {
                    if (inner.type == "elst")
                        edits = content(inner, kLargestSmallBox);
                });
            } else if (box.type == "mdia") {
                mediaTimescale = media(box);
            }
        });
        editList(edits, mediaTimescale);
    }

    quint32 media(const Box& mdia)
    {
        quint32 timescale = 0;
        walk(mdia.begin, mdia.end, 3, [&](const Box& box) {
            const QByteArray bytes = content(box, box.type == "mdhd" || box.type == "hdlr" ? kLargestSmallBox : 0);
            Reader reader { bytes };
            if (box.type == "mdhd") {
                times(reader, group(), "media creation time", "media modification time");
                timescale = reader.take<quint32>();
            } else if (box.type == "hdlr" && bytes.size() > 24) {
                QByteArray name = bytes.mid(24);
                if (!name.isEmpty() && static_cast<quint8>(name[0]) == name.size() - 1) // QuickTime's counted string
                    name.remove(0, 1);
                name.truncate(std::max<qsizetype>(0, name.indexOf('\0') < 0 ? name.size() : name.indexOf('\0')));
                if (!name.isEmpty())
                    m_facts.tags.append({ QStringLiteral("boxes"), group(), QStringLiteral("handler name"), QString::fromUtf8(name) });
            }
        });
        return timescale;
    }

    void editList(const QByteArray& bytes, quint32 mediaTimescale)
    {
        Reader reader { bytes };
        const bool large = reader.take<quint32>() >> 24 == 1;
        const quint32 count = reader.take<quint32>();
        for (quint32 i = 0; i < count && m_facts.edits.size() < kMostEdits && m_timescale > 0 && mediaTimescale > 0; ++i) {
            const quint64 duration = reader.takeSized(large);
            const quint64 raw = reader.takeSized(large);
            const qint64 start = large ? static_cast<qint64>(raw) : static_cast<qint32>(static_cast<quint32>(raw));
            const double rate = static_cast<double>(reader.take<qint32>()) / 65536;
            if (reader.failed)
                return;
            m_facts.edits.append({ m_track, static_cast<double>(duration) / m_timescale,
                start < 0 ? std::nullopt : std::optional(static_cast<double>(start) / mediaTimescale), rate });
        }
    }

    void uuid(const Box& box)
    {
        if (box.size() > 16 && bytesAt(box.begin, 16) == kXmpUuid)
            m_facts.xmp = bytesAt(box.begin + 16, std::min(box.size() - 16, kLargestXmp));
    }

    QString group() const { return QStringLiteral("track %1").arg(m_track); }

    QIODevice& m_file;
    IsoFacts m_facts;
    quint32 m_timescale = 0;
    qint64 m_track = 0;
    int m_boxes = 0;
};

} // namespace

IsoFacts isoFacts(QIODevice& file)
{
    return Walk(file).facts();
}

} // namespace semblance::media
