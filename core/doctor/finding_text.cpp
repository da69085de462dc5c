// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/doctor/finding_text.h"

#include "core/base/plain_text.h"
#include "core/doctor/examine.h"

namespace semblance::doctor {

QString stateName(State state)
{
    switch (state) {
    case State::Fine:
        return QStringLiteral("fine");
    case State::Missing:
        return QStringLiteral("missing");
    case State::Broken:
        return QStringLiteral("broken");
    }
    return {};
}

QString findingsText(const QList<Finding>& findings)
{
    QString text;
    QString part;
    for (const Finding& finding : findings) {
        if (finding.part != part) {
            part = finding.part;
            text += QStringLiteral("%1%2\n").arg(text.isEmpty() ? QString() : QStringLiteral("\n"), part);
        }
        const QString name = QStringLiteral("  %1 ").arg(spelledOutName(finding.name), -15);
        text += name + (finding.value.isEmpty() ? QStringLiteral("none") : spelledOutName(finding.value)) + u'\n';
    }
    text += u'\n';
    for (const Finding& finding : findings) {
        if (finding.state != State::Fine)
            text += QStringLiteral("%1: %2\n").arg(stateName(finding.state), spelledOutName(finding.problem.english()));
    }
    return worst(findings) == State::Fine ? text + QStringLiteral("Nothing is wrong.\n") : text;
}

} // namespace semblance::doctor
