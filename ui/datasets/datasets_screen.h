// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "ui/datasets/dataset_actions.h"
#include "ui/datasets/job_list.h"
#include "ui/services.h"

#include <QWidget>

class QLabel;
class QMenu;
class QSplitter;
class QTabWidget;

namespace semblance::ui {

class DetailPane;
class ElidedLabel;
class FilterPane;
class MessageBar;
class OpenDataset;
class RecentFiles;
class SampleGrid;
class SampleModel;
class Thumbnails;

/// Places the parts of the Datasets screen and connects them with each other and with the commands.
class DatasetsScreen : public QWidget {
    Q_OBJECT
public:
    explicit DatasetsScreen(const Services& services, QWidget* parent = nullptr);
    ~DatasetsScreen() override;

    const DatasetActions& actions() const { return *m_actions; }
    /// Fills the window's menu with the screen's commands.
    void fillMenu(QMenu& menu);
    void openFolder(const QString& folder);
    /// Whether a folder holds a dataset that can be opened.
    static bool isDataset(const QString& folder);
    /// The open dataset's folder, in words; for the status bar.
    QString place() const;
    void cancelExport();
    void focusGallery();
    /// Keeps the arrangement for the next start.
    void saveLayout();

Q_SIGNALS:
    void placeChanged();
    void exportProgressed(const semblance::Progress& progress);
    void exportEnded();

private:
    void makeParts();
    void connectParts();
    void connectCommands();
    void restoreLayout();

    void askForFolder();
    void addDataset(const QString& root = {});
    void expand();
    void exportCsv();
    void review(dataset::ReviewRow::Action action);
    void move(int by);
    void showDataset();
    void showGalleryMessage();
    void showCurrent();
    void enableCommands();
    void resizePictures(int by);
    void report(const Error& error);

    const Services m_services;
    OpenDataset* m_dataset;
    SampleModel* m_samples;
    Thumbnails* m_thumbnails;
    JobList* m_jobs;
    QWidget* m_gallery;
    std::unique_ptr<DatasetActions> m_actions;
    RecentFiles* m_recent = nullptr;

    MessageBar* m_messages;
    ElidedLabel* m_name;
    QLabel* m_facts;
    FilterPane* m_filters;
    SampleGrid* m_grid;
    DetailPane* m_detail;
    QTabWidget* m_tabs;
    QSplitter* m_columns;
    QSplitter* m_leftRows;
    QSplitter* m_galleryColumns;
    jobs::Throttle m_refresh;
    std::optional<qint64> m_current; ///< kept when the samples are read again
    bool m_exporting = false;
};

} // namespace semblance::ui
