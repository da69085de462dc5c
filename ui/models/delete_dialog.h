// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/models/model_removal.h"

#include <QDialog>

namespace semblance::ui {

/// Asks before a model is deleted: says which cases were looked at and which refer to it. Where one does, or could not be read, a tick is needed
/// besides the button. Accepted: it is to be deleted.
class DeleteDialog : public QDialog {
    Q_OBJECT
public:
    DeleteDialog(const QString& name, bool isDefault, const models::ReferenceSearch& search, QWidget* parent = nullptr);
};

} // namespace semblance::ui
