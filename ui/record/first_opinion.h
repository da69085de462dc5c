// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/examiner_record.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

#include <functional>
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

    /// Where an opinion goes instead while a blind review is at work (false: nowhere else), and whether it has one on a track already.
    using Judge = std::function<bool(int track, const QJsonObject& opinions, const QString& words, bool beforeScores)>;
    using HasJudged = std::function<bool(cases::RunId run, int track)>;
    void setReview(Judge judge, HasJudged hasJudged);

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
    Judge m_judge;
    HasJudged m_hasJudged;
    QAction* m_mode;
    QAction* m_opine;
    std::set<std::pair<qint64, int>> m_seen; ///< run and track whose scores were shown since the program started
};

} // namespace semblance::ui
