// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/dataset_service.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QTabWidget;
class QTableWidget;

namespace semblance::ui {

class ExtractOptionsEditor;
class LabelRowsEditor;
class MessageBar;

/// Reads a folder, shows what its layout is, what was found and what is left out, and makes the dataset folder that faces are extracted
/// into. Does not block; the scan runs on a worker.
class AddDatasetDialog : public QDialog {
    Q_OBJECT
public:
    AddDatasetDialog(jobs::DatasetService& service, QSettings& settings, QWidget* parent);
    ~AddDatasetDialog() override;

    void scan(const QString& root);
    /// Not while the folder is being made.
    void reject() override;

Q_SIGNALS:
    /// The folder has a manifest now, with every video pending. threads: to extract with.
    void added(const QString& folder, int threads);

private:
    QWidget* makeSource();
    QWidget* makeTarget();
    void take(const jobs::ScanEvent& event);
    void showCounts(const jobs::ScanEvent& event);
    void showFindings(const QList<dataset::LayoutFinding>& findings);
    void suggestTarget();
    void enableAdd();
    void create();

    jobs::DatasetService& m_service;
    QSettings& m_settings;
    MessageBar* m_messages;
    QLineEdit* m_root;
    QComboBox* m_layoutBox;
    QLineEdit* m_compression;
    QPushButton* m_scan;
    QLabel* m_summary;
    QTabWidget* m_tabs;
    QTableWidget* m_counts;
    QTableWidget* m_findings;
    LabelRowsEditor* m_labels;
    QLineEdit* m_target;
    ExtractOptionsEditor* m_options;
    QPushButton* m_add;
    dataset::ScanOptions m_scanOptions;
    std::optional<dataset::ScannedDataset> m_scanned;
    QString m_suggested;
    bool m_scanning = false;
    bool m_creating = false;
};

} // namespace semblance::ui
