// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace semblance::ui {

class Thumbnails;

/// A sample's picture with its method below it; a rejected one is crossed out and fainter, so that colour is not the only sign.
class SampleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    SampleDelegate(const Thumbnails& thumbnails, QObject* parent = nullptr);

    /// Side of the picture, in device-independent pixels.
    void setPictureSide(int side) { m_side = side; }
    int pictureSide() const { return m_side; }
    QSize cellSize(const QFontMetrics& metrics) const;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Thumbnails& m_thumbnails;
    int m_side = 112;
};

} // namespace semblance::ui
