// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/errors_pane.h"
#include "ui/services.h"

class QComboBox;
class QLabel;
class QTabWidget;

namespace semblance::ui {

class ChartsPane;
class TextTable;

/// Everything about one evaluation: which dataset, node, unit and forgeries it is about, tables, charts and errors. Answers that take
/// time come from the service; what is shown meanwhile says so.
class ResultsPane : public QWidget {
    Q_OBJECT
public:
    ResultsPane(const Services& services, const EvaluationActions& actions, QWidget* parent = nullptr);

    void show(const jobs::SharedEvaluation& evaluation);
    /// Nothing is shown but this text.
    void clear(const QString& message);
    const jobs::SharedEvaluation& evaluation() const { return m_evaluation; }

    /// The table in sight; empty where none is.
    bool hasTable() const;
    QString tableCsv() const;
    QString tableTex() const;
    bool hasCharts() const; ///< in sight
    ChartsPane& charts() { return *m_charts; }
    std::optional<ErrorsPane::Target> chosenFrame() const; ///< of the errors, when in sight

Q_SIGNALS:
    void viewChanged();
    void frameActivated();

private:
    const evaluation::DatasetEvaluation* dataset() const;
    evaluation::ChartSubject subject() const;
    void fillChoices();
    void refresh();
    void fillFigures();
    void fillComparison();
    void fillProtocol();
    void askForErrors();

    const Services m_services;
    jobs::SharedEvaluation m_evaluation;
    QString m_message;
    QComboBox* m_dataset;
    QComboBox* m_node;
    QComboBox* m_unit;
    QComboBox* m_method;
    QLabel* m_facts;
    QTabWidget* m_tabs;
    QComboBox* m_rows; ///< of the table of figures: nodes or methods
    TextTable* m_figures;
    ChartsPane* m_charts;
    TextTable* m_comparison;
    QWidget* m_protocolPage;
    TextTable* m_protocol;
    QLabel* m_protocolNotes;
    ErrorsPane* m_errors;
    QWidget* m_comparisonPage;
};

} // namespace semblance::ui
