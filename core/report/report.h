// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>

/// A report as data: what the writers of PDF, HTML and JSON are given. All texts are in the report's language. Words that come from files
/// and people stand between U+2068 and U+2069 (first strong isolate, pop), with what controls characters or their direction spelt out
/// (foreign() in words.h).
namespace semblance::report {

struct Cell {
    QString text;
    std::optional<double> value = {}; ///< unrounded, where text shows a number
    bool code = false; ///< a hash: may be broken anywhere
};

/// Within a section; level 2 to 4.
struct Heading {
    int level = 2;
    QString text;
};

struct Paragraph {
    enum class Style { Plain, Lead, Small, Warning };
    QString text;
    Style style = Style::Plain;
};

struct List {
    QStringList items;
};

/// Names with their values.
struct Facts {
    QList<std::pair<QString, Cell>> rows;
};

struct Column {
    QString title;
    int share = 1; ///< of the width
    bool right = false; ///< numbers
};

struct Table {
    QString caption;
    QList<Column> columns;
    QList<QList<Cell>> rows; ///< each as long as columns
};

/// One stroke of a figure, in the figure's own units, y downwards.
struct Shape {
    enum class Kind { Line, Area, Text };
    Kind kind = Kind::Line;
    QList<QPointF> points; ///< Text: one, on the base line
    QString colour; ///< #rrggbb
    double size = 1; ///< width of a line, height of a text
    bool dashed = false;
    double opacity = 1;
    QString text = {};
    enum class Anchor { Start, Middle, End };
    Anchor anchor = Anchor::Start;
};

/// A vector drawing.
struct Figure {
    QString caption;
    QString description; ///< for who can't see it
    double width = 0;
    double height = 0;
    QList<Shape> shapes;
};

struct Picture {
    QByteArray bytes; ///< a JPEG file
    int width = 0; ///< pixels
    int height = 0;
    QStringList lines; ///< below it
    QString description;
};

struct Pictures {
    QString caption;
    int across = 4;
    QList<Picture> pictures;
};

/// Lines to be signed on.
struct Signature {
    QStringList labels;
};

/// Where the writers put the report's date and the hash of its content.
struct Stamp {
    QString dateLabel;
    QString hashLabel;
};

using Block = std::variant<Heading, Paragraph, List, Facts, Table, Figure, Pictures, Signature, Stamp>;

struct Section {
    QString key; ///< see sectionKeys()
    QString number; ///< "3"; empty: the title page
    QString title;
    QList<Block> blocks;
};

/// The writers' own words, in the report's language.
struct Labels {
    QString contents;
    QString page; ///< %1 of %2
    QString contentHash; ///< before the hash on every page
    QString shortHash; ///< the same where there is little room
};

struct Report {
    QString language; ///< "en", "de", "zh_CN"
    QString title;
    QString author; ///< for the file's metadata; empty: unknown
    QString generator; ///< "Semblance 0.1.0"
    QDateTime dateUtc; ///< the only thing in it that depends on when it was made; not part of the content
    Labels labels;
    QList<Section> sections;
    QStringList
        gaps; ///< one untranslated English sentence for each thing that could not be shown; not part of the content, which says it too
};

/// The sections there are, in the order in which they come where none is chosen: "title", "request", "summary", ...
QStringList sectionKeys();

/// Everything but the date as JSON on one line: the same content gives the same bytes.
QByteArray contentJson(const Report& report);
/// SHA-256 of contentJson(), lower-case hex.
QByteArray contentSha256(const Report& report);

} // namespace semblance::report
