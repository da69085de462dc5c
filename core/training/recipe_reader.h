// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>
#include <QStringList>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace semblance::training {

/// Reads the known keys of a JSON object into values that keep their defaults where a key is absent. The first thing that is wrong is kept as the
/// second half of a sentence; finish() adds keys that nobody asked for.
class RecipeReader {
public:
    template <typename Value> using Names = std::vector<std::pair<const char*, Value>>;

    RecipeReader(const QJsonObject& json, const QString& prefix, Sentence& error)
        : m_json(json)
        , m_prefix(prefix)
        , m_error(&error)
    {
    }

    void text(const char* key, QString& value, const std::optional<QStringList>& allowed = {})
    {
        const auto json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isString())
            return complain(key, Sentence::of("must be a text"));
        if (allowed && !allowed->contains(json.toString()))
            return complain(key, Sentence::of("must be one of \"%1\"").arg(allowed->join(QStringLiteral("\", \""))));
        value = json.toString();
    }

    template <typename Value> void name(const char* key, Value& value, const Names<Value>& names)
    {
        QString chosen;
        QStringList all;
        for (const auto& [text, of] : names)
            all << QString::fromLatin1(text);
        this->text(key, chosen, all);
        for (const auto& [text, of] : names)
            if (chosen == QLatin1String(text))
                value = of;
    }

    template <typename Number> void number(const char* key, Number& value, double low, double high)
    {
        const auto json = take(key);
        if (!json.isUndefined())
            read(key, json, value, low, high);
    }

    template <typename Number, std::size_t N> void numbers(const char* key, std::array<Number, N>& values, double low, double high)
    {
        const auto json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isArray() || json.toArray().size() != static_cast<qsizetype>(N))
            return complain(key, Sentence::of("must be a list of %1 numbers").arg(N));
        for (std::size_t i = 0; i < N; ++i)
            read(key, json.toArray().at(static_cast<qsizetype>(i)), values[i], low, high);
    }

    void truth(const char* key, bool& value)
    {
        const auto json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isBool())
            return complain(key, Sentence::of("must be true or false"));
        value = json.toBool();
    }

    void list(const char* key, QStringList& values, const std::optional<QStringList>& allowed = {})
    {
        const auto json = take(key);
        if (json.isUndefined())
            return;
        QStringList read;
        for (const auto& item : json.toArray()) {
            if (!item.isString() || (allowed && !allowed->contains(item.toString())))
                return complain(key,
                    allowed ? Sentence::of("may hold \"%1\" only").arg(allowed->join(QStringLiteral("\", \"")))
                            : Sentence::of("must be a list of texts"));
            read << item.toString();
        }
        if (!json.isArray())
            return complain(key, Sentence::of("must be a list of texts"));
        values = read;
    }

    void texts(const char* key, QMap<QString, QString>& values)
    {
        const auto json = take(key);
        if (json.isUndefined())
            return;
        if (!json.isObject())
            return complain(key, Sentence::of("must be an object of texts"));
        const auto object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isString())
                return complain(key, Sentence::of("must be an object of texts"));
            values[it.key()] = it.value().toString();
        }
    }

    /// Absent where the key is.
    std::optional<RecipeReader> object(const char* key)
    {
        const auto json = take(key);
        if (json.isUndefined())
            return {};
        if (!json.isObject()) {
            complain(key, Sentence::of("must be an object"));
            return {};
        }
        return RecipeReader(json.toObject(), m_prefix + QLatin1String(key) + QLatin1Char('.'), *m_error);
    }

    void finish()
    {
        for (auto it = m_json.begin(); it != m_json.end(); ++it)
            if (!m_known.contains(it.key()) && m_error->isEmpty())
                *m_error = Sentence::of("it has the unknown key \"%1\"").arg(m_prefix + it.key());
    }

private:
    QJsonValue take(const char* key)
    {
        m_known.insert(QLatin1String(key));
        return m_json.value(QLatin1String(key));
    }

    template <typename Number> void read(const char* key, const QJsonValue& json, Number& value, double low, double high)
    {
        const double number = json.toDouble(std::nan(""));
        const bool whole = std::is_integral_v<Number>;
        if (!(number >= low && number <= high) || (whole && number != std::floor(number)))
            return complain(key,
                (whole ? Sentence::of("must be a whole number from %1 to %2") : Sentence::of("must be a number from %1 to %2"))
                    .arg(low, high));
        value = static_cast<Number>(number);
    }

    void complain(const char* key, const Sentence& what)
    {
        if (m_error->isEmpty())
            *m_error = Sentence::of("\"%1%2\" %3").arg(m_prefix, QLatin1String(key), what);
    }

    QJsonObject m_json;
    QString m_prefix;
    Sentence* m_error;
    QSet<QString> m_known;
};

} // namespace semblance::training
