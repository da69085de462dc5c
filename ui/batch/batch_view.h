// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/batch_item.h"

#include <QTreeView>

#include <optional>

namespace semblance::ui {

class BatchFilter;

/// The table of the Batch screen: progress as bars, rows dragged to another place of the queue. Files that are dropped on it are left to
/// the widget that it lies in.
class BatchView : public QTreeView {
    Q_OBJECT
public:
    explicit BatchView(BatchFilter& rows, QWidget* parent = nullptr);

    QList<jobs::BatchId> selectedIds() const; ///< from above

Q_SIGNALS:
    /// The selected ones were dropped in front of another one, or behind the last.
    void moveRequested(std::optional<semblance::jobs::BatchId> before);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    int stateWidth() const; ///< of the longest state
    bool takesRows(QDropEvent& event) const; ///< and accepts or ignores it

    BatchFilter& m_rows;
};

} // namespace semblance::ui
