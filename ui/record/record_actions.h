// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// Commands of the examiner's record with their texts, keys and tool tips.
struct RecordActions {
    Q_DECLARE_TR_FUNCTIONS(RecordActions)
public:
    /// screen owns them.
    explicit RecordActions(QWidget& screen);

    QAction* bookmark;
    QAction* span;
    QAction* note;
    QAction* excludeTrack;
    QAction* excludeFace;
    QAction* nameTrack;
    QAction* mergeTrack;
    QAction* splitTrack;
    QAction* exportRecord;

    QList<QAction*> all; ///< in the order above
};

} // namespace semblance::ui
