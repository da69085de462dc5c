// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/key_routing.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSlider>
#include <QTabBar>
#include <QTextEdit>

namespace semblance::ui {
namespace {

bool keepsKey(const QWidget& widget, int key)
{
    switch (key) {
    case Qt::Key_Escape:
        return KeyRouting::isInput(widget);
    case Qt::Key_Space:
        return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget);
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (qobject_cast<const QTabBar*>(&widget))
            return true;
        return qobject_cast<const QSlider*>(&widget) && widget.objectName() == QLatin1String("opacitySlider");
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        // One that takes no focus is only around a screen, whose shortcuts these are.
        return qobject_cast<const QAbstractScrollArea*>(&widget) && widget.focusPolicy() != Qt::NoFocus;
    default:
        return false;
    }
}

/// Plus may need Shift.
bool isPlain(const QKeyEvent& key)
{
    const auto modifiers = key.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    return modifiers == Qt::NoModifier || (modifiers == Qt::ShiftModifier && key.key() == Qt::Key_Plus);
}

} // namespace

bool KeyRouting::isInput(const QWidget& widget)
{
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QAbstractSpinBox*>(&widget)
        || (qobject_cast<const QTextEdit*>(&widget) && !static_cast<const QTextEdit&>(widget).isReadOnly())
        || (qobject_cast<const QPlainTextEdit*>(&widget) && !static_cast<const QPlainTextEdit&>(widget).isReadOnly());
}

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
        if (widget && widget->window() == m_window && isPlain(*key) && keepsKey(*widget, key->key())) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace semblance::ui
