// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/training_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;

namespace semblance::ui {

struct TrainingActions;

/// The run that is followed: which one, how far, and what can be done with it.
class RunPane : public QWidget {
    Q_OBJECT
public:
    RunPane(const TrainingActions& actions, QWidget* parent = nullptr);

    /// outputs: model files of the known runs, newest first.
    void setRuns(const QStringList& outputs, const QString& chosen);
    void show(const jobs::TrainingRun& run);
    /// No run, or one that is still looked for.
    void clear(bool reading);

Q_SIGNALS:
    void chosen(const QString& output);

private:
    QComboBox* m_runs;
    QLabel* m_state;
    QProgressBar* m_bar;
    QLabel* m_facts;
};

} // namespace semblance::ui
