// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QTextBrowser;

namespace semblance::ui {

/// Every command with its keys, read from the actions themselves, with a search.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    ShortcutsDialog(const QList<Group>& groups, QWidget* parent);

private:
    struct Row {
        QString keys;
        QString purpose;
    };
    struct Section {
        QString title;
        QList<Row> rows;
    };

    void list(const QString& search);

    QList<Section> m_sections;
    QTextBrowser* m_text;
};

} // namespace semblance::ui
