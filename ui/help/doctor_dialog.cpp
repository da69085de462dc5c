// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/doctor_dialog.h"

#include "core/doctor/finding_text.h"
#include "core/jobs/background.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace semblance::ui {

DoctorDialog::DoctorDialog(const Examine& examine, QWidget* parent)
    : QDialog(parent)
    , m_state(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("doctorDialog"));
    setWindowTitle(tr("Check of this installation"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_state->setObjectName(QStringLiteral("doctorState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(QStringLiteral("doctorText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(QStringLiteral("doctorCopy"));
    m_copy->setToolTip(tr("Put the whole text on the clipboard"));
    m_copy->setEnabled(false);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_state);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(unit * 48, unit * 32);

    m_state->setText(tr("Looking at libraries, devices, decoders, models and folders…"));
    jobs::runThenCallback(examine, this, [this](const QList<doctor::Finding>& findings) { show(findings); });
}

void DoctorDialog::show(const QList<doctor::Finding>& findings)
{
    QStringList problems;
    for (const doctor::Finding& finding : findings) {
        if (finding.state != doctor::State::Fine)
            problems << (finding.state == doctor::State::Broken ? tr("Broken: %1") : tr("Missing: %1")).arg(finding.problem.translated());
    }
    m_state->setText(problems.isEmpty() ? tr("Nothing is wrong.") : problems.join(QLatin1Char('\n')));
    m_text->setPlainText(doctor::findingsText(findings));
    m_copy->setEnabled(true);
}

} // namespace semblance::ui
