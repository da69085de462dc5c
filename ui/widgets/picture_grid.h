// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <utility>

class QTimer;

namespace semblance::ui {

/// Many items of one size as pictures in rows. Says which rows are seen, so that only their pictures are made.
class PictureGrid : public QListView {
    Q_OBJECT
public:
    explicit PictureGrid(QWidget* parent = nullptr);

    /// Said in the middle while there are no items.
    void setMessage(const QString& message);
    const QString& message() const { return m_message; }
    /// The first and last row that is at least partly seen; last < first: none.
    std::pair<int, int> seenRows() const;

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    /// Typing does not search: it would have all rows read.
    void keyboardSearch(const QString&) override { }

protected:
    virtual QSize cellSize() const = 0;
    /// Font, style or screen have changed.
    virtual void applySize() = 0;
    /// What is seen may have changed: rows first to last, at least one.
    virtual void wantRows(int first, int last) = 0;
    /// Calls wantRows() soon, once.
    void wantSoon();

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    QTimer* m_soon;
    QString m_message;
};

} // namespace semblance::ui
