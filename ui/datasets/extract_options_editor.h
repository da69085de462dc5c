// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/extraction/extract.h"

#include <QWidget>

class QComboBox;
class QRadioButton;
class QSpinBox;

namespace semblance::ui {

class ExtractOptionsEditor : public QWidget {
    Q_OBJECT
public:
    explicit ExtractOptionsEditor(QWidget* parent = nullptr);

    dataset::ExtractOptions options() const;

private:
    QRadioButton* m_evenly;
    QRadioButton* m_nth;
    QSpinBox* m_frames;
    QSpinBox* m_every;
    QComboBox* m_faces;
    QComboBox* m_pictures;
    QSpinBox* m_smallest;
    QSpinBox* m_threads;
};

} // namespace semblance::ui
