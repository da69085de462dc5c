// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/custody/export_bundle.h"
#include "core/custody/verify_bundle.h"
#include "support/case_samples.h"
#include "support/program.h"

#include <QDirIterator>

namespace semblance::test {

/// A case of one piece of evidence that is not there, with one finished run over 20 frames.
inline void writeBundleCase(const QString& path)
{
    const auto file = cases::CaseFile::open(path);
    const auto id = file ? (*file)->addEvidence(sampleEvidence()) : Result<cases::EvidenceId>(tl::unexpected(file.error()));
    const auto run = id ? (*file)->startRun(sampleRun(*id)) : Result<cases::RunId>(tl::unexpected(id.error()));
    if (!run || !(*file)->appendFrames(*run, sampleFrames(0, 20)) || !(*file)->finishRun(*run, analysis::Status::Complete, {}))
        qFatal("the case of a bundle could not be made");
}

inline Result<custody::BundleOutcome> bundled(
    const QString& casePath, const QString& output, const std::shared_ptr<const custody::Signer>& signer = {}, bool log = true)
{
    custody::BundleOptions options;
    options.output = output;
    options.signer = signer;
    options.log = log;
    return custody::exportBundle(casePath, options, {}, {});
}

/// No analysis is repeated.
inline Result<custody::BundleCheck> checked(const QString& bundle, const QString& key = {})
{
    custody::VerifyBundleOptions options;
    options.key = key;
    options.rerun = false;
    return custody::verifyBundle(bundle, options, {}, {});
}

/// The note of the table's line about this.
inline QString noteOf(const custody::BundleCheck& check, const char* what)
{
    for (const custody::CheckLine& line : check.check.lines) {
        if (line.what == QLatin1String(what))
            return line.note;
    }
    return {};
}

inline QStringList allFiles(const QString& folder)
{
    QStringList all;
    for (QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         it.hasNext();)
        all << it.next();
    // SQLite's beside a case that is open come and go.
    all.removeIf([](const QString& path) { return path.endsWith(QLatin1String("-wal")) || path.endsWith(QLatin1String("-shm")); });
    all.sort();
    return all;
}

inline bool writeBytes(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace semblance::test
