// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/synthetic_scene.h"

namespace semblance::test {

/// How a drawn head differs from another one.
struct DrawnPerson {
    cv::Scalar skin { 205, 160, 135 };
    cv::Scalar hair { 60, 42, 30 };
    double width = 1; ///< of the face, against its height
};

/// A frontal head with the light and dark parts that a face detector looks for, drawn without any photograph. side: of dlib's box, pixels.
inline void drawHead(cv::Mat& rgb, double cx, double cy, double side, const DrawnPerson& person = {})
{
    constexpr int kShift = 4;
    const double s = side / 200;
    const auto point = [&](double x, double y) { return cv::Point(cvRound((cx + x * s) * 16), cvRound((cy + y * s) * 16)); };
    const auto oval
        = [&](double x, double y, double rx, double ry, const cv::Scalar& colour, double angle = 0, double from = 0, double to = 360) {
              cv::ellipse(rgb, point(x, y), cv::Size(cvRound(rx * s * 16), cvRound(ry * s * 16)), angle, from, to, colour, cv::FILLED,
                  cv::LINE_AA, kShift);
          };
    const auto line = [&](double x1, double y1, double x2, double y2, double width, const cv::Scalar& colour) {
        cv::line(rgb, point(x1, y1), point(x2, y2), colour, std::max(1, cvRound(width * s)), cv::LINE_AA, kShift);
    };
    const cv::Scalar shade = person.skin * 0.78;
    const cv::Scalar deep = person.skin * 0.55;
    const double w = person.width;
    oval(0, -40, 112 * w, 130, person.hair);
    oval(0, 135, 48, 60, shade); // neck
    oval(0, 10, 98 * w, 125, shade);
    oval(0, 8, 92 * w, 120, person.skin);
    for (const int sign : { -1, 1 }) {
        oval(sign * 42 * w, -30, 30, 20, shade); // eye socket
        oval(sign * 42 * w, -26, 22, 10, { 240, 238, 235 });
        oval(sign * 42 * w, -26, 9, 10, { 50, 35, 25 });
        oval(sign * 42 * w, -36, 24, 4, deep, 0);
        oval(sign * 44 * w, -55, 32, 7, person.hair, sign * 6);
        line(sign * 12, -25, sign * 10, 20, 5, shade);
        oval(sign * 12, 32, 7, 5, deep);
    }
    oval(0, 22, 15, 14, person.skin * 1.08);
    oval(0, 38, 20, 4, shade);
    oval(0, 66, 38, 11, { 165, 80, 80 });
    line(-34, 66, 34, 66, 4, { 95, 35, 40 });
    oval(0, 84, 26, 4, shade);
}

} // namespace semblance::test
