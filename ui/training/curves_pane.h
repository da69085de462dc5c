// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/training_log.h"

#include <QWidget>

namespace semblance::ui {

class CurvePlot;

/// The charts of a training run, with other runs' curves over them.
class CurvesPane : public QWidget {
    Q_OBJECT
public:
    explicit CurvesPane(QWidget* parent = nullptr);

    void show(const training::TrainingCurves& curves);
    void addOther(const QString& name, const training::TrainingCurves& curves);
    void clearOthers();
    int others() const { return static_cast<int>(m_others.size()); }
    void setMessage(const QString& message);
    void showAll();

private:
    void draw();

    CurvePlot* m_losses;
    CurvePlot* m_auc;
    CurvePlot* m_weights;
    CurvePlot* m_rate;
    CurvePlot* m_speed;
    training::TrainingCurves m_curves;
    QList<std::pair<QString, training::TrainingCurves>> m_others;
};

} // namespace semblance::ui
