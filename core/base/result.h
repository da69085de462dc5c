// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace semblance {

/// Why something failed: one sentence that names the file and says what to do.
struct Error {
    enum class Kind { Cancelled, Usage, Media, Faces, Model, Case, File, Internal };

    Error() = default;
    Error(Kind errorKind, Sentence why)
        : kind(errorKind)
        , message(why.english())
        , sentence(std::move(why))
    {
    }

    Kind kind = Kind::Internal;
    QString message; ///< in English: for records, logs and the command line
    Sentence sentence; ///< the same for the window: sentence.translated()
};

template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, Sentence why)
{
    return tl::unexpected(Error(kind, std::move(why)));
}

} // namespace semblance
