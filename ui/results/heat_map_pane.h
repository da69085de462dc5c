// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pictures.h"

#include <QScrollArea>

class QCheckBox;
class QComboBox;
class QLabel;
class QSlider;

namespace semblance::ui {

class HeatMapLegend;
class HeatMapOverlay;
class Results;

/// What the heat map shows and how, what its colours stand for, how much of it lies where the node's name says, and beside it the
/// map of a randomised model.
class HeatMapPane : public QScrollArea {
    Q_OBJECT
public:
    HeatMapPane(Results& results, HeatMapOverlay& heatMap, QWidget* parent = nullptr);

    double opacity() const;
    void changeOpacity(int percent);

Q_SIGNALS:
    void opacityChanged(double opacity);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeControls();
    void fillNodes();
    void showState();
    void showResult();
    void showComparison();
    QString nodeName() const;
    QString figure() const;
    QImage overCrop(const model::EvidenceMap& map) const;
    HeatMapLook chosenLook() const;

    Results& m_results;
    HeatMapOverlay& m_heatMap;
    QCheckBox* m_on;
    QComboBox* m_node;
    QComboBox* m_target;
    QComboBox* m_signs;
    QComboBox* m_colours;
    QCheckBox* m_smooth;
    QSlider* m_opacity;
    HeatMapLegend* m_legend;
    QLabel* m_units;
    QLabel* m_state;
    QLabel* m_figure;
    QCheckBox* m_compare;
    QWidget* m_comparison;
    QLabel* m_trained;
    QLabel* m_randomized;
    QLabel* m_correlation;
};

} // namespace semblance::ui
