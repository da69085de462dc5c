// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"
#include "core/base/result.h"

namespace semblance::app {

/// How a command ends: what it says on its last line, and the exit code that it returns.
class CommandEnd {
public:
    /// words: what is typed after "semblance", e.g. "case export"; a literal.
    explicit constexpr CommandEnd(const char* words)
        : m_words(words)
    {
    }

    /// The sentence, and which help to look at. Usage.
    int wrongUsage(const QString& sentence) const;
    /// The error's sentence; wrongUsage() where that is its kind. ifCancelled: Partial where a stop keeps something that was asked for.
    int failed(const Error& error, ExitCode ifCancelled = Failed) const;
    /// Text on stdout, and code; Failed with a sentence where it can't be written.
    int printed(const QString& text, int code = Done) const;
    /// What printed() ends with then; for a command that prints line by line.
    int notPrinted() const;

private:
    const char* m_words;
};

} // namespace semblance::app
