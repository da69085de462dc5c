// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/contradictions.h"

#include "core/cases/schema.h"
#include "core/cases/schema_fit.h"
#include "core/custody/check_rows.h"

#include <QFileInfo>

namespace semblance::custody {
namespace {

Result<QStringList> contradictions(const QString& casePath, int oldest, const std::stop_token& stop, const ProgressFn& progress)
{
    if (auto checked = cases::checkFile(casePath, false); !checked)
        return tl::unexpected(checked.error());
    const auto connection = cases::openForReading(casePath);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto fit = cases::schemaFit(**connection);
    if (!fit)
        return tl::unexpected(fit.error());
    // One that only says that it is older has a log, or had one.
    if (fit->actual < oldest || fit->actual > cases::schemaVersion())
        return QStringList();
    const auto check = checkRows(**connection, {}, stop, progress);
    if (!check)
        return tl::unexpected(check.error());
    QStringList lines;
    for (const CheckLine& line : check->lines) {
        if (line.state == CheckState::Differs)
            lines << QStringList { line.what, line.subject, line.note }.join(u' ').simplified();
    }
    return lines;
}

} // namespace

Result<QStringList> contradictionsIn(const QString& casePath, const std::stop_token& stop, const ProgressFn& progress)
{
    return contradictions(casePath, cases::firstLoggedVersion(), stop, progress);
}

Result<QStringList> contradictionsMeanwhile(const QString& casePath, const std::stop_token& stop, const ProgressFn& progress)
{
    return contradictions(casePath, cases::schemaVersion(), stop, progress);
}

Sentence contradictionSentence(const QString& casePath, const QStringList& lines)
{
    constexpr qsizetype kShown = 5;
    QString shown = lines.mid(0, kShown).join(QStringLiteral("; "));
    if (lines.size() > kShown)
        shown += QStringLiteral("; …");
    return Sentence::of("The case file '%1' does not match its own audit log (%2); rely on none of its numbers before that is explained. "
                        "semblance case verify tells all of it.")
        .arg(QFileInfo(casePath).fileName(), shown);
}

} // namespace semblance::custody
