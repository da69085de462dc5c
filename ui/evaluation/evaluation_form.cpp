// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_form.h"

#include "ui/datasets/dataset_words.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QSettings>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kPauseMs = 300;
constexpr int kMostShownModels = 5;
const QString kDatasetsKey = QStringLiteral("datasets/recent");
const QString kSpeedKey = QStringLiteral("evaluation/cropsPerSecond");
const QString kAllSplits = QStringLiteral("*");

QComboBox* combo(const QString& name, const QString& accessibleName, const QString& toolTip, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setToolTip(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

} // namespace

EvaluationForm::EvaluationForm(jobs::EvaluationService& service, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("evaluationForm"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &EvaluationForm::askForPlan);

    m_protocol = combo(QStringLiteral("evaluationProtocol"), tr("What is evaluated"),
        tr("One dataset, or one of the paper's tables with its numbers beside this run's"), this);
    m_protocol->addItem(tr("One dataset"), QString());
    for (const QString& name : evaluation::protocolNames()) {
        if (const auto protocol = evaluation::loadProtocol(name))
            m_protocol->addItem(protocolText(*protocol), name);
    }
    for (int i = 0; i < m_protocol->count(); ++i)
        m_protocol->setItemData(i, m_protocol->itemText(i), Qt::ToolTipRole);
    m_protocolNotes = new QLabel(this);
    m_protocolNotes->setWordWrap(true);
    m_protocolNotes->setObjectName(QStringLiteral("evaluationProtocolNotes"));
    m_protocolNotes->hide();
    makeModels();
    m_split = combo(QStringLiteral("evaluationSplit"), tr("Split"), tr("The part of the dataset that is scored"), this);
    m_augmented = new QCheckBox(tr("Also faces made by the &expansion"), this);
    m_augmented->setObjectName(QStringLiteral("evaluationAugmented"));
    m_augmented->setToolTip(tr("Their truth is exact, but they are not what forgers make"));
    m_replicates = new QSpinBox(this);
    m_replicates->setObjectName(QStringLiteral("evaluationReplicates"));
    m_replicates->setAccessibleName(tr("Bootstrap resamples"));
    m_replicates->setToolTip(tr("How often videos are drawn anew for the 95 % intervals; 1000 is usual, 0 gives none"));
    m_replicates->setRange(0, 1000000);
    m_replicates->setSingleStep(100);
    m_replicates->setValue(1000);
    m_replicates->setSpecialValueText(tr("no intervals"));
    m_threshold = new QDoubleSpinBox(this);
    m_threshold->setObjectName(QStringLiteral("evaluationThreshold"));
    m_threshold->setAccessibleName(tr("Threshold"));
    m_threshold->setToolTip(tr("For accuracy and errors: called altered from this probability on"));
    m_threshold->setRange(0, 1);
    m_threshold->setDecimals(3);
    m_threshold->setSingleStep(0.05);
    m_threshold->setValue(0.5);
    m_device = combo(QStringLiteral("evaluationDevice"), tr("Device"), tr("What computes"), this);
    m_device->addItem(tr("Processor"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda:0"));
    m_output = new QLineEdit(this);
    m_output->setObjectName(QStringLiteral("evaluationOutput"));
    m_output->setAccessibleName(tr("Folder for the results"));
    m_output->setToolTip(tr("Scores that are there already are not computed again"));
    m_planText = new QLabel(this);
    m_planText->setObjectName(QStringLiteral("evaluationPlan"));
    m_planText->setWordWrap(true);
    m_planText->setTextFormat(Qt::PlainText);
    m_planText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto newForm = [layout] {
        auto* form = new QFormLayout;
        form->setRowWrapPolicy(QFormLayout::DontWrapRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        layout->addLayout(form);
        return form;
    };
    auto* what = newForm();
    what->addRow(tr("&What:"), withButton(m_protocol, "chooseProtocolFile", tr("Choose a protocol of your own"), [this] {
        ask::forExistingFile(this, tr("Choose a protocol of your own"), {}, tr("Protocols (*.json)"), [this](const QString& path) {
            if (m_protocol->findData(path) < 0)
                m_protocol->addItem(QFileInfo(path).fileName(), path);
            m_protocol->setCurrentIndex(m_protocol->findData(path));
        });
    }));
    what->addRow(m_protocolNotes);
    auto* models = new QLabel(tr("&Models:"), this);
    models->setBuddy(m_models);
    layout->addWidget(models);
    layout->addWidget(withButton(m_models, "chooseEvaluationModel", tr("Add a model file"), [this] {
        ask::forExistingFile(this, tr("Add a model file"), {}, tr("Models (*.safetensors)"), [this](const QString& path) {
            addModel(path, QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(path), true);
            change();
        });
    }));
    m_data = newForm();
    auto* form = newForm();
    form->addRow(tr("S&plit:"), m_split);
    form->addRow(m_augmented);
    form->addRow(tr("&Resamples:"), m_replicates);
    form->addRow(tr("&Threshold:"), m_threshold);
    form->addRow(tr("Computed &by:"), m_device);
    form->addRow(tr("Results &to:"), withButton(m_output, "chooseEvaluationOutput", tr("Choose the folder for the results"), [this] {
        ask::forExistingFolder(this, tr("Choose the folder for the results"), QFileInfo(m_output->text()).absolutePath(),
            [this](const QString& path) { m_output->setText(path); });
    }));
    layout->addWidget(m_planText);

    connect(m_protocol, &QComboBox::currentIndexChanged, this, &EvaluationForm::chooseProtocol);
    connect(m_models, &QTreeWidget::itemChanged, this, &EvaluationForm::change);
    connect(m_split, &QComboBox::currentIndexChanged, this, &EvaluationForm::change);
    connect(m_augmented, &QCheckBox::toggled, this, &EvaluationForm::change);
    connect(m_replicates, &QSpinBox::valueChanged, this, &EvaluationForm::change);
    connect(m_threshold, &QDoubleSpinBox::valueChanged, this, &EvaluationForm::change);
    connect(m_device, &QComboBox::currentIndexChanged, this, &EvaluationForm::change);
    connect(m_output, &QLineEdit::textChanged, this, &EvaluationForm::change);
    m_split->addItem(splitText(QStringLiteral("test")), QStringLiteral("test"));
    m_split->addItem(tr("All"), kAllSplits);
    chooseProtocol();
}

QWidget* EvaluationForm::withButton(QWidget* field, const char* name, const QString& toolTip, std::function<void()> clicked)
{
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    auto* button = new QToolButton(holder);
    button->setObjectName(QString::fromLatin1(name));
    button->setText(QStringLiteral("…"));
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, std::move(clicked));
    row->addWidget(button, 0, Qt::AlignTop);
    holder->setFocusProxy(field);
    return holder;
}

void EvaluationForm::makeModels()
{
    m_models = new QTreeWidget(this);
    m_models->setObjectName(QStringLiteral("evaluationModels"));
    m_models->setAccessibleName(tr("Models to evaluate"));
    m_models->setToolTip(tr("The first one chosen is compared with the others"));
    m_models->setRootIsDecorated(false);
    m_models->setColumnCount(2);
    m_models->setHeaderLabels({ tr("Model"), tr("Row of the table") });
    m_models->header()->setStretchLastSection(false);
    m_models->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_models->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_models->setTextElideMode(Qt::ElideMiddle);
    m_models->setTabKeyNavigation(false);
}

void EvaluationForm::addModel(const QString& name, const QString& text, const QString& toolTip, bool checked)
{
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        if (QTreeWidgetItem* item = m_models->topLevelItem(i); item->data(0, Qt::UserRole).toString() == name) {
            item->setCheckState(0, Qt::Checked);
            return;
        }
    }
    const QSignalBlocker blocker(m_models);
    auto* item = new QTreeWidgetItem(m_models, { text });
    item->setData(0, Qt::UserRole, name);
    item->setToolTip(0, toolTip);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren);
    item->setCheckState(0, checked ? Qt::Checked : Qt::Unchecked);
    auto* row = new QComboBox(m_models);
    row->setObjectName(QStringLiteral("evaluationRow%1").arg(m_models->topLevelItemCount() - 1));
    row->setAccessibleName(tr("Row of the table that %1 fills").arg(text));
    if (m_chosen) {
        row->addItems(m_chosen->runs());
        row->setCurrentIndex(std::max(0, row->findText(mainRow())));
    }
    m_models->setItemWidget(item, 1, row);
    connect(row, &QComboBox::currentIndexChanged, this, &EvaluationForm::change);
    const int lines = std::clamp(m_models->topLevelItemCount(), 2, kMostShownModels) + 1;
    m_models->setFixedHeight(lines * (fontMetrics().height() * 3 / 2) + 2 * m_models->frameWidth() + fontMetrics().height());
}

void EvaluationForm::setModels(const QList<jobs::ModelChoice>& models)
{
    QStringList checked = checkedModels();
    QStringList own;
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        if (const QString name = m_models->topLevelItem(i)->data(0, Qt::UserRole).toString(); QFileInfo(name).isAbsolute())
            own << name;
    }
    if (m_models->topLevelItemCount() == 0 && !models.isEmpty())
        checked << models.first().name;
    m_models->clear();
    for (const jobs::ModelChoice& model : models)
        addModel(model.name, model.name, model.intendedUse, checked.contains(model.name));
    for (const QString& file : std::as_const(own))
        addModel(file, QFileInfo(file).completeBaseName(), QDir::toNativeSeparators(file), checked.contains(file));
    change();
}

QStringList EvaluationForm::checkedModels() const
{
    QStringList names;
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        if (const QTreeWidgetItem* item = m_models->topLevelItem(i); item->checkState(0) == Qt::Checked)
            names << item->data(0, Qt::UserRole).toString();
    }
    return names;
}

QString EvaluationForm::mainRow() const
{
    if (!m_chosen)
        return {};
    for (const evaluation::ProtocolRow& row : m_chosen->rows) {
        if (row.isDefault)
            return row.run;
    }
    return {};
}

void EvaluationForm::chooseProtocol()
{
    m_chosen.reset();
    const QString name = m_protocol->currentData().toString();
    QString notes;
    if (!name.isEmpty()) {
        const auto protocol = evaluation::loadProtocol(name);
        if (protocol)
            m_chosen = *protocol;
        notes = protocol ? tr("Node: %1. Choose a folder for each dataset that you have; the others stay empty.")
                               .arg(nodeLabel(protocol->node.toStdString()))
                         : errorText(protocol.error());
    }
    m_protocolNotes->setText(notes);
    m_protocolNotes->setVisible(!notes.isEmpty());
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        auto* row = qobject_cast<QComboBox*>(m_models->itemWidget(m_models->topLevelItem(i), 1));
        const QSignalBlocker blocker(row);
        row->clear();
        if (m_chosen)
            row->addItems(m_chosen->runs());
        row->setCurrentIndex(std::max(0, row->findText(mainRow())));
    }
    m_models->setColumnHidden(1, !m_chosen);
    m_models->setHeaderHidden(!m_chosen);
    fillData();
}

void EvaluationForm::fillData()
{
    while (m_data->rowCount() > 0)
        m_data->removeRow(0);
    m_rows.clear();
    QStringList names { QString() };
    if (m_chosen)
        names = m_chosen->data();
    for (const QString& name : std::as_const(names)) {
        const int number = static_cast<int>(m_rows.size());
        auto* box = combo(QStringLiteral("evaluationDataset%1").arg(number), name.isEmpty() ? tr("Dataset") : name,
            tr("A folder that the Datasets screen has extracted"), this);
        if (!name.isEmpty())
            box->addItem(tr("not run"), QString());
        m_rows.append({ name, box });
        m_data->addRow(name.isEmpty() ? tr("&Dataset:") : name + QLatin1Char(':'),
            withButton(box, qPrintable(QStringLiteral("chooseEvaluationDataset%1").arg(number)), tr("Choose a dataset folder"),
                [this, box] { chooseFolder(box); }));
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            readSplits();
            suggestOutput();
            change();
        });
    }
    refreshDatasets();
    suggestOutput();
    change();
}

void EvaluationForm::refreshDatasets()
{
    for (const DataRow& row : std::as_const(m_rows)) {
        for (const QString& folder : m_settings.value(kDatasetsKey).toStringList()) {
            if (row.folder->findData(folder) >= 0)
                continue;
            row.folder->addItem(QFileInfo(folder).fileName(), folder);
            row.folder->setItemData(row.folder->count() - 1, QDir::toNativeSeparators(folder), Qt::ToolTipRole);
        }
    }
}

void EvaluationForm::chooseFolder(QComboBox* box)
{
    ask::forExistingFolder(this, tr("Choose a dataset folder"), QFileInfo(box->currentData().toString()).absolutePath(),
        [box = QPointer<QComboBox>(box)](const QString& path) {
            if (!box)
                return;
            if (box->findData(path) < 0) {
                box->addItem(QFileInfo(path).fileName(), path);
                box->setItemData(box->count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
            }
            box->setCurrentIndex(box->findData(path));
        });
}

void EvaluationForm::readSplits()
{
    QString folder;
    for (const DataRow& row : std::as_const(m_rows)) {
        if (folder.isEmpty())
            folder = row.folder->currentData().toString();
    }
    if (folder.isEmpty())
        return;
    m_service.readSplits(folder, [self = QPointer<EvaluationForm>(this)](const Result<QStringList>& splits) {
        if (!self || !splits)
            return;
        QComboBox& box = *self->m_split;
        const QString before = box.currentData().toString();
        {
            const QSignalBlocker blocker(&box);
            box.clear();
            for (const QString& split : *splits)
                box.addItem(split.isEmpty() ? tr("In no split") : splitText(split), split);
            box.addItem(tr("All"), kAllSplits);
            const int kept = box.findData(before);
            const int test = box.findData(QStringLiteral("test"));
            box.setCurrentIndex(kept >= 0 ? kept : test >= 0 ? test : box.count() - 1);
        }
        if (box.currentData().toString() != before)
            self->change();
    });
}

void EvaluationForm::suggestOutput()
{
    QString folder;
    for (const DataRow& row : std::as_const(m_rows)) {
        if (folder.isEmpty())
            folder = row.folder->currentData().toString();
    }
    if (folder.isEmpty() || (!m_output->text().isEmpty() && m_output->text() != m_suggested))
        return;
    const QFileInfo dataset(QDir(folder).absolutePath());
    const QString name = m_chosen ? m_chosen->name : dataset.fileName();
    m_suggested = QDir::toNativeSeparators(dataset.dir().filePath(name + QStringLiteral("-evaluation")));
    const QSignalBlocker blocker(m_output);
    m_output->setText(m_suggested);
}

evaluation::EvaluationRequest EvaluationForm::read() const
{
    evaluation::EvaluationRequest request;
    request.output = QDir::fromNativeSeparators(m_output->text().trimmed());
    for (int i = 0; i < m_models->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_models->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        const QString name = item->data(0, Qt::UserRole).toString();
        const auto* row = qobject_cast<QComboBox*>(m_models->itemWidget(item, 1));
        request.models << (m_chosen && row ? row->currentText() + QLatin1Char('=') + name : name);
    }
    if (m_chosen) {
        request.protocol = m_protocol->currentData().toString();
        for (const DataRow& row : m_rows) {
            if (const QString folder = row.folder->currentData().toString(); !folder.isEmpty())
                request.data.insert(row.name, folder);
        }
    } else if (!m_rows.isEmpty()) {
        request.dataset = m_rows.first().folder->currentData().toString();
    }
    const QString split = m_split->currentData().toString();
    request.selection.split = split == kAllSplits ? std::nullopt : std::optional(split);
    if (m_augmented->isChecked())
        request.selection.kinds.append(dataset::SampleKind::Augmented);
    request.options.threshold = m_threshold->value();
    request.options.bootstrap.replicates = m_replicates->value();
    request.settings.device = m_device->currentData().toString();
    return request;
}

QString EvaluationForm::missing(const evaluation::EvaluationRequest& request) const
{
    if (!m_protocol->currentData().toString().isEmpty() && !m_chosen)
        return m_protocolNotes->text();
    if (request.models.isEmpty())
        return tr("Choose a model.");
    if (m_chosen && request.data.isEmpty())
        return tr("Choose the folder of at least one dataset.");
    if (!m_chosen && request.dataset.isEmpty())
        return tr("Choose a dataset that the Datasets screen has extracted.");
    if (!QFileInfo(request.output).isAbsolute())
        return tr("Choose a folder for the results.");
    return {};
}

void EvaluationForm::change()
{
    m_ready.reset();
    const QString lacks = missing(read());
    m_planText->setText(lacks.isEmpty() ? tr("Working out the plan…") : lacks);
    if (lacks.isEmpty())
        m_pause->start();
    else
        m_pause->stop();
    Q_EMIT planChanged();
}

void EvaluationForm::askForPlan()
{
    const evaluation::EvaluationRequest request = read();
    m_service.plan(request, [self = QPointer<EvaluationForm>(this), request](const Result<evaluation::EvaluationPlan>& plan) {
        if (self && !self->m_pause->isActive() && self->missing(self->read()).isEmpty())
            self->showPlan(request, plan);
    });
}

void EvaluationForm::showPlan(const evaluation::EvaluationRequest& request, const Result<evaluation::EvaluationPlan>& plan)
{
    if (plan) {
        m_ready = request;
        const double speed = m_settings.value(kSpeedKey).toDouble();
        m_planText->setText(planText(*plan, request.options.bootstrap.replicates, speed > 0 ? std::optional(speed) : std::nullopt));
    } else {
        m_planText->setText(errorText(plan.error()));
    }
    Q_EMIT planChanged();
}

void EvaluationForm::rememberSpeed(double cropsPerSecond)
{
    m_settings.setValue(kSpeedKey, cropsPerSecond);
}

void EvaluationForm::focusFirst()
{
    m_protocol->setFocus(Qt::OtherFocusReason);
}

} // namespace semblance::ui
