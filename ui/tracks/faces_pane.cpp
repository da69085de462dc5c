// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracks/faces_pane.h"

#include "core/jobs/background.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"
#include "ui/results/results.h"
#include "ui/results/results_words.h"
#include "ui/text/words.h"
#include "ui/tracks/face_grid.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {
enum Scope { ChosenTrack, AllTracks };
constexpr int kFrameOrder = -1;
}

FacesPane::FacesPane(Player& player, Results& results, FaceFocus& focus, RecordBook& book, jobs::CaseService& cases,
    jobs::FacePictureService& pictures, const QList<QAction*>& trackCommands, QWidget* parent)
    : QWidget(parent)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_book(book)
    , m_model(new FaceSheetModel(this))
    , m_grid(new FaceGrid(*m_model, cases, pictures, this))
    , m_scope(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_highestFirst(new QToolButton(this))
    , m_intervalOnly(new QToolButton(this))
    , m_exclude(new QToolButton(this))
    , m_track(new QToolButton(this))
    , m_count(new QLabel(this))
{
    setObjectName(QStringLiteral("facesPane"));
    makeWidgets(trackCommands);
    connect(&m_results, &Results::runChanged, this, &FacesPane::fillNodes);
    connect(&m_results, &Results::runChanged, this, &FacesPane::showFaces);
    connect(&m_results, &Results::timelineChanged, this, &FacesPane::showFaces);
    connect(&m_focus, &FaceFocus::chosenChanged, this, &FacesPane::showFaces);
    connect(&m_player, &Player::frameShown, this, [this] { m_grid->setShownFrame(m_player.current()); });
    connect(&m_player, &Player::opening, this, &FacesPane::showMessage);
    connect(&m_player, &Player::opened, this, &FacesPane::showMessage);
    connect(&m_player, &Player::openFailed, this, &FacesPane::showMessage);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &FacesPane::showFaces);
    connect(m_order, &QComboBox::currentIndexChanged, this, &FacesPane::showFaces);
    connect(m_highestFirst, &QToolButton::toggled, this, &FacesPane::showFaces);
    connect(m_intervalOnly, &QToolButton::toggled, this, &FacesPane::showFaces);
    connect(m_exclude, &QToolButton::clicked, this, &FacesPane::excludeChosen);
    connect(m_grid, &QListView::clicked, this, &FacesPane::goTo);
    connect(m_grid, &QListView::activated, this, &FacesPane::goTo);
    connect(m_grid, &FaceGrid::failed, this, &FacesPane::failed);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        [this] { m_exclude->setEnabled(m_grid->selectionModel()->hasSelection() && m_book.isReady()); });
    fillNodes();
    showFaces();
}

void FacesPane::makeWidgets(const QList<QAction*>& trackCommands)
{
    m_scope->setObjectName(QStringLiteral("facesScope"));
    m_scope->setAccessibleName(tr("Whose faces"));
    m_scope->addItems({ tr("Chosen track"), tr("All tracks") });
    m_order->setObjectName(QStringLiteral("facesOrder"));
    m_order->setAccessibleName(tr("Sorted by"));
    m_order->setToolTip(tr("What the faces are sorted by"));
    m_highestFirst->setObjectName(QStringLiteral("facesHighestFirst"));
    m_highestFirst->setText(tr("Highest first"));
    m_highestFirst->setToolTip(tr("Begin with the highest probability, or with the last frame"));
    m_highestFirst->setCheckable(true);
    m_highestFirst->setChecked(true);
    m_intervalOnly->setObjectName(QStringLiteral("facesInterval"));
    m_intervalOnly->setToolTip(tr("Only faces of the interval that is marked in the timeline"));
    m_intervalOnly->setCheckable(true);
    m_intervalOnly->setChecked(true);
    m_intervalOnly->hide();
    m_exclude->setObjectName(QStringLiteral("facesExclude"));
    m_exclude->setText(tr("Exclude…"));
    m_exclude->setToolTip(tr("Leave the chosen detections out of every verdict, with a reason (Del)"));
    m_exclude->setEnabled(false);
    m_track->setObjectName(QStringLiteral("facesTrack"));
    m_track->setText(tr("Track") + QStringLiteral("   ")); // room for the arrow
    m_track->setToolTip(tr("Exclude, name, merge or split the chosen track"));
    m_track->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_track);
    menu->addActions(trackCommands);
    m_track->setMenu(menu);
    m_count->setObjectName(QStringLiteral("facesCount"));
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_grid->installEventFilter(this);
    setFocusProxy(m_grid);
    m_grid->setToolTip(tr("Click or Return goes to the frame, Del excludes the chosen detections"));

    auto* top = new QHBoxLayout;
    top->addWidget(m_scope);
    top->addWidget(m_order);
    top->addWidget(m_highestFirst);
    top->addWidget(m_intervalOnly);
    top->addWidget(m_count, 1);
    top->addWidget(m_exclude);
    top->addWidget(m_track);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_grid, 1);
}

void FacesPane::fillNodes()
{
    QStringList names;
    if (const auto& run = m_results.run()) {
        for (const model::Node& node : run->hierarchy.nodes())
            names << nodeLabel(node.name);
    }
    QStringList before;
    for (int i = 1; i < m_order->count(); ++i)
        before << m_order->itemText(i);
    m_order->setEnabled(!names.isEmpty());
    if (names.isEmpty() || names == before)
        return;
    const QSignalBlocker quiet(m_order);
    const QVariant chosen = m_order->count() > 0 ? m_order->currentData() : QVariant(0);
    m_order->clear();
    m_order->addItem(tr("Frame"), kFrameOrder);
    for (int node = 0; node < names.size(); ++node)
        m_order->addItem(names[node], node);
    m_order->setCurrentIndex(std::max(0, m_order->findData(chosen)));
}

void FacesPane::setInterval(const std::optional<std::pair<qint64, qint64>>& frames)
{
    m_interval = frames;
    m_intervalOnly->setVisible(frames.has_value());
    if (frames)
        m_intervalOnly->setText(tr("Frames %1–%2").arg(frames->first).arg(frames->second));
    showFaces();
}

SheetWish FacesPane::wish() const
{
    SheetWish wish;
    if (m_scope->currentIndex() == ChosenTrack)
        wish.track = m_focus.chosenTrack().value_or(-1);
    if (m_interval && m_intervalOnly->isChecked())
        wish.frames = m_interval;
    if (const int node = m_order->currentData().toInt(); node != kFrameOrder)
        wish.node = node;
    wish.highestFirst = m_highestFirst->isChecked();
    return wish;
}

void FacesPane::showFaces()
{
    if (!isVisible())
        return;
    const auto& results = m_results.run();
    const auto run = results ? m_results.timeline() : nullptr;
    if (results && m_results.place()) {
        m_grid->setPlace(m_results.place()->casePath, results->run.id, !m_edits.sameTracks(results->edits));
        m_edits = results->edits;
    }
    const SheetWish wanted = wish();
    if (run == m_shownRun && wanted == m_shownWish && run)
        return showMessage(); // Another analysis may have begun or ended.
    m_shownRun = run;
    m_shownWish = wanted;
    const quint64 number = ++m_sorting;
    const int node = wanted.node.value_or(0);
    const QString name = results && node < results->hierarchy.size()
        ? nodeLabel(results->hierarchy.nodes()[static_cast<std::size_t>(node)].name)
        : QString();
    if (!run) {
        m_model->setFaces(nullptr, {}, 0, {});
        showMessage();
        return;
    }
    jobs::runThenCallback([run, wanted] { return sheetFaces(*run, wanted); }, this,
        [this, number, run, node, name](std::vector<SheetFace> faces) {
            if (number != m_sorting)
                return;
            m_model->setFaces(run, std::move(faces), node, name);
            showMessage();
        });
}

void FacesPane::setAnalysisUnderway(const std::optional<QString>& otherFile)
{
    if (std::exchange(m_analysisUnderway, otherFile) != otherFile)
        showMessage();
}

void FacesPane::showMessage()
{
    const int count = m_model->rowCount();
    m_count->setText(count == 0 ? QString() : count == 1 ? tr("1 face") : tr("%1 faces").arg(count));
    m_grid->setMessage(!m_player.isOpen()       ? tr("Faces of the open evidence stand here.")
            : !m_results.run()                  ? notAnalysedText(m_analysisUnderway)
            : m_results.run()->tracks.isEmpty() ? noFaceText(*m_results.run())
            : !m_results.timeline()             ? tr("Reading the scores…")
            : m_results.hidesAny()              ? tr("Hidden until your own opinion is recorded.")
            : m_shownWish.frames                ? tr("No face that counts in this interval.")
                                                : tr("No face that counts."));
}

void FacesPane::goTo(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const SheetFace face = m_model->face(index.row());
    m_player.pause();
    m_player.goTo(face.frame());
    m_focus.choose(face.number());
}

void FacesPane::excludeChosen()
{
    const auto& run = m_results.run();
    if (!run || !m_book.isReady() || !m_grid->selectionModel()->hasSelection())
        return;
    std::vector<std::pair<int, qint64>> chosen; // by track
    for (const QItemSelectionRange& range : m_grid->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            chosen.emplace_back(m_model->face(row).number(), m_model->face(row).frame());
    }
    std::sort(chosen.begin(), chosen.end());
    QList<cases::RecordContent> entries;
    for (const auto& [track, frame] : chosen) {
        // One entry for neighbours.
        if (!entries.isEmpty() && entries.last().track == track && *entries.last().lastFrame + run->run.settings.every >= frame)
            entries.last().lastFrame = frame;
        else
            entries << cases::RecordContent { cases::RecordKind::Exclusion, frame, frame, run->run.id, track, {} };
    }
    m_player.pause();
    ask::forText(this, tr("Exclude"),
        chosen.size() == 1 ? tr("Why does this detection not count?") : tr("Why do these %1 detections not count?").arg(chosen.size()),
        [this, entries](const QString& reason) {
            QList<cases::RecordContent> reasoned = entries;
            for (cases::RecordContent& entry : reasoned)
                entry.payload.insert(QStringLiteral("text"), reason);
            m_book.addAll(reasoned, tr("exclusion"));
        });
}

bool FacesPane::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_grid && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        excludeChosen();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void FacesPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_grid->setShownFrame(m_player.current());
    showFaces();
}

} // namespace semblance::ui
