// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/label_keys.h"

#include <algorithm>
#include <array>

namespace semblance::dataset {
namespace {

struct KnownKey {
    const char* key;
    const char* kind;
    const char* method; ///< whose row of the label table it stands for
};

constexpr std::array kFfppKeys {
    KnownKey { "1000000000", "", "" },
    KnownKey { "0100110000", "eye", "eye" },
    KnownKey { "0100101100", "lip_mouth", "lip_mouth" },
    KnownKey { "0100100010", "nose", "nose" },
    KnownKey { "0110001100", "expression", "Face2Face" },
    KnownKey { "0101011111", "identity", "Deepfakes" },
};

constexpr std::array kFfscKinds {
    KnownKey { "110000100001", "age", "" },
    KnownKey { "101000001100", "expression_smile", "" },
    KnownKey { "101000101111", "expression_surprise", "" },
    KnownKey { "120110111101", "gender", "" },
    KnownKey { "120010111111", "identity", "" },
    KnownKey { "100001111111", "pose", "" },
};

} // namespace

std::optional<Hierarchy> hierarchyOfKey(const QString& key)
{
    if (!std::all_of(key.begin(), key.end(), [](QChar c) { return c >= u'0' && c <= u'2'; }))
        return {};
    for (const Hierarchy hierarchy : { Hierarchy::Ffpp, Hierarchy::Ffsc }) {
        if (key.size() == nodeNames(hierarchy).size())
            return hierarchy;
    }
    return {};
}

std::optional<KeyedLabels> labelsFromKey(const QString& key, Hierarchy hierarchy)
{
    if (hierarchyOfKey(key) != hierarchy)
        return {};
    if (hierarchy == Hierarchy::Ffpp) {
        for (const KnownKey& known : kFfppKeys) {
            if (key == QLatin1String(known.key))
                return KeyedLabels { QLatin1String(known.kind), *LabelTable::published(hierarchy).labels(QLatin1String(known.method)) };
        }
    }
    QString text = key;
    const auto labels = labelsFromText(text.replace(u'2', u'?'), hierarchy);
    if (!labels || !fitsHierarchy(*labels, hierarchy))
        return {};
    KeyedLabels keyed { labels->front() == false ? QString() : QStringLiteral("forged"), *labels };
    for (const KnownKey& known : kFfscKinds) {
        if (key == QLatin1String(known.key))
            keyed.kind = QLatin1String(known.kind);
    }
    return keyed;
}

} // namespace semblance::dataset
