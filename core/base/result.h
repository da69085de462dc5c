// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>

namespace semblance {

/// Why something failed. The message is one untranslated English sentence that names the file and says what to do.
struct Error {
    enum class Kind { Cancelled, Usage, Media, Faces, Model, Case, File, Internal };
    Kind kind = Kind::Internal;
    QString message;
};

template <typename T = void> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString message)
{
    return tl::unexpected(Error{kind, std::move(message)});
}

} // namespace semblance
