// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/json_writer.h"
#include "core/cases/case_file.h"

#include <QSaveFile>
#include <memory>

namespace semblance::app {

/// The file of --json, written as the analyses come and put in place by commit() alone. "-" is stdout, where nothing can be
/// taken back.
class AnalysesFile {
public:
    /// several: an object with a list of analyses, else that of the only one.
    static Result<std::unique_ptr<AnalysesFile>> open(const QString& path, bool several);

    Result<> add(const cases::CaseFile& caseFile, cases::RunId run, const QString& fileName);
    void addSkipped(const QString& fileName, const QString& what) { m_skipped.append({ fileName, what }); }
    void addFailed(const QString& fileName, const QString& what) { m_failed.append({ fileName, what }); }
    Result<> commit();

private:
    struct Left {
        QString fileName;
        QString what;
    };

    AnalysesFile(const QString& path, bool several);
    void writeLeft(const char* key, const QList<Left>& list);
    Error cannotWrite() const;

    QString m_path;
    bool m_several;
    std::unique_ptr<QFileDevice> m_device;
    analysis::JsonWriter m_writer;
    QList<Left> m_skipped;
    QList<Left> m_failed;
};

} // namespace semblance::app
