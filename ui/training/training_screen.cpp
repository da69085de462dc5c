// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_screen.h"

#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/training/curves_pane.h"
#include "ui/training/run_pane.h"
#include "ui/training/training_form.h"
#include "ui/training/training_words.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kMostRuns = 20;
constexpr int kGoneMs = 100;
const QString kRunsKey = QStringLiteral("training/runs");
const QString kWatchedKey = QStringLiteral("training/watched");
const QString kLayoutKey = QStringLiteral("layout/trainingColumns");
const QString kLogSuffix = QStringLiteral(".log");

using State = jobs::TrainingRun::State;

} // namespace

TrainingScreen::TrainingScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_actions(std::make_unique<TrainingActions>(*this))
{
    setObjectName(QStringLiteral("trainingScreen"));
    makeParts();
    makeMenu();
    connectParts();
    m_columns->setSizes({ fontMetrics().height() * 24, fontMetrics().height() * 56 });
    m_columns->restoreState(m_services.settings.value(kLayoutKey).toByteArray());
    const QStringList runs = m_services.settings.value(kRunsKey).toStringList();
    m_run->setRuns(runs, {});
    m_curves->setMessage(tr("No run is shown"));
    if (const QString last = m_services.settings.value(kWatchedKey).toString(); !last.isEmpty())
        watch(last);
    enableCommands();
}

TrainingScreen::~TrainingScreen() = default;

void TrainingScreen::makeParts()
{
    const TrainingActions& a = *m_actions;
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("trainingMessage"));
    m_form = new TrainingForm(m_services.training, m_services.settings, this);
    m_run = new RunPane(a, this);
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 2, 4, 2);
    column->addWidget(heading(tr("Run"), left));
    column->addWidget(m_run);
    column->addSpacing(fontMetrics().height() / 2);
    column->addWidget(heading(tr("New run"), left));
    column->addWidget(m_form);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("trainingLeft"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(left);
    // Start stays in sight however long the form and the plan are.
    auto* leftSide = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(leftSide);
    leftColumn->setContentsMargins(0, 0, 4, 4);
    leftColumn->addWidget(scroll, 1);
    leftColumn->addWidget(buttonOf(a.start, leftSide));
    scroll->setMinimumWidth(left->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());

    auto* charts = new QWidget(this);
    auto* chartColumn = new QVBoxLayout(charts);
    chartColumn->setContentsMargins(0, 4, 0, 0);
    chartColumn->setSpacing(2);
    auto* bar = new QHBoxLayout;
    for (QAction* action : { a.compare, a.noCompare, a.wholeRun })
        bar->addWidget(buttonOf(action, charts));
    bar->addStretch(1);
    chartColumn->addLayout(bar);
    m_curves = new CurvesPane(charts);
    chartColumn->addWidget(m_curves, 1);
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("trainingLog"));
    m_log->setAccessibleName(tr("What the training process said"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setPlaceholderText(tr("The process has said nothing yet."));
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("trainingTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(charts, tr("C&urves"));
    m_tabs->addTab(m_log, tr("&Log"));

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(leftSide);
    m_columns->addWidget(m_tabs);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
}

void TrainingScreen::connectParts()
{
    const TrainingActions& a = *m_actions;
    jobs::TrainingService& service = m_services.training;
    connect(&service, &jobs::TrainingService::runChanged, this, &TrainingScreen::showRun);
    connect(&service, &jobs::TrainingService::failed, this, &TrainingScreen::report);
    m_gone = new QTimer(this);
    connect(m_gone, &QTimer::timeout, this, [this] {
        if (!running().isEmpty())
            return;
        m_gone->stop();
        m_closing = Closing::Now;
        Q_EMIT closeAllowed();
    });
    connect(m_form, &TrainingForm::planChanged, this, &TrainingScreen::enableCommands);
    connect(m_run, &RunPane::chosen, this, &TrainingScreen::watch);
    connect(a.start, &QAction::triggered, this, &TrainingScreen::start);
    connect(a.pause, &QAction::triggered, &service, &jobs::TrainingService::pause);
    connect(a.resume, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_wasActive = true;
        m_services.training.resume();
    });
    connect(a.keep, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_wasActive = true;
        m_services.training.finish();
    });
    connect(a.openRun, &QAction::triggered, this, &TrainingScreen::openRun);
    connect(a.compare, &QAction::triggered, this, &TrainingScreen::compare);
    connect(a.noCompare, &QAction::triggered, this, [this] {
        m_curves->clearOthers();
        enableCommands();
    });
    connect(a.wholeRun, &QAction::triggered, m_curves, &CurvesPane::showAll);
}

void TrainingScreen::makeMenu()
{
    const TrainingActions& a = *m_actions;
    m_menu = new QMenu(tr("&Training"), this);
    m_menu->setObjectName(QStringLiteral("trainingMenu"));
    m_menu->addActions({ a.start, a.pause, a.resume, a.keep });
    m_menu->addSeparator();
    m_menu->addActions({ a.openRun, a.compare, a.noCompare, a.wholeRun });
}

QString TrainingScreen::key() const
{
    return QStringLiteral("training");
}

QString TrainingScreen::title() const
{
    return tr("&Training");
}

QString TrainingScreen::purpose() const
{
    return tr("Train a model on a dataset and watch it");
}

ScreenCommands TrainingScreen::commands() const
{
    const TrainingActions& a = *m_actions;
    return { a.all, {}, { m_menu }, {}, { a.start, a.pause, a.resume, a.compare } };
}

void TrainingScreen::setModels(const Result<QList<jobs::ModelChoice>>& models)
{
    if (models)
        m_form->setModels(*models);
}

void TrainingScreen::enter()
{
    m_form->refreshDatasets();
    m_form->focusFirst();
}

QString TrainingScreen::place() const
{
    return m_watched.isEmpty() ? tr("No training run is shown") : tr("Training run: %1").arg(QDir::toNativeSeparators(m_watched));
}

QStringList TrainingScreen::running() const
{
    QStringList running = jobs::TrainingService::running(m_services.settings.value(kRunsKey).toStringList());
    // A run that has just been started has no lock yet.
    if (const auto& run = m_services.training.run(); run && run->isActive() && !running.contains(run->output))
        running.prepend(run->output);
    return running;
}

bool TrainingScreen::mayClose()
{
    if (m_closing == Closing::Now || running().isEmpty())
        return true;
    askBeforeClosing();
    return false;
}

void TrainingScreen::askBeforeClosing()
{
    if (findChild<QMessageBox*>(QStringLiteral("closeWhileTraining")))
        return;
    const QStringList runs = running();
    QStringList names;
    for (const QString& run : runs)
        names << QDir::toNativeSeparators(run);
    auto* box = new QMessageBox(QMessageBox::Question, runs.size() == 1 ? tr("A model is being trained") : tr("Models are being trained"),
        tr("A training run is a process of its own. Should it stop, keeping its checkpoint, or go on without the window? It is found "
           "again when the window is opened.")
            + QStringLiteral("\n\n") + names.join(QLatin1Char('\n')),
        QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("closeWhileTraining"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* leave = box->addButton(tr("&Leave it running"), QMessageBox::AcceptRole);
    leave->setObjectName(QStringLiteral("leaveTraining"));
    QPushButton* stop = box->addButton(tr("&Stop it"), QMessageBox::DestructiveRole);
    stop->setObjectName(QStringLiteral("stopTraining"));
    QPushButton* stay = box->addButton(tr("&Don't close"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayOpen"));
    box->setDefaultButton(leave);
    box->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_closing = Closing::Now;
        Q_EMIT closeAllowed();
    });
    connect(stay, &QPushButton::clicked, this, &Screen::closeRefused);
    connect(stop, &QPushButton::clicked, this, [this] {
        // The processes write their checkpoints first; the window closes when they are gone.
        m_services.training.stop(running());
        m_closing = Closing::WhenStopped;
        m_gone->start(kGoneMs);
    });
    box->open();
}

void TrainingScreen::saveLayout()
{
    m_services.settings.setValue(kLayoutKey, m_columns->saveState());
}

void TrainingScreen::remember(const QString& output)
{
    QSettings& settings = m_services.settings;
    QStringList runs = settings.value(kRunsKey).toStringList();
    if (!runs.contains(output))
        runs.prepend(output);
    settings.setValue(kRunsKey, QStringList(runs.mid(0, kMostRuns)));
    settings.setValue(kWatchedKey, output);
    m_watched = output;
    m_wasActive = false;
    m_drawnStep = -1;
    m_run->setRuns(runs.mid(0, kMostRuns), output);
    m_run->clear(true);
    m_curves->show({});
    m_curves->setMessage(tr("Nothing to draw yet"));
    m_log->clear();
    Q_EMIT placeChanged();
}

void TrainingScreen::start()
{
    const auto plan = m_form->plan();
    if (!plan)
        return;
    m_messages->clear();
    remember(plan->order.output);
    m_wasActive = true;
    m_services.training.start(plan->order);
    m_form->suggestName();
    enableCommands();
}

void TrainingScreen::watch(const QString& output)
{
    m_messages->clear();
    remember(output);
    m_services.training.watch(output);
    enableCommands();
}

void TrainingScreen::openRun()
{
    ask::forExistingFile(this, tr("Open a training run"), QFileInfo(m_watched).absolutePath(), tr("Logs of training runs (*.log)"),
        [this](const QString& log) {
            const QString path = QFileInfo(log).absoluteFilePath();
            watch(path.endsWith(kLogSuffix) ? path.chopped(kLogSuffix.size()) : path);
        });
}

void TrainingScreen::compare()
{
    ask::forExistingFile(this, tr("Compare with a training run"), QFileInfo(m_watched).absolutePath(), tr("Logs of training runs (*.log)"),
        [this](const QString& log) {
            m_services.training.readLog(log, [self = QPointer<TrainingScreen>(this), log](const Result<training::TrainingCurves>& curves) {
                if (!self)
                    return;
                if (!curves)
                    return self->report(curves.error());
                self->m_curves->addOther(QFileInfo(log.chopped(kLogSuffix.size())).completeBaseName(), *curves);
                self->enableCommands();
            });
        });
}

void TrainingScreen::showRun(const jobs::TrainingRun& run)
{
    if (run.output != m_watched)
        return;
    m_run->show(run);
    if (run.curves.step != m_drawnStep || run.curves.lastEvent != m_drawnEvent) {
        m_drawnStep = run.curves.step;
        m_drawnEvent = run.curves.lastEvent;
        m_curves->show(run.curves);
    }
    if (m_log->toPlainText() != run.messages.trimmed()) {
        m_log->setPlainText(run.messages.trimmed());
        m_log->verticalScrollBar()->setValue(m_log->verticalScrollBar()->maximum());
    }
    if (run.order) {
        if (const auto speed = recentSpeed(run.curves))
            m_form->rememberSpeed(*run.order, *speed);
    }
    enableCommands();
    if (m_wasActive && !run.isActive()) {
        if (run.state == State::Finished) {
            const QString text = trainingEndText(run);
            m_messages->say(MessageBar::Kind::Information, text);
            Q_EMIT modelsChanged();
            if (!isVisible())
                Q_EMIT message(MessageBar::Kind::Information, text);
        } else if (run.state == State::Failed) {
            m_messages->say(MessageBar::Kind::Error, tr("The training run ended early. %1").arg(Sentence(run.sentence).translated()));
        }
    }
    m_wasActive = run.isActive();
}

void TrainingScreen::enableCommands()
{
    const TrainingActions& a = *m_actions;
    const auto& run = m_services.training.run();
    const bool known = run && run->output == m_watched;
    const bool running = known && run->state == State::Running;
    const bool waits = known && !run->isActive() && run->state != State::Finished && run->order;
    a.start->setEnabled(m_form->plan().has_value() && !(known && run->isActive()));
    a.pause->setEnabled(running);
    a.resume->setEnabled(waits);
    a.keep->setEnabled(running ? run->order.has_value() && run->curves.step > 0 : waits);
    a.noCompare->setEnabled(m_curves->others() > 0);
}

void TrainingScreen::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
    if (!m_services.training.run())
        m_run->clear(false);
}

} // namespace semblance::ui
