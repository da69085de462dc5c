// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player/view_options.h"

#include "ui/action_maker.h"

#include <QAction>
#include <QSettings>

#include <functional>

namespace semblance::ui {
namespace {

constexpr double kZoomStep = 1.5;
const QString kKey = QStringLiteral("player/%1");

QAction* separator(QWidget& owner)
{
    auto* line = new QAction(&owner);
    line->setSeparator(true);
    return line;
}

} // namespace

ViewOptions::ViewOptions(FrameView& view, QSettings& settings, QWidget& owner)
{
    const ActionMaker make(owner, m_all);
    const auto command = [&](const char* name, const QString& text, const QList<QKeySequence>& keys, const QString& tip, auto act) {
        QAction* action = make(name, text, keys, tip);
        QObject::connect(action, &QAction::triggered, &view, act);
        m_menu << action;
    };
    command("fitFrameAction", tr("&Fit the frame"), { QKeySequence(Qt::Key_F) }, tr("Show the whole frame as large as fits"),
        [&view] { view.fit(); });
    command("actualSizeAction", tr("&100 %"), { QKeySequence(Qt::Key_1) }, tr("One pixel of the frame on one pixel of the screen"),
        [&view] { view.setZoom(1); });
    command("enlargeFrameAction", tr("Enlarge the frame"), { QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal) },
        tr("Enlarge the frame, up to 3200 %; the wheel does so about the cursor"), [&view] { view.zoomBy(kZoomStep); });
    command("reduceFrameAction", tr("Reduce the frame"), { QKeySequence(Qt::Key_Minus) }, tr("Make the frame smaller"),
        [&view] { view.zoomBy(1 / kZoomStep); });
    m_menu << separator(owner);

    const auto choice = [&](const char* name, const char* key, const QString& text, int digit, const QString& tip, bool preset,
                            std::function<void(bool)> set) {
        QAction* action = make(name, text, { QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)) }, tip);
        const QString setting = kKey.arg(QLatin1String(key));
        action->setCheckable(true);
        action->setChecked(settings.value(setting, preset).toBool());
        set(action->isChecked());
        QObject::connect(action, &QAction::toggled, &view, [&settings, setting, set](bool on) {
            settings.setValue(setting, on);
            set(on);
        });
        m_menu << action;
    };
    const auto part = [&](const char* name, const char* key, const QString& text, int digit, const QString& tip, bool FaceParts::*member) {
        choice(name, key, text, digit, tip, FaceParts().*member, [&view, member](bool on) {
            FaceParts parts = view.parts();
            parts.*member = on;
            view.setParts(parts);
        });
    };
    const auto look = [&](const char* name, const char* key, const QString& text, int digit, const QString& tip, bool PixelLook::*member) {
        choice(name, key, text, digit, tip, PixelLook().*member, [&view, member](bool on) {
            PixelLook changed = view.look();
            changed.*member = on;
            view.setLook(changed);
        });
    };
    part("boxesAction", "boxes", tr("&Boxes"), 1, tr("Draw a box around each face"), &FaceParts::boxes);
    part("landmarksAction", "landmarks", tr("&Landmarks"), 2, tr("Draw each face's 68 landmarks and the outlines they follow"),
        &FaceParts::landmarks);
    part("meshAction", "mesh", tr("Landmark &mesh"), 3, tr("Draw the triangles between each face's landmarks"), &FaceParts::mesh);
    part("trackIdsAction", "trackIds", tr("&Track numbers"), 4, tr("Write each face's track at its box"), &FaceParts::trackIds);
    part("probabilitiesAction", "probabilities", tr("&Probabilities"), 5, tr("Write each face's probability at its box"),
        &FaceParts::probabilities);
    choice("annotationsAction", "annotations", tr("&Annotations"), 8, tr("Draw the annotations of the frame"), true,
        [&view](bool on) { view.setShapesShown(on); });
    m_menu << separator(owner);
    look("smoothAction", "smooth", tr("&Smooth pixels"), 6, tr("Interpolate between pixels; off: each pixel is a square"),
        &PixelLook::smooth);
    look("pixelGridAction", "pixelGrid", tr("Pixel &grid"), 7, tr("Draw a grid from 800 % on, and each pixel's values at 3200 %"),
        &PixelLook::grid);
}

} // namespace semblance::ui
