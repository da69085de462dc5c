// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_dialog.h"

#include "ui/files/ask.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace semblance::ui {

ExportDialog::ExportDialog(ExportSubject subject, QWidget* parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_task(new jobs::LongTask(QStringLiteral("export"), this))
    , m_form(new QComboBox(this))
    , m_node(new QComboBox(this))
    , m_first(new QSpinBox(this))
    , m_last(new QSpinBox(this))
    , m_messages(new MessageBar(this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export from %1").arg(QFileInfo(m_subject.evidencePath).fileName()));
    m_messages->setObjectName(QStringLiteral("exportMessage"));
    m_form->setObjectName(QStringLiteral("exportForm"));
    m_form->addItem(tr("Annotated frame (PNG)"), static_cast<int>(Form::Still));
    m_form->addItem(tr("Annotated clip without sound (MP4)"), static_cast<int>(Form::Clip));
    if (m_subject.run)
        m_form->addItem(tr("Numbers of every face (CSV)"), static_cast<int>(Form::Numbers));
    m_node->setObjectName(QStringLiteral("exportNode"));
    for (const QString& node : std::as_const(m_subject.nodes))
        m_node->addItem(nodeLabel(node.toStdString()), node);
    m_node->setCurrentIndex(m_subject.node);
    const int lastFrame = static_cast<int>(std::min<qint64>(m_subject.frames - 1, std::numeric_limits<int>::max()));
    for (QSpinBox* box : { m_first, m_last }) {
        box->setRange(0, std::max(0, lastFrame));
        box->setGroupSeparatorShown(true);
    }
    m_first->setObjectName(QStringLiteral("exportFirst"));
    m_last->setObjectName(QStringLiteral("exportLast"));
    m_progress->setObjectName(QStringLiteral("exportProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();

    auto* rows = new QFormLayout;
    rows->addRow(tr("&What:"), m_form);
    rows->addRow(tr("&Probability of:"), m_node);
    rows->addRow(tr("&First frame:"), m_first);
    rows->addRow(tr("&Last frame:"), m_last);
    auto* about = new QLabel(tr("Frames carry boxes, tracks and the probability, and below the picture frame, time and hashes. The case's audit "
                                "log notes what was exported with its SHA-256."),
        this);
    about->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_export = buttons->addButton(tr("&Export…"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportBegin"));
    m_cancel = buttons->addButton(tr("&Stop"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(QStringLiteral("exportStop"));
    m_cancel->setEnabled(false);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(rows);
    column->addWidget(about);
    column->addWidget(m_progress);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());

    connect(m_form, &QComboBox::currentIndexChanged, this, &ExportDialog::showForm);
    connect(m_first, &QSpinBox::valueChanged, this, [this](int first) {
        if (m_last->value() < first)
            m_last->setValue(first);
    });
    connect(m_last, &QSpinBox::valueChanged, this, [this](int last) {
        if (m_first->value() > last)
            m_first->setValue(last);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::ask);
    connect(m_cancel, &QPushButton::clicked, m_task, &jobs::LongTask::cancel);
    connect(m_task, &jobs::LongTask::progressed, this, [this](const Progress& progress) {
        const bool known = progress.total > 0;
        m_progress->setRange(0, known ? 1000 : 0);
        m_progress->setValue(known ? static_cast<int>(progress.done * 1000 / progress.total) : 0);
        m_progress->setFormat(stageText(progress.stage) + QStringLiteral(" %p %"));
    });
    showForm();
}

ExportDialog::Form ExportDialog::form() const
{
    return static_cast<Form>(m_form->currentData().toInt());
}

void ExportDialog::showForm()
{
    const bool isStill = form() == Form::Still;
    m_last->setEnabled(!isStill);
    m_node->setEnabled(form() != Form::Numbers && m_node->count() > 0);
    const bool isClip = form() == Form::Clip;
    const auto whole = std::pair(qint64(0), m_subject.frames - 1);
    const auto frames = isStill ? std::pair(m_subject.current, m_subject.current)
        : isClip                ? m_subject.interval.value_or(whole)
                                : whole;
    m_last->setValue(static_cast<int>(frames.second));
    m_first->setValue(static_cast<int>(frames.first));
}

void ExportDialog::ask()
{
    static constexpr const char* kSuffixes[] = { "png", "mp4", "csv" };
    const QString suffix = QLatin1String(kSuffixes[static_cast<int>(form())]);
    const QFileInfo evidence(m_subject.evidencePath);
    const QString frames = form() == Form::Still ? QString::number(m_first->value())
                                                 : QStringLiteral("%1-%2").arg(m_first->value()).arg(m_last->value());
    const QString suggestion = QStringLiteral("%1/%2-%3-frames%4.%5")
                                   .arg(QFileInfo(m_subject.casePath).absolutePath(), QFileInfo(m_subject.casePath).completeBaseName(),
                                       evidence.completeBaseName(), frames, suffix);
    ask::forNewFile(
        this, tr("Export"), suggestion, tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), suffix, [this](const QString& path) { begin(path); });
}

void ExportDialog::begin(const QString& path)
{
    ExportRequest request;
    request.form = form();
    request.casePath = m_subject.casePath;
    request.evidenceSha256 = m_subject.evidenceSha256;
    request.run = m_subject.run;
    request.node = m_node->currentData().toString();
    request.first = m_first->value();
    request.last = m_last->value();
    request.output = path;
    m_messages->clear();
    m_progress->setRange(0, 0);
    m_progress->show();
    m_export->setEnabled(false);
    m_cancel->setEnabled(true);
    m_task->start([request](const std::stop_token& stop, const ProgressFn& progress) { return exportFromCase(request, stop, progress); },
        [this, path](const Result<ExportOutcome>& outcome) { end(path, outcome); });
}

void ExportDialog::end(const QString& path, const Result<ExportOutcome>& outcome)
{
    m_progress->hide();
    m_export->setEnabled(true);
    m_cancel->setEnabled(false);
    if (m_closing)
        return QDialog::reject();
    if (!outcome) {
        const bool stopped = outcome.error().kind == Error::Kind::Cancelled;
        return m_messages->say(stopped ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(outcome.error()));
    }
    const QString written = tr("%1 was written: %2 bytes, SHA-256 %3.")
                                .arg(QDir::toNativeSeparators(path), QLocale().toString(outcome->bytes), QString::fromLatin1(outcome->sha256));
    m_messages->say(outcome->notices.isEmpty() ? MessageBar::Kind::Information : MessageBar::Kind::Warning,
        (QStringList { written } + outcome->notices).join(QLatin1Char(' ')));
}

void ExportDialog::reject()
{
    m_closing = m_task->isRunning();
    if (m_closing)
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace semblance::ui
