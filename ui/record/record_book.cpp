// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_book.h"

#include "core/jobs/background.h"
#include "core/jobs/case_service.h"
#include "ui/player/player.h"
#include "ui/results/results.h"

#include <QFileInfo>
#include <QUndoCommand>
#include <QUndoStack>

#include <utility>

namespace semblance::ui {

/// From one content to another; without content the entry is withdrawn.
class RecordBook::Change : public QUndoCommand {
public:
    Change(RecordBook& book, First first, std::optional<cases::RecordContent> before, std::optional<cases::RecordContent> after,
        const QString& what, bool isDone = false)
        : QUndoCommand(what)
        , m_book(book)
        , m_first(std::move(first))
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_isDone(isDone)
    {
    }

    void redo() override
    {
        if (!std::exchange(m_isDone, false))
            m_book.write(m_first, m_after);
    }
    void undo() override { m_book.write(m_first, m_before); }

private:
    RecordBook& m_book;
    First m_first;
    std::optional<cases::RecordContent> m_before;
    std::optional<cases::RecordContent> m_after;
    bool m_isDone; ///< before it was pushed
};

RecordBook::RecordBook(jobs::CaseService& service, Player& player, Results& results, QUndoStack& undo, QObject* parent)
    : QObject(parent)
    , m_service(service)
    , m_player(player)
    , m_results(results)
    , m_undo(undo)
{
    connect(&m_results, &Results::placeChanged, this, &RecordBook::follow);
    connect(&m_player, &Player::opened, this, &RecordBook::changed);
    connect(&m_player, &Player::openFailed, this, &RecordBook::changed);
}

bool RecordBook::isReady() const
{
    return m_player.isOpen() && m_results.place() && !m_results.place()->heldBy;
}

void RecordBook::follow()
{
    const auto& place = m_results.place();
    if (!place) {
        ++m_generation;
        m_writing = 0;
        m_undo.clear();
        m_record = {};
    } else if (m_writing == 0) {
        m_record = place->record;
    }
    Q_EMIT changed();
}

void RecordBook::add(const cases::RecordContent& content, const QString& what)
{
    if (isReady())
        m_undo.push(new Change(*this, std::make_shared<qint64>(0), std::nullopt, content, what));
}

void RecordBook::correct(const cases::RecordEntry& entry, const cases::RecordContent& content, const QString& what)
{
    if (isReady() && content != entry.content)
        m_undo.push(new Change(*this, std::make_shared<qint64>(entry.first.value), entry.content, content, what));
}

void RecordBook::withdraw(const cases::RecordEntry& entry, const QString& what)
{
    if (!isReady())
        return;
    const auto first = std::make_shared<qint64>(entry.first.value);
    if (entry.content.kind != cases::RecordKind::Split) {
        m_undo.push(new Change(*this, first, entry.content, std::nullopt, what));
        return;
    }
    write(first, std::nullopt, [this, first, before = entry.content, what](const cases::RecordEntry&) {
        m_undo.push(new Change(*this, first, before, std::nullopt, what, true));
    });
}

void RecordBook::addAll(const QList<cases::RecordContent>& contents, const QString& what)
{
    if (!isReady())
        return;
    m_undo.beginMacro(what);
    for (const cases::RecordContent& content : contents)
        add(content, what);
    m_undo.endMacro();
}

void RecordBook::addTrackStep(const cases::RecordContent& content, const QString& what)
{
    const auto first = std::make_shared<qint64>(0);
    write(first, content, [this, first, what](const cases::RecordEntry& entry) {
        m_undo.push(new Change(*this, first, std::nullopt, entry.content, what, true));
    });
}

void RecordBook::write(const First& first, const std::optional<cases::RecordContent>& content, Written written)
{
    if (!isReady())
        return;
    const jobs::CaseEvent& place = *m_results.place();
    cases::Evidence evidence;
    evidence.path = place.evidencePath;
    evidence.fileName = QFileInfo(place.evidencePath).fileName();
    evidence.sha256 = place.sha256;
    evidence.bytes = place.evidence ? place.evidence->bytes : QFileInfo(place.evidencePath).size();
    evidence.facts = m_player.facts();
    ++m_writing;
    const auto entry = std::make_shared<cases::RecordEntry>(); // filled by the case thread before the answer is sent
    m_service.changeRecord(
        place.casePath, evidence,
        [first, content, entry](cases::CaseFile& file, cases::EvidenceId id) -> Result<> {
            if (*first == 0 && !content)
                return {};
            const auto done = *first == 0 ? file.addEntry(id, *content, {})
                : content                 ? file.correctEntry({ *first }, *content, {})
                                          : file.withdrawEntry({ *first }, {});
            if (!done)
                return tl::unexpected(done.error());
            *first = done->first.value;
            *entry = *done;
            return {};
        },
        jobs::whileAlive(
            this, [this, entry, written = std::move(written), generation = m_generation](const Result<cases::ExaminerRecord>& record) {
                if (generation != m_generation)
                    return;
                --m_writing;
                if (!record) {
                    if (!written)
                        m_undo.clear(); // It no longer fits what is written.
                    Q_EMIT failed(record.error());
                    return;
                }
                m_record = *record;
                if (written)
                    written(*entry);
                Q_EMIT changed();
                if (const auto& run = m_results.run(); run && m_writing == 0 && m_record.trackEdits(run->run.id) != run->edits)
                    m_results.refresh();
            }));
}

} // namespace semblance::ui
