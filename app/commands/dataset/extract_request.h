// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/extraction/extract.h"

#include <QStringList>
#include <variant>

namespace semblance::app {

/// What a call of semblance dataset extract asks for. An option that was not given is absent: a new extraction takes the usual value, one
/// that is gone on with its own.
struct ExtractRequest {
    QString root;
    QString out;
    std::optional<QString> layout;
    std::optional<QString> compression;
    std::optional<QString> labels; ///< absolute path
    std::optional<QString> mapping; ///< absolute path
    bool unobservedAsNo = false;
    std::optional<int> frames;
    std::optional<int> every;
    std::optional<bool> allTracks;
    std::optional<int> smallestFace;
    std::optional<bool> jpeg;
    std::optional<QString> detector;
    std::optional<QString> detectorWeights; ///< absolute path
    std::optional<int> threads;
    bool retryFailed = false;

    dataset::ExtractOptions extractOptions(dataset::ExtractOptions base = {}) const;
    dataset::ScanOptions scanOptions() const;
    /// Usage: a sentence where the manifest was begun for another dataset or with other settings than those asked for.
    Result<> checkGoesOn(const dataset::Manifest& manifest) const;
};

struct ExtractHelp { };

/// Usage errors are sentences.
Result<std::variant<ExtractRequest, ExtractHelp>> parseExtractRequest(const QStringList& arguments);

} // namespace semblance::app
