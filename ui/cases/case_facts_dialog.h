// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_template.h"

#include <QDialog>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSettings;

namespace semblance::ui {

class TemplateBox;

/// What a case is about. Deletes itself when closed.
class CaseFactsDialog : public QDialog {
    Q_OBJECT
public:
    explicit CaseFactsDialog(const cases::CaseFacts& facts, QWidget* parent = nullptr);

    /// Offers templates, which fill the fields that are empty or from another template.
    TemplateBox* offerTemplates(QSettings& settings);

    /// Those that are not as they were; an empty one is taken back.
    cases::CaseFacts changedFacts() const;
    /// Empty: the account.
    QString author() const;

private:
    cases::CaseFacts facts() const;
    void setFact(const QString& name, const QString& value);

    cases::CaseFacts m_before;
    cases::CaseFacts m_fromTemplate;
    QMap<QString, QLineEdit*> m_lines;
    QMap<QString, QPlainTextEdit*> m_texts;
    QLineEdit* m_author;
    QFormLayout* m_form;
};

} // namespace semblance::ui
