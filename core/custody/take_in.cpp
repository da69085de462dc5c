// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/take_in.h"

#include "core/base/durable_file.h"
#include "core/base/file_hash.h"
#include "core/media/file_metadata.h"
#include "core/media/video_source.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace semblance::custody {
namespace {

const QString kPart = QStringLiteral(".part");

std::optional<QDateTime> known(const QDateTime& time)
{
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

/// A copy that is removed again unless it is kept.
class Copy {
public:
    Copy() = default;
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy()
    {
        if (m_path.isEmpty() || m_isKept)
            return;
        QFile::remove(m_path);
        QDir().rmdir(QFileInfo(m_path).absolutePath()); // Only where nothing is in it.
    }

    Result<FileDigests> make(const QString& from, const QString& folder, const std::stop_token& stop, const ProgressFn& progress)
    {
        if (!QDir().mkpath(folder))
            return failure(
                Error::Kind::File, Sentence::of("The folder '%1' can't be made; choose another place for the case.").arg(folder));
        // Only the program that holds the case copies here, so these were left by one that was killed.
        for (const QFileInfo& rest : QDir(folder).entryInfoList({ QLatin1Char('*') + kPart }, QDir::Files))
            QFile::remove(rest.filePath());
        constexpr qsizetype kKnown = 40; // A name may be as long as the file system allows.
        const QString part = QDir(folder).filePath(QFileInfo(from).fileName().left(kKnown) + kPart);
        m_path = part;
        auto digests = copyAndHash(from, part, QDir(folder).filePath(QFileInfo(from).fileName()), stop, progress);
        if (!digests)
            return digests;
        return settle(from, folder, *digests).map([&] { return *digests; });
    }

    const QString& path() const { return m_path; }
    void keep() { m_isKept = true; }

private:
    /// Gives the copy its name, its time and no right to be written.
    Result<> settle(const QString& from, const QString& folder, const FileDigests& digests)
    {
        const QFileInfo info(from);
        QString name = QDir(folder).filePath(info.fileName());
        for (int i = 2; QFileInfo::exists(name); ++i) {
            if (QFileInfo(name).size() == info.size() && fileSha256(name).value_or(QByteArray()) == digests.sha256) {
                QFile::remove(m_path);
                m_path = name;
                m_isKept = true; // An equal one is there already.
                return {};
            }
            name = QDir(folder).filePath(QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(i).arg(info.suffix()));
        }
        return settleReadOnly(m_path, name, info.lastModified()).map([&] { m_path = name; });
    }

    QString m_path;
    bool m_isKept = false;
};

} // namespace

QString evidenceFolder(const QString& casePath)
{
    const QFileInfo info(casePath);
    return info.absoluteDir().filePath(info.completeBaseName() + QStringLiteral(".evidence"));
}

Result<cases::EvidenceId> takeIn(
    cases::CaseFile& file, const QString& path, cases::Intake intake, const std::stop_token& stop, const ProgressFn& progress, Keep keep)
{
    const QFileInfo info(path);
    cases::Evidence evidence;
    evidence.path = info.absoluteFilePath();
    evidence.fileName = info.fileName();
    evidence.bytes = info.size();
    intake.fileCreatedUtc = known(info.birthTime());
    intake.fileModifiedUtc = known(info.lastModified());
    media::VideoSourceOptions options;
    options.cacheBytes = 0;
    const auto video = media::VideoSource::open(path, options, stop, progress);
    if (!video)
        return tl::unexpected(video.error());
    evidence.facts = media::withMetadata((*video)->facts(), path, stop);
    Copy copy;
    const auto digests
        = keep == Keep::Copy ? copy.make(path, evidenceFolder(file.path()), stop, progress) : fileDigests(path, stop, progress);
    if (!digests)
        return tl::unexpected(digests.error());
    if (const QFileInfo now(path); now.size() != info.size() || now.lastModified() != info.lastModified())
        return failure(Error::Kind::File, Sentence::of("'%1' was changed while it was being read; add it when it is complete.").arg(path));
    evidence.sha256 = digests->sha256;
    intake.sha1 = QString::fromLatin1(digests->sha1);
    intake.md5 = QString::fromLatin1(digests->md5);
    QString copiedFrom;
    if (keep == Keep::Copy && copy.path() != evidence.path)
        copiedFrom = std::exchange(evidence.path, copy.path());
    auto id = file.takeIn(evidence, intake, copiedFrom);
    if (id)
        copy.keep();
    return id;
}

} // namespace semblance::custody
