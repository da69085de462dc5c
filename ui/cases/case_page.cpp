// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_page.h"

#include "core/cases/rich_text.h"
#include "core/jobs/background.h"
#include "core/jobs/long_task.h"
#include "ui/analysis/analysis_settings.h"
#include "ui/cases/audit_pane.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_words.h"
#include "ui/cases/log_notice.h"
#include "ui/cases/verify_pane.h"
#include "ui/details/media_facts_html.h"
#include "ui/record/record_words.h"
#include "ui/review/review_settings.h"
#include "ui/text/words.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

QString stateText(custody::FileState state)
{
    switch (state) {
    case custody::FileState::NotChecked:
        return CasePage::tr("not checked");
    case custody::FileState::Unchanged:
        return CasePage::tr("unchanged");
    case custody::FileState::Changed:
        return CasePage::tr("changed");
    case custody::FileState::Missing:
        return CasePage::tr("missing");
    case custody::FileState::Unreadable:
        return CasePage::tr("can't be read");
    }
    return {};
}

QString tableRow(const QString& name, const QString& value)
{
    return QStringLiteral("<tr><td style='padding-right: 14px'>%1</td><td>%2</td></tr>")
        .arg(name.toHtmlEscaped(), textOrDash(value).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString jsonText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? CasePage::tr("yes") : CasePage::tr("no");
    case QJsonValue::Double:
        return QLocale().toString(value.toDouble(), 'g', 10);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& each : value.toArray())
            parts << jsonText(each);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        QStringList parts;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << QStringLiteral("%1: %2").arg(it.key(), jsonText(it.value()));
        return parts.join(QStringLiteral("\n"));
    }
    default:
        return {};
    }
}

QString intakeHtml(const cases::Intake& intake)
{
    QString html = QStringLiteral("<table>");
    const std::pair<QString, std::optional<QString>> told[] { { CasePage::tr("Received by"), intake.receivedBy },
        { CasePage::tr("Received"), intake.received }, { CasePage::tr("Source"), intake.source },
        { CasePage::tr("Seal or exhibit"), intake.exhibit }, { CasePage::tr("Condition"), intake.condition } };
    for (const auto& [name, value] : told)
        html += tableRow(name, value.value_or(QString()));
    html += tableRow(CasePage::tr("File made"), momentText(intake.fileCreatedUtc.value_or(QDateTime())))
        + tableRow(CasePage::tr("File changed"), momentText(intake.fileModifiedUtc.value_or(QDateTime())))
        + tableRow(CasePage::tr("Recorded"), CasePage::tr("%1, by %2").arg(momentText(intake.createdUtc), intake.author));
    return html + QStringLiteral("</table>");
}

} // namespace

CasePage::CasePage(const CaseActions& actions, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_checkTask(new jobs::LongTask(QStringLiteral("evidence files"), this))
    , m_closed(new MessageBar(this))
    , m_logNotice(new LogNotice(this))
    , m_messages(new MessageBar(this))
    , m_title(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_facts(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("casePage"));
    setAcceptDrops(true);
    m_closed->setObjectName(QStringLiteral("caseClosed"));
    m_closed->setDismissible(false);
    m_logNotice->setObjectName(QStringLiteral("caseLogNotice"));
    m_messages->setObjectName(QStringLiteral("caseMessage"));
    m_title->setObjectName(QStringLiteral("caseTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QFont large = m_title->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_title->setFont(large);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    for (QAction* action : { actions.facts, actions.addEvidence, actions.report, actions.archive, actions.start }) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        top->addWidget(button);
    }
    m_facts->setObjectName(QStringLiteral("caseFacts"));
    m_facts->setAccessibleName(tr("What the case is about"));
    m_facts->setOpenLinks(false);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeEvidence(), tr("&Case and evidence"));
    m_analyses = makeTree("caseAnalyses", tr("Analyses and their tracks"),
        { tr("Analysis or track"), tr("Model"), tr("State"), tr("Frames"), tr("Faces"), tr("Begun"), tr("Program"), tr("Settings") },
        { 34, 22, 14, 14, 10, 22, 12 });
    m_tabs->addTab(m_analyses, tr("Ana&lyses"));
    m_tabs->addTab(makeRecord(), tr("Recor&d"));
    m_exports
        = makeTree("caseExports", tr("Exports"), { tr("Time"), tr("By"), tr("File"), tr("SHA-256"), tr("Details") }, { 22, 14, 50, 66 });
    m_tabs->addTab(m_exports, tr("E&xports"));
    m_audit = new AuditPane(actions, this);
    m_tabs->addTab(m_audit, tr("Audit lo&g"));
    m_verify = new VerifyPane(this);
    m_tabs->addTab(m_verify, tr("Verifica&tion"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_closed);
    column->addWidget(m_logNotice);
    column->addWidget(m_messages);
    column->addLayout(top);
    column->addWidget(m_tabs, 1);

    connect(m_logNotice, &LogNotice::verifyRequested, this, &CasePage::verify);
    connect(m_checkTask, &jobs::LongTask::progressed, this, &CasePage::checking);
    connect(m_verify, &VerifyPane::progressed, this, &CasePage::verifying);
    connect(m_verify, &VerifyPane::ended, this, [this] {
        Q_EMIT verificationEnded();
        readLog();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &CasePage::changed);
}

CasePage::~CasePage() = default;

QTreeWidget* CasePage::makeTree(const char* name, const QString& accessibleName, const QStringList& headings, const QList<int>& characters)
{
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(QString::fromLatin1(name));
    tree->setAccessibleName(accessibleName);
    tree->setHeaderLabels(headings);
    tree->setAllColumnsShowFocus(true);
    tree->setAlternatingRowColors(true);
    tree->setUniformRowHeights(true);
    for (int column = 0; column < characters.size(); ++column)
        tree->setColumnWidth(
            column, std::max(fontMetrics().averageCharWidth() * characters[column], tree->header()->sectionSizeHint(column)));
    connect(tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { request(item); });
    connect(tree, &QTreeWidget::currentItemChanged, this, &CasePage::changed);
    return tree;
}

QWidget* CasePage::makeEvidence()
{
    m_evidence = makeTree("caseEvidence", tr("Evidence"),
        { tr("Evidence"), tr("File"), tr("Exhibit"), tr("Size"), tr("Added"), tr("Analyses"), tr("SHA-256") }, { 30, 14, 14, 12, 22, 12 });
    m_evidence->setRootIsDecorated(false);
    m_evidence->setToolTip(tr("Return opens the file in Review"));
    m_details = new QTextBrowser(this);
    m_details->setObjectName(QStringLiteral("evidenceDetails"));
    m_details->setAccessibleName(tr("The chosen evidence"));
    m_details->setOpenLinks(false);
    auto* left = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    for (QAction* action : { m_actions.openInReview, m_actions.checkFiles }) {
        auto* button = new QToolButton(left);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_evidence, 1);
    auto* lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(m_facts);
    lower->addWidget(m_details);
    lower->setChildrenCollapsible(false);
    lower->setStretchFactor(0, 2);
    lower->setStretchFactor(1, 3);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(left);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    connect(m_evidence, &QTreeWidget::currentItemChanged, this, &CasePage::showEvidence);
    return splitter;
}

QWidget* CasePage::makeRecord()
{
    m_record = makeTree("caseRecord", tr("The examiners' record"),
        { tr("Evidence"), tr("Kind"), tr("Frames"), tr("Text"), tr("By"), tr("When") }, { 26, 24, 14, 60, 14 });
    m_record->setRootIsDecorated(false);
    m_entry = new QTextBrowser(this);
    m_entry->setObjectName(QStringLiteral("recordEntry"));
    m_entry->setAccessibleName(tr("The chosen entry"));
    m_entry->setOpenLinks(false);
    auto* upper = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    for (QAction* action : { m_actions.note, m_actions.conclusion, m_actions.editEntry, m_actions.withdrawEntry }) {
        auto* button = new QToolButton(upper);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_record, 1);
    auto* splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(upper);
    splitter->addWidget(m_entry);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    connect(m_record, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        QString html;
        const int place = item ? item->data(0, kCaseEvidenceRole).toInt() : -1;
        if (place >= 0 && m_contents) {
            const cases::RecordId first { item->data(0, kCaseEntryRole).toLongLong() };
            for (const cases::RecordEntry& version : m_contents->evidence[place].record.history(first)) {
                const QString change = !version.supersedes ? tr("Added") : version.withdrawn ? tr("Withdrawn") : tr("Changed");
                const bool isRich = version.content.payload.value(cases::kRichKey).toBool();
                html += QStringLiteral("<p><b>%1</b></p>")
                            .arg(tr("%1 by %2, %3").arg(change, version.author, momentText(version.createdUtc)).toHtmlEscaped())
                    + (isRich ? cases::richHtml(version.content.text())
                              : QStringLiteral("<p>%1</p>").arg(textOrDash(version.content.text()).toHtmlEscaped()));
            }
        }
        m_entry->setHtml(html);
    });
    return splitter;
}

void CasePage::open(const QString& path)
{
    m_logNotice->forget();
    if (path != m_path) {
        m_path = path;
        m_contents.reset();
        m_states.clear();
        m_checkTask->cancel();
        m_messages->clear();
        m_closed->clear();
        m_title->setText(QFileInfo(path).completeBaseName());
        for (QTreeWidget* tree : { m_evidence, m_analyses, m_record, m_exports })
            tree->clear();
        m_facts->setPlainText(tr("Reading…"));
        m_details->clear();
        m_verify->setCase(path);
        m_audit->setLog({});
    }
    m_logNotice->watch(path);
    refresh();
}

void CasePage::takeFocus()
{
    if (m_tabs->currentIndex() == 0)
        m_evidence->setFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

void CasePage::refresh()
{
    if (m_path.isEmpty())
        return;
    jobs::runThenCallback([path = m_path] { return cases::readCaseContents(path); }, this,
        [this, reading = ++m_reading](Result<cases::CaseContents> contents) {
            if (reading != m_reading)
                return;
            if (contents)
                return take(std::move(*contents));
            if (!m_contents)
                m_facts->clear();
            report(contents.error());
        });
    readLog();
}

void CasePage::readLog()
{
    jobs::runThenCallback([path = m_path] { return std::pair(path, cases::readCaseLog(path)); }, this,
        [this](const std::pair<QString, Result<QList<cases::AuditEntry>>>& read) {
            if (read.first == m_path && read.second)
                m_audit->setLog(*read.second);
        });
}

void CasePage::take(cases::CaseContents contents)
{
    m_contents = std::move(contents);
    m_title->setText(caseTitle(m_contents->facts, m_path));
    if (m_contents->closing)
        m_closed->say(MessageBar::Kind::Information, closingText(*m_contents->closing));
    else
        m_closed->clear();
    showFacts();
    fillEvidence();
    fillAnalyses();
    fillRecord();
    fillExports();
    Q_EMIT changed();
}

void CasePage::showFacts()
{
    QString html = QStringLiteral("<h3>%1</h3><table>").arg(tr("The case").toHtmlEscaped());
    for (const QString& name : cases::caseFactNames())
        html += tableRow(caseFactText(name), m_contents->facts.value(name));
    html += tableRow(tr("File"), QDir::toNativeSeparators(m_path)) + QStringLiteral("</table>");
    QString earlier;
    for (auto said = m_contents->said.crbegin(); said != m_contents->said.crend(); ++said) {
        if (said->value != m_contents->facts.value(said->name))
            earlier += tableRow(
                caseFactText(said->name), tr("%1\n%2, by %3").arg(textOrDash(said->value), momentText(said->createdUtc), said->author));
    }
    if (!earlier.isEmpty())
        html += QStringLiteral("<h4>%1</h4><table>%2</table>").arg(tr("Said earlier").toHtmlEscaped(), earlier);
    m_facts->setHtml(html);
}

void CasePage::fillEvidence()
{
    const QTreeWidgetItem* current = m_evidence->currentItem();
    const int chosen = current ? current->data(0, kCaseEvidenceRole).toInt() : 0;
    m_evidence->clear();
    for (int i = 0; i < m_contents->evidence.size(); ++i) {
        const cases::EvidenceContents& each = m_contents->evidence[i];
        const custody::FileState state = m_states.value(each.evidence.sha256, custody::glanceAt(m_path, each.evidence));
        const QString exhibit = each.intake.isEmpty() ? QString() : each.intake.last().exhibit.value_or(QString());
        auto* item = new QTreeWidgetItem(m_evidence,
            { each.evidence.fileName, stateText(state), textOrDash(exhibit), QLocale().formattedDataSize(each.evidence.bytes),
                momentText(each.evidence.addedUtc), QLocale().toString(each.runs.size()), QString::fromLatin1(each.evidence.sha256) });
        item->setData(0, kCaseEvidenceRole, i);
        item->setToolTip(0, plainTip(QDir::toNativeSeparators(each.evidence.path)));
        if (state == custody::FileState::Changed || state == custody::FileState::Missing || state == custody::FileState::Unreadable) {
            QFont bold = item->font(1);
            bold.setBold(true);
            item->setFont(1, bold);
        }
        if (i == chosen)
            m_evidence->setCurrentItem(item);
    }
    showEvidence();
}

void CasePage::fillAnalyses()
{
    m_analyses->clear();
    const QLocale locale;
    for (int i = 0; i < m_contents->evidence.size(); ++i) {
        const cases::EvidenceContents& each = m_contents->evidence[i];
        for (const cases::RunContents& contents : each.runs) {
            const cases::Run& run = contents.run;
            auto* item = new QTreeWidgetItem(m_analyses,
                { tr("%1: analysis %2").arg(each.evidence.fileName).arg(run.id.value), run.model.name, runStatusText(run.status),
                    locale.toString(contents.verdict.framesAnalyzed), locale.toString(contents.verdict.faces), momentText(run.startedUtc),
                    run.software.value(QLatin1String("version")).toString(),
                    tr("Threshold %1; %2; %3").arg(locale.toString(run.settings.threshold, 'g', 4), everyText(run.settings.every), scoredText(run)) });
            item->setToolTip(1, tr("SHA-256 %1").arg(QString::fromLatin1(run.model.sha256)));
            item->setToolTip(6, plainTip(jsonText(run.software)));
            item->setToolTip(7, plainTip(item->text(7)));
            item->setData(0, kCaseEvidenceRole, i);
            for (const analysis::TrackSummary& track : contents.tracks) {
                const QString label = cases::trackLabel(track.id);
                auto* row = new QTreeWidgetItem(item,
                    { track.name.isEmpty() ? tr("Track %1").arg(label) : tr("Track %1: %2").arg(label, track.name), {},
                        track.excluded ? tr("excluded") : QString(),
                        tr("%1 to %2").arg(locale.toString(track.firstFrame), locale.toString(track.lastFrame)),
                        locale.toString(track.faces) });
                row->setData(0, kCaseEvidenceRole, i);
                row->setData(0, kCaseFrameRole, track.firstFrame);
                row->setToolTip(0, plainTip(track.explanation));
            }
            item->setExpanded(true);
        }
    }
}

void CasePage::fillRecord()
{
    m_record->clear();
    m_entry->clear();
    for (int i = 0; i < m_contents->evidence.size(); ++i) {
        const cases::EvidenceContents& each = m_contents->evidence[i];
        for (const cases::RecordEntry& entry : each.record.current()) {
            const QString text = recordText(entry.content);
            auto* item = new QTreeWidgetItem(m_record,
                { each.evidence.fileName, recordAboutText(entry.content), recordFramesText(entry.content),
                    QString(text).replace(QLatin1Char('\n'), QLatin1Char(' ')), entry.author, momentText(entry.createdUtc) });
            item->setData(0, kCaseEvidenceRole, i);
            item->setData(0, kCaseEntryRole, entry.first.value);
            if (entry.content.firstFrame)
                item->setData(0, kCaseFrameRole, *entry.content.firstFrame);
        }
    }
}

void CasePage::fillExports()
{
    m_exports->clear();
    m_exports->setRootIsDecorated(false);
    for (const cases::AuditEntry& entry : m_contents->exports) {
        QJsonObject details = entry.detailsObject();
        const QString key = details.contains(QLatin1String("path")) ? QStringLiteral("path") : QStringLiteral("file");
        const QString path = details.take(key).toString();
        const QString sha256 = details.take(QStringLiteral("sha256")).toString();
        auto* item = new QTreeWidgetItem(m_exports,
            { momentText(QDateTime::fromString(entry.utc, Qt::ISODateWithMs)), entry.user, QDir::toNativeSeparators(path), sha256,
                jsonText(details).replace(QLatin1Char('\n'), QStringLiteral(", ")) });
        item->setData(0, kCaseEvidenceRole, -1);
        item->setToolTip(2, plainTip(QDir::toNativeSeparators(path)));
    }
}

const cases::EvidenceContents* CasePage::chosenEvidence() const
{
    const QTreeWidgetItem* item = m_evidence->currentItem();
    return item && m_contents ? &m_contents->evidence[item->data(0, kCaseEvidenceRole).toInt()] : nullptr;
}

void CasePage::showEvidence()
{
    const cases::EvidenceContents* chosen = chosenEvidence();
    if (!chosen) {
        m_details->setPlainText(
            m_contents ? tr("There is no evidence in this case yet. Add videos or images, or drop them here.") : QString());
        return;
    }
    const cases::Evidence& evidence = chosen->evidence;
    QString html = QStringLiteral("<h3>%1</h3><table>").arg(evidence.fileName.toHtmlEscaped());
    html += tableRow(tr("File"), QDir::toNativeSeparators(evidence.path)) + tableRow(tr("Size"), sizeText(evidence.bytes))
        + tableRow(tr("SHA-256"), QString::fromLatin1(evidence.sha256));
    if (!chosen->intake.isEmpty()) {
        const cases::Intake& last = chosen->intake.last();
        html += tableRow(tr("SHA-1"), last.sha1.value_or(QString())) + tableRow(tr("MD5"), last.md5.value_or(QString()));
    }
    html += tableRow(tr("Added"), momentText(evidence.addedUtc)) + QStringLiteral("</table>");
    html += QStringLiteral("<h4>%1</h4>").arg(tr("Intake record"));
    if (chosen->intake.isEmpty())
        html += QStringLiteral("<p>%1</p>").arg(tr("None. Add the evidence once more to write one."));
    for (qsizetype i = chosen->intake.size() - 1; i >= 0; --i) {
        if (i == chosen->intake.size() - 2)
            html += QStringLiteral("<h4>%1</h4>").arg(tr("Earlier intake records"));
        html += intakeHtml(chosen->intake[i]);
    }
    const auto modified = chosen->intake.isEmpty() ? std::nullopt : chosen->intake.first().fileModifiedUtc;
    m_details->setHtml(html + mediaFactsHtml(evidence.facts, modified));
}

void CasePage::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
}

} // namespace semblance::ui
