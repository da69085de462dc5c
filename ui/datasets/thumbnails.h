// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/thumbnail_service.h"

#include <QCache>
#include <QImage>
#include <QObject>

namespace semblance::ui {

/// Small pictures of samples in memory, at most kBytes of them; those used longest ago go first.
class Thumbnails : public QObject {
    Q_OBJECT
public:
    static constexpr int kBytes = 96 * 1024 * 1024;
    enum class State { Missing, Ready, Unreadable };

    explicit Thumbnails(jobs::ThumbnailService& service, QObject* parent = nullptr);

    /// In pixels of the screen. Another size forgets all.
    void setSide(int side);
    int side() const { return m_side; }
    void clear();
    State find(const QString& file, QImage& picture) const;
    /// Has those that are missing decoded, most urgent first, in place of those wanted before.
    void want(const QStringList& files);
    qint64 bytes() const { return m_cache.totalCost(); }

Q_SIGNALS:
    void changed();

private:
    void take(const QList<jobs::Thumbnail>& thumbnails);

    jobs::ThumbnailService& m_service;
    QCache<QString, QImage> m_cache; ///< a null picture: unreadable
    int m_side = 128;
};

} // namespace semblance::ui
