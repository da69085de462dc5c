// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/dataset_actions.h"

#include "ui/action_maker.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QWidget>

namespace semblance::ui {

DatasetActions::DatasetActions(QWidget& screen, QWidget& gallery)
{
    const ActionMaker dataset(screen, ofDataset);
    add = dataset("addDatasetAction", tr("&Add dataset…"), { QKeySequence(Qt::CTRL | Qt::Key_N) },
        tr("Read a folder of videos or pictures and extract its faces"));
    open = dataset("openDatasetAction", tr("&Open dataset…"), { QKeySequence(Qt::CTRL | Qt::Key_D) },
        tr("Open a folder that faces were extracted into"));
    expand = dataset("expandDatasetAction", tr("&Expand…"), { QKeySequence(Qt::CTRL | Qt::Key_E) },
        tr("Make augmented samples from the dataset's faces"));
    exportCsv = dataset("exportCsvAction", tr("Export as &CSV…"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E) },
        tr("Write the manifest, a row a sample, as a CSV file"));
    refresh = dataset(
        "refreshDatasetAction", tr("&Read again"), { QKeySequence(Qt::Key_F5) }, tr("Read the manifest and the filtered samples again"));
    closeDataset
        = dataset("closeDatasetAction", tr("C&lose dataset"), { QKeySequence(Qt::CTRL | Qt::Key_W) }, tr("Show no dataset; jobs go on"));
    filter = dataset("filterAction", tr("&Filter"), { QKeySequence(Qt::CTRL | Qt::Key_F) }, tr("Go to the filters"));
    showAll = dataset(
        "showAllSamplesAction", tr("&Show all samples"), { QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F) }, tr("Take all filters away"));
    larger = dataset("largerPicturesAction", tr("Larger pictures"),
        { QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) }, tr("Show the samples larger"));
    smaller = dataset(
        "smallerPicturesAction", tr("Smaller pictures"), { QKeySequence(Qt::CTRL | Qt::Key_Minus) }, tr("Show the samples smaller"));

    const ActionMaker sample(gallery, ofSample);
    previous = sample("previousSampleAction", tr("&Previous sample"), { QKeySequence(Qt::Key_Left) }, tr("Go to the previous sample"));
    next = sample("nextSampleAction", tr("&Next sample"), { QKeySequence(Qt::Key_Right) }, tr("Go to the next sample"));
    accept = sample("acceptSampleAction", tr("A&ccept…"), { QKeySequence(Qt::Key_A) }, tr("Accept the chosen samples, with a reason"));
    reject = sample("rejectSampleAction", tr("&Reject…"), { QKeySequence(Qt::Key_R) },
        tr("Reject the chosen samples, with a reason; they never reach training"));
    relabel = sample(
        "relabelSampleAction", tr("Re&label…"), { QKeySequence(Qt::Key_L) }, tr("Change the labels of the chosen samples, with a reason"));
    landmarks
        = sample("landmarksAction", tr("Land&marks"), { QKeySequence(Qt::Key_M) }, tr("Draw the landmarks over the pictures, or no more"));
    landmarks->setCheckable(true);

    for (QAction* action : std::as_const(ofSample))
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (const QList<QAction*>& group : { ofDataset, ofSample }) {
        for (QAction* action : group)
            action->setIconText(plainText(action->text()));
    }
    previous->setIcon(symbolIcon(Symbol::StepBack));
    next->setIcon(symbolIcon(Symbol::StepForward));
    add->setIcon(symbolIcon(Symbol::Add));
    open->setIcon(symbolIcon(Symbol::Open));
}

} // namespace semblance::ui
