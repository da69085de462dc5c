// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_grid.h"

#include "ui/datasets/sample_delegate.h"
#include "ui/datasets/sample_model.h"
#include "ui/datasets/thumbnails.h"

#include <QScrollBar>

#include <algorithm>

namespace semblance::ui {
namespace {
constexpr double kPictureLines = 6.8; ///< a picture's side in lines of text
}

SampleGrid::SampleGrid(SampleModel& model, Thumbnails& thumbnails, QWidget* parent)
    : PictureGrid(parent)
    , m_samples(model)
    , m_thumbnails(thumbnails)
    , m_delegate(new SampleDelegate(thumbnails, this))
{
    setObjectName(QStringLiteral("sampleGrid"));
    setAccessibleName(tr("Samples"));
    setModel(&model);
    setItemDelegate(m_delegate);
    connect(&m_thumbnails, &Thumbnails::changed, viewport(), qOverload<>(&QWidget::update));
    applySize();
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
    wantSoon();
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

QSize SampleGrid::cellSize() const
{
    return m_delegate->cellSize(fontMetrics());
}

void SampleGrid::wantRows(int first, int last)
{
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

} // namespace semblance::ui
