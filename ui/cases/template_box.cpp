// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/template_box.h"

#include "ui/cases/case_words.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QSettings>
#include <QToolButton>

namespace semblance::ui {
namespace {
const QString kFolderKey = QStringLiteral("templates/folder");
}

QStringList templateFolders(const QSettings& settings)
{
    QStringList folders { cases::templateFolder(), settings.value(kFolderKey).toString() };
    folders.removeAll(QString());
    return folders;
}

TemplateBox::TemplateBox(QSettings& settings, const QString& boxName, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_box(new QComboBox(this))
{
    m_box->setObjectName(boxName);
    m_box->setAccessibleName(tr("Template"));
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    auto* folder = new QToolButton(this);
    folder->setObjectName(boxName + QStringLiteral("Folder"));
    folder->setText(tr("Folder…"));
    folder->setToolTip(tr("Take templates from another folder as well"));
    folder->setFocusPolicy(Qt::StrongFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_box, 1);
    row->addWidget(folder);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::activated, this,
        [this](int index) { Q_EMIT chosen(index > 0 ? m_templates.all[index - 1] : cases::CaseTemplate()); });
    connect(folder, &QToolButton::clicked, this, [this] {
        ask::forExistingFolder(this, tr("Folder of templates"), m_settings.value(kFolderKey).toString(), [this](const QString& path) {
            m_settings.setValue(kFolderKey, path);
            list();
        });
    });
    list();
}

void TemplateBox::list(const QString& name)
{
    m_templates = cases::listTemplates(templateFolders(m_settings));
    m_box->clear();
    m_box->addItem(tr("none"));
    for (const cases::CaseTemplate& each : std::as_const(m_templates.all))
        m_box->addItem(each.name);
    m_box->setCurrentIndex(qMax(0, m_box->findText(name)));
    QStringList lines {
        tr("What many cases have in common; from %1").arg(QDir::toNativeSeparators(templateFolders(m_settings).join(QStringLiteral(", "))))
    };
    for (const Error& problem : std::as_const(m_templates.problems))
        lines << errorText(problem);
    m_box->setToolTip(plainTip(lines.join(QLatin1Char('\n'))));
}

} // namespace semblance::ui
