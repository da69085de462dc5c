// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/dataset_layout.h"

#include <QMap>
#include <QSet>

namespace semblance::dataset {

/// A video, picture or folder of pictures as it lies in a folder.
struct FoundMedia {
    QString path; ///< below the root
    ItemKind kind = ItemKind::Video;
};

/// What a layout's reader works with: the folders below the root, and what it found out. Every path is below the root, '/' separated;
/// every list is sorted. Links that lead out of the root or nowhere are not followed. One thread.
class ScanWork {
public:
    struct Listing {
        QStringList folders;
        QStringList files;
    };

    ScanWork(QString root, ScanOptions options, std::stop_token stop, ProgressFn progress);

    const QString& root() const { return m_root; }
    const ScanOptions& options() const { return m_options; }
    /// Of a path below the root; an absolute path stays as it is.
    QString absolute(const QString& path) const;
    /// A path as a list file writes it, below the root; absent where it leads out of it.
    std::optional<QString> below(const QString& written) const;

    bool isFolder(const QString& path) const;
    bool isFile(const QString& path) const;
    /// What stands there instead of what was looked for: "nothing", "an empty folder", "a link that leads out of the dataset's folder", ...
    QString whatIsAt(const QString& path) const;
    /// Links that are not followed and names that are no UTF-8 are told as findings, once a folder.
    Listing list(const QString& path);
    /// Videos, pictures and folders of pictures that lie in a folder; deep: also in its folders' folders. A folder that holds a picture is
    /// one of Frames; empty videos are told as findings.
    QList<FoundMedia> media(const QString& path, bool deep = false);
    /// Media of a folder of clips: videos and folders of pictures, no single pictures.
    QList<FoundMedia> clips(const QString& path);
    /// Every picture below a folder, each for itself.
    QList<FoundMedia> pictures(const QString& path);
    bool holdsPicture(const QString& path);
    /// What a list's line names; absent where there is no such video, picture or folder of pictures.
    std::optional<ItemKind> kindOf(const QString& path);

    void add(DatasetItem item);
    void found(const QString& path, const QString& expected, const QString& found);
    void missing(const QString& path, const QString& expected, const QString& leftOut);
    void incomplete(const QString& path, const QString& expected, const QString& found, const QString& leftOut);
    void ignored(const QString& path, const QString& found, const QString& leftOut);

    bool stopped() const { return m_stop.stop_requested(); }
    /// Files seen so far, reported now and then.
    void seen(qint64 files);

    QList<DatasetItem> items;
    QList<LayoutFinding> findings;

private:
    struct Place {
        bool exists = false;
        bool folder = false;
        bool below = false; ///< the root, links followed
        QString real;
    };
    Place place(const QString& path) const;
    Listing listFresh(const QString& path);
    void collectPictures(const QString& path, int depth, QList<FoundMedia>& pictures);
    void collect(const QString& path, bool deep, int depth, QList<FoundMedia>& media, QStringList& empty);

    QString m_root;
    QString m_realRoot;
    ScanOptions m_options;
    std::stop_token m_stop;
    ProgressFn m_progress;
    qint64 m_seen = 0;
    qint64 m_reported = 0;
    QSet<QString> m_toldFolders;
    std::optional<Listing> m_rootListing;
};

/// "1 video", "3 videos".
QString counted(qint64 count, const QString& one, const QString& many);
/// The first few of many names and how many more there are.
QString someOf(const QStringList& names);

} // namespace semblance::dataset
