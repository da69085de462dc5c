// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace semblance::ui {

class BarChart;
class OpenDataset;

/// How the open dataset is balanced: samples a method, labels a node, rejections a reason.
class BalancePane : public QScrollArea {
    Q_OBJECT
public:
    explicit BalancePane(OpenDataset& dataset, QWidget* parent = nullptr);

private:
    void refresh();

    OpenDataset& m_dataset;
    BarChart* m_methods;
    BarChart* m_nodes;
    BarChart* m_rejections;
    BarChart* m_splits;
};

} // namespace semblance::ui
