// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

#include <functional>
#include <utility>

class QWidget;

namespace semblance::ui {

/// Dialogs that don't block: the answer comes through the callback, nothing comes when the user cancels. A dialog for files comes as soon as
/// its folder has answered, which is looked at elsewhere; where it does not for a second, the dialog begins at home.
namespace ask {

/// As it is, or where a part of it is missing the nearest folder above that exists; with the file's name behind it where isNewFile. A file
/// dialog can't be left with a choice from a folder that is missing. Looks at the disk: for any thread but the window's.
QString nearestPlace(const QString& path, bool isNewFile = false);

using Answer = std::function<void(const QString& path)>;
using FilesAnswer = std::function<void(const QStringList& paths)>;

void forExistingFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter, Answer answer);
void forExistingFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter, FilesAnswer answer);
void forExistingFolder(QWidget* parent, const QString& title, const QString& folder, Answer answer);
/// overwrites: the file is replaced, so the dialog asks first; else an existing one is opened and added to.
void forNewFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, const QString& suffix,
    Answer answer, bool overwrites = false);

/// A line of text; nothing comes when it is left empty.
void forText(QWidget* parent, const QString& title, const QString& label, Answer answer);

/// One of these, by what is beside its text.
void forChoice(QWidget* parent, const QString& title, const QString& label, const QList<std::pair<QString, int>>& choices,
    std::function<void(int chosen)> answer);

/// Whether to go ahead with what can't be taken back; `yes` is the button's text. Return and Esc mean no. The dialog, to be closed where
/// the question has become pointless; null where it was answered at once.
QWidget* forConsent(QWidget* parent, const QString& title, const QString& question, const QString& yes, const QString& no,
    std::function<void()> consented);

/// For tests: the next question is answered with this path, text or chosen text and shows no dialog.
void setNextAnswer(const QString& path);

} // namespace ask
} // namespace semblance::ui
