// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labels.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace semblance::ui {

/// One box a node: altered, not altered, not known.
class LabelEditor : public QWidget {
    Q_OBJECT
public:
    explicit LabelEditor(QWidget* parent = nullptr);

    void setLabels(dataset::Hierarchy hierarchy, const dataset::LabelVector& labels);
    dataset::LabelVector labels() const;

Q_SIGNALS:
    void changed();

private:
    std::vector<QComboBox*> m_boxes;
};

} // namespace semblance::ui
