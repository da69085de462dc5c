// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_reader.h"

#include <QWidget>

#include <optional>

class QAction;
class QTextBrowser;

namespace semblance::ui {

class OpenDataset;
class SamplePictures;

/// One sample: its pictures and everything that the manifest says of it.
class DetailPane : public QWidget {
    Q_OBJECT
public:
    /// buttons: the commands below the pictures.
    DetailPane(OpenDataset& dataset, const QList<QAction*>& buttons, QWidget* parent = nullptr);

    void show(std::optional<qint64> id);
    /// Absent while it is being read.
    const std::optional<jobs::ShownSample>& shown() const { return m_shown; }
    SamplePictures& pictures() const { return *m_pictures; }

Q_SIGNALS:
    void shownChanged();

private:
    void read();
    void write();

    OpenDataset& m_dataset;
    SamplePictures* m_pictures;
    QTextBrowser* m_record;
    std::optional<qint64> m_id;
    std::optional<jobs::ShownSample> m_shown;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace semblance::ui
