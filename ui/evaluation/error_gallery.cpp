// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/error_gallery.h"

#include "ui/datasets/sample_delegate.h"
#include "ui/datasets/thumbnails.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTimer>

namespace semblance::ui {
namespace {
constexpr double kPictureLines = 6.8; ///< a picture's side in lines of text
}

ErrorGallery::ErrorGallery(ErrorModel& model, Thumbnails& thumbnails, QWidget* parent)
    : QListView(parent)
    , m_errors(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new SampleDelegate(thumbnails, this))
    , m_soon(new QTimer(this))
{
    setObjectName(QStringLiteral("errorGallery"));
    setAccessibleName(tr("Worst errors"));
    setModel(&model);
    setItemDelegate(m_delegate);
    setFlow(QListView::LeftToRight);
    setWrapping(true);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ErrorGallery::wantThumbnails);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_soon, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::modelReset, m_soon, qOverload<>(&QTimer::start));
    connect(&m_thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
    applySize();
}

void ErrorGallery::setMessage(const QString& message)
{
    m_message = message;
    setAccessibleDescription(message);
    viewport()->update();
}

void ErrorGallery::applySize()
{
    m_delegate->setPictureSide(qRound(fontMetrics().height() * kPictureLines));
    m_thumbnails.setSide(qRound(m_delegate->pictureSide() * devicePixelRatioF()));
    verticalScrollBar()->setSingleStep(m_delegate->cellSize(fontMetrics()).height() / 2);
    scheduleDelayedItemsLayout();
    m_soon->start();
}

void ErrorGallery::wantThumbnails()
{
    if (!isVisible())
        return;
    QStringList seen;
    QStringList later;
    for (int row = 0; row < m_errors.rowCount(); ++row)
        (visualRect(m_errors.index(row)).intersects(viewport()->rect()) ? seen : later) << m_errors.fileOf(row);
    m_thumbnails.want(seen + later);
}

void ErrorGallery::updateGeometries()
{
    QListView::updateGeometries();
    m_soon->start();
}

void ErrorGallery::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_soon->start();
}

void ErrorGallery::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        applySize();
}

void ErrorGallery::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_errors.rowCount() > 0 || m_message.isEmpty())
        return;
    QPainter painter(viewport());
    const int margin = fontMetrics().height() * 2;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap, m_message);
}

} // namespace semblance::ui
