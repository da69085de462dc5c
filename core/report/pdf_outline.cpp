// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdf_outline.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <vector>

namespace semblance::report {
namespace {

using Handle = QPDFObjectHandle;

Handle text(const QString& value)
{
    QString plain = value;
    plain.remove(QChar(0x2068));
    plain.remove(QChar(0x2069));
    return Handle::newUnicodeString(plain.toStdString());
}

Handle destination(std::vector<QPDFPageObjectHelper>& pages, int page, double top)
{
    Handle array = Handle::newArray();
    array.appendItem(pages.at(static_cast<std::size_t>(page)).getObjectHandle());
    array.appendItem(Handle::newName("/XYZ"));
    array.appendItem(Handle::newNull());
    array.appendItem(Handle::newReal(top, 2));
    array.appendItem(Handle::newNull());
    return array;
}

void addBookmarks(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const QList<PdfBookmark>& bookmarks)
{
    if (bookmarks.isEmpty())
        return;
    struct Open {
        Handle item;
        Handle lastChild = Handle::newNull();
        int children = 0;
    };
    Handle root = pdf.makeIndirectObject(Handle::newDictionary());
    root.replaceKey("/Type", Handle::newName("/Outlines"));
    std::vector<Open> open { { root } };
    const auto close = [&open] {
        Open& level = open.back();
        if (level.children > 0) {
            level.item.replaceKey("/Last", level.lastChild);
            // Negative: folded until the reader opens it.
            level.item.replaceKey("/Count", Handle::newInteger(open.size() == 1 ? level.children : -level.children));
        }
        open.pop_back();
    };
    for (const PdfBookmark& bookmark : bookmarks) {
        while (static_cast<int>(open.size()) > bookmark.level)
            close();
        Handle item = pdf.makeIndirectObject(Handle::newDictionary());
        Open& parent = open.back();
        item.replaceKey("/Title", text(bookmark.title));
        item.replaceKey("/Parent", parent.item);
        item.replaceKey("/Dest", destination(pages, bookmark.page, bookmark.top));
        if (parent.children++ == 0) {
            parent.item.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", parent.lastChild);
            parent.lastChild.replaceKey("/Next", item);
        }
        parent.lastChild = item;
        open.push_back({ item });
    }
    while (!open.empty())
        close();
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", Handle::newName("/UseOutlines"));
}

void addLinks(QPDF& pdf, std::vector<QPDFPageObjectHelper>& pages, const QList<PdfLink>& links)
{
    for (const PdfLink& link : links) {
        Handle page = pages.at(static_cast<std::size_t>(link.page)).getObjectHandle();
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", Handle::newArray());
        Handle annotation = Handle::newDictionary();
        annotation.replaceKey("/Type", Handle::newName("/Annot"));
        annotation.replaceKey("/Subtype", Handle::newName("/Link"));
        Handle area = Handle::newArray();
        for (const double edge : { link.area.left(), link.area.top(), link.area.right(), link.area.bottom() })
            area.appendItem(Handle::newReal(edge, 2));
        annotation.replaceKey("/Rect", area);
        Handle border = Handle::newArray();
        for (int i = 0; i < 3; ++i)
            border.appendItem(Handle::newInteger(0));
        annotation.replaceKey("/Border", border);
        annotation.replaceKey("/Dest", destination(pages, link.targetPage, link.targetTop));
        page.getKey("/Annots").appendItem(pdf.makeIndirectObject(annotation));
    }
}

QByteArray hex(uint value)
{
    return '<' + QByteArray::number(value, 16).toUpper().rightJustified(4, '0') + '>';
}

/// The table with other characters. Its lines (PDF 32000-1, 9.10.3): glyphs "<from> <to>", then "<character of the first>" or a character
/// for each in brackets, and sometimes longer texts for a glyph, which are left alone.
QByteArray respelled(const QByteArray& table, const QHash<char16_t, char16_t>& spelling)
{
    static const QRegularExpression range(
        QStringLiteral("^<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[((?:<[0-9A-Fa-f]{4}> ?)+)\\])$"));
    QByteArrayList lines = table.split('\n');
    for (QByteArray& line : lines) {
        const auto match = range.match(QString::fromLatin1(line));
        if (!match.hasMatch())
            continue;
        const auto number = [&match](int part) { return match.captured(part).toUInt(nullptr, 16); };
        QList<uint> characters;
        if (match.hasCaptured(4)) {
            for (const QString& each : match.captured(4).split(u' ', Qt::SkipEmptyParts))
                characters << each.mid(1, 4).toUInt(nullptr, 16);
        } else {
            for (uint glyph = number(1); glyph <= number(2); ++glyph)
                characters << number(3) + glyph - number(1);
        }
        bool isChanged = false;
        QByteArray list;
        for (uint& character : characters) {
            if (const auto it = spelling.find(static_cast<char16_t>(character)); it != spelling.end()) {
                character = it.value();
                isChanged = true;
            }
            list += hex(character) + ' ';
        }
        if (isChanged)
            line = hex(number(1)) + ' ' + hex(number(2)) + " [" + list + ']';
    }
    return lines.join('\n');
}

void respell(QPDF& pdf, const QHash<char16_t, char16_t>& spelling)
{
    for (Handle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/ToUnicode").isStream())
            continue;
        Handle table = object.getKey("/ToUnicode");
        const auto data = table.getStreamData();
        const QByteArray now(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
        if (const QByteArray then = respelled(now, spelling); then != now)
            table.replaceStreamData(then.toStdString(), Handle::newNull(), Handle::newNull());
    }
}

} // namespace

Result<QByteArray> finishedPdf(const QByteArray& bytes, const PdfFacts& facts, const QList<PdfBookmark>& bookmarks,
    const QList<PdfLink>& links, const QHash<char16_t, char16_t>& spelling)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
        addBookmarks(pdf, pages, bookmarks);
        addLinks(pdf, pages, links);
        respell(pdf, spelling);
        // Qt's own hold the time and a random number.
        Handle information = Handle::newDictionary();
        information.replaceKey("/Title", text(facts.title));
        if (!facts.author.isEmpty())
            information.replaceKey("/Author", text(facts.author));
        information.replaceKey("/Subject", text(facts.subject));
        information.replaceKey("/Creator", text(facts.creator));
        information.replaceKey(
            "/CreationDate", Handle::newString(facts.dateUtc.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString()));
        pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
        pdf.getRoot().removeKey("/Metadata");
        pdf.getRoot().replaceKey("/Lang", text(facts.language));
        Handle preferences = Handle::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Handle::newBool(true));
        pdf.getRoot().replaceKey("/ViewerPreferences", preferences);

        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setDeterministicID(true);
        writer.write();
        const auto buffer = writer.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
    } catch (const std::exception& e) {
        return failure(Error::Kind::Internal, Sentence::of("The report's PDF could not be made: %1.").arg(QString::fromUtf8(e.what())));
    }
}

} // namespace semblance::report
