// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/page_rows.h"

#include "core/base/database_bytes.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <map>
#include <stdexcept>

namespace semblance::custody {
namespace {

enum PageKind : quint8 { IndexInterior = 0x02, TableInterior = 0x05, IndexLeaf = 0x0a, TableLeaf = 0x0d };

constexpr qint64 kDatabaseHeader = 100;
constexpr qint64 kWalHeader = 32;
constexpr qint64 kFrameHeader = 24;
constexpr qint64 kLongestRow = 64 << 20;

/// What is not as the format says.
struct Damage : std::runtime_error {
    Damage()
        : std::runtime_error("damaged")
    {
    }
};

/// Bytes with a place in them.
class Bytes {
public:
    explicit Bytes(QByteArrayView bytes, qint64 at = 0)
        : m_bytes(bytes)
        , m_at(at)
    {
        if (at < 0 || at > bytes.size())
            throw Damage();
    }

    qint64 at() const { return m_at; }
    QByteArrayView take(qint64 count)
    {
        if (count < 0 || count > m_bytes.size() - m_at)
            throw Damage();
        m_at += count;
        return m_bytes.sliced(m_at - count, count);
    }
    /// Big-endian, two's complement.
    qint64 integer(int size)
    {
        const QByteArrayView bytes = take(size);
        qint64 value = static_cast<qint8>(bytes[0]);
        for (qsizetype i = 1; i < size; ++i)
            value = static_cast<qint64>(static_cast<quint64>(value) << 8 | static_cast<quint8>(bytes[i]));
        return value;
    }
    quint32 unsignedInteger(int size)
    {
        return static_cast<quint32>(integer(size)) & (size == 2 ? 0xffffU : size == 1 ? 0xffU : 0xffffffffU);
    }
    qint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto byte = static_cast<quint8>(take(1)[0]);
            if (i == 8)
                return static_cast<qint64>(value << 8 | byte);
            value = value << 7 | (byte & 0x7f);
            if (byte < 0x80)
                break;
        }
        return static_cast<qint64>(value);
    }

private:
    QByteArrayView m_bytes;
    qint64 m_at;
};

quint32 bigEndian(const QByteArray& bytes, qint64 at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

QVariantList record(QByteArrayView payload)
{
    Bytes types(payload);
    const qint64 headerSize = types.varint();
    Bytes body(payload, headerSize);
    QVariantList values;
    while (types.at() < headerSize) {
        const qint64 type = types.varint();
        if (type == 0) {
            values << QVariant();
        } else if (type >= 1 && type <= 6) {
            static constexpr int sizes[] = { 1, 2, 3, 4, 6, 8 };
            values << static_cast<qlonglong>(body.integer(sizes[type - 1]));
        } else if (type == 7) {
            values << std::bit_cast<double>(body.integer(8));
        } else if (type == 8 || type == 9) {
            values << static_cast<qlonglong>(type - 8);
        } else if (type >= 12) {
            const QByteArray bytes = body.take((type - 12) / 2).toByteArray();
            values << (type % 2 == 0 ? QVariant(bytes) : QVariant(QString::fromUtf8(bytes)));
        } else {
            throw Damage();
        }
    }
    if (values.isEmpty())
        throw Damage();
    return values;
}

class Pages {
public:
    explicit Pages(std::unique_ptr<DatabaseBytes> file)
        : m_file(std::move(file))
    {
    }

    /// False: nothing tells how long a page is.
    bool findPageSize(const QString& path)
    {
        const QByteArray header = m_file->read(0, kDatabaseHeader).value_or(QByteArray());
        if (header.startsWith(QByteArray("SQLite format 3\0", 16)))
            use(qFromBigEndian<quint16>(header.constData() + 16) == 1 ? 65536 : qFromBigEndian<quint16>(header.constData() + 16),
                static_cast<quint8>(header[20]));
        QFile wal(path + QStringLiteral("-wal"));
        if (wal.open(QIODevice::ReadOnly))
            readWal(wal.readAll());
        m_payloadLeft = kLongestRow + 2 * (m_file->size() + wal.size());
        if (m_pageSize == 0)
            use(4096, 0); // as this program makes them
        return m_file->size() >= m_pageSize;
    }

    qint64 inFile() const { return m_file->size() / m_pageSize; }
    qint64 count() const { return inFile() + std::distance(m_newer.upper_bound(inFile()), m_newer.end()); }
    /// The page that is there behind this one. The -wal may name pages that lie far behind the others.
    std::optional<qint64> behind(qint64 number) const
    {
        if (number < inFile())
            return number + 1;
        const auto it = m_newer.upper_bound(number);
        return it == m_newer.end() ? std::nullopt : std::optional(it->first);
    }
    QByteArray page(qint64 number) const
    {
        if (const auto it = m_newer.find(number); it != m_newer.end())
            return it->second;
        return m_file->read((number - 1) * m_pageSize, m_pageSize).value_or(QByteArray());
    }

    /// Of those that the first page says there are.
    qint64 missing() const { return std::max<qint64>(0, said(28) - count()); }
    /// Those that hold nothing any more: https://www.sqlite.org/fileformat2.html, "The Freelist".
    QSet<qint64> freePages() const
    {
        QSet<qint64> all;
        for (qint64 trunk = said(32); trunk > 1 && trunk <= count() && !all.contains(trunk) && all.size() <= count();) {
            all.insert(trunk);
            const QByteArray bytes = page(trunk);
            if (bytes.size() < m_pageSize)
                break;
            const qint64 leaves = std::min<qint64>(bigEndian(bytes, 4), m_pageSize / 4 - 2);
            for (qint64 i = 0; i < leaves; ++i)
                all.insert(bigEndian(bytes, 8 + 4 * i));
            trunk = bigEndian(bytes, 0);
        }
        return all;
    }

    /// Of one page. False: the page, or a cell of it, can't be read.
    bool rows(qint64 number, const std::function<void(const PageRow&)>& told)
    {
        const QByteArray bytes = page(number);
        const qint64 start = number == 1 ? kDatabaseHeader : 0;
        if (bytes.size() < m_pageSize)
            return false;
        const auto kind = static_cast<quint8>(bytes[start]);
        if (kind == TableInterior)
            return true;
        // Without rows: the rest of a long row, a page that is free, or one that was overwritten.
        if (kind != TableLeaf && kind != IndexLeaf && kind != IndexInterior)
            return kind == 0 && bytes.count('\0') < bytes.size();
        Bytes header(bytes, start + 3);
        const qint64 said = header.unsignedInteger(2);
        const qint64 cells = std::min(said, (m_pageSize - start) / 2);
        bool isWhole = cells == said;
        for (qint64 i = 0; i < cells; ++i) {
            try {
                Bytes pointer(bytes, start + (kind == IndexInterior ? 12 : 8) + 2 * i);
                PageRow row = cell(bytes, kind, pointer.unsignedInteger(2));
                row.page = number;
                told(row);
            } catch (const Damage&) {
                isWhole = false;
            }
        }
        return isWhole;
    }

private:
    /// A number of the database's header; 0 where that is damaged, or of a program that doesn't keep it.
    qint64 said(qint64 at) const
    {
        const QByteArray first = page(1);
        const bool isThere = first.size() >= kDatabaseHeader && first.startsWith(QByteArray("SQLite format 3\0", 16));
        return isThere && bigEndian(first, 24) == bigEndian(first, 92) ? bigEndian(first, at) : 0;
    }
    void use(qint64 pageSize, qint64 reserved)
    {
        const bool isValid = pageSize >= 512 && std::has_single_bit(static_cast<quint64>(pageSize)) && reserved <= pageSize - 480;
        m_pageSize = isValid ? pageSize : 4096;
        m_usable = m_pageSize - (isValid ? reserved : 0);
    }

    /// Frames up to the last one that ends a commit, whose checksums follow from each other.
    void readWal(const QByteArray& wal)
    {
        if (wal.size() < kWalHeader || (bigEndian(wal, 0) | 1U) != 0x377f0683)
            return;
        const qint64 size = bigEndian(wal, 8);
        if (m_pageSize == 0)
            use(size, 0);
        if (size != m_pageSize)
            return;
        const bool isBig = bigEndian(wal, 0) & 1U;
        quint32 first = 0;
        quint32 second = 0;
        const auto sum = [&](qint64 from, qint64 bytes) {
            for (qint64 at = from; at < from + bytes; at += 8) {
                const char* data = wal.constData() + at;
                first += (isBig ? qFromBigEndian<quint32>(data) : qFromLittleEndian<quint32>(data)) + second;
                second += (isBig ? qFromBigEndian<quint32>(data + 4) : qFromLittleEndian<quint32>(data + 4)) + first;
            }
        };
        sum(0, 24);
        std::map<qint64, QByteArray> uncommitted;
        for (qint64 at = kWalHeader; at + kFrameHeader + size <= wal.size(); at += kFrameHeader + size) {
            sum(at, 8);
            sum(at + kFrameHeader, size);
            if (wal.mid(at + 8, 8) != wal.mid(16, 8) || bigEndian(wal, at + 16) != first || bigEndian(wal, at + 20) != second)
                break;
            uncommitted[bigEndian(wal, at)] = wal.mid(at + kFrameHeader, size);
            if (bigEndian(wal, at + 4) == 0)
                continue;
            for (auto& [number, bytes] : uncommitted)
                m_newer[number] = std::move(bytes);
            uncommitted.clear();
        }
    }

    /// In a database each byte is of one row at most; in a hostile file all cells may lead to one long row.
    void spend(qint64 bytes)
    {
        if (bytes > m_payloadLeft)
            throw Damage();
        m_payloadLeft -= bytes;
    }

    PageRow cell(const QByteArray& bytes, quint8 kind, qint64 at)
    {
        Bytes from(bytes, at);
        if (kind == IndexInterior)
            from.take(4);
        const qint64 size = from.varint();
        if (size < 2 || size > kLongestRow)
            throw Damage();
        PageRow row;
        if (kind == TableLeaf)
            row.rowid = from.varint();
        // How much stands in the page itself: "Cell Payload Overflow Pages".
        const qint64 most = kind == TableLeaf ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
        const qint64 least = (m_usable - 12) * 32 / 255 - 23;
        const qint64 fits = least + (size - least) % (m_usable - 4);
        const qint64 here = size <= most ? size : fits <= most ? fits : least;
        spend(here);
        QByteArray payload = from.take(here).toByteArray();
        QSet<qint64> seen;
        for (qint64 next = here < size ? from.unsignedInteger(4) : 0; payload.size() < size;) {
            spend(m_usable);
            const QByteArray more = next > 0 && !seen.contains(next) ? page(next) : QByteArray();
            seen.insert(next);
            Bytes overflow(more);
            next = overflow.unsignedInteger(4);
            payload += overflow.take(std::min(size - payload.size(), m_usable - 4)).toByteArray();
        }
        row.values = record(payload);
        return row;
    }

    std::unique_ptr<DatabaseBytes> m_file;
    std::map<qint64, QByteArray> m_newer; ///< pages in the -wal, by number
    qint64 m_pageSize = 0;
    qint64 m_usable = 0;
    qint64 m_payloadLeft = 0; ///< that rows may still have together
};

} // namespace

Result<PagesRead> readPageRows(
    const QString& path, const std::function<void(const PageRow&)>& row, const std::stop_token& stop, const ProgressFn& progress)
{
    auto file = DatabaseBytes::open(path);
    if (!file)
        return tl::unexpected(file.error());
    Pages pages(std::move(*file));
    PagesRead read;
    if (!pages.findPageSize(path))
        return failure(Error::Kind::File, Sentence::of("Nothing of a case can be found in '%1'.").arg(path));
    read.pages = pages.count();
    read.missing = pages.missing();
    read.mayLackRows = read.missing > 0;
    const QSet<qint64> free = pages.freePages();
    qint64 done = 0;
    for (auto at = pages.behind(0); at; at = pages.behind(*at)) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("The repair of '%1' was cancelled.").arg(path));
        if (!pages.rows(*at, row)) {
            ++read.damaged;
            read.mayLackRows = read.mayLackRows || (*at != 1 && !free.contains(*at));
        }
        if (++done % 256 == 0 && progress)
            progress({ done, read.pages, QStringLiteral("salvage") });
    }
    return read;
}

} // namespace semblance::custody
