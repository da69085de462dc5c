// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/examiner_record.h"
#include "ui/record/record_actions.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace semblance::ui {

class FaceFocus;
class Marks;
class Player;
class RecordBook;
class Results;

/// The examiner's record as a list: filtered, searched, its texts edited in place (F2), Return goes to the frame, Delete withdraws;
/// below it the versions of the chosen entry. Does what the commands of the record say, and sets the bookmarks among the marks.
class RecordPane : public QWidget {
    Q_OBJECT
public:
    /// screen owns the commands.
    RecordPane(
        RecordBook& book, Player& player, Results& results, FaceFocus& focus, Marks& marks, QWidget& screen, QWidget* parent = nullptr);

    const QList<QAction*>& allActions() const { return m_actions.all; }
    /// What can be done with the chosen track.
    QList<QAction*> trackCommands() const;
    void fill(QMenu& menu) const;
    /// How a blind second review stands, above the list; empty: there is none.
    void setReviewState(const QString& text);

Q_SIGNALS:
    void remark(const QString& text);
    void annotationChosen(qint64 first); ///< id of its first version
    void failed(const semblance::Error& error);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void makeWidgets();
    void connectCommands();
    void fillList();
    void showHistory();
    void setMarks();
    void enableCommands();
    void editText(QTreeWidgetItem* item);
    void goTo(const QTreeWidgetItem* item);
    void withdrawChosen();

    void addBookmark();
    void addSpan();
    void addNote();
    void toggleExclusion(bool ofTrack);
    void nameTrack();
    void mergeTrack();
    void splitTrack();
    void exportAs();
    /// The entry of the chosen track of the shown run: its exclusion as a whole or on the shown frame, or its name.
    std::optional<cases::RecordEntry> entryOfTrack(cases::RecordKind kind, std::optional<qint64> frame = {}) const;
    std::optional<cases::RecordEntry> chosen() const;

    RecordBook& m_book;
    Player& m_player;
    Results& m_results;
    FaceFocus& m_focus;
    Marks& m_marks;
    RecordActions m_actions;
    QComboBox* m_kinds;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QTreeWidget* m_history;
    QLabel* m_empty;
    QLabel* m_review;
    std::optional<qint64> m_spanBegin;
    bool m_filling = false;
};

} // namespace semblance::ui
