// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/compare/compare_actions.h"
#include "ui/services.h"

#include <QObject>
#include <QVariantMap>

class QMenu;

namespace semblance::ui {

class CounterfactualPane;
class DockArea;
class FaceFocus;
class HeatMapOverlay;
class Player;
class Results;
class RobustnessPane;
class SideBySidePane;
class TwoRunsPane;

/// The panes that question a finding, with their commands, for the Review screen.
class ComparePanes : public QObject {
    Q_OBJECT
public:
    /// screen gets the commands.
    ComparePanes(const Services& services, Player& player, Results& results, FaceFocus& focus, HeatMapOverlay& heatMap, QWidget& screen);

    void addTo(DockArea& docks);
    void fill(QMenu& menu) const;
    /// What is compared with what, beyond the named inputs.
    QVariantMap state() const;
    /// Once evidence and run are shown.
    void restoreState(const QVariantMap& state);
    const QList<QAction*>& allActions() const { return m_actions.all; }

Q_SIGNALS:
    void remark(const QString& text);
    void failed(const semblance::Error& error);

private:
    CompareActions m_actions;
    RobustnessPane* m_robustness;
    CounterfactualPane* m_counterfactual;
    SideBySidePane* m_sideBySide;
    TwoRunsPane* m_twoRuns;
};

} // namespace semblance::ui
