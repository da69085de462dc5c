// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QRectF>
#include <QString>

namespace semblance::report {

/// A bookmark of a PDF file. Level 1 is outermost, and no entry is more than one level below the one before it.
struct PdfBookmark {
    QString title;
    int level = 1;
    int page = 0; ///< from 0
    double top = 0; ///< in points from the page's lower edge
};

/// An area of a page that leads to another place.
struct PdfLink {
    int page = 0;
    QRectF area; ///< in points, y upwards from the page's lower left corner
    int targetPage = 0;
    double targetTop = 0;
};

struct PdfFacts {
    QString title;
    QString author;
    QString subject;
    QString creator;
    QString language; ///< "en", "de", "zh-CN"
    QDateTime dateUtc;
};

/// The PDF file with bookmarks, links and document information, and nothing in it that depends on when or where it was made but dateUtc:
/// the same arguments give the same bytes. spelling: what its text says for characters that the fonts' ToUnicode tables name.
/// Error::Kind::Internal.
Result<QByteArray> finishedPdf(const QByteArray& pdf, const PdfFacts& facts, const QList<PdfBookmark>& bookmarks,
    const QList<PdfLink>& links, const QHash<char16_t, char16_t>& spelling = {});

} // namespace semblance::report
