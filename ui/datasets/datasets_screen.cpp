// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/datasets_screen.h"

#include "ui/datasets/balance_pane.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/detail_pane.h"
#include "ui/datasets/filter_pane.h"
#include "ui/datasets/jobs_pane.h"
#include "ui/datasets/open_dataset.h"
#include "ui/datasets/sample_grid.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/thumbnails.h"
#include "ui/text/words.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/screen_parts.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGroupBox>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace semblance::ui {
namespace {

constexpr qint64 kRefreshMs = 3000; ///< while a job writes into the open dataset
const QString kFolderKey = QStringLiteral("folder");
const QString kSampleKey = QStringLiteral("sample");
const QString kLayoutKey = QStringLiteral("layout/");

QWidget* titled(const QString& title, QWidget* content, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setSpacing(3);
    layout->addWidget(heading(title, box));
    layout->addWidget(content, 1);
    return box;
}

} // namespace

DatasetsScreen::DatasetsScreen(const Services& services, QWidget* parent)
    : Screen(parent)
    , m_services(services)
    , m_dataset(new OpenDataset(services.datasetReader, this))
    , m_samples(new SampleModel(*m_dataset, this))
    , m_thumbnails(new Thumbnails(services.thumbnails, this))
    , m_jobs(new JobList(services.datasets, services.settings, this))
    , m_gallery(new QWidget(this))
    , m_actions(std::make_unique<DatasetActions>(*this, *m_gallery))
    , m_refresh(kRefreshMs)
{
    setObjectName(QStringLiteral("datasetsScreen"));
    makeParts();
    makeMenu();
    connectParts();
    connectCommands();
    restoreLayout();
    showDataset();
    showGalleryMessage();
    enableCommands();
}

DatasetsScreen::~DatasetsScreen() = default;

void DatasetsScreen::makeParts()
{
    const DatasetActions& a = *m_actions;
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("datasetMessage"));
    m_name = new ElidedLabel(this);
    m_name->setObjectName(QStringLiteral("datasetName"));
    makeBold(*m_name);
    m_facts = new QLabel(this);
    m_facts->setObjectName(QStringLiteral("datasetFacts"));
    m_facts->setWordWrap(true);
    m_facts->setTextFormat(Qt::PlainText);
    m_filters = new FilterPane(*m_dataset, this);

    auto* upper = new QWidget(this);
    auto* upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 2, 0, 2);
    upperColumn->setSpacing(4);
    upperColumn->addWidget(m_name);
    upperColumn->addWidget(m_facts);
    upperColumn->addWidget(m_filters);
    upperColumn->addStretch(1);
    m_leftRows = new QSplitter(Qt::Vertical, this);
    m_leftRows->addWidget(upper);
    m_leftRows->addWidget(titled(tr("Jobs"), new JobsPane(*m_jobs, this), this));
    m_leftRows->setStretchFactor(0, 0);
    m_leftRows->setStretchFactor(1, 1);

    m_grid = new SampleGrid(*m_samples, *m_thumbnails, this);
    m_detail = new DetailPane(*m_dataset, { a.previous, a.next, a.accept, a.reject, a.relabel, a.landmarks }, this);
    m_galleryColumns = new QSplitter(Qt::Horizontal, m_gallery);
    m_galleryColumns->addWidget(m_grid);
    m_galleryColumns->addWidget(m_detail);
    m_galleryColumns->setStretchFactor(0, 3);
    m_galleryColumns->setStretchFactor(1, 2);
    auto* galleryLayout = new QVBoxLayout(m_gallery);
    galleryLayout->setContentsMargins(0, 4, 0, 0);
    galleryLayout->addWidget(m_galleryColumns);

    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("datasetTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_gallery, tr("&Gallery"));
    m_tabs->addTab(new BalancePane(*m_dataset, this), tr("&Balance"));

    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_leftRows);
    m_columns->addWidget(m_tabs);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    for (QSplitter* splitter : { m_columns, m_leftRows, m_galleryColumns })
        splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_messages);
    layout->addWidget(m_columns, 1);
}

void DatasetsScreen::connectParts()
{
    connect(m_dataset, &OpenDataset::overviewChanged, this, [this] {
        if (m_dataset->overview())
            setInputs(*m_filters, std::exchange(m_restored, {}));
        showDataset();
        showGalleryMessage();
        enableCommands();
        Q_EMIT placeChanged();
    });
    connect(m_dataset, &OpenDataset::readingChanged, this, &DatasetsScreen::showGalleryMessage);
    connect(m_dataset, &OpenDataset::idsChanged, this, [this] {
        showGalleryMessage();
        // After a reset the model has no current row; the sample that was shown stays shown where it still passes.
        if (!m_grid->currentIndex().isValid() && m_samples->rowCount() > 0) {
            const auto row = m_current ? m_samples->rowOf(*m_current) : std::nullopt;
            const QModelIndex index = m_samples->index(row.value_or(0));
            m_grid->setCurrentIndex(index);
            if (row)
                m_grid->scrollTo(index);
        }
        showCurrent();
    });
    connect(m_dataset, &OpenDataset::failed, this, &DatasetsScreen::report);
    connect(m_samples, &SampleModel::failed, this, &DatasetsScreen::report);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &DatasetsScreen::showCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DatasetsScreen::enableCommands);
    connect(m_detail, &DetailPane::shownChanged, this, &DatasetsScreen::enableCommands);
    connect(m_jobs, &JobList::wrote, this, [this](const QString& folder, bool over) {
        if (folder == m_dataset->folder() && (over || m_refresh.passes()))
            m_dataset->refresh();
    });
    connect(m_jobs, &JobList::failed, this, [this](const jobs::DatasetJobEvent& event) { report(event.error); });
    connect(&m_services.datasetReader, &jobs::DatasetReader::exportProgressed, this, &DatasetsScreen::reportExport);
}

void DatasetsScreen::restoreLayout()
{
    const int unit = fontMetrics().height();
    const QSettings& settings = m_services.settings;
    m_columns->setSizes({ unit * 17, unit * 63 });
    m_galleryColumns->setSizes({ unit * 36, unit * 27 });
    m_leftRows->setSizes({ unit * 22, unit * 18 });
    m_columns->restoreState(settings.value(kLayoutKey + QStringLiteral("datasetColumns")).toByteArray());
    m_galleryColumns->restoreState(settings.value(kLayoutKey + QStringLiteral("galleryColumns")).toByteArray());
    m_leftRows->restoreState(settings.value(kLayoutKey + QStringLiteral("datasetLeft")).toByteArray());
}

void DatasetsScreen::saveLayout()
{
    QSettings& settings = m_services.settings;
    settings.setValue(kLayoutKey + QStringLiteral("datasetColumns"), m_columns->saveState());
    settings.setValue(kLayoutKey + QStringLiteral("galleryColumns"), m_galleryColumns->saveState());
    settings.setValue(kLayoutKey + QStringLiteral("datasetLeft"), m_leftRows->saveState());
}

QVariantMap DatasetsScreen::state() const
{
    QVariantMap state = Screen::state();
    state.insert(kFolderKey, m_dataset->folder());
    if (m_current)
        state.insert(kSampleKey, *m_current);
    return state;
}

void DatasetsScreen::restoreState(const QVariantMap& state)
{
    Screen::restoreState(state);
    const QString folder = state.value(kFolderKey).toString();
    if (folder.isEmpty())
        return;
    openFolder(folder);
    m_restored = state;
    if (state.contains(kSampleKey))
        m_current = state.value(kSampleKey).toLongLong();
}

QString DatasetsScreen::place() const
{
    return m_dataset->folder().isEmpty() ? tr("No dataset is open") : tr("Dataset: %1").arg(QDir::toNativeSeparators(m_dataset->folder()));
}

QString DatasetsScreen::key() const
{
    return QStringLiteral("datasets");
}

QString DatasetsScreen::title() const
{
    return tr("&Datasets");
}

QString DatasetsScreen::purpose() const
{
    return tr("Extract, expand and look through datasets");
}

Screen::OpensPath DatasetsScreen::opensPath() const
{
    return [](const QString& path) {
        return QFileInfo(path).isDir() && QFileInfo::exists(dataset::Manifest::pathIn(path));
    };
}

void DatasetsScreen::showDataset()
{
    const auto& overview = m_dataset->overview();
    if (!overview) {
        m_name->setWholeText(m_dataset->folder().isEmpty() ? tr("No dataset") : QFileInfo(m_dataset->folder()).fileName());
        m_facts->setText(m_dataset->folder().isEmpty() ? QString() : m_dataset->error() ? tr("It can't be read.") : tr("Reading…"));
        return;
    }
    const QLocale locale;
    const dataset::ManifestCounts& counts = overview->counts;
    m_name->setWholeText(QFileInfo(overview->folder).fileName());
    m_name->setToolTip(QDir::toNativeSeparators(overview->folder));
    qint64 crops = 0;
    for (const qint64 n : counts.cropsByMethod)
        crops += n;
    qint64 videos = 0;
    for (const qint64 n : counts.videosByState)
        videos += n;
    QStringList facts { tr("%1, read from %2").arg(layoutText(overview->layout), QDir::toNativeSeparators(overview->root)),
        tr("%1 items, %2 crops, %3 identities")
            .arg(locale.toString(videos), locale.toString(crops), locale.toString(counts.identities.size())) };
    QStringList left;
    const auto add = [&](const char* state, const QString& text) {
        if (const qint64 n = counts.videosByState.value(QLatin1String(state)); n > 0)
            left << text.arg(locale.toString(n));
    };
    add("pending", tr("%1 not read yet"));
    add("no_face", tr("%1 without a face"));
    add("failed", tr("%1 failed"));
    if (!left.isEmpty())
        facts << left.join(QStringLiteral(", "));
    m_facts->setText(facts.join(QLatin1Char('\n')));

    if (const qint64 pending = counts.videosByState.value(QStringLiteral("pending")); pending > 0) {
        jobs::DatasetJobEvent paused;
        paused.request.folder = overview->folder;
        paused.extract.videos = videos;
        paused.extract.videosDone = counts.videosByState.value(QStringLiteral("done"));
        paused.extract.noFace = counts.videosByState.value(QStringLiteral("no_face"));
        paused.extract.failed = counts.videosByState.value(QStringLiteral("failed"));
        paused.extract.crops = crops;
        m_jobs->addPaused(paused);
    }
}

void DatasetsScreen::showGalleryMessage()
{
    const auto& a = *m_actions;
    if (m_dataset->folder().isEmpty())
        m_grid->setMessage(
            tr("Add a dataset (%1) to extract its faces, or open one that was extracted before (%2).")
                .arg(a.add->shortcut().toString(QKeySequence::NativeText), a.open->shortcut().toString(QKeySequence::NativeText)));
    else if (m_dataset->error())
        m_grid->setMessage(errorText(*m_dataset->error()));
    else if (m_dataset->isReading())
        m_grid->setMessage(tr("Reading…"));
    else if (m_dataset->overview() && m_dataset->overview()->counts.cropsByMethod.isEmpty())
        m_grid->setMessage(tr("No faces yet: the extraction has to run first."));
    else
        m_grid->setMessage(tr("No sample passes the filters."));
}

void DatasetsScreen::showCurrent()
{
    const QModelIndex current = m_grid->currentIndex();
    if (current.isValid())
        m_current = m_samples->idAt(current.row());
    m_detail->show(current.isValid() ? m_current : std::nullopt);
    enableCommands();
}

void DatasetsScreen::enableCommands()
{
    const DatasetActions& a = *m_actions;
    const bool open = m_dataset->overview().has_value();
    for (QAction* action : { a.expand, a.filter, a.showAll, a.larger, a.smaller })
        action->setEnabled(open);
    a.exportCsv->setEnabled(open && !m_exporting);
    a.refresh->setEnabled(!m_dataset->folder().isEmpty());
    a.closeDataset->setEnabled(!m_dataset->folder().isEmpty());
    const int row = m_grid->currentIndex().row();
    a.previous->setEnabled(row > 0);
    a.next->setEnabled(row >= 0 && row + 1 < m_samples->rowCount());
    const bool chosen = open && m_grid->selectionModel()->hasSelection();
    a.accept->setEnabled(chosen);
    a.reject->setEnabled(chosen);
    a.relabel->setEnabled(chosen && m_detail->shown());
}

void DatasetsScreen::enter()
{
    m_tabs->setCurrentWidget(m_gallery);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void DatasetsScreen::report(const Error& error)
{
    m_messages->say(error.kind == Error::Kind::Cancelled ? MessageBar::Kind::Information : MessageBar::Kind::Error, errorText(error));
}

} // namespace semblance::ui
