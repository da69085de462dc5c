// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include <optional>

class QAction;
class QDockWidget;
class QMenu;
class QSettings;

namespace semblance::ui {

/// Panes that can be moved, floated, stacked and hidden, in arrangements that are kept: the last one, and those that the user named.
/// Settings: "layout/KEY" and "layouts/KEY/NAME".
class DockArea : public QMainWindow {
    Q_OBJECT
public:
    enum class Column { Left, Right };
    struct Pane {
        QString key; ///< one word, never translated; the dock is named KEYDock, its switch showKEY
        QString title;
        QWidget* widget; ///< becomes the area's
        Column column = Column::Right; ///< in the standard arrangement; panes of a column lie below each other in the order of addPane()
        int height = 1; ///< its share of the column; of one that is not shown at first, what it gets when it is raised
        bool shown = true; ///< one that is not shown at first lies behind the column's last pane, as a tab
    };

    DockArea(const QString& key, QSettings& settings, QWidget* parent = nullptr);

    void addPane(const Pane& pane);
    /// Widths of the columns in the standard arrangement; 1 each without.
    void setColumnWidths(int left, int right);
    /// After the last addPane(): the arrangement of last time, or the standard one.
    void restore();
    void save();
    void arrangeAsStandard();

    /// A pane that has nothing to show is hidden, and comes back as it was.
    void setAvailable(const QString& key, bool available);
    /// Brings a pane into sight.
    void raisePane(const QString& key);

    /// One a pane, "Pane: TITLE", that brings it into sight. Owned by the area.
    QList<QAction*> paneCommands() const { return m_commands; }
    /// Switches of the panes, and what can be done with arrangements, under names that stand alone. Good until the next call; owned by the
    /// area.
    QList<QAction*> arrangementCommands();
    /// Switches of the panes and the arrangements. Owned by the area.
    QMenu* menu() const { return m_menu; }

    /// Bounded, so that no arrangement makes the window larger than a small screen: panes that have too little room are cut off at the end.
    QSize minimumSizeHint() const override;

    QStringList arrangements() const;
    void saveArrangement(const QString& name);
    void useArrangement(const QString& name);
    void removeArrangement(const QString& name);

protected:
    bool event(QEvent* event) override;
    void childEvent(QChildEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Placed {
        Pane pane;
        QDockWidget* dock;
        std::optional<bool> hiddenFrom; ///< while it is not available: whether it was shown
    };

    Placed* find(const QString& key);
    void makeRoomFor(const Placed& placed);
    QByteArray arrangement();
    bool use(const QByteArray& arrangement);
    void setSizes();
    void fillMenu();
    void askForName();

    QString m_key;
    QSettings& m_settings;
    QList<Placed> m_panes;
    int m_left = 1;
    int m_right = 1;
    bool m_standard = true; ///< sizes follow the window until the user moves something
    QMenu* m_menu;
    QList<QAction*> m_commands;
    QObject* m_passing = nullptr; ///< owns arrangementCommands()
};

} // namespace semblance::ui
