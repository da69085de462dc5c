// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

QString heading(const QString& text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}
QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString table(const QJsonObject& versions)
{
    QString rows;
    for (auto it = versions.constBegin(); it != versions.constEnd(); ++it)
        rows += QStringLiteral("<tr><td>%1&nbsp;&nbsp;</td><td>%2</td></tr>")
                    .arg(it.key().toHtmlEscaped(), it.value().toString().toHtmlEscaped());
    return QStringLiteral("<table>%1</table>").arg(rows);
}

} // namespace

AboutDialog::AboutDialog(const QJsonObject& versions, const QList<jobs::ModelChoice>& models, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Semblance"));
    setAttribute(Qt::WA_DeleteOnClose);

    QString html = QStringLiteral("<h2>Semblance %1</h2>").arg(QCoreApplication::applicationVersion().toHtmlEscaped());
    html += paragraph(
        tr("A workstation for forensic examiners: finds the faces of a video or an image, says how probable it is that each is "
           "fake and which attributes and regions were altered, shows where the model looked, and says it in words."));
    html += heading(tr("What its results mean"));
    html += paragraph(
        tr("A probability is the opinion of a trained model, not a measurement. It depends on the model, its training data and "
           "the quality of the evidence, and has to be weighed by an examiner beside other findings."));
    for (const jobs::ModelChoice& model : models) {
        QString text = model.demonstration ? tr("Model “%1” is a demonstration model and not validated for casework.").arg(model.name)
                                           : tr("Model “%1”.").arg(model.name);
        for (const QString& more : { model.intendedUse, model.dataLicence }) {
            if (!more.isEmpty())
                text += QLatin1Char(' ') + more;
        }
        html += paragraph(text);
        html += paragraph(QStringLiteral("SHA-256 %1").arg(QString::fromLatin1(model.sha256)));
    }
    html += heading(tr("Method"));
    html += paragraph(
        QStringLiteral("Zou, Yu, Zhan, Lyu, Ma: Semantics-Oriented Multitask Learning for DeepFake Detection: A Joint Embedding "
                       "Approach. arXiv 2408.16305."));
    html += heading(tr("Licences"));
    html += paragraph(
        tr("Semblance is free software under the GNU General Public License, version 3 or later, and comes without any warranty. "
           "It uses Qt (LGPL 3), QCustomPlot (GPL 3), LibTorch (BSD), OpenCV (Apache 2.0), dlib (Boost), FFmpeg (LGPL 2.1 or GPL 2), "
           "SQLite (public domain) and OpenSSL (Apache 2.0)."));
    html += paragraph(tr("The landmark model is CC0 in Debian, but was trained on a set of photos whose authors exclude commercial use."));
    html += heading(tr("Versions"));
    html += table(versions);

    auto* icon = new QLabel(this);
    const int side = fontMetrics().height() * 4;
    icon->setPixmap(QIcon(QStringLiteral(":/icons/semblance.svg")).pixmap(side, side));
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("aboutText"));
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false);
    text->setHtml(html);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* row = new QHBoxLayout;
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    const int unit = fontMetrics().height();
    resize(unit * 46, unit * 34);
}

} // namespace semblance::ui
