// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/blind_review.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace semblance::ui {

class FirstOpinion;
class RecordBook;
class Results;

/// A blind second review of the shown analysis: begins one, is told which of the two examiners is at work, whose opinions (Shift+O) then go
/// into the review, and signs off. Holds its menu.
class BlindReviewing : public QObject {
    Q_OBJECT
public:
    /// screen owns the commands.
    BlindReviewing(RecordBook& book, Results& results, FirstOpinion& opinion, QWidget& screen);

    const QList<QAction*>& actions() const { return m_all; }
    QMenu* menu() const { return m_menu; }
    /// How the newest review of the shown analysis stands, and once both have signed off how they agree; empty: there is none.
    QString stateText() const;

Q_SIGNALS:
    void changed();
    void remark(const QString& text);

private:
    /// The newest one of the shown analysis.
    std::optional<cases::BlindReview> review() const;
    bool judge(int track, const QJsonObject& opinions, const QString& words, bool beforeScores);
    void start();
    void sign();
    void fillExaminers();
    void follow();

    RecordBook& m_book;
    Results& m_results;
    QWidget& m_screen;
    QList<QAction*> m_all;
    QAction* m_start;
    QAction* m_sign;
    QMenu* m_menu;
    QMenu* m_examiners;
    QString m_examiner; ///< who is at work; empty: nobody says
};

} // namespace semblance::ui
