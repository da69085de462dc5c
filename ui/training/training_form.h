// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_choice.h"
#include "core/jobs/training_service.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;
class QTimer;

namespace semblance::ui {

/// What a new training run is made of, and in words what it would do.
class TrainingForm : public QWidget {
    Q_OBJECT
public:
    TrainingForm(jobs::TrainingService& service, QSettings& settings, QWidget* parent = nullptr);

    void setModels(const QList<jobs::ModelChoice>& models);
    /// Offers the datasets opened last; keeps the choice.
    void refreshDatasets();
    /// What start() would be given; absent while the plan is worked out or says what is missing.
    const std::optional<training::TrainingPlan>& plan() const { return m_plan; }
    /// A new suggestion, as the last one is taken.
    void suggestName();
    /// Of a run as the plan describes, for the next plan's estimate.
    void rememberSpeed(const training::TrainingOrder& order, double picturesPerSecond);
    void focusFirst();

Q_SIGNALS:
    void planChanged();

private:
    training::TrainingOrder order() const;
    void chooseFile(QComboBox* box, const QString& title, const QString& filter, bool folder);
    void change();
    void askForPlan();
    void showPlan(const Result<training::TrainingPlan>& plan);
    std::optional<double> speedOf(const training::TrainingOrder& order) const;

    jobs::TrainingService& m_service;
    QSettings& m_settings;
    QTimer* m_pause; ///< between the last change and the plan
    QComboBox* m_base;
    QComboBox* m_dataset;
    QComboBox* m_recipe;
    QLabel* m_recipeSentence;
    QLineEdit* m_name;
    QLineEdit* m_seed;
    QDoubleSpinBox* m_epochs;
    QSpinBox* m_batch;
    QComboBox* m_device;
    QLabel* m_planText;
    bool m_ownRecipe = false; ///< chosen by the user
    bool m_ownName = false;
    std::optional<training::TrainingPlan> m_plan;
};

} // namespace semblance::ui
