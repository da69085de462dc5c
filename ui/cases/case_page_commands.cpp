// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of a case do.
#include "ui/cases/case_page.h"

#include "core/base/new_file.h"
#include "core/cases/audit_export.h"
#include "core/cases/export_log.h"
#include "core/cases/kept_models.h"
#include "core/cases/rich_text.h"
#include "core/custody/evidence_place.h"
#include "core/jobs/background.h"
#include "core/jobs/long_task.h"
#include "core/report/material.h"
#include "ui/cases/audit_pane.h"
#include "ui/cases/case_facts_dialog.h"
#include "ui/cases/intake_dialog.h"
#include "ui/cases/note_dialog.h"
#include "ui/cases/template_box.h"
#include "ui/cases/verify_pane.h"
#include "ui/files/ask.h"
#include "ui/files/away.h"
#include "ui/record/record_words.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTabWidget>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

/// A case file among them is for the window.
bool mayBeEvidence(const QStringList& paths)
{
    return !paths.isEmpty()
        && std::none_of(paths.cbegin(), paths.cend(), [](const QString& path) { return path.endsWith(QLatin1String(".semcase")); });
}

} // namespace

void CasePage::change(std::function<Result<>(cases::CaseFile& file)> task, const QString& done)
{
    m_messages->clear();
    jobs::runThenCallback(
        [path = m_path, task = std::move(task)] {
            return cases::openToChange(path).and_then([&](const std::unique_ptr<cases::CaseFile>& file) { return task(*file); });
        },
        this,
        [this, done](const Result<>& changed) {
            if (changed)
                Q_EMIT remark(done);
            else
                report(changed.error());
            refresh();
        });
}

void CasePage::editFacts()
{
    auto* dialog = new CaseFactsDialog(m_contents ? m_contents->facts : cases::CaseFacts(), this);
    connect(dialog, &CaseFactsDialog::accepted, this, [this, dialog] {
        const cases::CaseFacts changed = dialog->changedFacts();
        if (!changed.isEmpty())
            change([changed, author = dialog->author()](cases::CaseFile& file) { return file.setCaseFacts(changed, author); },
                tr("The case's facts were written; what was said before stays in the file."));
    });
    dialog->open();
}

std::optional<cases::RecordEntry> CasePage::chosenEntry() const
{
    const QTreeWidgetItem* item = m_record->currentItem();
    if (!item || !m_contents)
        return std::nullopt;
    const auto versions
        = m_contents->evidence[item->data(0, kCaseEvidenceRole).toInt()].record.history({ item->data(0, kCaseEntryRole).toLongLong() });
    return versions.isEmpty() ? std::nullopt : std::optional(versions.last());
}

bool CasePage::hasEditableEntry() const
{
    const auto entry = m_record->isVisible() ? chosenEntry() : std::nullopt;
    return entry && (entry->content.kind == cases::RecordKind::Note || entry->content.kind == cases::RecordKind::Conclusion);
}

NoteDialog* CasePage::makeNoteDialog(const QString& title)
{
    QStringList names;
    for (const cases::EvidenceContents& each : std::as_const(m_contents->evidence))
        names << each.evidence.fileName;
    const cases::Templates templates = cases::listTemplates(templateFolders(m_settings));
    QMap<QString, QString> texts;
    for (const cases::CaseTemplate& each : templates.all) {
        for (auto it = each.texts.begin(); it != each.texts.end(); ++it)
            texts.insert(tr("%1: %2").arg(each.name, it.key()), it.value());
    }
    return new NoteDialog(title, names, texts, this);
}

void CasePage::write(cases::RecordKind kind)
{
    NoteDialog* dialog = makeNoteDialog(kind == cases::RecordKind::Conclusion ? tr("New conclusion") : tr("New note"));
    const QTreeWidgetItem* item = m_record->isVisible() ? m_record->currentItem() : m_evidence->currentItem();
    dialog->setEvidence(item ? item->data(0, kCaseEvidenceRole).toInt() : 0, false);
    connect(dialog, &NoteDialog::accepted, this, [this, dialog, kind] {
        const QJsonObject payload { { QStringLiteral("text"), dialog->markup() }, { cases::kRichKey, true } };
        change(
            [id = m_contents->evidence[dialog->evidence()].evidence.id, kind, payload](cases::CaseFile& file) {
                return file.addEntry(id, { kind, {}, {}, {}, {}, payload }, {}).map([](const cases::RecordEntry&) {});
            },
            tr("The entry was written."));
    });
    dialog->open();
}

void CasePage::editEntry()
{
    const auto entry = chosenEntry();
    if (!hasEditableEntry())
        return;
    NoteDialog* dialog = makeNoteDialog(recordKindText(entry->content.kind));
    dialog->setEvidence(m_record->currentItem()->data(0, kCaseEvidenceRole).toInt(), true);
    const bool isRich = entry->content.payload.value(cases::kRichKey).toBool();
    dialog->setMarkup(isRich ? entry->content.text() : cases::richMarkup({ { false, { { entry->content.text() } } } }));
    connect(dialog, &NoteDialog::accepted, this, [this, dialog, entry] {
        cases::RecordContent content = entry->content;
        content.payload.insert(QStringLiteral("text"), dialog->markup());
        content.payload.insert(cases::kRichKey, true);
        change([id = entry->id, content](
                   cases::CaseFile& file) { return file.correctEntry(id, content, {}).map([](const cases::RecordEntry&) {}); },
            tr("The entry was changed; the version before stays in the file."));
    });
    dialog->open();
}

void CasePage::withdrawEntry()
{
    if (const auto entry = chosenEntry(); hasEditableEntry())
        change([id = entry->id](cases::CaseFile& file) { return file.withdrawEntry(id, {}).map([](const cases::RecordEntry&) {}); },
            tr("The entry was withdrawn; it stays in the file."));
}

void CasePage::addEvidence(const QStringList& paths)
{
    auto* dialog = new IntakeDialog(m_path, paths, m_settings, this);
    connect(dialog, &QDialog::finished, this, &CasePage::refresh);
    dialog->open();
}

void CasePage::checkFiles()
{
    if (!m_contents || m_contents->evidence.isEmpty())
        return;
    QList<cases::Evidence> all;
    for (const cases::EvidenceContents& each : std::as_const(m_contents->evidence))
        all << each.evidence;
    using States = QHash<QByteArray, custody::FileState>;
    m_checkTask->start(
        [path = m_path, all](const std::stop_token& stop, const ProgressFn& progress) {
            qint64 total = 0;
            for (const cases::Evidence& each : all)
                total += each.bytes;
            States states;
            qint64 before = 0;
            for (const cases::Evidence& each : all) {
                const auto state = custody::checkFile(path, each, stop, [&](const Progress& p) {
                    progress({ before + p.done, total, p.stage });
                });
                if (!state)
                    break;
                states.insert(each.sha256, *state);
                before += each.bytes;
            }
            return states;
        },
        [this](const States& states) {
            Q_EMIT checkEnded();
            m_states.insert(states);
            if (m_contents)
                fillEvidence();
        });
}

void CasePage::findMoved()
{
    ask::forExistingFolder(this, tr("Folder where the evidence is now"), QFileInfo(m_path).absolutePath(), [this](const QString& folder) {
        m_messages->clear();
        m_checkTask->start(
            [path = m_path, folder](const std::stop_token& stop, const ProgressFn& progress) {
                return cases::openToChange(path, stop, progress).and_then([&](const std::unique_ptr<cases::CaseFile>& file) {
                    return custody::relink(*file, folder, stop, progress);
                });
            },
            [this](const Result<qsizetype>& found) {
                Q_EMIT checkEnded();
                if (found)
                    m_messages->say(MessageBar::Kind::Information, tr("Evidence found by its SHA-256: %1.").arg(*found));
                else
                    report(found.error());
                m_states.clear();
                refresh();
            });
    });
}

void CasePage::keepModels()
{
    m_messages->clear();
    m_checkTask->start(
        [path = m_path](const std::stop_token& stop, const ProgressFn& progress) {
            return cases::keepModels(path, report::ReportSources::installed().findModel, stop, progress);
        },
        [this](const Result<cases::KeptModels>& kept) {
            Q_EMIT checkEnded();
            if (!kept)
                report(kept.error());
            else if (!kept->missing.isEmpty())
                m_messages->say(MessageBar::Kind::Warning,
                    tr("The files of these models are not among the installed ones: %1. Import them on the Models screen.").arg(kept->missing.join(QStringLiteral(", "))));
            else if (!kept->replaced.isEmpty())
                m_messages->say(MessageBar::Kind::Warning,
                    tr("These copies were not the model any more or could not be read, and were replaced: %1.")
                        .arg(kept->replaced.join(QStringLiteral(", "))));
            else
                m_messages->say(MessageBar::Kind::Information,
                    tr("Copied to %1: %2. There already: %3.")
                        .arg(QDir::toNativeSeparators(cases::modelFolder(m_path)))
                        .arg(kept->copied)
                        .arg(kept->there));
            refresh();
        });
}

void CasePage::cancelCheck()
{
    m_checkTask->cancel();
}

void CasePage::verify()
{
    m_tabs->setCurrentWidget(m_verify);
    m_verify->start();
}

void CasePage::cancelVerification()
{
    m_verify->cancel();
}

void CasePage::exportLog()
{
    const QFileInfo file(m_path);
    ask::forNewFile(this, tr("Export the audit log"),
        file.absolutePath() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral("-log.csv"),
        tr("CSV files (*.csv);;JSON files (*.json)"), QStringLiteral("csv"), [this](const QString& path) {
            const bool json = QFileInfo(path).suffix().compare(QLatin1String("json"), Qt::CaseInsensitive) == 0;
            const QByteArray bytes
                = json ? cases::auditJson(QFileInfo(m_path).fileName(), m_audit->shown()) : cases::auditCsv(m_audit->shown());
            // Written first: what could not be written is not noted.
            jobs::runThenCallback(
                [path, bytes, casePath = m_path] {
                    return writeNewFile(path, bytes).and_then([&] {
                        return cases::logExport(casePath, path, { { QStringLiteral("what"), QStringLiteral("audit log") } });
                    });
                },
                this,
                [this, path](const Result<cases::ExportedFile>& written) {
                    if (written)
                        Q_EMIT remark(tr("The log was written to %1.").arg(QDir::toNativeSeparators(path)));
                    else
                        report(written.error());
                    refresh();
                });
        });
}

void CasePage::archive()
{
    const bool closed = m_contents && m_contents->closing;
    ask::forText(this, closed ? tr("Reopen the case") : tr("Close the case"),
        closed ? tr("Why is the case opened again?") : tr("Why is the case closed? Nothing in it can be changed from then on."),
        [this, closed](const QString& reason) {
            change([reason, closed](cases::CaseFile& file) { return closed ? file.reopen(reason, {}) : file.close(reason, {}); },
                closed ? tr("The case is open again.") : tr("The case is closed."));
        });
}

void CasePage::openChosen()
{
    QTreeWidget* tree = qobject_cast<QTreeWidget*>(m_tabs->currentWidget());
    if (!tree)
        tree = m_tabs->currentIndex() == 0 ? m_evidence : m_record->isVisible() ? m_record : nullptr;
    if (tree && tree->currentItem())
        request(tree->currentItem());
}

void CasePage::request(const QTreeWidgetItem* item)
{
    const int place = item->data(0, kCaseEvidenceRole).toInt();
    if (!m_contents || place < 0)
        return;
    const cases::Evidence& evidence = m_contents->evidence[place].evidence;
    OpenRequest request { {}, {}, m_path };
    if (const QVariant frame = item->data(0, kCaseFrameRole); frame.isValid())
        request.frame = frame.toLongLong();
    struct Place {
        QString path;
        bool isThere;
    };
    jobs::runThenCallback(
        [casePath = m_path, path = evidence.path, bytes = evidence.bytes] {
            const QString is = custody::whereIs(casePath, path, bytes);
            return Place { is, QFileInfo::exists(is) };
        },
        this, [this, request](const Place& now) mutable {
            if (!now.isThere)
                return m_messages->say(MessageBar::Kind::Warning,
                    tr("%1 is not where it was. If it was moved, say where to (Case > Find moved evidence); it is known by its SHA-256.")
                        .arg(QDir::toNativeSeparators(now.path)));
            request.paths = { now.path };
            Q_EMIT openRequested(request);
        });
}

void CasePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_contents && !m_contents->closing && mayBeEvidence(away::pathsIn(*event->mimeData())))
        event->acceptProposedAction();
}

void CasePage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    const QStringList paths = away::pathsIn(*event->mimeData());
    away::filesAmong(paths, this, [this, paths](const QStringList& files) {
        if (!files.isEmpty())
            addEvidence(files);
        else // A folder may be a dataset.
            Q_EMIT openRequested({ paths, {} });
    });
}

} // namespace semblance::ui
