// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/curves_pane.h"

#include "ui/text/words.h"
#include "ui/training/curve_plot.h"
#include "ui/widgets/colours.h"

#include <QGridLayout>

#include <array>

namespace semblance::ui {
namespace {

constexpr std::array kStyles { Qt::SolidLine, Qt::DashLine, Qt::DotLine };

QColor lineColour(int number)
{
    return trackColour(number);
}

} // namespace

CurvesPane::CurvesPane(QWidget* parent)
    : QWidget(parent)
    , m_losses(new CurvePlot("lossPlot", tr("Losses"), 4, this))
    , m_auc(new CurvePlot("aucPlot", tr("Validation AUC"), 3, this))
    , m_weights(new CurvePlot("weightPlot", tr("Loss weights (lambda)"), 3, this))
    , m_rate(new CurvePlot("ratePlot", tr("Learning rate"), 0, this))
    , m_speed(new CurvePlot("speedPlot", tr("Pictures per second"), 1, this))
{
    setObjectName(QStringLiteral("curvesPane"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_losses, 0, 0, 1, 3);
    grid->addWidget(m_auc, 0, 3, 1, 3);
    grid->addWidget(m_weights, 1, 0, 1, 2);
    grid->addWidget(m_rate, 1, 2, 1, 2);
    grid->addWidget(m_speed, 1, 4, 1, 2);
    grid->setRowStretch(0, 5);
    grid->setRowStretch(1, 3);
    for (int column = 0; column < 6; ++column)
        grid->setColumnStretch(column, 1);
}

void CurvesPane::show(const training::TrainingCurves& curves)
{
    m_curves = curves;
    draw();
}

void CurvesPane::addOther(const QString& name, const training::TrainingCurves& curves)
{
    m_others.append({ name, curves });
    draw();
}

void CurvesPane::clearOthers()
{
    m_others.clear();
    draw();
}

void CurvesPane::setMessage(const QString& message)
{
    for (CurvePlot* plot : { m_losses, m_auc, m_weights, m_rate, m_speed })
        plot->setMessage(message);
}

void CurvesPane::showAll()
{
    for (CurvePlot* plot : { m_losses, m_auc, m_weights, m_rate, m_speed })
        plot->showAll();
}

void CurvesPane::draw()
{
    const std::array levels { tr("Face"), tr("Global attributes"), tr("Local regions") };
    QList<CurvePlot::Curve> losses;
    QList<CurvePlot::Curve> auc;
    QList<CurvePlot::Curve> weights;
    QList<CurvePlot::Curve> rate;
    QList<CurvePlot::Curve> speed;
    // A node has its colour in every run.
    QStringList nodes = m_curves.auc.keys();
    for (const auto& [name, curves] : std::as_const(m_others))
        nodes += curves.auc.keys();
    nodes.removeDuplicates();
    nodes.sort();
    const auto add = [&](const training::TrainingCurves& c, const QString& other) {
        const bool isOther = !other.isEmpty();
        const auto name = [&](const QString& own) { return isOther ? QString() : own; };
        for (int level = 0; level < 3; ++level) {
            const auto i = static_cast<std::size_t>(level);
            losses << CurvePlot::Curve { name(levels[i]), c.losses[i], lineColour(level), kStyles[i], false, isOther };
            weights << CurvePlot::Curve { name(levels[i]), c.weights[i], lineColour(level), kStyles[i], false, isOther };
        }
        // The other runs are named once, where they differ most.
        losses << CurvePlot::Curve { isOther ? tr("Total of %1").arg(other) : tr("Total"), c.total, lineColour(3),
            isOther ? Qt::DotLine : Qt::SolidLine, true, isOther };
        for (auto node = c.auc.begin(); node != c.auc.end(); ++node) {
            const auto number = static_cast<int>(nodes.indexOf(node.key()));
            const bool primary = node.key() == QLatin1String("face");
            auc << CurvePlot::Curve { name(nodeLabel(node.key().toStdString())), node.value(), lineColour(number),
                kStyles[static_cast<std::size_t>(number / 8) % kStyles.size()], primary, isOther };
        }
        rate << CurvePlot::Curve { name(tr("now")), c.learningRate, lineColour(0), Qt::SolidLine, false, isOther };
        speed << CurvePlot::Curve { name(tr("now")), c.picturesPerSecond, lineColour(0), Qt::SolidLine, false, isOther };
    };
    for (const auto& [name, curves] : std::as_const(m_others))
        add(curves, name);
    add(m_curves, {});
    m_losses->set(losses);
    m_auc->set(auc);
    m_weights->set(weights);
    m_rate->set(rate);
    m_speed->set(speed);
}

} // namespace semblance::ui
