// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_service.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace semblance::ui {

/// Asks what an import needs: a name, and for foreign weights hierarchy and prompts. CLIP's vocabulary is asked for only where the prompts
/// are not the published ones.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QString& source, const jobs::ImportSource& found, QSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const semblance::models::ImportRequest& request);

private:
    QLayout* fileRow(QLineEdit* field, const char* button, const QString& title, const QString& filter);
    void change();
    bool needsVocabulary() const;
    models::ImportRequest request() const;

    QString m_source;
    bool m_foreign;
    QSettings& m_settings;
    QLineEdit* m_name;
    QComboBox* m_hierarchy = nullptr;
    QComboBox* m_rule = nullptr;
    QLineEdit* m_prompts = nullptr;
    QLineEdit* m_vocabulary = nullptr;
    QWidget* m_vocabularyRow = nullptr;
    QLabel* m_vocabularyLabel = nullptr;
    QLabel* m_problem;
    QPushButton* m_import;
};

} // namespace semblance::ui
