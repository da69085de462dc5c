// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/ask.h"

#include "ui/files/away.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPointer>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace semblance::ui::ask {
namespace {

constexpr int kPatienceMs = 1000; ///< how long a dialog waits for its folder to answer

std::optional<QString> nextAnswer;

/// Opens a dialog where it should begin, or at home where that place does not answer. The newest question counts.
void inPlace(QWidget* parent, const QString& wanted, bool isNewFile, std::function<void(const QString& place)> open)
{
    static QPointer<QObject> waiting;
    delete waiting;
    if (!QFileInfo(wanted).isAbsolute())
        return open(wanted);
    waiting = new QObject(parent);
    const auto openOnce = [waits = waiting, open = std::move(open)](const QString& place) {
        if (!waits)
            return;
        waits->deleteLater();
        waiting = nullptr;
        open(place);
    };
    away::look([wanted, isNewFile] { return nearestPlace(wanted, isNewFile); }, waiting.data(), openOnce);
    QTimer::singleShot(kPatienceMs, waiting.data(), [wanted, isNewFile, openOnce] {
        const QDir home = QDir::home();
        openOnce(isNewFile ? home.filePath(QFileInfo(wanted).fileName()) : home.path());
    });
}

void show(QFileDialog* dialog, const Answer& answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog->parentWidget(), answer);
    dialog->open();
}

bool answered(const Answer& answer)
{
    if (!nextAnswer)
        return false;
    answer(*std::exchange(nextAnswer, std::nullopt));
    return true;
}

} // namespace

QString nearestPlace(const QString& path, bool isNewFile)
{
    const QFileInfo wanted(path);
    if (!wanted.isAbsolute() || (!isNewFile && wanted.exists())) // A bare name goes to the folder that was chosen last.
        return path;
    QString folder = isNewFile ? wanted.path() : wanted.filePath();
    while (!QFileInfo(folder).isDir() && QFileInfo(folder).path() != folder)
        folder = QFileInfo(folder).path();
    return isNewFile ? QDir(folder).filePath(wanted.fileName()) : folder;
}

void forExistingFile(QWidget* parent, const QString& title, const QString& folder, const QString& filter, Answer answer)
{
    if (answered(answer))
        return;
    inPlace(parent, folder, false, [=](const QString& place) {
        auto* dialog = new QFileDialog(parent, title, place, filter);
        dialog->setFileMode(QFileDialog::ExistingFile);
        show(dialog, answer);
    });
}

void forExistingFiles(QWidget* parent, const QString& title, const QString& folder, const QString& filter, FilesAnswer answer)
{
    if (answered([&](const QString& path) { answer({ path }); }))
        return;
    inPlace(parent, folder, false, [=](const QString& place) {
        auto* dialog = new QFileDialog(parent, title, place, filter);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::filesSelected, parent, answer);
        dialog->open();
    });
}

void forExistingFolder(QWidget* parent, const QString& title, const QString& folder, Answer answer)
{
    if (answered(answer))
        return;
    inPlace(parent, folder, false, [=](const QString& place) {
        auto* dialog = new QFileDialog(parent, title, place);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        show(dialog, answer);
    });
}

void forNewFile(QWidget* parent, const QString& title, const QString& suggestion, const QString& filter, const QString& suffix,
    Answer answer, bool overwrites)
{
    if (answered(answer))
        return;
    inPlace(parent, suggestion, true, [=](const QString& place) {
        auto* dialog = new QFileDialog(parent, title, place, filter);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, !overwrites);
        show(dialog, answer);
    });
}

void forText(QWidget* parent, const QString& title, const QString& label, Answer answer)
{
    if (answered(answer))
        return;
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [answer](const QString& text) {
        if (!text.trimmed().isEmpty())
            answer(text.trimmed());
    });
    dialog->open();
}

void forChoice(QWidget* parent, const QString& title, const QString& label, const QList<std::pair<QString, int>>& choices,
    std::function<void(int chosen)> answer)
{
    const auto take = [choices, answer = std::move(answer)](const QString& text) {
        const auto it = std::find_if(choices.cbegin(), choices.cend(), [&](const auto& choice) { return choice.first == text; });
        if (it != choices.cend())
            answer(it->second);
    };
    if (answered(take))
        return;
    QStringList texts;
    for (const auto& choice : choices)
        texts << choice.first;
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setComboBoxItems(texts);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, take);
    dialog->open();
}

QWidget* forConsent(QWidget* parent, const QString& title, const QString& question, const QString& yes, const QString& no,
    std::function<void()> consented)
{
    if (answered([&](const QString& text) {
            if (text == yes)
                consented();
        }))
        return nullptr;
    auto* box = new QMessageBox(QMessageBox::Question, title, question, QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("consentDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton* go = box->addButton(yes, QMessageBox::AcceptRole);
    go->setObjectName(QStringLiteral("consentYes"));
    QPushButton* stay = box->addButton(no, QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("consentNo"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(go, &QAbstractButton::clicked, parent, std::move(consented));
    box->open();
    return box;
}

void setNextAnswer(const QString& path)
{
    nextAnswer = path;
}

} // namespace semblance::ui::ask
