// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/drawn_person.h"
#include "support/program.h"

#include <QDir>
#include <QFileInfo>
#include <functional>

namespace semblance::test {

/// Lossless frames of a drawn clip, or of a folder of pictures where path ends with '/'. False where ffmpeg can't make it.
inline bool drawClip(
    const QString& path, int frames, const std::function<void(cv::Mat& rgb, int frame)>& draw, cv::Size size = { 240, 180 })
{
    const bool folder = path.endsWith(QLatin1Char('/'));
    const QString pictures = folder ? path : path + QStringLiteral(".frames/");
    if (!QDir().mkpath(QFileInfo(path).path()) || !QDir().mkpath(pictures))
        return false;
    const cv::Mat background = texture(size.width, size.height, 11, { 110, 120, 130 }, 20, 25);
    for (int i = 0; i < frames; ++i) {
        cv::Mat rgb = background.clone();
        draw(rgb, i);
        cv::Mat bgr;
        cv::cvtColor(rgb, bgr, cv::COLOR_RGB2BGR);
        if (!cv::imwrite((pictures + QStringLiteral("%1.png").arg(i)).toStdString(), bgr))
            return false;
    }
    if (folder)
        return true;
    const bool made = makeVideo(path,
        { QStringLiteral("-framerate"), QStringLiteral("25"), QStringLiteral("-i"), pictures + QStringLiteral("%d.png"),
            QStringLiteral("-c:v"), QStringLiteral("ffv1"), QStringLiteral("-threads"), QStringLiteral("1"), QStringLiteral("-f"),
            QStringLiteral("matroska") });
    QDir(pictures).removeRecursively();
    return made;
}

/// A head that moves a little.
inline void drawMovingHead(cv::Mat& rgb, int frame, const DrawnPerson& person = {}, double side = 100)
{
    drawHead(rgb, 120 + frame % 7, 90 + frame % 3, side, person);
    cv::GaussianBlur(rgb, rgb, {}, 0.8);
}

} // namespace semblance::test
