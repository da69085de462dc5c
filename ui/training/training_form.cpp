// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_form.h"

#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/training/training_words.h"

#include <QComboBox>
#include <QDateTime>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpressionValidator>
#include <QSettings>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kPauseMs = 300;
const QString kDatasetsKey = QStringLiteral("datasets/recent");
const QString kSpeedKey = QStringLiteral("training/speed/");

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

/// Chooses the entry with this value, adding it where it is not there.
void chooseValue(QComboBox& box, const QString& value, const QString& text)
{
    int row = box.findData(value);
    if (row < 0) {
        box.addItem(text, value);
        row = box.count() - 1;
        box.setItemData(row, QDir::toNativeSeparators(value), Qt::ToolTipRole);
    }
    box.setCurrentIndex(row);
}

} // namespace

TrainingForm::TrainingForm(jobs::TrainingService& service, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_settings(settings)
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("trainingForm"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &TrainingForm::askForPlan);

    m_base = combo("trainingBase", tr("Base model"), tr("Where the weights start: fresh, or those of a model, a trained one too"), this);
    m_base->addItem(tr("Fresh weights"), QString());
    m_dataset = combo("trainingDataset", tr("Dataset"), tr("A folder that the Datasets screen has extracted"), this);
    m_recipe = combo("trainingRecipe", tr("Recipe"), tr("How to train: losses, weights, schedule, size"), this);
    for (const auto& [name, sentence] : jobs::TrainingService::recipes()) {
        m_recipe->addItem(name, name);
        m_recipe->setItemData(m_recipe->count() - 1, Sentence(sentence).translated(), Qt::ToolTipRole);
    }
    m_recipeSentence = new QLabel(this);
    m_recipeSentence->setObjectName(QStringLiteral("trainingRecipeSentence"));
    m_recipeSentence->setWordWrap(true);
    m_recipeSentence->setTextFormat(Qt::PlainText);
    m_name = new QLineEdit(this);
    m_name->setObjectName(QStringLiteral("trainingName"));
    m_name->setAccessibleName(tr("Name of the new model"));
    m_name->setToolTip(tr("A name in your model folder, or a file"));
    m_seed = new QLineEdit(QStringLiteral("1"), this);
    m_seed->setObjectName(QStringLiteral("trainingSeed"));
    m_seed->setAccessibleName(tr("Seed"));
    m_seed->setToolTip(tr("The same seed, data and recipe give the same model"));
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,9}")), m_seed));
    m_epochs = new QDoubleSpinBox(this);
    m_epochs->setObjectName(QStringLiteral("trainingEpochs"));
    m_epochs->setAccessibleName(tr("Epochs"));
    m_epochs->setToolTip(tr("How often every sample is seen"));
    m_epochs->setRange(0, 100000);
    m_epochs->setDecimals(2);
    m_epochs->setSpecialValueText(tr("as the recipe says"));
    m_batch = new QSpinBox(this);
    m_batch->setObjectName(QStringLiteral("trainingBatch"));
    m_batch->setAccessibleName(tr("Batch"));
    m_batch->setToolTip(tr("Pictures a step"));
    m_batch->setRange(0, 1 << 20);
    m_batch->setSpecialValueText(tr("as the recipe says"));
    m_device = combo("trainingDevice", tr("Device"), tr("What computes"), this);
    m_device->addItem(tr("Processor"), QStringLiteral("cpu"));
    m_device->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda:0"));
    m_planText = new QLabel(this);
    m_planText->setObjectName(QStringLiteral("trainingPlan"));
    m_planText->setWordWrap(true);
    m_planText->setTextFormat(Qt::PlainText);
    m_planText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto withButton = [this](QWidget* field, const char* name, const QString& toolTip, auto clicked) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(field, 1);
        auto* button = new QToolButton(this);
        button->setObjectName(QString::fromLatin1(name));
        button->setText(QStringLiteral("…"));
        button->setToolTip(toolTip);
        button->setAccessibleName(toolTip);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, clicked);
        row->addWidget(button);
        return row;
    };
    // A row that is a layout gets no buddy by itself.
    const auto addRow = [form](const QString& label, QLayout* row, QWidget* field) {
        form->addRow(label, row);
        if (auto* text = qobject_cast<QLabel*>(form->labelForField(row)))
            text->setBuddy(field);
    };
    const QString modelFiles = tr("Models (*.safetensors)");
    addRow(tr("Start &from:"),
        withButton(m_base, "chooseTrainingBase", tr("Choose a model file"),
            [this, modelFiles] { chooseFile(m_base, tr("Choose a model file"), modelFiles, false); }),
        m_base);
    addRow(tr("Data&set:"),
        withButton(m_dataset, "chooseTrainingDataset", tr("Choose a dataset folder"),
            [this] { chooseFile(m_dataset, tr("Choose a dataset folder"), {}, true); }),
        m_dataset);
    addRow(tr("Re&cipe:"),
        withButton(m_recipe, "chooseTrainingRecipe", tr("Choose a recipe file"),
            [this] {
                m_ownRecipe = true;
                chooseFile(m_recipe, tr("Choose a recipe file"), tr("Recipes (*.json)"), false);
            }),
        m_recipe);
    form->addRow(m_recipeSentence);
    addRow(tr("&Name:"),
        withButton(m_name, "chooseTrainingOutput", tr("Choose where the model goes"),
            [this, modelFiles] {
                ask::forNewFile(this, tr("Choose where the model goes"), {}, modelFiles, QStringLiteral("safetensors"),
                    [this](const QString& path) { m_name->setText(path); });
            }),
        m_name);
    form->addRow(tr("S&eed:"), m_seed);
    form->addRow(tr("E&pochs:"), m_epochs);
    form->addRow(tr("&Batch:"), m_batch);
    form->addRow(tr("Computed &by:"), m_device);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(form);
    layout->addWidget(m_planText);

    connect(m_base, &QComboBox::currentIndexChanged, this, [this] {
        // What semblance train takes where no recipe is named.
        if (!m_ownRecipe) {
            const QSignalBlocker blocker(m_recipe);
            m_recipe->setCurrentIndex(std::max(
                0, m_recipe->findData(m_base->currentData().toString().isEmpty() ? QStringLiteral("small") : QStringLiteral("sjedd"))));
        }
        change();
    });
    connect(m_dataset, &QComboBox::currentIndexChanged, this, &TrainingForm::change);
    connect(m_recipe, &QComboBox::activated, this, [this] { m_ownRecipe = true; });
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &TrainingForm::change);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_ownName = true;
        change();
    });
    connect(m_seed, &QLineEdit::textChanged, this, &TrainingForm::change);
    connect(m_epochs, &QDoubleSpinBox::valueChanged, this, &TrainingForm::change);
    connect(m_batch, &QSpinBox::valueChanged, this, &TrainingForm::change);
    connect(m_device, &QComboBox::currentIndexChanged, this, &TrainingForm::change);
    m_recipe->setCurrentIndex(std::max(0, m_recipe->findData(QStringLiteral("small"))));
    refreshDatasets();
    change();
}

void TrainingForm::setModels(const QList<jobs::ModelChoice>& models)
{
    const QString chosen = m_base->currentData().toString();
    const QString text = m_base->currentText();
    {
        const QSignalBlocker blocker(m_base);
        while (m_base->count() > 1)
            m_base->removeItem(1);
        for (const jobs::ModelChoice& model : models) {
            m_base->addItem(model.name, model.name);
            m_base->setItemData(m_base->count() - 1, model.intendedUse, Qt::ToolTipRole);
        }
        chooseValue(*m_base, chosen, text);
    }
    change();
}

void TrainingForm::refreshDatasets()
{
    const QString chosen = m_dataset->currentData().toString();
    {
        const QSignalBlocker blocker(m_dataset);
        for (const QString& folder : m_settings.value(kDatasetsKey).toStringList()) {
            if (m_dataset->findData(folder) < 0)
                chooseValue(*m_dataset, folder, QFileInfo(folder).fileName());
        }
        if (m_dataset->count() > 0)
            m_dataset->setCurrentIndex(chosen.isEmpty() ? 0 : m_dataset->findData(chosen));
    }
    if (m_dataset->currentData().toString() != chosen)
        change();
}

void TrainingForm::chooseFile(QComboBox* box, const QString& title, const QString& filter, bool folder)
{
    const auto answer = [box](const QString& path) { chooseValue(*box, path, QFileInfo(path).fileName()); };
    const QString here = QFileInfo(box->currentData().toString()).absolutePath();
    if (folder)
        ask::forExistingFolder(this, title, here, answer);
    else
        ask::forExistingFile(this, title, here, filter, answer);
}

void TrainingForm::suggestName()
{
    m_ownName = false;
    change();
}

training::TrainingOrder TrainingForm::order() const
{
    training::TrainingOrder order;
    order.dataset = m_dataset->currentData().toString();
    order.baseModel = m_base->currentData().toString();
    order.recipe = m_recipe->currentData().toString();
    order.output = m_name->text().trimmed();
    order.seed = m_seed->text().toULongLong();
    if (m_epochs->value() > 0)
        order.epochs = m_epochs->value();
    if (m_batch->value() > 0)
        order.batch = m_batch->value();
    order.device = m_device->currentData().toString();
    return order;
}

void TrainingForm::change()
{
    m_recipeSentence->setText(m_recipe->currentData(Qt::ToolTipRole).toString());
    if (!m_ownName) {
        const QSignalBlocker blocker(m_name);
        m_name->setText(QStringLiteral("%1-%2").arg(QFileInfo(m_recipe->currentData().toString()).completeBaseName(),
            QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss"))));
    }
    m_plan.reset();
    m_planText->setText(
        m_dataset->count() == 0 ? tr("Choose a dataset that the Datasets screen has extracted.") : tr("Working out the plan…"));
    if (m_dataset->count() > 0)
        m_pause->start();
    Q_EMIT planChanged();
}

void TrainingForm::askForPlan()
{
    m_service.plan(order(), [self = QPointer<TrainingForm>(this)](const Result<training::TrainingPlan>& plan) {
        if (self && !self->m_pause->isActive())
            self->showPlan(plan);
    });
}

void TrainingForm::showPlan(const Result<training::TrainingPlan>& plan)
{
    if (plan) {
        m_plan = *plan;
        m_planText->setText(planText(*plan, speedOf(plan->order)));
        m_recipeSentence->setText(Sentence(plan->recipeSentence).translated());
    } else {
        m_planText->setText(errorText(plan.error()));
    }
    Q_EMIT planChanged();
}

static QString speedKey(const training::TrainingOrder& order)
{
    return kSpeedKey
        + QStringLiteral("%1 %2 %3")
              .arg(QFileInfo(order.recipe).completeBaseName(), QFileInfo(order.baseModel).completeBaseName(), order.device);
}

std::optional<double> TrainingForm::speedOf(const training::TrainingOrder& order) const
{
    const double speed = m_settings.value(speedKey(order)).toDouble();
    return speed > 0 ? std::optional(speed) : std::nullopt;
}

void TrainingForm::rememberSpeed(const training::TrainingOrder& order, double picturesPerSecond)
{
    m_settings.setValue(speedKey(order), picturesPerSecond);
}

void TrainingForm::focusFirst()
{
    m_base->setFocus(Qt::OtherFocusReason);
}

} // namespace semblance::ui
