// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace semblance::jobs {

/// A model that the window can offer.
struct ModelChoice {
    QString name; ///< as AnalysisRequest::model takes it
    QByteArray sha256;
    bool demonstration = false;
    QString intendedUse; ///< in plain words, as the model file says
    QString dataLicence;
};

} // namespace semblance::jobs
