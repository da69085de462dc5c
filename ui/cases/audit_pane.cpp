// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/audit_pane.h"

#include "ui/cases/audit_model.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_words.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <exception>

namespace semblance::ui {
namespace {

constexpr int kBytesPerLine = 24;

/// Offset, bytes and characters, as programs that show bytes do.
QString dump(const QByteArray& bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += kBytesPerLine) {
        const QByteArray line = bytes.mid(at, kBytesPerLine);
        QString characters;
        for (const char byte : line)
            characters += byte >= 0x20 && byte < 0x7f ? QLatin1Char(byte) : QLatin1Char('.');
        text += QStringLiteral("%1  %2  %3\n")
                    .arg(at, 6, 16, QLatin1Char('0'))
                    .arg(QString::fromLatin1(line.toHex(' ')).leftJustified(kBytesPerLine * 3 - 1), characters);
    }
    return text;
}

QString row(const QString& name, const QString& value, bool code = false)
{
    const QString shown = code ? QStringLiteral("<code>%1</code>").arg(value.toHtmlEscaped()) : value.toHtmlEscaped();
    return QStringLiteral("<tr><td style='padding-right: 12px'>%1</td><td>%2</td></tr>").arg(name.toHtmlEscaped(), shown);
}

} // namespace

AuditPane::AuditPane(const CaseActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(new AuditModel(this))
    , m_kinds(new QComboBox(this))
    , m_users(new QComboBox(this))
    , m_since(new QDateEdit(this))
    , m_until(new QDateEdit(this))
    , m_text(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_table(new QTableView(this))
    , m_details(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("auditPane"));
    m_kinds->setObjectName(QStringLiteral("auditKinds"));
    m_kinds->setAccessibleName(tr("Events"));
    m_kinds->addItem(tr("All events"), QString());
    for (const QString& kind : cases::auditKindNames())
        m_kinds->addItem(auditKindText(kind), kind);
    m_users->setObjectName(QStringLiteral("auditUsers"));
    m_users->setAccessibleName(tr("Accounts"));
    m_users->addItem(tr("All accounts"), QString());
    for (const auto& [edit, name, label] : { std::tuple(m_since, "auditSince", tr("From")), std::tuple(m_until, "auditUntil", tr("To")) }) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setCalendarPopup(true);
        edit->setMinimumDate(QDate(2000, 1, 1));
        edit->setSpecialValueText(tr("any day"));
        edit->setDate(edit->minimumDate());
        edit->setToolTip(tr("The first day there is stands for any day"));
        connect(edit, &QDateEdit::dateChanged, this, &AuditPane::filter);
    }
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setAccessibleName(tr("Find in the log"));
    m_text->setPlaceholderText(tr("Find in the log"));
    m_text->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("auditCount"));
    m_table->setObjectName(QStringLiteral("auditTable"));
    m_table->setAccessibleName(tr("Entries of the audit log"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : { std::pair(AuditModel::Number, 7), std::pair(AuditModel::Time, 22),
             std::pair(AuditModel::Event, 26), std::pair(AuditModel::User, 14), std::pair(AuditModel::About, 58) })
        m_table->setColumnWidth(column, unit * characters);
    m_details->setObjectName(QStringLiteral("auditDetails"));
    m_details->setAccessibleName(tr("The chosen entry"));
    m_details->setOpenLinks(false);

    auto* top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addWidget(m_users);
    top->addWidget(new QLabel(tr("From"), this));
    top->addWidget(m_since);
    top->addWidget(new QLabel(tr("To"), this));
    top->addWidget(m_until);
    top->addWidget(m_text, 1);
    top->addWidget(m_count);
    for (QAction* action : { actions.exportLog, actions.verify }) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        top->addWidget(button);
    }
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(top);
    column->addWidget(splitter, 1);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &AuditPane::filter);
    connect(m_users, &QComboBox::currentIndexChanged, this, &AuditPane::filter);
    connect(m_text, &QLineEdit::textChanged, this, &AuditPane::filter);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AuditPane::showDetails);
}

void AuditPane::setLog(const QList<cases::AuditEntry>& log)
{
    QStringList users;
    for (const cases::AuditEntry& entry : log) {
        if (!users.contains(entry.user))
            users << entry.user;
    }
    const QString chosen = m_users->currentData().toString();
    {
        const QSignalBlocker quiet(m_users);
        while (m_users->count() > 1)
            m_users->removeItem(1);
        for (const QString& user : std::as_const(users))
            m_users->addItem(user, user);
        m_users->setCurrentIndex(qMax(0, m_users->findData(chosen)));
    }
    m_model->setLog(log);
    filter();
}

const QList<cases::AuditEntry>& AuditPane::shown() const
{
    return m_model->shown();
}

void AuditPane::filter()
{
    cases::AuditFilter filter;
    if (const QString kind = m_kinds->currentData().toString(); !kind.isEmpty())
        filter.kinds = { kind };
    filter.user = m_users->currentData().toString();
    filter.text = m_text->text();
    if (m_since->date() != m_since->minimumDate())
        filter.since = m_since->date().startOfDay();
    if (m_until->date() != m_until->minimumDate())
        filter.until = m_until->date().endOfDay();
    m_model->setFilter(filter);
    const QLocale locale;
    m_count->setText(tr("%1 of %2").arg(locale.toString(m_model->shown().size()), locale.toString(m_model->log().size())));
    if (m_model->rowCount() > 0) {
        m_table->selectRow(m_model->rowCount() - 1);
        m_table->scrollToBottom();
    }
    showDetails();
}

void AuditPane::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid()) {
        m_details->setPlainText(m_model->log().isEmpty() ? tr("This case file is from before the audit log.") : tr("No entry fits."));
        return;
    }
    const cases::AuditEntry& entry = m_model->shown()[index.row()];
    QByteArray bytes;
    QByteArray hash;
    try {
        bytes = cases::auditBytes(entry);
        hash = cases::auditHash(entry);
    } catch (const std::exception& e) {
        hash = e.what();
    }
    QString html
        = QStringLiteral("<h3>%1</h3><table>").arg(tr("Entry %1: %2").arg(entry.id).arg(auditKindText(entry.kind)).toHtmlEscaped());
    html += row(tr("Time (UTC)"), entry.utc) + row(tr("Account"), entry.user) + row(tr("Program"), entry.program)
        + row(tr("Kind"), entry.kind, true);
    if (entry.scope) {
        QString rows = entry.scopeId ? QStringLiteral("%1 %2").arg(*entry.scope).arg(*entry.scopeId) : *entry.scope;
        if (entry.firstFrame && entry.lastFrame)
            rows = tr("%1, frames %2 to %3").arg(rows).arg(*entry.firstFrame).arg(*entry.lastFrame);
        html += row(tr("Binds"), tr("%1 (rows: %2)").arg(rows).arg(entry.rows.value_or(0)))
            + row(tr("SHA-256 of the rows"), entry.digest.value_or(QString()), true);
    }
    html += row(tr("Hash of the entry before"), entry.previous, true) + row(tr("Hash of this entry"), entry.hash, true)
        + row(tr("Computed again now"), hash == entry.hash.toLatin1() ? tr("equal") : tr("differs: %1").arg(QString::fromLatin1(hash)))
        + QStringLiteral("</table>");
    const QByteArray details = QJsonDocument(entry.detailsObject()).toJson();
    if (!entry.detailsObject().isEmpty())
        html += QStringLiteral("<h4>%1</h4><pre>%2</pre>").arg(tr("Details"), QString::fromUtf8(details).toHtmlEscaped());
    html += QStringLiteral("<h4>%1</h4><pre>%2</pre>")
                .arg(tr("The %1 bytes that are hashed").arg(bytes.size()).toHtmlEscaped(), dump(bytes).toHtmlEscaped());
    m_details->setHtml(html);
}

} // namespace semblance::ui
