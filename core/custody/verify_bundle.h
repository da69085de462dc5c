// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/bundle_manifest.h"
#include "core/custody/case_check.h"
#include "core/custody/rerun.h"
#include "core/report/report.h"

#include <functional>

namespace semblance::custody {

struct VerifyBundleOptions {
    QString key; ///< a public key in PEM that the bundle must be signed with; empty: none
    QStringList models; ///< model files that may be the bundle's, besides those in it and the installed ones
    QStringList evidence; ///< files that may be the bundle's evidence, besides those in it
    bool rerun = true; ///< repeat the analyses whose evidence and model are there
    /// Makes the report's PDF; empty: the PDF is not held against the case.
    std::function<Result<QByteArray>(const report::Report&)> pdf = {};
};

enum class BundleSignature {
    None,
    Known, ///< good, by the key that was given or one that gpg knows
    UnknownKey, ///< good by the key that came with it, or by one that gpg does not know: of whom is not known
    Wrong,
    NotChecked ///< gpg is missing
};

/// A bundle held against its own manifest, its case against its log, and its results against their repetition.
struct BundleCheck {
    BundleManifest manifest;
    BundleSignature signature = BundleSignature::None;
    QString signedBy; ///< fingerprint, and what is known of its owner; empty: not signed
    CaseCheck check; ///< the bundle's own lines, then those of the case in it
    QList<RunMatch> runs; ///< empty where none was asked for

    bool differs() const;
    /// Every analysis that has results was repeated.
    bool repeatedAll() const;
};

/// Checks a bundle from anywhere: nothing in it is believed. Everything that has to be unpacked goes into a private folder for temporary
/// files and is gone afterwards; what is unpacked is never larger than the bundle. Blocking. Progress stages: "hash" (bytes),
/// "integrity", "log", "rows", "report", and those of rerun(). Errors: File (no bundle, a damaged or manipulated one, an unreadable key), Model (of
/// a model that was named), Case, Cancelled.
Result<BundleCheck> verifyBundle(
    const QString& path, const VerifyBundleOptions& options, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::custody
