// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/delete_dialog.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

QString lookedAtText(const models::ReferenceSearch& search)
{
    if (search.lookedAt.isEmpty() && search.unreadable.isEmpty())
        return DeleteDialog::tr("No case file was found where this program knows of cases.");
    QStringList folders;
    for (const QString& path : search.lookedAt + search.unreadable)
        folders.append(QDir::toNativeSeparators(QFileInfo(path).path()));
    folders.removeDuplicates();
    return DeleteDialog::tr("Case files looked at: %1, in %2. Cases anywhere else are not known to the program.")
        .arg(QLocale().toString(search.lookedAt.size()), folders.join(QStringLiteral(", ")));
}

QString findingsText(const models::ReferenceSearch& search)
{
    QStringList lines;
    for (const models::CaseReference& reference : search.references)
        lines.append(DeleteDialog::tr("%1: %2 (analyses: %3)")
                         .arg(QDir::toNativeSeparators(reference.casePath), reference.evidence.join(QStringLiteral(", ")),
                             QLocale().toString(reference.runs)));
    for (const QString& path : search.unreadable)
        lines.append(DeleteDialog::tr("%1: can't be read").arg(QDir::toNativeSeparators(path)));
    return lines.join(u'\n');
}

QLabel* line(const QString& text, const char* name, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setObjectName(QString::fromLatin1(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

DeleteDialog::DeleteDialog(const QString& name, bool isDefault, const models::ReferenceSearch& search, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("deleteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Delete “%1”").arg(name));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(line(tr("“%1” goes to the trash; where the file system has none, it is deleted for good.").arg(name), "deleteWhere", this));
    if (isDefault)
        layout->addWidget(line(tr("It is the default model. No model will be chosen as the default any more."), "deleteDefault", this));
    layout->addWidget(line(lookedAtText(search), "deleteLookedAt", this));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* remove = buttons->addButton(tr("&Delete"), QDialogButtonBox::DestructiveRole);
    remove->setObjectName(QStringLiteral("deleteButton"));
    if (search.references.isEmpty() && search.unreadable.isEmpty()) {
        if (!search.lookedAt.isEmpty())
            layout->addWidget(line(tr("None of them refers to this model."), "deleteFree", this));
    } else {
        layout->addWidget(line(search.references.isEmpty()
                ? tr("It is not known whether these cases refer to it:")
                : tr("These cases refer to it. Their results stay readable, but can't be computed again and get no heat maps:"),
            "deleteWarning", this));
        auto* findings = new QPlainTextEdit(findingsText(search), this);
        findings->setObjectName(QStringLiteral("deleteCases"));
        findings->setAccessibleName(tr("Cases"));
        findings->setReadOnly(true);
        findings->setTabChangesFocus(true);
        findings->setMinimumHeight(fontMetrics().lineSpacing() * 6);
        layout->addWidget(findings, 1);
        auto* sure = new QCheckBox(tr("Delete it &nevertheless"), this);
        sure->setObjectName(QStringLiteral("deleteSure"));
        layout->addWidget(sure);
        remove->setEnabled(false);
        connect(sure, &QCheckBox::toggled, remove, &QPushButton::setEnabled);
    }
    layout->addWidget(buttons);
    QPushButton* stay = buttons->button(QDialogButtonBox::Cancel);
    stay->setDefault(true);
    stay->setFocus();
    connect(remove, &QPushButton::clicked, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 85);
}

} // namespace semblance::ui
