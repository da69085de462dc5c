// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include <optional>

namespace semblance::ui {

class FaceGrid;

/// A face of the contact sheet: its picture with the frame's ordinal, under it the probability, and a bar with a tick at the threshold. From
/// the threshold on the number has a triangle before it and the picture a frame.
class FaceCell : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit FaceCell(FaceGrid& grid);

    void setPictureSide(int side) { m_side = side; }
    int pictureSide() const { return m_side; }
    QSize cellSize(const QFontMetrics& metrics) const;
    /// The frame that the player shows; its faces are marked.
    void setShownFrame(std::optional<qint64> frame) { m_shown = frame; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    FaceGrid& m_grid;
    int m_side = 96;
    std::optional<qint64> m_shown;
};

} // namespace semblance::ui
