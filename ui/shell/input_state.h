// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantMap>

class QWidget;

namespace semblance::ui {

/// What was typed and chosen in the named line edits, boxes, sliders and tabs inside a widget, by object name: combo boxes by their entry's data
/// where it has any.
QVariantMap inputsOf(const QWidget& widget);
/// Sets them again, those that are there; entries that are not offered any more are left out.
void setInputs(QWidget& widget, const QVariantMap& values);

} // namespace semblance::ui
