// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/model_choice.h"

#include <QDialog>
#include <QJsonObject>

namespace semblance::ui {

/// Versions, licences, and what the models may be used for.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    AboutDialog(const QJsonObject& versions, const QList<jobs::ModelChoice>& models, QWidget* parent);
};

} // namespace semblance::ui
