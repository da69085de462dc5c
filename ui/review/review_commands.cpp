// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the Review screen and what each command does.
#include "ui/analysis/analysis_control.h"
#include "ui/annotations/annotations.h"
#include "ui/compare/compare_panes.h"
#include "ui/export/export_dialog.h"
#include "ui/files/ask.h"
#include "ui/files/recent_files.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/record/blind_reviewing.h"
#include "ui/record/first_opinion.h"
#include "ui/record/record_pane.h"
#include "ui/report/report_dialog.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/heat_map_pane.h"
#include "ui/results/results.h"
#include "ui/review/review_screen.h"
#include "ui/review/review_settings.h"
#include "ui/shell/dock_area.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/tracks/faces_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/verdict/node_pane.h"
#include "ui/widgets/choices.h"

#include <QAction>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include <utility>

namespace semblance::ui {

/// A setting that the settings dialog has too, so its menu is filled when it is shown.
void ReviewScreen::addSettingMenu(QMenu& menu, const QString& title, const QString& key, std::span<const int> values,
    QString (*textOf)(int), int (*valueFrom)(const QSettings&))
{
    QMenu* choices = menu.addMenu(title);
    connect(choices, &QMenu::aboutToShow, this, [this, choices, key, values, textOf, valueFrom] {
        choices->clear();
        QList<std::pair<int, QString>> texts;
        for (const int value : values)
            texts << std::pair(value, textOf(value));
        addChoices(*choices, texts, valueFrom(m_services.settings), [this, key](int value) {
            m_services.settings.setValue(key, value);
            readSettings();
        });
    });
}

void ReviewScreen::makeMenus()
{
    const ReviewActions& a = m_actions;
    m_recentMenu = new QMenu(tr("Open &recent"), this);
    m_recentMenu->setObjectName(QStringLiteral("recentMenu"));
    m_recent = new RecentFiles(m_services.settings, *m_recentMenu, this);
    m_evidenceMenu = new QMenu(tr("E&vidence in this case"), this);
    m_evidenceMenu->setToolTipsVisible(true);
    connect(m_evidenceMenu, &QMenu::aboutToShow, this, &ReviewScreen::fillEvidenceMenu);

    m_playbackMenu = new QMenu(tr("&Playback"), this);
    m_playerPane->actions().fill(*m_playbackMenu);
    addSettingMenu(*m_playbackMenu, tr("Memory for &decoded frames"), kCacheKey, kCacheChoices, cacheText, cacheFrom);

    m_analysisMenu = new QMenu(tr("&Analysis"), this);
    m_analysisMenu->addAction(a.analyze);
    m_analysisMenu->addSeparator();
    m_modelMenu = m_analysisMenu->addMenu(tr("&Model"));
    m_modelMenu->setToolTipsVisible(true);
    addSettingMenu(*m_analysisMenu, tr("&Frames"), kEveryKey, kEveryChoices, everyText, everyFrom);
    m_analysisMenu->addSeparator();
    m_analysisMenu->addActions({ a.previousTrack, a.nextTrack });

    m_recordMenu = new QMenu(tr("&Record"), this);
    m_recordPane->fill(*m_recordMenu);
    m_recordMenu->addSeparator();
    m_recordMenu->addMenu(m_annotations->menu());
    m_recordMenu->addActions(m_firstOpinion->actions());
    m_recordMenu->addMenu(m_blindReviewing->menu());

    m_compareMenu = new QMenu(tr("&Compare"), this);
    m_compare->fill(*m_compareMenu);
}

ScreenCommands ReviewScreen::commands() const
{
    const ReviewActions& a = m_actions;
    const auto separator = [this] {
        auto* line = new QAction(m_recentMenu);
        line->setSeparator(true);
        return line;
    };
    const QList<QAction*> view { a.heatMap, a.lessOpaque, a.moreOpaque, separator(), a.tickNode, a.zoomIn, a.zoomOut, a.showAll,
        a.faces, separator() };
    return { a.all + m_playerPane->allActions() + m_recordPane->allActions() + m_annotations->actions() + m_firstOpinion->actions() + m_blindReviewing->actions()
            + m_compare->allActions() + m_docks->paneCommands(),
        { a.open, m_recentMenu->menuAction(), separator(), a.chooseCase, a.automaticCase, m_evidenceMenu->menuAction(), separator(), a.report, a.exportFiles },
        { m_playbackMenu, m_analysisMenu, m_recordMenu, m_compareMenu },
        view + m_playerPane->viewMenu() + QList { separator(), m_docks->menu()->menuAction() }, { a.open, a.analyze },
        [this] { return m_docks->arrangementCommands(); } };
}

void ReviewScreen::connectCommands()
{
    const ReviewActions& a = m_actions;
    connect(a.open, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_recent->paths().value(0)).absolutePath();
        ask::forExistingFile(this, tr("Open a video or an image"), folder,
            tr("Videos and images (*.mp4 *.mov *.mkv *.webm *.avi *.m4v *.mpg *.ts *.jpg *.jpeg *.png *.tif *.tiff *.webp);;"
               "All files (*)"),
            [this](const QString& path) {
                open({ { path }, {} });
            });
    });
    connect(a.chooseCase, &QAction::triggered, this, [this] {
        ask::forNewFile(this, tr("Open or make a case file"), m_chosenCase.value_or(QString()), tr("Case files (*.semcase)"),
            QStringLiteral("semcase"), [this](const QString& path) { openCase(path); });
    });
    connect(a.automaticCase, &QAction::triggered, this, [this] { setCase(std::nullopt); });

    connect(a.report, &QAction::triggered, this, [this] { (new ReportDialog(casePath(), m_services.settings, this))->open(); });
    connect(a.exportFiles, &QAction::triggered, this, &ReviewScreen::exportFiles);

    connect(a.analyze, &QAction::triggered, m_analysis, &AnalysisControl::start);
    connect(a.previousTrack, &QAction::triggered, m_focus, [this] { m_focus->chooseNext(-1); });
    connect(a.nextTrack, &QAction::triggered, m_focus, [this] { m_focus->chooseNext(1); });

    connect(a.heatMap, &QAction::triggered, m_nodePane, &NodePane::toggleHeatMap);
    connect(a.lessOpaque, &QAction::triggered, m_heatMapPane, [this] { m_heatMapPane->changeOpacity(-10); });
    connect(a.moreOpaque, &QAction::triggered, m_heatMapPane, [this] { m_heatMapPane->changeOpacity(10); });
    connect(a.tickNode, &QAction::triggered, m_nodePane, &NodePane::toggleTick);
    TimelinePlot& plot = m_timelinePane->plot();
    connect(a.zoomIn, &QAction::triggered, &plot, [&plot] { plot.zoom(1.5); });
    connect(a.zoomOut, &QAction::triggered, &plot, [&plot] { plot.zoom(1 / 1.5); });
    connect(a.showAll, &QAction::triggered, &plot, &TimelinePlot::showAll);
    connect(a.faces, &QAction::triggered, this, [this] {
        m_docks->raisePane(QStringLiteral("faces"));
        m_facesPane->setFocus();
    });
}

void ReviewScreen::exportFiles()
{
    // What is hidden from the examiner may not come out this way.
    if (m_results->hidesAny()) {
        m_messages->say(MessageBar::Kind::Information, tr("Export is possible once your own opinion on every track is recorded."));
        return;
    }
    m_player->pause();
    ExportSubject subject;
    subject.casePath = m_results->place()->casePath;
    subject.evidencePath = m_player->path();
    subject.evidenceSha256 = m_results->place()->sha256;
    if (const auto& run = m_results->run()) {
        subject.run = run->run.id;
        for (const model::Node& node : run->hierarchy.nodes())
            subject.nodes << QString::fromStdString(node.name);
        subject.node = m_heatMap->node().value_or(0);
    }
    subject.frames = m_player->frameCount();
    subject.current = m_player->place().value_or(0);
    subject.interval = m_timelinePane->interval();
    (new ExportDialog(std::move(subject), this))->open();
}

} // namespace semblance::ui
