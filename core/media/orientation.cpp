// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/orientation.h"

namespace semblance::media {
namespace {

/// Bounds-checked reader of unsigned integers.
class Bytes {
public:
    Bytes(QByteArrayView data, bool bigEndian)
        : m_data(data)
        , m_bigEndian(bigEndian)
    {
    }

    std::optional<std::uint32_t> number(qsizetype offset, int bytes) const
    {
        if (offset < 0 || offset > m_data.size() - bytes)
            return std::nullopt;
        std::uint32_t value = 0;
        for (int i = 0; i < bytes; ++i) {
            const int shift = 8 * (m_bigEndian ? bytes - 1 - i : i);
            value |= static_cast<std::uint32_t>(static_cast<std::uint8_t>(m_data[offset + i])) << shift;
        }
        return value;
    }

private:
    QByteArrayView m_data;
    bool m_bigEndian;
};

std::optional<int> tiffOrientation(QByteArrayView tiff)
{
    if (tiff.size() < 8 || !(tiff.startsWith("II") || tiff.startsWith("MM")))
        return std::nullopt;
    const Bytes bytes(tiff, tiff.startsWith("MM"));
    const qsizetype directory = *bytes.number(4, 4);
    const auto entries = bytes.number(directory, 2);
    for (std::uint32_t i = 0; i < entries.value_or(0); ++i) {
        const qsizetype entry = directory + 2 + 12 * static_cast<qsizetype>(i);
        const auto tag = bytes.number(entry, 2);
        if (!tag)
            break;
        if (*tag == 274) {
            const auto type = bytes.number(entry + 2, 2);
            const auto value = bytes.number(entry + 8, type == 4U ? 4 : 2);
            return value ? std::optional<int>(static_cast<int>(*value)) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<int> jpegOrientation(QByteArrayView jpeg)
{
    const Bytes bytes(jpeg, true);
    qsizetype at = 2;
    for (;;) {
        const auto marker = bytes.number(at, 2);
        if (!marker || (*marker & 0xff00) != 0xff00 || *marker == 0xffda)
            return std::nullopt;
        if (*marker == 0xffff) { // fill byte
            ++at;
            continue;
        }
        const auto length = bytes.number(at + 2, 2);
        if (!length || *length < 2)
            return std::nullopt;
        const QByteArrayView body = jpeg.sliced(at + 4, qMin<qsizetype>(*length - 2, jpeg.size() - at - 4));
        if (*marker == 0xffe1 && body.startsWith(QByteArrayView("Exif\0\0", 6)))
            return tiffOrientation(body.sliced(6));
        at += 2 + static_cast<qsizetype>(*length);
    }
}

std::optional<int> pngOrientation(QByteArrayView png)
{
    const Bytes bytes(png, true);
    for (qsizetype at = 8; at < png.size();) {
        const auto length = bytes.number(at, 4);
        if (!length || *length > static_cast<std::uint64_t>(png.size()) || at + 8 + static_cast<qsizetype>(*length) > png.size())
            return std::nullopt;
        if (png.sliced(at + 4, 4) == QByteArrayView("eXIf"))
            return tiffOrientation(png.sliced(at + 8, *length));
        at += 12 + static_cast<qsizetype>(*length);
    }
    return std::nullopt;
}

std::optional<int> webpOrientation(QByteArrayView webp)
{
    const Bytes bytes(webp, false);
    for (qsizetype at = 12; at < webp.size();) {
        const auto length = bytes.number(at + 4, 4);
        if (!length || *length > static_cast<std::uint64_t>(webp.size()) || at + 8 + static_cast<qsizetype>(*length) > webp.size())
            return std::nullopt;
        if (webp.sliced(at, 4) == QByteArrayView("EXIF")) {
            QByteArrayView body = webp.sliced(at + 8, *length);
            if (body.startsWith(QByteArrayView("Exif\0\0", 6)))
                body = body.sliced(6);
            return tiffOrientation(body);
        }
        at += 8 + static_cast<qsizetype>(*length) + (*length & 1);
    }
    return std::nullopt;
}
} // namespace

Orientation orientationFromDisplayMatrix(const std::int32_t* m)
{
    // Only the 2x2 part turns; (x, y) goes to (a x + c y, b x + d y), y pointing down.
    constexpr std::int32_t none = 655; // a hundredth, in 16.16 fixed point
    const auto sign = [](std::int32_t v) { return v > none ? 1 : v < -none ? -1 : 0; };
    const int a = sign(m[0]);
    const int b = sign(m[1]);
    const int c = sign(m[3]);
    const int d = sign(m[4]);
    if (b == 0 && c == 0) {
        if (a > 0 && d > 0)
            return { 0, false };
        if (a < 0 && d < 0)
            return { 180, false };
        if (a < 0 && d > 0)
            return { 0, true };
        if (a > 0 && d < 0)
            return { 180, true };
    }
    if (a == 0 && d == 0) {
        if (b > 0 && c < 0)
            return { 90, false };
        if (b < 0 && c > 0)
            return { 270, false };
        if (b > 0 && c > 0)
            return { 270, true };
        if (b < 0 && c < 0)
            return { 90, true };
    }
    return {};
}

Orientation orientationFromExif(int value)
{
    switch (value) {
    case 2:
        return { 0, true };
    case 3:
        return { 180, false };
    case 4:
        return { 180, true };
    case 5:
        return { 270, true };
    case 6:
        return { 90, false };
    case 7:
        return { 90, true };
    case 8:
        return { 270, false };
    default:
        return {};
    }
}

std::optional<int> exifOrientation(QByteArrayView file)
{
    if (file.startsWith(QByteArrayView("\xff\xd8", 2)))
        return jpegOrientation(file);
    if (file.startsWith(QByteArrayView("\x89PNG", 4)))
        return pngOrientation(file);
    if (file.size() > 12 && file.startsWith("RIFF") && file.sliced(8, 4) == QByteArrayView("WEBP"))
        return webpOrientation(file);
    return tiffOrientation(file);
}

} // namespace semblance::media
