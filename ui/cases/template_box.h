// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_template.h"

#include <QWidget>

class QComboBox;
class QSettings;

namespace semblance::ui {

/// The user's templates folder, and the one chosen beside it.
QStringList templateFolders(const QSettings& settings);

/// Chooses a template, or none; its folders are the user's and a chosen one.
class TemplateBox : public QWidget {
    Q_OBJECT
public:
    TemplateBox(QSettings& settings, const QString& boxName, QWidget* parent = nullptr);

    /// Reads the folders again; the template of this name is shown as chosen.
    void list(const QString& name = {});
    /// Files that could not be read.
    const QList<Error>& problems() const { return m_templates.problems; }

Q_SIGNALS:
    /// By the user; without a name: none.
    void chosen(const semblance::cases::CaseTemplate& content);

private:
    QSettings& m_settings;
    QComboBox* m_box;
    cases::Templates m_templates;
};

} // namespace semblance::ui
