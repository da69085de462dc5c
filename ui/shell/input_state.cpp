// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/input_state.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>

namespace semblance::ui {
namespace {

const QString kRow = QStringLiteral("row"); ///< of a box whose entries have no data

QVariant valueOf(const QWidget& widget)
{
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentData().isValid() ? box->currentData() : QVariantMap { { kRow, box->currentIndex() } };
    if (const auto* line = qobject_cast<const QLineEdit*>(&widget))
        return line->text();
    if (const auto* box = qobject_cast<const QSpinBox*>(&widget))
        return box->value();
    if (const auto* box = qobject_cast<const QDoubleSpinBox*>(&widget))
        return box->value();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && button->isCheckable() && button->actions().isEmpty())
        return button->isChecked();
    if (const auto* slider = qobject_cast<const QSlider*>(&widget))
        return slider->value();
    if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget))
        return tabs->currentIndex();
    return {};
}

void setValue(QWidget& widget, const QVariant& value)
{
    if (auto* box = qobject_cast<QComboBox*>(&widget)) {
        const bool isRow = value.typeId() == QMetaType::QVariantMap;
        const int row = isRow ? value.toMap().value(kRow).toInt() : box->findData(value);
        if (row >= 0 && row < box->count())
            box->setCurrentIndex(row);
    } else if (auto* line = qobject_cast<QLineEdit*>(&widget)) {
        line->setText(value.toString());
    } else if (auto* whole = qobject_cast<QSpinBox*>(&widget)) {
        whole->setValue(value.toInt());
    } else if (auto* number = qobject_cast<QDoubleSpinBox*>(&widget)) {
        number->setValue(value.toDouble());
    } else if (auto* button = qobject_cast<QAbstractButton*>(&widget)) {
        button->setChecked(value.toBool());
    } else if (auto* slider = qobject_cast<QSlider*>(&widget)) {
        slider->setValue(value.toInt());
    } else if (auto* tabs = qobject_cast<QTabWidget*>(&widget)) {
        tabs->setCurrentIndex(value.toInt());
    }
}

bool isNamed(const QWidget& widget)
{
    return !widget.objectName().isEmpty() && !widget.objectName().startsWith(QLatin1String("qt_"));
}

} // namespace

QVariantMap inputsOf(const QWidget& widget)
{
    QVariantMap values;
    for (const QWidget* input : widget.findChildren<QWidget*>()) {
        if (const QVariant value = isNamed(*input) ? valueOf(*input) : QVariant(); value.isValid())
            values.insert(input->objectName(), value);
    }
    return values;
}

void setInputs(QWidget& widget, const QVariantMap& values)
{
    for (QWidget* input : widget.findChildren<QWidget*>()) {
        if (isNamed(*input) && values.contains(input->objectName()))
            setValue(*input, values.value(input->objectName()));
    }
}

} // namespace semblance::ui
