// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/picture_grid.h"

namespace semblance::ui {

class SampleDelegate;
class SampleModel;
class Thumbnails;

/// The samples as small pictures in rows. Asks the model for the rows that are seen, and for the thumbnails of these and of one
/// screen above and below them.
class SampleGrid : public PictureGrid {
    Q_OBJECT
public:
    SampleGrid(SampleModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Percent of the text's own size of a picture.
    void setPictureSize(int percent);
    QList<qint64> selectedIds() const;

protected:
    QSize cellSize() const override;
    void applySize() override;
    void wantRows(int first, int last) override;

private:
    SampleModel& m_samples;
    Thumbnails& m_thumbnails;
    SampleDelegate* m_delegate;
    int m_percent = 100;
};

} // namespace semblance::ui
