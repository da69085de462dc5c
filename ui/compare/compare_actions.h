// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// The commands that question a finding, with text, shortcut and tool tip.
struct CompareActions {
    Q_DECLARE_TR_FUNCTIONS(CompareActions)
public:
    /// screen owns them.
    explicit CompareActions(QWidget& screen);

    QAction* robustness;
    QAction* exportRobustness;
    QAction* counterfactual;
    QAction* keepSource;
    QAction* sideBySide;
    QAction* twoRuns;
    QAction* nudgeThisBack;
    QAction* nudgeThisForward;
    QAction* nudgeOtherBack;
    QAction* nudgeOtherForward;

    QList<QAction*> all; ///< in the order above
};

} // namespace semblance::ui
