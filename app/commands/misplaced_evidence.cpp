// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/misplaced_evidence.h"

#include "app/messages.h"
#include "core/custody/evidence_place.h"

namespace semblance::app {

Result<> tellMisplaced(const cases::CaseFile& file)
{
    return custody::evidencePlaces(file).map([](const QList<custody::EvidencePlace>& places) {
        for (const custody::EvidencePlace& place : places) {
            if (place.state != custody::PlaceState::There)
                printError(QStringLiteral("note: ") + custody::placeSentence(place).english());
        }
    });
}

} // namespace semblance::app
