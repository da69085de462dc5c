// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QCustomPlot;

namespace semblance::ui {

/// One node's probability at named steps that stand at equal distances: a line with points, the threshold dashed, the value of the
/// unchanged picture dotted. Points on the other side of the threshold than that value are diamonds. The number under the mouse is told.
class StepPlot : public QWidget {
    Q_OBJECT
public:
    struct Step {
        QString label;
        std::optional<double> probability; ///< absent: not measured yet; drawn as a gap
    };

    StepPlot(const char* name, const QString& title, QWidget* parent = nullptr);

    void set(const std::vector<Step>& steps, std::optional<double> unchanged, double threshold);
    const std::vector<Step>& steps() const { return m_steps; }
    QString title() const { return m_title; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    QString numbers() const;

    QString m_title;
    QCustomPlot* m_plot;
    std::vector<Step> m_steps;
    std::optional<double> m_unchanged;
    double m_threshold = 0.5;
};

} // namespace semblance::ui
