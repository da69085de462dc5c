// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/robustness.h"

#include <QByteArray>
#include <QStringList>

namespace semblance::compare {

/// What the numbers are about.
struct ComparedFace {
    QString evidence; ///< file name
    QByteArray evidenceSha256; ///< empty: unknown
    qint64 frame = 0;
    QByteArray frameSha256; ///< of the decoded samples; empty: unknown
    int track = 0;
    QString model;
    QByteArray modelSha256;
    double threshold = 0.5;
    QStringList nodes; ///< in the hierarchy's order
};

/// A header and, for every change and strength measured, a row for each node (RFC 4180, UTF-8). The unchanged picture has the change
/// "none" and no strength.
QByteArray robustnessCsv(const Robustness& robustness, ChangedPicture where, const ComparedFace& face);

/// The columns that name the face and the model, the same for every row; with their header.
QString comparedFaceColumns();
QString comparedFaceFields(const ComparedFace& face);

} // namespace semblance::compare
