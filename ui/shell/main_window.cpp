// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/doctor/examine.h"
#include "core/jobs/background.h"
#include "ui/action_maker.h"
#include "ui/appearance.h"
#include "ui/files/ask.h"
#include "ui/files/away.h"
#include "ui/help/about_dialog.h"
#include "ui/help/doctor_dialog.h"
#include "ui/help/handbook_window.h"
#include "ui/help/shortcuts_dialog.h"
#include "ui/shell/activity_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/key_routing.h"
#include "ui/shell/language.h"
#include "ui/shell/screens.h"
#include "ui/shell/settings_dialog.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/heading_room.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QStyle>
#include <QTimer>
#include <QToolBar>
#include <QUndoGroup>
#include <QUndoStack>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace semblance::ui {
namespace {

constexpr int kRemarkMs = 8000;
constexpr int kBorder = 2; ///< of a window's frame, below its title
constexpr int kPatienceMs = 1000; ///< after which it is said that a path does not answer
const QString kOpenTopic = QStringLiteral("opening");
const QString kModeKey = QStringLiteral("mode");
const QString kGeometryKey = QStringLiteral("layout/window");

} // namespace

MainWindow::MainWindow(const Services& services, QWidget* parent, const QString& firstScreen)
    : QMainWindow(parent)
    , m_services(services)
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    new KeyRouting(this);
    new HeadingRoom(this);
    restorePlace();
    build();
    listModels();
    showScreen(firstScreen.isEmpty() ? m_services.settings.value(kModeKey).toString() : firstScreen);
}

void MainWindow::build()
{
    m_language = tr("&File");
    m_actions.emplace(*this);
    m_undo = new QUndoGroup(this);
    auto* centre = new QWidget(this);
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(4, 2, 4, 0);
    column->setSpacing(2);
    m_messages = new MessageBar(centre);
    m_messages->setObjectName(QStringLiteral("windowMessage"));
    m_pages = new QStackedWidget(centre);
    m_pages->setObjectName(QStringLiteral("pages"));
    column->addWidget(m_messages);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
    m_place = new ElidedLabel(this);
    m_place->setObjectName(QStringLiteral("casePlace"));
    m_activity = new ActivityBar(this);
    statusBar()->addWidget(m_place, 1);
    statusBar()->addPermanentWidget(m_activity);

    makeModes();
    makeMenus();
    makeToolBar();
    connectCommands();
}

void MainWindow::takeApart()
{
    for (const Mode& mode : std::as_const(m_modes))
        mode.screen->disconnect(this);
    delete takeCentralWidget();
    m_modes.clear();
    for (QToolBar* bar : findChildren<QToolBar*>(Qt::FindDirectChildrenOnly))
        delete bar;
    qDeleteAll(findChildren<QDialog*>(Qt::FindDirectChildrenOnly));
    delete menuBar();
    delete statusBar();
    delete m_undo;
    qDeleteAll(actions());
    m_actions.reset();
}

void MainWindow::rebuild()
{
    m_rebuilds = false;
    if (m_language == tr("&File"))
        return;
    QMap<QString, QVariantMap> states;
    for (const Mode& mode : std::as_const(m_modes))
        states.insert(mode.screen->key(), mode.screen->state());
    remember();
    const QString key = shownScreen();
    const bool settingsOpen = findChild<SettingsDialog*>();
    takeApart();
    build();
    m_actions->fullScreen->setChecked(isFullScreen());
    for (const Mode& mode : std::as_const(m_modes)) {
        if (m_models)
            mode.screen->setModels(*m_models);
        mode.screen->restoreState(states.value(mode.screen->key()));
    }
    showScreen(key);
    if (settingsOpen)
        openSettings();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    // Every translator that comes or goes sends one; what asked for the change may be one of the widgets that are made again.
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_rebuilds, true))
        QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeModes()
{
    QList<QAction*> actions;
    const ActionMaker make(*this, actions);
    for (Screen* screen : makeScreens(m_services, this)) {
        const auto key = static_cast<Qt::Key>(Qt::Key_1 + m_modes.size());
        const QByteArray name = (screen->key() + QStringLiteral("ModeAction")).toLatin1();
        QAction* action = make(name.constData(), screen->title(), { QKeySequence(Qt::CTRL | key) }, screen->purpose());
        action->setCheckable(true);
        action->setIconText(plainText(action->text()));
        auto* page = new QScrollArea(m_pages);
        page->setFrameShape(QFrame::NoFrame);
        page->setFocusPolicy(Qt::NoFocus);
        page->setWidgetResizable(true);
        page->setWidget(screen);
        m_pages->addWidget(page);
        if (QUndoStack* stack = screen->undoStack())
            m_undo->addStack(stack);
        m_modes.append({ screen, page, action, screen->commands() });
        connect(action, &QAction::triggered, this, [this, screen] { showScreen(screen->key()); });
        connectScreen(screen);
    }
}

void MainWindow::connectScreen(Screen* screen)
{
    connect(screen, &Screen::placeChanged, this, &MainWindow::showPlace);
    connect(screen, &QWidget::windowTitleChanged, this, &MainWindow::showTitle);
    connect(screen, &Screen::message, this,
        [this, screen](MessageBar::Kind kind, const QString& text) { m_messages->say(kind, text, screen->key()); });
    connect(screen, &Screen::messageOver, this, [this, screen] { m_messages->clear(screen->key()); });
    connect(screen, &Screen::remark, this, [this](const QString& text) { statusBar()->showMessage(text, kRemarkMs); });
    connect(screen, &Screen::progressed, this, [this, screen](const Activity& activity) { m_activity->report(screen, activity); });
    connect(screen, &Screen::ended, this, [this, screen](const QString& activity) { m_activity->finish(screen, activity); });
    connect(screen, &Screen::modelsChanged, this, &MainWindow::listModels);
    connect(screen, &Screen::openRequested, this, &MainWindow::open);
    connect(screen, &Screen::closeAllowed, this, &QWidget::close);
    connect(screen, &Screen::closeRefused, this, [this] { m_agreedToEnd.clear(); });
}

void MainWindow::makeMenus()
{
    const WindowActions& a = *m_actions;
    QMenu* file = menuBar()->addMenu(tr("&File"));
    for (const Mode& mode : std::as_const(m_modes))
        file->addActions(mode.commands.file);
    file->addSeparator();
    file->addAction(a.quit);

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    QAction* undo = m_undo->createUndoAction(m_undo, tr("&Undo"));
    undo->setObjectName(QStringLiteral("undoAction"));
    undo->setShortcuts(QList { QKeySequence(Qt::CTRL | Qt::Key_Z) });
    QAction* redo = m_undo->createRedoAction(m_undo, tr("&Redo"));
    redo->setObjectName(QStringLiteral("redoAction"));
    redo->setShortcuts(QList { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    m_actions->all << undo << redo;
    edit->addActions({ undo, redo });
    edit->addSeparator();
    edit->addAction(a.cancel);
    edit->addSeparator();
    edit->addAction(a.settings);

    for (const Mode& mode : std::as_const(m_modes)) {
        for (QMenu* menu : mode.commands.menus)
            menuBar()->addMenu(menu);
    }

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const Mode& mode : std::as_const(m_modes))
        view->addAction(mode.action);
    view->addSeparator();
    for (const Mode& mode : std::as_const(m_modes))
        view->addActions(mode.commands.view);
    view->addSeparator();
    QSettings& settings = m_services.settings;
    QMenu* language = view->addMenu(tr("&Language"));
    language->setObjectName(QStringLiteral("languageMenu"));
    addChoices(*language, languages(), settings.value(kLanguageKey).toString(), [&settings](const QString& code) {
        settings.setValue(kLanguageKey, code);
        setLanguage(*qApp, code);
    });
    for (qsizetype i = 0; i < languages().size(); ++i) {
        const QLocale locale(languages().at(i).first);
        if (!languages().at(i).first.isEmpty())
            addSearchWords(*language->actions().at(i), { QLocale::languageToString(locale.language()), locale.nativeLanguageName() });
    }
    QList<std::pair<int, QString>> sizes;
    for (const int percent : kTextSizes)
        sizes << std::pair(percent, tr("%1 %").arg(percent));
    QMenu* textSize = view->addMenu(tr("Text si&ze"));
    addSearchWords(*textSize->menuAction(), { tr("font letters scale larger smaller", "a command is found by these words") });
    addChoices(
        *textSize, sizes, settings.value(kTextSizeKey, defaultTextSize(*qApp)).toInt(), [&settings](int percent) {
            settings.setValue(kTextSizeKey, percent);
            setTextSize(*qApp, percent);
        });
    QMenu* colours = view->addMenu(tr("&Colours"));
    addSearchWords(*colours->menuAction(), { tr("theme appearance mode", "a command is found by these words") });
    m_choices = { language, textSize, colours };
    addChoices(*colours, appearances(), appearanceFrom(settings), [&settings](Appearance appearance) {
        settings.setValue(kAppearanceKey, static_cast<int>(appearance));
        setAppearance(*qApp, appearance);
    });
    view->addAction(a.fullScreen);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({ a.handbook, a.palette, a.shortcuts, a.doctor, a.about });
}

void MainWindow::makeToolBar()
{
    QToolBar* bar = addToolBar(tr("Main"));
    bar->setObjectName(QStringLiteral("mainToolBar"));
    bar->setMovable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (const Mode& mode : std::as_const(m_modes))
        bar->addAction(mode.action);
    bar->addSeparator();
    for (const Mode& mode : std::as_const(m_modes))
        bar->addActions(mode.commands.toolBar);
    bar->addAction(m_actions->cancel);
}

void MainWindow::connectCommands()
{
    const WindowActions& a = *m_actions;
    connect(a.quit, &QAction::triggered, this, &QWidget::close);
    connect(a.cancel, &QAction::triggered, m_activity, &ActivityBar::cancel);
    connect(m_activity, &ActivityBar::busyChanged, a.cancel, &QAction::setEnabled);
    a.cancel->setEnabled(m_activity->isBusy());
    connect(a.fullScreen, &QAction::triggered, this, [this](bool on) { on ? showFullScreen() : showNormal(); });
    connect(a.handbook, &QAction::triggered, this, [this] { (new HandbookWindow(this))->show(); });
    connect(a.doctor, &QAction::triggered, this, [this] { (new DoctorDialog(doctor::examine, this))->open(); });
    connect(a.shortcuts, &QAction::triggered, this, &MainWindow::listShortcuts);
    connect(a.palette, &QAction::triggered, this, &MainWindow::openPalette);
    connect(a.settings, &QAction::triggered, this, &MainWindow::openSettings);
    connect(a.about, &QAction::triggered, this, [this] {
        const auto models = m_models && *m_models ? **m_models : QList<jobs::ModelChoice>();
        (new AboutDialog(m_services.softwareVersions(), models, this))->open();
    });
}

/// Esc leaves a field that has no use for it (KeyRouting keeps it from the commands), and the full screen before it stops anything.
bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape && leavesField()) {
        event->accept();
        return true;
    }
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (key && isFullScreen() && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        if (event->type() == QEvent::KeyPress)
            m_actions->fullScreen->trigger();
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

bool MainWindow::leavesField()
{
    QWidget* field = focusWidget();
    if (!field || !KeyRouting::isInput(*field))
        return false;
    field->clearFocus();
    return true;
}

void MainWindow::restorePlace()
{
    setGeometry(screen()->availableGeometry());
    setWindowState(windowState() | Qt::WindowMaximized);
    restoreGeometry(m_services.settings.value(kGeometryKey).toByteArray());
    // The screen may have become smaller since.
    const int frame = style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const QRect room = screen()->availableGeometry().adjusted(kBorder, frame, -kBorder, -kBorder);
    const Qt::WindowStates state = windowState();
    QRect place = state & (Qt::WindowMaximized | Qt::WindowFullScreen) ? normalGeometry() : geometry();
    if (!place.isValid() || room.contains(place))
        return;
    place.setSize(place.size().boundedTo(room.size()));
    place.moveTo(std::clamp(place.x(), room.left(), room.right() + 1 - place.width()), std::clamp(place.y(), room.top(), room.bottom() + 1 - place.height()));
    setWindowState(Qt::WindowNoState);
    setGeometry(place);
    setWindowState(state);
}

Screen* MainWindow::shown() const
{
    const auto it = std::find_if(m_modes.cbegin(), m_modes.cend(), [this](const Mode& mode) { return mode.page == m_pages->currentWidget(); });
    return it->screen;
}

QString MainWindow::shownScreen() const
{
    return shown()->key();
}

void MainWindow::showScreen(const QString& key)
{
    for (const Mode& mode : std::as_const(m_modes)) {
        if (mode.screen->key() == key)
            return showMode(mode);
    }
    showMode(m_modes.constFirst());
}

void MainWindow::showMode(const Mode& wanted)
{
    if (shown() != wanted.screen)
        shown()->leave();
    m_pages->setCurrentWidget(wanted.page);
    for (const Mode& mode : std::as_const(m_modes)) {
        const bool on = mode.screen == wanted.screen;
        mode.action->setChecked(on);
        // A command that is not to be seen has no keys either, so the screens can use the same ones.
        const ScreenCommands& c = mode.commands;
        for (const QList<QAction*>& actions : { c.all, c.file, c.view, c.toolBar }) {
            for (QAction* action : actions)
                action->setVisible(on);
        }
        for (QMenu* menu : c.menus)
            menu->menuAction()->setVisible(on);
    }
    m_services.settings.setValue(kModeKey, wanted.screen->key());
    m_undo->setActiveStack(wanted.screen->undoStack());
    showPlace();
    showTitle();
    wanted.screen->enter();
}

void MainWindow::showPlace()
{
    m_place->setWholeText(shown()->place());
}

void MainWindow::showTitle()
{
    const QString subject = shown()->windowTitle();
    setWindowTitle(subject.isEmpty() ? QStringLiteral("Semblance") : tr("%1 – Semblance").arg(subject));
}

void MainWindow::openFiles(const QStringList& paths)
{
    if (!paths.isEmpty())
        open({ paths, {} });
}

void MainWindow::open(const OpenRequest& request)
{
    struct Opener {
        QString screen;
        bool isFolder;
    };
    QList<std::pair<QString, Screen::OpensPath>> screens { { shown()->key(), shown()->opensPath() } };
    for (const Mode& mode : std::as_const(m_modes))
        screens << std::pair(mode.screen->key(), mode.screen->opensPath());
    const QString path = request.paths.constFirst();
    const quint64 number = ++m_asked;
    const auto answered = std::make_shared<bool>(false);
    away::look(
        [screens, path] {
            const auto it = std::find_if(
                screens.cbegin(), screens.cend(), [&](const auto& screen) { return screen.second && screen.second(path); });
            return it != screens.cend() ? Opener { it->first, false } : Opener { {}, QFileInfo(path).isDir() };
        },
        this, [this, number, request, answered](const Opener& opener) {
            *answered = true;
            if (number < m_opened)
                return;
            m_opened = number;
            m_messages->clear(kOpenTopic);
            if (opener.screen.isEmpty())
                return refuse(request.paths.constFirst(), opener.isFolder);
            showScreen(opener.screen);
            shown()->open(request);
        });
    QTimer::singleShot(kPatienceMs, this, [this, number, path, answered] {
        if (!*answered && number > m_opened)
            m_messages->say(MessageBar::Kind::Information,
                tr("%1 does not answer yet. It is opened once it does; everything else can be used meanwhile.").arg(path), kOpenTopic);
    });
}

void MainWindow::refuse(const QString& path, bool isFolder)
{
    m_messages->say(MessageBar::Kind::Error,
        (isFolder ? tr("%1 is a folder without a dataset or an evaluation; its videos and pictures can be queued under Batch.")
                  : tr("%1 is nothing that can be opened here."))
            .arg(path));
}

void MainWindow::listModels()
{
    jobs::runThenCallback(m_services.listModels, this, [this](const Result<QList<jobs::ModelChoice>>& models) {
        m_models = models;
        for (const Mode& mode : std::as_const(m_modes))
            mode.screen->setModels(models);
    });
}

void MainWindow::listShortcuts()
{
    QList<ShortcutsDialog::Group> groups;
    QList<QAction*> everywhere;
    for (const Mode& mode : std::as_const(m_modes)) {
        everywhere << mode.action;
        groups << ShortcutsDialog::Group { plainText(mode.action->text()), mode.commands.all };
    }
    groups << ShortcutsDialog::Group { tr("Everywhere"), everywhere + m_actions->all };
    (new ShortcutsDialog(groups, this))->open();
}

void MainWindow::openPalette()
{
    QList<QAction*> commands;
    for (const Mode& mode : std::as_const(m_modes)) {
        if (mode.screen != shown())
            continue;
        commands << mode.commands.all;
        if (mode.commands.passing)
            commands << mode.commands.passing();
    }
    for (const Mode& mode : std::as_const(m_modes))
        commands << mode.action;
    commands << m_actions->all << choiceCommands();
    commands.removeOne(m_actions->palette);
    (new CommandPalette(commands, this))->open();
}

QList<QAction*> MainWindow::choiceCommands()
{
    delete std::exchange(m_passing, new QObject(this));
    QList<QAction*> commands;
    for (QMenu* menu : std::as_const(m_choices)) {
        for (QAction* choice : menu->actions()) {
            auto* command = new QAction(tr("%1: %2", "a menu and one of its choices").arg(plainText(menu->title()), choice->text()), m_passing);
            addSearchWords(*command, { searchTextOf(*menu->menuAction()), searchTextOf(*choice) });
            connect(command, &QAction::triggered, choice, &QAction::trigger);
            commands << command;
        }
    }
    return commands;
}

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_services.settings, this);
    connect(dialog, &SettingsDialog::changed, this, [this] {
        for (const Mode& mode : std::as_const(m_modes))
            mode.screen->readSettings();
    });
    dialog->open();
}

void MainWindow::remember()
{
    m_services.settings.setValue(kGeometryKey, saveGeometry());
    for (const Mode& mode : std::as_const(m_modes))
        mode.screen->saveLayout();
    shown()->leave();
}

bool MainWindow::mayEndWork()
{
    QStringList ends;
    for (const Mode& mode : std::as_const(m_modes))
        ends << mode.screen->endedByClosing(m_activity->namesOf(mode.screen));
    const bool agreed = std::all_of(ends.cbegin(), ends.cend(), [this](const QString& end) { return m_agreedToEnd.contains(end); });
    if (agreed)
        return true;
    if (!m_closeQuestion)
        m_closeQuestion = ask::forConsent(this, tr("Close the window"), ends.join(QStringLiteral("\n\n")), tr("&Close anyway"), tr("&Keep open"),
            [this, ends] {
                m_agreedToEnd = ends;
                close();
            });
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!mayEndWork()) {
        event->ignore();
        return;
    }
    for (const Mode& mode : std::as_const(m_modes)) {
        if (!mode.screen->mayClose()) {
            event->ignore();
            return;
        }
    }
    remember();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!away::pathsIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openFiles(away::pathsIn(*event->mimeData()));
}

} // namespace semblance::ui
