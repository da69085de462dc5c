// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/progress_line.h"

#include "app/messages.h"

#include <cstdio>
#include <unistd.h>

namespace semblance::app {
namespace {

constexpr qint64 kTerminalIntervalMs = 100;
constexpr qint64 kLogIntervalMs = 10000;

QString stageText(const QString& stage)
{
    if (stage == QStringLiteral("index"))
        return QStringLiteral("reading the index");
    if (stage == QStringLiteral("decode"))
        return QStringLiteral("counting frames");
    if (stage == QStringLiteral("hash"))
        return QStringLiteral("hashing");
    if (stage == QStringLiteral("faces"))
        return QStringLiteral("loading the face models");
    if (stage == QStringLiteral("analyse"))
        return QStringLiteral("analysing");
    if (stage == QStringLiteral("export"))
        return QStringLiteral("exporting");
    if (stage == QStringLiteral("heatmaps"))
        return QStringLiteral("drawing heat maps");
    if (stage == QStringLiteral("model"))
        return QStringLiteral("loading the model");
    if (stage == QStringLiteral("score"))
        return QStringLiteral("scoring");
    if (stage == QStringLiteral("evaluate"))
        return QStringLiteral("computing figures");
    if (stage == QStringLiteral("protocol"))
        return QStringLiteral("filling the table");
    if (stage == QStringLiteral("integrity"))
        return QStringLiteral("checking the database");
    if (stage == QStringLiteral("log"))
        return QStringLiteral("checking the log");
    if (stage == QStringLiteral("copy"))
        return QStringLiteral("copying");
    if (stage == QStringLiteral("report"))
        return QStringLiteral("writing the report");
    if (stage == QStringLiteral("seal"))
        return QStringLiteral("writing the bundle");
    if (stage == QStringLiteral("rows"))
        return QStringLiteral("checking rows");
    if (stage == QStringLiteral("frames"))
        return QStringLiteral("checking frames");
    if (stage == QStringLiteral("copy"))
        return QStringLiteral("copying");
    if (stage == QStringLiteral("backup"))
        return QStringLiteral("copying the case before it is brought up to date");
    if (stage == QStringLiteral("migrate"))
        return QStringLiteral("bringing the case up to date");
    if (stage == QStringLiteral("salvage"))
        return QStringLiteral("looking for rows");
    return stage;
}

} // namespace

QString durationText(double seconds)
{
    const auto whole = static_cast<qint64>(seconds + 0.5);
    if (whole >= 3600)
        return QStringLiteral("%1 h %2 min").arg(whole / 3600).arg(whole / 60 % 60);
    if (whole >= 60)
        return QStringLiteral("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return QStringLiteral("%1 s").arg(whole);
}

ProgressLine::ProgressLine()
    : m_terminal(isatty(STDERR_FILENO) != 0)
    , m_throttle(m_terminal ? kTerminalIntervalMs : kLogIntervalMs)
{
    m_clock.start();
    // Short work needs no line in a log.
    if (!m_terminal)
        m_throttle.passes();
}

ProgressLine::~ProgressLine()
{
    clear();
}

void ProgressLine::setTitle(const QString& title)
{
    m_title = singleLine(title);
}

void ProgressLine::show(const Progress& progress)
{
    const auto secondsLeft = m_timeLeft.update(progress, static_cast<double>(m_clock.elapsed()) / 1000);
    const bool beginsAnalysis = progress.stage != m_stage && progress.stage == QStringLiteral("analyse");
    m_stage = progress.stage;
    if (!m_throttle.passes() && !beginsAnalysis)
        return;
    print(text(progress, secondsLeft));
}

void ProgressLine::showText(const QString& text)
{
    if (m_throttle.passes())
        print(m_title.isEmpty() ? text : m_title + QStringLiteral(": ") + text);
}

void ProgressLine::print(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    if (m_terminal)
        std::fprintf(stderr, "\r\033[K%s", bytes.constData());
    else
        std::fprintf(stderr, "%s\n", bytes.constData());
    std::fflush(stderr);
    m_shown = true;
}

void ProgressLine::clear()
{
    if (m_terminal && m_shown) {
        std::fputs("\r\033[K", stderr);
        std::fflush(stderr);
    }
    m_shown = false;
}

QString ProgressLine::text(const Progress& progress, std::optional<double> secondsLeft) const
{
    QString line = m_title.isEmpty() ? QString() : m_title + QStringLiteral(": ");
    line += stageText(progress.stage);
    if (progress.total > 0) {
        if (progress.stage == QStringLiteral("analyse"))
            line += QStringLiteral(" frame %1 of %2").arg(progress.done).arg(progress.total);
        line += QStringLiteral(", %1 %").arg(100 * progress.done / progress.total);
    }
    if (secondsLeft)
        line += QStringLiteral(", %1 left").arg(durationText(*secondsLeft));
    return line;
}

} // namespace semblance::app
