// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/rgb_image.h"

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace semblance::jobs {

struct Thumbnail {
    QString file;
    int side = 0; ///< as it was asked for
    RgbImage picture; ///< null: the file can't be read
};

/// Decodes small pictures on threads of its own, only those that are wanted now. Keeps none. Lives on the GUI thread.
class ThumbnailService : public QObject {
    Q_OBJECT
public:
    /// Called on several threads at once; must not throw. The picture is at most side x side.
    using Reader = std::function<Result<RgbImage>(const QString& file, int side)>;

    explicit ThumbnailService(Reader reader, int threads = 2, QObject* parent = nullptr);
    ~ThumbnailService() override;

    /// What is to be decoded, most urgent first. What was wanted before and has not begun is dropped unless it is among these.
    void want(const QStringList& files, int side);

Q_SIGNALS:
    /// Those that became ready since the last time; each wanted file once.
    void arrived(const QList<semblance::jobs::Thumbnail>& thumbnails);

private:
    struct Pool;

    void deliver();

    std::unique_ptr<Pool> m_pool;
};

/// The picture of a file, shrunk to fit side x side. Error: Media, one sentence with the path.
Result<RgbImage> readThumbnail(const QString& file, int side);

} // namespace semblance::jobs
