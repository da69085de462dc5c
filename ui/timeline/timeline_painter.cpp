// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline_painter.h"

#include "ui/widgets/colours.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace semblance::ui {
namespace {

using Column = analysis::ScorePyramid::Column;

const QColor kSuspicious(0xd5, 0x5e, 0x00); // Okabe and Ito: told apart by every common kind of colour blindness
const QColor kDisagreement(0xcc, 0x79, 0xa7);
const QColor kUnreadable(0xe6, 0x9f, 0x00);
const QColor kBookmark(0x00, 0x9e, 0x73);
constexpr int kColours = 256;
constexpr double kLeastTickPixels = 70;
constexpr double kLeastKeyFramePixels = 4; ///< denser ones would only be a grey bar

/// Whether a line's pattern has ink in this column; pixel: the unit of the pattern.
bool hasInk(int style, int column, double pixel)
{
    const int at = static_cast<int>(column / pixel);
    switch (style) {
    case 1:
        return at % 8 < 5;
    case 2:
        return at % 4 < 2;
    case 3:
        return at % 12 < 6 || (at % 12 >= 8 && at % 12 < 10);
    default:
        return true;
    }
}

/// One colour over one pixel.
void blend(QRgb& under, QRgb over)
{
    const int keep = 255 - qAlpha(over);
    under = qRgba(qRed(over) + qRed(under) * keep / 255, qGreen(over) + qGreen(under) * keep / 255, qBlue(over) + qBlue(under) * keep / 255,
        qAlpha(over) + qAlpha(under) * keep / 255);
}

class LaneImage {
public:
    LaneImage(int columns, int height)
        : m_image(columns, height, QImage::Format_ARGB32_Premultiplied)
    {
        m_image.fill(0);
    }

    const QImage& image() const { return m_image; }

    /// From the least to the greatest value of each column.
    void band(const std::vector<Column>& columns, int nodes, int node, const QColor& colour)
    {
        const QRgb ink = qPremultiply(colour.rgba());
        for (int x = 0; x < m_image.width(); ++x) {
            const Column& c = at(columns, nodes, node, x);
            if (c.faces > 1)
                fill(x, y(c.most), y(c.least), ink);
        }
    }

    void line(const std::vector<Column>& columns, int nodes, int node, const QColor& colour, int style, double pixel, int thickness)
    {
        const QRgb ink = qPremultiply(colour.rgba());
        for (int x = 0; x < m_image.width(); ++x) {
            const Column& c = at(columns, nodes, node, x);
            if (c.faces == 0 || !hasInk(style, x, pixel))
                continue;
            int top = y(c.mean);
            int bottom = top;
            if (x > 0) {
                if (const Column& before = at(columns, nodes, node, x - 1); before.faces > 0) {
                    top = std::min(top, y(before.mean));
                    bottom = std::max(bottom, y(before.mean));
                }
            }
            fill(x, top - (thickness - 1) / 2, bottom + thickness / 2, ink);
        }
    }

private:
    static const Column& at(const std::vector<Column>& columns, int nodes, int node, int x)
    {
        return columns[static_cast<std::size_t>(x) * static_cast<std::size_t>(nodes) + static_cast<std::size_t>(node)];
    }
    int y(float probability) const { return static_cast<int>(std::lround((1 - probability) * static_cast<float>(m_image.height() - 1))); }
    void fill(int x, int top, int bottom, QRgb ink)
    {
        for (int row = std::max(0, top); row <= std::min(bottom, m_image.height() - 1); ++row)
            blend(reinterpret_cast<QRgb*>(m_image.scanLine(row))[x], ink);
    }

    QImage m_image;
};

/// One pixel for each column and node; where nothing is known it stays clear.
QImage stripImage(const std::vector<Column>& columns, int width, int nodes, double threshold)
{
    std::array<QRgb, kColours> colours;
    for (int i = 0; i < kColours; ++i)
        colours[static_cast<std::size_t>(i)] = probabilityColour(i / (kColours - 1.0), threshold).rgb();
    QImage image(width, nodes, QImage::Format_ARGB32_Premultiplied);
    for (int node = 0; node < nodes; ++node) {
        auto* pixels = reinterpret_cast<QRgb*>(image.scanLine(node));
        for (int x = 0; x < width; ++x) {
            const Column& c = columns[static_cast<std::size_t>(x) * static_cast<std::size_t>(nodes) + static_cast<std::size_t>(node)];
            pixels[x] = c.faces == 0 ? 0 : colours[static_cast<std::size_t>(std::lround(c.mean * (kColours - 1)))];
        }
    }
    return image;
}

/// 1, 2 or 5 times a power of ten; from a minute on what clocks have.
double niceStep(double least, bool inSeconds)
{
    if (inSeconds && least > 30) {
        for (const double step : { 60.0, 120.0, 300.0, 600.0, 900.0, 1800.0, 3600.0, 7200.0, 14400.0, 28800.0, 86400.0 }) {
            if (step >= least)
                return step;
        }
    }
    if (inSeconds && least > 10)
        return least <= 15 ? 15 : 30;
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1e-6))));
    for (const double factor : { 1.0, 2.0, 5.0 }) {
        if (factor * power >= least)
            return inSeconds ? factor * power : std::max(1.0, factor * power);
    }
    return 10 * power;
}

QString clockText(double seconds, double step, const QLocale& locale)
{
    const auto whole = static_cast<qint64>(std::floor(seconds + 1e-6));
    QString text = whole >= 3600 ? QStringLiteral("%1:%2:%3")
                                       .arg(whole / 3600)
                                       .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
                                       .arg(whole % 60, 2, 10, QLatin1Char('0'))
                                 : QStringLiteral("%1:%2").arg(whole / 60).arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (step < 1) {
        const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step) - 1e-9)), 1, 3);
        const QString fraction = QString::number(seconds - static_cast<double>(whole) + 1e-9, 'f', decimals);
        text += locale.decimalPoint() + fraction.mid(2);
    }
    return text;
}

} // namespace

TimelineLayout::TimelineLayout(const QFont& font)
    : smallFont(font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height();
    row = std::max(9, height * 2 / 3);
    lane = height * 9 / 4;
    gap = std::max(4, height / 3);
    ruler = height * 3 / 2 + 2;
    names = height * 15 / 2;
    smallFont.setPixelSize(std::max(8, row - 1));
}

TimelinePainter::TimelinePainter(const TimelineScene& scene, const QFont& font, const QPalette& palette, const QLocale& locale)
    : m_scene(scene)
    , m_palette(palette)
    , m_locale(locale)
    , m_font(font)
    , m_layout(font)
{
}

QColor TimelinePainter::faint(int alpha) const
{
    QColor colour = m_palette.color(QPalette::Text);
    colour.setAlpha(alpha);
    return colour;
}

void TimelinePainter::paint(QPainter& painter, QSize size, int top, double devicePixelRatio) const
{
    painter.fillRect(QRect(QPoint(), size), m_palette.base());
    painter.setFont(m_font);
    const int width = size.width() - m_layout.names;
    if (m_scene.axis.isEmpty() || width <= 0)
        return;
    if (m_scene.run && !m_scene.nodes.isEmpty()) {
        const int columns = std::max(1, static_cast<int>(std::ceil(width * devicePixelRatio)));
        const std::vector<qint64> edges = m_scene.axis.columnFrames(columns);
        const int height = m_layout.trackHeight(static_cast<int>(m_scene.nodes.size()));
        painter.setClipRect(QRect(0, m_layout.ruler, size.width(), size.height() - m_layout.ruler));
        const auto count = static_cast<int>(m_scene.run->tracks.size());
        for (int i = std::clamp(top / height, 0, count); i < count; ++i) {
            const int y = m_layout.ruler + i * height - top;
            if (y >= size.height())
                break;
            const auto index = static_cast<std::size_t>(i);
            paintNames(painter, QRect(0, y, m_layout.names, height - m_layout.gap), index);
            paintTrack(painter, QRect(m_layout.names, y, width, height - m_layout.gap), index, edges, devicePixelRatio);
        }
        painter.setClipping(false);
    }
    const QRectF ruler(m_layout.names, 0, width, m_layout.ruler);
    paintRuler(painter, ruler, m_layout.names);
    painter.setClipRect(QRectF(m_layout.names, 0, width, size.height()));
    paintMarks(painter, QRectF(m_layout.names, 0, width, size.height()));
    painter.setClipping(false);
}

void TimelinePainter::paintRuler(QPainter& painter, const QRectF& area, int names) const
{
    painter.fillRect(QRectF(0, 0, names + area.width(), area.height()), m_palette.window());
    painter.setPen(faint(90));
    painter.drawLine(QPointF(0, area.bottom() - 0.5), QPointF(area.right(), area.bottom() - 0.5));
    const TimeAxis& axis = m_scene.axis;
    const double step = niceStep((axis.to() - axis.from()) / area.width() * kLeastTickPixels, axis.inSeconds());
    painter.save();
    painter.setClipRect(area);
    for (double i = std::ceil(axis.from() / step); i * step < axis.to(); ++i) {
        const double x = area.left() + axis.pixelOf(i * step, area.width());
        painter.setPen(faint(110));
        painter.drawLine(QPointF(x, area.bottom() - 5), QPointF(x, area.bottom()));
        painter.setPen(m_palette.color(QPalette::Text));
        const QString text
            = axis.inSeconds() ? clockText(i * step, step, m_locale) : m_locale.toString(static_cast<qint64>(std::llround(i * step)));
        painter.drawText(QRectF(x + 3, 0, kLeastTickPixels * 2, area.height() - 3), Qt::AlignLeft | Qt::AlignTop, text);
    }
    painter.restore();
}

void TimelinePainter::paintMarks(QPainter& painter, const QRectF& area) const
{
    const TimeAxis& axis = m_scene.axis;
    const double bottom = m_layout.ruler;
    // Calls draw(x, width) for the frames in view, of those in one pixel only for the first.
    const auto each = [&](const QList<qint64>& frames, auto draw) {
        const auto begin = std::lower_bound(frames.cbegin(), frames.cend(), axis.frameAt(axis.from()));
        double last = -10;
        for (auto it = begin; it != frames.cend() && *it < axis.frameCount() && axis.positionOf(*it) < axis.to(); ++it) {
            const double x = area.left() + axis.pixelOf(axis.positionOf(*it), area.width());
            const double end = area.left() + axis.pixelOf(axis.endOf(*it), area.width());
            if (end - last < 1)
                continue;
            last = std::max(x + 1, end);
            draw(x, std::max(1.0, end - x));
        }
    };
    const auto triangle = [&](double x, bool down) {
        QPainterPath path;
        const double half = bottom / 6;
        path.moveTo(x - half, down ? bottom - 2 * half : bottom);
        path.lineTo(x + half, down ? bottom - 2 * half : bottom);
        path.lineTo(x, down ? bottom : bottom - 2 * half);
        path.closeSubpath();
        return path;
    };
    const auto inView = std::upper_bound(m_scene.keyFrames.cbegin(), m_scene.keyFrames.cend(), axis.frameAt(axis.to()))
        - std::lower_bound(m_scene.keyFrames.cbegin(), m_scene.keyFrames.cend(), axis.frameAt(axis.from()));
    if (static_cast<double>(inView) * kLeastKeyFramePixels < area.width()) {
        painter.setPen(QPen(m_palette.color(QPalette::Text), 1));
        each(m_scene.keyFrames, [&](double x, double) { painter.drawLine(QPointF(x, bottom - bottom / 4), QPointF(x, bottom - 1)); });
    }
    QColor shade = kUnreadable;
    shade.setAlpha(70);
    each(m_scene.unreadable, [&](double x, double width) {
        painter.fillRect(QRectF(x, bottom, width, area.height() - bottom), QBrush(shade));
        painter.setPen(QPen(visibleOn(m_palette.color(QPalette::Window), kUnreadable), 2));
        const double half = bottom / 8;
        const QPointF middle(x + width / 2, bottom - half - 2);
        painter.drawLine(middle + QPointF(-half, -half), middle + QPointF(half, half));
        painter.drawLine(middle + QPointF(-half, half), middle + QPointF(half, -half));
    });
    painter.setRenderHint(QPainter::Antialiasing, true);
    each(m_scene.cuts, [&](double x, double) {
        painter.fillPath(triangle(x, false), m_palette.color(QPalette::Text));
        painter.setPen(QPen(faint(150), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, bottom), QPointF(x, area.bottom()));
    });
    each(m_scene.bookmarks, [&](double x, double) {
        const QColor colour = visibleOn(m_palette.color(QPalette::Window), kBookmark);
        painter.fillPath(triangle(x, true), colour);
        painter.setPen(QPen(colour, 1));
        painter.drawLine(QPointF(x, bottom), QPointF(x, area.bottom()));
    });
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintNames(QPainter& painter, const QRect& area, std::size_t track) const
{
    const int number = m_scene.run->tracks[track]->scores().track;
    const bool chosen = m_scene.chosenTrack == number;
    if (chosen)
        painter.fillRect(area, m_palette.brush(QPalette::AlternateBase));
    painter.fillRect(QRect(area.left(), area.top(), 4, area.height()), visibleOn(m_palette.color(QPalette::Base), trackColour(number)));
    QFont font = m_font;
    font.setBold(chosen);
    painter.setFont(font);
    painter.setPen(m_palette.color(QPalette::Text));
    const QFontMetrics metrics(font);
    const QRect name(area.left() + 9, area.top(), area.width() - 13, m_layout.lane);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(m_scene.trackNames.value(static_cast<qsizetype>(track)), Qt::ElideRight, name.width()));
    painter.setFont(m_layout.smallFont);
    const QFontMetrics small(m_layout.smallFont);
    for (int node = 0; node < m_scene.nodes.size(); ++node) {
        const QRect row(area.left() + 9, area.top() + m_layout.lane + node * m_layout.row, area.width() - 13, m_layout.row);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, small.elidedText(m_scene.nodes[node], Qt::ElideRight, row.width()));
    }
    painter.setFont(m_font);
}

void TimelinePainter::paintSpans(QPainter& painter, const QRectF& lane, const analysis::TrackTimeline& track) const
{
    const TimeAxis& axis = m_scene.axis;
    const double bar = std::max(3.0, lane.height() / 10);
    const auto each = [&](const auto& intervals, auto draw) {
        // Those that meet in a pixel are drawn as one.
        std::optional<QRectF> span;
        for (const auto& interval : intervals) {
            if (interval.lastFrame >= axis.frameCount())
                break; // of another version of the file
            const double left = lane.left() + axis.pixelOf(axis.positionOf(interval.firstFrame), lane.width());
            const double right = lane.left() + axis.pixelOf(axis.endOf(interval.lastFrame), lane.width());
            if (right < lane.left())
                continue;
            if (left > lane.right())
                break;
            if (span && span->right() >= left - 0.5) {
                span->setRight(std::max(span->right(), right));
                continue;
            }
            if (span)
                draw(*span & lane);
            span = QRectF(left, lane.top(), std::max(1.0, right - left), lane.height());
        }
        if (span)
            draw(*span & lane);
    };
    QColor tint = kSuspicious;
    tint.setAlpha(40);
    each(track.suspicious, [&](QRectF span) {
        painter.fillRect(span, tint);
        span.setHeight(bar);
        painter.fillRect(span, kSuspicious);
    });
    each(track.disagreements, [&](QRectF span) {
        span.setTop(span.bottom() - bar);
        painter.fillRect(span, visibleOn(m_palette.color(QPalette::Base), kDisagreement));
    });
}

void TimelinePainter::paintTrack(
    QPainter& painter, const QRect& area, std::size_t track, const std::vector<qint64>& edges, double devicePixelRatio) const
{
    const analysis::TrackTimeline& timeline = *m_scene.run->tracks[track];
    const int nodes = timeline.scores().nodes;
    const auto columns = static_cast<int>(edges.size()) - 1;
    const QRect lane(area.left(), area.top(), area.width(), m_layout.lane);
    const QRect strip(area.left(), lane.bottom() + 1, area.width(), m_layout.row * nodes);
    painter.fillRect(strip, QBrush(faint(60), Qt::BDiagPattern));
    paintSpans(painter, lane, timeline);
    const double threshold = m_scene.run->threshold;
    const double line = lane.top() + (1 - threshold) * (lane.height() - 1);
    painter.setPen(QPen(faint(130), 1, Qt::DotLine));
    painter.drawLine(QPointF(lane.left(), line), QPointF(lane.right(), line));
    painter.setPen(faint(40));
    painter.drawLine(lane.topLeft(), lane.topRight());

    std::vector<Column> values(static_cast<std::size_t>(columns) * static_cast<std::size_t>(nodes));
    timeline.pyramid->columns(edges, values);
    const QColor colour = visibleOn(m_palette.color(QPalette::Base), trackColour(timeline.scores().track));
    LaneImage picture(columns, std::max(2, static_cast<int>(std::lround(lane.height() * devicePixelRatio))));
    const int thickness = std::max(1, static_cast<int>(std::lround(1.5 * devicePixelRatio)));
    for (const TimelineLine& wanted : m_scene.lines) {
        if (wanted.node >= nodes)
            continue;
        QColor band = colour;
        band.setAlpha(70);
        if (wanted.style == 0)
            picture.band(values, nodes, wanted.node, band);
        picture.line(values, nodes, wanted.node, colour, wanted.style, devicePixelRatio, thickness);
    }
    painter.drawImage(QRectF(lane), picture.image());
    painter.drawImage(QRectF(strip), stripImage(values, columns, nodes, threshold));
}

} // namespace semblance::ui
