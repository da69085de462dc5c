// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/page_flow.h"

#include "ui/report/report_fonts.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace semblance::ui {
namespace {

using namespace report;

constexpr double kPoint = PageLayout::kUnitsPerPoint;
constexpr double kLeft = 47.5 * kPoint;
constexpr double kWidth = 500 * kPoint;
constexpr double kTop = 56 * kPoint;
constexpr double kBottom = 782 * kPoint;
constexpr double kLineSpacing = 1.18;
constexpr double kSignatureLine = 62; ///< points, with room to write

constexpr double kBody = 9;
constexpr double kSmall = 7.5;
constexpr double kCell = 8;
constexpr double kCode = 6.3;

const QColor kInk(0x1f, 0x29, 0x33);
const QColor kGrey(0x52, 0x5d, 0x69);
const QColor kRule(0xd5, 0xda, 0xe0);
const QColor kAccent(0x1f, 0x5f, 0xa8);
const QColor kWarning(0xb3, 0x26, 0x1e);
const QColor kWarningGround(0xfd, 0xf1, 0xf0);
const QColor kHeadGround(0xee, 0xf2, 0xf6);

QString entryTitle(const Section& section)
{
    return section.number.isEmpty() ? section.title : section.number + QStringLiteral("  ") + section.title;
}

/// Sections that begin a page, so that they can be handed over alone.
bool beginsPage(const QString& key)
{
    return key == QLatin1String("annex") || key == QLatin1String("checklist");
}

} // namespace

PageFlow::PageFlow(PageLayout& pages, const Report& report)
    : m_pages(pages)
    , m_report(report)
{
}

void PageFlow::layOut()
{
    newPage();
    bool contentsDone = false;
    for (const Section& one : m_report.sections) {
        if (!one.number.isEmpty() && !std::exchange(contentsDone, true))
            layOutContents();
        section(one);
    }
    fillContents();
    layOutEdges();
}

QFont PageFlow::font(const Style& style) const
{
    QFont font;
    font.setFamilies(reportFonts(style.code));
    font.setPixelSize(static_cast<int>(std::lround(style.size * kPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(style.bold);
    // Any spacing at all, this one too small to be seen, keeps Qt from joining "ff" to one glyph, which is another letter to who searches the
    // file or copies a hash from it.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64);
    return font;
}

PageFlow::Laid PageFlow::laid(const QString& text, const Style& style, double width) const
{
    Laid result { std::make_shared<QTextLayout>(text, font(style)), style.colour.isValid() ? style.colour : kInk, 0 };
    QTextOption option(style.alignment);
    option.setWrapMode(style.code ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    result.layout->setTextOption(option);
    result.layout->beginLayout();
    for (QTextLine line = result.layout->createLine(); line.isValid(); line = result.layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, result.height });
        result.height += line.height() * kLineSpacing;
    }
    result.layout->endLayout();
    return result;
}

void PageFlow::put(const Laid& text, double x, double y)
{
    for (int i = 0; i < text.layout->lineCount(); ++i)
        page().append(PageLayout::TextLine { text.layout, i, { x, y }, text.colour });
}

double PageFlow::Laid::baseline() const
{
    return layout->lineCount() > 0 ? layout->lineAt(0).ascent() : 0;
}

QList<double> PageFlow::onOneLine(const QList<Laid>& texts)
{
    double deepest = 0;
    for (const Laid& text : texts)
        deepest = std::max(deepest, text.baseline());
    QList<double> down;
    for (const Laid& text : texts)
        down.append(text.layout->lineCount() > 0 ? deepest - text.baseline() : 0);
    return down;
}

void PageFlow::flow(const Laid& text, double x)
{
    constexpr int kKept = 3; // fewer lines are not torn apart
    const int count = text.layout->lineCount();
    if (count <= kKept)
        need(text.height);
    for (int i = 0; i < count; ++i) {
        const QTextLine line = text.layout->lineAt(i);
        const double height = line.height() * kLineSpacing;
        need(i == 0 ? std::min(text.height, 2 * height) : height);
        page().append(PageLayout::TextLine { text.layout, i, { x, m_y - line.y() }, text.colour });
        m_y += height;
    }
}

void PageFlow::text(const QString& text, const Style& style, double above, double below)
{
    if (!isPageEmpty())
        m_y += above * kPoint;
    flow(laid(text, style, kWidth), kLeft);
    m_y += below * kPoint;
}

void PageFlow::section(const Section& section)
{
    const bool isTitle = section.number.isEmpty();
    constexpr double kLeast = 160 * kPoint;
    if (!isTitle && !isPageEmpty() && (beginsPage(section.key) || left() < kLeast))
        newPage();
    if (isTitle) {
        m_pages.m_entries.append({ section.title, 1, static_cast<int>(m_pages.m_pages.size()) - 1, m_y, {}, 0 });
        m_y += 30 * kPoint;
        text(section.title, { 22, true, false, kInk, Qt::AlignLeading }, 0, 6);
        rule(kLeft, m_y, kWidth, kAccent, 2);
        m_y += 16 * kPoint;
    } else {
        if (!isPageEmpty())
            m_y += 26 * kPoint;
        m_pages.m_entries.append({ entryTitle(section), 1, static_cast<int>(m_pages.m_pages.size()) - 1, m_y, {}, 0 });
        text(entryTitle(section), { 15, true, false, kInk, Qt::AlignLeading }, 0, 3);
        rule(kLeft, m_y, kWidth, kAccent, 1.2);
        m_y += 9 * kPoint;
    }
    blocks(section.blocks);
}

void PageFlow::blocks(const QList<Block>& blocks)
{
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        // A heading goes where what it heads begins, over further headings and the text between them and it.
        if (std::holds_alternative<Heading>(blocks.at(i))) {
            double together = 0;
            for (qsizetype next = i; next < blocks.size(); ++next) {
                together += leastHeight(blocks.at(next));
                if (!std::holds_alternative<Heading>(blocks.at(next)))
                    break;
            }
            need(std::min(together, (kBottom - kTop) * 0.6));
        }
        std::visit([this](const auto& block) { (*this)(block); }, blocks.at(i));
    }
}

double PageFlow::leastHeight(const Block& block) const
{
    struct Least {
        double operator()(const Heading& heading) const { return heading.level == 2 ? 34 : 26; }
        double operator()(const Paragraph&) const { return 40; }
        double operator()(const List&) const { return 40; }
        double operator()(const Facts&) const { return 50; }
        double operator()(const Table&) const { return 80; }
        double operator()(const Figure& figure) const { return figure.height + 40; }
        double operator()(const Pictures&) const { return 175; }
        double operator()(const Signature& signature) const { return kSignatureLine * static_cast<double>(signature.labels.size()); }
        double operator()(const Stamp&) const { return 40; }
    };
    return std::visit(Least(), block) * kPoint;
}

void PageFlow::operator()(const Heading& block)
{
    static constexpr double kSizes[] = { 12.5, 10.5, 9 };
    static constexpr double kAbove[] = { 16, 12, 9 };
    const auto level = static_cast<std::size_t>(std::clamp(block.level, 2, 4) - 2);
    if (!isPageEmpty())
        m_y += kAbove[level] * kPoint;
    if (block.level <= 3)
        m_pages.m_entries.append({ block.text, block.level, static_cast<int>(m_pages.m_pages.size()) - 1, m_y, {}, 0 });
    text(block.text, { kSizes[level], true, false, level == 2 ? kAccent : kInk, Qt::AlignLeading }, 0, 3);
}

void PageFlow::operator()(const Paragraph& block)
{
    constexpr double kPadding = 7 * kPoint;
    switch (block.style) {
    case Paragraph::Style::Plain:
        return text(block.text, { kBody, false, false, kInk, Qt::AlignLeading }, 2, 4);
    case Paragraph::Style::Lead:
        return text(block.text, { 10, false, false, kInk, Qt::AlignLeading }, 3, 5);
    case Paragraph::Style::Small:
        return text(block.text, { kSmall, false, false, kGrey, Qt::AlignLeading }, 1, 4);
    case Paragraph::Style::Warning:
        break;
    }
    const Laid warning = laid(block.text, { kBody, true, false, kInk, Qt::AlignLeading }, kWidth - 3 * kPadding);
    const double height = warning.height + kPadding;
    need(height + 4 * kPoint);
    m_y += 4 * kPoint;
    page().append(PageLayout::Box { { kLeft, m_y, kWidth, height }, kWarningGround });
    page().append(PageLayout::Box { { kLeft, m_y, 3 * kPoint, height }, kWarning });
    put(warning, kLeft + kPadding * 1.5, m_y + kPadding * 0.6);
    m_y += height + 6 * kPoint;
}

void PageFlow::operator()(const List& block)
{
    constexpr double kIndent = 13 * kPoint;
    m_y += 2 * kPoint;
    for (const QString& item : block.items) {
        const Laid dot = laid(QStringLiteral("•"), { kBody, false, false, kAccent, Qt::AlignLeading }, kIndent);
        const Laid body = laid(item, { kBody, false, false, kInk, Qt::AlignLeading }, kWidth - kIndent);
        need(std::min(body.height, 2 * dot.height));
        put(dot, kLeft + 3 * kPoint, m_y + body.baseline() - dot.baseline());
        flow(body, kLeft + kIndent);
        m_y += 2.5 * kPoint;
    }
    m_y += 2 * kPoint;
}

void PageFlow::operator()(const Facts& block)
{
    QList<QList<Cell>> rows;
    for (const auto& [name, value] : block.rows)
        rows.append({ { name }, value });
    table({}, { { {}, 29 }, { {}, 71 } }, rows, false);
}

void PageFlow::operator()(const Table& block)
{
    table(block.caption, block.columns, block.rows, true);
}

void PageFlow::operator()(const Stamp& block)
{
    (*this)(Facts { { { block.dateLabel, { m_report.dateUtc.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + QStringLiteral(" UTC") } },
        { block.hashLabel, { QString::fromLatin1(contentSha256(m_report)), {}, true } } } });
}

void PageFlow::table(const QString& caption, const QList<Column>& columns, const QList<QList<Cell>>& rows, bool headed)
{
    constexpr double kGap = 8 * kPoint;
    constexpr double kAbove = 1.8 * kPoint;
    double shares = 0;
    for (const Column& column : columns)
        shares += column.share;
    QList<double> edges { 0 };
    for (const Column& column : columns)
        edges.append(edges.last() + kWidth * column.share / shares);
    const auto width = [&](qsizetype i) { return edges.at(i + 1) - edges.at(i) - kGap; };
    const auto side = [&](qsizetype i) { return columns.at(i).right ? Qt::AlignRight : Qt::AlignLeading; };

    QList<Laid> head;
    double headHeight = 0;
    for (qsizetype i = 0; headed && i < columns.size(); ++i) {
        head.append(laid(columns.at(i).title, { kSmall, true, false, kInk, side(i) }, width(i)));
    }
    const QList<double> headDown = onOneLine(head);
    for (qsizetype i = 0; i < head.size(); ++i)
        headHeight = std::max(headHeight, headDown.at(i) + head.at(i).height + 2 * kAbove);
    const auto putHead = [&] {
        if (head.isEmpty())
            return;
        page().append(PageLayout::Box { { kLeft, m_y, kWidth, headHeight }, kHeadGround });
        for (qsizetype i = 0; i < head.size(); ++i)
            put(head.at(i), kLeft + edges.at(i) + kGap / 2, m_y + kAbove + headDown.at(i));
        m_y += headHeight;
    };

    m_y += 4 * kPoint;
    bool begun = false;
    for (const QList<Cell>& row : rows) {
        QList<Laid> cells;
        double height = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool name = !headed && i == 0;
            const Style style { row.at(i).code ? kCode : kCell, false, row.at(i).code, name ? kGrey : kInk, side(i) };
            cells.append(laid(row.at(i).text, style, width(i)));
        }
        const QList<double> down = onOneLine(cells);
        for (qsizetype i = 0; i < cells.size(); ++i)
            height = std::max(height, down.at(i) + cells.at(i).height + 2 * kAbove);
        if (!std::exchange(begun, true)) {
            const Laid title = laid(caption, { kSmall, false, false, kGrey, Qt::AlignLeading }, kWidth);
            const double titleHeight = caption.isEmpty() ? 0 : title.height + 2 * kPoint;
            need(titleHeight + headHeight + std::min(height * static_cast<double>(std::min<qsizetype>(rows.size(), 2)), 80 * kPoint));
            if (!caption.isEmpty())
                put(title, kLeft, m_y);
            m_y += titleHeight;
            putHead();
        }
        if (height > (kBottom - kTop) / 2) {
            // A row longer than half a page is broken, cell after cell.
            for (qsizetype i = 0; i < row.size(); ++i)
                flow(laid(row.at(i).text, { row.at(i).code ? kCode : kCell, false, row.at(i).code, kInk, Qt::AlignLeading }, kWidth - kGap),
                    kLeft + kGap / 2);
        } else {
            if (left() < height && !isPageEmpty()) {
                newPage();
                putHead();
            }
            for (qsizetype i = 0; i < cells.size(); ++i)
                put(cells.at(i), kLeft + edges.at(i) + kGap / 2, m_y + kAbove + down.at(i));
            m_y += height;
        }
        rule(kLeft, m_y, kWidth, kRule, 0.5);
    }
    m_y += 6 * kPoint;
}

void PageFlow::operator()(const Figure& block)
{
    const double scale = kWidth / block.width;
    const double height = block.height * scale;
    const Laid caption = laid(block.caption, { kSmall, false, false, kGrey, Qt::AlignLeading }, kWidth);
    need(height + caption.height + 8 * kPoint);
    m_y += 4 * kPoint;
    page().append(PageLayout::Drawing { { kLeft, m_y, kWidth, height }, block });
    m_y += height + 2 * kPoint;
    put(caption, kLeft, m_y);
    m_y += caption.height + 6 * kPoint;
}

void PageFlow::operator()(const Pictures& block)
{
    constexpr double kGap = 8 * kPoint;
    const int across = std::max(1, block.across);
    const double width = (kWidth - kGap * (across - 1)) / across;
    const Laid caption = laid(block.caption, { kSmall, false, false, kGrey, Qt::AlignLeading }, kWidth);
    m_y += 4 * kPoint;
    for (qsizetype first = 0; first < block.pictures.size(); first += across) {
        struct Placed {
            QImage image;
            double height = 0;
            Laid lines;
        };
        QList<Placed> row;
        double height = 0;
        for (qsizetype i = first; i < std::min<qsizetype>(first + across, block.pictures.size()); ++i) {
            const Picture& picture = block.pictures.at(i);
            Placed placed { QImage::fromData(picture.bytes), width * picture.height / std::max(1, picture.width),
                laid(picture.lines.join(QChar::LineSeparator), { kSmall, false, false, kInk, Qt::AlignLeading }, width) };
            height = std::max(height, placed.height + placed.lines.height + 3 * kPoint);
            row.append(placed);
        }
        const bool last = first + across >= block.pictures.size();
        need(height + (last ? caption.height + 6 * kPoint : 0));
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double x = kLeft + static_cast<double>(i) * (width + kGap);
            page().append(PageLayout::Image { { x, m_y, width, row.at(i).height }, row.at(i).image });
            put(row.at(i).lines, x, m_y + row.at(i).height + 2 * kPoint);
        }
        m_y += height + 3 * kPoint;
    }
    if (!block.caption.isEmpty()) {
        put(caption, kLeft, m_y);
        m_y += caption.height;
    }
    m_y += 6 * kPoint;
}

void PageFlow::operator()(const Signature& block)
{
    need(kSignatureLine * static_cast<double>(block.labels.size()) * kPoint); // Who signs and what for belong on one page.
    for (const QString& label : block.labels) {
        need(kSignatureLine * kPoint);
        m_y += 40 * kPoint;
        rule(kLeft, m_y, kWidth * 0.6, kInk, 0.6);
        m_y += 2 * kPoint;
        flow(laid(label, { kSmall, false, false, kGrey, Qt::AlignLeading }, kWidth), kLeft);
    }
}

void PageFlow::layOutContents()
{
    constexpr double kLine = 15 * kPoint;
    newPage();
    text(m_report.labels.contents, { 15, true, false, kInk, Qt::AlignLeading }, 0, 3);
    rule(kLeft, m_y, kWidth, kAccent, 1.2);
    m_y += 9 * kPoint;
    m_contentsPage = static_cast<int>(m_pages.m_pages.size()) - 1;
    m_contentsTop = m_y;
    // Their number is known before their pages are, so the room is kept and filled at the end.
    for (const Section& one : m_report.sections) {
        qsizetype lines = one.number.isEmpty() ? 0 : 1;
        for (const Block& block : one.blocks) {
            const auto* heading = std::get_if<Heading>(&block);
            lines += heading && heading->level == 2 && !one.number.isEmpty() ? 1 : 0;
        }
        for (; lines > 0; --lines) {
            need(kLine);
            m_y += kLine;
        }
    }
    newPage();
}

void PageFlow::fillContents()
{
    if (m_contentsPage == 0)
        return;
    constexpr double kLine = 15 * kPoint;
    constexpr double kNumber = 30 * kPoint;
    int pageIndex = m_contentsPage;
    double y = m_contentsTop;
    for (PageLayout::Entry& entry : m_pages.m_entries) {
        if (entry.level > 2 || (entry.page < m_contentsPage))
            continue;
        if (kBottom - y < kLine) {
            ++pageIndex;
            y = kTop;
        }
        const Style style { entry.level == 1 ? kBody : kCell, entry.level == 1, false, kInk, Qt::AlignLeading };
        const double indent = entry.level == 1 ? 0 : 16 * kPoint;
        const double width = kWidth - kNumber - indent;
        const QString shown = QFontMetricsF(font(style)).elidedText(entry.title, Qt::ElideMiddle, width);
        Style right = style;
        right.alignment = Qt::AlignRight;
        const QList<Laid> both { laid(shown, style, width), laid(QString::number(entry.page + 1), right, kNumber) };
        const QList<double> down = onOneLine(both);
        const double x[] { kLeft + indent, kLeft + kWidth - kNumber };
        for (qsizetype each = 0; each < both.size(); ++each) {
            for (int i = 0; i < both.at(each).layout->lineCount(); ++i)
                m_pages.m_pages[pageIndex].append(
                    PageLayout::TextLine { both.at(each).layout, i, { x[each], y + down.at(each) }, both.at(each).colour });
        }
        entry.contents = QRectF(kLeft, y, kWidth, kLine);
        entry.contentsPage = pageIndex;
        y += kLine;
    }
}

void PageFlow::layOutEdges()
{
    const QString hash = m_report.labels.shortHash + QStringLiteral(" ") + QString::fromLatin1(contentSha256(m_report));
    const auto onPage = [this](qsizetype index, const Laid& text, double x, double y) {
        for (int i = 0; i < text.layout->lineCount(); ++i)
            m_pages.m_pages[index].append(PageLayout::TextLine { text.layout, i, { x, y }, text.colour });
    };
    const Style small { 6.5, false, false, kGrey, Qt::AlignLeading };
    Style right = small;
    right.alignment = Qt::AlignRight;
    const QString title = QFontMetricsF(font(small)).elidedText(m_report.title, Qt::ElideRight, kWidth);
    for (qsizetype i = 0; i < m_pages.m_pages.size(); ++i) {
        m_pages.m_pages[i].append(PageLayout::Box { { kLeft, 797 * kPoint, kWidth, 0.5 * kPoint }, kRule });
        onPage(i, laid(hash, small, kWidth * 0.84), kLeft, 802 * kPoint);
        onPage(i, laid(m_report.labels.page.arg(QString::number(i + 1), QString::number(m_pages.m_pages.size())), right, kWidth * 0.16),
            kLeft + kWidth * 0.84, 802 * kPoint);
        if (i > 0)
            onPage(i, laid(title, small, kWidth), kLeft, 32 * kPoint);
    }
}

void PageFlow::newPage()
{
    m_pages.m_pages.append(PageLayout::Page());
    m_y = kTop;
}

void PageFlow::need(double height)
{
    if (left() < height && !isPageEmpty())
        newPage();
}

double PageFlow::left() const
{
    return kBottom - m_y;
}

bool PageFlow::isPageEmpty() const
{
    return m_y <= kTop;
}

void PageFlow::rule(double x, double y, double width, const QColor& colour, double thickness)
{
    page().append(PageLayout::Box { { x, y, width, thickness * kPoint }, colour });
}

} // namespace semblance::ui
