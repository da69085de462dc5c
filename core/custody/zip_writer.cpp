// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/zip_writer.h"

#include "core/base/sha256.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <zip.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace semblance::custody {
namespace {

constexpr zip_uint16_t kFirstDosDate = (1 << 5) | 1; // 1980-01-01, the earliest that a zip knows
constexpr zip_uint32_t kRegularFile = 0100644U << 16;
constexpr qint64 kBlock = 1 << 20;

/// What all files of one zip share while it is written.
struct Writing {
    const std::stop_token& stop;
    const ProgressFn& progress;
    qint64 done = 0;
    qint64 total = 0;
    std::optional<Error> error; ///< the first one
};

/// Gives libzip the bytes of one file and takes their hash on the way.
class Feed {
public:
    Feed(const ZipSource& source, Writing& writing)
        : m_source(source)
        , m_writing(writing)
    {
        zip_error_init(&m_zipError);
    }

    static zip_int64_t call(void* self, void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<Feed*>(self)->answer(data, length, command);
    }

private:
    zip_int64_t answer(void* data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return open();
        case ZIP_SOURCE_READ:
            return read(static_cast<char*>(data), static_cast<qint64>(length));
        case ZIP_SOURCE_CLOSE:
            m_device.reset();
            return 0;
        case ZIP_SOURCE_STAT: {
            auto* stat = static_cast<zip_stat_t*>(data);
            zip_stat_init(stat);
            stat->valid = ZIP_STAT_SIZE;
            stat->size = static_cast<zip_uint64_t>(m_source.bytes);
            return sizeof *stat;
        }
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&m_zipError, data, length);
        case ZIP_SOURCE_FREE:
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return ZIP_SOURCE_SUPPORTS_READABLE;
        default:
            zip_error_set(&m_zipError, ZIP_ER_OPNOTSUPP, 0);
            return -1;
        }
    }

    zip_int64_t fail(Error error)
    {
        if (!m_writing.error)
            m_writing.error = std::move(error);
        zip_error_set(&m_zipError, ZIP_ER_READ, 0);
        return -1;
    }

    QString path() const
    {
        const auto* path = std::get_if<QString>(&m_source.content);
        return path ? *path : m_source.name;
    }

    zip_int64_t open()
    {
        if (const auto* bytes = std::get_if<QByteArray>(&m_source.content)) {
            auto buffer = std::make_unique<QBuffer>();
            buffer->setData(*bytes);
            m_device = std::move(buffer);
        } else {
            m_device = std::make_unique<QFile>(path());
        }
        m_block.resize(0);
        m_at = 0;
        m_read = 0;
        m_hash.emplace();
        if (!m_device->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return fail({ Error::Kind::File, Sentence::of("'%1' can't be read: %2.").arg(path(), m_device->errorString()) });
        return 0;
    }

    zip_int64_t read(char* to, qint64 wanted)
    {
        if (m_writing.stop.stop_requested())
            return fail({ Error::Kind::Cancelled, Sentence::of("Writing the bundle was cancelled.") });
        if (m_at == m_block.size()) {
            m_block.resize(kBlock);
            const qint64 got = m_device->read(m_block.data(), kBlock);
            m_block.resize(std::max<qint64>(0, got));
            m_at = 0;
            m_read += m_block.size();
            if (got < 0)
                return fail({ Error::Kind::File, Sentence::of("'%1' can't be read: %2.").arg(path(), m_device->errorString()) });
            m_hash->add(m_block);
            // The size first: the end of a file that has become longer is never reached.
            if (m_read > m_source.bytes || (got == 0 && (m_read != m_source.bytes || m_hash->hex() != m_source.sha256)))
                return fail({ Error::Kind::File,
                    Sentence::of("'%1' is not the file that it was (its SHA-256 is no longer %2); put the right one back.")
                        .arg(path(), QString::fromLatin1(m_source.sha256)) });
            m_writing.done += m_block.size();
            if (m_writing.progress)
                m_writing.progress({ m_writing.done, m_writing.total, QStringLiteral("seal") });
        }
        const qint64 given = std::min(wanted, m_block.size() - m_at);
        std::memcpy(to, m_block.constData() + m_at, static_cast<std::size_t>(given));
        m_at += given;
        return given;
    }

    const ZipSource& m_source;
    Writing& m_writing;
    zip_error_t m_zipError;
    std::unique_ptr<QIODevice> m_device;
    std::optional<Sha256> m_hash;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_read = 0;
};

bool add(zip_t* zip, const ZipSource& file, Feed& feed)
{
    zip_source_t* source = zip_source_function(zip, Feed::call, &feed);
    const zip_int64_t added = source ? zip_file_add(zip, file.name.toLatin1().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (added < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(added);
    return zip_set_file_compression(zip, index, ZIP_CM_STORE, 0) == 0 && zip_file_set_dostime(zip, index, 0, kFirstDosDate, 0) == 0
        && zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, kRegularFile) == 0;
}

} // namespace

Result<> writeZip(const QString& path, const QList<ZipSource>& files, const std::stop_token& stop, const ProgressFn& progress)
{
    Writing writing { stop, progress, 0, 0, {} };
    std::vector<std::unique_ptr<Feed>> feeds;
    int code = 0;
    zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    zip_error_t reason;
    zip_error_init_with_code(&reason, code);
    const auto failed = [&] {
        const QString why = QString::fromUtf8(zip_error_strerror(zip ? zip_get_error(zip) : &reason));
        if (zip)
            zip_discard(zip);
        QFile::remove(path);
        return tl::unexpected(writing.error.value_or(
            Error { Error::Kind::File, Sentence::of("'%1' could not be written: %2; choose another place.").arg(path, why) }));
    };
    if (!zip)
        return failed();
    for (const ZipSource& file : files) {
        writing.total += file.bytes;
        feeds.push_back(std::make_unique<Feed>(file, writing));
        if (!add(zip, file, *feeds.back()))
            return failed();
    }
    if (zip_close(zip) != 0)
        return failed();
    return {};
}

} // namespace semblance::custody
