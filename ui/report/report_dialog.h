// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_template.h"
#include "core/jobs/report_service.h"
#include "core/report/build_report.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSettings;
class QTimer;

namespace semblance::ui {

class MessageBar;
class ReportPreview;
class TemplateBox;

/// Chooses what a case's report says, shows its pages, saves it as PDF, HTML or JSON. Deletes itself when closed.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    ReportDialog(const QString& casePath, QSettings& settings, QWidget* parent = nullptr,
        const report::ReportSources& sources = report::ReportSources::installed());
    ~ReportDialog() override;

private:
    QWidget* makeForm();
    void fillSections();
    void moveSection(int by);
    void gather();
    void onEvent(const jobs::ReportEvent& event);
    void composeSoon();
    void compose();
    void save();
    void sayGaps();
    void keepFields();
    QWidget* makeTemplates();
    QWidget* makeLogo();
    void apply(const cases::CaseTemplate& chosen);
    void keepAsTemplate();
    void readLogo();
    report::ReportOptions options() const;

    QString m_casePath;
    QSettings& m_settings;
    jobs::ReportService m_service;
    std::shared_ptr<const report::ReportMaterial> m_material;
    std::shared_ptr<const report::Report> m_report;

    QListWidget* m_sections;
    QComboBox* m_language;
    QComboBox* m_evidence;
    QCheckBox* m_pictures;
    QLineEdit* m_title;
    QLineEdit* m_number;
    QLineEdit* m_caseTitle;
    QLineEdit* m_examiner;
    QLineEdit* m_agency;
    QLineEdit* m_address;
    QLineEdit* m_logo;
    std::optional<report::Picture> m_logoPicture;
    QString m_logoProblem;
    TemplateBox* m_template;
    QPlainTextEdit* m_questions;
    QComboBox* m_form;
    MessageBar* m_messages;
    QProgressBar* m_progress;
    ReportPreview* m_preview;
    QPushButton* m_save = nullptr;
    QTimer* m_soon;
};

} // namespace semblance::ui
