// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

WindowActions::WindowActions(QWidget& owner)
{
    const ActionMaker make(owner, all);
    cancel
        = make("cancelAction", tr("&Cancel"), { QKeySequence(Qt::Key_Escape) }, tr("Stop what is being worked on; what is done is kept"));
    settings = make("settingsAction", tr("&Settings…"), { QKeySequence(Qt::CTRL | Qt::Key_Comma) },
        tr("Language, colours, text size and how analyses are made"));
    palette = make("paletteAction", tr("&Commands…"), { QKeySequence(Qt::CTRL | Qt::Key_K) }, tr("Find a command by its name and run it"));
    fullScreen = make("fullScreenAction", tr("F&ull screen"), { QKeySequence(Qt::Key_F11) }, tr("Fill the screen, or no more"));
    fullScreen->setCheckable(true);
    handbook = make("handbookAction", tr("&Handbook"), { QKeySequence(Qt::Key_F1) }, tr("First steps, every screen, limits of the method"));
    shortcuts = make("shortcutsAction", tr("&Keyboard shortcuts"), { QKeySequence(Qt::Key_Question) }, tr("List the keyboard shortcuts"));
    doctor = make("doctorAction", tr("&Check this installation…"), {},
        tr("Versions, devices, decoders, models and folders, and what is wrong with them, as semblance doctor prints it"));
    about = make("aboutAction", tr("&About Semblance"), {}, tr("Versions, licences and what the model may be used for"));
    quit = make(
        "quitAction", tr("&Quit"), { QKeySequence(Qt::CTRL | Qt::Key_Q) }, tr("Close the window; a running analysis keeps what it has"));
    cancel->setIconText(plainText(cancel->text()));
    cancel->setIcon(symbolIcon(Symbol::Stop));
}

} // namespace semblance::ui
