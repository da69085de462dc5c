// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/review_dialog.h"

#include "ui/datasets/label_editor.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kReasons = 8;
const QString kAuthorKey = QStringLiteral("datasets/author");

QString reasonsKey(dataset::ReviewRow::Action action)
{
    return QStringLiteral("datasets/reasons/%1").arg(static_cast<int>(action));
}

} // namespace

ReviewDialog::ReviewDialog(const Subject& subject, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_action(subject.action)
    , m_reason(new QComboBox(this))
    , m_author(new QLineEdit(this))
{
    setObjectName(QStringLiteral("reviewDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    const qsizetype n = subject.samples;
    QString verb;
    switch (m_action) {
    case dataset::ReviewRow::Action::Accept:
        setWindowTitle(n == 1 ? tr("Accept this sample") : tr("Accept %1 samples").arg(QLocale().toString(n)));
        verb = tr("Accept");
        break;
    case dataset::ReviewRow::Action::Reject:
        setWindowTitle(n == 1 ? tr("Reject this sample") : tr("Reject %1 samples").arg(QLocale().toString(n)));
        verb = tr("Reject");
        break;
    case dataset::ReviewRow::Action::Relabel:
        setWindowTitle(n == 1 ? tr("Relabel this sample") : tr("Relabel %1 samples").arg(QLocale().toString(n)));
        verb = tr("Relabel");
        break;
    }

    auto* layout = new QVBoxLayout(this);
    if (m_action == dataset::ReviewRow::Action::Relabel) {
        m_labels = new LabelEditor(this);
        m_labels->setLabels(subject.hierarchy, subject.labels);
        layout->addWidget(m_labels);
    }
    m_reason->setObjectName(QStringLiteral("reviewReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setEditable(true);
    m_reason->setInsertPolicy(QComboBox::NoInsert);
    m_reason->addItems(m_settings.value(reasonsKey(m_action)).toStringList());
    m_reason->setMinimumContentsLength(36);
    m_reason->lineEdit()->setMaxLength(300);
    m_reason->lineEdit()->selectAll();
    m_author->setObjectName(QStringLiteral("reviewAuthor"));
    m_author->setMaxLength(100);
    m_author->setText(m_settings.value(kAuthorKey, qEnvironmentVariable("USER", qEnvironmentVariable("LOGNAME"))).toString());
    auto* form = new QFormLayout;
    form->addRow(tr("&Reason:"), m_reason);
    form->addRow(tr("Reviewed &by:"), m_author);
    layout->addLayout(form);
    auto* note
        = new QLabel(tr("The decision is kept in the manifest with its reason, name and time. It can be overruled, not deleted."), this);
    note->setWordWrap(true);
    layout->addWidget(note);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(QStringLiteral("reviewOk"));
    m_ok->setText(verb);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        remember();
        Q_EMIT decided(
            m_labels ? m_labels->labels() : dataset::LabelVector(), m_reason->currentText().trimmed(), m_author->text().trimmed());
        accept();
    });
    connect(m_reason, &QComboBox::editTextChanged, this, &ReviewDialog::enableOk);
    connect(m_author, &QLineEdit::textChanged, this, &ReviewDialog::enableOk);
    enableOk();
    if (!m_labels)
        m_reason->setFocus();
}

void ReviewDialog::enableOk()
{
    const bool complete = !m_reason->currentText().trimmed().isEmpty() && !m_author->text().trimmed().isEmpty();
    m_ok->setEnabled(complete);
    m_ok->setToolTip(complete ? QString() : tr("Give a reason and a name."));
}

void ReviewDialog::remember()
{
    const QString reason = m_reason->currentText().trimmed();
    QStringList reasons = m_settings.value(reasonsKey(m_action)).toStringList();
    reasons.removeAll(reason);
    reasons.prepend(reason);
    m_settings.setValue(reasonsKey(m_action), reasons.mid(0, kReasons));
    m_settings.setValue(kAuthorKey, m_author->text().trimmed());
}

} // namespace semblance::ui
