// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/scan_work.h"

#include "core/dataset/layouts/media_names.h"

#include <QDir>
#include <QFile>
#include <algorithm>
#include <filesystem>

namespace semblance::dataset {
namespace {

namespace fs = std::filesystem;

constexpr int kDeepest = 16;

fs::path toPath(const QString& path)
{
    return { QFile::encodeName(path).toStdString() };
}

/// Absent where the name is no UTF-8: Qt could not open it again.
std::optional<QString> toName(const fs::path& path)
{
    const std::string bytes = path.filename().string();
    const QByteArray name(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QString text = QFile::decodeName(name);
    return QFile::encodeName(text) == name && !text.contains(QChar::ReplacementCharacter) ? std::optional(std::move(text)) : std::nullopt;
}

bool isBelow(const QString& path, const QString& root)
{
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

} // namespace

QString counted(qint64 count, const QString& one, const QString& many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

QString someOf(const QStringList& names)
{
    constexpr qsizetype most = 5;
    if (names.size() <= most)
        return names.join(QStringLiteral(", "));
    return QStringLiteral("%1 and %2 more").arg(names.first(most).join(QStringLiteral(", "))).arg(names.size() - most);
}

ScanWork::ScanWork(QString root, ScanOptions options, std::stop_token stop, ProgressFn progress)
    : m_root(std::move(root))
    , m_options(std::move(options))
    , m_stop(std::move(stop))
    , m_progress(std::move(progress))
{
    std::error_code error;
    m_realRoot = QFile::decodeName(fs::canonical(toPath(m_root), error).string().c_str());
}

QString ScanWork::absolute(const QString& path) const
{
    if (QDir::isAbsolutePath(path))
        return path;
    return path.isEmpty() ? m_root : joined(m_root.endsWith(u'/') ? m_root.chopped(1) : m_root, path);
}

std::optional<QString> ScanWork::below(const QString& written) const
{
    QString path = QDir::cleanPath(written);
    if (QDir::isAbsolutePath(path)) {
        for (const QString& root : { QDir::cleanPath(QDir(m_root).absolutePath()), m_realRoot }) {
            if (isBelow(path, root) && path != root)
                return path.sliced(root.endsWith(u'/') ? root.size() : root.size() + 1);
        }
        return {};
    }
    if (path == QLatin1String("..") || path.startsWith(QLatin1String("../")))
        return {};
    return path;
}

std::optional<ItemKind> ScanWork::kindOf(const QString& path)
{
    const Place at = place(path);
    if (!at.below)
        return {};
    if (at.folder)
        return holdsPicture(path) ? std::optional(ItemKind::Frames) : std::nullopt;
    if (isVideoName(path))
        return ItemKind::Video;
    return isImageName(path) ? std::optional(ItemKind::Image) : std::nullopt;
}

ScanWork::Place ScanWork::place(const QString& path) const
{
    Place place;
    std::error_code error;
    const fs::path real = fs::canonical(toPath(absolute(path)), error);
    if (error)
        return place;
    place.exists = true;
    place.real = QFile::decodeName(real.string().c_str());
    place.below = isBelow(place.real, m_realRoot);
    place.folder = fs::is_directory(real, error);
    return place;
}

bool ScanWork::isFolder(const QString& path) const
{
    const Place at = place(path);
    return at.below && at.folder;
}

bool ScanWork::isFile(const QString& path) const
{
    const Place at = place(path);
    std::error_code error;
    return at.below && fs::is_regular_file(toPath(at.real), error);
}

QString ScanWork::whatIsAt(const QString& path) const
{
    const Place at = place(path);
    std::error_code error;
    if (!at.exists)
        return fs::is_symlink(toPath(absolute(path)), error) ? QStringLiteral("a link that leads nowhere") : QStringLiteral("nothing");
    if (!at.below)
        return QStringLiteral("a link that leads out of the dataset's folder");
    if (!at.folder)
        return QStringLiteral("a file");
    const bool empty = fs::is_empty(toPath(at.real), error);
    if (error)
        return QStringLiteral("a folder that cannot be read");
    return empty ? QStringLiteral("an empty folder") : QStringLiteral("a folder");
}

ScanWork::Listing ScanWork::list(const QString& path)
{
    // Every layout looks at the root in turn, and it may hold hundreds of thousands of pictures.
    if (!path.isEmpty())
        return listFresh(path);
    if (!m_rootListing)
        m_rootListing = listFresh(path);
    return *m_rootListing;
}

ScanWork::Listing ScanWork::listFresh(const QString& path)
{
    Listing listing;
    const Place here = place(path);
    if (!here.below || !here.folder)
        return listing;
    qint64 badNames = 0;
    QStringList badLinks;
    qint64 files = 0;
    std::error_code error;
    for (fs::directory_iterator it(toPath(here.real), error), end; !error && it != end; it.increment(error)) {
        const auto name = toName(it->path());
        if (!name) {
            ++badNames;
            continue;
        }
        // Hidden files and what macOS's archives add are no data.
        if (name->startsWith(u'.') || *name == QLatin1String("__MACOSX"))
            continue;
        std::error_code typeError;
        bool folder = it->is_directory(typeError);
        if (it->is_symlink(typeError)) {
            const Place target = place(joined(path, *name));
            if (!target.below || (target.folder && isBelow(here.real, target.real))) {
                badLinks.append(*name);
                continue;
            }
            folder = target.folder;
        }
        if (folder)
            listing.folders.append(*name);
        else if (it->is_regular_file(typeError))
            listing.files.append(*name);
        if ((++files & 0xFFF) == 0) {
            if (stopped())
                return listing;
            seen(0x1000);
        }
    }
    seen(files & 0xFFF);
    listing.folders.sort();
    listing.files.sort();
    if (!m_toldFolders.contains(path)) {
        m_toldFolders.insert(path);
        const QString folder = path.isEmpty() ? QStringLiteral(".") : path;
        if (error)
            incomplete(folder, QStringLiteral("a folder that can be read"), QString::fromStdString(error.message()),
                QStringLiteral("what it holds"));
        badLinks.sort();
        if (!badLinks.isEmpty())
            incomplete(folder, QStringLiteral("links to places below the dataset's folder"),
                QStringLiteral("%1 elsewhere, nowhere or in a circle")
                    .arg(counted(badLinks.size(), QStringLiteral("link"), QStringLiteral("links"))),
                someOf(badLinks));
        if (badNames > 0)
            incomplete(folder, QStringLiteral("names in UTF-8"),
                counted(badNames, QStringLiteral("name in another encoding"), QStringLiteral("names in another encoding")),
                QStringLiteral("the files of these names"));
    }
    return listing;
}

bool ScanWork::holdsPicture(const QString& path)
{
    const Place here = place(path);
    if (!here.below || !here.folder)
        return false;
    std::error_code error;
    for (fs::directory_iterator it(toPath(here.real), error), end; !error && it != end; it.increment(error)) {
        const auto name = toName(it->path());
        if (name && !name->startsWith(u'.') && isImageName(*name) && isFile(joined(path, *name)))
            return true;
    }
    return false;
}

void ScanWork::collect(const QString& path, bool deep, int depth, QList<FoundMedia>& media, QStringList& empty)
{
    if (stopped() || depth > kDeepest)
        return;
    const Listing listing = list(path);
    for (const QString& name : listing.files) {
        const QString file = joined(path, name);
        if (isVideoName(name)) {
            std::error_code error;
            if (fs::file_size(toPath(absolute(file)), error) == 0 && !error)
                empty.append(name);
            media.append({ file, ItemKind::Video });
        } else if (isImageName(name)) {
            media.append({ file, ItemKind::Image });
        }
    }
    for (const QString& name : listing.folders) {
        const QString folder = joined(path, name);
        if (holdsPicture(folder))
            media.append({ folder, ItemKind::Frames });
        else if (deep)
            collect(folder, deep, depth + 1, media, empty);
    }
}

QList<FoundMedia> ScanWork::media(const QString& path, bool deep)
{
    QList<FoundMedia> media;
    QStringList empty;
    collect(path, deep, 0, media, empty);
    if (!empty.isEmpty())
        incomplete(path.isEmpty() ? QStringLiteral(".") : path, QStringLiteral("videos"),
            QStringLiteral("%1 without a byte").arg(counted(empty.size(), QStringLiteral("file"), QStringLiteral("files"))),
            QStringLiteral("nothing yet, but no frame can be read from %1").arg(someOf(empty)));
    return media;
}

void ScanWork::collectPictures(const QString& path, int depth, QList<FoundMedia>& pictures)
{
    if (stopped() || depth > kDeepest)
        return;
    const Listing listing = list(path);
    for (const QString& name : listing.files) {
        if (isImageName(name))
            pictures.append({ joined(path, name), ItemKind::Image });
    }
    for (const QString& name : listing.folders)
        collectPictures(joined(path, name), depth + 1, pictures);
}

QList<FoundMedia> ScanWork::pictures(const QString& path)
{
    QList<FoundMedia> pictures;
    collectPictures(path, 0, pictures);
    return pictures;
}

QList<FoundMedia> ScanWork::clips(const QString& path)
{
    QList<FoundMedia> clips = media(path);
    clips.removeIf([](const FoundMedia& m) { return m.kind == ItemKind::Image; });
    return clips;
}

void ScanWork::add(DatasetItem item)
{
    if (item.identity.isEmpty())
        item.identity = item.path;
    items.append(std::move(item));
}

void ScanWork::found(const QString& path, const QString& expected, const QString& found)
{
    findings.append({ LayoutFinding::Kind::Found, path, expected, found, {} });
}

void ScanWork::missing(const QString& path, const QString& expected, const QString& leftOut)
{
    findings.append({ LayoutFinding::Kind::Missing, path, expected, whatIsAt(path), leftOut });
}

void ScanWork::incomplete(const QString& path, const QString& expected, const QString& found, const QString& leftOut)
{
    findings.append({ LayoutFinding::Kind::Incomplete, path, expected, found, leftOut });
}

void ScanWork::ignored(const QString& path, const QString& found, const QString& leftOut)
{
    findings.append({ LayoutFinding::Kind::Ignored, path, QString(), found, leftOut });
}

void ScanWork::seen(qint64 files)
{
    m_seen += files;
    if (m_progress && m_seen - m_reported >= 1000) {
        m_reported = m_seen;
        m_progress({ m_seen, 0, QStringLiteral("scan") });
    }
}

} // namespace semblance::dataset
