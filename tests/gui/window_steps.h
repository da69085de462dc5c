// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/soon.h"
#include "ui/analysis/analysis_control.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/results/results.h"
#include "ui/verdict/node_button.h"
#include "ui/verdict/node_model.h"
#include "window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

// What a user does with the window again and again.
namespace semblance::test {

inline void activate(QWidget& window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window, 300000));
}

/// The window, started and active.
inline ui::MainWindow& activeWindow(WindowFixture& f)
{
    ui::MainWindow& window = f.start();
    activate(window);
    return window;
}

inline QDockWidget& dock(WindowFixture& f, const QString& key)
{
    return f.find<QDockWidget>((key + QStringLiteral("Dock")).toLatin1().constData());
}

/// A part of an open dialog; null where there is none.
template <typename Widget> Widget* inDialog(WindowFixture& f, const char* dialog, const char* name)
{
    auto* found = f.window().findChild<QDialog*>(QString::fromLatin1(dialog));
    return found ? found->findChild<Widget*>(QString::fromLatin1(name)) : nullptr;
}

inline ui::Player& player(WindowFixture& f)
{
    return *f.window().findChild<ui::Player*>();
}

/// The picture on the screen is this frame's and no other one's.
inline bool shows(WindowFixture& f, qint64 ordinal)
{
    const auto expected = FakeVideoSource(1000).frame(ordinal);
    const auto& picture = player(f).picture();
    const QImage& image = f.find<ui::FrameView>("frameView").frame();
    return player(f).current() == ordinal && picture && picture->sha256 == expected->sha256 && !image.isNull()
        && std::equal(image.constBits(), image.constBits() + image.width() * 3, expected->image.pixels());
}

inline void openAndWait(WindowFixture& f, const QString& path)
{
    f.window().openFiles({ path });
    SOON(player(f).path() == path && player(f).isOpen() && player(f).current() == 0);
    SOON(f.window().findChild<ui::Results*>()->place());
}

inline QString cell(WindowFixture& f, int node, ui::NodeModel::Column column)
{
    auto* model = qobject_cast<ui::NodeModel*>(f.find<QTreeView>("nodeTree").model());
    return model->indexOfNode(node).siblingAtColumn(column).data().toString();
}

inline void analyse(WindowFixture& f)
{
    auto* control = f.window().findChild<ui::AnalysisControl*>();
    SOON(control->canStart());
    f.find<QAction>("analyzeAction").trigger();
    QVERIFY(control->isRunning());
    SOON(!control->isRunning());
    QVERIFY2(control->last().state == jobs::JobEvent::State::Done, qPrintable(control->last().error.message));
}

inline void clickNode(WindowFixture& f, const char* node)
{
    QTest::mouseClick(&f.find<ui::NodeButton>(node), Qt::LeftButton);
}

} // namespace semblance::test
