// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/number_option.h"

#include <QRegularExpression>

namespace semblance::app {

qint64 wholeNumber(
    const QCommandLineParser& parser, const QCommandLineOption& option, qint64 standard, qint64 low, qint64 high, QString& problem)
{
    if (!parser.isSet(option))
        return standard;
    bool ok = false;
    const qint64 value = parser.value(option).toLongLong(&ok);
    if (ok && value >= low && value <= high)
        return value;
    problem = QStringLiteral("--%1 wants a whole number from %2 to %3, not \"%4\".")
                  .arg(option.names().first())
                  .arg(low)
                  .arg(high)
                  .arg(parser.value(option));
    return standard;
}

std::optional<PictureSize> pictureSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{1,5})x([0-9]{1,5})$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return PictureSize { match.captured(1).toInt(), match.captured(2).toInt() };
}

} // namespace semblance::app
