// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_routing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QSlider>
#include <QTabBar>

namespace semblance::ui {
namespace {

bool keepsKey(const QWidget& widget, int key)
{
    switch (key) {
    case Qt::Key_Space:
        return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (qobject_cast<const QTabBar*>(&widget))
            return true;
        return qobject_cast<const QSlider*>(&widget) && widget.objectName() == QLatin1String("opacitySlider");
    default:
        return false;
    }
}

} // namespace

KeyRouting::KeyRouting(QWidget* window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

bool KeyRouting::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        const auto* key = static_cast<QKeyEvent*>(event);
        if (widget && widget->window() == m_window && key->modifiers() == Qt::NoModifier && keepsKey(*widget, key->key())) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace semblance::ui
