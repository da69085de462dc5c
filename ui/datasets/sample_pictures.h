// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dataset/expansion/sample_view.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace semblance::ui {

/// Source, target, mask and result of one sample, as large as fits, with its landmarks on demand.
class SamplePictures : public QWidget {
    Q_OBJECT
public:
    explicit SamplePictures(QWidget* parent = nullptr);

    void setView(const dataset::SampleView& view, dataset::SampleKind kind);
    /// Shows no picture but this text.
    void setMessage(const QString& message);
    void setLandmarksShown(bool shown);
    bool landmarksShown() const { return m_landmarks; }
    /// What is shown, in order; for tests and accessibility.
    QStringList captions() const;

    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Picture {
        QString caption;
        QImage image;
        std::optional<faces::Landmarks> landmarks;
    };

    QList<Picture> m_pictures;
    QString m_message;
    bool m_landmarks = false;
};

} // namespace semblance::ui
