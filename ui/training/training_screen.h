// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/training_service.h"
#include "ui/services.h"
#include "ui/shell/screen.h"
#include "ui/training/training_actions.h"

class QPlainTextEdit;
class QSplitter;
class QTabWidget;
class QTimer;

namespace semblance::ui {

class CurvesPane;
class RunPane;
class TrainingForm;

/// Places the parts of the Training screen and connects them with each other, the commands and the run.
class TrainingScreen : public Screen {
    Q_OBJECT
public:
    explicit TrainingScreen(const Services& services, QWidget* parent = nullptr);
    ~TrainingScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    /// The run that is followed, in words.
    QString place() const override;
    void enter() override;
    void setModels(const Result<QList<jobs::ModelChoice>>& models) override;
    bool mayClose() override;
    void saveLayout() override;

private:
    void makeParts();
    void makeMenu();
    void connectParts();
    QStringList running() const;
    void askBeforeClosing();
    void start();
    void watch(const QString& output);
    void openRun();
    void compare();
    void showRun(const jobs::TrainingRun& run);
    void enableCommands();
    void remember(const QString& output);
    void report(const Error& error);

    const Services m_services;
    std::unique_ptr<TrainingActions> m_actions;
    MessageBar* m_messages;
    TrainingForm* m_form;
    RunPane* m_run;
    CurvesPane* m_curves;
    QPlainTextEdit* m_log;
    QTabWidget* m_tabs;
    QSplitter* m_columns;
    QMenu* m_menu;
    QTimer* m_gone; ///< looks whether the runs that were told to stop before closing are gone
    QString m_watched; ///< model file of the run that is shown
    bool m_wasActive = false; ///< or was told to go on: it may be over before it is first looked at
    qint64 m_drawnStep = -1;
    QString m_drawnEvent;
    enum class Closing { Asks, WhenStopped, Now };
    Closing m_closing = Closing::Asks; ///< while a run goes on
};

} // namespace semblance::ui
