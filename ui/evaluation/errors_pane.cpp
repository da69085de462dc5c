// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/errors_pane.h"

#include "core/jobs/background.h"
#include "core/jobs/thumbnail_service.h"
#include "ui/datasets/sample_pictures.h"
#include "ui/datasets/sample_record.h"
#include "ui/datasets/thumbnails.h"
#include "ui/evaluation/error_gallery.h"
#include "ui/text/words.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QSplitter>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {

ErrorsPane::ErrorsPane(jobs::DatasetReader& reader, jobs::ThumbnailService& thumbnails, const EvaluationActions& actions, QWidget* parent)
    : QWidget(parent)
    , m_reader(reader)
    , m_thumbnails(new Thumbnails(thumbnails, this))
    , m_models(new QComboBox(this))
    , m_kind(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_gallery(new ErrorGallery(m_model, *m_thumbnails, this))
    , m_pictures(new SamplePictures(this))
    , m_reason(new QLabel(this))
    , m_record(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("errorsPane"));
    m_models->setObjectName(QStringLiteral("errorModel"));
    m_pictures->setObjectName(QStringLiteral("errorPictures"));
    m_models->setAccessibleName(tr("Model whose errors are shown"));
    m_models->setToolTip(tr("Model whose errors are shown"));
    m_models->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_kind->setObjectName(QStringLiteral("errorKind"));
    m_kind->setAccessibleName(tr("Kind of errors"));
    m_kind->addItem(tr("Unaltered, most suspected"));
    m_kind->setItemData(0, tr("Faces without this alteration, the most probable first"), Qt::ToolTipRole);
    m_kind->addItem(tr("Altered, least suspected"));
    m_kind->setItemData(1, tr("Faces with this alteration, the least probable first"), Qt::ToolTipRole);
    m_counts->setObjectName(QStringLiteral("errorCounts"));
    m_counts->setWordWrap(true);
    m_reason->setObjectName(QStringLiteral("errorFrameReason"));
    m_reason->setWordWrap(true);
    m_record->setObjectName(QStringLiteral("errorRecord"));
    m_record->setAccessibleName(tr("Record of the face"));
    m_record->setOpenLinks(false);
    auto* open = new QToolButton(this);
    open->setDefaultAction(actions.openFrame);
    open->setObjectName(QStringLiteral("openErrorFrameButton"));
    open->setToolButtonStyle(Qt::ToolButtonTextOnly);
    open->setFocusPolicy(Qt::StrongFocus);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_models);
    bar->addWidget(m_kind);
    bar->addWidget(m_counts, 1);
    auto* left = new QWidget(this);
    auto* leftColumn = new QVBoxLayout(left);
    leftColumn->setContentsMargins(0, 0, 0, 0);
    leftColumn->addLayout(bar);
    leftColumn->addWidget(m_gallery, 1);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(4, 0, 0, 0);
    column->addWidget(m_pictures, 3);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addWidget(m_reason);
    column->addWidget(m_record, 2);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addWidget(splitter);

    connect(m_models, &QComboBox::currentIndexChanged, this, &ErrorsPane::modelChanged);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ErrorsPane::fill);
    connect(m_gallery->selectionModel(), &QItemSelectionModel::currentChanged, this, &ErrorsPane::choose);
    connect(m_gallery, &QListView::activated, this, &ErrorsPane::opened);
    write();
}

void ErrorsPane::setModels(const QStringList& models)
{
    const QSignalBlocker blocker(m_models);
    const int before = m_models->currentIndex();
    m_models->clear();
    m_models->addItems(models);
    m_models->setCurrentIndex(std::clamp(before, models.isEmpty() ? -1 : 0, static_cast<int>(models.size()) - 1));
    m_models->setVisible(models.size() > 1);
}

int ErrorsPane::model() const
{
    return m_models->currentIndex();
}

void ErrorsPane::show(const QString& folder, const std::optional<jobs::NodeErrors>& errors, const QString& message)
{
    m_errors = errors;
    m_message = message;
    if (folder != m_folder) {
        m_folder = folder;
        m_overview.reset();
        m_thumbnails->clear();
        if (!folder.isEmpty())
            m_reader.readOverview(folder, [self = QPointer<ErrorsPane>(this), folder](const Result<jobs::DatasetOverview>& overview) {
                if (!self || self->m_folder != folder || !overview)
                    return;
                self->m_overview = *overview;
                self->write();
                self->lookForSource();
            });
    }
    fill();
}

void ErrorsPane::fill()
{
    const bool misses = m_kind->currentIndex() == 1;
    if (!m_errors) {
        m_model.clear();
        m_counts->clear();
        m_gallery->setMessage(m_message);
    } else {
        const evaluation::WorstErrors& errors = misses ? m_errors->misses : m_errors->falseAlarms;
        m_model.set(errors, m_folder);
        const QLocale locale;
        m_counts->setText(
            tr("%1 of %2 wrong at the threshold; the worst %3 are shown")
                .arg(locale.toString(errors.wrong), locale.toString(errors.candidates), locale.toString(errors.shown.size())));
        m_gallery->setMessage(misses ? tr("No face with this alteration is labelled here, so none can be missed.")
                                     : tr("No face without this alteration is labelled here, so none can be accused."));
        if (errors.candidates == 0)
            m_counts->clear();
    }
    if (m_model.rowCount() > 0)
        m_gallery->setCurrentIndex(m_model.index(0));
    else
        choose();
}

void ErrorsPane::choose()
{
    const QModelIndex index = m_gallery->currentIndex();
    const std::optional<qint64> id = index.isValid() ? std::optional(m_model.at(index.row()).sample.id) : std::nullopt;
    m_chosen = id;
    m_shown.reset();
    write();
    lookForSource();
    if (!id)
        return;
    m_reader.readSample(m_folder, *id, [self = QPointer<ErrorsPane>(this), id, folder = m_folder](const Result<jobs::ShownSample>& sample) {
        if (!self || self->m_chosen != id || self->m_folder != folder)
            return;
        if (sample)
            self->m_shown = *sample;
        self->write();
        if (!sample)
            self->m_pictures->setMessage(errorText(sample.error()));
        self->lookForSource();
    });
}

/// On another thread: a drive that sleeps or is gone keeps whoever asks it for a file waiting.
void ErrorsPane::lookForSource()
{
    m_isSourceThere.reset();
    const QString source = sourcePath();
    if (!source.isEmpty())
        jobs::runThenCallback([source] { return QFileInfo::exists(source); }, this,
            [this, source](bool isThere) {
                if (source != sourcePath())
                    return;
                m_isSourceThere = isThere;
                writeReason();
                Q_EMIT chosenChanged();
            });
    writeReason();
    Q_EMIT chosenChanged();
}

QString ErrorsPane::sourcePath() const
{
    return m_shown && m_overview ? QDir(m_overview->root).filePath(m_shown->detail.targetVideo.item.path) : QString();
}

void ErrorsPane::write()
{
    if (!m_shown) {
        m_pictures->setMessage(m_chosen ? tr("Reading…") : tr("Choose a face to see it large."));
        m_record->clear();
        return;
    }
    if (m_shown->view)
        m_pictures->setView(*m_shown->view, m_shown->detail.sample.kind);
    else
        m_pictures->setMessage(errorText(m_shown->error));
    m_record->setHtml(sampleRecord(m_shown->detail, m_overview ? m_overview->hierarchy : dataset::Hierarchy::Ffpp));
}

void ErrorsPane::writeReason()
{
    const auto to = target();
    m_reason->setText(to ? to->reason : QString());
    m_reason->setVisible(to && !to->reason.isEmpty());
}

std::optional<ErrorsPane::Target> ErrorsPane::target() const
{
    if (!m_shown || !m_overview)
        return std::nullopt;
    const dataset::SampleDetail& detail = m_shown->detail;
    const dataset::DatasetItem& item = detail.targetVideo.item;
    const QString source = sourcePath();
    const auto crop = [&](const QString& reason) { return Target { { { QDir(m_folder).filePath(detail.sample.file) }, {} }, reason }; };
    if (detail.sample.kind == dataset::SampleKind::Augmented)
        return crop(tr("The crop opens instead of a frame: this face was made by the expansion and is in no video."));
    if (item.kind == dataset::ItemKind::Frames)
        return crop(tr("The crop opens instead of a frame: the source is a folder of still pictures, not a video."));
    if (!m_isSourceThere)
        return std::nullopt;
    if (!*m_isSourceThere)
        return crop(tr("The crop opens instead of a frame: the source %1 is not there any more.").arg(QDir::toNativeSeparators(source)));
    if (item.kind == dataset::ItemKind::Image)
        return Target { { { source }, {} }, {} };
    return Target { { { source }, detail.target.frame }, {} };
}

} // namespace semblance::ui
