// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/bundle_reader.h"

#include "core/base/sha256.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <zlib.h>

#include <algorithm>

namespace semblance::custody {
namespace {

// PKWARE's APPNOTE.TXT 6.3: sizes without the parts of variable length.
constexpr qint64 kLocalHeader = 30;
constexpr qint64 kDirectoryEntry = 46;
constexpr qint64 kEnd = 22;
constexpr qint64 kEnd64 = 56;
constexpr qint64 kEnd64Locator = 20;

constexpr quint32 kLocalHeaderMark = 0x04034b50;
constexpr quint32 kDirectoryEntryMark = 0x02014b50;
constexpr quint32 kEndMark = 0x06054b50;
constexpr quint32 kEnd64Mark = 0x06064b50;
constexpr quint32 kEnd64LocatorMark = 0x07064b50;

constexpr quint16 kFirstDosDate = (1 << 5) | 1;
constexpr quint32 kRegularFile = 0100644U << 16;
constexpr quint16 kUnix = 3;
constexpr quint16 kIn64 = 0xffff;
constexpr quint32 kIn64Bytes = 0xffffffff;

// Far above what a case comes to, and little memory.
constexpr qint64 kMostEntries = 100'000;
constexpr qint64 kMostDirectoryBytes = 16 << 20;
constexpr qint64 kBlock = 1 << 20;

quint16 u16(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 u32(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint64 u64(const QByteArray& bytes, qint64 at)
{
    return qFromLittleEndian<quint64>(bytes.constData() + at);
}

/// "Version needed to extract" of a stored file: 1.0, 2.0 or, with zip64, 4.5.
bool isVersion(quint16 needed)
{
    return needed == 10 || needed == 20 || needed == 45;
}

/// A name that may be anything, for a sentence.
QString shown(const QByteArray& name)
{
    QString text;
    for (const char letter : name.left(80))
        text += letter >= ' ' && letter < 127 ? QLatin1Char(letter) : QLatin1Char('?');
    return name.size() > 80 ? text + QStringLiteral("...") : text;
}

/// What is wrong with a file's name; empty: nothing.
Sentence problemOf(const QByteArray& name)
{
    static const QRegularExpression usual(QStringLiteral("^([a-z]+/)?[a-z0-9-]+(\\.[a-z0-9]+)*$"));
    if (name.startsWith('/') || (name.size() > 1 && name[1] == ':'))
        return Sentence::of("'%1' is an absolute path").arg(shown(name));
    if (name.split('/').contains("..") || name.split('\\').contains(".."))
        return Sentence::of("'%1' leads out of the bundle").arg(shown(name));
    if (!usual.match(QString::fromLatin1(name)).hasMatch())
        return Sentence::of("'%1' is no name of a file in a bundle").arg(shown(name));
    return {};
}

/// The fields that an extra field of kind 1 has for those that are at their limit; false where there is another one, or not just those.
bool take64(const QByteArray& extra, const QList<quint64*>& fields)
{
    const qint64 wanted = 8 * fields.size();
    if (fields.isEmpty())
        return extra.isEmpty();
    if (extra.size() != 4 + wanted || u16(extra, 0) != 1 || u16(extra, 2) != wanted)
        return false;
    for (qsizetype i = 0; i < fields.size(); ++i)
        *fields[i] = u64(extra, 4 + 8 * i);
    return true;
}

} // namespace

BundleReader::BundleReader(const QString& path)
    : m_path(path)
    , m_file(path)
{
}

Result<std::unique_ptr<BundleReader>> BundleReader::open(const QString& path)
{
    std::unique_ptr<BundleReader> reader(new BundleReader(path));
    const QFileInfo info(path);
    if (info.isDir())
        return failure(Error::Kind::File, Sentence::of("'%1' is a folder, not a bundle; name a file, such as case.sembundle.").arg(path));
    if (info.exists() && !info.isFile())
        return failure(Error::Kind::File, Sentence::of("'%1' is a device or a pipe, not a bundle; name a file.").arg(path));
    if (!info.isFile())
        return failure(Error::Kind::File, Sentence::of("There is no bundle '%1'; check the path.").arg(path));
    if (!reader->m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::File, Sentence::of("The bundle '%1' can't be read: %2.").arg(path, reader->m_file.errorString()));
    reader->m_bytes = reader->m_file.size();
    const auto directory = reader->findDirectory();
    if (!directory)
        return tl::unexpected(directory.error());
    if (auto read = reader->readDirectory(*directory); !read)
        return tl::unexpected(read.error());
    return reader;
}

const BundleEntry* BundleReader::find(const QString& name) const
{
    const auto it = m_places.find(name);
    return it == m_places.end() ? nullptr : &m_entries[*it];
}

QByteArray BundleReader::bytesAt(qint64 offset, qint64 count)
{
    if (offset < 0 || count < 0 || offset > m_bytes - count || !m_file.seek(offset))
        return {};
    const QByteArray bytes = m_file.read(count);
    return bytes.size() == count ? bytes : QByteArray();
}

tl::unexpected<Error> BundleReader::wrong(const Sentence& what) const
{
    return failure(Error::Kind::File, Sentence::of("'%1' is no sealed bundle as this program writes it: %2.").arg(m_path, what));
}

Result<BundleReader::Directory> BundleReader::findDirectory()
{
    const QByteArray start = bytesAt(0, 4);
    if (start.isEmpty() || u32(start, 0) != kLocalHeaderMark)
        return wrong(Sentence::of("it does not begin as a zip"));
    const QByteArray end = bytesAt(m_bytes - kEnd, kEnd);
    if (end.isEmpty() || u32(end, 0) != kEndMark || u16(end, 20) != 0)
        return wrong(Sentence::of("its end is missing or something was added to it; copy it again"));
    Directory directory { u32(end, 16), u32(end, 12), u16(end, 10) };
    bool onePart = u16(end, 4) == 0 && u16(end, 6) == 0 && u16(end, 8) == u16(end, 10);
    qint64 behind = m_bytes - kEnd;
    if (u16(end, 10) == kIn64 || u32(end, 12) == kIn64Bytes || u32(end, 16) == kIn64Bytes) {
        behind -= kEnd64Locator + kEnd64;
        const QByteArray both = bytesAt(behind, kEnd64 + kEnd64Locator);
        if (both.isEmpty() || u32(both, 0) != kEnd64Mark || u64(both, 4) != kEnd64 - 12 || u32(both, kEnd64) != kEnd64LocatorMark
            || u64(both, kEnd64 + 8) != static_cast<quint64>(behind))
            return wrong(Sentence::of("its end is damaged; copy it again"));
        onePart = u32(both, 16) == 0 && u32(both, 20) == 0 && u64(both, 24) == u64(both, 32) && u32(both, kEnd64 + 4) == 0
            && u32(both, kEnd64 + 16) <= 1;
        const auto fits = [&](qint64 at) { return u64(both, at) <= static_cast<quint64>(m_bytes); };
        if (!fits(32) || !fits(40) || !fits(48))
            return wrong(Sentence::of("its directory claims more than the file holds"));
        directory = { static_cast<qint64>(u64(both, 48)), static_cast<qint64>(u64(both, 40)), static_cast<qint64>(u64(both, 32)) };
    }
    if (!onePart)
        return wrong(Sentence::of("it claims to be in several parts"));
    if (directory.offset + directory.bytes != behind)
        return wrong(Sentence::of("its directory is not where it says; it is cut off or something was added to it"));
    if (directory.entries > kMostEntries || directory.bytes > kMostDirectoryBytes)
        return wrong(Sentence::of("it claims %1 files").arg(directory.entries));
    return directory;
}

Result<> BundleReader::readDirectory(const Directory& directory)
{
    const QByteArray all = bytesAt(directory.offset, directory.bytes);
    qint64 at = 0;
    qint64 next = 0; // where the next local header must be
    for (qint64 i = 0; i < directory.entries; ++i) {
        if (all.size() - at < kDirectoryEntry || u32(all, at) != kDirectoryEntryMark)
            return wrong(Sentence::of("its directory is damaged"));
        const qint64 nameLength = u16(all, at + 28);
        const qint64 extraLength = u16(all, at + 30);
        if (all.size() - at < kDirectoryEntry + nameLength + extraLength)
            return wrong(Sentence::of("its directory is damaged"));
        const QByteArray name = all.mid(at + kDirectoryEntry, nameLength);
        if (const Sentence problem = problemOf(name); !problem.isEmpty())
            return wrong(problem);
        if (m_places.contains(QString::fromLatin1(name)))
            return wrong(Sentence::of("'%1' is in it twice").arg(shown(name)));
        if (u32(all, at + 38) != kRegularFile || u16(all, at + 36) != 0 || u16(all, at + 4) >> 8 != kUnix)
            return wrong(Sentence::of("'%1' is a link or something else than a file").arg(shown(name)));
        if (u16(all, at + 10) != 0)
            return wrong(Sentence::of("'%1' is compressed, and a bundle's files are stored as they are").arg(shown(name)));
        if (u16(all, at + 8) != 0)
            return wrong(Sentence::of("'%1' is encrypted or of a size told later").arg(shown(name)));
        if (u16(all, at + 12) != 0 || u16(all, at + 14) != kFirstDosDate || u16(all, at + 32) != 0 || u16(all, at + 34) != 0)
            return wrong(Sentence::of("'%1' has a date, a comment or a part of its own").arg(shown(name)));

        quint64 stored = u32(all, at + 20);
        quint64 bytes = u32(all, at + 24);
        quint64 offset = u32(all, at + 42);
        QList<quint64*> in64;
        for (quint64* field : { &bytes, &stored, &offset }) {
            if (*field == kIn64Bytes)
                in64 << field;
        }
        if (!take64(all.mid(at + kDirectoryEntry + nameLength, extraLength), in64) || !isVersion(u16(all, at + 6)))
            return wrong(Sentence::of("'%1' has fields that a bundle does not use").arg(shown(name)));
        if (bytes != stored || bytes > static_cast<quint64>(directory.offset))
            return wrong(Sentence::of("'%1' claims %2 bytes, which the file does not hold").arg(shown(name)).arg(bytes));
        if (offset != static_cast<quint64>(next))
            return wrong(Sentence::of("'%1' is not right behind the file before it").arg(shown(name)));
        BundleEntry entry { QString::fromLatin1(name), 0, static_cast<qint64>(bytes), u32(all, at + 16) };
        if (auto checked = checkLocalHeader(entry, name, next, entry.offset); !checked)
            return checked;
        next = entry.offset + entry.bytes;
        if (next > directory.offset)
            return wrong(Sentence::of("'%1' claims %2 bytes, which the file does not hold").arg(shown(name)).arg(bytes));
        m_places.insert(entry.name, m_entries.size());
        m_entries << entry;
        at += kDirectoryEntry + nameLength + extraLength;
    }
    if (at != all.size() || next != directory.offset)
        return wrong(Sentence::of("there are bytes in it that belong to no file"));
    return {};
}

Result<> BundleReader::checkLocalHeader(const BundleEntry& entry, const QByteArray& name, qint64 at, qint64& dataOffset)
{
    const QByteArray header = bytesAt(at, kLocalHeader);
    if (header.isEmpty() || u32(header, 0) != kLocalHeaderMark)
        return wrong(Sentence::of("'%1' is not where the directory says").arg(shown(name)));
    const qint64 nameLength = u16(header, 26);
    const qint64 extraLength = u16(header, 28);
    const QByteArray rest = bytesAt(at + kLocalHeader, nameLength + extraLength);
    quint64 stored = u32(header, 18);
    quint64 bytes = u32(header, 22);
    QList<quint64*> in64;
    if (stored == kIn64Bytes && bytes == kIn64Bytes)
        in64 = { &bytes, &stored };
    const bool same = rest.size() == nameLength + extraLength && rest.left(nameLength) == name && take64(rest.mid(nameLength), in64)
        && isVersion(u16(header, 4)) && u16(header, 6) == 0 && u16(header, 8) == 0 && u16(header, 10) == 0
        && u16(header, 12) == kFirstDosDate && u32(header, 14) == entry.crc32 && bytes == static_cast<quint64>(entry.bytes)
        && stored == bytes;
    if (!same)
        return wrong(Sentence::of("what stands before '%1' is not what the directory says of it").arg(shown(name)));
    dataOffset = at + kLocalHeader + nameLength + extraLength;
    return {};
}

Result<QByteArray> BundleReader::read(const BundleEntry& entry, const std::function<bool(const QByteArray& block)>& sink,
    const std::stop_token& stop, const ProgressFn& progress)
{
    Sha256 hash;
    uLong crc = ::crc32(0, nullptr, 0);
    for (qint64 done = 0; done < entry.bytes;) {
        if (stop.stop_requested())
            return failure(Error::Kind::Cancelled, Sentence::of("Reading '%1' was cancelled.").arg(m_path));
        const QByteArray block = bytesAt(entry.offset + done, std::min(kBlock, entry.bytes - done));
        if (block.isEmpty())
            return failure(Error::Kind::File, Sentence::of("The bundle '%1' can't be read: %2.").arg(m_path, m_file.errorString()));
        hash.add(block);
        crc = ::crc32(crc, reinterpret_cast<const Bytef*>(block.constData()), static_cast<uInt>(block.size()));
        if (!sink(block))
            return failure(Error::Kind::File,
                Sentence::of(
                    "'%1' of the bundle '%2' could not be written; free some space in the temporary folder or set TMPDIR to another one.")
                    .arg(entry.name, m_path));
        done += block.size();
        if (progress)
            progress({ done, entry.bytes, QStringLiteral("hash") });
    }
    if (crc != entry.crc32)
        return wrong(Sentence::of("'%1' is damaged (its CRC-32 does not match)").arg(entry.name));
    return hash.hex();
}

Result<QByteArray> BundleReader::small(const BundleEntry& entry, qint64 most)
{
    if (entry.bytes > most)
        return wrong(Sentence::of("'%1' has %2 bytes, far more than it needs").arg(entry.name).arg(entry.bytes));
    QByteArray bytes;
    return read(entry, [&](const QByteArray& block) { return bytes.append(block), true; }, {}, {}).map([&](const QByteArray&) {
        return bytes;
    });
}

} // namespace semblance::custody
