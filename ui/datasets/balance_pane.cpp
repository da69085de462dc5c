// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/datasets/balance_pane.h"

#include "ui/datasets/bar_chart.h"
#include "ui/datasets/dataset_words.h"
#include "ui/datasets/open_dataset.h"
#include "ui/text/words.h"

#include <QVBoxLayout>

namespace semblance::ui {
namespace {

// Okabe and Ito's colours, as elsewhere in the window.
const QColor kSamples(0x00, 0x9e, 0x73);
const QColor kAltered(0xd5, 0x5e, 0x00);
const QColor kNotAltered(0x00, 0x72, 0xb2);
const QColor kNotKnown(0x90, 0x90, 0x90);
const QColor kRejected(0xcc, 0x79, 0xa7);

void fill(BarChart& chart, const QMap<QString, qint64>& counts, QString (*text)(const QString&), const QColor& colour)
{
    QStringList categories;
    BarChart::Part part { QString(), colour, Qt::SolidPattern, {} };
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        categories << text(count.key());
        part.values << count.value();
    }
    chart.set(categories, { part });
}

} // namespace

BalancePane::BalancePane(OpenDataset& dataset, QWidget* parent)
    : QScrollArea(parent)
    , m_dataset(dataset)
    , m_methods(new BarChart(tr("Accepted samples by method"), this))
    , m_nodes(new BarChart(tr("Accepted samples by node"), this))
    , m_rejections(new BarChart(tr("Rejected samples by reason"), this))
    , m_splits(new BarChart(tr("Accepted samples by split"), this))
{
    setObjectName(QStringLiteral("balancePane"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    m_methods->setObjectName(QStringLiteral("methodChart"));
    m_nodes->setObjectName(QStringLiteral("nodeChart"));
    m_rejections->setObjectName(QStringLiteral("rejectionChart"));
    m_splits->setObjectName(QStringLiteral("splitChart"));
    m_rejections->setMessage(tr("No sample is rejected."));
    for (BarChart* chart : { m_methods, m_nodes, m_splits })
        chart->setMessage(tr("No samples yet."));

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    for (BarChart* chart : { m_methods, m_nodes, m_rejections, m_splits })
        layout->addWidget(chart, 1);
    setWidget(content);
    connect(&m_dataset, &OpenDataset::overviewChanged, this, &BalancePane::refresh);
    refresh();
}

void BalancePane::refresh()
{
    const auto& overview = m_dataset.overview();
    const dataset::ManifestCounts counts = overview ? overview->counts : dataset::ManifestCounts();
    fill(*m_methods, counts.acceptedByMethod, methodText, kSamples);
    fill(*m_rejections, counts.rejectedByReason, rejectionText, kRejected);
    fill(*m_splits, counts.acceptedBySplit, splitText, kSamples);

    QStringList nodes;
    BarChart::Part altered { labelText(true), kAltered, Qt::SolidPattern, {} };
    BarChart::Part notAltered { labelText(false), kNotAltered, Qt::SolidPattern, {} };
    BarChart::Part notKnown { labelText(std::nullopt), kNotKnown, Qt::BDiagPattern, {} };
    for (int i = 0; overview && i < counts.acceptedByNode.size(); ++i) {
        nodes << nodeLabel(dataset::nodeNames(overview->hierarchy).value(i).toStdString());
        altered.values << counts.acceptedByNode[i].yes;
        notAltered.values << counts.acceptedByNode[i].no;
        notKnown.values << counts.acceptedByNode[i].unobserved;
    }
    m_nodes->set(nodes, { altered, notAltered, notKnown });
    // Rows of all charts are about as high.
    auto* layout = static_cast<QVBoxLayout*>(widget()->layout());
    for (BarChart* chart : { m_methods, m_nodes, m_rejections, m_splits })
        layout->setStretchFactor(chart, static_cast<int>(chart->categories().size()) + 2);
}

} // namespace semblance::ui
