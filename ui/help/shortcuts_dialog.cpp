// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

/// The tool tip without the key in brackets at its end.
QString purpose(const QAction& action)
{
    const QString key = QStringLiteral(" (%1)").arg(action.shortcut().toString(QKeySequence::NativeText));
    QString text = action.toolTip();
    if (text.endsWith(key))
        text.chop(key.size());
    return text;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<Group>& groups, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);

    QString rows;
    const auto row = [&rows](const QString& keys, const QString& what) {
        rows += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>").arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
    };
    for (const Group& group : groups) {
        rows += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(group.title.toHtmlEscaped());
        for (const QAction* action : group.actions) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                row(keys.join(tr(" or ")), purpose(*action));
        }
    }
    rows += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(tr("Everywhere").toHtmlEscaped());
    row(tr("Tab"), tr("Go to the next part of the window"));
    row(tr("Up, Down"), tr("Choose a track or a node in the list that has the keyboard"));
    row(tr("Return"), tr("In the tracks: go to the track's first frame; in the nodes: show the node's heat map"));

    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("shortcutsText"));
    text->setAccessibleName(windowTitle());
    text->setHtml(QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(unit * 42, unit * 34);
}

} // namespace semblance::ui
