// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class QTimer;

namespace semblance::ui {

class SampleDelegate;
class SampleModel;
class Thumbnails;

/// The samples as small pictures in rows. Asks the model for the rows that are seen, and for the thumbnails of these and of one
/// screen above and below them.
class SampleGrid : public QListView {
    Q_OBJECT
public:
    SampleGrid(SampleModel& model, Thumbnails& thumbnails, QWidget* parent = nullptr);

    /// Said in the middle while there are no samples.
    void setMessage(const QString& message);
    const QString& message() const { return m_message; }
    /// Percent of the text's own size of a picture.
    void setPictureSize(int percent);
    QList<qint64> selectedIds() const;
    /// The first and last row that is at least partly seen; last < first: none.
    std::pair<int, int> seenRows() const;

    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles = {}) override;
    /// Typing does not search: it would have all rows read.
    void keyboardSearch(const QString&) override { }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void updateGeometries() override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;

private:
    void applySize();
    void wantWhatIsSeen();

    SampleModel& m_samples;
    Thumbnails& m_thumbnails;
    SampleDelegate* m_delegate;
    QTimer* m_soon;
    QString m_message;
    int m_percent = 100;
};

} // namespace semblance::ui
