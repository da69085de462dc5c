// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QList>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSettings;

namespace semblance::ui {

struct AnalysisChoice;

/// Everything that can be chosen once for the program, with a search. A choice counts at once and is kept.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QSettings& settings, QWidget* parent);

Q_SIGNALS:
    /// What a screen reads from the settings has changed.
    void changed();

private:
    struct Row {
        QWidget* field;
        QString words; ///< to be found by
    };

    void addLanguage();
    void addAppearance();
    void addTextSize();
    void addThreshold();
    void addEvery();
    void addBackend();
    void addPrecision();
    void addFaceSearch();
    void addCache();
    /// A box of choices that are kept by name.
    QComboBox* addChoice(const QString& key, const QList<AnalysisChoice>& choices);
    void addRow(const char* name, const QString& label, QWidget* field, const QString& sentence);
    void search(const QString& text);

    QSettings& m_settings;
    QLineEdit* m_search;
    QFormLayout* m_form;
    QLabel* m_nothing;
    QList<Row> m_rows;
};

} // namespace semblance::ui
