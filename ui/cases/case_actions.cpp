// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

CaseActions::CaseActions(QWidget& screen)
{
    const ActionMaker make(screen, all);
    newCase = make("newCaseAction", tr("&New case…"), { QKeySequence(Qt::CTRL | Qt::Key_N) },
        tr("Make a case file with number, title, examiner and questions"));
    open = make("openCaseAction", tr("&Open…"), { QKeySequence(Qt::CTRL | Qt::Key_O) }, tr("Open a case file, a video or an image"));
    sample = make("openSampleAction", tr("Open the &sample"), {},
        tr("Open a clip of a person who does not exist, forged from the middle on; it is made when it is not there yet"));
    find = make("findCaseAction", tr("&Find cases"), { QKeySequence(Qt::CTRL | Qt::Key_F) },
        tr("Type what the cases are searched for; Return searches every case in the folder"));
    findIn = make("findCaseInAction", tr("Folder to &search…"), {}, tr("Choose the folder whose cases are searched"));
    forget = make("forgetCaseAction", tr("&Take off the list"), { QKeySequence(Qt::Key_Delete) },
        tr("Take the chosen case off this list; the file stays where it is"));
    facts = make("caseFactsAction", tr("&Edit the case's facts…"), { QKeySequence(Qt::CTRL | Qt::Key_E) },
        tr("Say what the case is about; what was said before stays in the file"));
    addEvidence = make("addEvidenceAction", tr("&Add evidence…"), { QKeySequence(Qt::CTRL | Qt::Key_I) },
        tr("Take videos and images into the case with their intake record and hashes; or drop them here"));
    checkFiles = make("checkFilesAction", tr("Check the &files"), { QKeySequence(Qt::Key_F5) },
        tr("Hash the evidence files and say whether they are still those that were taken in"));
    findMoved = make("findMovedAction", tr("Find &moved evidence…"), {},
        tr("Look in a folder for evidence that is not where it was; it is known by its SHA-256"));
    openInReview = make("openInReviewAction", tr("Open in &Review"), { QKeySequence(Qt::CTRL | Qt::Key_Return) },
        tr("Look at the chosen evidence, track or entry"));
    note = make("caseNoteAction", tr("New &note…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N) },
        tr("Write a note on a piece of evidence, with bold words, lists and links"));
    conclusion = make("caseConclusionAction", tr("New c&onclusion…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O) },
        tr("Write what you conclude about a piece of evidence; it stands in the report"));
    editEntry = make("editEntryAction", tr("E&dit the entry…"), { QKeySequence(Qt::Key_F2) },
        tr("Change the chosen note or conclusion; every version is kept"));
    withdrawEntry
        = make("withdrawEntryAction", tr("&Withdraw the entry"), {}, tr("Take the chosen note or conclusion back; it stays in the file"));
    verify = make("verifyCaseAction", tr("&Verify"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V) },
        tr("Hold the case against its own audit log, its evidence files and its models"));
    report = make("caseReportAction", tr("Re&port…"), { QKeySequence(Qt::CTRL | Qt::Key_P) },
        tr("Write what the case holds as PDF, HTML or JSON, with a preview"));
    exportBundle = make("exportBundleAction", tr("Export sealed &bundle…"), {},
        tr("Write the case as one file with every hash, signed where you have a key, that another examiner can check and repeat"));
    verifyBundle
        = make("verifyBundleAction", tr("Verify b&undle…"), {}, tr("Check a sealed bundle from elsewhere and repeat its analyses"));
    keepModels = make("keepModelsAction", tr("&Keep the models' files"), {},
        tr("Copy the models that the analyses used into a folder beside the case, so that they can be repeated whatever becomes of the installed ones"));
    exportLog = make("exportLogAction", tr("Export the &log…"), {}, tr("Write the shown entries of the audit log as CSV or JSON"));
    archive = make("archiveCaseAction", tr("C&lose the case…"), {},
        tr("From then on nothing in the case can be changed, until it is reopened; both are logged with the reason"));
    start = make("startPageAction", tr("S&tart page"), { QKeySequence(Qt::ALT | Qt::Key_Home) }, tr("Go to the list of recent cases"));
    newCase->setIcon(symbolIcon(Symbol::Add));
    open->setIcon(symbolIcon(Symbol::Open));
    for (QAction* action : std::as_const(all))
        action->setIconText(plainText(action->text()));
}

} // namespace semblance::ui
