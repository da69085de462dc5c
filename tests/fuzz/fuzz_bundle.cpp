// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/custody/bundle_manifest.h"
#include "core/custody/bundle_reader.h"
#include "tests/fuzz/scratch.h"

using namespace semblance;

namespace {

constexpr qint64 kMost = 1 << 20;

void readAsManifest(const QByteArray& bytes)
{
    const auto manifest = custody::readManifest(bytes, QStringLiteral("input"));
    if (!manifest)
        return;
    (void)manifest->places();
    const auto written = custody::manifestBytes(*manifest);
    if (!written || !custody::readManifest(*written, QStringLiteral("input")))
        std::abort();
}

}

/// A bundle: the zip with every file in it, or, where the input begins with a brace, its manifest.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string folder = fuzz::scratchFolder();
    if (count > 0 && bytes[0] == '{') {
        readAsManifest(QByteArray(reinterpret_cast<const char*>(bytes), static_cast<qsizetype>(count)));
        return 0;
    }
    fuzz::put(folder + "/a.sembundle", fuzz::textOf(bytes, count));
    const auto reader = custody::BundleReader::open(QString::fromStdString(folder + "/a.sembundle"));
    if (!reader)
        return 0;
    qint64 together = 0;
    for (const custody::BundleEntry& entry : (*reader)->entries()) {
        if (entry.name.startsWith(u'/') || entry.name.split(u'/').contains(QLatin1String("..")))
            std::abort();
        together += entry.bytes;
        const auto content = (*reader)->small(entry, kMost);
        if (content && entry.name == custody::kManifestName)
            readAsManifest(*content);
    }
    if (together > (*reader)->bytes())
        std::abort();
    return 0;
}
