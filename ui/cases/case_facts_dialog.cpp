// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_facts_dialog.h"

#include "core/cases/examiner_record.h"
#include "ui/cases/case_words.h"
#include "ui/cases/template_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

bool isLong(const QString& name)
{
    return name == QLatin1String("description") || name == QLatin1String("questions");
}

} // namespace

CaseFactsDialog::CaseFactsDialog(const cases::CaseFacts& facts, QWidget* parent)
    : QDialog(parent)
    , m_before(facts)
    , m_author(new QLineEdit(this))
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("caseFactsDialog"));
    setWindowTitle(tr("The case's facts"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [this](const char* prefix, const QString& name, const QString& text, QWidget* field) {
        field->setObjectName(QString::fromLatin1(prefix) + name);
        field->setAccessibleName(text);
        m_form->addRow(tr("%1:").arg(text), field);
    };
    for (const QString& name : cases::caseFactNames()) {
        if (isLong(name)) {
            auto* edit = new QPlainTextEdit(facts.value(name), this);
            edit->setTabChangesFocus(true);
            edit->setMinimumHeight(fontMetrics().height() * 5);
            if (name == QLatin1String("questions"))
                edit->setPlaceholderText(tr("one on each line"));
            m_texts.insert(name, edit);
            addRow("fact_", name, caseFactText(name), edit);
        } else {
            auto* edit = new QLineEdit(facts.value(name), this);
            m_lines.insert(name, edit);
            addRow("fact_", name, caseFactText(name), edit);
        }
    }
    m_author->setPlaceholderText(cases::systemUserName());
    m_author->setToolTip(tr("Who says this; stands in the audit log"));
    addRow("fact_", QStringLiteral("author"), tr("Said by"), m_author);
    auto* note = new QLabel(tr("Every change is a new version: what was said before stays in the file."), this);
    note->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(note);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    m_lines.value(cases::caseFactNames().first())->setFocus();
}

void CaseFactsDialog::setFact(const QString& name, const QString& value)
{
    if (m_lines.contains(name))
        m_lines.value(name)->setText(value);
    else
        m_texts.value(name)->setPlainText(value);
}

TemplateBox* CaseFactsDialog::offerTemplates(QSettings& settings)
{
    auto* box = new TemplateBox(settings, QStringLiteral("caseTemplate"), this);
    m_form->insertRow(0, tr("&Template:"), box);
    connect(box, &TemplateBox::chosen, this, [this](const cases::CaseTemplate& chosen) {
        const cases::CaseFacts wanted = chosen.facts();
        const cases::CaseFacts now = facts();
        for (const QString& name : cases::caseFactNames()) {
            if (now.value(name).isEmpty() || now.value(name) == m_fromTemplate.value(name))
                setFact(name, wanted.value(name));
        }
        m_fromTemplate = wanted;
    });
    return box;
}

cases::CaseFacts CaseFactsDialog::facts() const
{
    cases::CaseFacts facts;
    for (auto it = m_lines.begin(); it != m_lines.end(); ++it)
        facts.insert(it.key(), it.value()->text().trimmed());
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        facts.insert(it.key(), it.value()->toPlainText().trimmed());
    return facts;
}

cases::CaseFacts CaseFactsDialog::changedFacts() const
{
    cases::CaseFacts changed = facts();
    changed.removeIf([this](const auto& fact) { return fact.value() == m_before.value(fact.key()); });
    return changed;
}

QString CaseFactsDialog::author() const
{
    return m_author->text().trimmed();
}

} // namespace semblance::ui
