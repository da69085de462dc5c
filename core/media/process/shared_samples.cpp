// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/process/shared_samples.h"

#include <algorithm>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace semblance::media {
namespace {

constexpr int kAlignment = 64; ///< of rows, for the converters
constexpr int kSeals = F_SEAL_SHRINK | F_SEAL_GROW;
constexpr std::size_t kMostPieces = 256;
constexpr std::size_t kPadding = 64; ///< that converters may read past the last row

AVPixelFormat formatOf(const SamplesForm& form)
{
    return static_cast<AVPixelFormat>(form.format);
}

/// Takes the buffer.
FramePtr frameOver(AVBufferRef* buffer, const SamplesForm& form)
{
    FramePtr frame(av_frame_alloc());
    if (!frame) {
        av_buffer_unref(&buffer);
        return nullptr;
    }
    frame->buf[0] = buffer;
    frame->format = form.format;
    frame->width = form.width;
    frame->height = form.height;
    frame->colorspace = static_cast<AVColorSpace>(form.colorSpace);
    frame->color_range = static_cast<AVColorRange>(form.colorRange);
    frame->chroma_location = static_cast<AVChromaLocation>(form.chromaLocation);
    frame->pict_type = static_cast<AVPictureType>(form.pictureType);
    frame->interlaced_frame = form.interlaced;
    frame->key_frame = form.keyFrame;
    if (av_image_fill_arrays(frame->data, frame->linesize, buffer->data, formatOf(form), form.width, form.height, kAlignment) < 0)
        return nullptr;
    return frame;
}

} // namespace

std::optional<std::size_t> SamplesForm::bytes() const
{
    const AVPixFmtDescriptor* const descriptor = av_pix_fmt_desc_get(formatOf(*this));
    if (!descriptor || (descriptor->flags & AV_PIX_FMT_FLAG_HWACCEL) || av_image_check_size(static_cast<unsigned>(width), static_cast<unsigned>(height), 0, nullptr) < 0)
        return std::nullopt;
    const int size = av_image_get_buffer_size(formatOf(*this), width, height, kAlignment);
    return size > 0 ? std::optional(static_cast<std::size_t>(size) + kPadding) : std::nullopt;
}

QDataStream& operator<<(QDataStream& out, const SamplesForm& form)
{
    return out << form.format << form.width << form.height << form.colorSpace << form.colorRange << form.chromaLocation << form.pictureType
               << form.interlaced << form.keyFrame;
}

QDataStream& operator>>(QDataStream& in, SamplesForm& form)
{
    return in >> form.format >> form.width >> form.height >> form.colorSpace >> form.colorRange >> form.chromaLocation >> form.pictureType
        >> form.interlaced >> form.keyFrame;
}

SamplesWriter::~SamplesWriter()
{
    for (auto& [id, piece] : m_pieces)
        ::munmap(piece.data, piece.bytes);
}

std::uint8_t* SamplesWriter::findPiece(std::size_t bytes, Written& written)
{
    auto free = std::ranges::find_if(m_pieces, [&](const auto& entry) { return !entry.second.used && entry.second.bytes == bytes; });
    if (free == m_pieces.end()) {
        // Pieces of another size belong to a picture size that the stream has left.
        std::erase_if(m_pieces, [&](const auto& entry) {
            const bool stale = !entry.second.used && entry.second.bytes != bytes;
            if (stale) {
                ::munmap(entry.second.data, entry.second.bytes);
                written.dropped.push_back(entry.first);
            }
            return stale;
        });
        // A limit for the size of files, by which some systems bound a user, holds for shared memory too.
        Descriptor descriptor(::memfd_create("semblance-frame", MFD_CLOEXEC | MFD_ALLOW_SEALING));
        if (!descriptor.isValid() || ::ftruncate(descriptor.get(), static_cast<off_t>(bytes)) != 0
            || ::fcntl(descriptor.get(), F_ADD_SEALS, kSeals) != 0)
            return nullptr;
        void* const data = ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor.get(), 0);
        if (data == MAP_FAILED)
            return nullptr;
        written.newDescriptor = descriptor.get();
        free = m_pieces.emplace(m_next++, Piece { std::move(descriptor), static_cast<std::uint8_t*>(data), bytes, false }).first;
    }
    free->second.used = true;
    written.piece = free->first;
    return free->second.data;
}

std::optional<SamplesWriter::Written> SamplesWriter::write(const AVFrame& frame)
{
    Written written;
    written.form = { frame.format, frame.width, frame.height, frame.colorspace, frame.color_range, frame.chroma_location, frame.pict_type,
        frame.interlaced_frame != 0, frame.key_frame != 0 };
    const auto bytes = written.form.bytes();
    if (!bytes)
        return std::nullopt;
    std::uint8_t* data = findPiece(*bytes, written);
    if (!data) {
        written.bytes = QByteArray(static_cast<qsizetype>(*bytes), '\0');
        data = reinterpret_cast<std::uint8_t*>(written.bytes.data());
    }
    if (av_image_copy_to_buffer(
            data, static_cast<int>(*bytes), frame.data, frame.linesize, formatOf(written.form), frame.width, frame.height, kAlignment)
        < 0)
        return std::nullopt;
    return written;
}

void SamplesWriter::giveBack(quint32 piece)
{
    if (const auto it = m_pieces.find(piece); it != m_pieces.end())
        it->second.used = false;
}

struct SamplesReader::Mapping {
    std::uint8_t* data = nullptr;
    std::size_t bytes = 0;
    Mapping(std::uint8_t* mapped, std::size_t size)
        : data(mapped)
        , bytes(size)
    {
    }
    ~Mapping() { ::munmap(data, bytes); }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;
};

struct SamplesReader::GivenBack {
    QMutex mutex;
    std::vector<quint32> pieces;
};

SamplesReader::SamplesReader()
    : m_givenBack(std::make_shared<GivenBack>())
{
}

FramePtr SamplesReader::read(quint32 id, const SamplesForm& form, Descriptor newDescriptor, const std::vector<quint32>& dropped)
{
    for (const quint32 old : dropped)
        m_pieces.erase(old);
    const auto bytes = form.bytes();
    if (!bytes)
        return nullptr;
    if (newDescriptor.isValid()) {
        // The seals keep the other side from cutting the memory off under the reading.
        struct stat status {};
        if (m_pieces.size() >= kMostPieces || (::fcntl(newDescriptor.get(), F_GET_SEALS) & kSeals) != kSeals
            || ::fstat(newDescriptor.get(), &status) != 0
            || static_cast<std::size_t>(status.st_size) != *bytes)
            return nullptr;
        void* const data = ::mmap(nullptr, *bytes, PROT_READ, MAP_SHARED, newDescriptor.get(), 0);
        if (data == MAP_FAILED)
            return nullptr;
        m_pieces[id] = std::make_shared<Mapping>(static_cast<std::uint8_t*>(data), *bytes);
    }
    const auto piece = m_pieces.find(id);
    if (piece == m_pieces.end() || piece->second->bytes != *bytes)
        return nullptr;

    struct Lease {
        std::shared_ptr<Mapping> mapping;
        std::shared_ptr<GivenBack> back;
        quint32 id = 0;
    };
    auto lease = std::make_unique<Lease>(Lease { piece->second, m_givenBack, id });
    const auto end = [](void* opaque, std::uint8_t*) {
        const std::unique_ptr<Lease> ended(static_cast<Lease*>(opaque));
        const QMutexLocker lock(&ended->back->mutex);
        ended->back->pieces.push_back(ended->id);
    };
    AVBufferRef* const buffer = av_buffer_create(piece->second->data, *bytes, end, lease.get(), AV_BUFFER_FLAG_READONLY);
    if (!buffer)
        return nullptr;
    [[maybe_unused]] const auto owned = lease.release();
    return frameOver(buffer, form);
}

FramePtr SamplesReader::read(const QByteArray& bytes, const SamplesForm& form)
{
    const auto wanted = form.bytes();
    if (!wanted || bytes.size() != static_cast<qsizetype>(*wanted))
        return nullptr;
    AVBufferRef* const buffer = av_buffer_alloc(*wanted);
    if (!buffer)
        return nullptr;
    std::memcpy(buffer->data, bytes.constData(), *wanted);
    return frameOver(buffer, form);
}

std::vector<quint32> SamplesReader::takeGivenBack()
{
    const QMutexLocker lock(&m_givenBack->mutex);
    return std::exchange(m_givenBack->pieces, {});
}

} // namespace semblance::media
