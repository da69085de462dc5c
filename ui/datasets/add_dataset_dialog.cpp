// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/add_dataset_dialog.h"

#include "ui/datasets/dataset_words.h"
#include "ui/datasets/extract_options_editor.h"
#include "ui/datasets/label_rows_editor.h"
#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTabWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {

const QString kRootKey = QStringLiteral("datasets/root");

QTableWidget* table(QWidget* parent, const char* name, const QString& accessible)
{
    auto* made = new QTableWidget(parent);
    made->setObjectName(QString::fromLatin1(name));
    made->setAccessibleName(accessible);
    made->setEditTriggers(QAbstractItemView::NoEditTriggers);
    made->setSelectionBehavior(QAbstractItemView::SelectRows);
    made->setTabKeyNavigation(false);
    made->setShowGrid(false);
    made->setAlternatingRowColors(true);
    made->verticalHeader()->hide();
    made->verticalHeader()->setDefaultSectionSize(made->fontMetrics().height() + 6);
    made->horizontalHeader()->setHighlightSections(false);
    return made;
}

bool isProblem(dataset::LayoutFinding::Kind kind)
{
    return kind == dataset::LayoutFinding::Kind::Missing || kind == dataset::LayoutFinding::Kind::Incomplete;
}

} // namespace

AddDatasetDialog::AddDatasetDialog(jobs::DatasetService& service, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_service(service)
    , m_settings(settings)
    , m_messages(new MessageBar(this))
{
    setObjectName(QStringLiteral("addDatasetDialog"));
    setWindowTitle(tr("Add a dataset"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_messages->setObjectName(QStringLiteral("addDatasetMessage"));

    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("scanSummary"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("scanTabs"));
    m_counts = table(this, "scanCounts", tr("Items by method and split"));
    m_findings = table(this, "scanFindings", tr("Folders and files of the layout"));
    m_labels = new LabelRowsEditor(m_settings, this);
    m_tabs->addTab(m_counts, tr("Found"));
    m_tabs->addTab(m_findings, tr("Folders"));
    m_tabs->addTab(m_labels, tr("Labels"));
    m_tabs->setEnabled(false);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_add = buttons->addButton(tr("Add and extract"), QDialogButtonBox::AcceptRole);
    m_add->setObjectName(QStringLiteral("addAndExtract"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_messages);
    layout->addWidget(makeSource());
    layout->addWidget(m_summary);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(makeTarget());
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &AddDatasetDialog::create);
    connect(&m_service, &jobs::DatasetService::scanEvent, this, &AddDatasetDialog::take);
    connect(m_labels, &LabelRowsEditor::labelFileChanged, this, [this] { scan(m_root->text()); });
    connect(m_labels, &LabelRowsEditor::edited, this, &AddDatasetDialog::enableAdd);
    connect(m_labels, &LabelRowsEditor::failed, this,
        [this](const Error& error) { m_messages->say(MessageBar::Kind::Error, errorText(error)); });
    m_summary->setText(tr("Choose the dataset's folder: its layout is recognised, and nothing in it is changed."));
    enableAdd();
    const int unit = fontMetrics().height();
    resize(QSize(unit * 60, unit * 38).boundedTo(screen()->availableSize() * 0.94));
}

AddDatasetDialog::~AddDatasetDialog()
{
    if (m_scanning)
        m_service.cancelScan();
}

void AddDatasetDialog::reject()
{
    if (!m_creating)
        QDialog::reject();
}

QWidget* AddDatasetDialog::makeSource()
{
    auto* box = new QWidget(this);
    m_root = new QLineEdit(box);
    m_root->setObjectName(QStringLiteral("datasetRoot"));
    m_root->setPlaceholderText(tr("Folder of the dataset"));
    auto* choose = new QPushButton(tr("C&hoose…"), box);
    choose->setObjectName(QStringLiteral("chooseRoot"));
    m_layoutBox = new QComboBox(box);
    m_layoutBox->setObjectName(QStringLiteral("layoutBox"));
    m_layoutBox->addItem(tr("Recognise the layout"), QString());
    for (const QString& name : dataset::layoutNames())
        m_layoutBox->addItem(layoutText(name), name);
    m_layoutBox->setToolTip(tr("Read the folder as this layout"));
    m_compression = new QLineEdit(box);
    m_compression->setObjectName(QStringLiteral("compression"));
    m_compression->setPlaceholderText(tr("all, or e.g. c23"));
    m_compression->setToolTip(tr("Only videos of this compression, where the layout has several"));
    m_scan = new QPushButton(tr("&Scan"), box);
    m_scan->setObjectName(QStringLiteral("scanButton"));
    m_scan->setToolTip(tr("Read the folders and lists; no video is opened yet"));
    m_scan->setDefault(true);

    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto label = [&](const QString& text, QWidget* buddy) {
        auto* made = new QLabel(text, box);
        made->setBuddy(buddy);
        return made;
    };
    grid->addWidget(label(tr("&Folder:"), m_root), 0, 0);
    grid->addWidget(m_root, 0, 1, 1, 4);
    grid->addWidget(choose, 0, 5);
    grid->addWidget(label(tr("&Layout:"), m_layoutBox), 1, 0);
    grid->addWidget(m_layoutBox, 1, 1);
    grid->addWidget(label(tr("C&ompression:"), m_compression), 1, 2);
    grid->addWidget(m_compression, 1, 3);
    grid->addWidget(m_scan, 1, 5);
    grid->setColumnStretch(4, 1);

    connect(choose, &QPushButton::clicked, this, [this] {
        ask::forExistingFolder(this, tr("Folder of the dataset"), m_settings.value(kRootKey, QDir::homePath()).toString(),
            [this](const QString& folder) { scan(folder); });
    });
    const auto scanAgain = [this] { m_scanning ? m_service.cancelScan() : scan(m_root->text()); };
    connect(m_scan, &QPushButton::clicked, this, scanAgain);
    connect(m_layoutBox, &QComboBox::activated, this, [this] {
        if (!m_root->text().isEmpty())
            scan(m_root->text());
    });
    connect(m_root, &QLineEdit::textChanged, this, [this] {
        m_scanned.reset();
        enableAdd();
    });
    return box;
}

QWidget* AddDatasetDialog::makeTarget()
{
    auto* box = new QGroupBox(tr("Extraction"), this);
    m_target = new QLineEdit(box);
    m_target->setObjectName(QStringLiteral("datasetTarget"));
    m_target->setToolTip(tr("A new folder for the crops and their manifest, outside the dataset"));
    auto* choose = new QPushButton(tr("Choo&se…"), box);
    choose->setObjectName(QStringLiteral("chooseTarget"));
    choose->setAutoDefault(false);
    auto* label = new QLabel(tr("&Into the folder:"), box);
    label->setBuddy(m_target);
    m_options = new ExtractOptionsEditor(box);
    auto* row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_target, 1);
    row->addWidget(choose);
    auto* layout = new QVBoxLayout(box);
    layout->addLayout(row);
    layout->addWidget(m_options);
    connect(choose, &QPushButton::clicked, this, [this] {
        ask::forExistingFolder(this, tr("Folder for the crops"), QFileInfo(m_target->text()).absolutePath(),
            [this](const QString& folder) { m_target->setText(QDir::toNativeSeparators(folder)); });
    });
    connect(m_target, &QLineEdit::textChanged, this, &AddDatasetDialog::enableAdd);
    return box;
}

void AddDatasetDialog::scan(const QString& root)
{
    if (root.trimmed().isEmpty())
        return;
    const QString folder = QDir::cleanPath(QFileInfo(QDir::fromNativeSeparators(root.trimmed())).absoluteFilePath());
    m_root->setText(QDir::toNativeSeparators(folder));
    m_settings.setValue(kRootKey, folder);
    m_messages->clear();
    m_scanned.reset();
    m_scanning = true;
    m_tabs->setEnabled(false);
    m_scan->setText(tr("S&top"));
    m_summary->setText(tr("Reading…"));
    dataset::ScanOptions options;
    options.layout = m_layoutBox->currentData().toString();
    options.compression = m_compression->text().trimmed();
    options.labelFile = m_labels->labelFile();
    m_scanOptions = options;
    m_service.scan(folder, options);
    enableAdd();
}

void AddDatasetDialog::take(const jobs::ScanEvent& event)
{
    if (!m_scanning)
        return;
    const QLocale locale;
    if (event.state == jobs::ScanEvent::State::Running) {
        m_summary->setText(tr("Reading: %1 files seen").arg(locale.toString(event.filesSeen)));
        return;
    }
    m_scanning = false;
    m_scan->setText(tr("&Scan"));
    if (event.state == jobs::ScanEvent::State::Failed) {
        m_summary->setText(tr("Nothing was recognised."));
        m_messages->say(
            event.error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(event.error));
        enableAdd();
        return;
    }
    m_scanned = event.dataset;
    const auto problems = std::count_if(event.dataset.findings.cbegin(), event.dataset.findings.cend(),
        [](const dataset::LayoutFinding& finding) { return isProblem(finding.kind); });
    QString summary
        = tr("%1, items: %2.").arg(layoutText(event.dataset.layout), locale.toString(static_cast<qint64>(event.dataset.items.size())));
    if (problems > 0)
        summary += QLatin1Char(' ') + tr("Problems: %1, see Folders.").arg(locale.toString(static_cast<qint64>(problems)));
    if (!event.dataset.methodsWithoutLabels.isEmpty())
        summary
            += QLatin1Char(' ') + tr("No label row for %1, see Labels.").arg(event.dataset.methodsWithoutLabels.join(QStringLiteral(", ")));
    m_summary->setText(summary);
    m_tabs->setEnabled(true);
    m_tabs->setTabText(1, problems > 0 ? tr("Folders (problems: %1)").arg(locale.toString(static_cast<qint64>(problems))) : tr("Folders"));
    showCounts(event);
    showFindings(event.dataset.findings);
    QStringList methods = event.counts.keys();
    methods.removeAll(QString());
    m_labels->setMethods(event.dataset.hierarchy, methods, event.dataset.methodsWithoutLabels);
    suggestTarget();
    enableAdd();
}

void AddDatasetDialog::showCounts(const jobs::ScanEvent& event)
{
    const QLocale locale;
    QStringList splits;
    for (const auto& bySplit : event.counts)
        splits << bySplit.keys();
    splits.removeDuplicates();
    splits.sort();
    QStringList header { tr("Method") };
    for (const QString& split : std::as_const(splits))
        header << splitText(split);
    header << tr("All");
    m_counts->clear();
    m_counts->setColumnCount(static_cast<int>(header.size()));
    m_counts->setHorizontalHeaderLabels(header);
    m_counts->setRowCount(static_cast<int>(event.counts.size()));
    int row = 0;
    for (auto method = event.counts.cbegin(); method != event.counts.cend(); ++method, ++row) {
        m_counts->setItem(row, 0, new QTableWidgetItem(methodText(method.key())));
        qint64 sum = 0;
        const auto number = [&](int column, qint64 n) {
            auto* item = new QTableWidgetItem(locale.toString(n));
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_counts->setItem(row, column, item);
        };
        for (int i = 0; i < splits.size(); ++i) {
            const qint64 n = method->value(splits[i]);
            number(i + 1, n);
            sum += n;
        }
        number(static_cast<int>(splits.size()) + 1, sum);
    }
    m_counts->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_counts->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

void AddDatasetDialog::showFindings(const QList<dataset::LayoutFinding>& findings)
{
    QList<dataset::LayoutFinding> sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return isProblem(a.kind) && !isProblem(b.kind); });
    m_findings->clear();
    m_findings->setColumnCount(5);
    m_findings->setHorizontalHeaderLabels({ tr("State"), tr("Folder or file"), tr("Expected"), tr("Found"), tr("Left out") });
    m_findings->setRowCount(static_cast<int>(sorted.size()));
    for (int row = 0; row < sorted.size(); ++row) {
        const dataset::LayoutFinding& finding = sorted[row];
        const QStringList cells { (isProblem(finding.kind) ? QStringLiteral("⚠ ") : QString()) + findingText(finding.kind), finding.path,
            Sentence(finding.expected).translated(), Sentence(finding.found).translated(), Sentence(finding.leftOut).translated() };
        for (int column = 0; column < cells.size(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_findings->setItem(row, column, item);
        }
    }
    m_findings->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_findings->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void AddDatasetDialog::suggestTarget()
{
    if (!m_target->text().isEmpty() && m_target->text() != m_suggested)
        return;
    const QString root = QDir::cleanPath(m_scanned->root);
    QString folder = root + QStringLiteral("-faces");
    for (int n = 2; QFileInfo::exists(folder); ++n)
        folder = QStringLiteral("%1-faces-%2").arg(root).arg(n);
    m_suggested = QDir::toNativeSeparators(folder);
    m_target->setText(m_suggested);
}

void AddDatasetDialog::enableAdd()
{
    const QString root = QDir::cleanPath(QDir::fromNativeSeparators(m_root->text()));
    const QString target = QDir::cleanPath(QDir::fromNativeSeparators(m_target->text().trimmed()));
    const bool inside = target == root || target.startsWith(root + QLatin1Char('/'));
    QString why;
    if (!m_scanned || m_scanned->items.isEmpty())
        why = tr("Scan a folder first.");
    else if (m_labels->hasUnsavedRows())
        why = tr("Save the changed label rows first, or take the published table.");
    else if (m_target->text().trimmed().isEmpty())
        why = tr("Choose a folder for the crops.");
    else if (inside)
        why = tr("Choose a folder outside the dataset, which is never changed.");
    m_add->setEnabled(why.isEmpty() && !m_creating && !m_scanning);
    m_add->setToolTip(why.isEmpty() ? tr("Make the folder and queue the extraction") : why);
}

void AddDatasetDialog::create()
{
    const QString folder = QDir::cleanPath(QFileInfo(QDir::fromNativeSeparators(m_target->text().trimmed())).absoluteFilePath());
    m_creating = true;
    enableAdd();
    m_messages->clear();
    const dataset::ExtractOptions options = m_options->options();
    m_service.create({ folder, *m_scanned, m_scanOptions, options },
        [this, self = QPointer<AddDatasetDialog>(this), folder, threads = options.threads](const Result<>& made) {
            if (!self)
                return;
            m_creating = false;
            enableAdd();
            if (!made) {
                m_messages->say(MessageBar::Kind::Error, errorText(made.error()));
                return;
            }
            Q_EMIT added(folder, threads);
            accept();
        });
}

} // namespace semblance::ui
