// SPDX-License-Identifier: GPL-3.0-or-later
// The menus, the tool bar and what each command does.
#include "ui/analysis/analysis_control.h"
#include "ui/appearance.h"
#include "ui/datasets/datasets_screen.h"
#include "ui/files/ask.h"
#include "ui/files/recent_files.h"
#include "ui/help/about_dialog.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/main_window.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/results/face_focus.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/training/training_screen.h"
#include "ui/verdict/node_pane.h"

#include <QActionGroup>
#include <QApplication>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QToolBar>

#include <array>
#include <utility>

namespace semblance::ui {
namespace {

constexpr std::array kEvery { 1, 2, 5, 10, 25 };
constexpr std::array kTextSizes { 80, 100, 125, 160, 200 };
const QString kEveryKey = QStringLiteral("every");

/// A group of radio entries; chosen(value) is called for the one that is chosen.
template <typename Value, typename Chosen>
void addChoices(QMenu& menu, const QList<std::pair<Value, QString>>& choices, Value current, Chosen chosen)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [value, text] : choices) {
        QAction* action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(value == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [value = value, chosen] { chosen(value); });
    }
}

} // namespace

void MainWindow::makeMenus()
{
    const Actions& a = m_actions;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addAction(a.open);
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_recent = new RecentFiles(m_services.settings, *m_recentMenu, this);
    file->addSeparator();
    file->addAction(a.chooseCase);
    file->addAction(a.automaticCase);
    m_evidenceMenu = file->addMenu(tr("E&vidence in this case"));
    m_reviewMenus << m_recentMenu << m_evidenceMenu;
    m_evidenceMenu->setToolTipsVisible(true);
    connect(m_evidenceMenu, &QMenu::aboutToShow, this, &MainWindow::fillEvidenceMenu);
    file->addSeparator();
    file->addAction(a.quit);

    m_datasetMenu = menuBar()->addMenu(tr("&Dataset"));
    m_datasetMenu->setObjectName(QStringLiteral("datasetMenu"));
    m_datasets->fillMenu(*m_datasetMenu);
    m_trainingMenu = menuBar()->addMenu(tr("&Training"));
    m_trainingMenu->setObjectName(QStringLiteral("trainingMenu"));
    m_training->fillMenu(*m_trainingMenu);

    QMenu* playback = menuBar()->addMenu(tr("&Playback"));
    playback->addActions({ a.play, a.stepBack, a.stepForward, a.jumpBack, a.jumpForward, a.first, a.last });
    playback->addSeparator();
    playback->addAction(a.goToFrame);

    QMenu* analysis = menuBar()->addMenu(tr("&Analysis"));
    analysis->addActions({ a.analyze, a.cancel });
    analysis->addSeparator();
    m_modelMenu = analysis->addMenu(tr("&Model"));
    m_modelMenu->setToolTipsVisible(true);
    QList<std::pair<int, QString>> every;
    for (const int n : kEvery)
        every << std::pair(n, n == 1 ? tr("Every frame") : tr("One frame in %1").arg(n));
    const int currentEvery = qMax(1, m_services.settings.value(kEveryKey, 1).toInt());
    m_analysis->setEvery(currentEvery);
    addChoices(*analysis->addMenu(tr("&Frames")), every, currentEvery, [this](int n) {
        m_analysis->setEvery(n);
        m_services.settings.setValue(kEveryKey, n);
    });
    analysis->addSeparator();
    analysis->addActions({ a.previousTrack, a.nextTrack });

    m_reviewMenus << playback << analysis;

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({ a.reviewMode, a.datasetsMode, a.trainingMode });
    view->addSeparator();
    view->addActions({ a.heatMap, a.lessOpaque, a.moreOpaque });
    view->addSeparator();
    view->addActions({ a.tickNode, a.zoomIn, a.zoomOut, a.showAll });
    view->addSeparator();
    QList<std::pair<int, QString>> sizes;
    for (const int percent : kTextSizes)
        sizes << std::pair(percent, tr("%1 %").arg(percent));
    addChoices(*view->addMenu(tr("Text si&ze")), sizes, m_services.settings.value(kTextSizeKey, defaultTextSize(*qApp)).toInt(),
        [this](int percent) {
            m_services.settings.setValue(kTextSizeKey, percent);
            setTextSize(*qApp, percent);
        });
    addChoices(*view->addMenu(tr("&Colours")),
        { { Appearance::System, tr("As the system") }, { Appearance::Light, tr("Light") }, { Appearance::Dark, tr("Dark") } },
        appearanceFrom(m_services.settings), [this](Appearance appearance) {
            m_services.settings.setValue(kAppearanceKey, static_cast<int>(appearance));
            setAppearance(*qApp, appearance);
        });
    view->addAction(a.fullScreen);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ a.shortcuts, a.about });
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addActions({ m_actions.reviewMode, m_actions.datasetsMode, m_actions.trainingMode });
    bar->addSeparator();
    bar->addActions({ m_actions.open, m_actions.analyze });
    const DatasetActions& d = m_datasets->actions();
    const TrainingActions& t = m_training->actions();
    bar->addActions({ d.add, d.open, d.expand, d.exportCsv, t.start, t.pause, t.resume, t.compare, m_actions.cancel });
    setContextMenuPolicy(Qt::NoContextMenu);
}

void MainWindow::connectCommands()
{
    const Actions& a = m_actions;
    connect(a.open, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_recent->paths().value(0)).absolutePath();
        ask::forExistingFile(this, tr("Open a video or an image"), folder,
            tr("Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;"
               "All files (*)"),
            [this](const QString& path) { openFiles({ path }); });
    });
    connect(a.chooseCase, &QAction::triggered, this, [this] {
        ask::forNewFile(this, tr("Open or make a case file"), m_chosenCase.value_or(QString()), tr("Case files (*.semcase)"),
            QStringLiteral("semcase"), [this](const QString& path) { openCase(path); });
    });
    connect(a.automaticCase, &QAction::triggered, this, [this] { setCase(std::nullopt); });
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.reviewMode, &QAction::triggered, this, [this] { setMode(Mode::Review); });
    connect(a.datasetsMode, &QAction::triggered, this, [this] { setMode(Mode::Datasets); });
    connect(a.trainingMode, &QAction::triggered, this, [this] { setMode(Mode::Training); });

    connect(a.play, &QAction::triggered, m_player, &Player::togglePlaying);
    connect(a.stepBack, &QAction::triggered, m_player, [this] { m_player->step(-1); });
    connect(a.stepForward, &QAction::triggered, m_player, [this] { m_player->step(1); });
    connect(a.jumpBack, &QAction::triggered, m_player, [this] { m_player->step(-10); });
    connect(a.jumpForward, &QAction::triggered, m_player, [this] { m_player->step(10); });
    connect(a.first, &QAction::triggered, m_player, [this] { m_player->goTo(0); });
    connect(a.last, &QAction::triggered, m_player, [this] {
        m_player->pause();
        m_player->goTo(m_player->frameCount() - 1);
    });
    connect(a.goToFrame, &QAction::triggered, this, [this] {
        m_player->pause();
        m_playerPane->transport().askForFrame();
    });

    connect(a.analyze, &QAction::triggered, m_analysis, &AnalysisControl::start);
    connect(a.cancel, &QAction::triggered, this, &MainWindow::cancelActivity);
    connect(a.previousTrack, &QAction::triggered, m_focus, [this] { m_focus->chooseNext(-1); });
    connect(a.nextTrack, &QAction::triggered, m_focus, [this] { m_focus->chooseNext(1); });

    connect(a.heatMap, &QAction::triggered, m_nodePane, &NodePane::toggleHeatMap);
    connect(a.lessOpaque, &QAction::triggered, m_nodePane, [this] { m_nodePane->changeOpacity(-10); });
    connect(a.moreOpaque, &QAction::triggered, m_nodePane, [this] { m_nodePane->changeOpacity(10); });
    connect(a.tickNode, &QAction::triggered, m_nodePane, &NodePane::toggleTick);
    TimelinePlot& plot = m_timelinePane->plot();
    connect(a.zoomIn, &QAction::triggered, &plot, [&plot] { plot.zoom(1.5); });
    connect(a.zoomOut, &QAction::triggered, &plot, [&plot] { plot.zoom(1 / 1.5); });
    connect(a.showAll, &QAction::triggered, &plot, &TimelinePlot::showAll);
    connect(a.fullScreen, &QAction::triggered, this, [this](bool on) { on ? showFullScreen() : showNormal(); });

    connect(a.shortcuts, &QAction::triggered, this, [this] {
        (new ShortcutsDialog(
             { { tr("Review"), m_actions.all }, { tr("Datasets"), m_datasets->actions().ofDataset + m_datasets->actions().ofSample },
                 { tr("Training"), m_training->actions().all } },
             this))
            ->open();
    });
    connect(a.about, &QAction::triggered, this, [this] { (new AboutDialog(m_services.softwareVersions(), m_models, this))->open(); });
}

} // namespace semblance::ui
