// SPDX-License-Identifier: GPL-3.0-or-later
// What each command of the Batch screen does.
#include "core/cases/export_log.h"
#include "core/evaluation/score_csv.h"
#include "core/jobs/background.h"
#include "core/jobs/batch_csv.h"
#include "core/media/media_files.h"
#include "ui/analysis/analysis_settings.h"
#include "ui/batch/batch_filter.h"
#include "ui/batch/batch_screen.h"
#include "ui/batch/batch_view.h"
#include "ui/files/ask.h"
#include "ui/files/known_cases.h"
#include "ui/review/review_settings.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace semblance::ui {
namespace {

using State = jobs::BatchItem::State;

QString mediaFilter()
{
    QStringList patterns;
    for (const QString& suffix : media::mediaSuffixes())
        patterns << QStringLiteral("*.") + suffix;
    return BatchScreen::tr("Videos and pictures (%1);;All files (*)").arg(patterns.join(QLatin1Char(' ')));
}

} // namespace

void BatchScreen::connectCommands()
{
    const BatchActions& a = *m_actions;
    connect(a.addFiles, &QAction::triggered, this,
        [this] { ask::forExistingFiles(this, tr("Add files"), {}, mediaFilter(), [this](const QStringList& paths) { add(paths); }); });
    connect(a.addFolder, &QAction::triggered, this,
        [this] { ask::forExistingFolder(this, tr("Add a folder"), {}, [this](const QString& path) { add({ path }); }); });
    connect(a.chooseCase, &QAction::triggered, this, [this] {
        ask::forNewFile(this, tr("Case file of the batch"), m_service.casePath(), tr("Case files (*.semcase)"), QStringLiteral("semcase"),
            [this](const QString& path) {
                rememberCase(m_services.settings, path);
                m_service.setCasePath(QFileInfo(path).absoluteFilePath());
            });
    });
    connect(a.pause, &QAction::triggered, &m_service, &jobs::BatchService::setPaused);
    connect(a.retry, &QAction::triggered, this, [this] { m_service.retry(repeatable()); });
    connect(a.stop, &QAction::triggered, this, [this] { m_service.stop(m_chosen); });
    connect(a.remove, &QAction::triggered, this, [this] {
        const auto ids = m_chosen;
        m_service.remove(ids);
        Q_EMIT remark(tr("Taken from the list: %1. Results stay in the case.").arg(QLocale().toString(ids.size())));
    });
    connect(a.clearDone, &QAction::triggered, this, [this] {
        const auto ids = doneIds();
        m_service.remove(ids);
        Q_EMIT remark(tr("Taken from the list: %1. Results stay in the case.").arg(QLocale().toString(ids.size())));
    });
    connect(a.toTop, &QAction::triggered, this, [this] {
        if (!m_service.items().isEmpty())
            m_service.move(m_chosen, m_service.items().first().id);
    });
    connect(a.up, &QAction::triggered, this, [this] { moveBy(-1); });
    connect(a.down, &QAction::triggered, this, [this] { moveBy(1); });
    connect(a.toEnd, &QAction::triggered, this, [this] { m_service.move(m_chosen, std::nullopt); });
    connect(a.openInReview, &QAction::triggered, this, [this] {
        if (m_view->currentIndex().isValid())
            openFile(m_rows->at(m_view->currentIndex()));
    });
    connect(a.readAgain, &QAction::triggered, this, [this] { m_service.readAgain(doneIds()); });
    connect(a.exportCsv, &QAction::triggered, this, [this] {
        ask::forNewFile(
            this, tr("Export the table"), QStringLiteral("triage.csv"), tr("CSV (*.csv)"), QStringLiteral("csv"),
            [this](const QString& path) { writeCsv(path); }, true);
    });
    connect(a.find, &QAction::triggered, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void BatchScreen::add(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    m_messages->clear();
    jobs::BatchOptions how;
    how.casePath = chosenCaseFrom(m_services.settings);
    how.model = chosenModelFrom(m_services.settings, m_models);
    how.settings = analysisSettingsFrom(m_services.settings);
    m_service.add(paths, how);
}

void BatchScreen::openFile(const jobs::BatchItem& item)
{
    m_reviewed.insert(item.id);
    OpenRequest request;
    request.paths = { item.path };
    request.casePath = item.how.casePath;
    if (item.state == State::Done && item.triage) {
        request.frame = item.triage->peakFrame;
        request.run = item.triage->run;
        request.track = item.triage->peakTrack;
        if (!request.track && item.triage->worst) // Summed up by an older version.
            request.track = item.triage->worst->track;
    }
    Q_EMIT openRequested(request);
}

void BatchScreen::moveBy(int places)
{
    const QSet<jobs::BatchId> moving(m_chosen.cbegin(), m_chosen.cend());
    const auto& items = m_service.items();
    const auto isMoving = [&](const jobs::BatchItem& item) { return moving.contains(item.id); };
    const auto first = std::find_if(items.cbegin(), items.cend(), isMoving);
    if (first == items.cend())
        return;
    if (places < 0) {
        m_service.move(m_chosen, first == items.cbegin() ? first->id : std::prev(first)->id);
        return;
    }
    const auto last = std::find_if(items.crbegin(), items.crend(), isMoving).base(); // Behind the last chosen one.
    const auto before = last == items.cend() ? last : std::next(last);
    m_service.move(m_chosen, before == items.cend() ? std::nullopt : std::optional(before->id));
}

void BatchScreen::writeCsv(const QString& path)
{
    QList<jobs::BatchItem> items;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        items.append(m_rows->at(m_rows->index(row, 0)));
    QStringList caseFiles;
    for (const jobs::BatchItem& item : std::as_const(items))
        caseFiles << item.how.casePath;
    caseFiles.removeDuplicates();
    jobs::runThenCallback(
        [path, items, caseFiles] {
            auto written = evaluation::writeWhole(path, jobs::batchCsv(items));
            for (const QString& casePath : caseFiles)
                written = written.and_then([&] {
                    return cases::logExport(casePath, path, { { QStringLiteral("what"), QStringLiteral("batch table") } })
                        .map([](const cases::ExportedFile&) { });
                });
            return written;
        },
        this, [this, path](const Result<>& written) {
            if (!written)
                return report(written.error());
            m_messages->clear(kFailed);
            Q_EMIT remark(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
        });
}

QList<jobs::BatchId> BatchScreen::repeatable() const
{
    const QSet<jobs::BatchId> chosen(m_chosen.cbegin(), m_chosen.cend());
    QList<jobs::BatchId> ids;
    for (const jobs::BatchItem& item : m_service.items()) {
        if ((item.state == State::Failed || item.state == State::Stopped) && (chosen.isEmpty() || chosen.contains(item.id)))
            ids.append(item.id);
    }
    return ids;
}

QList<jobs::BatchId> BatchScreen::doneIds() const
{
    QList<jobs::BatchId> ids;
    for (const jobs::BatchItem& item : m_service.items()) {
        if (item.state == State::Done)
            ids.append(item.id);
    }
    return ids;
}

void BatchScreen::enableCommands()
{
    const BatchActions& a = *m_actions;
    const bool ready = m_service.access() == jobs::BatchService::Access::Ready;
    for (QAction* action : { a.addFiles, a.addFolder, a.chooseCase, a.pause })
        action->setEnabled(ready);
    a.pause->setChecked(m_service.isPaused());
    a.pause->setText(m_service.isPaused() ? tr("&Resume") : tr("&Pause"));
    a.pause->setIconText(m_service.isPaused() ? tr("Resume") : tr("Pause"));
    a.pause->setIcon(symbolIcon(m_service.isPaused() ? Symbol::Play : Symbol::Pause));
    const QSet<jobs::BatchId> chosen(m_chosen.cbegin(), m_chosen.cend());
    a.stop->setEnabled(std::any_of(m_service.items().cbegin(), m_service.items().cend(),
        [&](const jobs::BatchItem& item) { return !item.isFinished() && chosen.contains(item.id); }));
    a.retry->setEnabled(!repeatable().isEmpty());
    for (QAction* action : { a.remove, a.toTop, a.up, a.down, a.toEnd })
        action->setEnabled(!chosen.isEmpty());
    a.openInReview->setEnabled(chosen.size() == 1);
    const bool anyDone = !doneIds().isEmpty();
    a.clearDone->setEnabled(anyDone);
    a.readAgain->setEnabled(anyDone);
    a.exportCsv->setEnabled(!m_service.items().isEmpty());
}

} // namespace semblance::ui
