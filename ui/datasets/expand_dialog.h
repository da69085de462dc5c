// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/expand.h"

#include <QDialog>
#include <QMap>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSettings;
class QSpinBox;

namespace semblance::ui {

class MessageBar;

/// Every option of an expansion with one line on what it does; as published at first, then as they were chosen last.
class ExpandDialog : public QDialog {
    Q_OBJECT
public:
    /// methods: those of the dataset's forgeries, which sources can be taken from.
    ExpandDialog(const QStringList& methods, QSettings& settings, QWidget* parent);

    dataset::ExpandOptions options() const;

Q_SIGNALS:
    void chosen(const semblance::dataset::ExpandOptions& options);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void set(const dataset::ExpandOptions& options);
    void enableParts();
    void row(QGridLayout& grid, const QString& label, QWidget* field, const QString& explanation);
    QGridLayout* group(const QString& title);

    QSettings& m_settings;
    QStringList m_sourceMethods;
    QMap<QString, QCheckBox*> m_methods;
    QMap<QString, QCheckBox*> m_sources;
    QCheckBox* m_asPublished = nullptr;
    QSpinBox* m_perMethod = nullptr;
    QLineEdit* m_seed = nullptr;
    QCheckBox* m_sourcesReal = nullptr;
    QCheckBox* m_poisson = nullptr;
    QCheckBox* m_colourTransfer = nullptr;
    QCheckBox* m_publishedColour = nullptr;
    QDoubleSpinBox* m_dilation = nullptr;
    QDoubleSpinBox* m_blur = nullptr;
    QCheckBox* m_unobservedAsNo = nullptr;
    QComboBox* m_perturbation = nullptr;
    QSpinBox* m_level = nullptr;
    QDoubleSpinBox* m_smallest = nullptr;
    QDoubleSpinBox* m_yaw = nullptr;
    QDoubleSpinBox* m_seam = nullptr;
    QLineEdit* m_labelFile = nullptr;
    QComboBox* m_pictures = nullptr;
    QSpinBox* m_threads = nullptr;
    QPushButton* m_ok = nullptr;
    QWidget* m_content;
    MessageBar* m_messages;
};

} // namespace semblance::ui
