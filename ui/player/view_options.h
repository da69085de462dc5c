// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/player/frame_view.h"

#include <QCoreApplication>
#include <QList>

class QAction;
class QSettings;
class QWidget;

namespace semblance::ui {

/// Zoom, the overlays' switches and how pixels are drawn: commands that act on a FrameView, and whose choices are remembered.
class ViewOptions {
    Q_DECLARE_TR_FUNCTIONS(ViewOptions)
public:
    /// owner owns the commands and has their keys; both live as long as view and settings.
    ViewOptions(FrameView& view, QSettings& settings, QWidget& owner);

    const QList<QAction*>& all() const { return m_all; }
    /// For a menu, with separators.
    QList<QAction*> menu() const { return m_menu; }

private:
    QList<QAction*> m_all;
    QList<QAction*> m_menu;
};

} // namespace semblance::ui
