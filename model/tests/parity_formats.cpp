// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/detector/detector.h"
#include "model/error.h"
#include "model/formats/import.h"
#include "model/formats/model_file.h"
#include "model/tests/parity_checkpoints.h"
#include "model/text/published_prompts.h"

using namespace semblance;
using namespace semblance::model;
using check::parityJson;
using check::TemporaryFolder;

namespace {

bool isIncomplete(const std::string& file)
{
    return file.find("no_token_embedding") != std::string::npos;
}

bool isLegacy(const std::string& file)
{
    return file.starts_with("legacy");
}

std::vector<std::string> checkpointFiles()
{
    std::vector<std::string> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(check::checkpointFolder()))
        if (entry.is_regular_file())
            files.push_back(entry.path().string());
    return files;
}

std::string nameOf(const std::string& path)
{
    return std::filesystem::path(path).filename().string();
}

/// SHA-256 of every tensor's float32 bytes, by name; the CMake program computes them.
std::map<std::string, std::string> sumsOf(const TensorMap& tensors)
{
    const TemporaryFolder folder;
    std::string command = "'" SEMBLANCE_CMAKE_COMMAND "' -E sha256sum";
    for (const auto& [name, values] : tensors) {
        const auto bytes = values.to(torch::kFloat).contiguous();
        check::writeFile(folder.file(name), {static_cast<const char*>(bytes.data_ptr()), bytes.nbytes()});
        command += " '" + name + "'";
    }
    if (std::system(("cd '" + folder.path() + "' && " + command + " > sums").c_str()) != 0)
        throw std::runtime_error("no check sums");
    std::map<std::string, std::string> sums;
    std::istringstream lines(check::readFile(folder.file("sums")));
    for (std::string sum, name; lines >> sum >> name;)
        sums[name] = sum;
    return sums;
}

}

SEMBLANCE_TEST(everyWholeFormatBecomesTheSameNativeModel)
{
    const auto expected = parityJson("checkpoint/tensors.json");
    int compared = 0;
    for (const auto& path : checkpointFiles()) {
        if (isIncomplete(path))
            continue;
        std::printf("     %s\n", nameOf(path).c_str());
        const TemporaryFolder folder;
        const auto target = folder.file("m.safetensors");
        ImportOptions options;
        options.name = "reference";
        importModel(path, target, options);

        const auto description = describeModelFile(target);
        CHECK(description.name == "reference" && description.architecture == "clip" && description.tau == 10);
        CHECK(description.hierarchy.toJson() == LabelHierarchy::ffpp().toJson());
        CHECK(description.input.size == expected["config"]["image_resolution"].get<int>());
        CHECK(description.trainingRecord.find(nameOf(path)) != std::string::npos);
        const auto published = publishedPrompts();
        for (std::size_t i = 0; i < published.size(); ++i)
            CHECK(description.prompts[i].text == published[i].text && description.prompts[i].tokens == published[i].tokens);

        const auto tensors = readModelTensors(target);
        const auto sums = sumsOf(tensors);
        for (const auto& [name, facts] : expected["tensors"].items()) {
            if (!tensors.contains(name)) {
                check::fail(__FILE__, __LINE__, nameOf(path) + " lost " + name);
                continue;
            }
            CHECK(tensors.at(name).sizes().vec() == facts["shape"].get<std::vector<std::int64_t>>());
            if (sums.at(name) != facts["sha256_f32_le"])
                check::fail(__FILE__, __LINE__, nameOf(path) + " has other values in " + name);
        }
        CHECK(tensors.size() == expected["tensors"].size());
        CHECK(loadDetector(target, {})->description().prompts.size() == published.size());
        ++compared;
    }
    CHECK(compared > 0);
}

SEMBLANCE_TEST(halfPrecisionStaysHalfPrecisionInTheFile)
{
    const auto dtypes = parityJson("checkpoint/tensors.json")["openai_fp16_dtypes"];
    for (const auto& path : checkpointFiles()) {
        if (nameOf(path).find("fp16_openai_dtypes") == std::string::npos)
            continue;
        const TemporaryFolder folder;
        ImportOptions options;
        options.name = "half";
        importModel(path, folder.file("m"), options);
        for (const auto& [name, values] : readModelTensors(folder.file("m")))
            CHECK(dtypes.value(name, "") == (values.scalar_type() == torch::kHalf ? "float16" : "float32"));
    }
}

SEMBLANCE_TEST(incompleteAndLegacyFilesAreRefusedWithASentenceAndLeaveNothing)
{
    int refused = 0;
    for (const auto& path : checkpointFiles()) {
        if (!isIncomplete(path))
            continue;
        const TemporaryFolder folder;
        ImportOptions options;
        options.name = "incomplete";
        CHECK_THROWS_WITH(isLegacy(nameOf(path)) ? "before 1.6" : "missing: token_embedding.weight", importModel(path, folder.file("m"), options));
        CHECK(std::filesystem::is_empty(folder.path()));
        ++refused;
    }
    CHECK(refused > 0);
}

SEMBLANCE_TEST(withTheVocabularyOwnPromptsAndOtherHierarchiesAreTokenised)
{
    const auto vocabulary = check::parityPath("tokens/bpe_simple_vocab_16e6.txt.gz");
    const auto source = check::checkpointFolder() + "/state_dict.pth";
    const TemporaryFolder folder;
    ImportOptions options;
    options.name = "own";
    options.hierarchy = LabelHierarchy::ffsc();
    CHECK_THROWS_WITH("give CLIP's vocabulary", importModel(source, folder.file("m"), options));
    options.vocabulary = vocabulary;
    importModel(source, folder.file("m"), options);
    const auto expected = parityJson("tokens/prompts.json")["ffsc_code_style"];
    const auto prompts = describeModelFile(folder.file("m")).prompts;
    CHECK(prompts.size() == expected.size());
    for (std::size_t i = 0; i < std::min(prompts.size(), expected.size()); ++i) {
        auto tokens = prompts[i].tokens;
        tokens.resize(expected[i]["ids"].size(), 0);
        CHECK(prompts[i].text == expected[i]["text"]);
        CHECK(tokens == expected[i]["ids"].get<std::vector<std::int32_t>>());
    }

    options.hierarchy = LabelHierarchy::ffpp();
    options.prompts = {{"eye", "an eye that was pasted in"}};
    importModel(source, folder.file("m"), options);
    CHECK(describeModelFile(folder.file("m")).prompts[4].text == "an eye that was pasted in");
    options.prompts = {{"ear", "an ear"}};
    CHECK_THROWS_WITH("\"ear\"", importModel(source, folder.file("m"), options));
}

SEMBLANCE_TEST_MAIN()
