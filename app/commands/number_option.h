// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>
#include <optional>

namespace semblance::app {

/// The option's whole number, or standard where it is not given; a sentence in problem where it is none or not from low to high.
qint64 wholeNumber(
    const QCommandLineParser& parser, const QCommandLineOption& option, qint64 standard, qint64 low, qint64 high, QString& problem);

/// "640x480".
struct PictureSize {
    int width = 0;
    int height = 0;
};
std::optional<PictureSize> pictureSize(const QString& text);

} // namespace semblance::app
