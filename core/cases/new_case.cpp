// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/new_case.h"

#include "core/cases/case_file.h"
#include "core/cases/case_hold.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace semblance::cases {
namespace {

bool isUnused(const QString& path)
{
    if (QFileInfo(path).size() == 0)
        return true;
    const auto file = CaseFile::open(path, CaseFile::Mode::ReadOnly);
    if (!file)
        return false;
    const auto log = (*file)->auditLog();
    return log && log->size() <= 2 && std::all_of(log->cbegin(), log->cend(), [](const AuditEntry& entry) {
        return entry.kind == auditKindName(AuditKind::CaseMade) || entry.kind == auditKindName(AuditKind::Opened);
    });
}

} // namespace

NewCase::NewCase(const QString& path)
    : m_path(path)
    , m_isKept(QFileInfo::exists(path))
{
}

NewCase::~NewCase()
{
    const QString file = m_isKept ? QString() : QFileInfo(m_path).canonicalFilePath();
    if (file.isEmpty())
        return;
    // While it is held no other program begins to write to it.
    const auto hold = CaseHold::take(m_path, CaseHold::Patience::None);
    if (!hold || !isUnused(file))
        return;
    for (const char* ending : { "-wal", "-shm", "-journal", "" })
        QFile::remove(file + QLatin1String(ending));
}

} // namespace semblance::cases
