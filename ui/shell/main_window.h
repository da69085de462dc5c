// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/shell/screen.h"
#include "ui/shell/window_actions.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QScrollArea;
class QStackedWidget;
class QUndoGroup;

namespace semblance::ui {

class ActivityBar;
class ElidedLabel;

/// Holds the screens, of which it shows one at a time with its commands, and says what they have to say. Knows nothing of their insides.
/// When the language changes it makes everything in it again, so that no text can be forgotten and no part needs code for it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// firstScreen: as showScreen(); empty: the one that was shown last.
    explicit MainWindow(const Services& services, QWidget* parent = nullptr, const QString& firstScreen = {});
    ~MainWindow() override;

    /// By Screen::key(); an unknown one shows the first screen.
    void showScreen(const QString& key);
    /// The key of the shown one.
    QString shownScreen() const;

    /// Has the screen for the first of them open them.
    void openFiles(const QStringList& paths);

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Mode {
        Screen* screen;
        QScrollArea* page; ///< so that no screen makes the window larger than it is
        QAction* action;
        ScreenCommands commands;
    };

    void build();
    void takeApart();
    void rebuild();
    void makeModes();
    void makeMenus();
    void makeToolBar();
    void connectCommands();
    void connectScreen(Screen* screen);
    void restorePlace();
    bool leavesField();

    Screen* shown() const;
    void showMode(const Mode& mode);
    /// Finds the screen for it elsewhere; an answer that comes when something asked for later is open already counts no more.
    void open(const OpenRequest& request);
    void refuse(const QString& path, bool isFolder);
    void showPlace();
    void showTitle();
    void listModels();
    void listShortcuts();
    void openPalette();
    /// Of the menus whose entries are choices: a command an entry, under a name that stands alone.
    QList<QAction*> choiceCommands();
    void openSettings();
    void remember();
    /// Asks where work would end that the user did not agree to end; false: the window stays until there is an answer.
    bool mayEndWork();

    Services m_services;
    std::optional<WindowActions> m_actions;
    QUndoGroup* m_undo = nullptr;
    QList<Mode> m_modes;
    QStackedWidget* m_pages;
    QList<QMenu*> m_choices; ///< language, text size and colours
    QObject* m_passing = nullptr; ///< owns choiceCommands()
    MessageBar* m_messages;
    ElidedLabel* m_place;
    ActivityBar* m_activity;
    std::optional<Result<QList<jobs::ModelChoice>>> m_models; ///< absent until they are listed
    QString m_language; ///< a word in the language that the window is built in
    quint64 m_asked = 0; ///< number of the newest open()
    quint64 m_opened = 0; ///< of the newest one that was answered
    bool m_rebuilds = false;
    QStringList m_agreedToEnd; ///< what is said of work that may end with the window
    QPointer<QWidget> m_closeQuestion;
};

} // namespace semblance::ui
