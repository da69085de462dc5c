// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QWidget>

#include <memory>

class QLabel;
class QScrollArea;
class QSpinBox;

namespace semblance::ui {

class PageLayout;

/// A report's pages, one at a time. Laying out and drawing are done on other threads; what is asked for meanwhile is done after that, the
/// newest only.
class ReportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget* parent = nullptr);

    /// Keeps the page that is shown, as far as there is one of its number.
    void show(const std::shared_ptr<const report::Report>& report);
    /// Says this instead of a page.
    void say(const QString& text);
    int pageCount() const;
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    /// The newest report's page is in sight.
    void drawn();

private:
    void resizeEvent(QResizeEvent* event) override;
    void work();

    std::shared_ptr<const report::Report> m_report;
    std::shared_ptr<const PageLayout> m_layout;
    bool m_stale = false; ///< m_layout is of an earlier report
    bool m_wanted = false; ///< the picture is of another page or size
    bool m_busy = false;
    QScrollArea* m_area;
    QLabel* m_picture;
    QSpinBox* m_page;
};

} // namespace semblance::ui
