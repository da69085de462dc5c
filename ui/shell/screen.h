// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/cases/ids.h"
#include "core/jobs/model_choice.h"
#include "ui/shell/input_state.h"
#include "ui/widgets/message_bar.h"

#include <QList>
#include <QStringList>
#include <QVariantMap>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QMenu;
class QUndoStack;

namespace semblance::ui {

/// Something to open, from the command line, a drop or another screen.
struct OpenRequest {
    QStringList paths; ///< files and folders; absolute or relative to the working folder
    std::optional<qint64> frame; ///< of the first one, a video: the ordinal to show; the first frame otherwise
    std::optional<QString> casePath = {}; ///< the case file whose results are to be shown; the chosen one otherwise
    std::optional<cases::RunId> run = {}; ///< of that case file; the newest one otherwise
    std::optional<int> track = {}; ///< of that run, to be the chosen one; its first otherwise
};

/// One piece of work in the status bar. A screen tells two at a time apart by their names.
struct Activity {
    QString name; ///< not shown; the same in progressed() and ended()
    Progress progress;
    std::optional<double> secondsLeft;
    bool counted = false; ///< progress counts things worth showing ("analysing: 3 of 90"), not bytes
    QString text; ///< what is being done, translated; empty: the words for progress.stage
};

/// What a screen adds to the window. Everything belongs to the screen; separators are actions too.
struct ScreenCommands {
    QList<QAction*> all; ///< every command with a key or a menu entry, in the order of the list of shortcuts
    QList<QAction*> file; ///< in the File menu
    QList<QMenu*> menus; ///< in the menu bar, before View
    QList<QAction*> view; ///< in the View menu
    QList<QAction*> toolBar;
    std::function<QList<QAction*>()> passing = {}; ///< commands that come and go, for the command palette; asked whenever it opens
};

/// A mode of the window: one page with its commands. Another one is added by one line in ui/shell/screens.cpp, which makes its entry
/// in the View menu, its button and its key Ctrl+n. The window never looks inside, and shows a screen's commands, whose keys work then,
/// only while the screen is shown. A screen is destroyed and made again when the language changes: state() and restoreState() carry over
/// what isn't in the settings. Services live on, so callbacks given to them need jobs::whileAlive (core/jobs/background.h), and jobs that
/// go on are taken over from the service.
class Screen : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// In settings and object names ("reviewModeAction"): one word in lower case, never translated.
    virtual QString key() const = 0;
    /// Of the mode, with a mnemonic.
    virtual QString title() const = 0;
    /// One line for the mode's tool tip.
    virtual QString purpose() const = 0;
    /// Asked once, after construction.
    virtual ScreenCommands commands() const = 0;

    /// For the status bar's place: what is open, and where results go.
    virtual QString place() const { return {}; }
    /// The screen has come into sight: take the keyboard, read again what may have changed.
    virtual void enter() { }
    virtual void leave() { }

    /// Tells whether a screen is the one for a path. Called on another thread, since it may look at the disk; it knows nothing of the screen.
    using OpensPath = bool (*)(const QString& path);
    /// nullptr: this screen opens nothing. The shown screen is asked first.
    virtual OpensPath opensPath() const { return nullptr; }
    /// Called after enter(), for a request whose first path it opens by opensPath().
    virtual void open(const OpenRequest& request) { Q_UNUSED(request) }
    /// The models that can be used have been listed: at the start and after every modelsChanged().
    virtual void setModels(const Result<QList<jobs::ModelChoice>>& models) { Q_UNUSED(models) }
    /// The settings dialog has changed something.
    virtual void readSettings() { }
    /// What to ask before the activity of this name is stopped; empty: nothing is lost that takes long to make again.
    virtual QString questionBeforeCancel(const QString& activity) const
    {
        Q_UNUSED(activity)
        return {};
    }
    /// Stops the activity of this name; what is done is kept.
    virtual void cancel(const QString& activity) { Q_UNUSED(activity) }

    /// Undo and Redo act on it while the screen is shown; nullptr where nothing can be undone.
    virtual QUndoStack* undoStack() const { return nullptr; }

    /// What goes on and would end with the window, a paragraph each: what it is, what is kept of it and what has to be done again. The window
    /// asks before it closes. activities: names of those that the status bar has from this screen now.
    virtual QStringList endedByClosing(const QStringList& activities) const
    {
        Q_UNUSED(activities)
        return {};
    }
    /// Whether the window may close at once; for a question of the screen's own, that endedByClosing() is too little for. The screen returns
    /// false, asks without blocking, and emits closeAllowed() when the window may close, from when on mayClose() is true, or closeRefused().
    virtual bool mayClose() { return true; }
    /// Keeps the arrangement in the settings; the window is closing, or is made again.
    virtual void saveLayout() { }
    /// What the new screen gets after the language has changed; without an override the input fields' values, by object name.
    virtual QVariantMap state() const { return inputsOf(*this); }
    virtual void restoreState(const QVariantMap& state) { setInputs(*this, state); }

Q_SIGNALS:
    void placeChanged();
    /// For the window's message bar, which is seen in every mode; a screen has a MessageBar of its own for what concerns only itself.
    void message(semblance::ui::MessageBar::Kind kind, const QString& text);
    /// What the last message() said is no longer so.
    void messageOver();
    /// Passes by itself, in the status bar.
    void remark(const QString& text);
    void progressed(const semblance::ui::Activity& activity);
    void ended(const QString& activity);
    /// A model was added, removed or made the default one: the window lists them again.
    void modelsChanged();
    /// Another screen is to open this; the window shows it.
    void openRequested(const semblance::ui::OpenRequest& request);
    void closeAllowed();
    void closeRefused();
};

} // namespace semblance::ui
