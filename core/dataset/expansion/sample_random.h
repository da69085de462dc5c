// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/split_mix.h"

#include <QString>

namespace semblance::dataset {

/// The draws of one sample.
class SampleRandom : public SplitMix64 {
public:
    using SplitMix64::SplitMix64;

    /// Of a value and what came before it.
    static quint64 combined(quint64 before, quint64 value) { return mixed(before * kStep + mixed(value)); }
    static quint64 hashed(const QString& text)
    {
        quint64 hash = 0xCBF29CE484222325ULL; // FNV-1a
        for (const char c : text.toUtf8())
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
        return mixed(hash);
    }
};

} // namespace semblance::dataset
