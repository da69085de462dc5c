// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace semblance::app {

/// semblance case review; the arguments after these two words.
int runCaseReview(const QStringList& arguments);

} // namespace semblance::app
