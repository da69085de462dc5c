// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_dialog.h"

#include "ui/files/ask.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {
const QString kVocabularyKey = QStringLiteral("models/vocabulary");
const QString kPublished = QStringLiteral("ffpp");
}

ImportDialog::ImportDialog(const QString& source, const jobs::ImportSource& found, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_source(source)
    , m_foreign(found.kind == models::SourceKind::ForeignWeights)
    , m_settings(settings)
    , m_name(new QLineEdit(found.suggestedName, this))
    , m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("importDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import %1").arg(QFileInfo(source).fileName()));
    auto* note = new QLabel(m_foreign
            ? tr("Weights of somebody else's model. Nothing in the file is executed. The new model will say that its training and its error "
                 "rates are unknown.")
            : tr("A model of this program. It is loaded once, to see that it works, and copied byte for byte, so that its SHA-256 stays."),
        this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    m_name->setObjectName(QStringLiteral("importName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("The new model's name in lists, results and on the command line"));
    m_name->selectAll();
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Name:"), m_name);
    if (m_foreign) {
        m_hierarchy = new QComboBox(this);
        m_hierarchy->setObjectName(QStringLiteral("importHierarchy"));
        m_hierarchy->setAccessibleName(tr("Hierarchy"));
        m_hierarchy->setToolTip(tr("Which labels the model gives, and how they hang together"));
        m_hierarchy->addItem(tr("FF++: ten nodes, as published"), kPublished);
        m_hierarchy->addItem(tr("FFSC: twelve nodes"), QStringLiteral("ffsc"));
        m_hierarchy->addItem(tr("From a description…"), QString());
        form->addRow(tr("&Hierarchy:"), m_hierarchy);
        m_rule = new QComboBox(this);
        m_rule->setObjectName(QStringLiteral("importRule"));
        m_rule->setAccessibleName(tr("Rule"));
        m_rule->setToolTip(tr("Whether a fake face may have no altered attribute: yes in the official code, no in the paper's equation"));
        m_rule->addItem(tr("As the hierarchy says"), QString());
        m_rule->addItem(tr("Official"), QStringLiteral("official"));
        m_rule->addItem(tr("Strict"), QStringLiteral("strict"));
        form->addRow(tr("&Rule:"), m_rule);
        m_prompts = new QLineEdit(this);
        m_prompts->setObjectName(QStringLiteral("importPrompts"));
        m_prompts->setAccessibleName(tr("Prompts"));
        m_prompts->setToolTip(tr("A JSON object, node to text, for nodes whose prompt is another one; empty: the published wording"));
        m_prompts->setPlaceholderText(tr("the published wording"));
        auto* promptsLabel = new QLabel(tr("&Prompts:"), this);
        promptsLabel->setBuddy(m_prompts);
        form->addRow(promptsLabel, fileRow(m_prompts, "chooseImportPrompts", tr("Choose the prompts"), tr("Prompts (*.json)")));
        m_vocabulary = new QLineEdit(m_settings.value(kVocabularyKey).toString(), this);
        m_vocabulary->setObjectName(QStringLiteral("importVocabulary"));
        m_vocabulary->setAccessibleName(tr("Vocabulary"));
        m_vocabulary->setToolTip(tr("CLIP's bpe_simple_vocab_16e6.txt.gz, or Hugging Face's vocab.json with merges.txt beside it"));
        m_vocabularyRow = new QWidget(this);
        m_vocabularyRow->setLayout(
            fileRow(m_vocabulary, "chooseImportVocabulary", tr("Choose CLIP's vocabulary"), tr("Vocabularies (*.txt *.gz *.json);;All files (*)")));
        m_vocabularyLabel = new QLabel(tr("&Vocabulary:"), this);
        m_vocabularyLabel->setBuddy(m_vocabulary);
        form->addRow(m_vocabularyLabel, m_vocabularyRow);
        connect(m_hierarchy, &QComboBox::activated, this, [this](int row) {
            if (!m_hierarchy->itemData(row).toString().isEmpty())
                return;
            m_hierarchy->setCurrentIndex(0);
            ask::forExistingFile(
                this, tr("Choose a description of a hierarchy"), {}, tr("Descriptions (*.json)"), [this](const QString& path) {
                    m_hierarchy->insertItem(m_hierarchy->count() - 1, QFileInfo(path).fileName(), path);
                    m_hierarchy->setCurrentIndex(m_hierarchy->count() - 2);
                });
        });
        connect(m_hierarchy, &QComboBox::currentIndexChanged, this, &ImportDialog::change);
        connect(m_prompts, &QLineEdit::textChanged, this, &ImportDialog::change);
        connect(m_vocabulary, &QLineEdit::textChanged, this, &ImportDialog::change);
    }
    m_problem->setObjectName(QStringLiteral("importProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (needsVocabulary())
            m_settings.setValue(kVocabularyKey, m_vocabulary->text().trimmed());
        accept();
        Q_EMIT chosen(request());
    });
    change();
}

QLayout* ImportDialog::fileRow(QLineEdit* field, const char* button, const QString& title, const QString& filter)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(field, 1);
    auto* choose = new QToolButton(this);
    choose->setObjectName(QString::fromLatin1(button));
    choose->setText(QStringLiteral("…"));
    choose->setToolTip(title);
    choose->setAccessibleName(title);
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, [this, field, title, filter] {
        ask::forExistingFile(this, title, QFileInfo(field->text()).absolutePath(), filter,
            [field](const QString& path) { field->setText(QDir::toNativeSeparators(path)); });
    });
    row->addWidget(choose);
    return row;
}

bool ImportDialog::needsVocabulary() const
{
    return m_foreign && (m_hierarchy->currentData().toString() != kPublished || !m_prompts->text().trimmed().isEmpty());
}

void ImportDialog::change()
{
    QString problem;
    if (const auto name = models::checkNewModelName(m_name->text().trimmed()); !name)
        problem = models::checkNewModelName(m_name->text().trimmed(), true)
            ? tr("There is a model of this name already; choose another one.")
            : name.error().sentence.translated();
    if (m_foreign) {
        m_vocabularyRow->setVisible(needsVocabulary());
        m_vocabularyLabel->setVisible(needsVocabulary());
        if (problem.isEmpty() && needsVocabulary() && m_vocabulary->text().trimmed().isEmpty())
            problem = tr("Prompts that are not the published ones need CLIP's vocabulary to be turned into tokens.");
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_import->setEnabled(problem.isEmpty());
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

models::ImportRequest ImportDialog::request() const
{
    models::ImportRequest request;
    request.source = m_source;
    request.name = m_name->text().trimmed();
    if (m_foreign) {
        request.hierarchy = m_hierarchy->currentData().toString();
        if (const QString rule = m_rule->currentData().toString(); !rule.isEmpty())
            request.strictRule = rule == QLatin1String("strict");
        request.prompts = m_prompts->text().trimmed();
        if (needsVocabulary())
            request.vocabulary = m_vocabulary->text().trimmed();
    }
    return request;
}

} // namespace semblance::ui
