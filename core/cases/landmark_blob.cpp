// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/landmark_blob.h"

#include <QtEndian>
#include <algorithm>

namespace semblance::cases {
namespace {

bool isFloat32(double value)
{
    return static_cast<double>(static_cast<float>(value)) == value;
}

template <typename Real> QByteArray pack(const faces::Landmarks& landmarks)
{
    QByteArray blob(static_cast<qsizetype>(landmarks.size() * 2 * sizeof(Real)), Qt::Uninitialized);
    char* out = blob.data();
    for (const faces::Point& point : landmarks) {
        for (const double value : { point.x, point.y }) {
            qToLittleEndian(static_cast<Real>(value), out);
            out += sizeof(Real);
        }
    }
    return blob;
}

template <typename Real> faces::Landmarks unpack(const QByteArray& blob)
{
    faces::Landmarks landmarks;
    const char* in = blob.constData();
    for (faces::Point& point : landmarks) {
        point.x = static_cast<double>(qFromLittleEndian<Real>(in));
        point.y = static_cast<double>(qFromLittleEndian<Real>(in + sizeof(Real)));
        in += 2 * sizeof(Real);
    }
    return landmarks;
}

} // namespace

QByteArray landmarksToBlob(const faces::Landmarks& landmarks)
{
    const bool lossless = std::all_of(
        landmarks.begin(), landmarks.end(), [](const faces::Point& point) { return isFloat32(point.x) && isFloat32(point.y); });
    return lossless ? pack<float>(landmarks) : pack<double>(landmarks);
}

std::optional<faces::Landmarks> landmarksFromBlob(const QByteArray& blob)
{
    constexpr qsizetype kValues = 2 * std::tuple_size_v<faces::Landmarks>;
    if (blob.size() == kValues * static_cast<qsizetype>(sizeof(float)))
        return unpack<float>(blob);
    if (blob.size() == kValues * static_cast<qsizetype>(sizeof(double)))
        return unpack<double>(blob);
    return std::nullopt;
}

} // namespace semblance::cases
