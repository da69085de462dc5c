// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faces/face_follower.h"

#include <QSet>
#include <algorithm>
#include <cmath>
#include <functional>

namespace semblance::test {

/// A face with plausible landmarks inside a box; the same arguments give the same face.
inline faces::Face makeFace(int track, double x, double y, double size)
{
    faces::Face face;
    face.track = track;
    face.box = { x, y, size, size };
    for (std::size_t i = 0; i < face.landmarks.size(); ++i) {
        const double angle = 0.0924 * static_cast<double>(i);
        face.landmarks[i] = { x + size / 2 + size / 3 * std::cos(angle), y + size / 2 + size / 3 * std::sin(angle) };
    }
    // The five points of the alignment: eyes (36-47), nose tip (30), mouth corners (48, 54).
    for (std::size_t i = 36; i < 42; ++i)
        face.landmarks[i] = { x + size * 0.3, y + size * 0.4 };
    for (std::size_t i = 42; i < 48; ++i)
        face.landmarks[i] = { x + size * 0.7, y + size * 0.4 };
    face.landmarks[30] = { x + size * 0.5, y + size * 0.6 };
    face.landmarks[48] = { x + size * 0.35, y + size * 0.8 };
    face.landmarks[54] = { x + size * 0.65, y + size * 0.8 };
    face.detectionConfidence = 1.25;
    face.quality = { size, 120.5, -3.25, std::nullopt };
    return face;
}

/// By default two people who drift to the right; the second appears at frame 5. Track ids count from the first call, so a
/// follower that starts late numbers differently, as a real one does. Refuses ordinals that don't grow.
class FakeFaceFollower : public faces::FaceFollower {
public:
    using Script = std::function<Result<QList<faces::Face>>(qint64 ordinal)>;

    FakeFaceFollower() = default;
    explicit FakeFaceFollower(Script script)
        : m_script(std::move(script))
    {
    }

    Result<QList<faces::Face>> next(qint64 ordinal, const RgbImage& frame, std::stop_token = {}) override
    {
        if (!given.isEmpty() && ordinal <= given.last())
            return failure(Error::Kind::Internal, QStringLiteral("frame %1 was given after frame %2").arg(ordinal).arg(given.last()));
        given.append(ordinal);
        if (m_script)
            return m_script(ordinal);
        const double step = static_cast<double>(given.size() - 1);
        QList<faces::Face> found { makeFace(0, 2 + 0.25 * step, 8, std::min(frame.width(), 24)) };
        if (ordinal >= 5)
            found.append(makeFace(1, 34 + 0.125 * step, 10, 22));
        return found;
    }

    bool beganShot() const override { return given.size() == 1 || shots.contains(given.last()); }

    QList<qint64> given; ///< every ordinal, in order
    QSet<qint64> shots; ///< frames that begin one, besides the first that is given

private:
    Script m_script;
};

} // namespace semblance::test
