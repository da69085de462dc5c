// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonDocument>
#include <QStringList>

namespace semblance::dataset {

/// A small text file of a dataset: UTF-8, a byte order mark taken off, at most 1 GiB. Error::Kind::File, one sentence with the path.
Result<QString> readTextFile(const QString& path);

/// Also says the line in which the JSON breaks, or repeats a name in one object.
Result<QJsonDocument> readJsonFile(const QString& path);

struct NumberedLine {
    qint64 line = 0; ///< from 1
    QString text; ///< without blanks at its ends
};
/// The lines that are not blank; ends of lines are LF, CR LF or CR.
Result<QList<NumberedLine>> readLines(const QString& path);

struct CsvRow {
    qint64 line = 0; ///< where the row begins, from 1
    QStringList fields;
};
/// Comma-separated values (RFC 4180): fields in double quotes may hold commas, line breaks and doubled quotes. Blank lines are skipped.
Result<QList<CsvRow>> readCsv(const QString& path);

} // namespace semblance::dataset
