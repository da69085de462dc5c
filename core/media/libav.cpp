// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/libav.h"

#include <cstring>
#include <mutex>

namespace semblance::media {
namespace {
constexpr qsizetype kMessagesKept = 32;

LibavLog* logOf(void* context)
{
    if (!context)
        return nullptr;
    const auto* type = *static_cast<const AVClass* const*>(context);
    if (!type || !type->class_name)
        return nullptr;
    if (std::strcmp(type->class_name, "AVCodecContext") == 0)
        return static_cast<LibavLog*>(static_cast<AVCodecContext*>(context)->opaque);
    if (std::strcmp(type->class_name, "AVFormatContext") == 0)
        return static_cast<LibavLog*>(static_cast<AVFormatContext*>(context)->opaque);
    return nullptr;
}

void collect(void* context, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_ERROR)
        return;
    if (auto* log = logOf(context))
        log->add(QString::vasprintf(format, arguments).trimmed());
}
} // namespace

QString libavErrorText(int code)
{
    char text[AV_ERROR_MAX_STRING_SIZE] = {};
    av_strerror(code, text, sizeof text);
    return QString::fromUtf8(text);
}

QString libavcodecVersion()
{
    const unsigned v = avcodec_version();
    return QStringLiteral("libavcodec %1.%2.%3").arg(AV_VERSION_MAJOR(v)).arg(AV_VERSION_MINOR(v)).arg(AV_VERSION_MICRO(v));
}

void LibavLog::add(const QString& message)
{
    const QMutexLocker lock(&m_mutex);
    if (m_messages.size() < kMessagesKept && !message.isEmpty())
        m_messages << message;
}

QStringList LibavLog::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_messages, {});
}

void captureLibavLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(collect); });
}

} // namespace semblance::media
