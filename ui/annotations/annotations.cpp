// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/annotations/annotations.h"

#include "core/faces/eye_distance.h"
#include "ui/action_maker.h"
#include "ui/files/ask.h"
#include "ui/player/frame_view.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/results/face_focus.h"

#include <QAction>
#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace semblance::ui {

Annotations::Annotations(FrameView& view, RecordBook& book, Player& player, FaceFocus& focus, QWidget& screen)
    : QObject(&screen)
    , m_view(view)
    , m_book(book)
    , m_player(player)
    , m_focus(focus)
    , m_tools(new QActionGroup(this))
    , m_menu(new QMenu(tr("&Draw on the frame"), &screen))
{
    const ActionMaker make(screen, m_all);
    const auto tool = [&](const char* name, const QString& text, Qt::Key key, const QString& tip, ShapeKind kind) {
        QAction* action = make(name, text, { QKeySequence(key) }, tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        m_tools->addAction(action);
        m_menu->addAction(action);
    };
    m_tools->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    tool("drawArrowAction", tr("&Arrow"), Qt::Key_A, tr("Draw an arrow on the frame by dragging"), ShapeKind::Arrow);
    tool("drawBoxAction", tr("&Box"), Qt::Key_R, tr("Draw a box on the frame by dragging"), ShapeKind::Box);
    tool("drawEllipseAction", tr("&Ellipse"), Qt::Key_E, tr("Draw an ellipse on the frame by dragging"), ShapeKind::Ellipse);
    tool("drawTextAction", tr("&Text"), Qt::Key_W, tr("Write on the frame where it is clicked"), ShapeKind::Text);
    tool("measureAction", tr("&Measure a distance"), Qt::Key_U,
        tr("Measure by dragging, in pixels and against the distance between the chosen face's eyes"), ShapeKind::Distance);
    m_menu->addSeparator();
    m_extend = make("extendAnnotationAction", tr("Show it &up to here"), { QKeySequence(Qt::SHIFT | Qt::Key_A) },
        tr("Keep the chosen annotation on all frames up to the shown one"));
    m_menu->addAction(m_extend);

    connect(m_tools, &QActionGroup::triggered, this, [this] {
        const QAction* chosen = m_tools->checkedAction();
        m_view.setTool(chosen ? std::optional(static_cast<ShapeKind>(chosen->data().toInt())) : std::nullopt);
        if (chosen)
            m_player.pause();
        Q_EMIT remark(chosen ? chosen->toolTip() : QString());
    });
    connect(m_extend, &QAction::triggered, this, &Annotations::extend);
    connect(&m_view, &FrameView::shapeDrawn, this, &Annotations::draw);
    connect(&m_view, &FrameView::shapeChosen, this, &Annotations::choose);
    connect(&m_view, &FrameView::shapeMoved, this, &Annotations::move);
    connect(&m_book, &RecordBook::changed, this, &Annotations::show);
    connect(&m_player, &Player::frameShown, this, &Annotations::show);
    connect(&m_player, &Player::frameFailed, this, &Annotations::show);
    m_view.installEventFilter(this);
    show();
}

std::optional<cases::RecordEntry> Annotations::entry(qint64 id) const
{
    for (const cases::RecordEntry& entry : m_book.record().current()) {
        if (entry.first.value == id)
            return entry;
    }
    return std::nullopt;
}

void Annotations::show()
{
    const bool ready = m_book.isReady() && m_player.current();
    m_tools->setEnabled(ready);
    QList<DrawnShape> shapes;
    bool hasChosen = false;
    for (const cases::RecordEntry& entry : m_book.record().current(cases::RecordKind::Annotation)) {
        hasChosen = hasChosen || entry.first.value == m_chosen;
        const auto& content = entry.content;
        if (!ready || !content.firstFrame || *m_player.current() < *content.firstFrame
            || *m_player.current() > content.lastFrame.value_or(*content.firstFrame))
            continue;
        if (auto shape = shapeOf(entry)) {
            shape->chosen = entry.first.value == m_chosen;
            shapes << *shape;
        }
    }
    if (!hasChosen)
        m_chosen.reset();
    m_extend->setEnabled(ready && m_chosen);
    m_view.setShapes(shapes);
}

void Annotations::choose(std::optional<qint64> id)
{
    m_chosen = id;
    show();
}

std::optional<double> Annotations::eyes() const
{
    const auto& face = m_focus.chosenFace();
    if (!face)
        return std::nullopt;
    const double distance = faces::eyeDistance(face->face.landmarks);
    return distance > 0 ? std::optional(distance) : std::nullopt;
}

void Annotations::draw(ShapeKind kind, QPointF from, QPointF to)
{
    const auto frame = m_player.current();
    if (!frame || !m_book.isReady())
        return;
    const DrawnShape shape { 0, kind, from, to, {}, false };
    const auto add = [this, shape, frame](const QString& text) {
        QJsonObject payload = shapePayload(shape, eyes());
        payload.insert(QStringLiteral("text"), text);
        m_book.add({ cases::RecordKind::Annotation, frame, frame, {}, {}, payload }, tr("drawing"));
    };
    if (QAction* tool = m_tools->checkedAction())
        tool->setChecked(false);
    m_view.setTool(std::nullopt);
    if (kind == ShapeKind::Text)
        ask::forText(m_view.window(), tr("Text"), tr("Text on frame %1:").arg(*frame), add);
    else
        add({});
    // Instead of the tool's hint.
    Q_EMIT remark(kind == ShapeKind::Distance ? distanceText(shape.length(), eyes()) : QString());
}

void Annotations::move(qint64 id, QPointF way)
{
    const auto moved = entry(id);
    const auto shape = moved ? shapeOf(*moved) : std::nullopt;
    if (!shape)
        return;
    cases::RecordContent content = moved->content;
    const QJsonObject place = shapePayload(shape->movedBy(way), std::nullopt);
    for (const char* key : { "from", "to" })
        content.payload.insert(QLatin1String(key), place.value(QLatin1String(key)));
    m_book.correct(*moved, content, tr("move of a drawing"));
}

void Annotations::extend()
{
    const auto chosen = m_chosen ? entry(*m_chosen) : std::nullopt;
    if (!chosen || !m_player.current() || !chosen->content.firstFrame)
        return;
    cases::RecordContent content = chosen->content;
    content.firstFrame = std::min(*content.firstFrame, *m_player.current());
    content.lastFrame = std::max(*content.lastFrame, *m_player.current());
    m_book.correct(*chosen, content, tr("change of a drawing"));
    Q_EMIT remark(tr("The annotation is shown on frames %1 to %2.").arg(*content.firstFrame).arg(*content.lastFrame));
}

bool Annotations::eventFilter(QObject* object, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (object != &m_view || !key)
        return QObject::eventFilter(object, event);
    const int pressed = static_cast<QKeyEvent*>(event)->key();
    const bool ends = pressed == Qt::Key_Escape && (m_tools->checkedAction() || m_chosen);
    const bool removes = (pressed == Qt::Key_Delete || pressed == Qt::Key_Backspace) && m_chosen;
    if (!ends && !removes)
        return false;
    event->accept();
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (removes) {
        if (const auto chosen = entry(*m_chosen))
            m_book.withdraw(*chosen, tr("withdrawal"));
    } else if (QAction* tool = m_tools->checkedAction()) {
        tool->setChecked(false);
        m_view.setTool(std::nullopt);
        Q_EMIT remark({});
    } else {
        choose(std::nullopt);
    }
    return true;
}

} // namespace semblance::ui
