// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/tracks_pane.h"

#include "ui/player/player.h"
#include "ui/record/record_words.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/text/words.h"
#include "ui/tracks/track_model.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace semblance::ui {

TracksPane::TracksPane(Player& player, Results& results, FaceFocus& focus, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_runs(new QComboBox(this))
    , m_table(new QTableView(this))
    , m_model(new TrackModel(this))
    , m_exclusions(new QLabel(this))
{
    setObjectName(QStringLiteral("tracksPane"));
    m_runs->setObjectName(QStringLiteral("runBox"));
    m_runs->setAccessibleName(tr("Analysis run"));
    m_runs->setToolTip(tr("The analysis run that is shown"));
    m_runs->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runs->setMinimumContentsLength(12);
    m_runs->setPlaceholderText(tr("The new analysis begins…"));
    m_table->setObjectName(QStringLiteral("trackTable"));
    m_table->setAccessibleName(tr("Tracks"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_runs);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_exclusions);
    m_exclusions->setObjectName(QStringLiteral("exclusionNote"));
    m_exclusions->setWordWrap(true);
    m_exclusions->hide();

    connect(m_runs, &QComboBox::activated, this, [this](int row) { m_results.showRun({ m_runs->itemData(row).toLongLong() }); });
    connect(&m_results, &Results::placeChanged, this, &TracksPane::showRuns);
    connect(&m_results, &Results::runChanged, this, &TracksPane::showRuns);
    connect(&m_results, &Results::runChanged, this, &TracksPane::showTracks);
    connect(&m_focus, &FaceFocus::chosenChanged, this, &TracksPane::select);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& current) {
        if (current.isValid())
            m_focus.choose(current.data(TrackModel::TrackIdRole).toInt());
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const auto& run = m_results.run();
        if (run && index.row() < run->tracks.size()) {
            m_player.pause();
            m_player.goTo(run->tracks[index.row()].firstFrame);
        }
    });
    applyFont();
    showRuns();
}

void TracksPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyFont();
}

void TracksPane::applyFont()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 5);
}

void TracksPane::showRuns()
{
    const QSignalBlocker quiet(m_runs);
    m_runs->clear();
    const auto& place = m_results.place();
    if (place) {
        for (const cases::Run& run : place->runs)
            m_runs->addItem(runText(run), run.id.value);
    }
    m_runs->setEnabled(m_runs->count() > 1);
    if (!m_results.run() && m_results.awaitsRun()) {
        m_runs->setCurrentIndex(-1); // Shows the placeholder.
    } else if (m_runs->count() == 0) {
        m_runs->addItem(tr("Not analysed yet"));
        m_runs->setCurrentIndex(0); // A box with a placeholder chooses nothing by itself.
    } else if (m_results.run()) {
        m_runs->setCurrentIndex(m_runs->findData(m_results.run()->run.id.value));
    }
    m_runs->setToolTip(m_runs->currentIndex() < 0 ? m_runs->placeholderText() : m_runs->currentText());
}

void TracksPane::showTracks()
{
    const auto& run = m_results.run();
    const QSignalBlocker quiet(m_table->selectionModel());
    m_model->setTracks(run ? run->tracks : QList<analysis::TrackSummary>(), run ? run->run.settings.threshold : 0.5,
        run ? std::optional(run->hierarchy) : std::nullopt);
    m_exclusions->setText(run ? trackEditsText(run->verdict) : QString());
    m_exclusions->setVisible(!m_exclusions->text().isEmpty());
    select(m_focus.chosenTrack());
}

void TracksPane::select(std::optional<int> track)
{
    const auto row = track ? m_model->rowOf(*track) : std::nullopt;
    if (row && m_table->currentIndex().row() != *row)
        m_table->setCurrentIndex(m_model->index(*row, 0));
}

} // namespace semblance::ui
