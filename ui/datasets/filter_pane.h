// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStringListModel;

namespace semblance::ui {

class OpenDataset;

/// Which samples the gallery shows.
class FilterPane : public QWidget {
    Q_OBJECT
public:
    explicit FilterPane(OpenDataset& dataset, QWidget* parent = nullptr);

    /// Gives the first box the keyboard.
    void focusFirst();
    void clearAll();

private:
    void fill();
    void apply();
    void showCount();

    OpenDataset& m_dataset;
    QComboBox* m_kind;
    QComboBox* m_method;
    QComboBox* m_region;
    QComboBox* m_split;
    QComboBox* m_node;
    QComboBox* m_label;
    QComboBox* m_state;
    QComboBox* m_reason;
    QLineEdit* m_identity;
    QStringListModel* m_identities;
    QPushButton* m_clear;
    QLabel* m_count;
};

} // namespace semblance::ui
