// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/annotations/drawn_shape.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace semblance::ui {

class FaceFocus;
class FrameView;
class Player;
class RecordBook;

/// Annotations that are drawn on the frame: entries of the record with a shape, on one frame or on a stretch of frames. Shows those of the
/// shown frame, draws new ones with the chosen tool, moves and withdraws them. A measured distance stands beside the distance
/// between the eyes of the chosen track's face on the frame.
class Annotations : public QObject {
    Q_OBJECT
public:
    /// screen owns the commands.
    Annotations(FrameView& view, RecordBook& book, Player& player, FaceFocus& focus, QWidget& screen);

    const QList<QAction*>& actions() const { return m_all; }
    /// A menu of the tools, made once.
    QMenu* menu() const { return m_menu; }
    void choose(std::optional<qint64> id);

Q_SIGNALS:
    void remark(const QString& text);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void show();
    void draw(ShapeKind kind, QPointF from, QPointF to);
    void move(qint64 id, QPointF way);
    void extend();
    std::optional<cases::RecordEntry> entry(qint64 id) const;
    std::optional<double> eyes() const;

    FrameView& m_view;
    RecordBook& m_book;
    Player& m_player;
    FaceFocus& m_focus;
    QList<QAction*> m_all;
    QActionGroup* m_tools;
    QAction* m_extend;
    QMenu* m_menu;
    std::optional<qint64> m_chosen;
};

} // namespace semblance::ui
