// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "ui/analysis/analysis_control.h"
#include "ui/datasets/datasets_screen.h"
#include "ui/files/ask.h"
#include "ui/files/recent_files.h"
#include "ui/key_routing.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/tracks/tracks_pane.h"
#include "ui/training/training_screen.h"
#include "ui/verdict/explanation_pane.h"
#include "ui/verdict/node_pane.h"
#include "ui/widgets/activity_bar.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/message_bar.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kStatusMs = 8000;
const QString kCaseKey = QStringLiteral("case");
const QString kModeKey = QStringLiteral("mode");
const QString kDatasetsMode = QStringLiteral("datasets");
const QString kTrainingMode = QStringLiteral("training");
const QString kLayoutKey = QStringLiteral("layout/");
const QString kCaseSuffix = QStringLiteral("semcase");

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent)
    : QMainWindow(parent)
    , m_services(services)
    , m_actions(*this)
    , m_player(new Player(services.playback, this))
    , m_results(new Results(services.cases, this))
    , m_focus(new FaceFocus(*m_player, *m_results, this))
    , m_heatMap(new HeatMapOverlay(services.heatMaps, *m_player, *m_results, *m_focus, this))
    , m_analysis(new AnalysisControl(services.analysis, *m_player, *m_results, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QStringLiteral("Semblance"));
    setAcceptDrops(true);
    new KeyRouting(this);
    makePanes();
    makeMenus();
    makeToolBar();
    connectCommands();
    connectState();
    restoreLayout();

    if (const QString path = m_services.settings.value(kCaseKey).toString(); !path.isEmpty())
        m_chosenCase = path;
    showPlace();
    enableCommands();
    listModels();
    const QString mode = m_services.settings.value(kModeKey).toString();
    setMode(mode == kDatasetsMode ? Mode::Datasets : mode == kTrainingMode ? Mode::Training : Mode::Review);
}

MainWindow::~MainWindow() = default;

void MainWindow::makePanes()
{
    m_notice = new MessageBar(this);
    m_notice->setObjectName(QStringLiteral("modelNotice"));
    m_notice->setDismissible(false);
    m_messages = new MessageBar(this);
    m_playerPane = new PlayerPane(*m_player, *m_results, *m_focus, *m_heatMap,
        { m_actions.first, m_actions.stepBack, m_actions.play, m_actions.stepForward, m_actions.last }, this);
    m_timelinePane = new TimelinePane(*m_player, *m_results, *m_focus, this);
    m_tracksPane = new TracksPane(*m_player, *m_results, *m_focus, this);
    m_nodePane = new NodePane(*m_player, *m_results, *m_focus, *m_heatMap, this);
    m_explanationPane = new ExplanationPane(*m_results, *m_focus, this);

    m_leftRows = new QSplitter(Qt::Vertical, this);
    m_leftRows->addWidget(m_playerPane);
    m_leftRows->addWidget(m_timelinePane);
    m_rightRows = new QSplitter(Qt::Vertical, this);
    m_rightRows->addWidget(m_tracksPane);
    m_rightRows->addWidget(m_nodePane);
    m_rightRows->addWidget(m_explanationPane);
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_leftRows);
    m_columns->addWidget(m_rightRows);
    for (QSplitter* splitter : { m_columns, m_leftRows, m_rightRows })
        splitter->setChildrenCollapsible(false);
    m_columns->setStretchFactor(0, 3);
    m_columns->setStretchFactor(1, 1);
    m_leftRows->setStretchFactor(0, 4);
    m_leftRows->setStretchFactor(1, 1);
    m_rightRows->setStretchFactor(0, 0);
    m_rightRows->setStretchFactor(1, 0);
    m_rightRows->setStretchFactor(2, 1);

    m_review = new QWidget(this);
    m_review->setObjectName(QStringLiteral("reviewScreen"));
    auto* layout = new QVBoxLayout(m_review);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_notice);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
    m_datasets = new DatasetsScreen(m_services, this);
    m_pages = new QStackedWidget(this);
    m_pages->setObjectName(QStringLiteral("pages"));
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_datasets);
    m_training = new TrainingScreen(m_services, this);
    m_pages->addWidget(m_training);
    m_pages->setContentsMargins(4, 2, 4, 0);
    setCentralWidget(m_pages);

    m_place = new ElidedLabel(this);
    m_place->setObjectName(QStringLiteral("casePlace"));
    m_activity = new ActivityBar(this);
    statusBar()->addWidget(m_place, 1);
    statusBar()->addPermanentWidget(m_activity);
}

MainWindow::Mode MainWindow::mode() const
{
    if (m_pages->currentWidget() == m_training)
        return Mode::Training;
    return m_pages->currentWidget() == m_datasets ? Mode::Datasets : Mode::Review;
}

void MainWindow::setMode(Mode mode)
{
    const bool review = mode == Mode::Review;
    const bool datasets = mode == Mode::Datasets;
    const bool training = mode == Mode::Training;
    if (!review)
        m_player->pause();
    m_pages->setCurrentWidget(review ? m_review : datasets ? static_cast<QWidget*>(m_datasets) : m_training);
    m_actions.reviewMode->setChecked(review);
    m_actions.datasetsMode->setChecked(datasets);
    m_actions.trainingMode->setChecked(training);
    // A command that is not to be seen has no keys either, so the screens can use the same ones.
    for (QAction* action : std::as_const(m_actions.ofReview))
        action->setVisible(review);
    for (QMenu* menu : std::as_const(m_reviewMenus))
        menu->menuAction()->setVisible(review);
    for (QAction* action : m_datasets->actions().ofDataset)
        action->setVisible(datasets);
    m_datasetMenu->menuAction()->setVisible(datasets);
    for (QAction* action : m_training->actions().all)
        action->setVisible(training);
    m_trainingMenu->menuAction()->setVisible(training);
    m_services.settings.setValue(kModeKey, review ? QString() : datasets ? kDatasetsMode : kTrainingMode);
    showPlace();
    enableCommands();
    if (review)
        m_playerPane->focusFrame();
    else if (datasets)
        m_datasets->focusGallery();
    else
        m_training->enter();
}

void MainWindow::connectState()
{
    connect(m_player, &Player::opening, this,
        [this](const Progress& progress) { m_activity->report(ActivityBar::Activity::Opening, progress); });
    connect(m_player, &Player::opened, this, [this] {
        m_activity->finish(ActivityBar::Activity::Opening);
        m_timelinePane->setVisible(!m_player->facts().stillImage);
    });
    connect(m_player, &Player::openFailed, this, [this](const Error& error) {
        m_activity->finish(ActivityBar::Activity::Opening);
        m_activity->finish(ActivityBar::Activity::Hashing);
        m_results->close();
        report(error);
    });
    connect(m_player, &Player::opened, this, &MainWindow::enableCommands);
    connect(m_player, &Player::openFailed, this, &MainWindow::enableCommands);
    connect(m_player, &Player::playingChanged, this, [this](bool playing) {
        m_actions.play->setText(playing ? tr("&Pause") : tr("&Play"));
        m_actions.play->setIcon(symbolIcon(playing ? Symbol::Pause : Symbol::Play));
    });
    connect(m_player, &Player::frameFailed, this, [this](qint64, const Error& error) { report(error); });

    connect(m_results, &Results::hashing, this,
        [this](const Progress& progress) { m_activity->report(ActivityBar::Activity::Hashing, progress); });
    connect(m_results, &Results::placeChanged, this, [this] {
        m_activity->finish(ActivityBar::Activity::Hashing);
        showPlace();
        enableCommands();
    });
    connect(m_results, &Results::runChanged, this, &MainWindow::showNotice);
    connect(m_results, &Results::failed, this, [this](const Error& error) {
        m_activity->finish(ActivityBar::Activity::Hashing);
        report(error);
        enableCommands();
    });

    connect(m_analysis, &AnalysisControl::changed, this, &MainWindow::enableCommands);
    connect(m_analysis, &AnalysisControl::progressed, this,
        [this](const jobs::JobEvent& event) { m_activity->report(ActivityBar::Activity::Analysis, event.progress, event.secondsLeft); });
    connect(m_analysis, &AnalysisControl::ended, this, &MainWindow::reportEnd);
    connect(m_datasets, &DatasetsScreen::placeChanged, this, &MainWindow::showPlace);
    connect(m_datasets, &DatasetsScreen::exportProgressed, this,
        [this](const Progress& progress) { m_activity->report(ActivityBar::Activity::Exporting, progress); });
    connect(m_datasets, &DatasetsScreen::exportEnded, this, [this] { m_activity->finish(ActivityBar::Activity::Exporting); });
    connect(m_training, &TrainingScreen::placeChanged, this, &MainWindow::showPlace);
    connect(m_training, &TrainingScreen::modelTrained, this, [this](const QString& text) {
        listModels();
        if (mode() != Mode::Training)
            m_messages->say(MessageBar::Kind::Information, text);
    });
    connect(m_training, &TrainingScreen::stopped, this, [this] {
        if (m_closing != Closing::WhenStopped)
            return;
        m_closing = Closing::Now;
        close();
    });
    connect(m_activity, &ActivityBar::busyChanged, this, &MainWindow::enableCommands);
    connect(m_activity, &ActivityBar::cancelRequested, this, &MainWindow::cancelActivity);
    connect(m_nodePane, &NodePane::opacityChanged, m_playerPane, &PlayerPane::setHeatMapOpacity);
    m_playerPane->setHeatMapOpacity(m_nodePane->opacity());
    connect(m_recent, &RecentFiles::chosen, this, &MainWindow::openEvidence);
}

void MainWindow::restoreLayout()
{
    const int unit = fontMetrics().height();
    setGeometry(screen()->availableGeometry());
    setWindowState(windowState() | Qt::WindowMaximized);
    m_columns->setSizes({ unit * 53, unit * 27 });
    m_leftRows->setSizes({ unit * 32, unit * 12 });
    m_rightRows->setSizes({ unit * 8, unit * 24, unit * 10 });
    const QSettings& settings = m_services.settings;
    restoreGeometry(settings.value(kLayoutKey + QStringLiteral("window")).toByteArray());
    m_columns->restoreState(settings.value(kLayoutKey + QStringLiteral("columns")).toByteArray());
    m_leftRows->restoreState(settings.value(kLayoutKey + QStringLiteral("left")).toByteArray());
    m_rightRows->restoreState(settings.value(kLayoutKey + QStringLiteral("right")).toByteArray());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_training->isTraining() && m_closing != Closing::Now) {
        event->ignore();
        askAboutTraining();
        return;
    }
    QSettings& settings = m_services.settings;
    settings.setValue(kLayoutKey + QStringLiteral("window"), saveGeometry());
    settings.setValue(kLayoutKey + QStringLiteral("columns"), m_columns->saveState());
    settings.setValue(kLayoutKey + QStringLiteral("left"), m_leftRows->saveState());
    settings.setValue(kLayoutKey + QStringLiteral("right"), m_rightRows->saveState());
    m_datasets->saveLayout();
    m_training->saveLayout();
    m_player->pause();
    event->accept();
}

void MainWindow::askAboutTraining()
{
    if (findChild<QMessageBox*>(QStringLiteral("closeWhileTraining")))
        return;
    auto* box = new QMessageBox(QMessageBox::Question, tr("A model is being trained"),
        tr("The training run is a process of its own. Should it stop, keeping its checkpoint, or go on without the window? It is found "
           "again "
           "when the window is opened."),
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
        close();
    });
    connect(stop, &QPushButton::clicked, this, [this] {
        // The process is told from another thread; the window closes when it has been.
        m_closing = Closing::WhenStopped;
        m_training->pause();
    });
    box->open();
}

void MainWindow::listModels()
{
    jobs::runThenCallback(m_services.listModels, this, [this](const Result<QList<jobs::ModelChoice>>& models) { useModels(models); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFiles(localFiles(*event->mimeData()));
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (DatasetsScreen::isDataset(paths.first())) {
        setMode(Mode::Datasets);
        m_datasets->openFolder(paths.first());
        return;
    }
    setMode(Mode::Review);
    if (QFileInfo(paths.first()).suffix() == kCaseSuffix)
        openCase(paths.first());
    else
        openEvidence(paths.first());
    if (paths.size() > 1) {
        for (auto path = std::next(paths.cbegin()); path != paths.cend(); ++path)
            m_recent->add(*path);
        m_recent->add(paths.first());
        m_messages->say(MessageBar::Kind::Information, tr("One file is shown at a time; the others are under File > Open recent."));
    }
}

void MainWindow::openEvidence(const QString& path)
{
    m_messages->clear();
    setWindowTitle(tr("%1 – Semblance").arg(QFileInfo(path).fileName()));
    m_recent->add(path);
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_player->open(absolute);
    m_results->open(absolute, m_chosenCase);
    enableCommands();
}

void MainWindow::openCase(const QString& path)
{
    setCase(QFileInfo(path).absoluteFilePath());
    if (!m_player->isOpen() && QFileInfo::exists(*m_chosenCase)) {
        m_services.cases.readEvidence(*m_chosenCase, [this](const Result<QList<cases::Evidence>>& evidence) {
            if (!evidence)
                return report(evidence.error());
            for (const cases::Evidence& e : *evidence) {
                if (QFileInfo::exists(e.path))
                    return openEvidence(e.path);
            }
            if (!evidence->isEmpty())
                m_messages->say(MessageBar::Kind::Warning,
                    tr("The evidence of this case is not where it was, %1. Open it from where it is now; it is known by its SHA-256.")
                        .arg(evidence->first().path));
        });
    }
}

void MainWindow::setCase(const std::optional<QString>& path)
{
    m_chosenCase = path;
    if (path)
        m_services.settings.setValue(kCaseKey, *path);
    else
        m_services.settings.remove(kCaseKey);
    m_actions.automaticCase->setChecked(!path);
    if (m_player->isOpen())
        m_results->open(m_player->path(), m_chosenCase);
    showPlace();
}

void MainWindow::fillEvidenceMenu()
{
    m_evidenceMenu->clear();
    const QString casePath = m_results->place() ? m_results->place()->casePath : m_chosenCase.value_or(QString());
    if (casePath.isEmpty() || !QFileInfo::exists(casePath)) {
        m_evidenceMenu->addAction(tr("None yet"))->setEnabled(false);
        return;
    }
    m_evidenceMenu->addAction(tr("Reading…"))->setEnabled(false);
    m_services.cases.readEvidence(casePath, [this](const Result<QList<cases::Evidence>>& evidence) {
        m_evidenceMenu->clear();
        if (!evidence)
            return report(evidence.error());
        for (const cases::Evidence& e : *evidence) {
            QString name = e.fileName;
            QAction* action = m_evidenceMenu->addAction(name.replace(QLatin1Char('&'), QStringLiteral("&&")));
            action->setToolTip(QStringLiteral("%1\nSHA-256 %2").arg(e.path, QString::fromLatin1(e.sha256)));
            connect(action, &QAction::triggered, this, [this, path = e.path] { openEvidence(path); });
        }
    });
}

void MainWindow::useModels(const Result<QList<jobs::ModelChoice>>& models)
{
    m_modelMenu->clear();
    if (!models) {
        m_modelMenu->addAction(tr("No model can be used"))->setEnabled(false);
        return report(models.error());
    }
    m_models = *models;
    m_training->setModels(m_models);
    auto* group = new QActionGroup(this);
    const QString wanted = m_services.settings.value(QStringLiteral("model")).toString();
    for (const jobs::ModelChoice& model : std::as_const(m_models)) {
        QAction* action = m_modelMenu->addAction(model.name);
        action->setToolTip(model.intendedUse);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::toggled, this, [this, name = model.name](bool on) {
            if (!on)
                return;
            m_analysis->setModel(name);
            m_services.settings.setValue(QStringLiteral("model"), name);
            showNotice();
        });
        if (model.name == wanted)
            action->setChecked(true);
    }
    if (!group->checkedAction() && !group->actions().isEmpty())
        group->actions().constFirst()->setChecked(true);
    showNotice();
}

void MainWindow::showNotice()
{
    const auto& run = m_results->run();
    QString demonstration;
    if (run) {
        if (run->run.model.demonstration)
            demonstration = run->run.model.name;
    } else {
        for (const jobs::ModelChoice& model : std::as_const(m_models)) {
            if (model.name == m_analysis->model() && model.demonstration)
                demonstration = model.name;
        }
    }
    if (demonstration.isEmpty())
        m_notice->clear();
    else
        m_notice->say(MessageBar::Kind::Warning,
            tr("“%1” is a demonstration model and not validated for casework; its probabilities are not findings.").arg(demonstration));
}

void MainWindow::showPlace()
{
    const auto& place = m_results->place();
    m_actions.automaticCase->setChecked(!m_chosenCase);
    if (mode() == Mode::Datasets)
        m_place->setWholeText(m_datasets->place());
    else if (mode() == Mode::Training)
        m_place->setWholeText(m_training->place());
    else if (!place)
        m_place->setWholeText(m_chosenCase ? tr("Case file: %1").arg(QDir::toNativeSeparators(*m_chosenCase))
                                           : tr("Results are kept in a case file of its own for each piece of evidence"));
    else if (place->evidence)
        m_place->setWholeText(tr("Case file: %1").arg(QDir::toNativeSeparators(place->casePath)));
    else
        m_place->setWholeText(tr("Results will be kept in %1").arg(QDir::toNativeSeparators(place->casePath)));
}

void MainWindow::enableCommands()
{
    const bool open = m_player->isOpen() && m_player->frameCount() > 0;
    const bool moving = open && m_player->frameCount() > 1;
    for (QAction* action : { m_actions.play, m_actions.stepBack, m_actions.stepForward, m_actions.jumpBack, m_actions.jumpForward,
             m_actions.first, m_actions.last, m_actions.goToFrame })
        action->setEnabled(moving);
    m_actions.analyze->setEnabled(m_analysis->canStart());
    m_actions.cancel->setEnabled(m_activity->isBusy() || m_analysis->isRunning());
}

void MainWindow::reportEnd(const jobs::JobEvent& event)
{
    m_activity->finish(ActivityBar::Activity::Analysis);
    enableCommands();
    const QString name = QFileInfo(event.evidencePath).fileName();
    QString notices;
    for (const QString& notice : event.end.notices)
        notices += QLatin1Char(' ') + notice;
    switch (event.state) {
    case jobs::JobEvent::State::Queued:
    case jobs::JobEvent::State::Running:
        break;
    case jobs::JobEvent::State::Done:
        if (event.end.status == analysis::Status::Partial)
            m_messages->say(MessageBar::Kind::Warning,
                tr("%1 is damaged: what could be read was analysed, the rest is listed in the case file.").arg(name) + notices);
        else if (!notices.isEmpty())
            m_messages->say(MessageBar::Kind::Information, tr("The analysis of %1 is complete.").arg(name) + notices);
        else
            statusBar()->showMessage(tr("The analysis of %1 is complete.").arg(name), kStatusMs);
        break;
    case jobs::JobEvent::State::Cancelled:
        m_messages->say(MessageBar::Kind::Information,
            tr("The analysis of %1 was cancelled. What is done is kept; Analyze goes on from there.").arg(name) + notices);
        break;
    case jobs::JobEvent::State::Failed:
        report(event.error);
        break;
    }
}

void MainWindow::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
}

void MainWindow::cancelActivity()
{
    switch (m_activity->shown().value_or(ActivityBar::Activity::Analysis)) {
    case ActivityBar::Activity::Opening:
        m_player->cancelOpening();
        break;
    case ActivityBar::Activity::Hashing:
        m_results->cancelHashing();
        break;
    case ActivityBar::Activity::Exporting:
        m_datasets->cancelExport();
        break;
    case ActivityBar::Activity::Analysis:
        m_analysis->cancel();
        break;
    }
}

} // namespace semblance::ui
