// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/training_log.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace semblance::training {
namespace {

constexpr qint64 kChunk = 1 << 20;

double number(const QJsonValue& value)
{
    return value.toDouble(std::numeric_limits<double>::quiet_NaN());
}

} // namespace

TrainingLogReader::TrainingLogReader(const QString& path)
    : m_path(path)
{
}

void TrainingLogReader::startAnew()
{
    m_curves = {};
    m_read = 0;
    m_firstLine.clear();
    m_lastLine.clear();
}

bool TrainingLogReader::update(const std::stop_token& stop)
{
    QFile file(m_path);
    bool changed = false;
    const bool same = file.open(QIODevice::ReadOnly) && file.size() >= m_read && file.read(m_firstLine.size()) == m_firstLine
        && file.seek(m_read - m_lastLine.size()) && file.read(m_lastLine.size()) == m_lastLine;
    if (!same && m_read > 0) {
        startAnew();
        changed = true;
    }
    if (!file.isOpen() || !file.seek(m_read))
        return changed;
    while (!stop.stop_requested()) {
        const QByteArray chunk = file.read(kChunk);
        qsizetype begin = 0;
        for (qsizetype end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', begin)) {
            m_lastLine = chunk.mid(begin, end - begin + 1);
            if (m_read + begin == 0)
                m_firstLine = m_lastLine;
            take(m_lastLine);
            begin = end + 1;
            changed = true;
        }
        if (begin == 0 && chunk.size() == kChunk) { // No event is that long.
            ++m_curves.damagedLines;
            m_lastLine = chunk;
            begin = chunk.size();
        }
        m_read += begin;
        if (chunk.size() < kChunk || !file.seek(m_read))
            break;
    }
    return changed;
}

void TrainingLogReader::take(const QByteArray& line)
{
    const auto event = QJsonDocument::fromJson(line).object();
    const QString kind = event[QLatin1String("event")].toString();
    if (kind.isEmpty() || !event[QLatin1String("step")].isDouble()) {
        ++m_curves.damagedLines;
        return;
    }
    TrainingCurves& c = m_curves;
    const qint64 step = event[QLatin1String("step")].toInteger();
    const auto x = static_cast<double>(step);
    if (kind == QLatin1String("start")) {
        c.samples = event[QLatin1String("samples")].toInteger();
        c.steps = event[QLatin1String("steps")].toInteger();
        c.stepsPerEpoch = event[QLatin1String("steps_per_epoch")].toInteger();
        c.batch = event[QLatin1String("batch")].toInteger();
        c.processId = event[QLatin1String("process_id")].toInteger();
        if (step < c.step) {
            for (auto* curves : { &c.losses, &c.weights })
                for (SampledCurve& curve : *curves)
                    curve.takeBackAfter(x);
            for (SampledCurve* curve : { &c.total, &c.learningRate, &c.picturesPerSecond })
                curve->takeBackAfter(x);
            for (SampledCurve& curve : c.auc)
                curve.takeBackAfter(x);
        }
    } else if (kind == QLatin1String("step")) {
        const auto losses = event[QLatin1String("losses")].toArray();
        const auto weights = event[QLatin1String("weights")].toArray();
        double total = 0;
        for (int level = 0; level < 3; ++level) {
            const auto i = static_cast<std::size_t>(level);
            c.losses[i].add(x, number(losses[level]));
            c.weights[i].add(x, number(weights[level]));
            total += number(losses[level]) * number(weights[level]);
        }
        c.total.add(x, total);
        c.learningRate.add(x, number(event[QLatin1String("learning_rate")]));
        c.picturesPerSecond.add(x, number(event[QLatin1String("pictures_per_second")]));
    } else if (kind == QLatin1String("validation")) {
        const auto auc = event[QLatin1String("auc")].toObject();
        c.lastAuc.clear();
        for (auto it = auc.begin(); it != auc.end(); ++it) {
            c.auc[it.key()].add(x, number(it.value()));
            c.lastAuc[it.key()] = it.value().isDouble() ? std::optional(it.value().toDouble()) : std::nullopt;
        }
        c.validationSamples = event[QLatin1String("samples")].toInteger();
    }
    c.step = step;
    c.lastEvent = kind;
}

} // namespace semblance::training
