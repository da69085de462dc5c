// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_preview.h"

#include "core/jobs/background.h"
#include "ui/report/page_layout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

namespace semblance::ui {

ReportPreview::ReportPreview(QWidget* parent)
    : QWidget(parent)
    , m_area(new QScrollArea(this))
    , m_picture(new QLabel(m_area))
    , m_page(new QSpinBox(this))
{
    m_picture->setObjectName(QStringLiteral("reportPage"));
    m_picture->setAccessibleName(tr("Preview of the page"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setWordWrap(true);
    m_picture->setTextFormat(Qt::PlainText);
    m_area->setWidget(m_picture);
    m_area->setWidgetResizable(true);
    m_area->setBackgroundRole(QPalette::Mid);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or the page's width would depend on its height
    m_page->setObjectName(QStringLiteral("reportPageNumber"));
    m_page->setAccessibleName(tr("Page"));
    m_page->setToolTip(tr("The page shown (Page Up, Page Down)"));
    m_page->setKeyboardTracking(false);
    m_page->setRange(1, 1);
    m_page->setEnabled(false);
    auto* label = new QLabel(tr("Pa&ge:"), this);
    label->setBuddy(m_page);
    auto* bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(label);
    bar->addWidget(m_page);
    bar->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_area, 1);
    column->addLayout(bar);
    connect(m_page, &QSpinBox::valueChanged, this, [this] {
        m_wanted = true;
        m_area->verticalScrollBar()->setValue(0);
        work();
    });
    for (const auto& [key, step] : { std::pair(Qt::Key_PageUp, -1), std::pair(Qt::Key_PageDown, 1) }) {
        auto* shortcut = new QShortcut(QKeySequence(key), window());
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { m_page->stepBy(by); });
    }
}

void ReportPreview::show(const std::shared_ptr<const report::Report>& report)
{
    m_report = report;
    m_stale = true;
    work();
}

void ReportPreview::say(const QString& text)
{
    m_report.reset();
    m_layout.reset();
    m_stale = false;
    m_page->setEnabled(false);
    m_picture->setText(text);
}

int ReportPreview::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_wanted = true;
    work();
}

void ReportPreview::work()
{
    if (m_busy || !m_report || !(m_stale || m_wanted))
        return;
    struct Drawn {
        std::shared_ptr<const PageLayout> layout;
        QImage picture;
    };
    constexpr int kMargin = 16;
    const double ratio = devicePixelRatioF();
    const int width = static_cast<int>((m_area->viewport()->width() - kMargin) * ratio);
    if (width < 50)
        return;
    m_busy = true;
    const bool layOut = m_stale || !m_layout;
    m_stale = false;
    m_wanted = false;
    jobs::runThenCallback(
        [report = m_report, known = layOut ? nullptr : m_layout, page = m_page->value() - 1, width] {
            const auto layout = known ? known : std::make_shared<const PageLayout>(*report);
            return Drawn { layout, layout->picture(std::min(page, layout->pageCount() - 1), width) };
        },
        this,
        [this, report = m_report, ratio](Drawn result) {
            m_busy = false;
            if (report != m_report)
                return work();
            m_layout = result.layout;
            {
                const QSignalBlocker blocker(m_page);
                m_page->setRange(1, m_layout->pageCount());
                m_page->setSuffix(tr(" of %1").arg(m_layout->pageCount()));
                m_page->setEnabled(true);
            }
            result.picture.setDevicePixelRatio(ratio);
            m_picture->setPixmap(QPixmap::fromImage(result.picture));
            if (m_stale || m_wanted)
                return work();
            Q_EMIT drawn();
        });
}

} // namespace semblance::ui
