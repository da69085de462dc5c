// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/shortcuts_dialog.h"

#include "ui/text/search.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QLineEdit>
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
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (const Group& group : groups) {
        Section section { group.title, {} };
        for (const QAction* action : group.actions) {
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                keys << key.toString(QKeySequence::NativeText);
            if (!keys.isEmpty())
                section.rows.append({ keys.join(tr(" or ")), purpose(*action) });
        }
        if (!section.rows.isEmpty())
            m_sections << section;
    }
    m_sections << Section { tr("In every list"),
        { { tr("Tab"), tr("Go to the next part of the window") },
            { tr("Up, Down"), tr("Choose a track or a node in the list that has the keyboard") },
            { tr("Return"), tr("In the tracks: go to the track's first frame; in the nodes: show the node's heat map") } } };

    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("shortcutsSearch"));
    search->setPlaceholderText(tr("Search for a command or a key"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, this, &ShortcutsDialog::list);
    m_text->setObjectName(QStringLiteral("shortcutsText"));
    m_text->setAccessibleName(windowTitle());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(unit * 42, unit * 34);
    list({});
}

void ShortcutsDialog::list(const QString& search)
{
    QString rows;
    for (const Section& section : std::as_const(m_sections)) {
        QString found;
        for (const Row& row : section.rows) {
            if (matchesSearch(search, row.keys + QLatin1Char(' ') + row.purpose))
                found += QStringLiteral("<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>")
                             .arg(row.keys.toHtmlEscaped(), row.purpose.toHtmlEscaped());
        }
        if (!found.isEmpty())
            rows += QStringLiteral("<tr><td colspan='2'><h3>%1</h3></td></tr>").arg(section.title.toHtmlEscaped()) + found;
    }
    m_text->setHtml(
        rows.isEmpty() ? tr("No command or key fits.").toHtmlEscaped() : QStringLiteral("<table cellspacing='3'>%1</table>").arg(rows));
}

} // namespace semblance::ui
