// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace semblance::ui {

/// Where a video's sound is heard. Called on the GUI thread and never blocks it. Times are those of the frames' PTS, in seconds.
class SoundOutput {
public:
    virtual ~SoundOutput() = default;

    /// Silent until play().
    virtual void open(const QString& path) = 0;
    virtual void play(double seconds) = 0;
    /// The frame of this time has come on the screen: what is heard is brought in step with it where it is not.
    virtual void follow(double seconds) = 0;
    virtual void stop() = 0;

    /// Why nothing is heard of the open file; called on the GUI thread, at most once after open().
    std::function<void(const QString& why)> unavailable;
};

/// The default device of the system, fed on a thread of its own. A machine without one is no error.
std::unique_ptr<SoundOutput> systemSound();

} // namespace semblance::ui
