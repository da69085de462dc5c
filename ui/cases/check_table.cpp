// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/check_table.h"

#include "core/base/sentence.h"
#include "ui/cases/case_words.h"

#include <QCoreApplication>
#include <QTreeWidget>

namespace semblance::ui {
namespace {

enum Column { StateColumn, WhatColumn, SubjectColumn, CountColumn, NoteColumn };

struct CheckTable {
    Q_DECLARE_TR_FUNCTIONS(CheckTable)
};

} // namespace

void prepareCheckTable(QTreeWidget& table)
{
    table.setAccessibleName(CheckTable::tr("What matches"));
    table.setHeaderLabels(
        { CheckTable::tr("State"), CheckTable::tr("What"), CheckTable::tr("Of"), CheckTable::tr("Checked"), CheckTable::tr("Note") });
    table.setRootIsDecorated(false);
    table.setAlternatingRowColors(true);
    table.setAllColumnsShowFocus(true);
    const int unit = table.fontMetrics().averageCharWidth();
    for (const auto& [column, characters] :
        { std::pair(StateColumn, 16), std::pair(WhatColumn, 24), std::pair(SubjectColumn, 38), std::pair(CountColumn, 20) })
        table.setColumnWidth(column, unit * characters);
}

void fillCheckTable(QTreeWidget& table, const QList<custody::CheckLine>& lines)
{
    using custody::CheckState;
    for (const custody::CheckLine& line : lines) {
        const QString note = Sentence(line.note).translated();
        auto* item = new QTreeWidgetItem(&table,
            { checkStateText(line.state), checkSubjectText(line.what), line.subject,
                line.count ? checkCountText(*line.count, line.unit) : QString(), note });
        item->setToolTip(NoteColumn, plainTip(note));
        item->setToolTip(SubjectColumn, plainTip(line.subject));
        QFont font = item->font(StateColumn);
        font.setBold(line.state == CheckState::Differs);
        for (int column = 0; column < table.columnCount(); ++column)
            item->setFont(column, font);
        if (line.state == CheckState::NotChecked)
            item->setForeground(StateColumn, table.palette().brush(QPalette::PlaceholderText));
        if (line.state == CheckState::Differs)
            table.scrollToItem(item);
    }
}

} // namespace semblance::ui
