// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/label_rows_editor.h"

#include "core/jobs/label_file.h"
#include "ui/datasets/label_editor.h"
#include "ui/files/ask.h"

#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {
const QString kFileKey = QStringLiteral("datasets/labelFile");
const QString kSuffix = QStringLiteral("json");
}

LabelRowsEditor::LabelRowsEditor(QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_methods(new QComboBox(this))
    , m_newMethod(new QLineEdit(this))
    , m_note(new QLabel(this))
    , m_editor(new LabelEditor(this))
    , m_fileNote(new QLabel(this))
    , m_save(new QPushButton(tr("&Save and use…"), this))
    , m_published(new QPushButton(tr("Use the &published table"), this))
{
    setObjectName(QStringLiteral("labelRows"));
    m_methods->setObjectName(QStringLiteral("labelMethod"));
    m_methods->setToolTip(tr("The method whose faces get these labels"));
    m_methods->setMinimumContentsLength(24);
    m_newMethod->setObjectName(QStringLiteral("newMethod"));
    m_newMethod->setAccessibleName(tr("A method of your own"));
    m_newMethod->setPlaceholderText(tr("A method of your own"));
    m_newMethod->setMaxLength(80);
    auto* add = new QPushButton(tr("A&dd method"), this);
    add->setObjectName(QStringLiteral("addMethod"));
    add->setToolTip(tr("Give a forging method of your own a label row"));
    m_note->setObjectName(QStringLiteral("labelNote"));
    m_note->setWordWrap(true);
    m_fileNote->setObjectName(QStringLiteral("labelFileNote"));
    m_fileNote->setWordWrap(true);
    m_save->setObjectName(QStringLiteral("saveLabels"));
    m_save->setToolTip(tr("Keep your rows in a JSON file, which semblance dataset reads too, and read the folder again with them"));
    m_published->setObjectName(QStringLiteral("publishedLabels"));
    m_published->setToolTip(tr("Take Table I's rows again"));
    auto* choose = new QPushButton(tr("C&hoose a label file…"), this);
    choose->setObjectName(QStringLiteral("chooseLabels"));
    choose->setToolTip(tr("Use the rows of a JSON file that was saved before"));

    auto* label = new QLabel(tr("&Method:"), this);
    label->setBuddy(m_methods);
    auto* head = new QHBoxLayout;
    head->addWidget(label);
    head->addWidget(m_methods);
    head->addSpacing(fontMetrics().height());
    head->addWidget(m_newMethod, 1);
    head->addWidget(add);
    auto* files = new QHBoxLayout;
    files->addWidget(m_fileNote, 1);
    files->addWidget(m_published);
    files->addWidget(choose);
    files->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_note);
    layout->addWidget(m_editor);
    layout->addStretch(1);
    layout->addLayout(files);

    connect(m_methods, &QComboBox::currentIndexChanged, this, &LabelRowsEditor::showMethod);
    connect(m_editor, &LabelEditor::changed, this, &LabelRowsEditor::keepRow);
    connect(add, &QPushButton::clicked, this, &LabelRowsEditor::addMethod);
    connect(m_newMethod, &QLineEdit::returnPressed, this, &LabelRowsEditor::addMethod);
    connect(m_save, &QPushButton::clicked, this, &LabelRowsEditor::save);
    connect(choose, &QPushButton::clicked, this, &LabelRowsEditor::chooseFile);
    connect(m_published, &QPushButton::clicked, this, [this] { load({}); });
    for (QPushButton* button : { add, choose, m_save, m_published })
        button->setAutoDefault(false);
    showState();
}

void LabelRowsEditor::setMethods(dataset::Hierarchy hierarchy, const QStringList& methods, const QStringList& withoutLabels)
{
    m_hierarchy = hierarchy;
    m_withoutLabels = withoutLabels;
    auto table = m_file.isEmpty() ? Result<dataset::LabelTable>(dataset::LabelTable::published(hierarchy))
                                  : dataset::LabelTable::withFile(hierarchy, m_file);
    m_table = table ? *table : dataset::LabelTable::published(hierarchy);
    const QString chosen = m_methods->currentText();
    {
        const QSignalBlocker quiet(m_methods);
        m_methods->clear();
        QStringList all = methods;
        all << m_ofFile.keys() << m_edited.keys();
        all.removeDuplicates();
        m_methods->addItems(all);
        m_methods->setCurrentIndex(std::max(0, m_methods->findText(chosen)));
    }
    showMethod();
}

std::optional<dataset::LabelVector> LabelRowsEditor::row(const QString& method) const
{
    if (const auto it = m_edited.constFind(method); it != m_edited.cend())
        return *it;
    return m_table ? m_table->labels(method) : std::nullopt;
}

void LabelRowsEditor::showMethod()
{
    const QString method = m_methods->currentText();
    m_editor->setEnabled(!method.isEmpty());
    m_methods->setEnabled(!method.isEmpty());
    dataset::LabelVector labels(static_cast<std::size_t>(dataset::nodeNames(m_hierarchy).size()));
    const auto known = method.isEmpty() ? std::nullopt : row(method);
    if (!method.isEmpty() && !labels.empty())
        labels[0] = true; // What every forgery gets without a row.
    m_editor->setLabels(m_hierarchy, known.value_or(labels));
    m_note->setText(method.isEmpty() ? tr("The dataset has no forgeries.")
            : known ? tr("Every face of “%1” gets these labels, unless the dataset brings labels of its own.").arg(method)
                    : tr("No row for “%1” yet: its faces are labelled as altered, and nothing more is known.").arg(method));
    showState();
}

void LabelRowsEditor::keepRow()
{
    const QString method = m_methods->currentText();
    if (method.isEmpty())
        return;
    m_edited[method] = m_editor->labels();
    showState();
    Q_EMIT edited();
}

void LabelRowsEditor::addMethod()
{
    const QString method = m_newMethod->text().trimmed();
    if (method.isEmpty())
        return;
    if (m_methods->findText(method) < 0) {
        m_methods->addItem(method);
        dataset::LabelVector labels(static_cast<std::size_t>(dataset::nodeNames(m_hierarchy).size()));
        labels[0] = true;
        m_edited[method] = row(method).value_or(labels);
    }
    m_newMethod->clear();
    m_methods->setCurrentIndex(m_methods->findText(method));
    showMethod();
    Q_EMIT edited();
}

void LabelRowsEditor::showState()
{
    m_save->setEnabled(!m_edited.isEmpty());
    m_published->setEnabled(!m_file.isEmpty() || !m_edited.isEmpty());
    m_fileNote->setText(!m_edited.isEmpty() ? tr("Changed rows are not saved yet.")
            : m_file.isEmpty()              ? tr("The published table is used.")
                                            : tr("Label file: %1").arg(QDir::toNativeSeparators(m_file)));
}

void LabelRowsEditor::chooseFile()
{
    ask::forExistingFile(this, tr("Choose a label file"), m_settings.value(kFileKey).toString(), tr("Label files (*.json)"),
        [this](const QString& file) { load(file); });
}

void LabelRowsEditor::load(const QString& file)
{
    if (!file.isEmpty()) {
        if (auto table = dataset::LabelTable::withFile(m_hierarchy, file); !table) {
            Q_EMIT failed(table.error());
            return;
        }
        m_settings.setValue(kFileKey, file);
    }
    m_file = file;
    m_ofFile.clear();
    m_edited.clear();
    showState();
    Q_EMIT labelFileChanged();
}

void LabelRowsEditor::save()
{
    const QString suggestion = m_file.isEmpty() ? m_settings.value(kFileKey, QStringLiteral("labels.json")).toString() : m_file;
    ask::forNewFile(
        this, tr("Save the label rows"), suggestion, tr("Label files (*.json)"), kSuffix, [this](const QString& file) { saveTo(file); },
        true);
}

void LabelRowsEditor::saveTo(const QString& file)
{
    QMap<QString, dataset::LabelVector> rows = m_ofFile;
    // Rows of the file in use stay, also those of methods that this dataset does not have.
    if (m_table && !m_file.isEmpty()) {
        const auto published = dataset::LabelTable::published(m_hierarchy);
        for (const QString& method : m_table->methods()) {
            if (m_table->labels(method) != published.labels(method))
                rows[method] = *m_table->labels(method);
        }
    }
    rows.insert(m_edited);
    if (auto written = jobs::writeLabelFile(file, m_hierarchy, rows); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_settings.setValue(kFileKey, file);
    m_file = file;
    m_ofFile = rows;
    m_edited.clear();
    showState();
    Q_EMIT labelFileChanged();
}

} // namespace semblance::ui
