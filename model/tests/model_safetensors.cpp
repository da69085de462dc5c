// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/safetensors.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"

#include <ATen/ATen.h>
#include <limits>

using namespace semblance;
using namespace semblance::model;
using check::readFile;
using check::TemporaryFolder;
using check::writeFile;

namespace {

std::string withHeader(const std::string& json, const std::string& data)
{
    const std::uint64_t length = json.size();
    return std::string(reinterpret_cast<const char*>(&length), 8) + json + data;
}

TensorMap someTensors()
{
    return {{"b", at::arange(6, at::kFloat).view({2, 3})}, {"a", at::ones({3}, at::kByte)}, {"c", at::full({}, 0.5, at::kHalf)},
            {"d", at::zeros({2, 0, 4}, at::kDouble)}, {"e", at::tensor({1, -2, 3}, at::kLong)}, {"f", at::ones({5}, at::kBFloat16) / 3},
            {"g", at::tensor({0, 1}, at::kInt).to(at::kBool)}};
}

}

SEMBLANCE_TEST(whatIsWrittenIsReadBack)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m.safetensors");
    const auto tensors = someTensors();
    const std::map<std::string, std::string> metadata{{"name", "ein Modell \xc3\xbc"}, {"note", "line\nbreak \"quoted\""}};
    writeSafetensors(path, tensors, metadata);
    const auto header = readSafetensorsHeader(path);
    CHECK(header.metadata == metadata);
    const auto back = readSafetensors(path, header);
    CHECK(back.size() == tensors.size());
    for (const auto& [name, values] : tensors) {
        CHECK(back.at(name).scalar_type() == values.scalar_type());
        CHECK(back.at(name).sizes() == values.sizes());
        CHECK(at::equal(back.at(name), values));
    }
}

SEMBLANCE_TEST(theSameTensorsGiveTheSameBytesWhateverTheirStrides)
{
    const TemporaryFolder folder;
    auto tensors = someTensors();
    writeSafetensors(folder.file("1"), tensors, {{"x", "y"}, {"a", "b"}});
    tensors["b"] = tensors["b"].t().contiguous().t();
    writeSafetensors(folder.file("2"), tensors, {{"a", "b"}, {"x", "y"}});
    CHECK(readFile(folder.file("1")) == readFile(folder.file("2")));
}

SEMBLANCE_TEST(everyTensorStartsAtAMultipleOfItsTypesSize)
{
    const TemporaryFolder folder;
    writeSafetensors(folder.file("m"), someTensors(), {{"odd", "1"}});
    const auto header = readSafetensorsHeader(folder.file("m"));
    for (const auto& [name, entry] : header.tensors) {
        const std::uint64_t width = entry.elements() > 0 ? entry.bytes / static_cast<std::uint64_t>(entry.elements()) : 8;
        CHECK(entry.begin % width == 0);
    }
}

SEMBLANCE_TEST(aFileCutAnywhereIsRefused)
{
    const TemporaryFolder folder;
    writeSafetensors(folder.file("m"), {{"a", at::ones({3})}, {"b", at::ones({2}, at::kByte)}}, {{"k", "v"}});
    const auto whole = readFile(folder.file("m"));
    for (std::size_t length = 0; length < whole.size(); ++length) {
        writeFile(folder.file("cut"), whole.substr(0, length));
        CHECK_THROWS_WITH("cut", readSafetensorsHeader(folder.file("cut")));
    }
    writeFile(folder.file("cut"), whole + "x");
    CHECK_THROWS_WITH("belong to no tensor", readSafetensorsHeader(folder.file("cut")));
}

SEMBLANCE_TEST(absurdHeaderLengthsAreRefused)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m");
    for (const std::uint64_t length : {std::uint64_t{0}, std::uint64_t{1} << 40, std::uint64_t{1} << 63, std::numeric_limits<std::uint64_t>::max(),
                                       std::numeric_limits<std::uint64_t>::max() - 7}) {
        writeFile(path, std::string(reinterpret_cast<const char*>(&length), 8) + "{}");
        CHECK_THROWS_WITH("not a .safetensors file", readSafetensorsHeader(path));
    }
}

SEMBLANCE_TEST(rangesOutsideTheFileOverlapsAndHolesAreRefused)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m");
    const auto refused = [&](const std::string& json, const std::string& part) {
        writeFile(path, withHeader(json, std::string(8, '\0')));
        CHECK_THROWS_WITH(part, readSafetensorsHeader(path));
    };
    refused(R"({"a":{"dtype":"F32","shape":[3],"data_offsets":[0,12]}})", "outside the file");
    refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})", "outside the file");
    refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,18446744073709551615]}})", "outside the file");
    refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})", "not offsets");
    refused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})", "where its shape needs 4");
    refused(R"({"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}})", "impossible shape");
    refused(R"({"a":{"dtype":"F32","shape":[0,4611686018427387904,4],"data_offsets":[0,0]}})", "impossible shape");
    refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", "overlap");
    refused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", "belong to no tensor");
    refused(R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", "belong to no tensor");
}

SEMBLANCE_TEST(aHeaderThatIsNotWhatItShouldBeIsRefusedWithTheReason)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m");
    const auto refused = [&](const std::string& json, const std::string& part) {
        writeFile(path, withHeader(json, std::string(8, '\2')));
        CHECK_THROWS_WITH(part, readSafetensors(path, readSafetensorsHeader(path)));
    };
    refused("[]", "does not begin with a brace");
    refused("{\"a\":", "not valid JSON");
    refused("{\"a\":\"\xff\xfe\"}", "not valid JSON");
    refused(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}})", "twice");
    refused(R"({"a":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})", "F8_E4M3");
    refused(R"({"a":{"dtype":"F32","shape":[2.5],"data_offsets":[0,8]}})", "not a list of sizes");
    refused(R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,8]}})", "not a list of sizes");
    refused(R"({"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2],"data_offsets":[0,8]}})", "dimensions");
    refused(R"({"a":{"dtype":"F32"}})", "lacks");
    refused(R"({"a":1})", "lacks");
    refused(R"({"__metadata__":{"k":1}})", "not a text");
    refused(R"({"__metadata__":[]})", "metadata");
    refused(R"({"a":{"dtype":"BOOL","shape":[8],"data_offsets":[0,8]}})", "neither true nor false");
    refused("{\"a\":" + std::string(1000000, '[') + std::string(1000000, ']') + "}", "nested");
}

SEMBLANCE_TEST(aFailedWriteLeavesTheOldFileAndNothingElse)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m");
    writeFile(path, "old");
    CHECK_THROWS_WITH("not valid UTF-8", writeSafetensors(path, {{"a", at::ones({3})}}, {{"k", "\xff"}}));
    CHECK_THROWS_WITH("type", writeSafetensors(path, {{"a", at::ones({3}, at::kComplexFloat)}}, {}));
    CHECK(readFile(path) == "old");
    int files = 0;
    for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator(folder.path()))
        ++files;
    CHECK(files == 1);
    CHECK_THROWS_WITH("cannot be written", writeSafetensors(folder.file("no/such/folder"), {{"a", at::ones({3})}}, {}));
}

SEMBLANCE_TEST(whatIsNoFileIsRefused)
{
    const TemporaryFolder folder;
    CHECK_THROWS_WITH("cannot be opened", readSafetensorsHeader(folder.file("absent")));
    CHECK_THROWS_WITH("not a file", readSafetensorsHeader(folder.path()));
}

SEMBLANCE_TEST_MAIN()
