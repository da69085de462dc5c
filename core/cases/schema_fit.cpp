// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/schema_fit.h"

#include "core/cases/schema.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace semblance::cases {
namespace {

using Objects = QMap<QString, QString>;

/// Made once for each version, since every opening asks.
Result<Objects> objectsOf(int version)
{
    static std::mutex mutex;
    static std::map<int, Objects> known;
    const std::scoped_lock guard(mutex);
    if (const auto it = known.find(version); it != known.end())
        return it->second;
    auto objects = schemaObjectsOfVersion(version);
    if (objects)
        known[version] = *objects;
    return objects;
}

bool isTable(const QString& object)
{
    return object.startsWith(QStringLiteral("table "));
}

/// The newest version one of whose own tables is there; 0: none.
Result<int> versionOfTables(const Objects& stored)
{
    for (int version = schemaVersion(); version > 0; --version) {
        const auto after = objectsOf(version);
        const auto before = objectsOf(version - 1);
        if (!after || !before)
            return tl::unexpected(after ? before.error() : after.error());
        for (auto it = after->begin(); it != after->end(); ++it) {
            if (isTable(it.key()) && !before->contains(it.key()) && stored.contains(it.key()))
                return version;
        }
    }
    return 0;
}

/// 0 without one.
Result<int> versionOfHistory(const SqlConnection& connection, const Objects& stored)
{
    if (!stored.contains(QStringLiteral("table 'schema_history'")))
        return 0;
    return connection.value(QStringLiteral("SELECT max(version) FROM schema_history")).map([](const QVariant& value) {
        return value.toInt();
    });
}

} // namespace

Result<SchemaFit> schemaFit(const SqlConnection& connection)
{
    const auto stored = schemaObjects(connection);
    const auto stated = storedVersion(connection);
    if (!stored || !stated)
        return tl::unexpected(stored ? stated.error() : stored.error());
    const auto ofTables = versionOfTables(*stored);
    const auto ofHistory = versionOfHistory(connection, *stored);
    if (!ofTables || !ofHistory)
        return tl::unexpected(ofTables ? ofHistory.error() : ofTables.error());
    SchemaFit fit;
    fit.stated = *stated;
    fit.objects = stored->size();
    if (*stated > schemaVersion() && *ofHistory == *stated) {
        fit.actual = *stated;
        return fit;
    }
    // Tables that were dropped make no older file of one whose history says otherwise.
    const int shown = std::max(*ofTables, std::min(*ofHistory, schemaVersion()));
    fit.actual = *stated > schemaVersion() ? shown : std::max(*stated, shown);
    const auto expected = objectsOf(fit.actual);
    if (!expected)
        return tl::unexpected(expected.error());
    for (auto it = expected->begin(); it != expected->end(); ++it) {
        if (!stored->contains(it.key()))
            fit.missing << it.key();
        else if (stored->value(it.key()) != it.value())
            fit.changed << it.key();
    }
    for (auto it = stored->begin(); it != stored->end(); ++it) {
        if (!expected->contains(it.key()))
            fit.added << it.key();
    }
    return fit;
}

Result<> refuseForeignSchema(const SqlConnection& connection)
{
    Transaction tx(connection, Transaction::Kind::Read); // Another program may bring the file up to date.
    const auto stored = connection.value(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->toInt() == 0)
        return tx.finish();
    auto fit = schemaFit(connection);
    if (auto done = tx.finish(); !fit || !done)
        return tl::unexpected(fit ? done.error() : fit.error());
    if (!fit->isOfItsVersion())
        return failure(Error::Kind::Case,
            Sentence::of("The case file '%1' says that it is of schema %2, but is of schema %3: another program has changed it, and it is "
                         "only read. semblance case verify tells what does not fit.")
                .arg(connection.path())
                .arg(fit->stated)
                .arg(fit->actual));
    const QStringList foreign = fit->differences();
    if (foreign.isEmpty())
        return {};
    return failure(Error::Kind::Case,
        Sentence::of("The case file '%1' is not built as this program builds it (added, changed or missing: %2), so it is only read. semblance "
                     "case verify tells what does not fit; semblance case repair makes a case that can be written to of what can be saved.")
            .arg(connection.path(), foreign.mid(0, 5).join(QStringLiteral(", "))));
}

} // namespace semblance::cases
