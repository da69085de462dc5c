// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/file_state.h"

#include "core/base/file_hash.h"

#include <QFileInfo>

namespace semblance::custody {

FileState glanceAt(const cases::Evidence& evidence)
{
    const QFileInfo file(evidence.path);
    if (!file.exists())
        return FileState::Missing;
    return file.size() == evidence.bytes ? FileState::NotChecked : FileState::Changed;
}

Result<FileState> checkFile(const cases::Evidence& evidence, const std::stop_token& stop, const ProgressFn& progress)
{
    const FileState first = glanceAt(evidence);
    if (first != FileState::NotChecked)
        return first;
    const auto hash = fileSha256(evidence.path, stop, progress);
    if (!hash && hash.error().kind == Error::Kind::Cancelled)
        return tl::unexpected(hash.error());
    if (!hash)
        return FileState::Unreadable;
    return *hash == evidence.sha256 ? FileState::Unchanged : FileState::Changed;
}

} // namespace semblance::custody
