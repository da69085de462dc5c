// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_file.h"

#include <QTemporaryDir>

namespace semblance::cases {

/// A case for results that nobody asked to keep: a file in the folder for temporary files, not memory, so that a long video's
/// results don't have to fit there. Gone with the object.
class TemporaryCase {
public:
    static Result<std::unique_ptr<TemporaryCase>> create();

    CaseFile& file() { return *m_file; }

private:
    TemporaryCase() = default;

    QTemporaryDir m_folder;
    std::unique_ptr<CaseFile> m_file;
};

} // namespace semblance::cases
