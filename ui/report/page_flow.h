// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/page_layout.h"

#include <QColor>
#include <QFont>

namespace semblance::ui {

/// Puts a report's blocks on pages one below the other. What belongs together stays together: a heading with what follows it, a row of a
/// table, a picture with its lines, a figure with its caption.
class PageFlow {
public:
    PageFlow(PageLayout& pages, const report::Report& report);

    /// Title page, contents, sections, then the lines at the edges of all pages.
    void layOut();

    void operator()(const report::Heading& block);
    void operator()(const report::Paragraph& block);
    void operator()(const report::List& block);
    void operator()(const report::Facts& block);
    void operator()(const report::Table& block);
    void operator()(const report::Figure& block);
    void operator()(const report::Pictures& block);
    void operator()(const report::Signature& block);
    void operator()(const report::Stamp& block);

private:
    struct Style {
        double size = 9; ///< points
        bool bold = false;
        bool code = false;
        QColor colour;
        Qt::Alignment alignment = Qt::AlignLeading;
    };
    /// Text broken into lines.
    struct Laid {
        std::shared_ptr<QTextLayout> layout;
        QColor colour;
        double height = 0;

        /// Of the first line, from the top: deeper with Chinese letters than with Latin ones of the same size.
        double baseline() const;
    };

    QFont font(const Style& style) const;
    Laid laid(const QString& text, const Style& style, double width) const;
    void put(const Laid& text, double x, double y);
    /// How far each must be put down so that their first lines stand on one line.
    static QList<double> onOneLine(const QList<Laid>& texts);
    /// At the cursor, over pages where it has to.
    void flow(const Laid& text, double x);
    void text(const QString& text, const Style& style, double above, double below);
    void section(const report::Section& section);
    void blocks(const QList<report::Block>& blocks);
    void table(const QString& caption, const QList<report::Column>& columns, const QList<QList<report::Cell>>& rows, bool headed);
    double leastHeight(const report::Block& block) const;
    void layOutContents();
    void fillContents();
    void layOutEdges();

    void newPage();
    /// Begins a page where less than this is left.
    void need(double height);
    double left() const;
    PageLayout::Page& page() { return m_pages.m_pages.last(); }
    void rule(double x, double y, double width, const QColor& colour, double thickness);
    bool isPageEmpty() const;

    PageLayout& m_pages;
    const report::Report& m_report;
    double m_y = 0;
    int m_contentsPage = 0; ///< first of them; 0: none
    double m_contentsTop = 0;
};

} // namespace semblance::ui
