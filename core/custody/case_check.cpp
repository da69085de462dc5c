// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/case_check.h"

#include <algorithm>

namespace semblance::custody {

QString stateName(CheckState state)
{
    switch (state) {
    case CheckState::Matches:
        return QStringLiteral("matches");
    case CheckState::Differs:
        return QStringLiteral("differs");
    case CheckState::Missing:
        return QStringLiteral("missing");
    case CheckState::NotChecked:
        return QStringLiteral("not checked");
    }
    return {};
}

bool CaseCheck::differs() const
{
    return count(CheckState::Differs) > 0;
}

qint64 CaseCheck::count(CheckState state) const
{
    return std::count_if(lines.cbegin(), lines.cend(), [state](const CheckLine& line) { return line.state == state; });
}

} // namespace semblance::custody
