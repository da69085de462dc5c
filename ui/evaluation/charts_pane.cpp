// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/charts_pane.h"

#include "core/base/commit_whole.h"
#include "ui/evaluation/evaluation_words.h"
#include "ui/evaluation/node_bars.h"
#include "ui/plots/qcustomplot_include.h"
#include "ui/text/words.h"
#include "ui/widgets/colours.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>
#include <QVBoxLayout>

namespace semblance::ui {
namespace {

constexpr int kLighterOnDark = 140; ///< per cent
constexpr std::array kStyles { Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine };
constexpr std::array kMarks { "━━", "╌╌", "┈┈", "─·" };
enum Which { All = -1, Nodes = 4 };

} // namespace

ChartsPane::ChartsPane(QWidget* parent)
    : QWidget(parent)
    , m_which(new QComboBox(this))
    , m_metric(new QComboBox(this))
    , m_legend(new QLabel(this))
    , m_bars(new NodeBars(this))
{
    setObjectName(QStringLiteral("chartsPane"));
    for (const auto kind : { XyChart::Kind::Roc, XyChart::Kind::Det, XyChart::Kind::PrecisionRecall, XyChart::Kind::Reliability })
        m_curves[static_cast<std::size_t>(kind)] = new XyChart(kind, this);
    m_which->setObjectName(QStringLiteral("chartChoice"));
    m_which->setAccessibleName(tr("Charts shown"));
    m_which->setToolTip(tr("Four charts at once, or one of them large"));
    m_which->addItem(tr("Four charts"), All);
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        m_which->addItem(m_curves[i]->title(), static_cast<int>(i));
    m_which->addItem(tr("Nodes"), Nodes);
    m_metric->setObjectName(QStringLiteral("barMetric"));
    m_metric->setAccessibleName(tr("Figure of the bars"));
    for (const evaluation::NamedMetric& metric : evaluation::namedMetrics()) {
        m_metric->addItem(metricHeading(QString::fromLatin1(metric.key)).replace(QLatin1Char('\n'), QLatin1Char(' ')));
        m_metric->setItemData(m_metric->count() - 1, metricMeaning(QString::fromLatin1(metric.key)), Qt::ToolTipRole);
    }
    m_legend->setObjectName(QStringLiteral("chartLegend"));
    m_legend->setTextFormat(Qt::RichText);
    m_legend->setWordWrap(true);

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_which);
    bar->addWidget(m_metric);
    bar->addWidget(m_legend, 1);
    auto* grid = new QGridLayout;
    grid->setSpacing(4);
    for (int i = 0; i < 4; ++i)
        grid->addWidget(m_curves[static_cast<std::size_t>(i)], i / 2, i % 2);
    grid->addWidget(m_bars, 2, 0, 1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->addLayout(bar);
    layout->addLayout(grid, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ChartsPane::arrange);
    connect(m_metric, &QComboBox::currentIndexChanged, this, &ChartsPane::showBars);
    arrange();
}

QColor ChartsPane::colourOf(qsizetype model, const QPalette& palette)
{
    const QColor ground = palette.color(QPalette::Base);
    const QColor colour = trackColour(static_cast<int>(model));
    return visibleOn(ground, ground.lightness() < 128 ? colour.lighter(kLighterOnDark) : colour);
}

Qt::PenStyle ChartsPane::styleOf(qsizetype model)
{
    return kStyles[static_cast<std::size_t>(model) % kStyles.size()];
}

void ChartsPane::arrange()
{
    const int which = m_which->currentData().toInt();
    for (int i = 0; i < 4; ++i)
        m_curves[static_cast<std::size_t>(i)]->setVisible(which == All || which == i);
    m_bars->setVisible(which == Nodes);
    m_metric->setVisible(which == Nodes);
}

void ChartsPane::show(
    const evaluation::EvaluationReport& report, const evaluation::ChartSubject& subject, const QList<evaluation::ModelCharts>& charts)
{
    m_report = report;
    m_subject = subject;
    m_charts = charts;
    m_message.clear();
    draw();
}

void ChartsPane::clear(const QString& message)
{
    m_report = {};
    m_charts.clear();
    m_message = message;
    draw();
}

void ChartsPane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

void ChartsPane::draw()
{
    std::array<QList<XyChart::Series>, 4> series;
    QString message = m_message;
    for (qsizetype i = 0; i < m_report.models.size(); ++i) {
        const evaluation::ModelReport& model = m_report.models[i];
        const evaluation::Summary* summary = evaluation::summaryOf(model, m_subject);
        if (!summary) {
            if (message.isEmpty())
                message = tr("Unknown: the model %1 has no node %2.").arg(model.name, nodeLabel(m_subject.node.toStdString()));
            continue;
        }
        if (const QString reason = emptyClassText(*summary, m_subject.unit); !reason.isEmpty())
            message = reason;
        const XyChart::Series base { modelText(model, m_report), colourOf(i, palette()), styleOf(i), {}, {} };
        for (const evaluation::ModelCharts& charts : std::as_const(m_charts)) {
            if (charts.sha256 != model.sha256)
                continue;
            const std::array points { &charts.roc, &charts.det, &charts.precisionRecall };
            for (std::size_t k = 0; k < points.size(); ++k) {
                series[k].append(base);
                series[k].last().points = *points[k];
            }
            break;
        }
        series[3].append(base);
        series[3].last().bins = summary->reliability;
    }
    for (std::size_t k = 0; k < series.size(); ++k) {
        const bool perfect = k == 1 && message.isEmpty() && !m_charts.isEmpty();
        m_curves[k]->set(series[k], perfect ? tr("Nothing to draw: no rate is between 0 and 1, as one class is never mistaken.") : message);
    }
    writeLegend();
    showBars();
}

void ChartsPane::showBars()
{
    const auto& metric = evaluation::namedMetrics()[static_cast<std::size_t>(std::max(0, m_metric->currentIndex()))];
    QStringList keys;
    for (const evaluation::ModelReport& model : std::as_const(m_report.models)) {
        for (const evaluation::NodeReport& node : model.nodes) {
            if (!keys.contains(node.node))
                keys << node.node;
        }
    }
    QList<NodeBars::Series> series;
    for (qsizetype i = 0; i < m_report.models.size(); ++i) {
        NodeBars::Series bars { modelText(m_report.models[i], m_report), colourOf(i, palette()), {} };
        for (const QString& key : std::as_const(keys)) {
            const evaluation::Summary* summary = evaluation::summaryOf(m_report.models[i], { key, m_subject.unit, m_subject.method });
            bars.values.append(summary ? summary->*metric.metric : evaluation::Metric());
        }
        series.append(bars);
    }
    QStringList names;
    for (const QString& key : std::as_const(keys))
        names << nodeLabel(key.toStdString());
    const QString name = metricHeading(QString::fromLatin1(metric.key)).replace(QLatin1Char('\n'), QLatin1Char(' '));
    m_bars->set(tr("%1 of each node, %2, with 95 % intervals by video").arg(name, unitText(m_subject.unit)), names, series,
        QLatin1String(metric.key) == QLatin1String("auc") ? std::optional(0.5) : std::nullopt);
}

void ChartsPane::writeLegend()
{
    QString text;
    for (qsizetype i = 0; i < m_report.models.size(); ++i) {
        const evaluation::Summary* summary = evaluation::summaryOf(m_report.models[i], m_subject);
        text += QStringLiteral("<span style='color:%1'>%2</span>&nbsp;%3&nbsp;(%4) &nbsp; ")
                    .arg(colourOf(i, palette()).name(), QString::fromUtf8(kMarks[static_cast<std::size_t>(i) % kMarks.size()]),
                        modelText(m_report.models[i], m_report).toHtmlEscaped(),
                        tr("AUC %1, ECE %2")
                            .arg(figureText(summary ? summary->auc.value : std::nullopt),
                                figureText(summary ? summary->expectedCalibrationError.value : std::nullopt)));
    }
    m_legend->setText(text);
}

Result<> ChartsPane::exportTo(const QString& file)
{
    QList<std::pair<QString, QCustomPlot*>> shown;
    for (XyChart* chart : m_curves) {
        if (chart->isVisibleTo(this)) {
            shown.append({ chart->title(), &chart->plot() });
        }
    }
    if (m_bars->isVisibleTo(this))
        shown.append({ m_bars->findChild<QLabel*>()->text(), &m_bars->plot() });
    const int line = fontMetrics().height();
    constexpr int margin = 12;
    const int columns = shown.size() > 1 ? 2 : 1;
    const QSize cell(shown.size() > 1 ? 480 : 720, shown.size() > 1 ? 380 : 540);
    const int head = 2 * line + margin + static_cast<int>(m_report.models.size()) * line;
    const int rows = static_cast<int>((shown.size() + columns - 1) / columns);
    const QSize size(columns * cell.width() + margin * (columns + 1), head + rows * (cell.height() + line + margin) + margin);

    QSaveFile out(file);
    const auto cannotWrite
        = [&] { return failure(Error::Kind::File, Sentence::of("%1 cannot be written: %2.").arg(file, out.errorString())); };
    if (!out.open(QIODevice::WriteOnly))
        return cannotWrite();
    // Black on white, whatever the window looks like.
    const auto paint = [&](QPaintDevice& device) {
        QCPPainter painter(&device);
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        const double scale = static_cast<double>(device.width()) / size.width();
        painter.scale(scale, scale);
        painter.fillRect(QRect(QPoint(), size), Qt::white);
        painter.setPen(QPen(Qt::black));
        painter.setFont(font());
        painter.drawText(QRect(margin, margin, size.width() - 2 * margin, line), Qt::AlignLeft, subjectText(m_subject));
        for (qsizetype i = 0; i < m_report.models.size(); ++i) {
            const int y = margin + static_cast<int>(i + 1) * line + line / 2;
            painter.setPen(QPen(visibleOn(Qt::white, trackColour(static_cast<int>(i))), 2, styleOf(i)));
            painter.drawLine(QLineF(margin, y, margin + 40, y));
            painter.setPen(QPen(Qt::black));
            const evaluation::Summary* summary = evaluation::summaryOf(m_report.models[i], m_subject);
            painter.drawText(QRect(margin + 50, y - line / 2, size.width() - margin - 50, line), Qt::AlignLeft,
                QStringLiteral("%1 (%2)").arg(modelText(m_report.models[i], m_report),
                    tr("AUC %1, ECE %2")
                        .arg(figureText(summary ? summary->auc.value : std::nullopt),
                            figureText(summary ? summary->expectedCalibrationError.value : std::nullopt))));
        }
        for (int i = 0; i < shown.size(); ++i) {
            const int x = margin + i % columns * (cell.width() + margin);
            const int y = head + i / columns * (cell.height() + line + margin);
            painter.setPen(QPen(Qt::black));
            painter.drawText(QRect(x, y, cell.width(), line), Qt::AlignLeft, shown[i].first);
            painter.save();
            painter.translate(x, y + line);
            shown[i].second->toPainter(&painter, cell.width(), cell.height());
            painter.restore();
        }
        return painter.end();
    };
    QPalette light = palette();
    light.setColor(QPalette::Base, Qt::white);
    light.setColor(QPalette::Text, Qt::black);
    light.setColor(QPalette::PlaceholderText, Qt::darkGray);
    setPalette(light);
    bool painted = false;
    if (file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        QPdfWriter pdf(&out);
        pdf.setTitle(subjectText(m_subject));
        pdf.setPageSize(QPageSize(QSizeF(size) * 0.75, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        painted = paint(pdf);
    } else {
        QSvgGenerator svg;
        svg.setOutputDevice(&out);
        svg.setTitle(subjectText(m_subject));
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        painted = paint(svg);
    }
    setPalette(QPalette()); // the window's again
    if (!painted || !commitWhole(out))
        return cannotWrite();
    return {};
}

} // namespace semblance::ui
