// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/jobs/model_choice.h"
#include "core/jobs/training_service.h"
#include "ui/services.h"
#include "ui/training/training_actions.h"

#include <QWidget>

class QMenu;
class QPlainTextEdit;
class QSplitter;
class QTabWidget;

namespace semblance::ui {

class CurvesPane;
class MessageBar;
class RunPane;
class TrainingForm;

/// Places the parts of the Training screen and connects them with each other, the commands and the run.
class TrainingScreen : public QWidget {
    Q_OBJECT
public:
    explicit TrainingScreen(const Services& services, QWidget* parent = nullptr);
    ~TrainingScreen() override;

    const TrainingActions& actions() const { return *m_actions; }
    void fillMenu(QMenu& menu);
    void setModels(const QList<jobs::ModelChoice>& models);
    /// The screen comes into sight.
    void enter();
    /// The run that is followed, in words; for the status bar.
    QString place() const;
    /// Whether closing the window has to ask first.
    bool isTraining() const;
    void pause();
    void saveLayout();

Q_SIGNALS:
    void placeChanged();
    /// A run has written its model: text says so.
    void modelTrained(const QString& text);
    /// The run that was shown has stopped, or was already.
    void stopped();

private:
    void makeParts();
    void connectParts();
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
    QString m_watched; ///< model file of the run that is shown
    bool m_wasActive = false;
    qint64 m_drawnStep = -1;
    QString m_drawnEvent;
};

} // namespace semblance::ui
