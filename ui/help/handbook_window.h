// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QUrl>

class QLineEdit;
class QTextBrowser;

namespace semblance::ui {

/// The handbook as it was installed or built: HTML pages on this machine, with a search on the shown page. Opens nothing from a network: a
/// link elsewhere is shown and not followed. Deletes itself when closed.
class HandbookWindow : public QDialog {
    Q_OBJECT
public:
    explicit HandbookWindow(QWidget* parent = nullptr);

    /// The handbook's first page; empty: it was not installed.
    static QString firstPage();

private:
    void follow(const QUrl& link);
    void search();

    QTextBrowser* m_text;
    QLineEdit* m_search;
};

} // namespace semblance::ui
