// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/sample_model.h"

#include "core/jobs/background.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/open_dataset.h"

#include <QDir>
#include <QLocale>

#include <algorithm>

namespace semblance::ui {

SampleModel::SampleModel(OpenDataset& dataset, QObject* parent)
    : QAbstractListModel(parent)
    , m_dataset(dataset)
{
    connect(&m_dataset, &OpenDataset::idsChanged, this, &SampleModel::takeIds);
    connect(&m_dataset, &OpenDataset::reviewed, this, &SampleModel::forget);
    takeIds();
}

void SampleModel::takeIds()
{
    const QList<qint64>& ids = m_dataset.ids();
    const bool grown = !m_ids.isEmpty() && ids.size() >= m_ids.size() && std::equal(m_ids.cbegin(), m_ids.cend(), ids.cbegin());
    if (grown) {
        // What a running job adds comes at the end, and nothing that is shown moves.
        const int before = static_cast<int>(m_ids.size());
        const int lastPage = before / kPageRows;
        if (before % kPageRows != 0 && m_pages.contains(lastPage) && ids.size() > before && !m_stale.contains(lastPage))
            m_stale << lastPage;
        if (ids.size() > before) {
            beginInsertRows({}, before, static_cast<int>(ids.size()) - 1);
            m_ids = ids;
            endInsertRows();
        }
        readNext();
        return;
    }
    beginResetModel();
    ++m_generation;
    m_reading = false;
    m_ids = ids;
    m_pages.clear();
    m_order.clear();
    m_stale.clear();
    m_wantedFirst = 0;
    m_wantedLast = -1;
    endResetModel();
}

void SampleModel::forget(const QList<qint64>& ids)
{
    for (const qint64 id : ids) {
        if (const auto row = rowOf(id)) {
            const int page = *row / kPageRows;
            if (m_pages.contains(page) && !m_stale.contains(page))
                m_stale << page;
        }
    }
    readNext();
}

int SampleModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

const dataset::SampleRow* SampleModel::sample(int row) const
{
    const auto page = m_pages.constFind(row / kPageRows);
    if (page == m_pages.cend() || row % kPageRows >= page->size())
        return nullptr;
    return &page->at(row % kPageRows);
}

std::optional<int> SampleModel::rowOf(qint64 id) const
{
    const auto it = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    return it == m_ids.cend() || *it != id ? std::nullopt : std::optional(static_cast<int>(it - m_ids.cbegin()));
}

QVariant SampleModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids[index.row()];
    const dataset::SampleRow* row = sample(index.row());
    if (!row)
        return role == Qt::AccessibleTextRole ? tr("Sample %1").arg(m_ids[index.row()]) : QVariant();
    const auto hierarchy = m_dataset.overview() ? m_dataset.overview()->hierarchy : dataset::Hierarchy::Ffpp;
    switch (role) {
    case Qt::DisplayRole:
        return row->method.isEmpty() ? methodText(row->method) : augmentationText(row->method);
    case FileRole:
        return row->file.isEmpty() ? QString() : QDir(m_dataset.folder()).filePath(row->file);
    case RejectedRole:
        return row->rejected;
    case Qt::ToolTipRole: {
        QString text = tr("Sample %1: %2\nIdentity: %3\nSplit: %4\nLabels: %5")
                           .arg(row->id)
                           .arg(methodText(row->method), row->identity, splitText(row->split), labelsText(row->labels, hierarchy));
        if (!row->rejected.isEmpty())
            text += QLatin1Char('\n') + tr("Rejected: %1").arg(rejectionText(row->rejected));
        return text;
    }
    case Qt::AccessibleTextRole:
        return row->rejected.isEmpty()
            ? tr("Sample %1, %2, accepted").arg(row->id).arg(methodText(row->method))
            : tr("Sample %1, %2, rejected: %3").arg(row->id).arg(methodText(row->method), rejectionText(row->rejected));
    default:
        return {};
    }
}

void SampleModel::want(int first, int last)
{
    m_wantedFirst = std::max(0, first);
    m_wantedLast = std::min(last, rowCount() - 1);
    readNext();
}

void SampleModel::readNext()
{
    if (m_reading || m_wantedLast < m_wantedFirst)
        return;
    std::optional<int> next;
    for (int page = m_wantedFirst / kPageRows; page <= m_wantedLast / kPageRows && !next; ++page) {
        if (!m_pages.contains(page) || m_stale.contains(page))
            next = page;
    }
    if (!next)
        return;
    m_reading = true;
    const QList<qint64> ids = idsOfPage(*next);
    m_dataset.reader().readSamples(m_dataset.folder(), ids,
        jobs::whileAlive(this, [this, page = *next, ids, generation = m_generation](const Result<QList<dataset::SampleRow>>& rows) {
            if (generation != m_generation)
                return;
            m_reading = false;
            if (!rows) { // Asked for again only when something else is wanted, so that one failure is one message.
                Q_EMIT failed(rows.error());
                return;
            }
            store(page, ids, *rows);
            readNext();
        }));
}

void SampleModel::store(int page, const QList<qint64>& asked, const QList<dataset::SampleRow>& rows)
{
    m_stale.removeOne(page);
    m_order.removeOne(page);
    m_order.append(page);
    m_pages.insert(page, rows);
    while (m_order.size() > kPages) {
        m_pages.remove(m_order.first());
        m_stale.removeOne(m_order.first());
        m_order.removeFirst();
    }
    const int first = page * kPageRows;
    Q_EMIT dataChanged(index(first), index(first + static_cast<int>(std::min(asked.size(), rows.size())) - 1));
}

} // namespace semblance::ui
