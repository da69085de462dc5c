// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/training_service.h"

#include "core/jobs/thread_priority.h"
#include "core/training/run_files.h"
#include "core/training/run_lock.h"
#include "core/training/training_recipe.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <csignal>
#include <exception>
#include <unistd.h>

namespace semblance::jobs {
namespace {

constexpr qint64 kMostMessages = 64 * 1024; ///< bytes
const QByteArray kSentenceMark = QByteArrayLiteral("semblance: ");

using State = TrainingRun::State;

QString messagesFile(const QString& output)
{
    return output + QStringLiteral(".messages");
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A process that has ended, but whose end nobody has asked for yet, is not running.
bool lives(qint64 process)
{
    const QByteArray stat = contents(QStringLiteral("/proc/%1/stat").arg(process));
    const QByteArray state = stat.mid(stat.lastIndexOf(')') + 1).trimmed().left(1);
    return !state.isEmpty() && state != "Z" && state != "X";
}

std::optional<qint64> memoryOf(qint64 process)
{
    const auto fields = contents(QStringLiteral("/proc/%1/statm").arg(process)).split(' ');
    if (fields.size() < 2)
        return std::nullopt;
    return fields[1].toLongLong() * sysconf(_SC_PAGESIZE);
}

QString endOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (file.size() > kMostMessages) {
        file.seek(file.size() - kMostMessages);
        file.readLine();
    }
    return QString::fromUtf8(file.readAll());
}

QString lastSentence(const QString& messages)
{
    const auto lines = messages.toUtf8().split('\n');
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        if (line->startsWith(kSentenceMark))
            return QString::fromUtf8(line->mid(kSentenceMark.size()));
    }
    return {};
}

} // namespace

/// What belongs to the thread that looks at the run.
struct TrainingService::Watcher {
    QString program;
    QString output; ///< empty: nothing is watched
    std::optional<training::TrainingLogReader> reader;
    std::optional<training::TrainingOrder> order;
    std::optional<qint64> started; ///< the process that was started from here
    bool stopAsked = false;
    bool finishNext = false;
    bool fresh = true;
    TrainingRun last;

    void watch(const QString& path)
    {
        *this = Watcher { program, path, {}, {}, {}, false, false, true, {} };
        if (path.isEmpty())
            return;
        reader.emplace(training::RunFiles(path).log());
        if (auto stored = training::readOrder(path))
            order = std::move(*stored);
    }

    std::optional<qint64> process() const
    {
        if (const auto holder = training::RunLock::holder(output))
            return holder;
        return started && lives(*started) ? started : std::nullopt;
    }

    Result<> spawn(bool finish)
    {
        if (!order)
            return tl::unexpected(training::readOrder(output).error());
        if (process())
            return {};
        QProcess child;
        child.setProgram(program);
        child.setArguments(training::trainArguments(*order, finish));
        child.setStandardInputFile(QProcess::nullDevice());
        child.setStandardOutputFile(QProcess::nullDevice());
        child.setStandardErrorFile(messagesFile(output), QIODevice::Truncate);
        qint64 number = 0;
        if (!child.startDetached(&number))
            return failure(Error::Kind::Internal, Sentence::of("%1 can't be started: %2.").arg(program, child.errorString()));
        started = number;
        stopAsked = false;
        finishNext = false;
        return {};
    }

    void stop()
    {
        const auto running = process();
        // A second signal would end it without a checkpoint.
        if (!running || stopAsked)
            return;
        stopAsked = true;
        kill(static_cast<pid_t>(*running), SIGTERM);
    }

    /// Whether anything is new.
    bool look(const std::stop_token& end)
    {
        TrainingRun run;
        run.output = output;
        // Before the files: what a process that is gone by now has written is all there.
        const auto running = process();
        const bool read = reader->update(end);
        run.curves = reader->curves();
        run.order = order;
        run.messages = endOf(messagesFile(output));
        if (running) {
            run.state = stopAsked ? State::Stopping : State::Running;
            run.memory = memoryOf(*running);
        } else {
            const bool spoke = !started || run.curves.processId == *started;
            if (spoke && run.curves.lastEvent == QLatin1String("end"))
                run.state = State::Finished;
            else if (stopAsked || (spoke && run.curves.lastEvent == QLatin1String("stop")))
                run.state = State::Paused;
            else
                run.state = State::Failed;
            if (run.state == State::Failed)
                run.sentence = lastSentence(run.messages);
        }
        const bool changed = fresh || read || run.state != last.state || run.messages != last.messages || run.memory != last.memory;
        fresh = false;
        last = run;
        return changed;
    }
};

TrainingService::TrainingService(const QString& program, int pollMs)
    : m_timer(new QTimer(this))
    , m_watcher(QStringLiteral("training"), std::make_unique<Watcher>(Watcher { program, {}, {}, {}, {}, false, false, true, {} }))
    , m_planner(QStringLiteral("training plan"), std::make_unique<std::monostate>())
{
    m_timer->setInterval(pollMs);
    connect(m_timer, &QTimer::timeout, this, &TrainingService::poll);
    m_planner.post([](std::monostate&) { giveWay(); });
    // What is started from there inherits it: Qt draws with threads of its own, which a training of equal rank keeps waiting.
    m_watcher.post([](Watcher&) { giveWay(); });
}

TrainingService::~TrainingService()
{
    m_stop.request_stop();
}

void TrainingService::post(std::function<void(Watcher&)> task)
{
    m_watcher.post([this, task = std::move(task)](Watcher& watcher) {
        try {
            task(watcher);
        } catch (const std::exception& e) {
            const Error error { Error::Kind::Internal, QString::fromLocal8Bit(e.what()) };
            QMetaObject::invokeMethod(
                this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
        }
    });
}

void TrainingService::plan(const training::TrainingOrder& order, std::function<void(const Result<training::TrainingPlan>&)> callback)
{
    m_planner.post([this, order, number = ++m_planned, callback = std::move(callback)](std::monostate&) {
        const auto plan = [&]() -> Result<training::TrainingPlan> {
            try {
                return training::planTraining(order);
            } catch (const std::exception& e) {
                return failure(Error::Kind::Internal, QString::fromLocal8Bit(e.what()));
            }
        }();
        QMetaObject::invokeMethod(
            this,
            [this, number, plan, callback] {
                if (number == m_planned)
                    callback(plan);
            },
            Qt::QueuedConnection);
    });
}

void TrainingService::start(const training::TrainingOrder& order)
{
    ++m_watched;
    m_run.reset();
    m_timer->start();
    post([this, order](Watcher& watcher) {
        const auto started = [&]() -> Result<> {
            if (auto stored = training::storeOrder(order); !stored)
                return stored;
            watcher.watch(order.output);
            return watcher.spawn(false);
        }();
        if (started)
            return;
        watcher.watch({});
        QFile::remove(order.output + QStringLiteral(".order.json"));
        QMetaObject::invokeMethod(
            this, [this, error = started.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
    poll();
}

void TrainingService::watch(const QString& output)
{
    ++m_watched;
    m_run.reset();
    m_timer->start();
    post([output](Watcher& watcher) { watcher.watch(output); });
    poll();
}

void TrainingService::unwatch()
{
    ++m_watched;
    m_run.reset();
    m_timer->stop();
    post([](Watcher& watcher) { watcher.watch({}); });
}

void TrainingService::pause()
{
    post([](Watcher& watcher) { watcher.stop(); });
    poll();
}

QStringList TrainingService::running(const QStringList& outputs)
{
    QStringList running;
    for (const QString& output : outputs) {
        if (training::RunLock::holder(output))
            running << output;
    }
    return running;
}

void TrainingService::stop(const QStringList& outputs)
{
    post([outputs](Watcher& watcher) {
        for (const QString& output : outputs) {
            if (output == watcher.output)
                watcher.stop();
            else if (const auto process = training::RunLock::holder(output))
                kill(static_cast<pid_t>(*process), SIGTERM);
        }
    });
    poll();
}

void TrainingService::resume()
{
    post([this](Watcher& watcher) {
        if (const auto spawned = watcher.spawn(false); !spawned)
            QMetaObject::invokeMethod(
                this, [this, error = spawned.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    });
    poll();
}

void TrainingService::finish()
{
    post([](Watcher& watcher) {
        watcher.stop();
        watcher.finishNext = true;
    });
    poll();
}

void TrainingService::poll()
{
    if (m_polling)
        return;
    m_polling = true;
    post([this, watched = m_watched, stop = m_stop.get_token()](Watcher& watcher) {
        bool changed = false;
        std::optional<Error> error;
        if (!watcher.output.isEmpty()) {
            changed = watcher.look(stop);
            if (watcher.finishNext && !watcher.last.isActive()) {
                watcher.finishNext = false;
                if (const auto spawned = watcher.spawn(true); !spawned)
                    error = spawned.error();
                changed = watcher.look(stop) || changed;
            }
        }
        QMetaObject::invokeMethod(
            this,
            [this, watched, changed, error, run = changed ? watcher.last : TrainingRun()] {
                m_polling = false;
                if (watched != m_watched)
                    return poll();
                if (error)
                    Q_EMIT failed(*error);
                if (!changed)
                    return;
                m_run = run;
                Q_EMIT runChanged(run);
            },
            Qt::QueuedConnection);
    });
}

void TrainingService::readLog(const QString& log, std::function<void(const Result<training::TrainingCurves>&)> callback)
{
    m_planner.post([this, log, callback = std::move(callback), stop = m_stop.get_token()](std::monostate&) {
        const auto curves = [&]() -> Result<training::TrainingCurves> {
            if (!QFileInfo(log).isReadable())
                return failure(Error::Kind::File, Sentence::of("%1 can't be read.").arg(log));
            training::TrainingLogReader reader(log);
            reader.update(stop);
            if (reader.curves().lastEvent.isEmpty())
                return failure(Error::Kind::File, Sentence::of("%1 is no log of a training run.").arg(log));
            return reader.curves();
        }();
        QMetaObject::invokeMethod(
            this, [curves, callback] { callback(curves); }, Qt::QueuedConnection);
    });
}

QList<std::pair<QString, QString>> TrainingService::recipes()
{
    return training::builtInRecipes();
}

} // namespace semblance::jobs
