// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_service.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QSettings;
class QTableWidget;

namespace semblance::jobs {
class DatasetReader;
}

namespace semblance::ui {

struct ModelActions;

/// Two models on one dataset: what to compare, how far it is, and every node's AUC of both with DeLong's test.
class ComparePane : public QWidget {
    Q_OBJECT
public:
    ComparePane(jobs::ModelService& service, jobs::DatasetReader& reader, QSettings& settings, const ModelActions& actions,
        QWidget* parent = nullptr);

    void setModels(const QList<jobs::ModelEntry>& models);
    /// Puts a model in the first place.
    void setFirst(const QString& path);
    /// Offers the datasets opened last; keeps the choice.
    void refreshDatasets();
    void focusFirst();
    bool isRunning() const;
    /// The folder of the comparison that is shown; empty: none is.
    QString folder() const;

Q_SIGNALS:
    void changed();

private:
    std::optional<jobs::ModelComparison> wanted() const;
    QString reason() const;
    void chooseDataset();
    void readSplits();
    void start();
    void take(const jobs::ModelComparisonEvent& event);
    void showTable();
    void refresh();
    QString nameOf(const QString& path) const;

    jobs::ModelService& m_service;
    jobs::DatasetReader& m_reader;
    QSettings& m_settings;
    const ModelActions& m_actions;
    QComboBox* m_first;
    QComboBox* m_second;
    QComboBox* m_dataset;
    QComboBox* m_split;
    QComboBox* m_unit;
    QLabel* m_state;
    QProgressBar* m_bar;
    QTableWidget* m_table;
    QLabel* m_note;
    std::optional<jobs::ModelComparisonEvent> m_last; ///< of the newest comparison
};

} // namespace semblance::ui
