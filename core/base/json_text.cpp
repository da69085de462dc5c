// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <QJsonArray>
#include <QSet>
#include <optional>
#include <vector>

namespace semblance {
namespace {

struct Name {
    QString text;
    qsizetype offset = 0;
};

struct Level {
    bool isObject = false;
    bool wantsName = false;
    QSet<QString> names;
};

QString textOf(const QByteArray& quoted)
{
    return quoted.contains('\\') ? QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString()
                                 : QString::fromUtf8(quoted.data() + 1, quoted.size() - 2);
}

/// bytes must be JSON that Qt has taken.
std::optional<Name> repeatedName(const QByteArray& bytes)
{
    std::vector<Level> levels;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        switch (bytes[at]) {
        case '{':
            levels.push_back({ true, true, {} });
            break;
        case '[':
            levels.push_back({});
            break;
        case '}':
        case ']':
            levels.pop_back();
            break;
        case ',':
            levels.back().wantsName = levels.back().isObject;
            break;
        case '"': {
            const qsizetype from = at;
            for (++at; bytes[at] != '"'; ++at)
                at += bytes[at] == '\\';
            if (levels.empty() || !levels.back().wantsName)
                break;
            const QString name = textOf(bytes.mid(from, at - from + 1));
            if (levels.back().names.contains(name))
                return Name { name, from };
            levels.back().names.insert(name);
            levels.back().wantsName = false;
            break;
        }
        default:
            break;
        }
    }
    return {};
}

tl::unexpected<JsonFault> fault(Sentence what, const QByteArray& bytes, qint64 offset)
{
    return tl::unexpected(JsonFault { std::move(what), offset, 1 + bytes.left(offset).count('\n') });
}
} // namespace

tl::expected<QJsonDocument, JsonFault> parseJson(const QByteArray& bytes)
{
    QJsonParseError error;
    QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fault(Sentence(error.errorString()), bytes, error.offset);
    if (const auto repeated = repeatedName(bytes))
        return fault(Sentence::of("the name \"%1\" stands twice in one object").arg(repeated->text), bytes, repeated->offset);
    return json;
}

} // namespace semblance
