// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/start_page.h"

#include "core/jobs/background.h"
#include "core/jobs/long_task.h"
#include "ui/cases/case_actions.h"
#include "ui/cases/case_words.h"
#include "ui/files/known_cases.h"
#include "ui/text/search.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

enum Column { NumberColumn, TitleColumn, ExaminerColumn, OpenedColumn, PlaceColumn };
constexpr int kPathRole = Qt::UserRole;
constexpr int kThereRole = Qt::UserRole + 1; ///< whether the file was found
const QString kAtStartKey = QStringLiteral("startPage");
const QString kFolderKey = QStringLiteral("caseSearchFolder");
const QString kRecentFilesKey = QStringLiteral("recentFiles");
constexpr qsizetype kMostShown = 50;

QString placeOf(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

void showFacts(QTreeWidgetItem& item, const cases::CaseSummary& summary)
{
    const cases::CaseFacts& facts = summary.facts;
    item.setText(NumberColumn, textOrDash(facts.value(QStringLiteral("number"))));
    item.setText(TitleColumn, textOrDash(facts.value(QStringLiteral("title"))));
    item.setText(ExaminerColumn, textOrDash(facts.value(QStringLiteral("examiner"))));
    if (summary.closing) {
        item.setText(PlaceColumn, StartPage::tr("%1 (closed)").arg(placeOf(summary.path)));
        item.setToolTip(PlaceColumn, plainTip(closingText(*summary.closing)));
    }
}

} // namespace

bool showsStartPage(const QSettings& settings)
{
    return settings.value(kAtStartKey, true).toBool();
}

StartPage::StartPage(const CaseActions& actions, QSettings& settings, const QString& standardFolder, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_standardFolder(standardFolder)
    , m_searchTask(new jobs::LongTask(QStringLiteral("case search"), this))
{
    setObjectName(QStringLiteral("startPage"));
    auto* row = new QHBoxLayout(this);
    row->addWidget(makeSide());
    row->addWidget(makeCases(), 1);
    connect(m_searchTask, &jobs::LongTask::progressed, this, &StartPage::searching);
}

StartPage::~StartPage() = default;

QWidget* StartPage::makeSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(fontMetrics().averageCharWidth() * 38);
    auto* name = new QLabel(QStringLiteral("Semblance"), side);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    large.setBold(true);
    name->setFont(large);
    auto* purpose = new QLabel(tr("Examines faces in videos and images for forgery, and says how sure it is and why."), side);
    purpose->setWordWrap(true);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 8, 0);
    column->addWidget(name);
    column->addWidget(purpose);
    column->addSpacing(fontMetrics().height() / 2);
    for (QAction* action : { m_actions.newCase, m_actions.open, m_actions.sample }) {
        auto* button = new QToolButton(side);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setMinimumHeight(fontMetrics().height() * 2);
        column->addWidget(button);
    }
    auto* drop = new QLabel(tr("Or drop a case file, videos or images on this window."), side);
    drop->setWordWrap(true);
    column->addWidget(drop);
    column->addSpacing(fontMetrics().height() / 2);
    auto* label = new QLabel(tr("Recent e&vidence"), side);
    m_evidence = new QListWidget(side);
    m_evidence->setObjectName(QStringLiteral("recentEvidence"));
    m_evidence->setAccessibleName(tr("Recent evidence"));
    m_evidence->setTextElideMode(Qt::ElideMiddle);
    m_evidence->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    label->setBuddy(m_evidence);
    column->addWidget(label);
    column->addWidget(m_evidence, 1);
    m_atStart = new QCheckBox(tr("Sho&w at program start"), side);
    m_atStart->setObjectName(QStringLiteral("showStartPage"));
    m_atStart->setToolTip(tr("The program starts with this page, or with the screen that was shown last"));
    m_atStart->setChecked(showsStartPage(m_settings));
    column->addWidget(m_atStart);
    connect(m_atStart, &QCheckBox::toggled, this, [this](bool on) { m_settings.setValue(kAtStartKey, on); });
    connect(m_evidence, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem* item) { Q_EMIT evidenceChosen(item->data(kPathRole).toString()); });
    return side;
}

QWidget* StartPage::makeCases()
{
    auto* cases = new QWidget(this);
    m_search = new QLineEdit(cases);
    m_search->setObjectName(QStringLiteral("caseSearch"));
    m_search->setAccessibleName(tr("Find cases"));
    m_search->setPlaceholderText(tr("Number, title, evidence, hash or note; Return searches the folder"));
    m_search->setToolTip(m_actions.find->toolTip());
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_folder = new QLabel(cases);
    m_folder->setObjectName(QStringLiteral("caseSearchFolder"));
    m_folder->setTextFormat(Qt::PlainText);
    auto* choose = new QToolButton(cases);
    choose->setDefaultAction(m_actions.findIn);
    choose->setObjectName(QStringLiteral("findCaseInActionButton"));
    choose->setToolButtonStyle(Qt::ToolButtonTextOnly);
    choose->setFocusPolicy(Qt::StrongFocus);
    m_messages = new MessageBar(cases);
    m_messages->setObjectName(QStringLiteral("startMessage"));
    m_heading = new QLabel(cases);
    m_heading->setObjectName(QStringLiteral("caseListHeading"));
    makeBold(*m_heading);
    m_list = new QTreeWidget(cases);
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setHeaderLabels({ tr("Number"), tr("Title"), tr("Examiner"), tr("Last opened"), tr("File") });
    m_list->setToolTip(tr("Return opens the case, Delete takes it off this list"));
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setTextElideMode(Qt::ElideMiddle);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
        { std::pair(NumberColumn, 18), std::pair(TitleColumn, 30), std::pair(ExaminerColumn, 18), std::pair(OpenedColumn, 22) })
        m_list->setColumnWidth(column, unit * characters);
    m_empty = new QLabel(cases);
    m_empty->setObjectName(QStringLiteral("casesEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(fontMetrics().height());
    m_pages = new QStackedWidget(cases);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);

    auto* top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(choose);
    auto* column = new QVBoxLayout(cases);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_folder);
    column->addWidget(m_messages);
    column->addWidget(m_heading);
    column->addWidget(m_pages, 1);
    setSearchFolder(m_settings.value(kFolderKey).toString());
    connect(m_search, &QLineEdit::textEdited, this, [this] {
        endSearch();
        filter();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty()) {
            endSearch();
            filter();
        }
    });
    connect(m_search, &QLineEdit::returnPressed, this, &StartPage::search);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) { activate(item); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, &StartPage::chosenChanged);
    return cases;
}

void StartPage::setSearchFolder(const QString& folder)
{
    if (!folder.isEmpty())
        m_settings.setValue(kFolderKey, folder);
    m_folder->setText(tr("Return searches every case in %1").arg(placeOf(searchFolder())));
    m_folder->setToolTip(plainTip(placeOf(searchFolder())));
}

QString StartPage::searchFolder() const
{
    if (const QString chosen = m_settings.value(kFolderKey).toString(); !chosen.isEmpty())
        return chosen;
    const auto recent = recentCases(m_settings);
    return recent.isEmpty() ? m_standardFolder : QFileInfo(recent.first().path).absolutePath();
}

void StartPage::refresh()
{
    setSearchFolder({});
    fillEvidence();
    if (!m_showsFound)
        fillRecent();
}

void StartPage::takeFocus()
{
    if (m_pages->currentWidget() == m_list)
        m_list->setFocus();
    else
        m_search->setFocus();
}

void StartPage::find()
{
    m_search->setFocus();
    m_search->selectAll();
}

void StartPage::fillEvidence()
{
    m_evidence->clear();
    for (const QString& path : m_settings.value(kRecentFilesKey).toStringList()) {
        auto* item = new QListWidgetItem(QFileInfo(path).fileName(), m_evidence);
        item->setData(kPathRole, path);
        item->setToolTip(plainTip(placeOf(path)));
    }
}

void StartPage::fillRecent()
{
    const QString chosen = chosenCase();
    m_heading->setText(tr("Recent cases"));
    m_list->clear();
    m_list->setRootIsDecorated(false);
    QStringList paths;
    for (const KnownCase& known : recentCases(m_settings).mid(0, kMostShown)) {
        paths << known.path;
        auto* item = new QTreeWidgetItem(m_list,
            { QStringLiteral("…"), QFileInfo(known.path).completeBaseName(), QString(),
                known.openedUtc ? momentText(*known.openedUtc) : textOrDash({}), placeOf(known.path) });
        item->setData(0, kPathRole, known.path);
        if (known.path == chosen)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter();
    // Files on a disk that sleeps, or far away, take their time.
    jobs::runThenCallback(
        [paths] {
            QList<RecentCase> recent;
            for (const QString& path : paths)
                recent.append({ path, cases::readCaseSummary(path), QFileInfo::exists(path) });
            return recent;
        },
        this,
        [this, reading = ++m_reading](const QList<RecentCase>& recent) {
            if (reading == m_reading && !m_showsFound)
                take(recent);
        });
}

void StartPage::take(const QList<RecentCase>& recent)
{
    for (int i = 0; i < m_list->topLevelItemCount() && i < recent.size(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        const auto& [path, summary, isThere] = recent[i];
        item.setData(0, kThereRole, isThere);
        item.setText(NumberColumn, textOrDash({}));
        if (summary) {
            showFacts(item, *summary);
            continue;
        }
        item.setText(PlaceColumn, (!isThere ? tr("%1 (not there)") : tr("%1 (can't be read)")).arg(placeOf(path)));
        for (int column = 0; column < m_list->columnCount(); ++column) {
            item.setForeground(column, palette().brush(QPalette::Disabled, QPalette::Text));
            item.setToolTip(column,
                !isThere ? tr("This file is not where it was. Delete takes it off this list.") : plainTip(errorText(summary.error())));
        }
    }
    filter();
    Q_EMIT chosenChanged();
}

void StartPage::filter()
{
    bool any = false;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        QStringList texts;
        for (int column = 0; column < m_list->columnCount(); ++column)
            texts << item->text(column);
        item->setHidden(!m_showsFound && !matchesSearch(m_search->text(), texts.join(QLatin1Char(' '))));
        any |= !item->isHidden();
    }
    if (!any)
        m_empty->setText(m_showsFound ? tr("No case in this folder holds all of these words.")
                : m_list->topLevelItemCount() > 0
                ? tr("None of the recent cases. Return searches every case in %1.").arg(placeOf(searchFolder()))
                : tr("No case has been opened yet. Make one, open one, or drop a video or image: its results are then kept in a case file "
                     "of "
                     "its own."));
    m_pages->setCurrentWidget(any ? static_cast<QWidget*>(m_list) : m_empty);
}

void StartPage::search()
{
    const QString text = m_search->text().simplified();
    if (text.isEmpty())
        return;
    m_messages->clear();
    m_heading->setText(tr("Searching…"));
    m_searchTask->start(
        [folder = searchFolder(), standard = m_standardFolder, text](const std::stop_token& stop, const ProgressFn& progress) {
            // The program's own folder is made with the first case.
            if (folder == standard && !QFileInfo::exists(folder))
                return Result<cases::CaseSearch>();
            return cases::searchCases(folder, text, stop, progress);
        },
        [this](const Result<cases::CaseSearch>& search) {
            Q_EMIT searchEnded();
            showFound(search);
        });
}

void StartPage::cancelSearch()
{
    m_searchTask->cancel();
}

void StartPage::showFound(const Result<cases::CaseSearch>& search)
{
    if (!search) {
        m_heading->setText(tr("Recent cases"));
        m_messages->say(search.error().kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
            errorText(search.error()));
        return;
    }
    m_showsFound = true;
    ++m_reading;
    m_heading->setText(tr("Found %1 of %2 cases").arg(search->found.size()).arg(search->searched));
    m_list->clear();
    m_list->setRootIsDecorated(true);
    for (const cases::FoundCase& found : search->found) {
        const QString& path = found.summary.path;
        auto* item = new QTreeWidgetItem(m_list, { {}, {}, {}, textOrDash({}), placeOf(path) });
        for (const KnownCase& known : recentCases(m_settings)) {
            if (known.path == path && known.openedUtc)
                item->setText(OpenedColumn, momentText(*known.openedUtc));
        }
        showFacts(*item, found.summary);
        item->setData(0, kPathRole, path);
        item->setData(0, kThereRole, true);
        for (const cases::CaseMatch& match : found.matches) {
            QString text = match.text.simplified();
            if (match.evidence && match.field != QLatin1String("file_name"))
                text = tr("%1 (%2)").arg(text, *match.evidence);
            auto* place = new QTreeWidgetItem(item, { matchFieldText(match.field), text });
            place->setData(0, kPathRole, path);
            place->setData(0, kThereRole, true);
            place->setToolTip(TitleColumn, plainTip(match.text));
        }
        item->setExpanded(true);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    filter();
    if (!search->problems.isEmpty()) {
        QStringList sentences;
        for (const Error& problem : search->problems.mid(0, 3))
            sentences << errorText(problem);
        m_messages->say(MessageBar::Kind::Warning,
            tr("%1 files could not be read: %2").arg(search->problems.size()).arg(sentences.join(QLatin1Char(' '))));
    }
    takeFocus();
}

void StartPage::endSearch()
{
    if (m_searchTask->isRunning())
        m_searchTask->cancel();
    if (!std::exchange(m_showsFound, false))
        return;
    m_messages->clear();
    fillRecent();
}

QString StartPage::chosenCase() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item && !item->isHidden() ? item->data(0, kPathRole).toString() : QString();
}

bool StartPage::isChosenThere() const
{
    return !chosenCase().isEmpty() && m_list->currentItem()->data(0, kThereRole).toBool();
}

void StartPage::forgetChosen()
{
    const QString path = chosenCase();
    if (path.isEmpty() || m_showsFound)
        return;
    forgetCase(m_settings, path);
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    fillRecent();
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(qMin(row, m_list->topLevelItemCount() - 1)));
    takeFocus();
}

void StartPage::activate(const QTreeWidgetItem* item)
{
    const QString path = item->data(0, kPathRole).toString();
    jobs::runThenCallback([path] { return QFileInfo::exists(path); }, this, [this, path](bool isThere) {
        if (isThere)
            Q_EMIT caseChosen(path);
        else
            m_messages->say(MessageBar::Kind::Warning, tr("%1 is not there any more. Delete takes it off this list.").arg(placeOf(path)));
    });
}

bool StartPage::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down && m_pages->currentWidget() == m_list) {
            m_list->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace semblance::ui
