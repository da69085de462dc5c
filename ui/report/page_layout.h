// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QImage>
#include <QRectF>

#include <memory>
#include <variant>

class QPainter;
class QTextLayout;

namespace semblance::ui {

/// A report laid out on A4 pages, the same for printing and for looking at. Needs a QGuiApplication; any thread, one at a time.
class PageLayout {
public:
    explicit PageLayout(const report::Report& report);
    ~PageLayout();
    Q_DISABLE_COPY_MOVE(PageLayout)

    /// Layout units a point: fine enough that rounding is not seen.
    static constexpr double kUnitsPerPoint = 10;
    static constexpr double kPageWidth = 595 * kUnitsPerPoint;
    static constexpr double kPageHeight = 842 * kUnitsPerPoint;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Page from 0, in layout units.
    void paint(QPainter& painter, int page) const;
    /// The page as a picture of this width in pixels.
    QImage picture(int page, int width) const;

    /// A heading with its place.
    struct Entry {
        QString title;
        int level = 1; ///< 1: a section
        int page = 0;
        double y = 0; ///< upper edge, in layout units
        std::optional<QRectF> contents; ///< where it stands in the table of contents
        int contentsPage = 0;
    };
    const QList<Entry>& entries() const { return m_entries; }

private:
    friend class PageFlow;

    struct TextLine {
        std::shared_ptr<QTextLayout> layout;
        int line = 0;
        QPointF offset; ///< of the layout
        QColor colour;
    };
    struct Box {
        QRectF area;
        QColor colour;
    };
    struct Image {
        QRectF area;
        QImage image;
    };
    struct Drawing {
        QRectF area;
        report::Figure figure;
    };
    using Item = std::variant<TextLine, Box, Image, Drawing>;
    using Page = QList<Item>;

    QList<Page> m_pages;
    QList<Entry> m_entries;
};

} // namespace semblance::ui
