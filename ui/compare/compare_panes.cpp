// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_panes.h"

#include "ui/compare/counterfactual_pane.h"
#include "ui/compare/robustness_pane.h"
#include "ui/compare/side_by_side_pane.h"
#include "ui/compare/two_runs_pane.h"
#include "ui/shell/dock_area.h"

#include <QAction>
#include <QMenu>

namespace semblance::ui {
namespace {

const QString kCounterfactual = QStringLiteral("counterfactual");
const QString kRobustness = QStringLiteral("robustness");
const QString kSideBySide = QStringLiteral("sideBySide");
const QString kTwoRuns = QStringLiteral("twoRuns");

} // namespace

ComparePanes::ComparePanes(
    const Services& services, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget& screen)
    : QObject(&screen)
    , m_actions(screen)
    , m_robustness(new RobustnessPane(services.faceChecks, player, results, focus, heatMap, *m_actions.exportRobustness, &screen))
    , m_counterfactual(new CounterfactualPane(services.faceChecks, player, results, focus, *m_actions.keepSource, &screen))
    , m_sideBySide(new SideBySidePane(services.sideBySide, player, results, focus, m_actions, &screen))
    , m_twoRuns(new TwoRunsPane(services.cases, player, results, focus, heatMap, &screen))
{
    connect(m_robustness, &RobustnessPane::remark, this, &ComparePanes::remark);
    connect(m_robustness, &RobustnessPane::failed, this, &ComparePanes::failed);
}

void ComparePanes::addTo(DockArea& docks)
{
    docks.addPane({ kRobustness, tr("Robustness"), m_robustness, DockArea::Column::Right, 26, false });
    docks.addPane({ kCounterfactual, tr("Transplant"), m_counterfactual, DockArea::Column::Right, 26, false });
    docks.addPane({ kSideBySide, tr("Side by side"), m_sideBySide, DockArea::Column::Right, 26, false });
    docks.addPane({ kTwoRuns, tr("Two runs"), m_twoRuns, DockArea::Column::Right, 26, false });
    connect(m_actions.robustness, &QAction::triggered, &docks, [&docks] { docks.raisePane(kRobustness); });
    connect(m_actions.counterfactual, &QAction::triggered, &docks, [&docks] { docks.raisePane(kCounterfactual); });
    connect(m_actions.sideBySide, &QAction::triggered, &docks, [&docks] { docks.raisePane(kSideBySide); });
    connect(m_actions.twoRuns, &QAction::triggered, &docks, [&docks] { docks.raisePane(kTwoRuns); });
}

QVariantMap ComparePanes::state() const
{
    return { { kSideBySide, m_sideBySide->state() }, { kCounterfactual, m_counterfactual->state() } };
}

void ComparePanes::restoreState(const QVariantMap& state)
{
    m_sideBySide->restoreState(state.value(kSideBySide).toMap());
    m_counterfactual->restoreState(state.value(kCounterfactual).toMap());
}

void ComparePanes::fill(QMenu& menu) const
{
    menu.addActions({ m_actions.robustness, m_actions.counterfactual, m_actions.sideBySide, m_actions.twoRuns });
    menu.addSeparator();
    menu.addActions({ m_actions.nudgeThisBack, m_actions.nudgeThisForward, m_actions.nudgeOtherBack, m_actions.nudgeOtherForward });
    menu.addSeparator();
    menu.addActions({ m_actions.keepSource, m_actions.exportRobustness });
}

} // namespace semblance::ui
