// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/job_event.h"
#include "core/jobs/model_choice.h"
#include "ui/actions.h"
#include "ui/services.h"

#include <QMainWindow>

#include <optional>

class QSplitter;
class QStackedWidget;
class QToolBar;

namespace semblance::ui {

class ActivityBar;
class AnalysisControl;
class DatasetsScreen;
class ElidedLabel;
class ExplanationPane;
class FaceFocus;
class HeatMapOverlay;
class MessageBar;
class NodePane;
class Player;
class PlayerPane;
class RecentFiles;
class Results;
class TimelinePane;
class TracksPane;
class TrainingScreen;

/// Places the panes and connects them with each other and with the commands.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class Mode { Review, Datasets, Training };
    void setMode(Mode mode);
    Mode mode() const;

    /// Opens the first one, a video, an image, a case file or a dataset's folder, and says so when there are more.
    void openFiles(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makePanes();
    void makeMenus();
    void makeToolBar();
    void connectCommands();
    void connectState();
    void restoreLayout();

    void openEvidence(const QString& path);
    void openCase(const QString& path);
    void setCase(const std::optional<QString>& path);
    void fillEvidenceMenu();
    void useModels(const Result<QList<jobs::ModelChoice>>& models);
    void showNotice();
    void showPlace();
    void enableCommands();
    void reportEnd(const jobs::JobEvent& event);
    void report(const Error& error);
    void cancelActivity();
    void listModels();
    void askAboutTraining();

    Services m_services;
    Actions m_actions;
    Player* m_player;
    Results* m_results;
    FaceFocus* m_focus;
    HeatMapOverlay* m_heatMap;
    AnalysisControl* m_analysis;

    MessageBar* m_notice;
    MessageBar* m_messages;
    PlayerPane* m_playerPane;
    TimelinePane* m_timelinePane;
    TracksPane* m_tracksPane;
    NodePane* m_nodePane;
    ExplanationPane* m_explanationPane;
    QStackedWidget* m_pages;
    QWidget* m_review;
    DatasetsScreen* m_datasets;
    TrainingScreen* m_training;
    QSplitter* m_columns;
    QSplitter* m_leftRows;
    QSplitter* m_rightRows;
    ElidedLabel* m_place;
    ActivityBar* m_activity;
    QList<QMenu*> m_reviewMenus;
    QMenu* m_datasetMenu;
    QMenu* m_trainingMenu;
    QMenu* m_recentMenu;
    QMenu* m_evidenceMenu;
    QMenu* m_modelMenu;
    RecentFiles* m_recent;

    QList<jobs::ModelChoice> m_models;
    std::optional<QString> m_chosenCase;
    enum class Closing { Asks, WhenStopped, Now };
    Closing m_closing = Closing::Asks; ///< while a training run goes on
};

} // namespace semblance::ui
