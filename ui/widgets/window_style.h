// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace semblance::ui {

/// Qt's Fusion style with what this window needs: boxes and icons that grow with the text, and tick boxes with a visible frame
/// on a dark background.
class WindowStyle : public QProxyStyle {
    Q_OBJECT
public:
    WindowStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

} // namespace semblance::ui
