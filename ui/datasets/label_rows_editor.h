// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/labels.h"

#include <QMap>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace semblance::ui {

class LabelEditor;

/// The label row of each method, of the published table or a user's own, which is kept in a JSON file.
class LabelRowsEditor : public QWidget {
    Q_OBJECT
public:
    LabelRowsEditor(QSettings& settings, QWidget* parent = nullptr);

    /// methods: those of the scanned dataset, without real.
    void setMethods(dataset::Hierarchy hierarchy, const QStringList& methods, const QStringList& withoutLabels);
    /// Empty: the published table.
    const QString& labelFile() const { return m_file; }
    bool hasUnsavedRows() const { return !m_edited.isEmpty(); }

Q_SIGNALS:
    void labelFileChanged(); ///< the dataset has to be read again with it
    void edited();
    void failed(const semblance::Error& error);

private:
    void load(const QString& file);
    void chooseFile();
    void save();
    void saveTo(const QString& file);
    void showMethod();
    void keepRow();
    void addMethod();
    std::optional<dataset::LabelVector> row(const QString& method) const;
    void showState();

    QSettings& m_settings;
    QComboBox* m_methods;
    QLineEdit* m_newMethod;
    QLabel* m_note;
    LabelEditor* m_editor;
    QLabel* m_fileNote;
    QPushButton* m_save;
    QPushButton* m_published;
    dataset::Hierarchy m_hierarchy = dataset::Hierarchy::Ffpp;
    std::optional<dataset::LabelTable> m_table;
    QStringList m_withoutLabels;
    QString m_file;
    QMap<QString, dataset::LabelVector> m_ofFile; ///< the user's own rows that were saved
    QMap<QString, dataset::LabelVector> m_edited; ///< not saved yet
};

} // namespace semblance::ui
