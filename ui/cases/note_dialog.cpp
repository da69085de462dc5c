// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/note_dialog.h"

#include "ui/files/ask.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextList>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

QTextCharFormat formatOf(const cases::RichRun& run, const QPalette& palette)
{
    QTextCharFormat format;
    if (run.bold)
        format.setFontWeight(QFont::Bold);
    if (!run.address.isEmpty()) {
        format.setAnchor(true);
        format.setAnchorHref(run.address);
        format.setToolTip(run.address.toHtmlEscaped());
        format.setForeground(palette.link());
        format.setFontUnderline(true);
    }
    return format;
}

} // namespace

NoteDialog::NoteDialog(const QString& title, const QStringList& evidence, const QMap<QString, QString>& texts, QWidget* parent)
    : QDialog(parent)
    , m_evidence(new QComboBox(this))
    , m_text(new QTextEdit(this))
{
    setObjectName(QStringLiteral("noteDialog"));
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_evidence->setObjectName(QStringLiteral("noteEvidence"));
    m_evidence->setAccessibleName(tr("Evidence"));
    m_evidence->addItems(evidence);
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(title);
    m_text->setAcceptRichText(false);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextEditorInteraction);

    auto* bar = new QHBoxLayout;
    const auto button
        = [&](const char* name, const QString& text, const QKeySequence& key, const QString& toolTip, void (NoteDialog::*slot)()) {
              auto* action = new QAction(text, this);
              action->setObjectName(QString::fromLatin1(name));
              action->setShortcut(key);
              action->setToolTip(QStringLiteral("%1 (%2)").arg(toolTip, key.toString(QKeySequence::NativeText)));
              addAction(action);
              connect(action, &QAction::triggered, this, slot);
              auto* made = new QToolButton(this);
              made->setDefaultAction(action);
              made->setFocusPolicy(Qt::StrongFocus);
              bar->addWidget(made);
          };
    button(
        "noteBold", tr("&Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), tr("Make the chosen words bold, or no more"), &NoteDialog::toggleBold);
    button("noteList", tr("&List"), QKeySequence(Qt::CTRL | Qt::Key_L), tr("Make a list of the chosen lines, or no more"),
        &NoteDialog::toggleList);
    button("noteLink", tr("Lin&k…"), QKeySequence(Qt::CTRL | Qt::Key_K),
        tr("Give the chosen words an address; it is shown with them and never followed"), &NoteDialog::makeLink);
    if (!texts.isEmpty()) {
        auto* standard = new QComboBox(this);
        standard->setObjectName(QStringLiteral("noteStandard"));
        standard->setAccessibleName(tr("Standard texts"));
        standard->addItem(tr("Insert a standard text…"));
        for (auto it = texts.begin(); it != texts.end(); ++it)
            standard->addItem(it.key(), it.value());
        connect(standard, &QComboBox::activated, this, [this, standard](int index) {
            if (index > 0)
                insert(standard->itemData(index).toString());
            standard->setCurrentIndex(0);
            m_text->setFocus();
        });
        bar->addWidget(standard);
    }
    bar->addStretch(1);
    auto* about = new QLabel(tr("About:"), this);
    about->setBuddy(m_evidence);
    bar->addWidget(about);
    bar->addWidget(m_evidence);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    connect(m_text, &QTextEdit::textChanged, this,
        [this, buttons] { buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_text, &QTextEdit::cursorPositionChanged, this, &NoteDialog::leaveLink);
    connect(m_text, &QTextEdit::currentCharFormatChanged, this, &NoteDialog::leaveLink);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(bar);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 95, fontMetrics().height() * 22);
    m_text->setFocus();
}

void NoteDialog::setEvidence(int chosen, bool fixed)
{
    m_evidence->setCurrentIndex(chosen);
    m_evidence->setEnabled(!fixed);
}

int NoteDialog::evidence() const
{
    return m_evidence->currentIndex();
}

void NoteDialog::setMarkup(const QString& markup)
{
    m_text->clear();
    insert(markup);
}

void NoteDialog::insert(const QString& markup)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.beginEditBlock();
    bool first = true;
    for (const cases::RichBlock& block : cases::parseRichText(markup)) {
        if (!first)
            cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
        first = false;
        if (block.item && !cursor.currentList())
            cursor.createList(QTextListFormat::ListDisc);
        else if (!block.item && cursor.currentList())
            cursor.setBlockFormat(QTextBlockFormat());
        for (const cases::RichRun& run : block.runs)
            cursor.insertText(run.text, formatOf(run, palette()));
    }
    cursor.setCharFormat(QTextCharFormat());
    cursor.endEditBlock();
    m_text->setTextCursor(cursor);
    leaveLink();
}

QString NoteDialog::markup() const
{
    QList<cases::RichBlock> blocks;
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        cases::RichBlock made { block.textList() != nullptr, {} };
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const QTextCharFormat format = fragment.charFormat();
            made.runs.append({ fragment.text(), format.fontWeight() >= QFont::Bold, format.isAnchor() ? format.anchorHref() : QString() });
        }
        blocks << made;
    }
    while (!blocks.isEmpty() && !blocks.last().item && blocks.last().runs.isEmpty())
        blocks.removeLast();
    return cases::richMarkup(blocks);
}

void NoteDialog::toggleBold()
{
    QTextCharFormat format;
    format.setFontWeight(m_text->fontWeight() >= QFont::Bold ? QFont::Normal : QFont::Bold);
    m_text->mergeCurrentCharFormat(format);
    m_text->setFocus();
}

void NoteDialog::toggleList()
{
    QTextCursor cursor = m_text->textCursor();
    if (cursor.currentList()) {
        QTextBlockFormat format = cursor.blockFormat();
        format.setObjectIndex(-1);
        cursor.setBlockFormat(format);
    } else {
        cursor.createList(QTextListFormat::ListDisc);
    }
    m_text->setFocus();
}

void NoteDialog::leaveLink()
{
    const QTextCursor cursor = m_text->textCursor();
    if (cursor.hasSelection() || !cursor.charFormat().isAnchor())
        return;
    QTextCursor next = cursor;
    const bool isInside = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter)
        && next.charFormat().anchorHref() == cursor.charFormat().anchorHref();
    if (isInside)
        return;
    QTextCharFormat format;
    format.setFontWeight(cursor.charFormat().fontWeight());
    m_text->setCurrentCharFormat(format);
}

void NoteDialog::makeLink()
{
    ask::forText(this, tr("Link"), tr("Address:"), [this](const QString& address) {
        QTextCursor cursor = m_text->textCursor();
        const QString words = cursor.hasSelection() ? cursor.selectedText() : address;
        cursor.insertText(words, formatOf({ words, cursor.charFormat().fontWeight() >= QFont::Bold, address }, palette()));
        m_text->setTextCursor(cursor);
        leaveLink();
        m_text->setFocus();
    });
}

} // namespace semblance::ui
