// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_hash.h"

#include <memory>
#include <openssl/evp.h>
#include <vector>

namespace semblance::media {
namespace {

struct FreeDigest {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

class Digest {
public:
    Digest()
        : m_context(EVP_MD_CTX_new())
        , m_ok(m_context && EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr) == 1)
    {
    }

    void add(const std::uint8_t* bytes, std::size_t count) { m_ok = m_ok && EVP_DigestUpdate(m_context.get(), bytes, count) == 1; }

    /// Empty: something failed.
    QByteArray hex()
    {
        QByteArray hash(32, Qt::Uninitialized);
        unsigned length = 0;
        if (!m_ok || EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()), &length) != 1)
            return {};
        return hash.toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, FreeDigest> m_context;
    bool m_ok;
};

/// Whether planes are lines of samples and nothing more.
bool isPlain(const AVPixFmtDescriptor* descriptor)
{
    return descriptor && !(descriptor->flags & (AV_PIX_FMT_FLAG_PAL | AV_PIX_FMT_FLAG_HWACCEL | AV_PIX_FMT_FLAG_BITSTREAM));
}

} // namespace

QByteArray frameSha256(const AVFrame& frame)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    Digest digest;
    int widths[4] = {};
    if (const AVPixFmtDescriptor* descriptor = av_pix_fmt_desc_get(format);
        isPlain(descriptor) && av_image_fill_linesizes(widths, format, frame.width) >= 0) {
        // In the order in which av_image_copy_to_buffer() packs them, without its copy.
        for (int plane = 0; plane < av_pix_fmt_count_planes(format); ++plane) {
            const bool chroma = plane == 1 || plane == 2;
            const int lines = chroma ? AV_CEIL_RSHIFT(frame.height, descriptor->log2_chroma_h) : frame.height;
            const auto bytes = static_cast<std::size_t>(widths[plane]);
            for (int n = 0; n < lines; ++n)
                digest.add(frame.data[plane] + static_cast<std::ptrdiff_t>(n) * frame.linesize[plane], bytes);
        }
        return digest.hex();
    }
    const int size = av_image_get_buffer_size(format, frame.width, frame.height, 1);
    if (size < 0)
        return {};
    std::vector<std::uint8_t> packed(static_cast<std::size_t>(size));
    if (av_image_copy_to_buffer(packed.data(), size, frame.data, frame.linesize, format, frame.width, frame.height, 1) < 0)
        return {};
    digest.add(packed.data(), packed.size());
    return digest.hex();
}

} // namespace semblance::media
