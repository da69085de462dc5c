// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>
#include <stop_token>

namespace semblance::media {

/// Endings of the names of videos and pictures, lower case, without dot, sorted.
const QStringList& mediaSuffixes();

/// Whether the file's name ends like that of a video or picture.
bool hasMediaSuffix(const QString& path);

/// The files below the folder, at any depth, whose names end like that of a video or picture, by code point, a folder's own files before
/// those of the folders in it. Hidden files and folders are left out, links to folders are not followed. Nothing is opened. Blocking;
/// visit is called for each. Gives the folders that can't be read, and ends early on a stop request.
QStringList findMediaFiles(const QString& folder, const std::function<void(const QString& path)>& visit, std::stop_token stop = {});

} // namespace semblance::media
