// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/datasets/dataset_actions.h"
#include "ui/datasets/job_list.h"
#include "ui/services.h"
#include "ui/shell/screen.h"

class QLabel;
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
class DatasetsScreen : public Screen {
    Q_OBJECT
public:
    explicit DatasetsScreen(const Services& services, QWidget* parent = nullptr);
    ~DatasetsScreen() override;

    QString key() const override;
    QString title() const override;
    QString purpose() const override;
    ScreenCommands commands() const override;
    QString place() const override;
    void enter() override;
    /// A folder that holds a dataset.
    OpensPath opensPath() const override;
    void open(const OpenRequest& request) override;
    void cancel(const QString& activity) override;
    QStringList endedByClosing(const QStringList& activities) const override;
    void saveLayout() override;
    QVariantMap state() const override;
    void restoreState(const QVariantMap& state) override;

private:
    void makeParts();
    void makeMenu();
    void connectParts();
    void connectCommands();
    void restoreLayout();

    void openFolder(const QString& folder);
    void askForFolder();
    void addDataset(const QString& root = {});
    void expand();
    void exportCsv();
    void reportExport(const Progress& progress);
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
    QMenu* m_menu;
    RecentFiles* m_recent;

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
    QVariantMap m_restored; ///< until the boxes of the filters have their entries
    bool m_exporting = false;
};

} // namespace semblance::ui
