// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_reader.h"

#include <QObject>

#include <optional>

class QTimer;

namespace semblance::ui {

/// The dataset folder that the screen shows: its overview, the filter, and the samples that pass it. Reads through the service.
class OpenDataset : public QObject {
    Q_OBJECT
public:
    explicit OpenDataset(jobs::DatasetReader& reader, QObject* parent = nullptr);

    jobs::DatasetReader& reader() const { return m_reader; }

    /// Reads the folder's manifest; what was open is shown until then, and no more when it fails.
    void open(const QString& folder);
    void close();
    const QString& folder() const { return m_folder; }
    /// Absent until it was read, and after it could not be.
    const std::optional<jobs::DatasetOverview>& overview() const { return m_overview; }
    const std::optional<Error>& error() const { return m_error; }

    const dataset::SampleFilter& filter() const { return m_filter; }
    void setFilter(const dataset::SampleFilter& filter);
    /// Of the samples that passed the filter when they were last read; ascending.
    const QList<qint64>& ids() const { return m_ids; }
    bool isReading() const { return m_readingIds || m_readingOverview; }
    /// Reads overview and samples again, e.g. after a job has written.
    void refresh();

    /// Stores one review for each sample. What no longer passes the filter stays in the list until it is read again.
    void review(const QList<qint64>& samples, dataset::ReviewRow::Action action, const dataset::LabelVector& labels, const QString& reason,
        const QString& author);

Q_SIGNALS:
    void overviewChanged();
    void idsChanged();
    void readingChanged();
    void reviewed(const QList<qint64>& samples);
    void failed(const semblance::Error& error); ///< of a review or a later reading, not of the opening

private:
    void readOverview();
    void readIds();
    void fail(const Error& error);

    jobs::DatasetReader& m_reader;
    QTimer* m_recount;
    QString m_folder;
    quint64 m_generation = 0; ///< of the newest open(); answers to an older one are dropped
    std::optional<jobs::DatasetOverview> m_overview;
    std::optional<Error> m_error;
    dataset::SampleFilter m_filter;
    QList<qint64> m_ids;
    bool m_readingOverview = false;
    bool m_readingIds = false;
    bool m_overviewAgain = false;
    bool m_idsAgain = false;
};

} // namespace semblance::ui
