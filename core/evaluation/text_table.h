// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace semblance::evaluation {

/// Rows as lines with aligned columns, the first ones left, the others right; the first row is the heading.
QString alignedText(const QList<QStringList>& rows, qsizetype leftColumns = 1);

/// Rows as a LaTeX tabular; the first row is the heading. Characters that mean something to LaTeX are escaped.
QString texTabular(const QList<QStringList>& rows);

} // namespace semblance::evaluation
