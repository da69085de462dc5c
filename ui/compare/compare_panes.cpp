// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/compare_panes.h"

#include "ui/compare/robustness_pane.h"
#include "ui/shell/dock_area.h"

#include <QAction>
#include <QMenu>

namespace semblance::ui {
namespace {

const QString kRobustness = QStringLiteral("robustness");

} // namespace

ComparePanes::ComparePanes(
    const Services& services, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget& screen)
    : QObject(&screen)
    , m_actions(screen)
    , m_robustness(new RobustnessPane(services.faceChecks, player, results, focus, heatMap, *m_actions.exportRobustness, &screen))
{
    connect(m_robustness, &RobustnessPane::remark, this, &ComparePanes::remark);
    connect(m_robustness, &RobustnessPane::failed, this, &ComparePanes::failed);
}

void ComparePanes::addTo(DockArea& docks)
{
    docks.addPane({ kRobustness, tr("Robustness"), m_robustness, DockArea::Column::Right, 26, false });
    connect(m_actions.robustness, &QAction::triggered, &docks, [&docks] { docks.raisePane(kRobustness); });
}

void ComparePanes::fill(QMenu& menu) const
{
    menu.addAction(m_actions.robustness);
    menu.addSeparator();
    menu.addAction(m_actions.exportRobustness);
}

} // namespace semblance::ui
