// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>
#include <QTest>

namespace semblance::test {

/// A path in the development data beside the checkout; SEMBLANCE_SHARED_DIR names another place for it.
inline QString sharedPath(const QString& relative)
{
    const QString root = qEnvironmentVariable("SEMBLANCE_SHARED_DIR", QStringLiteral(SEMBLANCE_SOURCE_DIR "/../shared"));
    return QDir(root).filePath(relative);
}

/// A path in the folder of reference numbers; SEMBLANCE_PARITY_DIR names another one.
inline QString parityPath(const QString& relative)
{
    const QString root = qEnvironmentVariable("SEMBLANCE_PARITY_DIR", sharedPath(QStringLiteral("parity")));
    return QDir(root).filePath(relative);
}

} // namespace semblance::test

/// Skips the test function with a reason where development data is absent.
#define SEMBLANCE_NEEDS(path)                                                                                                              \
    do {                                                                                                                                   \
        if (!QFileInfo::exists(path))                                                                                                      \
            QSKIP(qPrintable(QStringLiteral("development data is absent: ") + (path)));                                                    \
    } while (false)
