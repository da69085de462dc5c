// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/handbook_window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace semblance::ui {

HandbookWindow::HandbookWindow(QWidget* parent)
    : QDialog(parent)
    , m_text(new QTextBrowser(this))
    , m_search(new QLineEdit(this))
{
    setObjectName(QStringLiteral("handbookWindow"));
    setWindowTitle(tr("Handbook"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAttribute(Qt::WA_DeleteOnClose);

    m_text->setObjectName(QStringLiteral("handbookText"));
    m_text->setAccessibleName(windowTitle());
    m_text->setOpenLinks(false);
    m_search->setObjectName(QStringLiteral("handbookSearch"));
    m_search->setPlaceholderText(tr("Search this page; Return goes on"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    auto* contents = new QPushButton(tr("&Contents"), this);
    auto* back = new QPushButton(tr("&Back"), this);
    auto* forward = new QPushButton(tr("&Forward"), this);
    auto* close = new QPushButton(tr("C&lose"), this);
    back->setObjectName(QStringLiteral("handbookBack"));
    back->setEnabled(false);
    forward->setEnabled(false);
    for (QPushButton* button : { contents, back, forward, close })
        button->setAutoDefault(false); // Return searches

    auto* bar = new QHBoxLayout;
    for (QWidget* part : std::initializer_list<QWidget*> { contents, back, forward })
        bar->addWidget(part);
    bar->addWidget(m_search, 1);
    bar->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(bar);
    layout->addWidget(m_text, 1);

    connect(contents, &QPushButton::clicked, this, [this] { m_text->setSource(QUrl::fromLocalFile(firstPage())); });
    connect(back, &QPushButton::clicked, m_text, &QTextBrowser::backward);
    connect(forward, &QPushButton::clicked, m_text, &QTextBrowser::forward);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_text, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::forwardAvailable, forward, &QWidget::setEnabled);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HandbookWindow::follow);
    connect(m_search, &QLineEdit::returnPressed, this, &HandbookWindow::search);

    if (const QString first = firstPage(); !first.isEmpty())
        m_text->setSource(QUrl::fromLocalFile(first));
    else
        m_text->setPlainText(tr("The handbook is not installed. It is in the folder docs/handbook of the source."));
    const int unit = fontMetrics().height();
    resize(unit * 56, unit * 42);
}

QString HandbookWindow::firstPage()
{
    const QString page = QStringLiteral("/handbook/index.html");
    const QString installed
        = QDir(QCoreApplication::applicationDirPath()).absoluteFilePath(QStringLiteral("../../share/doc/semblance/html")) + page;
    for (const QString& path : { installed, QStringLiteral(SEMBLANCE_BUILT_DOCUMENTS) + page }) {
        if (QFileInfo::exists(path))
            return QDir::cleanPath(path);
    }
    return {};
}

void HandbookWindow::follow(const QUrl& link)
{
    const QUrl target = m_text->source().resolved(link);
    if (target.isLocalFile() && QFileInfo::exists(target.toLocalFile()))
        m_text->setSource(target);
    else
        m_text->setToolTip(target.toDisplayString());
}

/// From the start again after the last place.
void HandbookWindow::search()
{
    if (m_text->find(m_search->text()))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(m_search->text());
}

} // namespace semblance::ui
