// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/interval_statistics.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace semblance::ui {

/// Statistics of a brushed interval: a row a node.
class IntervalPanel : public QWidget {
    Q_OBJECT
public:
    explicit IntervalPanel(QWidget* parent = nullptr);

    /// While they are being computed.
    void showBusy(const QString& title);
    void showNothing(const QString& title, const QString& why);
    void show(const QString& title, const analysis::IntervalStatistics& statistics, const QStringList& nodes, double threshold);

Q_SIGNALS:
    void loopRequested();
    void closeRequested();

private:
    QLabel* m_title;
    QLabel* m_facts;
    QTableWidget* m_table;
    QToolButton* m_loop;
};

} // namespace semblance::ui
