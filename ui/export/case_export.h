// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cases/ids.h"

#include <QStringList>

#include <optional>
#include <stop_token>

namespace semblance::ui {

/// What to export of one piece of evidence in a case.
struct ExportRequest {
    enum class Form {
        Still, ///< PNG of the first frame
        Clip, ///< MP4 of first..last, without sound
        Numbers ///< CSV of every face on first..last
    };
    Form form = Form::Still;
    QString casePath;
    QByteArray evidenceSha256;
    std::optional<cases::RunId> run = {}; ///< absent: the newest with results; a still or clip may do without
    QString node = {}; ///< whose probability is burnt in; empty: the primary one
    std::optional<qint64> first = {}; ///< absent: the first
    std::optional<qint64> last = {}; ///< inclusive; absent: the last
    QString output;
    bool log = true; ///< into the case's audit log
};

struct ExportOutcome {
    qint64 bytes = 0;
    QByteArray sha256; ///< of the file as it lies there
    qint64 frames = 0;
    qint64 faces = 0;
    QStringList notices; ///< what the file can't show or the log does not hold, one sentence each
};

/// Writes the file whole or not at all, never over another one, and never a frame under numbers of other samples: a frame whose hash is not
/// the analysed one gets no boxes and its caption says so. Evidence that is not the one that was taken in is refused; a case that
/// does not match its own log is exported with a notice, which is also burnt in. Any thread with a
/// QGuiApplication in the program; blocking. Progress in frames, stages "integrity", "log", "rows", "hash", "index", "decode",
/// "export". Errors: Usage, Case, Media, File,
/// Cancelled.
Result<ExportOutcome> exportFromCase(const ExportRequest& request, const std::stop_token& stop, const ProgressFn& progress);

} // namespace semblance::ui
