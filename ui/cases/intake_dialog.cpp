// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake_dialog.h"

#include "core/cases/case_contents.h"
#include "core/custody/take_in.h"
#include "core/jobs/long_task.h"
#include "core/media/media_files.h"
#include "ui/cases/case_words.h"
#include "ui/files/ask.h"
#include "ui/files/away.h"
#include "ui/text/words.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace semblance::ui {
namespace {

enum Column { FileColumn, ExhibitColumn, SizeColumn, StateColumn, Sha256Column, Sha1Column, Md5Column };
constexpr int kPathRole = Qt::UserRole;
constexpr int kDoneRole = Qt::UserRole + 1;
constexpr int kSteps = 1000;
const QString kReceivedByKey = QStringLiteral("intake/receivedBy");
const QString kCopyKey = QStringLiteral("intake/copy");
const QString kFolderKey = QStringLiteral("intake/folder");

std::optional<QString> told(const QString& text)
{
    return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.trimmed());
}

} // namespace

IntakeDialog::IntakeDialog(const QString& casePath, const QStringList& files, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_casePath(casePath)
    , m_settings(settings)
    , m_task(new jobs::LongTask(QStringLiteral("intake"), this))
    , m_files(new QTreeWidget(this))
    , m_stay(new QRadioButton(tr("stay where they &are"), this))
    , m_copy(new QRadioButton(tr("are &copied into the case's folder"), this))
    , m_expected(new QLineEdit(this))
    , m_comparison(new QLabel(this))
    , m_messages(new MessageBar(this))
    , m_progress(new QProgressBar(this))
    , m_left(new QLabel(this))
    , m_add(new QPushButton(tr("Add &files…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
{
    setObjectName(QStringLiteral("intakeDialog"));
    setWindowTitle(tr("Add evidence"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_files->setObjectName(QStringLiteral("intakeFiles"));
    m_files->setAccessibleName(tr("Files to take in"));
    m_files->setHeaderLabels({ tr("File"), tr("Seal or exhibit"), tr("Size"), tr("State"), tr("SHA-256"), tr("SHA-1"), tr("MD5") });
    m_files->setRootIsDecorated(false);
    m_files->setAlternatingRowColors(true);
    m_files->setAllColumnsShowFocus(true);
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setToolTip(tr("F2 writes a file's own seal or exhibit number, where it is not the one below"));
    const int unit = fontMetrics().averageCharWidth();
    for (const auto& [column, characters] : { std::pair(FileColumn, 30), std::pair(ExhibitColumn, 16), std::pair(SizeColumn, 14),
             std::pair(StateColumn, 26), std::pair(Sha256Column, 66), std::pair(Sha1Column, 42) })
        m_files->setColumnWidth(column, std::max(unit * characters, m_files->header()->sectionSizeHint(column)));
    // Only the exhibit may be edited.
    m_files->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_files, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int column) {
        if (column == ExhibitColumn)
            m_files->editItem(item, column);
    });
    auto* edit = new QAction(this);
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    edit->setShortcutContext(Qt::WidgetShortcut);
    m_files->addAction(edit);
    connect(edit, &QAction::triggered, this, [this] {
        if (QTreeWidgetItem* item = m_files->currentItem())
            m_files->editItem(item, ExhibitColumn);
    });
    m_add->setObjectName(QStringLiteral("intakeAdd"));
    m_remove->setObjectName(QStringLiteral("intakeRemove"));
    auto* listButtons = new QHBoxLayout;
    listButtons->addWidget(m_add);
    listButtons->addWidget(m_remove);
    auto* hint = new QLabel(tr("Or drop files here. They are opened for reading only."), this);
    listButtons->addWidget(hint, 1);

    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto addRow = [&](const char* name, const QString& label, const QString& placeholder) {
        auto* field = new QLineEdit(this);
        field->setObjectName(QString::fromLatin1(name));
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        field->setPlaceholderText(placeholder);
        form->addRow(label, field);
        return field;
    };
    QLineEdit* receivedBy = addRow("intakeReceivedBy", tr("Received &by:"), tr("unknown"));
    receivedBy->setText(m_settings.value(kReceivedByKey).toString());
    addRow("intakeReceived", tr("&When:"), tr("date and time, in your words"))
        ->setText(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm t")));
    addRow("intakeSource", tr("&Source:"), tr("from whom, from which device"));
    addRow("intakeExhibit", tr("Seal or e&xhibit number:"), tr("of all files that have none of their own"));
    addRow("intakeCondition", tr("Con&dition:"), tr("sealed, damaged, a copy of …"));
    addRow("intakeAuthor", tr("Recorded b&y:"), cases::systemUserName());
    const bool copies = m_settings.value(kCopyKey).toBool();
    m_stay->setObjectName(QStringLiteral("intakeStay"));
    m_stay->setChecked(!copies);
    m_copy->setObjectName(QStringLiteral("intakeCopy"));
    m_copy->setChecked(copies);
    m_copy->setToolTip(plainTip(tr("Read-only copies in %1, read again and compared with what was read first")
                                    .arg(QDir::toNativeSeparators(custody::evidenceFolder(casePath)))));
    auto* place = new QHBoxLayout;
    place->addWidget(m_stay);
    place->addWidget(m_copy);
    place->addStretch(1);
    form->addRow(tr("The files:"), place);
    m_expected->setObjectName(QStringLiteral("intakeExpected"));
    m_expected->setAccessibleName(tr("Expected hash"));
    m_expected->setPlaceholderText(tr("paste a SHA-256, SHA-1 or MD5 to compare"));
    m_expected->setClearButtonEnabled(true);
    form->addRow(tr("Expected &hash:"), m_expected);
    m_comparison->setObjectName(QStringLiteral("intakeComparison"));
    m_comparison->setWordWrap(true);
    m_comparison->setTextFormat(Qt::PlainText);
    form->addRow(QString(), m_comparison);

    m_messages->setObjectName(QStringLiteral("intakeMessage"));
    m_progress->setObjectName(QStringLiteral("intakeProgress"));
    m_progress->setAccessibleName(tr("Progress of the intake"));
    m_progress->setRange(0, kSteps);
    m_progress->hide();
    m_left->setObjectName(QStringLiteral("intakeLeft"));
    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Take in"), QDialogButtonBox::ActionRole);
    m_take->setObjectName(QStringLiteral("intakeTake"));
    m_take->setDefault(true);
    m_stop = buttons->addButton(tr("Sto&p"), QDialogButtonBox::ActionRole);
    m_stop->setObjectName(QStringLiteral("intakeStop"));
    m_close = buttons->addButton(QDialogButtonBox::Close);
    m_close->setObjectName(QStringLiteral("intakeClose"));
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_progress);
    bottom->addWidget(m_left, 1);
    bottom->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(listButtons);
    column->addWidget(m_files, 1);
    column->addLayout(form);
    column->addLayout(bottom);
    resize(unit * 130, fontMetrics().height() * 34);

    connect(m_add, &QPushButton::clicked, this, [this] {
        QStringList patterns;
        for (const QString& suffix : media::mediaSuffixes())
            patterns << QStringLiteral("*.") + suffix;
        ask::forExistingFiles(this, tr("Files to take in"), m_settings.value(kFolderKey).toString(),
            tr("Videos and pictures (%1);;All files (*)").arg(patterns.join(QLatin1Char(' '))),
            [this](const QStringList& chosen) { add(chosen); });
    });
    connect(m_remove, &QPushButton::clicked, this, &IntakeDialog::removeChosen);
    connect(m_take, &QPushButton::clicked, this, &IntakeDialog::takeIn);
    connect(m_stop, &QPushButton::clicked, this, &IntakeDialog::stop);
    connect(buttons, &QDialogButtonBox::rejected, this, &IntakeDialog::reject);
    connect(m_expected, &QLineEdit::textChanged, this, &IntakeDialog::compare);
    connect(m_files, &QTreeWidget::itemSelectionChanged, this, &IntakeDialog::enableCommands);
    connect(m_task, &jobs::LongTask::progressed, this, &IntakeDialog::show);
    add(files);
    enableCommands();
}

IntakeDialog::~IntakeDialog() = default;

QString IntakeDialog::textOf(const char* field) const
{
    return findChild<QLineEdit*>(QString::fromLatin1(field))->text();
}

QTreeWidgetItem* IntakeDialog::itemOf(const QString& path) const
{
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        if (m_files->topLevelItem(i)->data(0, kPathRole).toString() == path)
            return m_files->topLevelItem(i);
    }
    return nullptr;
}

void IntakeDialog::add(const QStringList& files)
{
    for (const QString& file : files) {
        const QFileInfo info(file);
        const QString path = info.absoluteFilePath();
        if (itemOf(path))
            continue;
        auto* item = new QTreeWidgetItem(m_files, { info.fileName(), QString(), QLocale().formattedDataSize(info.size()), tr("waiting") });
        item->setData(0, kPathRole, path);
        item->setToolTip(FileColumn, plainTip(QDir::toNativeSeparators(path)));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable);
        m_settings.setValue(kFolderKey, info.absolutePath());
    }
    enableCommands();
}

void IntakeDialog::removeChosen()
{
    for (QTreeWidgetItem* item : m_files->selectedItems())
        delete item;
    enableCommands();
}

void IntakeDialog::takeIn()
{
    cases::Intake intake;
    intake.receivedBy = told(textOf("intakeReceivedBy"));
    intake.received = told(textOf("intakeReceived"));
    intake.source = told(textOf("intakeSource"));
    intake.exhibit = told(textOf("intakeExhibit"));
    intake.condition = told(textOf("intakeCondition"));
    intake.author = textOf("intakeAuthor").trimmed();
    m_settings.setValue(kReceivedByKey, textOf("intakeReceivedBy"));
    const custody::Keep keep = m_copy->isChecked() ? custody::Keep::Copy : custody::Keep::WhereItIs;
    m_settings.setValue(kCopyKey, m_copy->isChecked());
    QList<std::pair<QString, cases::Intake>> wanted;
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_files->topLevelItem(i);
        if (item.data(0, kDoneRole).toBool())
            continue;
        cases::Intake own = intake;
        if (const auto exhibit = told(item.text(ExhibitColumn)))
            own.exhibit = exhibit;
        wanted.append({ item.data(0, kPathRole).toString(), own });
        item.setText(StateColumn, tr("waiting"));
    }
    if (wanted.isEmpty())
        return;
    m_messages->clear();
    m_stopped = false;
    m_clock.start();
    m_timeLeft = {};
    m_progress->setValue(0);
    m_progress->show();
    m_left->setText(tr("Reading…"));
    m_task->start(
        [casePath = m_casePath, wanted, keep](const std::stop_token& stop, const ProgressFn& progress) {
            QList<Taken> taken;
            const auto file = cases::openToChange(casePath, stop, progress);
            qint64 total = 0;
            const int passes = keep == custody::Keep::Copy ? 2 : 1; // A copy is read again.
            for (const auto& each : wanted)
                total += QFileInfo(each.first).size() * passes;
            qint64 before = 0;
            for (const auto& [path, record] : wanted) {
                Taken result { path, {}, {}, {}, {} };
                if (stop.stop_requested())
                    break;
                if (!file) {
                    taken << Taken { path, file.error(), {}, {}, {} };
                    continue;
                }
                const qint64 bytes = QFileInfo(path).size();
                const ProgressFn ofAll = [&](const Progress& p) {
                    // Bytes of all files; reading the index counts packets, not bytes, and is short.
                    const bool isSecond = keep == custody::Keep::Copy && p.stage == QLatin1String("hash");
                    const bool isBytes = isSecond || p.stage == QLatin1String("hash") || p.stage == QLatin1String("copy");
                    progress({ before + (isBytes ? p.done : 0) + (isSecond ? bytes : 0), total, p.stage });
                };
                const auto id = custody::takeIn(**file, path, record, stop, ofAll, keep);
                if (id) {
                    const auto all = (*file)->evidence();
                    const auto records = (*file)->intake(*id);
                    for (const cases::Evidence& evidence : all.value_or(QList<cases::Evidence>())) {
                        if (evidence.id == *id)
                            result.sha256 = QString::fromLatin1(evidence.sha256);
                    }
                    if (records && !records->isEmpty()) {
                        result.sha1 = records->last().sha1.value_or(QString());
                        result.md5 = records->last().md5.value_or(QString());
                    }
                } else {
                    result.error = id.error();
                }
                taken << result;
                before += bytes * passes;
            }
            return taken;
        },
        [this](const QList<Taken>& taken) { finish(taken); });
    enableCommands();
}

void IntakeDialog::stop()
{
    m_stopped = true;
    m_task->cancel();
}

void IntakeDialog::show(const Progress& progress)
{
    if (progress.total > 0)
        m_progress->setValue(static_cast<int>(static_cast<double>(progress.done) / static_cast<double>(progress.total) * kSteps));
    QString text = stageText(progress.stage);
    if (const auto left = m_timeLeft.update(progress, static_cast<double>(m_clock.elapsed()) / 1000))
        text = tr("%1, %2").arg(text, timeLeftText(*left));
    m_left->setText(text);
}

void IntakeDialog::finish(const QList<Taken>& taken)
{
    int done = 0;
    for (const Taken& each : taken) {
        QTreeWidgetItem* item = itemOf(each.path);
        if (!item)
            continue;
        if (each.error) {
            const bool cancelled = each.error->kind == Error::Kind::Cancelled;
            item->setText(StateColumn, cancelled ? tr("stopped") : tr("failed"));
            item->setToolTip(StateColumn, plainTip(errorText(*each.error)));
            if (!cancelled)
                m_messages->say(MessageBar::Kind::Error, errorText(*each.error));
            continue;
        }
        ++done;
        item->setData(0, kDoneRole, true);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setText(StateColumn, tr("taken in"));
        item->setText(Sha256Column, each.sha256);
        item->setText(Sha1Column, each.sha1);
        item->setText(Md5Column, each.md5);
    }
    m_progress->hide();
    m_left->setText(m_stopped ? tr("Stopped. What was taken in stays in the case.") : tr("%1 of %2 taken in.").arg(done).arg(taken.size()));
    compare();
    enableCommands();
}

void IntakeDialog::compare()
{
    QString wanted = m_expected->text();
    wanted.remove(QRegularExpression(QStringLiteral("[\\s:]"))); // as some programs write them
    wanted = wanted.toLower();
    if (wanted.isEmpty()) {
        m_comparison->clear();
        return;
    }
    static const QRegularExpression hexadecimal(QStringLiteral("^[0-9a-f]+$"));
    const int column = wanted.size() == 64 ? Sha256Column : wanted.size() == 40 ? Sha1Column : wanted.size() == 32 ? Md5Column : -1;
    if (column < 0 || !hexadecimal.match(wanted).hasMatch()) {
        m_comparison->setText(tr("This is no hash: a SHA-256 has 64 hexadecimal digits, a SHA-1 40, an MD5 32."));
        return;
    }
    const QString kind = m_files->headerItem()->text(column);
    bool any = false;
    for (int i = 0; i < m_files->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* item = m_files->topLevelItem(i);
        any |= !item->text(column).isEmpty();
        if (item->text(column) == wanted) {
            m_comparison->setText(tr("Equal: the %1 of %2 is the expected one.").arg(kind, item->text(FileColumn)));
            return;
        }
    }
    m_comparison->setText(any ? tr("Not equal: no file taken in here has this %1.").arg(kind)
                              : tr("It is compared with the %1 of each file once that is known.").arg(kind));
}

void IntakeDialog::enableCommands()
{
    const bool running = m_task->isRunning();
    bool waiting = false;
    for (int i = 0; i < m_files->topLevelItemCount(); ++i)
        waiting |= !m_files->topLevelItem(i)->data(0, kDoneRole).toBool();
    m_take->setEnabled(waiting && !running);
    m_stop->setEnabled(running);
    m_add->setEnabled(!running);
    m_remove->setEnabled(!running && !m_files->selectedItems().isEmpty());
    m_stay->setEnabled(!running);
    m_copy->setEnabled(!running);
    for (QLineEdit* edit : findChildren<QLineEdit*>()) {
        if (edit != m_expected)
            edit->setEnabled(!running);
    }
}

void IntakeDialog::reject()
{
    // The file that is being read may be large: it ends first, and the dialog goes with the answer.
    if (m_task->isRunning()) {
        stop();
        return;
    }
    QDialog::reject();
}

void IntakeDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_task->isRunning() && !away::pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void IntakeDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    away::filesAmong(away::pathsIn(*event->mimeData()), this, [this](const QStringList& files) {
        if (!m_task->isRunning())
            add(files);
    });
}

} // namespace semblance::ui
