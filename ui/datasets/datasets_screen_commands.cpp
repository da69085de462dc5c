// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of the Datasets screen and what each command does.
#include "ui/datasets/add_dataset_dialog.h"
#include "ui/datasets/datasets_screen.h"
#include "ui/datasets/detail_pane.h"
#include "ui/datasets/expand_dialog.h"
#include "ui/datasets/filter_pane.h"
#include "ui/datasets/open_dataset.h"
#include "ui/datasets/review_dialog.h"
#include "ui/datasets/sample_grid.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/sample_pictures.h"
#include "ui/files/ask.h"
#include "ui/files/recent_files.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QSettings>
#include <QTabWidget>

#include <algorithm>

namespace semblance::ui {
namespace {

constexpr qsizetype kMostReviews = 5000; ///< at once; each is a row for good
const QString kExporting = QStringLiteral("export");
const QString kSizeKey = QStringLiteral("datasets/pictureSize");

} // namespace

void DatasetsScreen::makeMenu()
{
    const DatasetActions& a = *m_actions;
    m_menu = new QMenu(tr("&Dataset"), this);
    m_menu->setObjectName(QStringLiteral("datasetMenu"));
    m_menu->addActions({ a.add, a.open });
    QMenu* recent = m_menu->addMenu(tr("Open re&cent dataset"));
    recent->setObjectName(QStringLiteral("recentDatasetsMenu"));
    m_recent = new RecentFiles(m_services.settings, *recent, this, QStringLiteral("datasets/recent"));
    connect(m_recent, &RecentFiles::chosen, this, &DatasetsScreen::openFolder);
    m_menu->addActions({ a.refresh, a.closeDataset });
    m_menu->addSeparator();
    m_menu->addActions({ a.expand, a.exportCsv });
    m_menu->addSeparator();
    m_menu->addActions({ a.filter, a.showAll, a.larger, a.smaller });
    m_menu->addSeparator();
    m_menu->addActions({ a.previous, a.next, a.accept, a.reject, a.relabel, a.landmarks });
}

ScreenCommands DatasetsScreen::commands() const
{
    const DatasetActions& a = *m_actions;
    return { a.ofDataset + a.ofSample, {}, { m_menu }, {}, { a.add, a.open, a.expand, a.exportCsv } };
}

void DatasetsScreen::open(const OpenRequest& request)
{
    openFolder(request.paths.constFirst());
}

void DatasetsScreen::connectCommands()
{
    const DatasetActions& a = *m_actions;
    connect(a.add, &QAction::triggered, this, [this] { addDataset(); });
    connect(a.open, &QAction::triggered, this, &DatasetsScreen::askForFolder);
    connect(a.expand, &QAction::triggered, this, &DatasetsScreen::expand);
    connect(a.exportCsv, &QAction::triggered, this, &DatasetsScreen::exportCsv);
    connect(a.refresh, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_dataset->refresh();
    });
    connect(a.closeDataset, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_current.reset();
        m_dataset->close();
    });
    connect(a.filter, &QAction::triggered, m_filters, &FilterPane::focusFirst);
    connect(a.showAll, &QAction::triggered, m_filters, &FilterPane::clearAll);
    connect(a.larger, &QAction::triggered, this, [this] { resizePictures(25); });
    connect(a.smaller, &QAction::triggered, this, [this] { resizePictures(-25); });
    connect(a.previous, &QAction::triggered, this, [this] { move(-1); });
    connect(a.next, &QAction::triggered, this, [this] { move(1); });
    connect(a.accept, &QAction::triggered, this, [this] { review(dataset::ReviewRow::Action::Accept); });
    connect(a.reject, &QAction::triggered, this, [this] { review(dataset::ReviewRow::Action::Reject); });
    connect(a.relabel, &QAction::triggered, this, [this] { review(dataset::ReviewRow::Action::Relabel); });
    connect(a.landmarks, &QAction::toggled, &m_detail->pictures(), &SamplePictures::setLandmarksShown);
    resizePictures(0);
}

void DatasetsScreen::openFolder(const QString& folder)
{
    const QString absolute = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    m_messages->clear();
    m_current.reset();
    m_recent->add(absolute);
    m_dataset->open(absolute);
    Q_EMIT placeChanged();
}

void DatasetsScreen::askForFolder()
{
    const QString last = m_recent->paths().value(0);
    ask::forExistingFolder(
        this, tr("Open a dataset folder"), QFileInfo(last).absolutePath(), [this](const QString& folder) { openFolder(folder); });
}

void DatasetsScreen::addDataset(const QString& root)
{
    auto* dialog = new AddDatasetDialog(m_services.datasets, m_services.settings, this);
    connect(dialog, &AddDatasetDialog::added, this, [this](const QString& folder, int threads) {
        jobs::DatasetRequest request;
        request.threads = threads;
        request.folder = folder;
        m_jobs->start(request);
        openFolder(folder);
    });
    dialog->open();
    if (!root.isEmpty())
        dialog->scan(root);
}

void DatasetsScreen::expand()
{
    if (!m_dataset->overview())
        return;
    QStringList methods = m_dataset->overview()->counts.cropsByMethod.keys();
    methods.removeAll(QString());
    auto* dialog = new ExpandDialog(methods, m_services.settings, this);
    connect(dialog, &ExpandDialog::chosen, this, [this, folder = m_dataset->folder()](const dataset::ExpandOptions& options) {
        jobs::DatasetRequest request;
        request.kind = jobs::DatasetRequest::Kind::Expand;
        request.folder = folder;
        request.expand = options;
        m_jobs->start(request);
    });
    dialog->open();
}

void DatasetsScreen::exportCsv()
{
    const QString folder = m_dataset->folder();
    ask::forNewFile(
        this, tr("Export as CSV"), QDir(folder).filePath(QStringLiteral("%1.csv").arg(QFileInfo(folder).fileName())),
        tr("CSV files (*.csv)"), QStringLiteral("csv"),
        [this, folder](const QString& file) {
            m_exporting = true;
            enableCommands();
            reportExport({ 0, 0, QStringLiteral("csv") });
            m_services.datasetReader.exportCsv(
                folder, file, [this, self = QPointer<DatasetsScreen>(this), file](const Result<qint64>& rows) {
                    if (!self)
                        return;
                    m_exporting = false;
                    enableCommands();
                    Q_EMIT ended(kExporting);
                    if (!rows)
                        report(rows.error());
                    else
                        m_messages->say(MessageBar::Kind::Information,
                            tr("%1 samples were written to %2.").arg(QLocale().toString(*rows), QDir::toNativeSeparators(file)));
                });
        },
        true);
}

void DatasetsScreen::reportExport(const Progress& progress)
{
    Q_EMIT progressed({ kExporting, progress, {}, true, {} });
}

void DatasetsScreen::cancel(const QString&)
{
    m_services.datasetReader.cancelExport();
}

QStringList DatasetsScreen::endedByClosing(const QStringList& activities) const
{
    QStringList ends;
    for (const JobList::Job& job : m_jobs->all()) {
        if (!job.isActive() || job.last.state != jobs::DatasetJobEvent::State::Running)
            continue;
        const QString name = QFileInfo(job.last.request.folder).fileName();
        if (job.last.request.kind == jobs::DatasetRequest::Kind::Extract)
            ends << tr("The dataset %1 is being extracted. Videos whose faces are all stored are kept; those that are being read begin again with "
                       "Resume.")
                        .arg(name);
        else
            ends << tr("The dataset %1 is being expanded. Samples that are stored are kept; Resume goes on with the others.").arg(name);
    }
    if (activities.contains(kExporting))
        ends << tr("Samples are being exported as CSV. Nothing is kept of it; it has to be begun again.");
    return ends;
}

void DatasetsScreen::review(dataset::ReviewRow::Action action)
{
    const QList<qint64> ids = m_grid->selectedIds();
    if (ids.isEmpty() || !m_dataset->overview())
        return;
    if (ids.size() > kMostReviews) {
        m_messages->say(MessageBar::Kind::Warning,
            tr("Choose at most %1 samples at once: every decision is a row that stays.").arg(QLocale().toString(kMostReviews)));
        return;
    }
    ReviewDialog::Subject subject { action, ids.size(), m_dataset->overview()->hierarchy, {} };
    if (m_detail->shown())
        subject.labels = m_detail->shown()->detail.sample.labels;
    auto* dialog = new ReviewDialog(subject, m_services.settings, this);
    connect(dialog, &ReviewDialog::decided, this,
        [this, ids, action, folder = m_dataset->folder()](
            const dataset::LabelVector& labels, const QString& reason, const QString& author) {
            if (folder == m_dataset->folder())
                m_dataset->review(ids, action, labels, reason, author);
        });
    dialog->open();
}

void DatasetsScreen::move(int by)
{
    const int row = m_grid->currentIndex().row() + by;
    if (row >= 0 && row < m_samples->rowCount())
        m_grid->setCurrentIndex(m_samples->index(row));
}

void DatasetsScreen::resizePictures(int by)
{
    const int percent = std::clamp(m_services.settings.value(kSizeKey, 100).toInt() + by, 50, 300);
    if (by != 0)
        m_services.settings.setValue(kSizeKey, percent);
    const QModelIndex current = m_grid->currentIndex();
    m_grid->setPictureSize(percent);
    if (current.isValid())
        m_grid->scrollTo(current);
}

} // namespace semblance::ui
