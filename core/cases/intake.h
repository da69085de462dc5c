// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace semblance::cases {

/// "number", "title", "examiner", "agency", "description", "questions": what a case file says about its case, in this order.
const QStringList& caseFactNames();

/// By name; what was never said, or taken back, is absent.
using CaseFacts = QMap<QString, QString>;

/// One of the things that were said about the case; never changed once said.
struct SaidFact {
    QString name;
    QString value; ///< empty: taken back
    QString author;
    QDateTime createdUtc;
};

/// How a piece of evidence came in. Absent: not told.
struct Intake {
    std::optional<QString> receivedBy;
    std::optional<QString> received; ///< date or time in the examiner's words
    std::optional<QString> source;
    std::optional<QString> exhibit; ///< seal or exhibit number
    std::optional<QString> condition;
    std::optional<QString> sha1; ///< of the file, lower-case hex
    std::optional<QString> md5;
    std::optional<QDateTime> fileCreatedUtc; ///< as the file system says
    std::optional<QDateTime> fileModifiedUtc;
    QString author; ///< of this record; empty before it is written: systemUserName()
    QDateTime createdUtc;
};

} // namespace semblance::cases
