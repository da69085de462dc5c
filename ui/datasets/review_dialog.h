// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/manifest/manifest_types.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;
class QSettings;

namespace semblance::ui {

class LabelEditor;

/// Asks why samples are accepted, rejected or relabelled, and who says so. Both are remembered.
class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    struct Subject {
        dataset::ReviewRow::Action action = dataset::ReviewRow::Action::Reject;
        qsizetype samples = 1;
        dataset::Hierarchy hierarchy = dataset::Hierarchy::Ffpp;
        dataset::LabelVector labels; ///< of a Relabel: as they are now
    };

    ReviewDialog(const Subject& subject, QSettings& settings, QWidget* parent);

Q_SIGNALS:
    void decided(const semblance::dataset::LabelVector& labels, const QString& reason, const QString& author);

private:
    void enableOk();
    void remember();

    QSettings& m_settings;
    dataset::ReviewRow::Action m_action;
    LabelEditor* m_labels = nullptr;
    QComboBox* m_reason;
    QLineEdit* m_author;
    QPushButton* m_ok;
};

} // namespace semblance::ui
