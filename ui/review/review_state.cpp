// SPDX-License-Identifier: GPL-3.0-or-later
// What the Review screen hands on to the one that is made when the language changes.
#include "ui/compare/compare_panes.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/player/player_pane.h"
#include "ui/results/face_focus.h"
#include "ui/results/heat_map.h"
#include "ui/results/results.h"
#include "ui/review/review_screen.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/timeline/timeline_plot.h"
#include "ui/verdict/node_pane.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>
#include <QPointF>

#include <array>
#include <utility>

namespace semblance::ui {
namespace {

const QString kPathKey = QStringLiteral("path");
const QString kFrameKey = QStringLiteral("frame");
const QString kRunKey = QStringLiteral("run");
const QString kTrackKey = QStringLiteral("track");
const QString kInputsKey = QStringLiteral("inputs");
const QString kHeatMapKey = QStringLiteral("heatMap");
const QString kHeatMapNodeKey = QStringLiteral("heatMapNode");
const QString kTickedKey = QStringLiteral("ticked");
const QString kLoopKey = QStringLiteral("loop");
const QString kIntervalKey = QStringLiteral("interval");
const QString kTimeKey = QStringLiteral("time");
const QString kZoomKey = QStringLiteral("zoom");
const QString kCentreKey = QStringLiteral("centre");
const QString kCompareKey = QStringLiteral("compare");

/// Inputs that say where one is, or whose choice is kept with what it means.
constexpr std::array kOwnWays { "positionField", "positionSlider", "runBox", "heatMapSwitch", "heatMapNode", "sideOther", "transplantSource" };

template <typename Number> QVariant pairOf(Number first, Number second)
{
    return QVariantList { first, second };
}

std::pair<qint64, qint64> framesOf(const QVariant& pair)
{
    const QVariantList list = pair.toList();
    return { list.value(0).toLongLong(), list.value(1).toLongLong() };
}

/// As the user's own choice: panes listen to that, not to what the program sets.
void choose(QComboBox& box, const QVariant& value)
{
    const int before = box.currentIndex();
    setInputs(*box.parentWidget(), { { box.objectName(), value } });
    if (box.currentIndex() != before)
        Q_EMIT box.activated(box.currentIndex());
}

void choose(QAbstractButton& button, bool checked)
{
    const bool isOneOfSeveral = button.autoExclusive() || (button.group() && button.group()->exclusive());
    if (button.isCheckable() && button.isChecked() != checked && (checked || !isOneOfSeveral))
        button.click();
}

void chooseInputs(QWidget& screen, QVariantMap inputs)
{
    for (QWidget* input : screen.findChildren<QWidget*>()) {
        if (!inputs.contains(input->objectName()))
            continue;
        if (auto* box = qobject_cast<QComboBox*>(input))
            choose(*box, inputs.take(box->objectName()));
        else if (auto* button = qobject_cast<QAbstractButton*>(input))
            choose(*button, inputs.take(button->objectName()).toBool());
    }
    setInputs(screen, inputs);
}

} // namespace

QVariantMap ReviewScreen::state() const
{
    // Evidence that is only being opened is opened again too.
    QVariantMap state { { kPathKey, m_player->path() }, { kFrameKey, m_wantedFrame.value_or(m_player->place().value_or(0)) } };
    if (const auto& run = m_results->run())
        state.insert(kRunKey, run->run.id.value);
    if (const auto track = m_focus->chosenTrack())
        state.insert(kTrackKey, *track);
    QVariantMap inputs = inputsOf(*this);
    for (const char* name : kOwnWays)
        inputs.remove(QLatin1String(name));
    state.insert(kInputsKey, inputs);
    if (const auto node = m_heatMap->node()) {
        state.insert(kHeatMapKey, m_heatMap->isOn());
        state.insert(kHeatMapNodeKey, *node);
    }
    QVariantList ticked;
    for (const int node : m_results->seriesNodes())
        ticked << node;
    state.insert(kTickedKey, ticked);
    if (const auto& loop = m_player->loop())
        state.insert(kLoopKey, pairOf(loop->first, loop->last));
    if (const auto& interval = m_timelinePane->interval())
        state.insert(kIntervalKey, pairOf(interval->first, interval->second));
    if (const auto seen = m_timelinePane->plot().view())
        state.insert(kTimeKey, pairOf(seen->first, seen->second));
    if (FrameView& view = m_playerPane->view(); !view.fits()) {
        state.insert(kZoomKey, view.zoom());
        state.insert(kCentreKey, view.centre());
    }
    state.insert(kCompareKey, m_compare->state());
    return state;
}

void ReviewScreen::restoreState(const QVariantMap& state)
{
    chooseInputs(*this, state.value(kInputsKey).toMap());
    const QString path = state.value(kPathKey).toString();
    if (path.isEmpty())
        return;
    OpenRequest request { { path }, state.value(kFrameKey).toLongLong() };
    if (state.contains(kRunKey))
        request.run = cases::RunId { state.value(kRunKey).toLongLong() };
    if (state.contains(kTrackKey))
        request.track = state.value(kTrackKey).toInt();
    open(request);
    m_restoring = state;
}

void ReviewScreen::restoreViews()
{
    const bool isShown = m_player->isOpen() && m_player->current() && (!m_restoring.contains(kRunKey) || m_results->run());
    if (m_restoring.isEmpty() || !isShown)
        return;
    const QVariantMap state = std::exchange(m_restoring, {});
    chooseInputs(*this, state.value(kInputsKey).toMap()); // Lists of nodes and runs are filled by now.
    if (state.contains(kHeatMapNodeKey)) {
        m_heatMap->showNode(state.value(kHeatMapNodeKey).toInt());
        m_heatMap->setOn(state.value(kHeatMapKey).toBool());
    }
    QSet<int> ticked;
    for (const QVariant& node : state.value(kTickedKey).toList())
        ticked << node.toInt();
    m_nodePane->setTicked(ticked);
    if (state.contains(kLoopKey)) {
        const auto [first, last] = framesOf(state.value(kLoopKey));
        m_player->repeat({ first, last });
    }
    if (state.contains(kTimeKey)) {
        const QVariantList seen = state.value(kTimeKey).toList();
        m_timelinePane->plot().setView(seen.value(0).toDouble(), seen.value(1).toDouble());
    }
    if (state.contains(kIntervalKey))
        m_timelinePane->setInterval(framesOf(state.value(kIntervalKey)));
    if (state.contains(kZoomKey))
        m_playerPane->view().setZoom(state.value(kZoomKey).toDouble(), state.value(kCentreKey).toPointF());
    m_compare->restoreState(state.value(kCompareKey).toMap());
}

} // namespace semblance::ui
