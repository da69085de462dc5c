// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bundles/bundle_verify_dialog.h"

#include "core/jobs/long_task.h"
#include "ui/bundles/task_progress.h"
#include "ui/cases/case_words.h"
#include "ui/cases/check_table.h"
#include "ui/files/ask.h"
#include "ui/files/away.h"
#include "ui/report/report_pdf.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {

enum Column { AnalysisColumn, StateColumn, EqualColumn, ProbabilityColumn, RawScoreColumn, NoteColumn };
const QString kFolderKey = QStringLiteral("bundle/verifyFolder");
const QString kModelSuffix = QStringLiteral("safetensors");

QString matchText(custody::RunMatch::State state)
{
    using State = custody::RunMatch::State;
    switch (state) {
    case State::BitEqual:
        return BundleVerifyDialog::tr("every number bit-equal");
    case State::Close:
        return BundleVerifyDialog::tr("close");
    case State::Differs:
        return BundleVerifyDialog::tr("differs");
    case State::NotRun:
        return BundleVerifyDialog::tr("not repeated");
    }
    return {};
}

QString signatureText(custody::BundleSignature signature)
{
    using Signature = custody::BundleSignature;
    switch (signature) {
    case Signature::None:
        return BundleVerifyDialog::tr("It is not signed.");
    case Signature::Known:
        return BundleVerifyDialog::tr("It is signed with the expected key.");
    case Signature::UnknownKey:
        return BundleVerifyDialog::tr("It is signed, but the key is not known here.");
    case Signature::Wrong:
        return BundleVerifyDialog::tr("Its signature is wrong.");
    case Signature::NotChecked:
        return BundleVerifyDialog::tr("It is signed, but the signature could not be checked.");
    }
    return {};
}

QString bundleIn(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

BundleVerifyDialog::BundleVerifyDialog(QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_task(new jobs::LongTask(QStringLiteral("bundle verification"), this))
    , m_file(new QLineEdit(this))
    , m_choose(new QPushButton(tr("&Choose…"), this))
    , m_key(new QLineEdit(this))
    , m_chooseKey(new QPushButton(tr("Choose the ke&y…"), this))
    , m_rerun(new QCheckBox(tr("Repeat the &analyses and compare every number"), this))
    , m_more(new QListWidget(this))
    , m_add(new QPushButton(tr("Add &files…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_messages(new MessageBar(this))
    , m_outcome(new QLabel(this))
    , m_checks(new QTreeWidget(this))
    , m_runs(new QTreeWidget(this))
    , m_progress(new TaskProgress(tr("Progress of the verification"), this))
{
    setObjectName(QStringLiteral("bundleVerifyDialog"));
    setWindowTitle(tr("Verify a sealed bundle"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_messages->setObjectName(QStringLiteral("bundleVerifyMessage"));
    m_outcome->setObjectName(QStringLiteral("bundleVerifyOutcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setText(
        tr("Checks the file's structure, every hash, the signature and the audit log of the case in it, makes the report again, and "
           "repeats each analysis whose evidence and model are there. Nothing is written but to a private temporary folder."));
    m_checks->setObjectName(QStringLiteral("bundleVerifyChecks"));
    prepareCheckTable(*m_checks);
    m_runs->setObjectName(QStringLiteral("bundleVerifyRuns"));
    m_runs->setAccessibleName(tr("Repeated analyses"));
    m_runs->setHeaderLabels(
        { tr("Analysis or node"), tr("Outcome"), tr("Bit-equal"), tr("Probability off by"), tr("Raw score off by"), tr("Note") });
    m_runs->setAlternatingRowColors(true);
    m_runs->setAllColumnsShowFocus(true);
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : { std::pair(AnalysisColumn, 44), std::pair(StateColumn, 28), std::pair(EqualColumn, 16),
             std::pair(ProbabilityColumn, 22), std::pair(RawScoreColumn, 20) })
        m_runs->setColumnWidth(column, std::max(unit * characters, m_runs->header()->sectionSizeHint(column)));
    auto* buttons = new QDialogButtonBox(this);
    m_verify = buttons->addButton(tr("&Verify"), QDialogButtonBox::ActionRole);
    m_verify->setObjectName(QStringLiteral("bundleVerifyStart"));
    m_verify->setDefault(true);
    m_stop = buttons->addButton(tr("Sto&p"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("bundleVerifyStop"));
    buttons->addButton(QDialogButtonBox::Close);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress, 1);
    bottom->addWidget(buttons);
    auto* tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(m_checks);
    tables->addWidget(m_runs);
    tables->setChildrenCollapsible(false);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(makeForm());
    column->addWidget(m_outcome);
    column->addWidget(tables, 1);
    column->addLayout(bottom);
    resize(unit * 170, fontMetrics().height() * 42);

    connect(m_verify, &QPushButton::clicked, this, &BundleVerifyDialog::begin);
    connect(m_stop, &QPushButton::clicked, m_task, &jobs::LongTask::cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &BundleVerifyDialog::reject);
    connect(m_task, &jobs::LongTask::progressed, m_progress, &TaskProgress::follow);
    enable();
}

BundleVerifyDialog::~BundleVerifyDialog() = default;

QWidget* BundleVerifyDialog::makeForm()
{
    auto* all = new QWidget(this);
    auto* form = new QFormLayout(all);
    form->setContentsMargins(0, 0, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString& label, QWidget* field, std::initializer_list<QPushButton*> buttons) {
        auto* both = new QHBoxLayout;
        both->addWidget(field, 1);
        for (QPushButton* button : buttons)
            both->addWidget(button, 0, Qt::AlignTop);
        auto* name = new QLabel(label, all);
        name->setBuddy(field);
        form->addRow(name, both);
    };
    m_file->setObjectName(QStringLiteral("bundleVerifyFile"));
    m_file->setPlaceholderText(tr("a .sembundle file; or drop it here"));
    m_choose->setObjectName(QStringLiteral("bundleVerifyChoose"));
    row(tr("&Bundle:"), m_file, { m_choose });
    m_key->setObjectName(QStringLiteral("bundleVerifyKey"));
    m_key->setPlaceholderText(tr("where you have it from the signer"));
    m_chooseKey->setObjectName(QStringLiteral("bundleVerifyChooseKey"));
    row(tr("Signer's public &key:"), m_key, { m_chooseKey });
    m_rerun->setObjectName(QStringLiteral("bundleVerifyRerun"));
    m_rerun->setChecked(true);
    form->addRow(QString(), m_rerun);
    m_more->setObjectName(QStringLiteral("bundleVerifyMore"));
    m_more->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_more->setFixedHeight(fontMetrics().height() * 3);
    m_more->setToolTip(tr("Evidence and models that the bundle has only hashes of; what is the right file is known by its SHA-256"));
    m_add->setObjectName(QStringLiteral("bundleVerifyAdd"));
    m_remove->setObjectName(QStringLiteral("bundleVerifyRemove"));
    row(tr("Evidence or m&odels beside it:"), m_more, { m_add, m_remove });

    connect(m_choose, &QPushButton::clicked, this, [this] {
        ask::forExistingFile(this, tr("Sealed bundle"), m_settings.value(kFolderKey).toString(),
            tr("Sealed bundles (*.sembundle);;All files (*)"),
            [this](const QString& path) { setFile(path); });
    });
    connect(m_chooseKey, &QPushButton::clicked, this, [this] {
        ask::forExistingFile(this, tr("Public key"), m_settings.value(kFolderKey).toString(), tr("Keys (*.pem);;All files (*)"),
            [this](const QString& path) { m_key->setText(QDir::toNativeSeparators(path)); });
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        ask::forExistingFiles(this, tr("Evidence or models"), m_settings.value(kFolderKey).toString(), tr("All files (*)"),
            [this](const QStringList& paths) { m_more->addItems(paths); });
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { qDeleteAll(m_more->selectedItems()); });
    connect(m_more, &QListWidget::itemSelectionChanged, this, &BundleVerifyDialog::enable);
    connect(m_file, &QLineEdit::textChanged, this, &BundleVerifyDialog::enable);
    connect(m_rerun, &QCheckBox::toggled, this, &BundleVerifyDialog::enable);
    return all;
}

void BundleVerifyDialog::setFile(const QString& path)
{
    m_file->setText(QDir::toNativeSeparators(path));
}

void BundleVerifyDialog::begin()
{
    const QString path = QDir::fromNativeSeparators(m_file->text().trimmed());
    custody::VerifyBundleOptions options;
    options.key = QDir::fromNativeSeparators(m_key->text().trimmed());
    options.rerun = m_rerun->isChecked();
    options.pdf = [](const report::Report& report) { return reportPdf(report); };
    for (int i = 0; i < m_more->count(); ++i) {
        const QString more = m_more->item(i)->text();
        (QFileInfo(more).suffix() == kModelSuffix ? options.models : options.evidence) << more;
    }
    m_settings.setValue(kFolderKey, QFileInfo(path).absolutePath());
    m_messages->clear();
    m_outcome->clear();
    m_checks->clear();
    m_runs->clear();
    m_progress->begin();
    m_task->start([path, options](const std::stop_token& stop,
                      const ProgressFn& progress) { return custody::verifyBundle(path, options, stop, progress); },
        [this](const Result<custody::BundleCheck>& check) { finish(check); });
    enable();
}

void BundleVerifyDialog::finish(const Result<custody::BundleCheck>& check)
{
    m_progress->end();
    enable();
    m_verify->setFocus();
    if (check) {
        showCheck(*check);
    } else {
        const bool cancelled = check.error().kind == Error::Kind::Cancelled;
        m_messages->say(cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error,
            cancelled ? tr("The verification was stopped; nothing was found out.") : errorText(check.error()));
    }
}

void BundleVerifyDialog::showCheck(const custody::BundleCheck& check)
{
    const custody::BundleManifest& manifest = check.manifest;
    const QString verdict = check.differs() ? tr("Something does not match.")
        : check.repeatedAll()               ? tr("Everything matches.")
                                            : tr("What is there matches; not every analysis could be repeated.");
    m_outcome->setText(
        tr("%1 %2\nCase %3, sealed by %4, log up to %5\nHead of the log: entry %6, %7")
            .arg(verdict, signatureText(check.signature), textOrDash(manifest.caseNumber.value_or(manifest.caseFileName)), manifest.program,
                manifest.utc, QLocale().toString(check.check.entries), QString::fromLatin1(check.check.head)));
    fillCheckTable(*m_checks, check.check.lines);
    const QLocale locale;
    const auto off = [&](double value) { return value == 0 ? locale.toString(0) : locale.toString(value, 'e', 1); };
    for (const custody::RunMatch& run : check.runs) {
        auto* item = new QTreeWidgetItem(m_runs, { tr("Analysis %1 of %2, model %3").arg(run.run.value).arg(run.evidence, run.model) });
        item->setText(StateColumn, matchText(run.state));
        QStringList notes;
        if (run.state != custody::RunMatch::State::NotRun)
            notes << tr("%1 frames, %2 faces stored, %3 again").arg(run.frames).arg(run.storedFaces).arg(run.repeatedFaces);
        if (!run.note.isEmpty())
            notes << Sentence(run.note).translated();
        if (!run.software.isEmpty())
            notes << tr("other software: %1").arg(run.software.join(QStringLiteral("; ")));
        item->setText(NoteColumn, notes.join(QStringLiteral("; ")));
        for (const int column : { AnalysisColumn, NoteColumn })
            item->setToolTip(column, plainTip(item->text(column)));
        QFont font = item->font(StateColumn);
        font.setBold(run.state == custody::RunMatch::State::Differs);
        item->setFont(StateColumn, font);
        for (const custody::NodeMatch& node : run.nodes) {
            auto* row = new QTreeWidgetItem(item, { nodeLabel(node.node.toStdString()) });
            row->setText(EqualColumn, tr("%1 of %2").arg(locale.toString(node.equalBits), locale.toString(run.pairs)));
            row->setText(ProbabilityColumn, off(node.largestProbability));
            row->setText(RawScoreColumn, off(node.largestRawScore));
        }
        item->setExpanded(check.runs.size() == 1);
    }
}

void BundleVerifyDialog::enable()
{
    const bool running = m_task->isRunning();
    for (QWidget* field : std::initializer_list<QWidget*> { m_file, m_choose, m_key, m_chooseKey, m_rerun })
        field->setEnabled(!running);
    const bool rerun = !running && m_rerun->isChecked();
    m_more->setEnabled(rerun);
    m_add->setEnabled(rerun);
    m_remove->setEnabled(rerun && !m_more->selectedItems().isEmpty());
    m_verify->setEnabled(!running && !m_file->text().trimmed().isEmpty());
    m_stop->setEnabled(running);
}

void BundleVerifyDialog::reject()
{
    if (m_task->isRunning())
        m_task->cancel();
    else
        QDialog::reject();
}

void BundleVerifyDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_task->isRunning() && !bundleIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BundleVerifyDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    away::filesAmong({ bundleIn(*event->mimeData()) }, this, [this](const QStringList& files) {
        if (!files.isEmpty() && !m_task->isRunning())
            setFile(files.constFirst());
    });
}

} // namespace semblance::ui
