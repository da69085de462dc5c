// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faces/landmark_blob.h"

#include <QtEndian>
#include <algorithm>
#include <cmath>

namespace semblance::faces {
namespace {

constexpr double kFurthest = 1e6; // pixels; drawing rounds places to integers

bool isFloat32(double value)
{
    return static_cast<double>(static_cast<float>(value)) == value;
}

template <typename Real> QByteArray pack(const Landmarks& landmarks)
{
    QByteArray blob(static_cast<qsizetype>(landmarks.size() * 2 * sizeof(Real)), Qt::Uninitialized);
    char* out = blob.data();
    for (const Point& point : landmarks) {
        for (const double value : { point.x, point.y }) {
            qToLittleEndian(static_cast<Real>(value), out);
            out += sizeof(Real);
        }
    }
    return blob;
}

template <typename Real> Landmarks unpack(const QByteArray& blob)
{
    Landmarks landmarks;
    const char* in = blob.constData();
    for (Point& point : landmarks) {
        point.x = static_cast<double>(qFromLittleEndian<Real>(in));
        point.y = static_cast<double>(qFromLittleEndian<Real>(in + sizeof(Real)));
        in += 2 * sizeof(Real);
    }
    return landmarks;
}

} // namespace

QByteArray landmarksToBlob(const Landmarks& landmarks)
{
    const bool lossless
        = std::all_of(landmarks.begin(), landmarks.end(), [](const Point& point) { return isFloat32(point.x) && isFloat32(point.y); });
    return lossless ? pack<float>(landmarks) : pack<double>(landmarks);
}

std::optional<Landmarks> landmarksFromBlob(const QByteArray& blob)
{
    constexpr qsizetype kValues = 2 * std::tuple_size_v<Landmarks>;
    Landmarks landmarks;
    if (blob.size() == kValues * static_cast<qsizetype>(sizeof(float)))
        landmarks = unpack<float>(blob);
    else if (blob.size() == kValues * static_cast<qsizetype>(sizeof(double)))
        landmarks = unpack<double>(blob);
    else
        return std::nullopt;
    const auto isPlace = [](const Point& point) { return std::abs(point.x) < kFurthest && std::abs(point.y) < kFurthest; };
    return std::all_of(landmarks.begin(), landmarks.end(), isPlace) ? std::optional(landmarks) : std::nullopt;
}

} // namespace semblance::faces
