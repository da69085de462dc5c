// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>

namespace semblance {

/// QSaveFile::commit(), which in Qt 6.4 says true, and puts a cut file in place, where a full disk refused what was still buffered. False:
/// errorString() has the reason, and what was there before stays.
inline bool commitWhole(QSaveFile& file)
{
    return file.flush() && file.commit();
}

} // namespace semblance
