// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/intake.h"

#include <QList>

namespace semblance::cases {

/// What many cases of an agency have in common: one JSON file, schema "semblance.template/1" (docs/templates.md).
struct CaseTemplate {
    QString path; ///< of the file; empty: not kept yet
    QString name;
    QString description;
    QStringList questions;
    QString agency;
    QString address;
    QString logo; ///< absolute path of a picture beside the template; empty: none
    QMap<QString, QString> texts; ///< standard texts for notes and conclusions, by name
    QString reportTitle; ///< empty: the standard one
    QString reportLanguage; ///< "en", "de", "zh_CN"; empty: the window's
    QStringList reportSections; ///< empty: all

    /// Description, questions and agency, as far as the template has them.
    CaseFacts facts() const;
};

/// One sentence for a file that is missing, too large, no JSON, or not of the schema; a key that is not known is an error too, so that a
/// misspelt one is seen. Error: File.
Result<CaseTemplate> readTemplate(const QString& path);
/// Written beside and renamed; a file that is there is not replaced. A logo is copied beside it. Error: File, Usage (no name).
Result<> writeTemplate(const QString& path, const CaseTemplate& content);

struct Templates {
    QList<CaseTemplate> all; ///< by name
    QList<Error> problems; ///< one for each file that could not be read
};

/// Every .json file of the folders; a folder that is not there has none.
Templates listTemplates(const QStringList& folders);
/// In the user's data folder; may not exist.
QString templateFolder();
/// By the name in the file, or by the path of a file. Error: File, Usage (no template is called that).
Result<CaseTemplate> findTemplate(const QString& nameOrPath, const QStringList& folders);

} // namespace semblance::cases
