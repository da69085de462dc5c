// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/temporary_case.h"

#include <QDir>

namespace semblance::cases {

Result<std::unique_ptr<TemporaryCase>> TemporaryCase::create()
{
    std::unique_ptr<TemporaryCase> result(new TemporaryCase);
    if (!result->m_folder.isValid())
        return failure(Error::Kind::File,
            Sentence::of("No temporary folder can be made in '%1'; set TMPDIR to one that can be written.").arg(QDir::tempPath()));
    auto file = CaseFile::open(result->m_folder.filePath(QStringLiteral("results.semcase")));
    if (!file)
        return tl::unexpected(file.error());
    result->m_file = std::move(*file);
    return result;
}

} // namespace semblance::cases
