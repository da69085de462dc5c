// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/label_lists.h"

#include "core/dataset/data_file.h"
#include "core/dataset/label_keys.h"
#include "core/dataset/layouts/item_rows.h"
#include "core/dataset/layouts/media_names.h"
#include "core/dataset/layouts/pair_splits.h"

#include <QFile>
#include <QRegularExpression>

namespace semblance::dataset {
namespace {

bool isBinaryKey(const QString& key)
{
    return key == QLatin1String("0") || key == QLatin1String("1");
}

bool isFlag(const QString& word)
{
    return !splitName(word).isEmpty() || isBinaryKey(word) || word == QLatin1String("real") || word == QLatin1String("fake");
}

/// Of "path/train_c23.txt": "train".
QString splitOfList(const QString& list)
{
    static const QRegularExpression separators(QStringLiteral("[^A-Za-z]+"));
    for (const QString& word : stemOf(list).split(separators)) {
        if (const QString split = splitName(word); !split.isEmpty())
            return split;
    }
    return {};
}

/// A list's first line that is not blank, without reading the rest.
QString firstLine(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 head = 65536;
    QByteArray bytes = file.read(head);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    bytes = bytes.trimmed();
    return QString::fromUtf8(bytes.left(bytes.indexOf('\n') < 0 ? bytes.size() : bytes.indexOf('\n'))).trimmed();
}

QString listed(const ScanWork& work, const QString& list, qint64 line)
{
    return QStringLiteral("%1, line %2").arg(work.absolute(list)).arg(line);
}

/// Table I's augmentations are named by the key; which swap or reenactment it was, only the path can tell.
QString methodOf(const QString& kind, const PathFacts& facts)
{
    const bool augmented = kind == QLatin1String("eye") || kind == QLatin1String("lip_mouth") || kind == QLatin1String("nose");
    return kind.isEmpty() || augmented || facts.method.isEmpty() ? kind : facts.method;
}

} // namespace

std::optional<LabelledLine> labelledLine(const QString& text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    const qsizetype lastBlank = text.lastIndexOf(blanks);
    if (lastBlank <= 0)
        return {};
    LabelledLine line;
    line.key = text.sliced(lastBlank).trimmed();
    if (!isBinaryKey(line.key) && !hierarchyOfKey(line.key))
        return {};
    line.path = text.first(lastBlank).trimmed();
    const qsizetype blank = line.path.lastIndexOf(blanks);
    if (blank > 0) {
        const QString word = line.path.sliced(blank).trimmed();
        const bool threeWords = line.path.first(blank).trimmed().indexOf(blanks) < 0;
        if (isFlag(word) || (threeWords && !word.contains(u'.') && !word.contains(u'/'))) {
            line.flag = word;
            line.path = line.path.first(blank).trimmed();
        }
    }
    if (line.path.size() > 1 && line.path.startsWith(u'"') && line.path.endsWith(u'"'))
        line.path = line.path.sliced(1, line.path.size() - 2);
    return line.path.isEmpty() ? std::nullopt : std::optional(line);
}

QStringList labelLists(ScanWork& work)
{
    QStringList lists;
    for (const QString& folder : { QString(), QStringLiteral("lists"), QStringLiteral("splits") }) {
        if (!folder.isEmpty() && !work.isFolder(folder))
            continue;
        for (const QString& name : work.list(folder).files) {
            const QString path = joined(folder, name);
            if (name.endsWith(QLatin1String(".txt"), Qt::CaseInsensitive) && labelledLine(firstLine(work.absolute(path))))
                lists.append(path);
        }
    }
    return lists;
}

Result<Hierarchy> hierarchyOfLists(ScanWork& work, const QStringList& lists)
{
    for (const QString& list : lists) {
        const auto lines = readLines(work.absolute(list));
        if (!lines)
            return tl::unexpected(lines.error());
        for (const NumberedLine& numbered : *lines) {
            const auto line = labelledLine(numbered.text);
            if (const auto hierarchy = line ? hierarchyOfKey(line->key) : std::nullopt)
                return *hierarchy;
        }
    }
    return Hierarchy::Ffpp;
}

Result<> readLabelLists(ScanWork& work, const QStringList& lists, Hierarchy hierarchy, const PathFactsFn& factsOf)
{
    ItemRows rows(work);
    for (const QString& list : lists) {
        const auto lines = readLines(work.absolute(list));
        if (!lines)
            return tl::unexpected(lines.error());
        const QString split = splitOfList(list);
        for (const NumberedLine& numbered : *lines) {
            if (work.stopped())
                return {};
            const auto line = labelledLine(numbered.text);
            if (!line)
                return failure(Error::Kind::File,
                    Sentence::of("%1: wanted is a path, a flag or none, and a label key, not \"%2\".")
                        .arg(listed(work, list, numbered.line), numbered.text.left(200)));
            DatasetItem item;
            item.path = line->path;
            item.labelKey = line->key;
            item.split = splitName(line->flag).isEmpty() ? split : splitName(line->flag);
            const PathFacts facts = factsOf(work.below(line->path).value_or(line->path));
            item.identity = facts.identity;
            item.sourceIdentity = facts.sourceIdentity;
            if (isBinaryKey(line->key)) {
                item.method = line->key == QLatin1String("0") ? QString() : methodOf(QStringLiteral("forged"), facts);
            } else {
                const auto keyed = labelsFromKey(line->key, hierarchy);
                if (!keyed)
                    return failure(Error::Kind::File,
                        Sentence::of("%1: the label key %2 is none of the hierarchy %3 (%4).")
                            .arg(listed(work, list, numbered.line), line->key, name(hierarchy),
                                nodeNames(hierarchy).join(QStringLiteral(", "))));
                item.labels = keyed->labels;
                item.method = methodOf(keyed->kind, facts);
            }
            if (const auto added = rows.add(list, numbered.line, std::move(item)); !added)
                return added;
        }
        rows.tell(list, QStringLiteral("a line for each picture, video or folder of pictures: path, flag, label key"));
    }
    return {};
}

PathFacts factsOfKnownNames(const QString& path)
{
    static const QStringList methods = LabelTable::published(Hierarchy::Ffpp).methods() + LabelTable::published(Hierarchy::Ffsc).methods();
    static const QRegularExpression faceForensics(QStringLiteral("^(\\d{3})(?:_(\\d{3}|[MW]\\d{3}))?$"));
    static const QRegularExpression celebDf(QStringLiteral("^(id\\d+)(?:_(id\\d+))?_\\d+$"));
    PathFacts facts;
    QStringList parts = path.split(u'/');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) {
        if (methods.contains(parts[i]))
            facts.method = parts[i];
    }
    parts.last() = stemOf(parts.last());
    for (qsizetype i = parts.size() - 1; i >= 0 && facts.identity.isEmpty(); --i) {
        for (const QRegularExpression& pattern : { faceForensics, celebDf }) {
            // A frame's own number looks like a FaceForensics++ id.
            if (const auto match = pattern.match(parts[i]);
                match.hasMatch() && (i + 1 < parts.size() || match.hasCaptured(2) || parts.size() == 1)) {
                facts.identity = match.captured(1);
                facts.sourceIdentity = match.captured(2);
            }
        }
    }
    // A picture that is named by its number alone is a frame of the clip that its folder stands for.
    static const QRegularExpression frameNumber(QStringLiteral("^(?:frame)?[_-]?\\d+$"), QRegularExpression::CaseInsensitiveOption);
    if (facts.identity.isEmpty() && parts.size() > 1 && isImageName(path) && frameNumber.match(parts.last()).hasMatch())
        facts.identity = path.section(u'/', 0, -2);
    return facts;
}

} // namespace semblance::dataset
