// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/evaluation_service.h"
#include "ui/evaluation/evaluation_actions.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

#include <memory>

class QComboBox;
class QSplitter;

namespace semblance::ui {

class EvaluationForm;
class ResultsPane;

/// Places the parts of the Evaluation screen and connects them with each other, the commands and the service.
class EvaluationScreen : public Screen {
    Q_OBJECT
public:
    explicit EvaluationScreen(const Services& services, QWidget* parent = nullptr);
    ~EvaluationScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    /// A folder that semblance evaluate or this screen has written.
    OpensPath opensPath() const override;
    void open(const OpenRequest& request) override;
    void setModels(const Result<QList<jobs::ModelChoice>>& models) override;
    void cancel(const QString& activity) override;
    void saveLayout() override;
    QStringList endedByClosing(const QStringList& activities) const override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

private:
    void makeParts();
    void connectParts();
    void start();
    void openFolder(const QString& folder);
    void remember(const QString& folder);
    void follow(const jobs::EvaluationEvent& event);
    void exportTable();
    void exportCharts();
    void openFrame();
    void enableCommands();
    void report(const Error& error);

    const Services m_services;
    std::unique_ptr<EvaluationActions> m_actions;
    QMenu* m_menu;
    MessageBar* m_messages;
    QComboBox* m_recent;
    EvaluationForm* m_form;
    ResultsPane* m_results;
    QSplitter* m_columns;
    QString m_shown; ///< folder of the evaluation that is shown
};

} // namespace semblance::ui
