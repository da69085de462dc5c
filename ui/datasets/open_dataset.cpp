// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/open_dataset.h"

#include "core/jobs/background.h"

#include <QTimer>

#include <utility>

namespace semblance::ui {
namespace {
constexpr int kRecountMs = 500; ///< after a review, so that many in a row are counted once
}

OpenDataset::OpenDataset(jobs::DatasetReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader)
    , m_recount(new QTimer(this))
{
    m_recount->setSingleShot(true);
    m_recount->setInterval(kRecountMs);
    connect(m_recount, &QTimer::timeout, this, &OpenDataset::readOverview);
}

void OpenDataset::open(const QString& folder)
{
    close();
    m_folder = folder;
    readOverview();
    readIds();
}

void OpenDataset::close()
{
    ++m_generation;
    m_folder.clear();
    m_recount->stop();
    m_readingOverview = m_readingIds = m_overviewAgain = m_idsAgain = false;
    m_filter = {};
    m_ids.clear();
    m_overview.reset();
    m_error.reset();
    Q_EMIT overviewChanged();
    Q_EMIT idsChanged();
    Q_EMIT readingChanged();
}

void OpenDataset::setFilter(const dataset::SampleFilter& filter)
{
    m_filter = filter;
    if (!m_folder.isEmpty())
        readIds();
}

void OpenDataset::refresh()
{
    if (m_folder.isEmpty())
        return;
    readOverview();
    readIds();
}

void OpenDataset::readOverview()
{
    if (m_readingOverview) {
        m_overviewAgain = true;
        return;
    }
    m_readingOverview = true;
    Q_EMIT readingChanged();
    m_reader.readOverview(
        m_folder, jobs::whileAlive(this, [this, generation = m_generation](const Result<jobs::DatasetOverview>& overview) {
            if (generation != m_generation)
                return;
            m_readingOverview = false;
            Q_EMIT readingChanged();
            if (!overview)
                return fail(overview.error());
            m_error.reset();
            m_overview = *overview;
            Q_EMIT overviewChanged();
            if (std::exchange(m_overviewAgain, false))
                readOverview();
        }));
}

void OpenDataset::readIds()
{
    // A question that was overtaken would only keep the newest one waiting.
    if (m_readingIds) {
        m_idsAgain = true;
        return;
    }
    m_readingIds = true;
    Q_EMIT readingChanged();
    m_reader.readIds(m_folder, m_filter, jobs::whileAlive(this, [this, generation = m_generation](const Result<QList<qint64>>& ids) {
        if (generation != m_generation)
            return;
        m_readingIds = false;
        Q_EMIT readingChanged();
        if (std::exchange(m_idsAgain, false))
            return readIds();
        if (!ids)
            return fail(ids.error());
        m_ids = *ids;
        Q_EMIT idsChanged();
    }));
}

void OpenDataset::fail(const Error& error)
{
    m_overviewAgain = m_idsAgain = false;
    const bool isNew = !m_error || m_error->message != error.message;
    m_error = error;
    m_overview.reset();
    m_ids.clear();
    Q_EMIT overviewChanged();
    Q_EMIT idsChanged();
    if (isNew)
        Q_EMIT failed(error);
}

void OpenDataset::review(const QList<qint64>& samples, dataset::ReviewRow::Action action, const dataset::LabelVector& labels,
    const QString& reason, const QString& author)
{
    QList<dataset::ReviewRow> rows;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const qint64 sample : samples)
        rows.append(
            { sample, now, author, action, action == dataset::ReviewRow::Action::Relabel ? labels : dataset::LabelVector(), reason });
    m_reader.addReviews(m_folder, rows, jobs::whileAlive(this, [this, samples, generation = m_generation](const Result<>& added) {
        if (generation != m_generation)
            return;
        if (!added)
            Q_EMIT failed(added.error());
        Q_EMIT reviewed(samples);
        m_recount->start();
    }));
}

} // namespace semblance::ui
