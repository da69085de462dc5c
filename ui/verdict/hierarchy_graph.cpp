// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict/hierarchy_graph.h"

#include "ui/text/words.h"
#include "ui/widgets/colours.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::ui {

HierarchyGraph::HierarchyGraph(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("hierarchyGraph"));
    setAccessibleName(tr("Graph of the nodes"));
}

void HierarchyGraph::setHierarchy(const model::LabelHierarchy& hierarchy)
{
    if (m_hierarchy.size() == hierarchy.size() && m_hierarchy.toJson() == hierarchy.toJson())
        return;
    for (NodeButton* button : m_buttons)
        delete button;
    m_buttons.clear();
    m_hierarchy = hierarchy;
    m_current.reset();
    for (int node = 0; node < hierarchy.size(); ++node) {
        const std::string& name = hierarchy.nodes()[static_cast<std::size_t>(node)].name;
        auto* button = new NodeButton(nodeLabel(name), this);
        button->setObjectName(QStringLiteral("node_") + QString::fromStdString(name));
        button->setFocusPolicy(node == 0 ? Qt::TabFocus : Qt::NoFocus);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, node] { Q_EMIT nodeChosen(node); });
        connect(button, &NodeButton::focused, this, [this, node] { setCurrent(node); });
        button->show();
        m_buttons.push_back(button);
    }
    updateGeometry();
    place();
}

void HierarchyGraph::setValues(const std::vector<NodeValue>& values, double threshold)
{
    for (std::size_t node = 0; node < std::min(values.size(), m_buttons.size()); ++node)
        m_buttons[node]->setValue(values[node], threshold);
    update();
}

void HierarchyGraph::setChosen(std::optional<int> node)
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChosen(node && std::cmp_equal(i, *node));
    if (node && std::cmp_less(*node, m_buttons.size()))
        setCurrent(*node);
}

bool HierarchyGraph::isEdgeActive(int parent, int child) const
{
    return button(parent)->isActive() && button(child)->isActive();
}

void HierarchyGraph::setCurrent(int node)
{
    if (m_current == node)
        return;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(std::cmp_equal(i, node) ? Qt::TabFocus : Qt::NoFocus);
    m_current = node;
    Q_EMIT currentChanged(node);
}

BoxNeeds HierarchyGraph::needs() const
{
    BoxNeeds needs;
    for (const NodeButton* button : m_buttons) {
        needs.width.push_back(button->narrowestWidth());
        needs.height = std::max(needs.height, button->neededHeight());
    }
    needs.gap = 2;
    needs.span = fontMetrics().height();
    return needs;
}

QSize HierarchyGraph::minimumSizeHint() const
{
    return { fontMetrics().averageCharWidth() * 30, smallestArea(m_hierarchy, needs()).height() };
}

QSize HierarchyGraph::sizeHint() const
{
    return minimumSizeHint().expandedTo(smallestArea(m_hierarchy, needs()));
}

void HierarchyGraph::place()
{
    const HierarchyLayout layout = layOut(m_hierarchy, size(), needs());
    m_inRows = layout.inRows;
    for (std::size_t node = 0; node < m_buttons.size(); ++node)
        m_buttons[node]->setGeometry(layout.boxes[node]);
    update();
}

void HierarchyGraph::resizeEvent(QResizeEvent*)
{
    place();
}

void HierarchyGraph::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
        place();
    }
}

void HierarchyGraph::paintEdge(QPainter& painter, int parent, int child) const
{
    const QRectF from = button(parent)->geometry();
    const QRectF to = button(child)->geometry();
    const QPointF start = m_inRows ? QPointF(from.center().x(), from.bottom()) : QPointF(from.right(), from.center().y());
    const QPointF end = m_inRows ? QPointF(to.center().x(), to.top()) : QPointF(to.left(), to.center().y());
    const QPointF bend = m_inRows ? QPointF(0, (end.y() - start.y()) / 2) : QPointF((end.x() - start.x()) / 2, 0);
    QPainterPath path(start);
    path.cubicTo(start + bend, end - bend, end);
    painter.drawPath(path);
}

void HierarchyGraph::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor quiet = palette().color(QPalette::WindowText);
    quiet.setAlpha(70);
    for (const bool active : { false, true }) { // Active edges lie on top.
        for (int child = 0; child < m_hierarchy.size(); ++child) {
            for (const int parent : m_hierarchy.nodes()[static_cast<std::size_t>(child)].parents) {
                if (isEdgeActive(parent, child) != active)
                    continue;
                painter.setPen(active ? QPen(visibleOn(palette().color(QPalette::Window), button(child)->colour()), 2.5) : QPen(quiet, 1));
                paintEdge(painter, parent, child);
            }
        }
    }
}

std::optional<int> HierarchyGraph::neighbour(int node, int key) const
{
    const QPointF from = QRectF(button(node)->geometry()).center();
    const QPointF direction = key == Qt::Key_Left ? QPointF(-1, 0)
        : key == Qt::Key_Right                    ? QPointF(1, 0)
        : key == Qt::Key_Up                       ? QPointF(0, -1)
                                                  : QPointF(0, 1);
    const auto level = [&](int of) { return m_hierarchy.nodes()[static_cast<std::size_t>(of)].level; };
    const bool alongEdges = m_inRows == (key == Qt::Key_Up || key == Qt::Key_Down);
    std::optional<int> nearest;
    double best = 0;
    for (int other = 0; other < m_hierarchy.size(); ++other) {
        const QPointF way = QRectF(button(other)->geometry()).center() - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (other == node || ahead <= 1 || (!alongEdges && level(other) != level(node)))
            continue;
        const double cost = ahead + 2 * aside;
        if (!nearest || cost < best) {
            nearest = other;
            best = cost;
        }
    }
    return nearest;
}

bool HierarchyGraph::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const int key = press->key();
        const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
        const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
        if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || (!isArrow && !isEnter) || at == m_buttons.end())
            return QWidget::eventFilter(watched, event);
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        const int node = static_cast<int>(at - m_buttons.begin());
        if (isEnter)
            Q_EMIT nodeChosen(node);
        else if (const auto next = neighbour(node, key))
            m_buttons[static_cast<std::size_t>(*next)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace semblance::ui
