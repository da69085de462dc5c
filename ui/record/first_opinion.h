// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/examiner_record.h"

#include <QObject>
#include <QStringList>

#include <set>
#include <utility>

class QAction;
class QSettings;
class QWidget;

namespace semblance::ui {

class FaceFocus;
class Player;
class RecordBook;
class Results;

/// First opinion before the machine's: while it is on, the scores of a track stay hidden in the whole screen until the examiner's own
/// judgement on it is in the record. Draws the veil over the results; holds the two commands.
class FirstOpinion : public QObject {
    Q_OBJECT
public:
    /// screen owns the commands.
    FirstOpinion(RecordBook& book, Results& results, FaceFocus& focus, Player& player, QSettings& settings, QWidget& screen);
    ~FirstOpinion() override;

    const QList<QAction*>& actions() const { return m_all; }
    bool isOn() const;
    /// The examiner's judgement on a track of the shown run in one sentence; empty: none.
    QString sentence(int track) const;
    /// The same by node; an empty list: none.
    QStringList byNode(int track) const;

Q_SIGNALS:
    void changed(); ///< a judgement, or the mode
    void remark(const QString& text);

private:
    void ask();
    void follow();
    void enable();

    RecordBook& m_book;
    Results& m_results;
    FaceFocus& m_focus;
    Player& m_player;
    QWidget& m_screen;
    QList<QAction*> m_all;
    QAction* m_mode;
    QAction* m_opine;
    std::set<std::pair<qint64, int>> m_seen; ///< run and track whose scores were shown since the program started
};

} // namespace semblance::ui
