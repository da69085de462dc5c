// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/evidence_place.h"

#include "core/base/absent_path.h"
#include "core/base/file_hash.h"
#include "core/custody/take_in.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace semblance::custody {
namespace {

// File systems differ in how finely they keep times.
constexpr qint64 kSameTimeMs = 2000;

/// The time that the file had when it was taken in.
Result<std::optional<QDateTime>> knownTime(const cases::CaseFile& file, cases::EvidenceId evidence)
{
    return file.intake(evidence).map(
        [](const QList<cases::Intake>& records) { return records.isEmpty() ? std::nullopt : records.last().fileModifiedUtc; });
}

/// Files worth hashing: the one that is named, or those in the folder.
QStringList candidates(const QString& path, const QList<cases::Evidence>& wanted)
{
    const auto fits = [&](qint64 bytes) {
        return std::any_of(wanted.cbegin(), wanted.cend(), [bytes](const cases::Evidence& each) { return each.bytes == bytes; });
    };
    if (QFileInfo(path).isFile())
        return { path };
    QStringList found;
    QDirIterator files(path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        if (fits(files.fileInfo().size()))
            found << files.filePath();
    }
    found.sort();
    return found;
}

} // namespace

QString whereIs(const QString& casePath, const QString& evidencePath, qint64 bytes)
{
    if (QFileInfo::exists(evidencePath))
        return evidencePath;
    const QFileInfo beside(QDir(evidenceFolder(casePath)).filePath(QFileInfo(evidencePath).fileName()));
    return beside.isFile() && beside.size() == bytes ? beside.filePath() : evidencePath;
}

Result<QList<EvidencePlace>> evidencePlaces(const cases::CaseFile& file)
{
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    QList<EvidencePlace> places;
    for (const cases::Evidence& evidence : *all) {
        const auto time = knownTime(file, evidence.id);
        if (!time)
            return tl::unexpected(time.error());
        const QFileInfo now(whereIs(file.path(), evidence.path, evidence.bytes));
        EvidencePlace place { evidence.id, evidence.fileName, PlaceState::There, now.filePath(), evidence.bytes, {}, *time, {} };
        if (!now.isFile()) {
            place.state = PlaceState::Missing;
        } else {
            place.bytesNow = now.size();
            place.modifiedNowUtc = now.lastModified().toUTC();
            if (now.size() != evidence.bytes)
                place.state = PlaceState::Changed;
            else if (*time && std::abs((*time)->msecsTo(*place.modifiedNowUtc)) > kSameTimeMs)
                place.state = PlaceState::Touched;
        }
        places.append(place);
    }
    return places;
}

Sentence placeSentence(const EvidencePlace& place)
{
    switch (place.state) {
    case PlaceState::There:
        return {};
    case PlaceState::Missing:
        return Sentence::of("The evidence '%1' is not where it was ('%2'); if it was moved, say where to: semblance case relink.")
            .arg(place.fileName, place.path);
    case PlaceState::Changed:
        return Sentence::of(
            "The evidence '%1' has changed: '%2' has %3 bytes, not %4; the results in the case are those of the old content.")
            .arg(place.fileName, place.path)
            .arg(*place.bytesNow)
            .arg(place.bytes);
    case PlaceState::Touched:
        return Sentence::of("The evidence '%1' may have changed: '%2' was written to on %3, and on %4 when it was taken in; semblance case "
                            "verify says by its hash.")
            .arg(place.fileName, place.path, place.modifiedNowUtc->toString(Qt::ISODate), place.modifiedUtc->toString(Qt::ISODate));
    }
    return {};
}

Result<qsizetype> relink(cases::CaseFile& file, const QString& path, const std::stop_token& stop, const ProgressFn& progress)
{
    const auto all = file.evidence();
    if (!all)
        return tl::unexpected(all.error());
    if (!QFileInfo::exists(path))
        return failure(Error::Kind::File,
            whyAbsent(path).value_or(Sentence::of("There is no file or folder '%1'; check the path.").arg(path)));
    qsizetype found = 0;
    for (const QString& candidate : candidates(path, *all)) {
        const auto sha256 = fileSha256(candidate, stop, progress);
        if (!sha256 && (sha256.error().kind == Error::Kind::Cancelled || candidate == path))
            return tl::unexpected(sha256.error());
        for (const cases::Evidence& evidence : *all) {
            if (!sha256 || evidence.sha256 != *sha256)
                continue;
            if (auto told = file.setEvidencePath(evidence.id, QFileInfo(candidate).absoluteFilePath()); !told)
                return tl::unexpected(told.error());
            ++found;
        }
    }
    if (found == 0)
        return failure(
            Error::Kind::File, Sentence::of("'%1' is no evidence of this case: no file there has the SHA-256 of any.").arg(path));
    return found;
}

} // namespace semblance::custody
