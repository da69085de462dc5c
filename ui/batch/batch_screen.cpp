// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batch_screen.h"

#include "core/analysis/frame_group.h"
#include "ui/batch/batch_filter.h"
#include "ui/batch/batch_table.h"
#include "ui/batch/batch_view.h"
#include "ui/batch/batch_words.h"
#include "ui/review/review_settings.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

using State = jobs::BatchItem::State;

constexpr int kSteps = 1000;
const QString kLayoutKey = QStringLiteral("layout/batchRows");
const QString kHeaderKey = QStringLiteral("layout/batchHeader");
const QString kChosenKey = QStringLiteral("chosen");
const QString kCurrentKey = QStringLiteral("current");
const QString kToldKey = QStringLiteral("toldWaiting");
const QString kActivity = QStringLiteral("batch");
const QString kAdding = QStringLiteral("adding");
const QString kWaiting = QStringLiteral("waiting");

} // namespace

BatchScreen::BatchScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_service(services.batch)
    , m_actions(std::make_unique<BatchActions>(*this))
{
    setObjectName(QStringLiteral("batchScreen"));
    setAcceptDrops(true);
    makeParts();
    connectParts();
    connectCommands();
    const int unit = fontMetrics().height();
    m_splitter->setSizes({ unit * 28, unit * 9 });
    m_splitter->restoreState(m_services.settings.value(kLayoutKey).toByteArray());
    m_view->header()->restoreState(m_services.settings.value(kHeaderKey).toByteArray());
    m_view->header()->setStretchLastSection(true); // It is off while there is too little room.
    m_view->sortByColumn(m_view->header()->sortIndicatorSection(), m_view->header()->sortIndicatorOrder());
    follow();
    showDetails();
}

BatchScreen::~BatchScreen() = default;

QWidget* BatchScreen::makeTop()
{
    const BatchActions& a = *m_actions;
    auto* top = new QWidget(this);
    m_case = new ElidedLabel(top);
    m_case->setObjectName(QStringLiteral("batchCase"));
    m_search = new QLineEdit(top);
    m_search->setObjectName(QStringLiteral("batchSearch"));
    m_search->setAccessibleName(tr("Find"));
    m_search->setPlaceholderText(tr("Find by path, node, state or problem"));
    m_search->setToolTip(a.find->toolTip());
    m_search->setClearButtonEnabled(true);
    m_show = new QComboBox(top);
    m_show->setObjectName(QStringLiteral("batchShow"));
    m_show->setAccessibleName(tr("Files that are shown"));
    using Show = BatchFilter::Show;
    const std::tuple<Show, QString, QString> choices[] {
        { Show::All, tr("All files"), tr("Every file of the list") },
        { Show::Suspicious, tr("Suspicious"), tr("Some face reaches the threshold on some frame") },
        { Show::Problems, tr("Problems"), tr("Failed, or could be read in part only") },
        { Show::Undecided, tr("Undecided"), tr("No face was found, the interval of the mean holds the threshold, or there is no result") },
        { Show::Unfinished, tr("Not finished"), tr("Waiting or being analysed") },
    };
    for (const auto& [show, text, toolTip] : choices) {
        m_show->addItem(text, static_cast<int>(show));
        m_show->setItemData(m_show->count() - 1, toolTip, Qt::ToolTipRole);
    }
    m_totals = new QLabel(top);
    m_totals->setObjectName(QStringLiteral("batchTotals"));
    m_progress = new QProgressBar(top);
    m_progress->setObjectName(QStringLiteral("batchProgress"));
    m_progress->setAccessibleName(tr("Progress of all files"));
    m_progress->setRange(0, kSteps);
    m_progress->setFixedWidth(fontMetrics().averageCharWidth() * 24);

    auto* buttons = new QHBoxLayout;
    for (QAction* action : { a.addFiles, a.addFolder, a.pause, a.stop, a.retry, a.up, a.down, a.remove, a.clearDone })
        buttons->addWidget(buttonOf(action, top));
    buttons->addStretch(1);
    auto* place = new QHBoxLayout;
    place->addWidget(m_case, 1);
    for (QAction* action : { a.chooseCase, a.openInReview, a.exportCsv })
        place->addWidget(buttonOf(action, top));
    auto* narrow = new QHBoxLayout;
    narrow->addWidget(m_search, 1);
    narrow->addWidget(m_show);
    narrow->addSpacing(fontMetrics().height());
    narrow->addWidget(m_totals);
    narrow->addWidget(m_progress);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(4);
    column->addLayout(buttons);
    column->addLayout(place);
    column->addLayout(narrow);
    return top;
}

void BatchScreen::makeParts()
{
    const BatchActions& a = *m_actions;
    m_notice = new MessageBar(this);
    m_notice->setObjectName(QStringLiteral("batchNotice"));
    m_notice->setDismissible(false);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("batchMessage"));
    QWidget* top = makeTop();
    m_table = new BatchTable(m_service, this);
    m_rows = new BatchFilter(this);
    m_rows->setSourceModel(m_table);
    m_view = new BatchView(*m_rows, this);
    m_view->setObjectName(QStringLiteral("batchList"));
    m_view->setAccessibleName(tr("Files of the batch"));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("batchEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_details = new QTextBrowser(this);
    m_details->setObjectName(QStringLiteral("batchDetails"));
    m_details->setAccessibleName(tr("Details of the chosen file"));
    m_details->setOpenLinks(false);
    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_notice);
    layout->addWidget(m_messages);
    layout->addWidget(top);
    layout->addWidget(m_splitter, 1);

    m_menu = new QMenu(tr("&Batch"), this);
    m_menu->setObjectName(QStringLiteral("batchMenu"));
    m_menu->addActions({ a.openInReview, a.find, a.readAgain, a.exportCsv });
    m_menu->addSeparator();
    m_menu->addActions({ a.pause, a.stop, a.retry });
    m_menu->addSeparator();
    m_menu->addActions({ a.toTop, a.up, a.down, a.toEnd });
    m_menu->addSeparator();
    m_menu->addActions({ a.remove, a.clearDone });
}

void BatchScreen::connectParts()
{
    connect(&m_service, &jobs::BatchService::changed, this, &BatchScreen::follow);
    connect(&m_service, &jobs::BatchService::listChanged, this, [this] {
        m_chosen = m_view->selectedIds();
        showDetails();
    });
    connect(&m_service, &jobs::BatchService::itemChanged, this, [this](jobs::BatchId id) {
        if (id == m_detailed)
            showDetails();
    });
    connect(&m_service, &jobs::BatchService::failed, this, &BatchScreen::report);
    connect(&m_service, &jobs::BatchService::added, this, [this](const jobs::BatchAddition& addition) {
        m_messages->clear(kFailed);
        Q_EMIT remark(tr("Files added: %1").arg(QLocale().toString(addition.added)));
        if (const QString text = additionText(addition); !text.isEmpty())
            m_messages->say(addition.unreadable.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning, text);
    });
    connect(m_search, &QLineEdit::textChanged, m_rows, &BatchFilter::setSearch);
    connect(m_show, &QComboBox::currentIndexChanged, this,
        [this] { m_rows->setShown(static_cast<BatchFilter::Show>(m_show->currentData().toInt())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_chosen = m_view->selectedIds();
        showDetails();
        enableCommands();
    });
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex& index) { openFile(m_rows->at(index)); });
    connect(m_view, &BatchView::moveRequested, this,
        [this](std::optional<jobs::BatchId> before) { m_service.move(m_chosen, before); });
    connect(m_view, &QWidget::customContextMenuRequested, this,
        [this](const QPoint& at) { m_menu->popup(m_view->viewport()->mapToGlobal(at)); });
}

QString BatchScreen::key() const
{
    return QStringLiteral("batch");
}

QString BatchScreen::title() const
{
    return tr("&Batch");
}

QString BatchScreen::purpose() const
{
    return tr("Analyse many files and see which ones to look at first");
}

ScreenCommands BatchScreen::commands() const
{
    const BatchActions& a = *m_actions;
    return { a.all, { a.addFiles, a.addFolder, a.chooseCase }, { m_menu }, {}, {} };
}

QString BatchScreen::place() const
{
    return m_case->wholeText();
}

void BatchScreen::enter()
{
    if (m_saysWaiting) // here too
        Q_EMIT messageOver();
    if (m_service.access() == jobs::BatchService::Access::Refused)
        m_service.open();
    m_table->setScoresHidden(firstOpinionFrom(m_services.settings));
    m_service.readAgain(m_reviewed.values());
    m_reviewed.clear();
    showCase();
    m_view->setFocus(Qt::OtherFocusReason);
}

void BatchScreen::setModels(const Result<QList<jobs::ModelChoice>>& models)
{
    m_models = models.value_or(QList<jobs::ModelChoice>());
    showNotice();
}

void BatchScreen::cancel(const QString& activity)
{
    if (activity == kAdding)
        m_service.cancelAdding();
    else
        m_service.setPaused(true);
}

QStringList BatchScreen::endedByClosing(const QStringList& activities) const
{
    QStringList ends;
    if (m_service.isRunning() && !m_service.isPaused())
        ends << tr("The batch is running. The list is kept, and so is every file that is finished and what is scored of the running one, but for its "
                   "frames since the last whole group, %1 at most. At the next start the batch is paused; Resume goes on from there. To follow the "
                   "faces it reads the frames before once more, but scores none of them again.")
                    .arg(QLocale().toString(qint64(analysis::kFramesPerGroup)));
    if (activities.contains(kAdding))
        ends << tr("Files are being looked for to add them to the batch. Those that were not found yet have to be added again.");
    return ends;
}

void BatchScreen::saveLayout()
{
    m_services.settings.setValue(kLayoutKey, m_splitter->saveState());
    m_services.settings.setValue(kHeaderKey, m_view->header()->saveState());
}

QVariantMap BatchScreen::state() const
{
    QVariantMap state = Screen::state();
    QVariantList chosen;
    for (const jobs::BatchId id : m_chosen)
        chosen << id;
    state.insert(kChosenKey, chosen);
    if (m_view->currentIndex().isValid())
        state.insert(kCurrentKey, m_rows->at(m_view->currentIndex()).id);
    state.insert(kToldKey, m_toldWaiting && m_messages->text().isEmpty());
    return state;
}

void BatchScreen::restoreState(const QVariantMap& state)
{
    Screen::restoreState(state);
    const auto indexOf = [this](const QVariant& id) {
        const int row = m_table->rowOf(id.toLongLong());
        return row < 0 ? QModelIndex() : m_rows->mapFromSource(m_table->index(row, 0));
    };
    if (const QModelIndex current = indexOf(state.value(kCurrentKey)); current.isValid()) {
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(current);
    }
    QItemSelection chosen;
    for (const QVariant& id : state.value(kChosenKey).toList()) {
        if (const QModelIndex index = indexOf(id); index.isValid())
            chosen.select(index, index);
    }
    m_view->selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (state.value(kToldKey).toBool()) { // and was closed, or is over
        m_saysWaiting = false;
        m_messages->clear(kWaiting);
    }
}

void BatchScreen::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && m_service.access() == jobs::BatchService::Access::Ready)
        event->acceptProposedAction();
}

void BatchScreen::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    event->acceptProposedAction();
    add(paths);
}

void BatchScreen::follow()
{
    using Access = jobs::BatchService::Access;
    const bool empty = m_service.items().isEmpty();
    m_pages->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
    m_empty->setText(m_service.access() == Access::Opening       ? tr("Reading the queue…")
            : m_service.access() == Access::Refused              ? tr("The queue can't be used.")
                                                                 : tr("Drop videos, pictures or folders here, or add them with the buttons above. "
                                                                      "They are analysed one after another; the list is kept when the program ends."));
    const jobs::BatchTotals totals = m_service.totals();
    m_totals->setText(empty ? QString() : totalsText(m_service, totals));
    m_progress->setVisible(!empty);
    m_progress->setValue(static_cast<int>(totals.fraction * kSteps));
    const bool running = m_service.isRunning() && !m_service.isPaused();
    if (running)
        Q_EMIT progressed({ kActivity, { static_cast<qint64>(totals.fraction * kSteps), kSteps, {} }, totals.secondsLeft, false,
            tr("Batch: file %1 of %2").arg(QLocale().toString(totals.finished() + totals.stopped + 1), QLocale().toString(totals.files)) });
    else if (m_wasRunning)
        Q_EMIT ended(kActivity);
    if (m_service.isAdding())
        Q_EMIT progressed({ kAdding, {}, {}, false, tr("Looking for files") });
    else
        Q_EMIT ended(kAdding);
    // Most calls are about a running file's progress, and a list can be long.
    const QList<int> now { totals.files, totals.waiting, totals.done, totals.stopped, totals.failed, running, m_service.isPaused(),
        static_cast<int>(m_service.access()) };
    if (now == m_followed)
        return;
    m_followed = now;
    tellFinished(totals, running);
    m_wasRunning = running;
    tellWaiting(totals);
    showNotice();
    showCase();
    enableCommands();
}

void BatchScreen::tellFinished(const jobs::BatchTotals& totals, bool running)
{
    m_finishes = m_finishes || (m_wasRunning && !running && !m_service.isPaused());
    const bool over = totals.isOver();
    if (m_finishes && over) { // The last results are read after the last analysis.
        m_finishes = false;
        if (!isVisible()) {
            m_saysFinished = true;
            Q_EMIT message(MessageBar::Kind::Information, tr("The batch is over: %1.").arg(totalsText(m_service, totals)));
        }
    }
    if (!over && std::exchange(m_saysFinished, false))
        Q_EMIT messageOver();
}

void BatchScreen::tellWaiting(const jobs::BatchTotals& totals)
{
    if (m_saysWaiting && !m_service.isPaused()) {
        m_saysWaiting = false;
        m_messages->clear(kWaiting);
        Q_EMIT messageOver();
    }
    if (m_toldWaiting || m_service.access() != jobs::BatchService::Access::Ready)
        return;
    m_toldWaiting = true;
    if (totals.waiting == 0 || !m_service.isPaused() || m_service.isRunning())
        return;
    const QString text
        = tr("The batch has files waiting from before: %1. It is paused; Resume goes on with them.").arg(QLocale().toString(totals.waiting));
    m_saysWaiting = true;
    m_messages->say(MessageBar::Kind::Information, text, kWaiting);
    if (!isVisible())
        Q_EMIT message(MessageBar::Kind::Information, text);
}

void BatchScreen::showDetails()
{
    const int row = m_chosen.size() == 1 ? m_table->rowOf(m_chosen.first()) : -1;
    const jobs::BatchItem* item = row >= 0 ? &m_table->at(row) : nullptr;
    m_detailed = item ? item->id : 0;
    QString html;
    if (item)
        html = (m_table->isHidden(row) ? QStringLiteral("<p>%1</p>").arg(m_table->index(row, BatchTable::Verdict).data(Qt::ToolTipRole).toString())
                                       : QString())
            + batchDetailsHtml(*item);
    else
        html = QStringLiteral("<p>%1</p>")
                   .arg(m_chosen.isEmpty() ? tr("Choose a file to see what is known of it.") : tr("Chosen: %1").arg(QLocale().toString(m_chosen.size())));
    if (m_details->property("shown").toString() == html)
        return; // So that it stays where it was scrolled to.
    m_details->setProperty("shown", html);
    m_details->setHtml(html);
}

void BatchScreen::showNotice()
{
    QString demonstration;
    for (const jobs::BatchItem& item : m_service.items()) {
        if (item.state == State::Done && item.triage && item.triage->demonstration)
            demonstration = item.triage->model;
    }
    const QString next = chosenModelFrom(m_services.settings, m_models);
    for (const jobs::ModelChoice& model : std::as_const(m_models)) {
        if (demonstration.isEmpty() && model.name == next && model.demonstration)
            demonstration = model.name;
    }
    if (demonstration.isEmpty())
        m_notice->clear();
    else
        m_notice->say(MessageBar::Kind::Warning,
            tr("“%1” is a demonstration model, trained on few portraits and not validated for casework; its numbers order the files and are "
               "no findings.")
                .arg(demonstration));
}

void BatchScreen::showCase()
{
    const QString own = m_service.casePath();
    const QString open = chosenCaseFrom(m_services.settings);
    const QString before = m_case->wholeText();
    if (!own.isEmpty())
        m_case->setWholeText(tr("Results of this batch: %1").arg(QDir::toNativeSeparators(own)));
    else if (!open.isEmpty())
        m_case->setWholeText(tr("Results will go to the case that is open in Review: %1").arg(QDir::toNativeSeparators(open)));
    else
        m_case->setWholeText(tr("Results will go to a new case file for this batch"));
    if (m_case->wholeText() != before)
        Q_EMIT placeChanged();
}

void BatchScreen::report(const Error& error)
{
    m_messages->say(MessageBar::Kind::Error, errorText(error), kFailed);
}

} // namespace semblance::ui
