// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/sampled_curve.h"

#include <QColor>
#include <QWidget>

class QCustomPlot;
class QLabel;

namespace semblance::ui {

/// Curves over steps: means as lines, with the range of what each point stands for behind them. The newest steps stay in sight until
/// somebody zooms or drags.
class CurvePlot : public QWidget {
    Q_OBJECT
public:
    struct Curve {
        QString name; ///< empty: not in the legend
        training::SampledCurve data;
        QColor colour;
        Qt::PenStyle style = Qt::SolidLine; ///< so that colour is not the only difference
        bool thick = false;
        bool other = false; ///< of a run that is compared with: drawn fainter
    };

    CurvePlot(const char* name, const QString& title, int decimals, QWidget* parent = nullptr);

    void set(const QList<Curve>& curves);
    /// Said in place of curves while there are none.
    void setMessage(const QString& message);
    void showAll();
    const QList<Curve>& curves() const { return m_curves; }

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void draw();
    QColor shown(const QColor& colour) const;
    void writeLegend();
    void fitRanges();

    QString m_titleText;
    int m_decimals;
    QLabel* m_title;
    QCustomPlot* m_plot;
    QList<Curve> m_curves;
    QString m_message;
    bool m_follows = true;
};

} // namespace semblance::ui
