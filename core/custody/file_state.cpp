// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/file_state.h"

#include "core/base/file_hash.h"
#include "core/custody/evidence_place.h"

#include <QFileInfo>

namespace semblance::custody {

FileState glanceAt(const QString& casePath, const cases::Evidence& evidence)
{
    const QFileInfo file(whereIs(casePath, evidence.path, evidence.bytes));
    if (!file.exists())
        return FileState::Missing;
    return file.size() == evidence.bytes ? FileState::NotChecked : FileState::Changed;
}

Result<FileState> checkFile(
    const QString& casePath, const cases::Evidence& evidence, const std::stop_token& stop, const ProgressFn& progress)
{
    const FileState first = glanceAt(casePath, evidence);
    if (first != FileState::NotChecked)
        return first;
    const auto hash = fileSha256(whereIs(casePath, evidence.path, evidence.bytes), stop, progress);
    if (!hash && hash.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(hash.error());
    if (!hash)
        return FileState::Unreadable;
    return *hash == evidence.sha256 ? FileState::Unchanged : FileState::Changed;
}

} // namespace semblance::custody
