// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <cstdint>
#include <cstring>
#include <regex>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace semblance::test {

/// A little-endian C-order .npy array (version 1 to 3).
template <typename T> struct NpyArray {
    std::vector<std::size_t> shape;
    std::vector<T> values;
};

/// Reads a .npy file whose dtype is exactly T: uint8_t, int32_t, int64_t, float or double. Throws std::runtime_error.
template <typename T> NpyArray<T> readNpy(const QString& path)
{
    const std::string name = path.toStdString();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + name);
    const QByteArray bytes = file.readAll();
    const auto fail = [&](const char* why) { return std::runtime_error(name + ": " + why); };
    if (bytes.size() < 12 || std::memcmp(bytes.constData(), "\x93NUMPY", 6) != 0)
        throw fail("not an npy file");
    const auto byteAt = [&](qsizetype i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[i])); };
    const bool longHeader = byteAt(6) >= 2;
    const qsizetype headerStart = longHeader ? 12 : 10;
    const std::uint32_t headerSize = byteAt(8) | byteAt(9) << 8 | (longHeader ? byteAt(10) << 16 | byteAt(11) << 24 : 0);
    const auto dataStart = headerStart + static_cast<qsizetype>(headerSize);
    if (bytes.size() < dataStart)
        throw fail("header is cut off");
    const std::string header(bytes.constData() + headerStart, headerSize);

    const char kind = std::is_floating_point_v<T> ? 'f' : std::is_unsigned_v<T> ? 'u' : 'i';
    const std::string dtype = (sizeof(T) == 1 ? std::string("|") : std::string("<")) + kind + std::to_string(sizeof(T));
    if (header.find('\'' + dtype + '\'') == std::string::npos)
        throw fail(("dtype is not " + dtype).c_str());
    if (header.find("'fortran_order': False") == std::string::npos)
        throw fail("not in C order");
    std::smatch shapeText;
    if (!std::regex_search(header, shapeText, std::regex("'shape': \\(([0-9, ]*)\\)")))
        throw fail("no shape");

    NpyArray<T> array;
    std::size_t count = 1;
    const std::string dimensions = shapeText[1];
    const std::regex number("[0-9]+");
    for (std::sregex_iterator it(dimensions.begin(), dimensions.end(), number), end; it != end; ++it) {
        array.shape.push_back(std::stoull(it->str()));
        count *= array.shape.back();
    }
    if (static_cast<std::size_t>(bytes.size() - dataStart) != count * sizeof(T))
        throw fail("size does not match its shape");
    array.values.resize(count);
    std::memcpy(array.values.data(), bytes.constData() + dataStart, count * sizeof(T));
    return array;
}

} // namespace semblance::test
