// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/results_pane.h"

#include "core/evaluation/report_files.h"
#include "core/jobs/evaluation_service.h"
#include "ui/evaluation/charts_pane.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/text_table.h"
#include "ui/text/words.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

using Cell = TextTable::Cell;
using evaluation::Unit;

QString both(const evaluation::Metric& metric)
{
    QString text = figureText(metric.value);
    if (metric.byVideo)
        text += QStringLiteral("\n") + intervalText(metric.byVideo);
    return text;
}

Cell metricCell(const evaluation::Metric& metric, const QString& reason)
{
    if (!metric.value)
        return { figureText({}), reason, false, true };
    QStringList toolTip { QLocale().toString(*metric.value, 'g', 12) };
    if (metric.byVideo)
        toolTip << QCoreApplication::translate("ResultsPane", "95 % by video: %1").arg(intervalText(metric.byVideo));
    if (metric.byIdentity)
        toolTip << QCoreApplication::translate("ResultsPane", "95 % by identity: %1").arg(intervalText(metric.byIdentity));
    return { both(metric), toolTip.join(QLatin1Char('\n')), false, false };
}

} // namespace

ResultsPane::ResultsPane(const Services& services, const EvaluationActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_dataset(new QComboBox(this))
    , m_node(new QComboBox(this))
    , m_unit(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_facts(new QLabel(this))
    , m_tabs(new QTabWidget(this))
    , m_rows(new QComboBox(this))
    , m_figures(new TextTable(this))
    , m_charts(new ChartsPane(this))
    , m_comparison(new TextTable(this))
    , m_protocolPage(new QWidget(this))
    , m_protocol(new TextTable(this))
    , m_protocolNotes(new QLabel(this))
    , m_errors(new ErrorsPane(services.datasetReader, services.thumbnails, actions, this))
    , m_comparisonPage(new QWidget(this))
{
    setObjectName(QStringLiteral("resultsPane"));
    const auto named = [](QComboBox* box, const char* name, const QString& accessible, const QString& toolTip) {
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(accessible);
        box->setToolTip(toolTip);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    };
    named(m_dataset, "resultDataset", tr("Dataset shown"), tr("Which of the protocol's datasets is shown"));
    named(m_node, "resultNode", tr("Node"), tr("What charts, methods and errors are about"));
    named(m_unit, "resultUnit", tr("Unit"), tr("A video's score is the mean of its frames'"));
    named(m_method, "resultMethod", tr("Forgeries"), tr("Only the forgeries of one method, against every real face"));
    named(m_rows, "figureRows", tr("Rows of the table"), tr("Every node, or every forging method of the chosen node"));
    m_unit->addItem(tr("Videos"), static_cast<int>(Unit::Video));
    m_unit->addItem(tr("Frames"), static_cast<int>(Unit::Frame));
    m_rows->addItem(tr("A row a node"));
    m_rows->addItem(tr("A row a method"));
    m_facts->setObjectName(QStringLiteral("resultFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_figures->setObjectName(QStringLiteral("figureTable"));
    m_figures->setAccessibleName(tr("Figures"));
    m_comparison->setObjectName(QStringLiteral("comparisonTable"));
    m_comparison->setAccessibleName(tr("Comparison of two models"));
    m_protocol->setObjectName(QStringLiteral("protocolTable"));
    m_protocol->setAccessibleName(tr("The paper's table"));
    m_protocolNotes->setObjectName(QStringLiteral("protocolNotes"));
    m_protocolNotes->setWordWrap(true);

    auto* choices = new QHBoxLayout;
    for (QComboBox* box : { m_dataset, m_node, m_unit, m_method })
        choices->addWidget(box);
    choices->addStretch(1);
    auto* folder = new QToolButton(this);
    folder->setDefaultAction(actions.openFolder);
    folder->setObjectName(QStringLiteral("openResultFolderButton"));
    folder->setFocusPolicy(Qt::StrongFocus);
    choices->addWidget(folder);

    const auto tableBar = [&actions, this](QWidget* first) {
        auto* bar = new QHBoxLayout;
        if (first)
            bar->addWidget(first);
        bar->addStretch(1);
        for (QAction* action : { actions.copyCsv, actions.copyTex, actions.exportTable }) {
            auto* button = new QToolButton(this);
            button->setDefaultAction(action);
            button->setFocusPolicy(Qt::StrongFocus);
            bar->addWidget(button);
        }
        return bar;
    };
    auto* figures = new QWidget(this);
    auto* figureColumn = new QVBoxLayout(figures);
    figureColumn->setContentsMargins(0, 4, 0, 0);
    figureColumn->addLayout(tableBar(m_rows));
    figureColumn->addWidget(m_figures, 1);
    auto* comparisonColumn = new QVBoxLayout(m_comparisonPage);
    comparisonColumn->setContentsMargins(0, 4, 0, 0);
    comparisonColumn->addLayout(tableBar(nullptr));
    comparisonColumn->addWidget(m_comparison, 1);
    auto* protocolColumn = new QVBoxLayout(m_protocolPage);
    protocolColumn->setContentsMargins(0, 4, 0, 0);
    protocolColumn->addLayout(tableBar(nullptr));
    protocolColumn->addWidget(m_protocol, 1);
    protocolColumn->addWidget(m_protocolNotes);
    m_tabs->setObjectName(QStringLiteral("evaluationTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_protocolPage, tr("&Table of the paper"));
    m_tabs->addTab(figures, tr("&Figures"));
    m_tabs->addTab(m_charts, tr("&Charts"));
    m_tabs->addTab(m_comparisonPage, tr("Co&mparison"));
    m_tabs->addTab(m_errors, tr("&Worst errors"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(choices);
    layout->addWidget(m_facts);
    layout->addWidget(m_tabs, 1);

    connect(m_dataset, &QComboBox::currentIndexChanged, this, [this] {
        fillChoices();
        refresh();
    });
    for (QComboBox* box : { m_node, m_unit, m_method })
        connect(box, &QComboBox::currentIndexChanged, this, &ResultsPane::refresh);
    connect(m_rows, &QComboBox::currentIndexChanged, this, &ResultsPane::fillFigures);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ResultsPane::viewChanged);
    connect(m_errors, &ErrorsPane::modelChanged, this, &ResultsPane::askForErrors);
    connect(m_errors, &ErrorsPane::chosenChanged, this, &ResultsPane::viewChanged);
    connect(m_errors, &ErrorsPane::opened, this, &ResultsPane::frameActivated);
    clear({});
}

void ResultsPane::show(const jobs::SharedEvaluation& evaluation)
{
    m_evaluation = evaluation;
    m_message.clear();
    {
        const QSignalBlocker blocker(m_dataset);
        m_dataset->clear();
        for (const evaluation::DatasetEvaluation& dataset : m_evaluation->datasets)
            m_dataset->addItem(dataset.name);
    }
    const bool isProtocol = m_evaluation->protocol.has_value();
    m_tabs->setTabVisible(m_tabs->indexOf(m_protocolPage), isProtocol);
    m_tabs->setCurrentIndex(isProtocol ? 0 : 1);
    fillChoices();
    fillProtocol();
    refresh();
}

void ResultsPane::clear(const QString& message)
{
    m_evaluation.reset();
    m_message = message;
    const QSignalBlocker blocker(m_dataset);
    m_dataset->clear();
    m_tabs->setTabVisible(m_tabs->indexOf(m_protocolPage), false);
    fillChoices();
    fillProtocol();
    refresh();
}

const evaluation::DatasetEvaluation* ResultsPane::dataset() const
{
    const int index = m_dataset->currentIndex();
    return m_evaluation && index >= 0 && index < m_evaluation->datasets.size() ? &m_evaluation->datasets[index] : nullptr;
}

evaluation::ChartSubject ResultsPane::subject() const
{
    return { m_node->currentData().toString(), static_cast<Unit>(m_unit->currentData().toInt()), m_method->currentData().toString() };
}

void ResultsPane::fillChoices()
{
    const evaluation::DatasetEvaluation* shown = dataset();
    const QString node = m_node->currentData().toString();
    const QString method = m_method->currentData().toString();
    const QSignalBlocker first(m_node);
    const QSignalBlocker second(m_method);
    m_node->clear();
    m_method->clear();
    m_method->addItem(tr("All forgeries"), QString());
    QStringList models;
    if (shown) {
        for (const QString& each : shown->table.nodes)
            m_node->addItem(nodeLabel(each.toStdString()), each);
        for (auto it = shown->report.samplesByMethod.constBegin(); it != shown->report.samplesByMethod.constEnd(); ++it) {
            if (!it.key().isEmpty())
                m_method->addItem(it.key(), it.key());
        }
        const int kept = m_node->findData(node);
        m_node->setCurrentIndex(kept >= 0 ? kept : std::max(0, m_node->findData(shown->report.primaryNode)));
        m_method->setCurrentIndex(std::max(0, m_method->findData(method)));
        for (const evaluation::ModelReport& model : shown->report.models)
            models << modelText(model, shown->report);
    }
    m_errors->setModels(models);
    m_dataset->setVisible(m_dataset->count() > 1);
    for (QComboBox* box : { m_node, m_unit, m_method })
        box->setEnabled(shown);
}

void ResultsPane::refresh()
{
    const evaluation::DatasetEvaluation* shown = dataset();
    QStringList facts;
    if (shown) {
        facts << tr("%1, %2: %3.")
                     .arg(shown->table.dataset,
                         shown->table.selection.split ? tr("split %1").arg(evaluation::splitName(shown->table.selection))
                                                      : tr("all splits"),
                         coverageText(*shown));
        if (shown->table.selection.perturbation)
            facts << tr("All pictures were changed by %1 before they were scored.").arg(evaluation::perturbationName(shown->table.selection));
        for (const evaluation::ModelReport& model : shown->report.models) {
            if (model.demonstration)
                facts << tr("“%1” is a demonstration model and not validated for casework.").arg(model.name);
            if (!model.nodesOnlyInDataset.isEmpty())
                facts << tr("%1 has no node for: %2.").arg(model.name, model.nodesOnlyInDataset.join(QStringLiteral(", ")));
        }
    }
    m_facts->setText(facts.join(QLatin1Char(' ')));
    m_facts->setVisible(!facts.isEmpty());
    const bool compares = shown && shown->report.models.size() > 1;
    m_tabs->setTabVisible(m_tabs->indexOf(m_comparisonPage), compares);
    fillFigures();
    fillComparison();
    if (!shown) {
        m_charts->clear(m_message);
        m_errors->show({}, {}, m_message);
        Q_EMIT viewChanged();
        return;
    }
    m_charts->clear(tr("Computing the curves…"));
    m_services.evaluation.charts(m_evaluation, m_dataset->currentIndex(), subject(),
        [self = QPointer<ResultsPane>(this), of = m_evaluation, about = subject()](const QList<evaluation::ModelCharts>& charts) {
            if (self && self->m_evaluation == of && self->dataset() && self->subject() == about)
                self->m_charts->show(self->dataset()->report, about, charts);
        });
    askForErrors();
    Q_EMIT viewChanged();
}

void ResultsPane::askForErrors()
{
    const evaluation::DatasetEvaluation* shown = dataset();
    if (!shown || m_errors->model() < 0)
        return;
    m_errors->show(shown->table.folder, {}, tr("Looking for the worst errors…"));
    m_services.evaluation.worstErrors(m_evaluation, m_dataset->currentIndex(), m_errors->model(), subject().node, subject().method,
        [self = QPointer<ResultsPane>(this), of = m_evaluation, folder = shown->table.folder](
            const std::optional<jobs::NodeErrors>& errors) {
            if (self && self->m_evaluation == of)
                self->m_errors->show(folder, errors, tr("Unknown: the model has no such node."));
        });
}

void ResultsPane::fillFigures()
{
    const evaluation::DatasetEvaluation* shown = dataset();
    m_figures->setMessage(m_message);
    if (!shown) {
        m_figures->setContents({}, {});
        return;
    }
    const bool methods = m_rows->currentIndex() == 1;
    const bool several = shown->report.models.size() > 1;
    const evaluation::ChartSubject about = subject();
    QStringList headings { methods ? tr("Method") : tr("Node") };
    QStringList toolTips { QString() };
    if (several) {
        headings << tr("Model");
        toolTips << QString();
    }
    headings << (about.unit == Unit::Video ? tr("Videos") : tr("Frames")) << tr("Altered");
    toolTips << QString() << QString();
    for (const evaluation::NamedMetric& metric : evaluation::namedMetrics()) {
        headings << metricHeading(QString::fromLatin1(metric.key));
        toolTips << metricMeaning(QString::fromLatin1(metric.key));
    }
    QList<QList<Cell>> rows;
    const QLocale locale;
    const auto addRow = [&](const QString& name, const evaluation::ChartSubject& of) {
        bool first = true;
        for (const evaluation::ModelReport& model : shown->report.models) {
            const evaluation::Summary* summary = evaluation::summaryOf(model, of);
            QList<Cell> row { { first ? name : QString(), {}, true, false } };
            first = false;
            if (several)
                row << Cell { modelText(model, shown->report), {}, false, false };
            if (!summary) {
                const QString reason = tr("Unknown: the model has no such node, or no label of it is observed here.");
                while (row.size() < headings.size())
                    row << Cell { figureText({}), reason, false, true };
                rows << row;
                continue;
            }
            row << Cell { locale.toString(static_cast<qint64>(summary->items)), {}, false, false }
                << Cell { locale.toString(static_cast<qint64>(summary->positives)), {}, false, false };
            const QString reason = emptyClassText(*summary, of.unit);
            for (const evaluation::NamedMetric& metric : evaluation::namedMetrics())
                row << metricCell(summary->*metric.metric, reason);
            rows << row;
        }
    };
    if (methods) {
        for (int i = 1; i < m_method->count(); ++i)
            addRow(m_method->itemText(i), { about.node, about.unit, m_method->itemData(i).toString() });
    } else {
        for (const QString& node : shown->table.nodes)
            addRow(nodeLabel(node.toStdString()), { node, about.unit, about.method });
    }
    m_figures->setMessage(methods ? tr("The split holds no forgery, so there is no method to tell apart.") : QString());
    m_figures->setContents(headings, rows, toolTips);
}

void ResultsPane::fillComparison()
{
    const evaluation::DatasetEvaluation* shown = dataset();
    if (!shown || shown->report.models.size() < 2) {
        m_comparison->setContents({}, {});
        return;
    }
    const evaluation::ChartSubject about = subject();
    const evaluation::ModelReport& first = shown->report.models.first();
    const QStringList headings { tr("Node"), tr("Compared with"), tr("AUC of %1").arg(modelText(first, shown->report)),
        tr("AUC of the other"), tr("Difference"), tr("DeLong z"), tr("DeLong p") };
    const QString dependent = tr("DeLong's test takes frames as independent, which those of one video are not: use the interval.");
    QList<QList<Cell>> rows;
    for (const evaluation::Comparison& comparison : shown->report.comparisons) {
        if (comparison.unit != about.unit)
            continue;
        const evaluation::ModelReport& second = shown->report.models[comparison.second];
        const evaluation::ChartSubject of { comparison.node, comparison.unit, {} };
        const auto auc = [&](const evaluation::ModelReport& model) {
            const evaluation::Summary* summary = evaluation::summaryOf(model, of);
            return summary ? metricCell(summary->auc, emptyClassText(*summary, of.unit)) : Cell { figureText({}), {}, false, true };
        };
        const auto test = [&](const std::optional<double>& value, bool isP) {
            if (!value)
                return Cell { figureText({}), tr("Unknown: a class has fewer than two, or both models rank all alike."), false, true };
            const QString text = isP && *value < 0.001 ? tr("< 0.001") : QLocale().toString(*value, 'f', 3);
            return Cell { text, of.unit == Unit::Frame ? dependent : QLocale().toString(*value, 'g', 12), false, of.unit == Unit::Frame };
        };
        rows << QList<Cell> { { nodeLabel(comparison.node.toStdString()), {}, true, false },
            { modelText(second, shown->report), {}, false, false }, auc(first), auc(second), metricCell(comparison.difference, {}),
            test(comparison.delong ? comparison.delong->z : std::nullopt, false),
            test(comparison.delong ? comparison.delong->p : std::nullopt, true) };
    }
    m_comparison->setContents(headings, rows,
        { {}, {}, {}, {}, tr("First minus the other, on the same items, with the interval under equal resamples"), dependent, dependent });
}

void ResultsPane::fillProtocol()
{
    if (!m_evaluation || !m_evaluation->protocol) {
        m_protocol->setContents({}, {});
        m_protocolNotes->clear();
        return;
    }
    const evaluation::ProtocolResult& result = *m_evaluation->protocol;
    const evaluation::Protocol& protocol = result.protocol;
    const QList<QStringList> texts = evaluation::protocolTable(result);
    QList<QList<Cell>> rows;
    for (qsizetype r = 0; r < protocol.rows.size(); ++r) {
        const evaluation::ProtocolRow& row = protocol.rows[r];
        const bool isRun = !row.run.isEmpty() && result.models.contains(row.run);
        QList<Cell> cells;
        for (qsizetype c = 0; c < texts[r + 1].size(); ++c) {
            Cell cell { texts[r + 1][c], {}, isRun, !isRun };
            const qsizetype column = c - protocol.facts.size();
            if (isRun && column >= 0 && column < protocol.columns.size()) {
                const evaluation::ProtocolCell of = result.cells.value(row.run).value(protocol.columns[column].key);
                QStringList toolTip;
                if (of.mean.value)
                    toolTip << tr("%1 of %2 videos altered").arg(of.positives).arg(of.items);
                if (of.mean.byVideo)
                    toolTip << tr("95 % by video: %1").arg(intervalText(of.mean.byVideo));
                if (!of.problem.isEmpty())
                    toolTip << tr("Unknown: %1").arg(Sentence(of.problem).translated());
                cell.toolTip = toolTip.join(QLatin1Char('\n'));
            }
            cells << cell;
        }
        rows << cells;
    }
    m_protocol->setContents(texts.first(), rows);
    QStringList notes { tr("%1. AUC in percent. Bold rows with * are this run's numbers, the paper's in brackets; the other rows are the "
                           "paper's. A dash was not run, or is not in the paper.")
                            .arg(protocolText(protocol)) };
    for (auto row = result.models.constBegin(); row != result.models.constEnd(); ++row) {
        for (const QByteArray& sha256 : row.value())
            notes << tr("%1 here: %2.").arg(row.key(), result.modelNames.value(sha256));
    }
    for (auto row = result.cells.constBegin(); row != result.cells.constEnd(); ++row) {
        for (auto cell = row->constBegin(); cell != row->constEnd(); ++cell) {
            if (!cell->problem.isEmpty())
                notes << tr("%1, %2 is unknown: %3.").arg(row.key(), cell.key(), cell->problem);
        }
    }
    m_protocolNotes->setText(notes.join(QLatin1Char('\n')));
}

bool ResultsPane::hasTable() const
{
    return dataset() && m_tabs->currentWidget() != m_charts && m_tabs->currentWidget() != m_errors;
}

bool ResultsPane::hasCharts() const
{
    return dataset() && m_tabs->currentWidget() == m_charts;
}

QString ResultsPane::tableCsv() const
{
    if (m_tabs->currentWidget() == m_protocolPage)
        return evaluation::protocolCsv(*m_evaluation->protocol);
    if (m_tabs->currentWidget() == m_comparisonPage)
        return evaluation::comparisonsCsv(dataset()->report);
    return evaluation::tablesCsv(dataset()->table, dataset()->report);
}

QString ResultsPane::tableTex() const
{
    if (m_tabs->currentWidget() == m_protocolPage)
        return evaluation::protocolTex(*m_evaluation->protocol);
    if (m_tabs->currentWidget() == m_comparisonPage)
        return evaluation::comparisonsTex(dataset()->report);
    return evaluation::tablesTex(dataset()->table, dataset()->report);
}

std::optional<ErrorsPane::Target> ResultsPane::chosenFrame() const
{
    return dataset() && m_tabs->currentWidget() == m_errors ? m_errors->target() : std::nullopt;
}

} // namespace semblance::ui
