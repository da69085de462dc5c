// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/import.h"
#include "model/formats/inflate.h"
#include "model/formats/torch_checkpoint.h"
#include "model/tests/archive_builder.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"

#include <ATen/ATen.h>
#include <random>

using namespace semblance;
using namespace semblance::model;
using namespace semblance::check;

namespace {

std::string floats(const std::vector<float>& values)
{
    std::string bytes;
    for (const float value : values)
        bytes += bytesOf(value);
    return bytes;
}

const std::string kSix = floats({0, 1, 2, 3, 4, 5});

std::string archive(const std::string& value, const std::string& data = kSix)
{
    return zip({{"a/data.pkl", pickle(value)}, {"a/data/0", data}, {"a/version", "3\n"}});
}

TensorMap read(const std::string& bytes)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m.pth");
    writeFile(path, bytes);
    return readTorchCheckpoint(path);
}

std::string stateDict()
{
    return dict({{"w", tensor("0", 0, {2, 3}, {3, 1})}, {"v", tensor("0", 1, {2}, {2})}, {"step", number(3)}});
}

void checkStateDict(const TensorMap& tensors)
{
    CHECK(tensors.size() == 2);
    CHECK(at::equal(tensors.at("w"), at::arange(6, at::kFloat).view({2, 3})));
    CHECK(at::equal(tensors.at("v"), at::tensor({1.0F, 3.0F})));
}

}

SEMBLANCE_TEST(aTableOfTensorsIsReadWhereverItLies)
{
    checkStateDict(read(archive(stateDict())));
    checkStateDict(read(archive(dict({{"epoch", number(7)}, {"state_dict", stateDict()}}))));
    checkStateDict(read(archive(dict({{"model", dict({{"state_dict", stateDict()}})}, {"optimizer", "}"}}))));
    const auto ordered = call("collections", "OrderedDict", ")") + "(" + text("w") + tensor("0", 0, {2, 3}, {3, 1}) + text("v")
        + call("torch._utils", "_rebuild_parameter", tuple({tensor("0", 1, {2}, {2}), "\x88", "}"})) + "u}(" + text("_metadata") + "}ub";
    checkStateDict(read(archive(ordered)));
    checkStateDict(read(archive(dict({{"config", "cyacs.config\nCfgNode\n)\x81}(" + text("NAME") + text("x") + "ub"}, {"model", ordered}}))));
}

SEMBLANCE_TEST(aScriptModulesParametersAreReadByTheirDottedNames)
{
    const auto module = [](const std::string& entries) { return "c__torch__.m\nModule\n)\x81}(" + entries + "ub"; };
    const auto inner = module(text("v") + tensor("0", 1, {2}, {2}) + text("training") + "\x89");
    const auto tensors = read(archive(module(text("w") + tensor("0", 0, {2, 3}, {3, 1}) + text("part") + inner)));
    CHECK(tensors.size() == 2 && tensors.contains("w") && tensors.contains("part.v"));
}

SEMBLANCE_TEST(aModuleThatContainsItselfIsReadOnce)
{
    const auto tensors = read(archive("c__torch__.m\nModule\n)\x81q\x01}(" + text("v") + tensor("0", 1, {2}, {2}) + text("self") + "h\x01ub"));
    CHECK(tensors.size() == 1);
}

SEMBLANCE_TEST(nothingThatAPickleCallsIsRun)
{
    const TemporaryFolder folder;
    const auto mark = folder.file("ran");
    const auto attack = call("posix", "system", tuple({text("touch '" + mark + "'")}));
    const auto evaluate = call("builtins", "eval", tuple({text("__import__('os').system('touch " + mark + "')")}));
    checkStateDict(read(archive(dict({{"a", attack}, {"state_dict", stateDict()}, {"z", evaluate}}))));
    CHECK_THROWS_WITH("no table of tensors", read(archive(attack)));
    const auto path = folder.file("m.pth");
    writeFile(path, archive(dict({{"visual.conv1.weight", attack}})));
    ImportOptions options;
    options.name = "attack";
    CHECK_THROWS_WITH(path, importModel(path, folder.file("out"), options));
    writeFile(path, pickle(attack));
    CHECK_THROWS_WITH(path, importModel(path, folder.file("out"), options));
    CHECK(!std::filesystem::exists(mark));
    CHECK(!std::filesystem::exists(folder.file("out")));
}

SEMBLANCE_TEST(viewsThatLeaveTheirStorageAreRefused)
{
    constexpr auto most = INT64_MAX;
    const auto refused = [](const std::string& part, const std::string& view) { CHECK_THROWS_WITH(part, read(archive(dict({{"w", view}})))); };
    refused("outside its data", tensor("0", 0, {7}, {1}));
    refused("outside its data", tensor("0", 1, {2, 3}, {3, 1}));
    refused("outside its data", tensor("0", 7, {0}, {1}));
    refused("outside its data", tensor("0", 0, {2, 2}, {5, 1}));
    refused("outside its data", tensor("0", 0, {2, 2}, {most, most}));
    refused("outside its data", tensor("0", 0, {most, most}, {1, 1}));
    refused("outside its data", tensor("0", 0, {most, 0, most}, {1, 1, 1}));
    refused("outside its data", tensor("0", most, {2}, {1}));
    refused("outside its data", tensor("0", 0, {2}, {}));
    refused("zero strides", tensor("0", 0, {1 << 20}, {0}));
    refused("zero strides", tensor("0", 0, {100, 6}, {0, 1}));
    refused("size or stride", tensor("0", 0, {-1}, {1}));
    refused("size or stride", tensor("0", 0, {2}, {-1}));
    refused("not understood", tensor("0", -1, {2}, {1}));
    refused("too many dimensions", tensor("0", 0, std::vector<std::int64_t>(17, 1), std::vector<std::int64_t>(17, 1)));
    refused("lacks the data", tensor("9", 0, {2}, {1}));
    refused("ComplexFloatStorage", tensor("0", 0, {2}, {1}, "ComplexFloatStorage"));
    refused("neither true nor false", tensor("0", 0, {2}, {1}, "BoolStorage"));
    refused("_rebuild_qtensor", call("torch._utils", "_rebuild_qtensor", ")"));
    refused("not understood", call("torch._utils", "_rebuild_tensor_v2", ")"));
    refused("not understood", call("torch._utils", "_rebuild_tensor_v2", tuple({number(1), number(0), numbers({1}), numbers({1})})));
    CHECK(read(archive(dict({{"w", tensor("0", 6, {0, 3}, {3, 1})}, {"s", tensor("0", 5, {}, {})}}))).at("s").item<float>() == 5);
}

SEMBLANCE_TEST(aStorageOfAnImpossibleSizeIsRefused)
{
    CHECK_THROWS_WITH("impossible size", read(archive(stateDict(), kSix + "x")));
}

SEMBLANCE_TEST(copiesOfTheSameDataCannotFillTheMemory)
{
    std::vector<std::pair<std::string, std::string>> many;
    for (int i = 0; i < 5000; ++i)
        many.emplace_back("w" + std::to_string(i), tensor("0", 0, {1000, 100}, {100, 1}));
    CHECK_THROWS_WITH("so often", read(archive(dict(many), std::string(400000, '\0'))));
}

SEMBLANCE_TEST(anArchiveCutAnywhereIsRefused)
{
    const auto whole = archive(stateDict());
    const TemporaryFolder folder;
    const auto path = folder.file("m.pth");
    ImportOptions options;
    options.name = "cut";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writeFile(path, whole.substr(0, length));
        CHECK_THROWS_WITH(path, readTorchCheckpoint(path));
        CHECK_THROWS_WITH(path, importModel(path, folder.file("out"), options));
    }
}

SEMBLANCE_TEST(anyByteMayBeWrongInAnArchive)
{
    const auto whole = archive(stateDict());
    const TemporaryFolder folder;
    const auto path = folder.file("m.pth");
    std::mt19937 random(5);
    for (int round = 0; round < 4000; ++round) {
        auto bytes = whole;
        for (unsigned changes = 1 + random() % 3; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        writeFile(path, bytes);
        try {
            readTorchCheckpoint(path);
        } catch (const Error& e) {
            CHECK(std::string(e.what()).find(path) != std::string::npos);
        }
    }
}

SEMBLANCE_TEST(archivesThatLieAboutTheirPartsAreRefused)
{
    const auto refused = [](const std::string& part, const std::vector<ZipPart>& parts) { CHECK_THROWS_WITH(part, read(zip(parts))); };
    const ZipPart good{"a/data.pkl", pickle(stateDict())};
    refused("no data.pkl", {{"a/data/0", kSix}});
    refused("twice", {good, good});
    refused("impossible size", {good, {"a/data/0", kSix, 0, 4000000000U}});
    refused("impossible size", {good, {"a/data/0", kSix, 8, 4000000000U}});
    refused("more than a checkpoint", {good, {"a/data/0", std::string(1U << 20, 'x'), 8, 1000U << 20}});
    refused("encrypted", {good, {"a/data/0", kSix, 0, 0, 0, 1}});
    refused("not supported", {good, {"a/data/0", kSix, 12}});
    refused("not where the directory says", {good, {"a/data/0", kSix, 0, 0, 5}});
    refused("check sum", {good, {"a/data/0", kSix, 0, 0, 0, 0, true}});
    auto overlapping = zip({good, {"a/data/0", kSix}, {"a/data/1", kSix}});
    const auto second = overlapping.find("a/data/0") - 30;
    const auto entry = overlapping.rfind("a/data/1") - 4;
    overlapping.replace(entry, 4, bytesOf(static_cast<std::uint32_t>(second)));
    CHECK_THROWS_WITH("overlap", read(overlapping));
    auto endless = zip({good});
    endless.replace(endless.size() - 12, 2, "\xfe\xff");
    CHECK_THROWS_WITH("impossible size", read(endless));
    CHECK_THROWS_WITH("big-endian", read(zip({good, {"a/data/0", kSix}, {"a/byteorder", "big"}})));
    checkStateDict(read(zip({good, {"a/data/0", kSix}, {"a/byteorder", "little"}})));
}

SEMBLANCE_TEST(compressedPartsAreReadOrRefusedWithASentence)
{
    // zlib's raw deflate of 24 zero bytes.
    const std::string packed("\x63\x60\xc0\x0e\x00", 5);
    const auto bytes = zip({{"a/data.pkl", pickle(stateDict())}, {"a/data/0", packed, 8, 24}});
    bool withZlib = true;
    try {
        char to[24];
        inflateRaw(packed, to, sizeof to, "test");
    } catch (const Error& e) {
        withZlib = std::string(e.what()).find("without zlib") == std::string::npos;
    }
    if (!withZlib)
        return CHECK_THROWS_WITH("without zlib", read(bytes));
    CHECK(read(bytes).at("w").abs().sum().item<float>() == 0);
    for (const std::uint32_t announced : {20U, 28U})
        CHECK_THROWS_WITH("size it announces", read(zip({{"a/data.pkl", pickle(stateDict())}, {"a/data/0", packed, 8, announced}})));
    CHECK_THROWS_WITH("cannot be unpacked", read(zip({{"a/data.pkl", pickle(stateDict())}, {"a/data/0", "\xff\xff\xff", 8, 24}})));
}

SEMBLANCE_TEST(theFormatBeforePyTorch16IsRefusedByName)
{
    const std::string legacy("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.\x80\x02M\xe9\x03.", 20);
    CHECK_THROWS_WITH("before 1.6", read(legacy));
    CHECK_THROWS_WITH("not a zip archive", read("something else altogether"));
    CHECK_THROWS_WITH("not a zip archive", read(""));
}

SEMBLANCE_TEST_MAIN()
