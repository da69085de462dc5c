// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/take_in.h"

#include "core/base/file_hash.h"
#include "core/media/video_source.h"

#include <QFileInfo>

namespace semblance::custody {
namespace {

std::optional<QDateTime> known(const QDateTime& time)
{
    return time.isValid() ? std::optional(time.toUTC()) : std::nullopt;
}

} // namespace

Result<cases::EvidenceId> takeIn(
    cases::CaseFile& file, const QString& path, cases::Intake intake, const std::stop_token& stop, const ProgressFn& progress)
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
    evidence.facts = (*video)->facts();
    const auto digests = fileDigests(path, stop, progress);
    if (!digests)
        return tl::unexpected(digests.error());
    if (const QFileInfo now(path); now.size() != info.size() || now.lastModified() != info.lastModified())
        return failure(Error::Kind::File, Sentence::of("'%1' was changed while it was being read; add it when it is complete.").arg(path));
    evidence.sha256 = digests->sha256;
    intake.sha1 = QString::fromLatin1(digests->sha1);
    intake.md5 = QString::fromLatin1(digests->md5);
    const auto id = file.addEvidence(evidence);
    if (!id)
        return id;
    return file.addIntake(*id, intake).map([&] { return *id; });
}

} // namespace semblance::custody
