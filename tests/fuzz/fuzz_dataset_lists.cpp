// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dataset/layouts/dataset_layout.h"
#include "tests/fuzz/scratch.h"

using namespace semblance;

namespace {

struct List {
    const char* layout;
    const char* file;
    const char* media; ///< what the lists may speak of
};

constexpr List kLists[] = {
    { "list", "train.txt", "videos/000_003.mp4" },
    { "plain", "mapping.csv", "clips/a.mp4" },
    { "faceforensics++", "splits/train.json", "original_sequences/youtube/c23/videos/000.mp4" },
    { "faceforensics++", "identities.csv", "original_sequences/youtube/c23/videos/000.mp4" },
    { "celeb-df-v2", "List_of_testing_videos.txt", "Celeb-real/id0_0000.mp4" },
    { "deeperforensics-1.0", "lists/splits/train.txt", "manipulated_videos/end_to_end/000_M101.mp4" },
    { "dfdc", "dfdc_train_part_0/metadata.json", "dfdc_train_part_0/a.mp4" },
    { "dfdc", "labels.csv", "a.mp4" },
    { "plain", "labels.json", "real/a.mp4" },
};

QString text(const std::string& value)
{
    return QString::fromStdString(value);
}

}

/// The lists that datasets are told by: the first byte says which, the others are its content.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t count)
{
    static const std::string root = fuzz::scratchFolder();
    if (count == 0)
        return 0;
    const std::size_t which = bytes[0] % std::size(kLists);
    const List& list = kLists[which];
    const std::string folder = root + "/" + std::to_string(which);
    const std::string file = folder + "/" + list.file;
    fuzz::put(folder + "/" + list.media, "x");
    fuzz::put(file, fuzz::textOf(bytes + 1, count - 1));
    dataset::ScanOptions options;
    options.layout = QLatin1String(list.layout);
    if (QLatin1String(list.file) == QLatin1String("labels.json"))
        options.labelFile = text(file);
    const auto found = dataset::scanDataset(text(folder), options);
    if (!found)
        return 0;
    for (const auto& item : found->items) {
        if (item.path.startsWith(u'/') || item.path.split(u'/').contains(QLatin1String("..")))
            std::abort();
        if (item.labels.size() != static_cast<std::size_t>(dataset::nodeNames(found->hierarchy).size()))
            std::abort();
    }
    return 0;
}
