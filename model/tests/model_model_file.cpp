// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/model_file.h"
#include "model/formats/safetensors.h"
#include "model/tests/check.h"
#include "model/tests/temporary_folder.h"

#include <ATen/ATen.h>
#include <limits>

using namespace semblance;
using namespace semblance::model;
using check::TemporaryFolder;

namespace {

ModelDescription someDescription()
{
    ModelDescription d;
    d.name = "two nodes";
    d.architecture = "clip";
    d.hierarchy = LabelHierarchy::fromJson(
        R"({"name":"small","rule":"strict","nodes":[{"name":"face","level":"primary"},{"name":"eye","level":"local"}],"edges":[["face","eye"]]})");
    d.prompts = {{"face", "A photo of a fake face", {4, 1, 5}}, {"eye", "augengl\xc3\xbc""ck", {4, 2, 3, 5}}};
    d.tau = 0.1;
    d.input.size = 96;
    d.input.mean = {0.1, 0.2, 1.0 / 3};
    d.input.deviation = {0.3, 0.4, 0.7};
    d.input.extraChannels = "high-pass-residual";
    d.trainingRecord = R"({"seed":1})";
    d.dataLicence = "CC0";
    d.intendedUse = "Demonstration only.";
    d.demonstration = true;
    d.calibration = R"({"kind":"none"})";
    return d;
}

}

SEMBLANCE_TEST(everythingTheFileSaysIsReadBack)
{
    const TemporaryFolder folder;
    const auto path = folder.file("m.safetensors");
    const auto d = someDescription();
    writeModelFile(path, d, {{"w", at::ones({4, 4})}, {"n", at::tensor({7}, at::kLong)}});
    const auto back = describeModelFile(path);
    CHECK(back.name == d.name);
    CHECK(back.architecture == d.architecture);
    CHECK(back.hierarchy.toJson() == d.hierarchy.toJson());
    CHECK(back.hierarchy.rule() == StateRule::Strict);
    CHECK(back.prompts.size() == 2 && back.prompts[1].text == d.prompts[1].text && back.prompts[1].tokens == d.prompts[1].tokens);
    CHECK(back.tau == d.tau);
    CHECK(back.input.size == 96 && back.input.mean == d.input.mean && back.input.deviation == d.input.deviation);
    CHECK(back.input.extraChannels == d.input.extraChannels);
    CHECK(back.trainingRecord == d.trainingRecord && back.dataLicence == d.dataLicence && back.intendedUse == d.intendedUse);
    CHECK(back.demonstration);
    CHECK(back.calibration == d.calibration);

    const auto facts = modelFileFacts(path);
    CHECK(facts.tensors == 2 && facts.parameters == 17);
    CHECK((facts.storedTypes == std::vector<std::string>{"F32", "I64"}));
    CHECK(facts.bytes == static_cast<std::int64_t>(check::readFile(path).size()));
    CHECK(at::equal(readModelTensors(path).at("n"), at::tensor({7}, at::kLong)));
}

SEMBLANCE_TEST(absentTrainingRecordAndCalibrationStayAbsent)
{
    const TemporaryFolder folder;
    auto d = someDescription();
    d.trainingRecord.clear();
    d.calibration.clear();
    d.demonstration = false;
    writeModelFile(folder.file("m"), d, {});
    const auto back = describeModelFile(folder.file("m"));
    CHECK(back.trainingRecord == "{}");
    CHECK(back.calibration.empty());
    CHECK(!back.demonstration);
}

SEMBLANCE_TEST(float16StorageRoundsMatricesAndKeepsTheRest)
{
    const TemporaryFolder folder;
    const auto third = at::full({2, 2}, 1.0 / 3);
    writeModelFile(folder.file("m"), someDescription(),
                   {{"matrix", third}, {"vector", at::full({2}, 1.0 / 3)}, {"large", at::full({2, 2}, 1e6)}, {"count", at::ones({2, 2}, at::kLong)}},
                   StoredPrecision::Float16);
    const auto back = readModelTensors(folder.file("m"));
    CHECK(back.at("matrix").scalar_type() == at::kHalf);
    CHECK(at::equal(back.at("matrix"), third.to(at::kHalf)));
    CHECK(back.at("vector").scalar_type() == at::kFloat);
    CHECK(back.at("large").scalar_type() == at::kFloat);
    CHECK(back.at("count").scalar_type() == at::kLong);
}

SEMBLANCE_TEST(aDescriptionThatDoesNotFitItselfIsNotWritten)
{
    const TemporaryFolder folder;
    const auto refused = [&](const std::string& part, auto change) {
        auto d = someDescription();
        change(d);
        CHECK_THROWS_WITH(part, writeModelFile(folder.file("m"), d, {}));
    };
    refused("1 prompts", [](ModelDescription& d) { d.prompts.pop_back(); });
    refused("where the hierarchy has \"face\"", [](ModelDescription& d) { std::swap(d.prompts[0], d.prompts[1]); });
    refused("without tokens", [](ModelDescription& d) { d.prompts[0].tokens.clear(); });
    refused("tau", [](ModelDescription& d) { d.tau = 0; });
    refused("tau", [](ModelDescription& d) { d.tau = std::numeric_limits<double>::infinity(); });
    refused("input size", [](ModelDescription& d) { d.input.size = 0; });
    refused("resampling", [](ModelDescription& d) { d.input.resampling = "nearest"; });
    refused("deviation", [](ModelDescription& d) { d.input.deviation[2] = 0; });
    refused("architecture", [](ModelDescription& d) { d.architecture = "other"; });
    refused("JSON", [](ModelDescription& d) { d.trainingRecord = "[1]"; });
    refused("JSON", [](ModelDescription& d) { d.calibration = "{"; });
    refused("UTF-8", [](ModelDescription& d) { d.intendedUse = "\xff"; });
    refused("UTF-8", [](ModelDescription& d) { d.prompts[0].text = "\xff"; });
}

SEMBLANCE_TEST(everyMissingEntryIsNamed)
{
    const TemporaryFolder folder;
    writeModelFile(folder.file("whole"), someDescription(), {});
    const auto metadata = readSafetensorsHeader(folder.file("whole")).metadata;
    for (const auto& [key, text] : metadata) {
        auto without = metadata;
        without.erase(key);
        writeSafetensors(folder.file("m"), {}, without);
        CHECK_THROWS_WITH(key == "semblance.format" ? "semblance model import" : "does not say its " + key, describeModelFile(folder.file("m")));
        if (key == "name" || key == "data_licence" || key == "intended_use")
            continue;
        auto strange = metadata;
        strange[key] = "nested" + std::string(100000, '[');
        writeSafetensors(folder.file("m"), {}, strange);
        CHECK_THROWS_WITH(folder.file("m"), describeModelFile(folder.file("m")));
    }
}

SEMBLANCE_TEST(aNumberThatIsNoneIsRefused)
{
    const TemporaryFolder folder;
    writeModelFile(folder.file("whole"), someDescription(), {});
    const auto metadata = readSafetensorsHeader(folder.file("whole")).metadata;
    const auto refused = [&](const std::string& sentence, const std::string& key, const std::string& from, const std::string& to) {
        auto changed = metadata;
        auto& text = changed.at(key);
        CHECK(text.find(from) != std::string::npos);
        text.replace(text.find(from), from.size(), to);
        writeSafetensors(folder.file("m"), {}, changed);
        CHECK_THROWS_WITH(sentence, describeModelFile(folder.file("m")));
    };
    for (const char* size : {"1e+300", "-1e+300", "96.5", "1e999", "4294967392", "18446744073709551615", "-1", "0", "true", "\"96\"", "null", "[96]"})
        refused(size == std::string("1e999") ? "not valid JSON" : std::string("The input size ") + size + " is impossible.", "input", "\"size\":96",
                std::string("\"size\":") + size);
    for (const char* id : {"1e300", "4.5", "-1", "2147483648", "18446744073709551615", "false"})
        refused("The prompt of \"face\" has a token id that is none.", "prompts", "[4,", std::string("[") + id + ",");
    for (const char* share : {"1e-300", "0", "-1", "1.5", "1e300"})
        refused("from 0.1 to 1", "input", "\"crop_share\":1.0", std::string("\"crop_share\":") + share);
}

SEMBLANCE_TEST(anotherSafetensorsFileOrANewerFormatIsRefused)
{
    const TemporaryFolder folder;
    writeSafetensors(folder.file("m"), {{"w", at::ones({2})}}, {{"format", "pt"}});
    CHECK_THROWS_WITH("semblance model import", describeModelFile(folder.file("m")));
    CHECK_THROWS_WITH("semblance model import", readModelTensors(folder.file("m")));
    writeSafetensors(folder.file("m"), {{"w", at::ones({2})}}, {{"semblance.format", "semblance.model/9"}});
    CHECK_THROWS_WITH("a newer version may", describeModelFile(folder.file("m")));
}

SEMBLANCE_TEST_MAIN()
