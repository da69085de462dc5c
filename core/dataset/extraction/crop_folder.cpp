// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/extraction/crop_folder.h"

#include "core/base/write_all.h"
#include "core/dataset/extraction/crop_encoder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace semblance::dataset {
namespace {

constexpr qsizetype kLongestName = 80;
const QString kPart = QStringLiteral(".part");

/// Letters, digits and a few marks of the text; what is left of it is never empty, hidden or another folder.
QString fileName(const QString& text)
{
    QString name;
    for (const char32_t c : text.toUcs4()) {
        if (name.size() >= kLongestName)
            break;
        const bool plain = QChar::isLetterOrNumber(c) || c == U'-' || c == U'_' || c == U'+' || (c == U'.' && !name.isEmpty());
        name += plain ? QString::fromUcs4(&c, 1) : QStringLiteral("_");
    }
    // Windows drops a dot at the end, and ours mark what is unfinished.
    while (name.endsWith(QLatin1Char('.')) || name.endsWith(kPart))
        name.chop(1);
    return name.isEmpty() ? QStringLiteral("_") : name;
}

QString nameOf(const DatasetItem& item)
{
    const QFileInfo info(item.path);
    return fileName(item.kind == ItemKind::Frames ? info.fileName() : info.completeBaseName());
}

QString folderOf(const DatasetItem& item)
{
    return QStringLiteral("crops/%1/%2/%3")
        .arg(item.split.isEmpty() ? QStringLiteral("all") : fileName(item.split),
            item.method.isEmpty() ? QStringLiteral("real") : fileName(item.method), nameOf(item));
}

void removeTree(const QString& path)
{
    if (QFileInfo(path).isSymLink())
        QFile::remove(path);
    else
        QDir(path).removeRecursively();
}

} // namespace

QHash<qint64, QString> cropFolders(const QList<VideoRow>& videos)
{
    QHash<QString, int> uses;
    for (const VideoRow& video : videos)
        ++uses[folderOf(video.item).toCaseFolded()];
    QHash<qint64, QString> folders;
    folders.reserve(videos.size());
    for (const VideoRow& video : videos) {
        const QString folder = folderOf(video.item);
        // Two '-': no name of one use can look like one with an id, since those with "--" in them get one too.
        const bool unique = uses.value(folder.toCaseFolded()) == 1 && !nameOf(video.item).contains(QStringLiteral("--"));
        folders.insert(video.id, unique ? folder : QStringLiteral("%1--%2").arg(folder).arg(video.id));
    }
    return folders;
}

CropFolderWriter::CropFolderWriter(QString below, QString folder, bool jpeg)
    : m_below(std::move(below))
    , m_folder(std::move(folder))
    , m_jpeg(jpeg)
{
}

CropFolderWriter::CropFolderWriter(CropFolderWriter&& other) noexcept
    : m_below(std::move(other.m_below))
    , m_folder(std::move(other.m_folder))
    , m_jpeg(other.m_jpeg)
    , m_made(std::exchange(other.m_made, false))
{
}

CropFolderWriter::~CropFolderWriter()
{
    if (m_made)
        removeTree(QDir(m_below).filePath(m_folder) + kPart);
}

Result<CropFolderWriter> CropFolderWriter::open(const QString& below, const QString& folder, bool jpeg)
{
    const QString path = QDir(below).filePath(folder);
    for (const QString& left : { path, path + kPart }) {
        removeTree(left);
        if (QFileInfo::exists(left))
            return failure(Error::Kind::File, Sentence::of("'%1' is in the way of new crops and can't be removed; remove it.").arg(left));
    }
    return CropFolderWriter(below, folder, jpeg);
}

Result<> CropFolderWriter::write(const RgbImage& picture, CropRow& crop)
{
    const QString folder = QDir(m_below).filePath(m_folder) + kPart;
    if (!m_made) {
        if (!QDir().mkpath(folder))
            return failure(
                Error::Kind::File, Sentence::of("The folder '%1' can't be made; check the disk and its permissions.").arg(folder));
        m_made = true;
    }
    const auto bytes = m_jpeg ? encodeJpeg(picture) : encodePng(picture);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString name = QStringLiteral("%1_%2.%3")
                             .arg(crop.frame, 6, 10, QLatin1Char('0'))
                             .arg(crop.face.track)
                             .arg(m_jpeg ? QStringLiteral("jpg") : QStringLiteral("png"));
    QFile file(folder + QLatin1Char('/') + name);
    // Unbuffered, so that a full disk is told by the call that meets it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || !writeAll(file, *bytes))
        return failure(Error::Kind::File,
            Sentence::of("'%1' can't be written (%2); free some space or make its folder writable. Videos stored before are intact.")
                .arg(file.fileName(), file.errorString()));
    crop.file = m_folder + QLatin1Char('/') + name;
    crop.fileSha256 = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
    return {};
}

Result<> CropFolderWriter::finish()
{
    if (!m_made)
        return {};
    const QString path = QDir(m_below).filePath(m_folder);
    if (!QDir().rename(path + kPart, path))
        return failure(Error::Kind::File, Sentence::of("The folder '%1' can't be made; check the disk and its permissions.").arg(path));
    m_made = false;
    return {};
}

} // namespace semblance::dataset
