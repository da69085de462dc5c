// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_event.h"
#include "ui/review/review_actions.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

#include <functional>
#include <span>

class QUndoStack;

namespace semblance::cases {
struct Evidence;
}

namespace semblance::jobs {
class CutFinder;
}

namespace semblance::ui {

class AnalysisControl;
class Annotations;
class BlindReviewing;
class ComparePanes;
class DockArea;
class ExplanationPane;
class FaceFocus;
class FacesPane;
class FirstOpinion;
class HeatMapOverlay;
class HeatMapPane;
class LogNotice;
class Marks;
class NodePane;
class Player;
class PlayerPane;
class RecentFiles;
class RecordBook;
class RecordPane;
class Results;
class TimelinePane;
class TracksPane;

/// Places the panes for looking at a piece of evidence and connects them with each other and with the commands.
class ReviewScreen : public Screen {
    Q_OBJECT
public:
    explicit ReviewScreen(const Services& services, QWidget* parent = nullptr);
    ~ReviewScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    void leave() override;
    OpensPath opensPath() const override;
    void open(const OpenRequest& request) override;
    void setModels(const Result<QList<jobs::ModelChoice>>& models) override;
    QString questionBeforeCancel(const QString& activity) const override;
    void cancel(const QString& activity) override;
    QStringList endedByClosing(const QStringList& activities) const override;
    QUndoStack* undoStack() const override { return m_undo; }
    void readSettings() override;
    void saveLayout() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

private:
    void makePanes();
    /// Puts back what restoreState() was given and what needs the evidence and its run to be shown.
    void restoreViews();
    void makeMenus();
    void addSettingMenu(QMenu& menu, const QString& title, const QString& key, std::span<const int> values, QString (*textOf)(int),
        int (*valueFrom)(const QSettings&));
    void connectCommands();
    void connectState();
    /// A part that says what failed and what went well.
    template <typename Part> void follow(Part& part, const QString& topic);

    /// request: what to show of it; its paths are not looked at.
    void openEvidence(const QString& path, const OpenRequest& request = {});
    void openCase(const QString& path, const OpenRequest& request = {});
    void setCase(const std::optional<QString>& path);
    /// The file that holds the results, or will; empty: none is known.
    QString casePath() const;
    /// What a case file holds; none where there is no file. Errors are reported.
    void readEvidenceOf(const QString& casePath, const std::function<void(const QList<cases::Evidence>&)>& use);
    void fillEvidenceMenu();
    /// Looks whether there is a file at casePath() by now, elsewhere: a lost network drive answers after minutes.
    void lookForCase();
    void showNotice();
    /// Who else has the case, and which of its evidence isn't as it was.
    void showCaseNotice();
    void findEvidence();
    void showPlace();
    void enableCommands();
    void exportFiles();
    void showProgress(const jobs::JobEvent& event);
    void reportEnd(const jobs::JobEvent& event);
    /// topic: what has to go well next for the message to go away; empty: it stays until it is closed or another one comes.
    void report(const Error& error, const QString& topic = {});

    Services m_services;
    ReviewActions m_actions;
    Player* m_player;
    Results* m_results;
    Marks* m_marks;
    jobs::CutFinder* m_cuts;
    FaceFocus* m_focus;
    HeatMapOverlay* m_heatMap;
    AnalysisControl* m_analysis;

    MessageBar* m_notice;
    LogNotice* m_logNotice;
    MessageBar* m_caseNotice;
    MessageBar* m_messages;
    PlayerPane* m_playerPane;
    TimelinePane* m_timelinePane;
    TracksPane* m_tracksPane;
    FacesPane* m_facesPane;
    RecordPane* m_recordPane;
    NodePane* m_nodePane;
    HeatMapPane* m_heatMapPane;
    ExplanationPane* m_explanationPane;
    ComparePanes* m_compare;
    DockArea* m_docks;
    QUndoStack* m_undo;
    RecordBook* m_record;
    FirstOpinion* m_firstOpinion;
    BlindReviewing* m_blindReviewing;
    Annotations* m_annotations;
    QMenu* m_playbackMenu;
    QMenu* m_analysisMenu;
    QMenu* m_recordMenu;
    QMenu* m_compareMenu;
    QMenu* m_recentMenu;
    QMenu* m_evidenceMenu;
    QMenu* m_modelMenu;
    RecentFiles* m_recent;

    QList<jobs::ModelChoice> m_models;
    std::optional<QString> m_chosenCase;
    bool m_looksForCase = false;
    QString m_caseThere; ///< casePath() where its file was found
    std::optional<qint64> m_wantedFrame; ///< to show when the evidence has been opened
    bool m_wasAnalysing = false;
    QVariantMap m_restoring; ///< what restoreViews() has yet to put back
};

} // namespace semblance::ui
