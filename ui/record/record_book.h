// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/examiner_record.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QUndoStack;

namespace semblance::jobs {
class CaseService;
}

namespace semblance::ui {

class Player;
class Results;

/// The examiner's record of the open evidence. Every change is written to the case file in the background, as a new version, and can
/// be undone, by one more version; undoing ends with the evidence. Excluding or naming a track has the results read again.
class RecordBook : public QObject {
    Q_OBJECT
public:
    RecordBook(jobs::CaseService& service, Player& player, Results& results, QUndoStack& undo, QObject* parent = nullptr);

    const cases::ExaminerRecord& record() const { return m_record; }
    /// Whether entries can be added: the evidence is open, its case file known and not in another program's hands.
    bool isReady() const;

    /// what: for Undo, e.g. "bookmark".
    void add(const cases::RecordContent& content, const QString& what);
    void correct(const cases::RecordEntry& entry, const cases::RecordContent& content, const QString& what);
    void withdraw(const cases::RecordEntry& entry, const QString& what);
    /// Several entries that are undone together.
    void addAll(const QList<cases::RecordContent>& contents, const QString& what);
    /// A merge or a split, which the case file may refuse with a sentence: it can be undone once it is written.
    void addTrackStep(const cases::RecordContent& content, const QString& what);

Q_SIGNALS:
    void changed();
    void failed(const semblance::Error& error);

private:
    class Change;
    using First = std::shared_ptr<qint64>; ///< id of an entry's first version, 0 before it is written; touched by the case thread alone

    using Written = std::function<void(const cases::RecordEntry& entry)>;

    /// written: what is to be undone is pushed only then, and a refusal leaves what was done before to be undone.
    void write(const First& first, const std::optional<cases::RecordContent>& content, Written written = {});
    void follow();

    jobs::CaseService& m_service;
    Player& m_player;
    Results& m_results;
    QUndoStack& m_undo;
    cases::ExaminerRecord m_record;
    quint64 m_generation = 0; ///< of the evidence; answers for an older one are dropped
    int m_writing = 0;
};

} // namespace semblance::ui
