// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/compare_pane.h"

#include "core/jobs/dataset_reader.h"
#include "ui/files/ask.h"
#include "ui/models/model_actions.h"
#include "ui/models/model_words.h"
#include "ui/text/words.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSettings>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace semblance::ui {
namespace {

using State = jobs::ModelComparisonEvent::State;

constexpr int kBarSteps = 1000;
constexpr int kDecimals = 3;
constexpr double kSmallestP = 0.0001;
const QString kDatasetsKey = QStringLiteral("datasets/recent");
const QString kTestSplit = QStringLiteral("test");
const QString kUnknown = QStringLiteral("—");

QComboBox* combo(const char* name, const QString& accessibleName, const QString& toolTip, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(accessibleName);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

std::optional<std::pair<double, double>> bounds(const evaluation::Metric& metric)
{
    return metric.byVideo ? std::optional(std::pair(metric.byVideo->low, metric.byVideo->high)) : std::nullopt;
}

QString differenceText(const evaluation::Metric& metric)
{
    if (!metric.value)
        return kUnknown;
    const QLocale locale;
    const auto signedText = [&](double value) { return (value > 0 ? QStringLiteral("+") : QString()) + locale.toString(value, 'f', kDecimals); };
    if (!metric.byVideo)
        return signedText(*metric.value);
    return QStringLiteral("%1 (%2, %3)").arg(signedText(*metric.value), signedText(metric.byVideo->low), signedText(metric.byVideo->high));
}

QString pText(const std::optional<evaluation::DeLongTest>& test)
{
    if (!test || !test->p)
        return kUnknown;
    const QLocale locale;
    return *test->p < kSmallestP ? QStringLiteral("< %1").arg(locale.toString(kSmallestP, 'f', 4)) : locale.toString(*test->p, 'f', 4);
}

const evaluation::Summary* summaryOf(const evaluation::ModelReport& model, const QString& node, evaluation::Unit unit)
{
    const auto it = std::find_if(model.nodes.begin(), model.nodes.end(), [&](const evaluation::NodeReport& each) { return each.node == node; });
    if (it == model.nodes.end())
        return nullptr;
    return unit == evaluation::Unit::Frame ? &it->frame : &it->video;
}

} // namespace

ComparePane::ComparePane(
    jobs::ModelService& service, jobs::DatasetReader& reader, QSettings& settings, const ModelActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_reader(reader)
    , m_settings(settings)
    , m_actions(actions)
    , m_state(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_table(new QTableWidget(this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("comparePane"));
    m_first = combo("compareFirst", tr("First model"), tr("The model whose AUC comes first in each difference"), this);
    m_second = combo("compareSecond", tr("Second model"), tr("The model that is taken away in each difference"), this);
    m_dataset = combo("compareDataset", tr("Dataset"), tr("A folder that the Datasets screen has extracted; it is only read"), this);
    m_split = combo("compareSplit", tr("Samples"), tr("Which of the dataset's samples are scored; a model must not have learnt from them"), this);
    m_split->addItem(tr("All samples"), QVariant());
    m_unit = combo("compareUnit", tr("Counted by"), tr("Whether a video counts once, by the mean of its frames, or each frame by itself"), this);
    m_unit->addItem(tr("Videos"), static_cast<int>(evaluation::Unit::Video));
    m_unit->addItem(tr("Frames"), static_cast<int>(evaluation::Unit::Frame));
    auto* choose = new QToolButton(this);
    choose->setObjectName(QStringLiteral("chooseCompareDataset"));
    choose->setText(QStringLiteral("…"));
    choose->setToolTip(tr("Choose a dataset folder"));
    choose->setAccessibleName(tr("Choose a dataset folder"));
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, &ComparePane::chooseDataset);

    auto* datasetRow = new QHBoxLayout;
    datasetRow->setContentsMargins(0, 0, 0, 0);
    datasetRow->addWidget(m_dataset, 1);
    datasetRow->addWidget(choose);
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&First model:"), m_first);
    form->addRow(tr("&Second model:"), m_second);
    form->addRow(tr("Data&set:"), datasetRow);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(datasetRow)))
        label->setBuddy(m_dataset);
    form->addRow(tr("Sa&mples:"), m_split);
    form->addRow(tr("Counted &by:"), m_unit);

    auto* bar = new QHBoxLayout;
    for (QAction* action : { actions.compare, actions.stopCompare, actions.showScores }) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        bar->addWidget(button);
    }
    bar->addStretch(1);
    m_state->setObjectName(QStringLiteral("compareState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_bar->setObjectName(QStringLiteral("compareProgress"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setRange(0, kBarSteps);
    m_table->setObjectName(QStringLiteral("compareTable"));
    m_table->setAccessibleName(tr("Area under the ROC curve of both models"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setAlternatingRowColors(true);
    m_note->setObjectName(QStringLiteral("compareNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 6, 4, 2);
    layout->addLayout(form);
    layout->addLayout(bar);
    layout->addWidget(m_state);
    layout->addWidget(m_bar);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);

    for (QComboBox* box : { m_first, m_second, m_split })
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePane::refresh);
    connect(m_dataset, &QComboBox::currentIndexChanged, this, &ComparePane::readSplits);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ComparePane::showTable);
    connect(actions.compare, &QAction::triggered, this, &ComparePane::start);
    connect(actions.stopCompare, &QAction::triggered, &service, &jobs::ModelService::cancelComparison);
    connect(&service, &jobs::ModelService::comparisonEvent, this, &ComparePane::take);
    refreshDatasets();
    showTable();
    refresh();
}

void ComparePane::setModels(const QList<jobs::ModelEntry>& models)
{
    for (QComboBox* box : { m_first, m_second }) {
        const QString chosen = box->currentData().toString();
        const QSignalBlocker blocker(box);
        box->clear();
        for (const jobs::ModelEntry& entry : models) {
            if (entry.facts)
                box->addItem(entry.stored.name, entry.stored.path);
        }
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
    if (m_second->count() > 1 && m_second->currentIndex() == m_first->currentIndex())
        m_second->setCurrentIndex(m_first->currentIndex() == 0 ? 1 : 0);
    refresh();
}

void ComparePane::setFirst(const QString& path)
{
    const int row = m_first->findData(path);
    if (row < 0 || isRunning() || m_last)
        return;
    m_first->setCurrentIndex(row);
    if (m_second->count() > 1 && m_second->currentIndex() == row)
        m_second->setCurrentIndex(row == 0 ? 1 : 0);
}

void ComparePane::refreshDatasets()
{
    for (const QString& folder : m_settings.value(kDatasetsKey).toStringList()) {
        if (m_dataset->findData(folder) >= 0)
            continue;
        m_dataset->addItem(QFileInfo(folder).fileName(), folder);
        m_dataset->setItemData(m_dataset->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
    }
}

void ComparePane::focusFirst()
{
    m_first->setFocus(Qt::OtherFocusReason);
}

bool ComparePane::isRunning() const
{
    return m_last && m_last->state == State::Running;
}

QString ComparePane::folder() const
{
    return m_last && m_last->state == State::Done ? m_last->folder : QString();
}

QString ComparePane::nameOf(const QString& path) const
{
    return QFileInfo(path).completeBaseName();
}

std::optional<jobs::ModelComparison> ComparePane::wanted() const
{
    if (!reason().isEmpty())
        return std::nullopt;
    const QVariant split = m_split->currentData();
    return jobs::ModelComparison { m_first->currentData().toString(), m_second->currentData().toString(), m_dataset->currentData().toString(),
        split.isValid() ? std::optional(split.toString()) : std::nullopt };
}

/// Why nothing can be compared; empty: something can.
QString ComparePane::reason() const
{
    if (m_first->count() < 2)
        return tr("Two models are needed: import or train another one.");
    if (m_first->currentData() == m_second->currentData())
        return tr("Choose two different models.");
    if (m_dataset->count() == 0)
        return tr("Choose a dataset that the Datasets screen has extracted.");
    return {};
}

void ComparePane::chooseDataset()
{
    ask::forExistingFolder(
        this, tr("Choose a dataset folder"), QFileInfo(m_dataset->currentData().toString()).absolutePath(), [this](const QString& folder) {
            int row = m_dataset->findData(folder);
            if (row < 0) {
                m_dataset->addItem(QFileInfo(folder).fileName(), folder);
                row = m_dataset->count() - 1;
                m_dataset->setItemData(row, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
            }
            m_dataset->setCurrentIndex(row);
        });
}

void ComparePane::readSplits()
{
    const QString folder = m_dataset->currentData().toString();
    {
        const QSignalBlocker blocker(m_split);
        while (m_split->count() > 1)
            m_split->removeItem(1);
    }
    refresh();
    if (folder.isEmpty())
        return;
    m_reader.readOverview(folder, [this, folder](const Result<jobs::DatasetOverview>& overview) {
        if (folder != m_dataset->currentData().toString())
            return;
        if (!overview) {
            m_state->setText(errorText(overview.error()));
            m_state->show();
            return;
        }
        QStringList splits;
        for (auto it = overview->counts.cropsByMethodAndSplit.begin(); it != overview->counts.cropsByMethodAndSplit.end(); ++it) {
            if (!splits.contains(it.key().second))
                splits.append(it.key().second);
        }
        splits.sort();
        const QSignalBlocker blocker(m_split);
        for (const QString& split : std::as_const(splits))
            m_split->addItem(split.isEmpty() ? tr("Without a split") : tr("Split “%1”").arg(split), split);
        m_split->setCurrentIndex(std::max(0, m_split->findData(kTestSplit)));
        refresh();
    });
}

void ComparePane::start()
{
    const auto request = wanted();
    if (!request)
        return;
    m_last.emplace();
    m_last->request = *request;
    m_service.compare(*request);
}

void ComparePane::take(const jobs::ModelComparisonEvent& event)
{
    if (!m_last || event.request != m_last->request)
        return;
    m_last = event;
    showTable();
    refresh();
}

void ComparePane::refresh()
{
    const bool running = isRunning();
    m_actions.compare->setEnabled(!running && wanted());
    m_actions.stopCompare->setEnabled(running);
    m_actions.showScores->setEnabled(!folder().isEmpty());
    for (QWidget* box : { m_first, m_second, m_dataset, m_split })
        box->setEnabled(!running);
    m_bar->setVisible(running);
    QString text;
    if (running) {
        const Progress& progress = m_last->progress;
        const bool scoring = progress.stage == QLatin1String("score");
        const QString name = nameOf(m_last->model == 0 ? m_last->request.first : m_last->request.second);
        text = scoring ? tr("Scoring with “%1”: %2 of %3 samples").arg(name, QLocale().toString(progress.done), QLocale().toString(progress.total))
            : progress.stage == QLatin1String("evaluate") ? tr("Computing the figures…")
                                                          : tr("Reading model and dataset…");
        m_bar->setRange(0, progress.total > 0 ? kBarSteps : 0);
        if (progress.total > 0)
            m_bar->setValue(static_cast<int>(static_cast<double>(progress.done) / static_cast<double>(progress.total) * kBarSteps));
    } else if (m_last && m_last->state == State::Failed) {
        text = errorText(m_last->error);
    } else if (m_last && m_last->state == State::Cancelled) {
        text = tr("Stopped; the scores that are there are kept for the next time.");
    } else {
        text = reason();
    }
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    Q_EMIT changed();
}

void ComparePane::showTable()
{
    const bool done = m_last && m_last->state == State::Done && m_last->report && m_last->report->models.size() == 2;
    m_table->clear();
    m_table->setColumnCount(5);
    const QString first = done ? nameOf(m_last->request.first) : tr("First model");
    const QString second = done ? nameOf(m_last->request.second) : tr("Second model");
    m_table->setHorizontalHeaderLabels({ tr("Node"), first, second, tr("Difference"), tr("DeLong p") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setRowCount(0);
    if (!done) {
        m_note->setText(tr("The area under the ROC curve of each node, with 95 % intervals, and whether the two differ."));
        return;
    }
    const evaluation::EvaluationReport& report = *m_last->report;
    const auto unit = static_cast<evaluation::Unit>(m_unit->currentData().toInt());
    QStringList nodes;
    for (const evaluation::ModelReport& model : report.models) {
        for (const evaluation::NodeReport& node : model.nodes) {
            if (!nodes.contains(node.node))
                nodes.append(node.node);
        }
    }
    for (const QString& node : std::as_const(nodes)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        const auto comparison = std::find_if(report.comparisons.begin(), report.comparisons.end(),
            [&](const evaluation::Comparison& each) { return each.node == node && each.unit == unit; });
        const auto auc = [&](int model) {
            const evaluation::Summary* summary = summaryOf(report.models[model], node, unit);
            return summary ? aucText(summary->auc.value, bounds(summary->auc)) : kUnknown;
        };
        const bool known = comparison != report.comparisons.end();
        const QStringList cells { nodeLabel(node.toStdString()), auc(0), auc(1), known ? differenceText(comparison->difference) : kUnknown,
            known ? pText(comparison->delong) : kUnknown };
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(column == 0 ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignRight | Qt::AlignVCenter);
            if (node == report.primaryNode) {
                QFont bold = m_table->font();
                bold.setBold(true);
                item->setFont(bold);
            }
            m_table->setItem(row, column, item);
        }
    }
    const QLocale locale;
    const evaluation::Coverage& coverage = report.coverage;
    QString note = tr("%1 of %2 videos were scored; %3 have no face, %4 can't be read, %5 wait for extraction, %6 have no accepted sample. "
                      "Intervals: 95 %, by resampling videos. A model that has learnt from these samples looks better than it is.")
                       .arg(locale.toString(coverage.scored), locale.toString(coverage.videos), locale.toString(coverage.noFace),
                           locale.toString(coverage.failed), locale.toString(coverage.pending), locale.toString(coverage.withoutSample));
    note += u' '
        + (unit == evaluation::Unit::Frame
                ? tr("DeLong's test takes frames as independent, which frames of one video are not: these p values are too small.")
                : tr("The p values are not corrected for the number of nodes."));
    m_note->setText(note);
}

} // namespace semblance::ui
