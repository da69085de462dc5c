// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_grid.h"

#include "ui/datasets/sample_delegate.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/thumbnails.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kPictureLines = 6.8; ///< a picture's side in lines of text
}

SampleGrid::SampleGrid(SampleModel& model, Thumbnails& thumbnails, QWidget* parent)
    : QListView(parent)
    , m_samples(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new SampleDelegate(thumbnails, this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("sampleGrid"));
    setAccessibleName(tr("Samples"));
    setModel(&model);
    setItemDelegate(m_delegate);
    // Not IconMode, which keeps a place in memory for every item.
    setViewMode(QListView::ListMode);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);

    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &SampleGrid::wantWhatIsSeen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_soon, qOverload<>(&QTimer::start));
    connect(&m_thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
    applySize();
}

void SampleGrid::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    viewport()->update();
}

void SampleGrid::setPictureSize(int percent)
{
    m_percent = percent;
    applySize();
}

void SampleGrid::applySize()
{
    m_delegate->setPictureSide(qRound(fontMetrics().height() * kPictureLines * m_percent / 100));
    m_thumbnails.setSide(qRound(m_delegate->pictureSide() * devicePixelRatioF()));
    verticalScrollBar()->setSingleStep(m_delegate->cellSize(fontMetrics()).height() / 2);
    scheduleDelayedItemsLayout();
    m_soon->start();
}

QList<qint64> SampleGrid::selectedIds() const
{
    QList<qint64> ids;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids << m_samples.idAt(row);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::pair<int, int> SampleGrid::seenRows() const
{
    const int count = m_samples.rowCount();
    const QSize cell = m_delegate->cellSize(fontMetrics());
    if (count == 0 || cell.isEmpty())
        return { 0, -1 };
    int columns = 1;
    for (const int top = visualRect(m_samples.index(0)).top(); columns < count && visualRect(m_samples.index(columns)).top() == top;)
        ++columns;
    const int top = verticalOffset() / cell.height();
    const int bottom = (verticalOffset() + viewport()->height() - 1) / cell.height();
    return { std::min(count, top * columns), std::min(count, (bottom + 1) * columns) - 1 };
}

void SampleGrid::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // QListView would lay all items out again, but their size never changes.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    viewport()->update();
    m_soon->start();
}

void SampleGrid::wantWhatIsSeen()
{
    const auto [first, last] = seenRows();
    if (last < first)
        return;
    const int screen = last - first + 1;
    m_samples.want(first, last);
    QStringList files;
    const auto add = [&](int row) {
        if (row < 0 || row >= m_samples.rowCount())
            return;
        if (m_samples.sample(row)) {
            if (const QString file = m_samples.index(row).data(SampleModel::FileRole).toString(); !file.isEmpty())
                files << file;
        }
    };
    for (int row = first; row <= last; ++row)
        add(row);
    for (int row = last + 1; row <= last + screen; ++row)
        add(row);
    for (int row = first - 1; row >= first - screen; --row)
        add(row);
    m_thumbnails.want(files);
}

QRegion SampleGrid::visualRegionForSelection(const QItemSelection&) const
{
    return viewport()->rect(); // QListView would go through every chosen item.
}

void SampleGrid::updateGeometries()
{
    QListView::updateGeometries();
    m_soon->start();
}

void SampleGrid::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    m_soon->start();
}

void SampleGrid::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySize();
}

void SampleGrid::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_samples.rowCount() > 0 || m_message.isEmpty())
        return;
    QPainter painter(viewport());
    const int margin = fontMetrics().height() * 2;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

} // namespace semblance::ui
