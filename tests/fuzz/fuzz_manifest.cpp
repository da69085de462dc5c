// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/manifest/manifest.h"
#include "tests/fuzz/scratch.h"

using namespace semblance;

/// manifest.sqlite of a dataset from somebody else: everything that the Datasets screen asks it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = fuzz::scratchFolder();
    fuzz::put(folder + "/manifest.sqlite", fuzz::textOf(bytes, count));
    const auto manifest = dataset::Manifest::open(QString::fromStdString(folder), dataset::Manifest::Mode::ReadOnly);
    if (!manifest)
        return 0;
    (void)(*manifest)->videos();
    (void)(*manifest)->counts();
    (void)(*manifest)->visitCrops([](const auto&, const auto&) { return true; });
    (void)(*manifest)->storedAttempts(1);
    const auto ids = (*manifest)->sampleIds({});
    if (!ids)
        return 0;
    const auto some = ids->mid(0, 8);
    (void)(*manifest)->samples(some);
    for (const qint64 id : some)
        (void)(*manifest)->sample(id);
    return 0;
}
