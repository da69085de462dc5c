// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/record/record_actions.h"

#include "ui/action_maker.h"

#include <QAction>
#include <QKeySequence>

namespace semblance::ui {

RecordActions::RecordActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    bookmark = make("bookmarkAction", tr("&Bookmark"), { QKeySequence(Qt::Key_B) }, tr("Bookmark the shown frame"));
    span = make("spanAction", tr("Begin &span"), { QKeySequence(Qt::SHIFT | Qt::Key_B) },
        tr("Mark a stretch: once where it begins, again where it ends"));
    note = make("noteAction", tr("&Note…"), { QKeySequence(Qt::Key_N) }, tr("Write a note on the shown frame"));
    excludeTrack = make("excludeTrackAction", tr("E&xclude track…"), { QKeySequence(Qt::Key_X) },
        tr("Leave the chosen track out of every verdict, with a reason, or count it again"));
    excludeFace = make("excludeFaceAction", tr("Exclude &detection…"), { QKeySequence(Qt::SHIFT | Qt::Key_X) },
        tr("Leave the chosen track's face on the shown frame out, with a reason, or count it again"));
    nameTrack = make("nameTrackAction", tr("Na&me track…"), { QKeySequence(Qt::SHIFT | Qt::Key_N) }, tr("Give the chosen track a name"));
    mergeTrack = make("mergeTrackAction", tr("Mer&ge track…"), { QKeySequence(Qt::CTRL | Qt::Key_M) },
        tr("The chosen track is the same person as another one: make them one track"));
    splitTrack = make("splitTrackAction", tr("Spl&it track here"), { QKeySequence(Qt::SHIFT | Qt::Key_M) },
        tr("From the shown frame on the chosen track is another person: make it two tracks"));
    exportRecord = make("exportRecordAction", tr("&Export record…"), {}, tr("Write all entries of the record to a CSV file"));
}

} // namespace semblance::ui
