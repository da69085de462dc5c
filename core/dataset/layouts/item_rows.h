// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/layouts/scan_work.h"

#include <QHash>

namespace semblance::dataset {

/// Items that a list file names, one line each: told apart from those that are not there, repeated, or contradict each other.
class ItemRows {
public:
    explicit ItemRows(ScanWork& work)
        : m_work(work)
    {
    }

    /// file, line: for sentences. item.path as written; its kind is found out. Error::Kind::File: the path leads out of the root, or an
    /// earlier line says something else of it.
    Result<> add(const QString& file, qint64 line, DatasetItem item);
    /// Findings about a file's lines: how many were read, were not there, or were repeated. Call it after the file's last line.
    void tell(const QString& file, const QString& expected);
    bool names(const QString& path) const { return m_lines.contains(path); }

private:
    struct Line {
        QString file;
        qint64 line = 0;
        qsizetype item = 0;
    };
    ScanWork& m_work;
    QHash<QString, Line> m_lines;
    qint64 m_read = 0;
    qint64 m_repeated = 0;
    QStringList m_absent;
};

} // namespace semblance::dataset
