// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/opinion_dialog.h"

#include "core/cases/examiner_record.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace semblance::ui {

QString opinionText(const QString& opinion)
{
    if (opinion == QLatin1String("altered"))
        return OpinionDialog::tr("altered");
    if (opinion == QLatin1String("not_altered"))
        return OpinionDialog::tr("not altered");
    if (opinion == QLatin1String("cannot_say"))
        return OpinionDialog::tr("can't say");
    return opinion;
}

OpinionDialog::OpinionDialog(const model::LabelHierarchy& hierarchy, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_missing(nullptr)
    , m_remark(nullptr)
    , m_record(nullptr)
{
    setObjectName(QStringLiteral("opinionDialog"));
    setWindowTitle(title);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_record = buttons->addButton(tr("&Record"), QDialogButtonBox::AcceptRole);
    m_record->setObjectName(QStringLiteral("recordOpinion"));
    m_record->setEnabled(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* form = new QFormLayout(this);
    auto* intro = new QLabel(tr("What do you think, from the picture alone? It is kept with your name and the time."), this);
    intro->setWordWrap(true);
    form->addRow(intro);
    for (const model::Node& node : hierarchy.nodes()) {
        const bool isWhole = node.parents.empty();
        if (!isWhole && node.level != model::Level::LocalRegion)
            continue;
        const QString name = QString::fromStdString(node.name);
        auto* box = new QComboBox(this);
        box->setObjectName(QStringLiteral("opinion_%1").arg(name));
        box->addItem(QStringLiteral("—"), QString());
        for (const char* opinion : cases::kOpinions)
            box->addItem(opinionText(QLatin1String(opinion)), QLatin1String(opinion));
        const QString label = isWhole ? tr("The face as a whole") : nodeLabel(node.name);
        box->setAccessibleName(label);
        form->addRow(label, box);
        m_rows.append({ name, box });
        connect(box, &QComboBox::currentIndexChanged, this, &OpinionDialog::count);
    }
    m_remark = new QLineEdit(this); // Now, so that it comes last in the order of focus.
    m_remark->setObjectName(QStringLiteral("opinionRemark"));
    form->addRow(tr("Remark"), m_remark);
    m_missing = new QLabel(this);
    m_missing->setObjectName(QStringLiteral("opinionMissing"));
    m_missing->setWordWrap(true);
    form->addRow(m_missing);
    form->addRow(buttons);
    m_rows.first().second->setFocus();
    count();
}

void OpinionDialog::count()
{
    const auto missing
        = std::count_if(m_rows.cbegin(), m_rows.cend(), [](const auto& row) { return row.second->currentIndex() <= 0; });
    m_missing->setText(missing > 0 ? tr("It can be recorded when every row has an answer; “can't say” is one. Still open: %1.").arg(missing)
                                   : tr("Every row has an answer."));
    m_record->setEnabled(missing == 0);
}

void OpinionDialog::reject()
{
    const bool empty = remark().isEmpty()
        && std::all_of(m_rows.cbegin(), m_rows.cend(), [](const auto& row) { return row.second->currentIndex() <= 0; });
    if (empty)
        return QDialog::reject();
    ask::forConsent(this, windowTitle(), tr("Close without recording? What was chosen and typed here is lost."), tr("&Discard"),
        tr("&Go on"), [this] { QDialog::reject(); });
}

QJsonObject OpinionDialog::opinions() const
{
    QJsonObject opinions;
    for (const auto& [name, box] : m_rows)
        opinions.insert(name, box->currentData().toString());
    return opinions;
}

QString OpinionDialog::remark() const
{
    return m_remark->text().trimmed();
}

} // namespace semblance::ui
