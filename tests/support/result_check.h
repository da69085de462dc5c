// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

/// Fails the test function with the error's sentence where the Result is an error.
#define VERIFY_RESULT(result)                                                                                                              \
    do {                                                                                                                                   \
        const auto& result_ = (result);                                                                                                    \
        QVERIFY2(result_.has_value(), result_.has_value() ? "" : qPrintable(result_.error().message));                                     \
    } while (false)

/// Fails unless the Result is an error whose sentence has this text; the sentence must also be one line and end with a full stop.
#define VERIFY_ERROR(result, text)                                                                                                         \
    do {                                                                                                                                   \
        const auto& result_ = (result);                                                                                                    \
        QVERIFY2(!result_.has_value(), "an error was expected");                                                                           \
        const QString sentence_ = result_.error().message;                                                                                 \
        QVERIFY2(sentence_.contains(text), qPrintable(sentence_));                                                                         \
        QVERIFY2(sentence_.endsWith(QLatin1Char('.')) && !sentence_.contains(QLatin1Char('\n')), qPrintable(sentence_));                   \
    } while (false)
