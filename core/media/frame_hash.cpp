// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_hash.h"

#include <openssl/evp.h>
#include <vector>

namespace semblance::media {

QByteArray frameSha256(const AVFrame& frame)
{
    const auto format = static_cast<AVPixelFormat>(frame.format);
    const int size = av_image_get_buffer_size(format, frame.width, frame.height, 1);
    if (size < 0)
        return {};
    thread_local std::vector<std::uint8_t> packed;
    packed.resize(static_cast<std::size_t>(size));
    if (av_image_copy_to_buffer(packed.data(), size, frame.data, frame.linesize, format, frame.width, frame.height, 1) < 0)
        return {};
    QByteArray digest(32, Qt::Uninitialized);
    unsigned length = 0;
    if (EVP_Digest(packed.data(), packed.size(), reinterpret_cast<unsigned char*>(digest.data()), &length, EVP_sha256(), nullptr) != 1)
        return {};
    return digest.toHex();
}

} // namespace semblance::media
