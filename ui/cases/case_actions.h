// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QList>

class QAction;
class QWidget;

namespace semblance::ui {

/// The commands of the Case screen, in order. Owned by the screen.
struct CaseActions {
    Q_DECLARE_TR_FUNCTIONS(CaseActions)
public:
    explicit CaseActions(QWidget& screen);

    QList<QAction*> all;

    QAction* newCase;
    QAction* open;
    QAction* sample;
    QAction* find;
    QAction* findIn;
    QAction* forget;
    QAction* facts;
    QAction* addEvidence;
    QAction* checkFiles;
    QAction* findMoved;
    QAction* openInReview;
    QAction* note;
    QAction* conclusion;
    QAction* editEntry;
    QAction* withdrawEntry;
    QAction* verify;
    QAction* report;
    QAction* exportBundle;
    QAction* verifyBundle;
    QAction* keepModels;
    QAction* exportLog;
    QAction* archive; ///< or reopen
    QAction* start;
};

} // namespace semblance::ui
