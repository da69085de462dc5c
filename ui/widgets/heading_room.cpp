// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/heading_room.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace semblance::ui {
namespace {

const char* const kLeastLast = "leastLast";
const char* const kStretches = "stretchesLast"; ///< it was to stretch before there was too little room

int lastSeen(const QHeaderView& header)
{
    for (int visual = header.count() - 1; visual >= 0; --visual) {
        if (const int section = header.logicalIndex(visual); !header.isSectionHidden(section))
            return section;
    }
    return -1;
}

void stretchLast(QHeaderView& header)
{
    const int last = lastSeen(header);
    if (last < 0 || header.sectionResizeMode(last) != QHeaderView::Interactive)
        return;
    const int least = std::max(header.sectionSizeHint(last), header.property(kLeastLast).toInt());
    const int others = header.length() - header.sectionSize(last);
    const bool fits = header.width() - others >= least;
    header.setStretchLastSection(fits);
    if (!fits)
        header.resizeSection(last, least);
}

void makeRoom(QHeaderView& header)
{
    for (int section = 0; section < header.count(); ++section) {
        const bool isOwn = header.sectionResizeMode(section) == QHeaderView::Interactive || header.sectionResizeMode(section) == QHeaderView::Fixed;
        if (!header.isSectionHidden(section) && isOwn)
            header.resizeSection(section, std::max(header.sectionSize(section), header.sectionSizeHint(section)));
    }
}

} // namespace

HeadingRoom::HeadingRoom(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

void HeadingRoom::setLeastLast(QHeaderView& header, int width)
{
    header.setProperty(kLeastLast, width);
}

bool HeadingRoom::eventFilter(QObject* watched, QEvent* event)
{
    const bool isSeen = event->type() == QEvent::Show || event->type() == QEvent::FontChange;
    if (isSeen || event->type() == QEvent::Resize) {
        auto* header = qobject_cast<QHeaderView*>(watched);
        if (header && header->orientation() == Qt::Horizontal && header->model()) {
            if (header->stretchLastSection())
                header->setProperty(kStretches, true);
            if (isSeen)
                makeRoom(*header);
            if (header->property(kStretches).toBool())
                stretchLast(*header);
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace semblance::ui
