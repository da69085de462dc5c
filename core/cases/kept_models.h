// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/cases/case_file.h"

#include <functional>
#include <stop_token>

namespace semblance::cases {

/// Beside the case file, for copies of the models that its analyses used: "NAME.models" of NAME.semcase.
QString modelFolder(const QString& casePath);

/// What lies in that folder under the name of a model.
struct KeptCopy {
    QString path;
    Result<QByteArray> sha256; ///< of what is in it; errors as those of fileSha256()
};

/// The copy that should have this SHA-256; absent: there is none. Reads it whole.
std::optional<KeptCopy> keptCopy(
    const QString& casePath, const QByteArray& sha256, const std::stop_token& stop = {}, const ProgressFn& progress = {});

/// The path of the model file with this SHA-256 in that folder; absent: it is not there, or is not what its name says. Reads it whole.
std::optional<QString> keptModel(const QString& casePath, const QByteArray& sha256, const std::stop_token& stop = {});

struct KeptModels {
    int copied = 0;
    int there = 0; ///< were in the folder already
    QStringList replaced; ///< of the copied: paths of those in place of a copy that was not what its name says, or unreadable
    QStringList damaged; ///< of the missing: paths of such copies, which stay
    QStringList missing; ///< name and hash of those whose file nobody has any more
};

/// The path of an installed model's file by SHA-256, or why there is none.
using FindModel = std::function<Result<QString>(const QByteArray& sha256)>;

/// Copies each model that an analysis of the case used into modelFolder(), read-only, read back and compared; the audit log tells of each,
/// and what was in a copy that it replaces. Blocking. Error::Kind::File where a copy can't be made, Case (also a closed one), Cancelled;
/// copies made until then stay.
Result<KeptModels> keepModels(const QString& casePath, const FindModel& find, const std::stop_token& stop = {}, const ProgressFn& progress = {});

} // namespace semblance::cases
