// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QJsonValue>
#include <QList>
#include <optional>

namespace semblance::analysis {

/// Writes JSON as it comes, so that a long result never lies in memory as a whole. Keys keep their order; numbers are the
/// shortest text that reads back as the same value; what is not finite, and an absent optional, is null.
class JsonWriter {
public:
    /// How a container's elements are laid out: each on a line of its own, or all on one.
    enum class Layout { Lines, OneLine };

    explicit JsonWriter(QIODevice& device)
        : m_device(device)
    {
    }

    void beginObject(Layout layout = Layout::Lines) { begin('{', layout); }
    void endObject() { end('}'); }
    void beginArray(Layout layout = Layout::Lines) { begin('[', layout); }
    void endArray() { end(']'); }
    void key(const QString& name);

    void value(const QString& text);
    void value(double number);
    void value(qint64 number);
    void value(int number) { value(static_cast<qint64>(number)); }
    void value(bool truth);
    void value(const QJsonValue& json);
    void null();
    template <typename T> void value(const std::optional<T>& maybe)
    {
        if (maybe)
            value(*maybe);
        else
            null();
    }
    void value(const char*) = delete; // would become a bool

    template <typename T> void member(const char* name, const T& content)
    {
        key(QString::fromLatin1(name));
        value(content);
    }

    /// Ends the document with a line break. False when something could not be written.
    [[nodiscard]] bool finish();

private:
    struct Level {
        Layout layout;
        bool empty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void element(); ///< what has to stand before an element
    void write(const QByteArray& text);

    QIODevice& m_device;
    QList<Level> m_levels;
    bool m_afterKey = false;
    bool m_failed = false;
};

} // namespace semblance::analysis
