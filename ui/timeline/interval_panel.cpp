// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/interval_panel.h"

#include "ui/text/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

enum Column { Mean, Interval, Spread, Least, Most, Share, ColumnCount };

QString whyText(const analysis::MeanUncertainty& mean)
{
    switch (mean.why) {
    case analysis::MeanUncertainty::Why::TooFewFrames:
        return IntervalPanel::tr("Unknown: fewer than %1 frames say nothing about how sure the mean is.").arg(analysis::kLeastFrames);
    case analysis::MeanUncertainty::Why::TooDependent:
        return IntervalPanel::tr("Unknown: the probability changes so slowly that these frames are hardly independent of one another.");
    case analysis::MeanUncertainty::Why::Known:
        break;
    }
    return IntervalPanel::tr(
        "95 % interval of the mean over frames like these: block bootstrap, %1 frames drawn together because neighbours "
        "are alike. It does not say how probable it is that the finding is right.")
        .arg(qRound(mean.blockLength));
}

} // namespace

IntervalPanel::IntervalPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_loop(new QToolButton(this))
{
    setObjectName(QStringLiteral("intervalPanel"));
    m_title->setObjectName(QStringLiteral("intervalTitle"));
    m_facts->setObjectName(QStringLiteral("intervalFacts"));
    for (QLabel* label : { m_title, m_facts })
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_facts->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("intervalTable"));
    m_table->setAccessibleName(tr("Statistics of the interval"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalHeaderLabels({ tr("Mean"), tr("95 %"), tr("Spread"), tr("Least"), tr("Most"), tr("Above") });
    m_table->horizontalHeaderItem(Interval)->setToolTip(tr("95 % interval of the mean, which heeds that neighbouring frames are alike"));
    m_table->horizontalHeaderItem(Spread)->setToolTip(tr("Standard deviation over the frames"));
    m_table->horizontalHeaderItem(Share)->setToolTip(tr("Share of the time with the face at or above the threshold"));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setMinimumSectionSize(1);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2);
    m_table->setShowGrid(false);
    m_loop->setObjectName(QStringLiteral("loopInterval"));
    m_loop->setText(tr("Loop"));
    m_loop->setToolTip(tr("Play this interval again and again"));
    auto* close = new QToolButton(this);
    close->setObjectName(QStringLiteral("closeInterval"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the interval"));
    close->setToolTip(tr("Close the interval (Esc)"));
    connect(m_loop, &QToolButton::clicked, this, &IntervalPanel::loopRequested);
    connect(close, &QToolButton::clicked, this, &IntervalPanel::closeRequested);

    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_loop);
    top->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 0, 0, 0);
    layout->setSpacing(1);
    layout->addLayout(top);
    layout->addWidget(m_facts);
    layout->addWidget(m_table, 1);
    setMinimumWidth(fontMetrics().height() * 22);
}

void IntervalPanel::showBusy(const QString& title)
{
    showNothing(title, tr("Computing …"));
}

void IntervalPanel::showNothing(const QString& title, const QString& why)
{
    m_title->setText(title);
    m_facts->setText(why);
    m_facts->setToolTip(why);
    m_table->setRowCount(0);
}

void IntervalPanel::show(const QString& title, const analysis::IntervalStatistics& statistics, const QStringList& nodes, double threshold)
{
    m_title->setText(title);
    m_title->setToolTip(title);
    const QString time = statistics.seconds ? tr("%1 s").arg(QLocale().toString(*statistics.seconds, 'f', 2)) : QStringLiteral("—");
    if (statistics.faces == 0)
        return showNothing(title, tr("The track has no face that counts in this interval."));
    const QString faces = statistics.faces == 1 ? tr("1 face of the track") : tr("%1 faces of the track").arg(statistics.faces);
    m_facts->setText(tr("%1, first to last %2; threshold %3").arg(faces, time, QLocale().toString(threshold, 'g', 3)));
    m_facts->setToolTip(m_facts->text());
    m_table->setRowCount(static_cast<int>(statistics.nodes.size()));
    for (const analysis::NodeStatistics& node : statistics.nodes) {
        const int row = node.node;
        const auto set = [&](Column column, const QString& text, const QString& toolTip = {}) {
            auto* item = new QTableWidgetItem(text);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            item->setToolTip(toolTip);
            m_table->setItem(row, column, item);
        };
        m_table->setVerticalHeaderItem(row, new QTableWidgetItem(nodes.value(row)));
        set(Mean, probabilityText(node.mean.mean));
        set(Interval,
            node.mean.interval
                ? QStringLiteral("%1–%2").arg(probabilityText(node.mean.interval->low), probabilityText(node.mean.interval->high))
                : QStringLiteral("—"),
            whyText(node.mean));
        set(Spread, node.mean.spread ? QLocale().toString(*node.mean.spread, 'f', 2) : QStringLiteral("—"));
        set(Least, probabilityText(node.least));
        set(Most, probabilityText(node.most));
        set(Share, node.shareReaching ? tr("%1 %").arg(QLocale().toString(100 * *node.shareReaching, 'f', 0)) : QStringLiteral("—"),
            tr("%1 of %2 faces").arg(node.reaching).arg(statistics.faces));
    }
}

} // namespace semblance::ui
