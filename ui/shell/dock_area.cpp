// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dock_area.h"

#include "ui/action_maker.h"
#include "ui/files/ask.h"

#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QSettings>
#include <QTabBar>

#include <algorithm>
#include <array>
#include <utility>

namespace semblance::ui {
namespace {

constexpr QSize kLargestMinimum(640, 300);
constexpr int kFormat = 1; ///< of an arrangement; an older one is not used any more

QString settingOf(const QString& key, const QString& name)
{
    return QStringLiteral("layouts/%1/%2").arg(key, QString::fromLatin1(name.toUtf8().toPercentEncoding()));
}

} // namespace

DockArea::DockArea(const QString& key, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_key(key)
    , m_settings(settings)
    , m_menu(new QMenu(tr("Pa&nes"), this))
{
    setWindowFlags(Qt::Widget); // The constructor makes it a window whatever it is told.
    setObjectName(key + QStringLiteral("Docks"));
    setDockNestingEnabled(true);
    setDockOptions(dockOptions() | QMainWindow::GroupedDragging);
    setContextMenuPolicy(Qt::NoContextMenu);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_menu->setObjectName(QStringLiteral("panesMenu"));
    connect(m_menu, &QMenu::aboutToShow, this, &DockArea::fillMenu);
}

void DockArea::addPane(const Pane& pane)
{
    auto* dock = new QDockWidget(pane.title, this);
    dock->setObjectName(pane.key + QStringLiteral("Dock"));
    dock->setWidget(pane.widget);
    dock->setAllowedAreas(Qt::AllDockWidgetAreas);
    dock->toggleViewAction()->setObjectName(QStringLiteral("show%1").arg(pane.key));
    connect(dock, &QDockWidget::dockLocationChanged, this, [this] { m_standard = false; });
    connect(dock, &QDockWidget::topLevelChanged, this, [this] { m_standard = false; });
    auto* command = new QAction(tr("Pane: %1").arg(pane.title), this);
    command->setObjectName(QStringLiteral("goTo%1").arg(pane.key));
    addSearchWords(*command, { tr("Pane: %1"), pane.title });
    connect(command, &QAction::triggered, this, [this, key = pane.key] { raisePane(key); });
    m_commands << command;
    m_panes.append({ pane, dock, std::nullopt });
    addDockWidget(Qt::LeftDockWidgetArea, dock);
    fillMenu();
}

void DockArea::setColumnWidths(int left, int right)
{
    m_left = left;
    m_right = right;
}

void DockArea::arrangeAsStandard()
{
    for (const Placed& placed : std::as_const(m_panes)) {
        placed.dock->setFloating(false);
        removeDockWidget(placed.dock);
    }
    // All in one of Qt's areas: between two of them there is the room of the centre, which is not used here. The columns are split before
    // their panes, so that each reaches from top to bottom.
    std::array<QDockWidget*, 2> last {};
    for (Placed& placed : m_panes) {
        QDockWidget*& head = last[placed.pane.column == Column::Left ? 0 : 1];
        if (!placed.pane.shown || head)
            continue;
        addDockWidget(Qt::LeftDockWidgetArea, placed.dock, Qt::Horizontal);
        head = placed.dock;
    }
    for (Placed& placed : m_panes) {
        QDockWidget*& above = last[placed.pane.column == Column::Left ? 0 : 1];
        if (placed.pane.shown) {
            if (placed.dock != above && dockWidgetArea(placed.dock) == Qt::NoDockWidgetArea)
                splitDockWidget(above, placed.dock, Qt::Vertical);
            above = placed.dock;
            if (placed.hiddenFrom)
                placed.hiddenFrom = true;
        }
        placed.dock->setVisible(placed.pane.shown && !placed.hiddenFrom);
    }
    for (const Placed& placed : std::as_const(m_panes)) {
        if (placed.pane.shown)
            continue;
        if (QDockWidget* behind = last[placed.pane.column == Column::Left ? 0 : 1])
            tabifyDockWidget(behind, placed.dock);
        else
            addDockWidget(Qt::LeftDockWidgetArea, placed.dock);
        placed.dock->hide();
    }
    m_standard = true;
    setSizes();
}

void DockArea::setSizes()
{
    if (!isVisible()) // Its size is none to share out yet.
        return;
    QList<QDockWidget*> columns;
    QList<int> widths;
    for (const Column column : { Column::Left, Column::Right }) {
        QList<QDockWidget*> docks;
        QList<int> heights;
        int shares = 0;
        for (const Placed& placed : std::as_const(m_panes)) {
            if (placed.pane.column == column && placed.pane.shown && !placed.hiddenFrom) {
                docks << placed.dock;
                heights << placed.pane.height;
                shares += placed.pane.height;
            }
        }
        if (docks.isEmpty())
            continue;
        for (int& share : heights)
            share = share * height() / shares;
        resizeDocks(docks, heights, Qt::Vertical);
        columns << docks.constFirst();
        widths << (column == Column::Left ? m_left : m_right) * width() / (m_left + m_right);
    }
    resizeDocks(columns, widths, Qt::Horizontal);
    // Else the sizes hold from whenever something else asks for a new layout.
    layout()->invalidate();
    layout()->activate();
}

bool DockArea::event(QEvent* event)
{
    // The end of moving a line between panes; Qt has no signal for it.
    if (event->type() == QEvent::MouseButtonRelease)
        m_standard = false;
    return QMainWindow::event(event);
}

void DockArea::childEvent(QChildEvent* event)
{
    QMainWindow::childEvent(event);
    // Titles are what the panes are found by: where there is no room, the bar scrolls.
    if (event->polished()) {
        if (auto* tabs = qobject_cast<QTabBar*>(event->child()))
            tabs->setElideMode(Qt::ElideNone);
    }
}

void DockArea::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    if (m_standard && event->oldSize() != event->size())
        setSizes();
}

void DockArea::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (m_standard)
        setSizes();
}

void DockArea::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_standard)
        setSizes();
}

QSize DockArea::minimumSizeHint() const
{
    return QMainWindow::minimumSizeHint().boundedTo(kLargestMinimum);
}

DockArea::Placed* DockArea::find(const QString& key)
{
    const auto it = std::find_if(m_panes.begin(), m_panes.end(), [&](const Placed& placed) { return placed.pane.key == key; });
    return it == m_panes.end() ? nullptr : &*it;
}

void DockArea::setAvailable(const QString& key, bool available)
{
    Placed* placed = find(key);
    if (!placed || available == !placed->hiddenFrom)
        return;
    if (available) {
        placed->dock->setVisible(*std::exchange(placed->hiddenFrom, std::nullopt));
    } else {
        placed->hiddenFrom = !placed->dock->isHidden();
        placed->dock->hide();
    }
    placed->dock->toggleViewAction()->setEnabled(available);
    findChild<QAction*>(QStringLiteral("goTo%1").arg(key))->setEnabled(available);
}

void DockArea::raisePane(const QString& key)
{
    if (const Placed* placed = find(key)) {
        placed->dock->show();
        placed->dock->raise();
        makeRoomFor(*placed);
        placed->pane.widget->setFocus(Qt::ShortcutFocusReason);
    }
}

void DockArea::makeRoomFor(const Placed& placed)
{
    if (placed.dock->isFloating() || placed.pane.shown)
        return;
    int shares = 0;
    for (const Placed& other : std::as_const(m_panes))
        shares += other.pane.column == placed.pane.column && other.pane.shown && !other.hiddenFrom ? other.pane.height : 0;
    const int wanted = placed.pane.height * height() / std::max(shares, placed.pane.height);
    if (placed.dock->height() < wanted)
        resizeDocks({ placed.dock }, { wanted }, Qt::Vertical);
}

QByteArray DockArea::arrangement()
{
    // What a pane shows now is no part of the arrangement.
    for (Placed& placed : m_panes) {
        if (placed.hiddenFrom)
            placed.dock->setVisible(*placed.hiddenFrom);
    }
    const QByteArray state = saveState(kFormat);
    for (Placed& placed : m_panes) {
        if (placed.hiddenFrom)
            placed.dock->hide();
    }
    return state;
}

bool DockArea::use(const QByteArray& arrangement)
{
    // Sizes must not follow the window while the panes are on their way.
    const bool wasStandard = std::exchange(m_standard, false);
    if (!restoreState(arrangement, kFormat)) {
        m_standard = wasStandard;
        return false;
    }
    for (Placed& placed : m_panes) {
        if (placed.hiddenFrom) {
            placed.hiddenFrom = !placed.dock->isHidden();
            placed.dock->hide();
        }
    }
    return true;
}

void DockArea::restore()
{
    arrangeAsStandard();
    use(m_settings.value(QStringLiteral("layout/") + m_key).toByteArray());
}

void DockArea::save()
{
    m_settings.setValue(QStringLiteral("layout/") + m_key, arrangement());
}

QStringList DockArea::arrangements() const
{
    m_settings.beginGroup(QStringLiteral("layouts/") + m_key);
    QStringList names;
    for (const QString& name : m_settings.childKeys())
        names << QString::fromUtf8(QByteArray::fromPercentEncoding(name.toLatin1()));
    m_settings.endGroup();
    names.sort(Qt::CaseInsensitive);
    return names;
}

void DockArea::saveArrangement(const QString& name)
{
    m_settings.setValue(settingOf(m_key, name), arrangement());
}

void DockArea::useArrangement(const QString& name)
{
    use(m_settings.value(settingOf(m_key, name)).toByteArray());
}

void DockArea::removeArrangement(const QString& name)
{
    m_settings.remove(settingOf(m_key, name));
}

void DockArea::fillMenu()
{
    m_menu->clear();
    for (const Placed& placed : std::as_const(m_panes))
        m_menu->addAction(placed.dock->toggleViewAction());
    m_menu->addSeparator();
    const QStringList names = arrangements();
    for (const QString& name : names)
        m_menu->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, name] { useArrangement(name); });
    QAction* standard = m_menu->addAction(tr("&Standard arrangement"), this, &DockArea::arrangeAsStandard);
    standard->setObjectName(QStringLiteral("standardArrangement"));
    m_menu->addSeparator();
    QAction* keep = m_menu->addAction(tr("&Keep this arrangement…"), this, &DockArea::askForName);
    keep->setObjectName(QStringLiteral("keepArrangement"));
    QMenu* remove = m_menu->addMenu(tr("&Delete an arrangement"));
    remove->setEnabled(!names.isEmpty());
    for (const QString& name : names)
        remove->addAction(QString(name).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, name] { removeArrangement(name); });
}

QList<QAction*> DockArea::arrangementCommands()
{
    delete std::exchange(m_passing, new QObject(this));
    QList<QAction*> commands;
    const auto add = [&](const QString& text, const QString& toolTip) {
        auto* action = new QAction(QString(text).replace(QLatin1Char('&'), QStringLiteral("&&")), m_passing);
        action->setToolTip(toolTip);
        addSearchWords(*action, { tr("layout panes windows", "a command is found by these words"), toolTip });
        commands << action;
        return action;
    };
    const QStringList names = arrangements();
    for (const QString& name : names)
        connect(add(tr("Arrangement: %1").arg(name), tr("Arrange the panes as they were kept under this name")), &QAction::triggered, this,
            [this, name] { useArrangement(name); });
    QAction* standard = add(tr("Arrangement: standard"), tr("Put all panes back to where they were at first"));
    addSearchWords(*standard, { tr("Arrangement: standard"), tr("reset restore default", "a command is found by these words") });
    connect(standard, &QAction::triggered, this, &DockArea::arrangeAsStandard);
    connect(add(tr("Keep this arrangement…"), tr("Keep where the panes are under a name")), &QAction::triggered, this, &DockArea::askForName);
    for (const QString& name : names)
        connect(add(tr("Delete the arrangement %1").arg(name), tr("Forget this arrangement; the panes stay where they are")),
            &QAction::triggered, this, [this, name] { removeArrangement(name); });
    for (const Placed& placed : std::as_const(m_panes)) {
        // The others are brought into sight by their own command.
        if (QAction* shows = placed.dock->toggleViewAction(); shows->isChecked()) {
            QAction* hides = add(tr("Hide pane: %1").arg(placed.pane.title), {});
            addSearchWords(*hides, { tr("Hide pane: %1"), placed.pane.title });
            connect(hides, &QAction::triggered, shows, &QAction::trigger);
        }
    }
    return commands;
}

void DockArea::askForName()
{
    ask::forText(this, tr("Keep this arrangement"), tr("&Name:"), [this](const QString& name) { saveArrangement(name); });
}

} // namespace semblance::ui
