// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/robustness_words.h"

#include "ui/text/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace semblance::ui {
namespace {

struct Robustness {
    Q_DECLARE_TR_FUNCTIONS(Robustness)
};

using compare::Change;

QString number(double value)
{
    return QLocale().toString(value, 'g', 3);
}

QString withSign(double value)
{
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + number(std::abs(value));
}

} // namespace

QString changeTitle(Change change)
{
    switch (change) {
    case Change::Jpeg:
        return Robustness::tr("JPEG quality");
    case Change::Size:
        return Robustness::tr("Size in %");
    case Change::Blur:
        return Robustness::tr("Blur in pixels");
    case Change::Brightness:
        break;
    }
    return Robustness::tr("Brightness in %");
}

QString strengthLabel(Change change, const std::optional<double>& strength)
{
    if (!strength) {
        if (change == Change::Size)
            return number(100);
        if (change == Change::Blur)
            return number(1); // A kernel of one pixel changes nothing.
        return change == Change::Brightness ? number(0) : Robustness::tr("none", "no recompression");
    }
    return change == Change::Brightness ? withSign(*strength) : number(*strength);
}

QString strengthText(Change change, double strength)
{
    switch (change) {
    case Change::Jpeg:
        return Robustness::tr("JPEG quality %1").arg(number(strength));
    case Change::Size:
        return Robustness::tr("%1 % of the size").arg(number(strength));
    case Change::Blur:
        return Robustness::tr("a blur of %1 pixels").arg(number(strength));
    case Change::Brightness:
        break;
    }
    return Robustness::tr("%1 % brightness").arg(withSign(strength));
}

QString stabilityText(const QString& node, const compare::Stability& stability, double threshold, bool isComplete)
{
    QString text = (stability.altered ? Robustness::tr("%1 counts as altered (%2; threshold %3).")
                                      : Robustness::tr("%1 counts as not altered (%2; threshold %3)."))
                       .arg(node, probabilityBeside(stability.probability, threshold), number(threshold));
    text += QLatin1Char(' ');
    if (stability.measured == 0)
        return text;
    if (stability.sideChanges.empty()) {
        text += Robustness::tr("It stays on that side under all %1 changes, between %2 and %3.")
                    .arg(QLocale().toString(stability.measured), probabilityBeside(stability.least, threshold),
                        probabilityBeside(stability.most, threshold));
    } else {
        QStringList steps;
        for (const compare::SideChange& side : stability.sideChanges)
            steps << QStringLiteral("%1 (%2)").arg(
                strengthText(side.change, side.strength), probabilityBeside(side.probability, threshold));
        text
            += Robustness::tr("It changes sides from: %1. On the other side: %2 of %3 changes; all lie between %4 and %5.")
                   .arg(steps.join(QStringLiteral(", ")), QLocale().toString(stability.onOtherSide), QLocale().toString(stability.measured),
                       probabilityBeside(stability.least, threshold), probabilityBeside(stability.most, threshold));
    }
    if (!isComplete)
        text += QLatin1Char(' ') + Robustness::tr("Not everything is measured yet.");
    return text;
}

} // namespace semblance::ui
