// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_pane.h"

#include "core/cases/blind_review.h"
#include "core/cases/export_log.h"
#include "core/cases/record_csv.h"
#include "core/cases/rich_text.h"
#include "core/jobs/background.h"
#include "ui/annotations/drawn_shape.h"
#include "ui/files/ask.h"
#include "ui/player/player.h"
#include "ui/record/record_book.h"
#include "ui/record/record_words.h"
#include "ui/results/face_focus.h"
#include "ui/results/marks.h"
#include "ui/results/results.h"
#include "ui/text/search.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace semblance::ui {
namespace {

enum Column { KindColumn, FramesColumn, TextColumn };
constexpr int kHistoryTextColumn = 1;
constexpr int kSearchCharacters = 12;
constexpr int kKindCharacters = 8;
constexpr int kFirstRole = Qt::UserRole;

QString whenText(const cases::RecordEntry& entry)
{
    return QLocale().toString(entry.createdUtc.toLocalTime(), QLocale::ShortFormat);
}

QJsonObject words(const QString& text)
{
    return { { QStringLiteral("text"), text } };
}

} // namespace

RecordPane::RecordPane(RecordBook& book, Player& player, Results& results, FaceFocus& focus, Marks& marks, QWidget& screen, QWidget* parent)
    : QWidget(parent)
    , m_book(book)
    , m_player(player)
    , m_results(results)
    , m_focus(focus)
    , m_marks(marks)
    , m_actions(screen)
    , m_kinds(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_history(new QTreeWidget(this))
    , m_empty(new QLabel(this))
    , m_review(new QLabel(this))
{
    setObjectName(QStringLiteral("recordPane"));
    makeWidgets();
    connectCommands();
    fillList();
}

void RecordPane::makeWidgets()
{
    m_kinds->setObjectName(QStringLiteral("recordKinds"));
    m_kinds->setAccessibleName(tr("Kinds of entries"));
    m_kinds->addItem(tr("All entries"), -1);
    for (const auto kind : { cases::RecordKind::Bookmark, cases::RecordKind::Span, cases::RecordKind::Note, cases::RecordKind::Conclusion,
             cases::RecordKind::Annotation, cases::RecordKind::Judgement, cases::RecordKind::Exclusion, cases::RecordKind::TrackName,
             cases::RecordKind::Merge, cases::RecordKind::Split })
        m_kinds->addItem(recordKindText(kind), static_cast<int>(kind));
    m_search->setObjectName(QStringLiteral("recordSearch"));
    m_search->setAccessibleName(tr("Search the record"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * kSearchCharacters);
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(kKindCharacters);
    m_kinds->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_list->setObjectName(QStringLiteral("recordList"));
    m_list->setAccessibleName(tr("Record"));
    m_list->setHeaderLabels({ tr("Kind"), tr("Frames"), tr("Text") });
    m_list->setToolTip(tr("Return goes to the frame, F2 edits the text, Delete withdraws the entry; every version is kept"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->installEventFilter(this);
    m_history->setObjectName(QStringLiteral("recordHistory"));
    m_history->setAccessibleName(tr("Versions of the chosen entry"));
    m_history->setHeaderLabels({ tr("Change"), tr("Text"), tr("By"), tr("When") });
    m_history->setRootIsDecorated(false);
    m_history->setSelectionMode(QAbstractItemView::NoSelection);
    m_history->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_history->header()->setSectionResizeMode(kHistoryTextColumn, QHeaderView::Stretch);
    m_history->header()->setStretchLastSection(false);
    m_empty->setObjectName(QStringLiteral("recordEmpty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);

    m_review->setObjectName(QStringLiteral("reviewState"));
    m_review->setTextFormat(Qt::PlainText);
    m_review->setWordWrap(true);
    m_review->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_review->hide();

    auto* top = new QHBoxLayout;
    top->addWidget(m_kinds);
    top->addWidget(m_search, 1);
    for (QAction* action : { m_actions.bookmark, m_actions.note }) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        top->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_review);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_list, 3);
    layout->addWidget(m_history, 1);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, &RecordPane::fillList);
    connect(m_search, &QLineEdit::textChanged, this, &RecordPane::fillList);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RecordPane::showHistory);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { goTo(item); });
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (!m_filling && column == TextColumn)
            editText(item);
    });
}

void RecordPane::connectCommands()
{
    connect(m_actions.bookmark, &QAction::triggered, this, &RecordPane::addBookmark);
    connect(m_actions.span, &QAction::triggered, this, &RecordPane::addSpan);
    connect(m_actions.note, &QAction::triggered, this, &RecordPane::addNote);
    connect(m_actions.excludeTrack, &QAction::triggered, this, [this] { toggleExclusion(true); });
    connect(m_actions.excludeFace, &QAction::triggered, this, [this] { toggleExclusion(false); });
    connect(m_actions.nameTrack, &QAction::triggered, this, &RecordPane::nameTrack);
    connect(m_actions.mergeTrack, &QAction::triggered, this, &RecordPane::mergeTrack);
    connect(m_actions.splitTrack, &QAction::triggered, this, &RecordPane::splitTrack);
    connect(m_actions.exportRecord, &QAction::triggered, this, &RecordPane::exportAs);
    connect(&m_book, &RecordBook::changed, this, &RecordPane::fillList);
    connect(&m_book, &RecordBook::changed, this, &RecordPane::setMarks);
    connect(&m_focus, &FaceFocus::changed, this, &RecordPane::enableCommands);
    connect(&m_results, &Results::runChanged, this, &RecordPane::enableCommands);
    connect(&m_player, &Player::opened, this, [this] { m_spanBegin.reset(); });
}

QList<QAction*> RecordPane::trackCommands() const
{
    return { m_actions.excludeTrack, m_actions.excludeFace, m_actions.nameTrack, m_actions.mergeTrack, m_actions.splitTrack };
}

void RecordPane::fill(QMenu& menu) const
{
    menu.addActions({ m_actions.bookmark, m_actions.span, m_actions.note });
    menu.addSeparator();
    menu.addActions(trackCommands());
    menu.addSeparator();
    menu.addAction(m_actions.exportRecord);
}

void RecordPane::setReviewState(const QString& text)
{
    m_review->setText(text);
    m_review->setVisible(!text.isEmpty());
}

void RecordPane::fillList()
{
    m_filling = true;
    const QVariant chosenBefore = m_list->currentItem() ? m_list->currentItem()->data(0, kFirstRole) : QVariant();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        const int kind = m_kinds->currentData().toInt();
        for (const cases::RecordEntry& entry : m_book.record().current()) {
            const cases::RecordContent& content = entry.content;
            if (kind >= 0 && kind != static_cast<int>(content.kind))
                continue;
            const QString about = recordAboutText(content);
            if (!matchesSearch(m_search->text(), about + QLatin1Char(' ') + content.text() + QLatin1Char(' ') + entry.author))
                continue;
            // What is marked up is changed where it is written, on the Cases screen.
            const bool isRich = content.payload.value(cases::kRichKey).toBool();
            const bool isOfReview = content.payload.contains(cases::kReviewKey);
            const QString text = recordText(content);
            const QString line = QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
            auto* item = new QTreeWidgetItem(m_list, { about, recordFramesText(content), line });
            if (const auto shape = content.text().isEmpty() ? shapeOf(entry) : std::nullopt)
                item->setText(TextColumn, shape->text);
            item->setData(0, kFirstRole, entry.first.value);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isRich || isOfReview ? Qt::NoItemFlags : Qt::ItemIsEditable));
            item->setToolTip(TextColumn, QStringLiteral("%1\n%2, %3").arg(text, entry.author, whenText(entry)));
            if (chosenBefore.isValid() && entry.first.value == chosenBefore.toLongLong())
                m_list->setCurrentItem(item);
        }
    }
    m_filling = false;
    const bool hasEntries = !m_book.record().current().isEmpty();
    m_empty->setText(m_book.isReady() ? tr("Nothing is recorded yet. B bookmarks the shown frame, N writes a note.")
                                      : tr("Bookmarks, notes, drawings and exclusions of the open evidence stand here."));
    m_empty->setVisible(!hasEntries);
    m_list->setVisible(hasEntries);
    showHistory();
    enableCommands();
}

void RecordPane::showHistory()
{
    m_history->clear();
    const auto entry = chosen();
    if (entry) {
        for (const cases::RecordEntry& version : m_book.record().history(entry->first)) {
            const QString change = !version.supersedes ? tr("Added") : version.withdrawn ? tr("Withdrawn") : tr("Changed");
            new QTreeWidgetItem(m_history, { change, version.content.text(), version.author, whenText(version) });
        }
    }
    m_history->setVisible(m_history->topLevelItemCount() > 1);
}

void RecordPane::setMarks()
{
    QList<Bookmark> bookmarks;
    for (const cases::RecordEntry& entry : m_book.record().current()) {
        const cases::RecordContent& content = entry.content;
        const bool isPlace = content.kind == cases::RecordKind::Bookmark || content.kind == cases::RecordKind::Span
            || content.kind == cases::RecordKind::Note;
        if (isPlace && content.firstFrame)
            bookmarks.append({ *content.firstFrame, content.text().isEmpty() ? recordKindText(content.kind) : content.text() });
    }
    m_marks.setBookmarks(bookmarks);
}

void RecordPane::enableCommands()
{
    const bool onFrame = m_book.isReady() && m_player.place();
    const bool onTrack = m_book.isReady() && m_results.run() && m_focus.chosenTrack();
    const auto frame = m_focus.chosenFace() ? std::optional(m_focus.chosenFace()->frame) : std::nullopt;
    m_actions.bookmark->setEnabled(onFrame);
    m_actions.span->setEnabled(onFrame);
    m_actions.span->setText(m_spanBegin ? tr("End &span") : tr("Begin &span"));
    m_actions.note->setEnabled(onFrame);
    m_actions.excludeTrack->setEnabled(onTrack);
    m_actions.excludeTrack->setText(entryOfTrack(cases::RecordKind::Exclusion) ? tr("Count track again") : tr("E&xclude track…"));
    m_actions.excludeFace->setEnabled(onTrack && frame);
    m_actions.excludeFace->setText(
        frame && entryOfTrack(cases::RecordKind::Exclusion, frame) ? tr("Count &detection again") : tr("Exclude &detection…"));
    m_actions.nameTrack->setEnabled(onTrack);
    m_actions.mergeTrack->setEnabled(onTrack && m_results.run()->tracks.size() > 1);
    m_actions.splitTrack->setEnabled(onTrack && onFrame);
    m_actions.exportRecord->setEnabled(!m_book.record().current().isEmpty());
}

std::optional<cases::RecordEntry> RecordPane::entryOfTrack(cases::RecordKind kind, std::optional<qint64> frame) const
{
    const auto& run = m_results.run();
    for (const cases::RecordEntry& entry : m_book.record().current(kind)) {
        const cases::RecordContent& content = entry.content;
        if (!run || content.run != run->run.id || content.track != m_focus.chosenTrack())
            continue;
        if (frame ? content.firstFrame && *content.firstFrame <= *frame && *frame <= *content.lastFrame : !content.firstFrame)
            return entry;
    }
    return std::nullopt;
}

std::optional<cases::RecordEntry> RecordPane::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item)
        return std::nullopt;
    const auto& all = m_book.record().current();
    const auto it = std::find_if(all.cbegin(), all.cend(),
        [first = item->data(0, kFirstRole).toLongLong()](const cases::RecordEntry& entry) { return entry.first.value == first; });
    return it == all.cend() ? std::nullopt : std::optional(*it);
}

void RecordPane::editText(QTreeWidgetItem* item)
{
    m_list->setCurrentItem(item);
    if (const auto entry = chosen()) {
        cases::RecordContent content = entry->content;
        content.payload.insert(QStringLiteral("text"), item->text(TextColumn));
        m_book.correct(*entry, content, tr("change of a text"));
    }
}

void RecordPane::goTo(const QTreeWidgetItem* item)
{
    const auto entry = item ? chosen() : std::nullopt;
    if (!entry)
        return;
    if (entry->content.track && m_results.run() && entry->content.run == m_results.run()->run.id)
        m_focus.choose(*entry->content.track);
    if (entry->content.kind == cases::RecordKind::Annotation)
        Q_EMIT annotationChosen(entry->first.value);
    if (entry->content.firstFrame) {
        m_player.pause();
        m_player.goTo(*entry->content.firstFrame);
    }
}

void RecordPane::withdrawChosen()
{
    if (const auto entry = chosen())
        m_book.withdraw(*entry, tr("withdrawal"));
}

bool RecordPane::eventFilter(QObject* object, QEvent* event)
{
    if (object == m_list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Delete)) {
        withdrawChosen();
        return true;
    }
    return QWidget::eventFilter(object, event);
}

void RecordPane::addBookmark()
{
    const auto frame = m_player.place();
    for (const cases::RecordEntry& entry : m_book.record().current(cases::RecordKind::Bookmark)) {
        if (entry.content.firstFrame == frame) {
            Q_EMIT remark(tr("Frame %1 is bookmarked already.").arg(*frame));
            return;
        }
    }
    m_book.add({ cases::RecordKind::Bookmark, frame, frame, {}, {}, words(QString()) }, tr("bookmark"));
    Q_EMIT remark(tr("Frame %1 is bookmarked.").arg(*frame));
}

void RecordPane::addSpan()
{
    const qint64 frame = *m_player.place();
    if (const auto begin = std::exchange(m_spanBegin, std::nullopt)) {
        const auto [first, last] = std::minmax(*begin, frame);
        m_book.add({ cases::RecordKind::Span, first, last, {}, {}, words(QString()) }, tr("span"));
        Q_EMIT remark(tr("The span from frame %1 to %2 is recorded.").arg(first).arg(last));
    } else {
        m_spanBegin = frame;
        Q_EMIT remark(tr("A span begins at frame %1; the same command at its last frame ends it.").arg(frame));
    }
    enableCommands();
}

void RecordPane::addNote()
{
    const auto frame = m_player.place();
    m_player.pause();
    ask::forText(this, tr("Note"), tr("Note on frame %1:").arg(*frame), [this, frame](const QString& text) {
        m_book.add({ cases::RecordKind::Note, frame, frame, {}, {}, words(text) }, tr("note"));
    });
}

void RecordPane::toggleExclusion(bool ofTrack)
{
    std::optional<qint64> frame;
    if (!ofTrack)
        frame = m_focus.chosenFace()->frame;
    if (const auto entry = entryOfTrack(cases::RecordKind::Exclusion, frame)) {
        m_book.withdraw(*entry, tr("counting again"));
        return;
    }
    m_player.pause();
    const int track = *m_focus.chosenTrack();
    const QString question = ofTrack ? tr("Why does track %1 not count?").arg(cases::trackLabel(track))
                                     : tr("Why does the face of track %1 on frame %2 not count?").arg(cases::trackLabel(track)).arg(*frame);
    ask::forText(this, tr("Exclude"), question, [this, track, frame, run = m_results.run()->run.id](const QString& reason) {
        m_book.add({ cases::RecordKind::Exclusion, frame, frame, run, track, words(reason) }, tr("exclusion"));
    });
}

void RecordPane::nameTrack()
{
    const int track = *m_focus.chosenTrack();
    ask::forText(this, tr("Name track"), tr("Name of track %1:").arg(cases::trackLabel(track)),
        [this, track, run = m_results.run()->run.id](const QString& name) {
            const cases::RecordContent content { cases::RecordKind::TrackName, {}, {}, run, track, words(name) };
            if (const auto entry = entryOfTrack(cases::RecordKind::TrackName))
                m_book.correct(*entry, content, tr("name of a track"));
            else
                m_book.add(content, tr("name of a track"));
        });
}

void RecordPane::mergeTrack()
{
    const auto& run = m_results.run();
    const int track = *m_focus.chosenTrack();
    QList<std::pair<QString, int>> others;
    for (const analysis::TrackSummary& other : run->tracks) {
        if (other.id == track || other.excluded)
            continue;
        const QString label = cases::trackLabel(other.id);
        others << std::pair(tr("%1: frames %2 to %3")
                                .arg(other.name.isEmpty() ? label : QStringLiteral("%1 – %2").arg(label, other.name))
                                .arg(other.firstFrame)
                                .arg(other.lastFrame),
            other.id);
    }
    if (others.isEmpty()) {
        Q_EMIT remark(tr("There is no other track that counts."));
        return;
    }
    m_player.pause();
    ask::forChoice(this, tr("Merge track"), tr("Track %1 is the same person as track:").arg(cases::trackLabel(track)), others,
        [this, track, run = run->run.id](int other) {
            const auto [into, merged] = std::minmax(track, other); // The lower number stays.
            m_book.addTrackStep({ cases::RecordKind::Merge, {}, {}, run, merged, { { QStringLiteral("into"), into } } }, tr("merge"));
        });
}

void RecordPane::splitTrack()
{
    const auto frame = m_player.place();
    m_player.pause();
    m_book.addTrackStep(
        { cases::RecordKind::Split, frame, frame, m_results.run()->run.id, *m_focus.chosenTrack(), words(QString()) }, tr("split"));
}

void RecordPane::exportAs()
{
    const QFileInfo evidence(m_player.path());
    ask::forNewFile(this, tr("Export record"),
        evidence.absolutePath() + QLatin1Char('/') + evidence.completeBaseName() + QStringLiteral("-record.csv"), tr("CSV files (*.csv)"),
        QStringLiteral("csv"), [this](const QString& path) {
            const auto timeOf
                = [frames = m_player.frames()](qint64 frame) { return frame < frames.size() ? frames[frame].timeSeconds : std::nullopt; };
            const auto& place = m_results.place();
            const QString casePath = place ? place->casePath : QString();
            const QJsonObject details { { QStringLiteral("what"), QStringLiteral("record") },
                { QStringLiteral("evidence_sha256"), place ? QString::fromLatin1(place->sha256) : QString() } };
            jobs::runThenCallback(
                [path, record = m_book.record(), timeOf, casePath, details] {
                    return cases::writeRecordCsv(path, record, timeOf).and_then([&] { return cases::logExport(casePath, path, details); });
                },
                this,
                [this, path](const Result<cases::ExportedFile>& written) {
                    if (written)
                        Q_EMIT remark(tr("The record was written to %1.").arg(path));
                    else
                        Q_EMIT failed(written.error());
                });
        });
}

} // namespace semblance::ui
