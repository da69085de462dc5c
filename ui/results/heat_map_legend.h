// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pictures.h"

#include <QWidget>

#include <optional>

namespace semblance::ui {

/// The colours of a heat map with the evidence that they stand for.
class HeatMapLegend : public QWidget {
    Q_OBJECT
public:
    explicit HeatMapLegend(QWidget* parent = nullptr);

    /// strongest: evidence drawn in full colour; absent: no map to explain.
    void explain(const HeatMapLook& look, std::optional<double> strongest);
    /// The numbers under the colours, from the left.
    QStringList numbers() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeatMapLook m_look;
    std::optional<double> m_strongest;
};

} // namespace semblance::ui
