// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/json_writer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <charconv>
#include <cmath>

namespace semblance::analysis {
namespace {

QByteArray quoted(const QString& text)
{
    QByteArray result("\"");
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
                result += "\\u" + QByteArray::number(static_cast<int>(c), 16).rightJustified(4, '0');
            else
                result += c;
        }
    }
    return result + '"';
}

} // namespace

void JsonWriter::key(const QString& name)
{
    element();
    write(quoted(name) + ": ");
    m_afterKey = true;
}

void JsonWriter::value(const QString& text)
{
    element();
    write(quoted(text));
}

void JsonWriter::value(double number)
{
    if (!std::isfinite(number)) {
        null();
        return;
    }
    element();
    char buffer[32];
    const auto result = std::to_chars(buffer, buffer + sizeof buffer, number);
    write(QByteArray(buffer, result.ptr - buffer));
}

void JsonWriter::value(qint64 number)
{
    element();
    write(QByteArray::number(number));
}

void JsonWriter::value(bool truth)
{
    element();
    write(truth ? "true" : "false");
}

void JsonWriter::null()
{
    element();
    write("null");
}

void JsonWriter::value(const QJsonValue& json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        value(json.toBool());
        break;
    case QJsonValue::Double:
        if (const qint64 whole = json.toInteger(); static_cast<double>(whole) == json.toDouble())
            value(whole);
        else
            value(json.toDouble());
        break;
    case QJsonValue::String:
        value(json.toString());
        break;
    case QJsonValue::Array: {
        beginArray(Layout::OneLine);
        const QJsonArray array = json.toArray();
        for (const QJsonValue& each : array)
            value(each);
        endArray();
        break;
    }
    case QJsonValue::Object: {
        beginObject(Layout::OneLine);
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            key(it.key());
            value(QJsonValue(it.value()));
        }
        endObject();
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        null();
        break;
    }
}

bool JsonWriter::finish()
{
    write("\n");
    return !m_failed && m_levels.isEmpty();
}

void JsonWriter::begin(char bracket, Layout layout)
{
    element();
    write(QByteArray(1, bracket));
    // Nothing inside one line breaks it.
    if (!m_levels.isEmpty() && m_levels.last().layout == Layout::OneLine)
        layout = Layout::OneLine;
    m_levels.append({ layout });
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.takeLast();
    if (!level.empty && level.layout == Layout::Lines)
        write('\n' + QByteArray(2 * m_levels.size(), ' '));
    write(QByteArray(1, bracket));
}

void JsonWriter::element()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (m_levels.isEmpty())
        return;
    Level& level = m_levels.last();
    if (!level.empty)
        write(level.layout == Layout::Lines ? "," : ", ");
    level.empty = false;
    if (level.layout == Layout::Lines)
        write('\n' + QByteArray(2 * m_levels.size(), ' '));
}

void JsonWriter::write(const QByteArray& text)
{
    if (!m_failed && m_device.write(text) != text.size())
        m_failed = true;
}

} // namespace semblance::analysis
