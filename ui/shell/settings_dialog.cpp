// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/analysis/analysis_settings.h"
#include "ui/appearance.h"
#include "ui/review/review_settings.h"
#include "ui/shell/language.h"
#include "ui/text/search.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace semblance::ui {

SettingsDialog::SettingsDialog(QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_search(new QLineEdit(this))
    , m_form(new QFormLayout)
    , m_nothing(new QLabel(tr("No setting is called that."), this))
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setObjectName(QStringLiteral("settingsSearch"));
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addLanguage();
    addAppearance();
    addTextSize();
    addThreshold();
    addEvery();
    addFaceSearch();
    addBackend();
    addPrecision();
    addCache();
    m_nothing->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addLayout(m_form);
    layout->addWidget(m_nothing);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void SettingsDialog::addRow(const char* name, const QString& label, QWidget* field, const QString& sentence)
{
    const QString plain = QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':'));
    field->setObjectName(QString::fromLatin1(name));
    field->setAccessibleName(plain);
    field->setAccessibleDescription(sentence);
    field->setToolTip(sentence);
    m_form->addRow(label, field);
    m_rows.append({ field, plain + QLatin1Char(' ') + sentence });
}

void SettingsDialog::addLanguage()
{
    auto* box = new QComboBox(this);
    QString names;
    for (const auto& [code, name] : languages()) {
        box->addItem(name, code);
        names += QLatin1Char(' ') + name;
    }
    box->setCurrentIndex(qMax(0, box->findData(m_settings.value(kLanguageKey).toString())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setValue(kLanguageKey, box->currentData());
        setLanguage(*qApp, box->currentData().toString());
    });
    addRow("settingLanguage", tr("&Language:"), box, tr("Of menus, messages, numbers and dates"));
    m_rows.last().words += names + QStringLiteral(" language");
}

void SettingsDialog::addAppearance()
{
    auto* box = new QComboBox(this);
    for (const auto& [appearance, name] : appearances())
        box->addItem(name, static_cast<int>(appearance));
    box->setCurrentIndex(qMax(0, box->findData(static_cast<int>(appearanceFrom(m_settings)))));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setValue(kAppearanceKey, box->currentData());
        setAppearance(*qApp, static_cast<Appearance>(box->currentData().toInt()));
    });
    addRow("settingAppearance", tr("&Colours:"), box, tr("Dark or light, or as the system has it at the moment"));
}

void SettingsDialog::addTextSize()
{
    auto* box = new QComboBox(this);
    for (const int percent : kTextSizes)
        box->addItem(tr("%1 %").arg(percent), percent);
    box->setCurrentIndex(box->findData(m_settings.value(kTextSizeKey, defaultTextSize(*qApp)).toInt()));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setValue(kTextSizeKey, box->currentData());
        setTextSize(*qApp, box->currentData().toInt());
    });
    addRow("settingTextSize", tr("&Text size:"), box, tr("Of everything in the window"));
}

void SettingsDialog::addThreshold()
{
    auto* box = new QDoubleSpinBox(this);
    box->setRange(0.01, 0.99);
    box->setSingleStep(0.05);
    box->setDecimals(2);
    box->setValue(thresholdFrom(m_settings));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        m_settings.setValue(kThresholdKey, value);
        Q_EMIT changed();
    });
    addRow("settingThreshold", tr("T&hreshold of new analyses:"), box,
        tr("A node counts as altered at or above this probability; an analysis keeps the threshold that it was made with"));
}

void SettingsDialog::addEvery()
{
    auto* box = new QComboBox(this);
    for (const int n : kEveryChoices)
        box->addItem(everyText(n), n);
    box->setCurrentIndex(qMax(0, box->findData(everyFrom(m_settings))));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setValue(kEveryKey, box->currentData());
        Q_EMIT changed();
    });
    addRow("settingEvery", tr("&Frames of new analyses:"), box, tr("How many frames are looked at; fewer are faster, and see less"));
}

QComboBox* SettingsDialog::addChoice(const QString& key, const QList<AnalysisChoice>& choices)
{
    auto* box = new QComboBox(this);
    for (const AnalysisChoice& choice : choices) {
        box->addItem(choice.text, choice.name);
        if (auto* items = qobject_cast<QStandardItemModel*>(box->model()); items && !choice.possible)
            items->item(box->count() - 1)->setEnabled(false);
    }
    box->setCurrentIndex(box->findData(chosenName(m_settings, key, choices)));
    connect(box, &QComboBox::activated, this, [this, box, key] {
        m_settings.setValue(key, box->currentData());
        Q_EMIT changed();
    });
    return box;
}

void SettingsDialog::addFaceSearch()
{
    addRow("settingFaceSearch", tr("Sea&rch for faces:"), addChoice(kFaceSearchKey, faceSearchChoices()),
        tr("How often new analyses search the whole frame. In between, each known face is found again near its last place; after a cut or "
           "where a face was lost, the whole frame is searched at once. Searching less often is faster and may find a new face some "
           "frames later."));
}

void SettingsDialog::addBackend()
{
    addRow("settingBackend", tr("&Scoring of new analyses:"), addChoice(kBackendKey, backendChoices(model::processorScoring())),
        tr("What computes the model. The choices differ in the last digits of a probability. Checked takes the time of both and notes with "
           "the analysis where they are further apart than they should be."));
}

void SettingsDialog::addPrecision()
{
    addRow("settingPrecision", tr("&Precision of new analyses:"), addChoice(kPrecisionKey, precisionChoices(model::processorScoring())),
        tr("bf16 takes about half the time on a processor that has instructions for it, and moves a probability by up to 0.05, mostly by "
           "less than 0.01; a verdict near the threshold can change. What was used stands with the analysis."));
}

void SettingsDialog::addCache()
{
    auto* box = new QComboBox(this);
    for (const int mebibytes : kCacheChoices)
        box->addItem(cacheText(mebibytes), mebibytes);
    const int kept = cacheFrom(m_settings);
    if (box->findData(kept) < 0)
        box->addItem(cacheText(kept), kept);
    box->setCurrentIndex(box->findData(kept));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setValue(kCacheKey, box->currentData());
        Q_EMIT changed();
    });
    addRow("settingCache", tr("&Memory for decoded frames:"), box, tr("With more of it, stepping back over more frames is quick"));
}

void SettingsDialog::search(const QString& text)
{
    bool any = false;
    for (const Row& row : std::as_const(m_rows)) {
        const bool fits = matchesSearch(text, row.words);
        m_form->setRowVisible(row.field, fits);
        any = any || fits;
    }
    m_nothing->setVisible(!any);
}

} // namespace semblance::ui
