// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/hierarchy/label_hierarchy.h"
#include "ui/verdict/hierarchy_layout.h"
#include "ui/verdict/node_button.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace semblance::ui {

/// The label hierarchy as a graph of buttons. A node is active at or above the threshold, an edge where both of its ends are. The
/// arrow keys walk along it; one of its nodes at a time is in the window's order of focus.
class HierarchyGraph : public QWidget {
    Q_OBJECT
public:
    explicit HierarchyGraph(QWidget* parent = nullptr);

    void setHierarchy(const model::LabelHierarchy& hierarchy);
    void setValues(const std::vector<NodeValue>& values, double threshold); ///< one per node
    void setChosen(std::optional<int> node);

    const NodeButton* button(int node) const { return m_buttons[static_cast<std::size_t>(node)]; }
    bool isEdgeActive(int parent, int child) const;
    /// The node that the keyboard works on.
    std::optional<int> current() const { return m_current; }
    void setCurrent(int node);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void nodeChosen(int node); ///< by a click, Space or Return
    void currentChanged(int node);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    BoxNeeds needs() const;
    void place();
    void paintEdge(QPainter& painter, int parent, int child) const;
    /// The nearest node in the direction of an arrow key.
    std::optional<int> neighbour(int node, int key) const;

    model::LabelHierarchy m_hierarchy;
    std::vector<NodeButton*> m_buttons;
    bool m_inRows = true;
    std::optional<int> m_current;
};

} // namespace semblance::ui
