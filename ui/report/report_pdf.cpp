// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_pdf.h"

#include "core/report/pdf_outline.h"
#include "ui/report/page_layout.h"
#include "ui/report/report_fonts.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace semblance::ui {
namespace {

constexpr double kPageTop = PageLayout::kPageHeight;

double pointsFromBelow(double y)
{
    return (kPageTop - y) / PageLayout::kUnitsPerPoint;
}

} // namespace

Result<QByteArray> reportPdf(const report::Report& report)
{
    return reportPdf(report, PageLayout(report));
}

Result<QByteArray> reportPdf(const report::Report& report, const PageLayout& layout)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(static_cast<int>(72 * PageLayout::kUnitsPerPoint));
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        QPainter painter;
        if (!painter.begin(&writer))
            return failure(Error::Kind::Internal, Sentence::of("The report's PDF could not be begun."));
        for (int page = 0; page < layout.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            layout.paint(painter, page);
        }
        painter.end();
    }
    QList<report::PdfBookmark> bookmarks;
    QList<report::PdfLink> links;
    for (const PageLayout::Entry& entry : layout.entries()) {
        const int deepest = bookmarks.isEmpty() ? 1 : bookmarks.last().level + 1;
        bookmarks.append({ entry.title, qMin(entry.level, deepest), entry.page, pointsFromBelow(entry.y) });
        if (entry.contents)
            links.append({ entry.contentsPage,
                QRectF(QPointF(entry.contents->left() / PageLayout::kUnitsPerPoint, pointsFromBelow(entry.contents->bottom())),
                    entry.contents->size() / PageLayout::kUnitsPerPoint),
                entry.page, pointsFromBelow(entry.y) });
    }
    report::PdfFacts facts;
    facts.title = report.title;
    facts.author = report.author;
    facts.subject = QStringLiteral("Content SHA-256 ") + QString::fromLatin1(report::contentSha256(report));
    facts.creator = report.generator;
    facts.language = QString(report.language).replace(u'_', u'-');
    facts.dateUtc = report.dateUtc;
    return report::finishedPdf(buffer.data(), facts, bookmarks, links, ordinaryCharacters());
}

} // namespace semblance::ui
