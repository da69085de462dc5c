// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/evaluation_service.h"
#include "core/jobs/model_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSettings;
class QSpinBox;
class QTimer;
class QTreeWidget;

namespace semblance::ui {

/// What a new evaluation is made of, and in words what it would do.
class EvaluationForm : public QWidget {
    Q_OBJECT
public:
    EvaluationForm(jobs::EvaluationService& service, QSettings& settings, QWidget* parent = nullptr);

    void setModels(const QList<jobs::ModelChoice>& models);
    /// Offers the datasets opened last; keeps the choice.
    void refreshDatasets();
    /// What start() would be given; absent while the plan is worked out or says what is missing.
    const std::optional<evaluation::EvaluationRequest>& request() const { return m_ready; }
    /// For the next plan's estimate.
    void rememberSpeed(double cropsPerSecond);
    void focusFirst();

Q_SIGNALS:
    void planChanged();

private:
    struct DataRow {
        QString name;
        QComboBox* folder;
    };

    void makeModels();
    void addModel(const QString& name, const QString& text, const QString& toolTip, bool checked);
    QString mainRow() const; ///< of the protocol
    void chooseProtocol();
    void fillData();
    void chooseFolder(QComboBox* box);
    QWidget* withButton(QWidget* field, const char* name, const QString& toolTip, std::function<void()> clicked);
    QStringList checkedModels() const;
    evaluation::EvaluationRequest read() const;
    QString missing(const evaluation::EvaluationRequest& request) const;
    void suggestOutput();
    void readSplits();
    void change();
    void askForPlan();
    void showPlan(const evaluation::EvaluationRequest& request, const Result<evaluation::EvaluationPlan>& plan);

    jobs::EvaluationService& m_service;
    QSettings& m_settings;
    QTimer* m_pause; ///< between the last change and the plan
    QComboBox* m_protocol;
    QLabel* m_protocolNotes;
    QTreeWidget* m_models;
    QFormLayout* m_data;
    QList<DataRow> m_rows; ///< one, or one for each dataset of the protocol
    QComboBox* m_split;
    QCheckBox* m_augmented;
    QSpinBox* m_replicates;
    QDoubleSpinBox* m_threshold;
    QComboBox* m_device;
    QLineEdit* m_output;
    QLabel* m_planText;
    std::optional<evaluation::Protocol> m_chosen;
    QString m_suggested; ///< output, as long as nobody typed another one
    std::optional<evaluation::EvaluationRequest> m_ready;
};

} // namespace semblance::ui
