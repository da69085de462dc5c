// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/rich_text.h"

#include <QDialog>
#include <QMap>

class QComboBox;
class QTextEdit;

namespace semblance::ui {

/// Writes a note or conclusion with bold words, lists and links; nothing else can be pasted into it. Deletes itself when closed.
class NoteDialog : public QDialog {
    Q_OBJECT
public:
    /// evidence: what the note may be about; texts: standard ones, by name.
    NoteDialog(const QString& title, const QStringList& evidence, const QMap<QString, QString>& texts, QWidget* parent = nullptr);

    void setEvidence(int chosen, bool fixed);
    void setMarkup(const QString& markup);
    QString markup() const;
    int evidence() const;

private:
    void insert(const QString& markup);
    void toggleBold();
    void toggleList();
    void makeLink();
    /// What is typed behind a link is no part of it.
    void leaveLink();

    QComboBox* m_evidence;
    QTextEdit* m_text;
};

} // namespace semblance::ui
