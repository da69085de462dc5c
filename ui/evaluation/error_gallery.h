// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/evaluation/error_model.h"

#include <QListView>

class QTimer;

namespace semblance::ui {

class SampleDelegate;
class Thumbnails;

/// The worst errors as small pictures; has the seen ones decoded first.
class ErrorGallery : public QListView {
    Q_OBJECT
public:
    ErrorGallery(ErrorModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Said in the middle while there are none.
    void setMessage(const QString& message);
    const QString& message() const { return m_message; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void updateGeometries() override;

private:
    void applySize();
    void wantThumbnails();

    ErrorModel& m_errors;
    Thumbnails& m_thumbnails;
    SampleDelegate* m_delegate;
    QTimer* m_soon;
    QString m_message;
};

} // namespace semblance::ui
