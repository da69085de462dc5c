// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// QTRY_VERIFY and QTRY_COMPARE that give a busy machine five minutes, so that time never decides a test.
#define SOON(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 300000)
#define SOON_EQUAL(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 300000)
