// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/pickle.h"
#include "model/tests/archive_builder.h"
#include "model/tests/check.h"

#include <random>

using namespace semblance;
using namespace semblance::model;
using namespace semblance::check;
using Kind = PickleDocument::Kind;

namespace {

/// {'a': [1, -2, 300, 70000, -(1 << 40), 1 << 80, 2.5, True, None], 't': (1, (2, 3), ()), 's': {1}, 'b': b'xy', 'u': 'ü', 'n': {}} as
/// Python 3.11 writes it in protocols 0, 2, 4 and 5.
const std::vector<std::string> kPickles{
    std::string(
        "\x28\x64\x70\x30\x0a\x56\x61\x0a\x70\x31\x0a\x28\x6c\x70\x32\x0a\x49\x31\x0a\x61\x49\x2d\x32\x0a\x61\x49\x33\x30\x30\x0a\x61\x49"
        "\x37\x30\x30\x30\x30\x0a\x61\x4c\x2d\x31\x30\x39\x39\x35\x31\x31\x36\x32\x37\x37\x37\x36\x4c\x0a\x61\x4c\x31\x32\x30\x38\x39\x32"
        "\x35\x38\x31\x39\x36\x31\x34\x36\x32\x39\x31\x37\x34\x37\x30\x36\x31\x37\x36\x4c\x0a\x61\x46\x32\x2e\x35\x0a\x61\x49\x30\x31\x0a"
        "\x61\x4e\x61\x73\x56\x74\x0a\x70\x33\x0a\x28\x49\x31\x0a\x28\x49\x32\x0a\x49\x33\x0a\x74\x70\x34\x0a\x28\x74\x74\x70\x35\x0a\x73"
        "\x56\x73\x0a\x70\x36\x0a\x63\x5f\x5f\x62\x75\x69\x6c\x74\x69\x6e\x5f\x5f\x0a\x73\x65\x74\x0a\x70\x37\x0a\x28\x28\x6c\x70\x38\x0a"
        "\x49\x31\x0a\x61\x74\x70\x39\x0a\x52\x70\x31\x30\x0a\x73\x56\x62\x0a\x70\x31\x31\x0a\x63\x5f\x63\x6f\x64\x65\x63\x73\x0a\x65\x6e"
        "\x63\x6f\x64\x65\x0a\x70\x31\x32\x0a\x28\x56\x78\x79\x0a\x70\x31\x33\x0a\x56\x6c\x61\x74\x69\x6e\x31\x0a\x70\x31\x34\x0a\x74\x70"
        "\x31\x35\x0a\x52\x70\x31\x36\x0a\x73\x56\x75\x0a\x70\x31\x37\x0a\x56\xfc\x0a\x70\x31\x38\x0a\x73\x56\x6e\x0a\x70\x31\x39\x0a\x28"
        "\x64\x70\x32\x30\x0a\x73\x2e",
        263),
    std::string(
        "\x80\x02\x7d\x71\x00\x28\x58\x01\x00\x00\x00\x61\x71\x01\x5d\x71\x02\x28\x4b\x01\x4a\xfe\xff\xff\xff\x4d\x2c\x01\x4a\x70\x11\x01"
        "\x00\x8a\x06\x00\x00\x00\x00\x00\xff\x8a\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x47\x40\x04\x00\x00\x00\x00\x00\x00\x88"
        "\x4e\x65\x58\x01\x00\x00\x00\x74\x71\x03\x4b\x01\x4b\x02\x4b\x03\x86\x71\x04\x29\x87\x71\x05\x58\x01\x00\x00\x00\x73\x71\x06\x63"
        "\x5f\x5f\x62\x75\x69\x6c\x74\x69\x6e\x5f\x5f\x0a\x73\x65\x74\x0a\x71\x07\x5d\x71\x08\x4b\x01\x61\x85\x71\x09\x52\x71\x0a\x58\x01"
        "\x00\x00\x00\x62\x71\x0b\x63\x5f\x63\x6f\x64\x65\x63\x73\x0a\x65\x6e\x63\x6f\x64\x65\x0a\x71\x0c\x58\x02\x00\x00\x00\x78\x79\x71"
        "\x0d\x58\x06\x00\x00\x00\x6c\x61\x74\x69\x6e\x31\x71\x0e\x86\x71\x0f\x52\x71\x10\x58\x01\x00\x00\x00\x75\x71\x11\x58\x02\x00\x00"
        "\x00\xc3\xbc\x71\x12\x58\x01\x00\x00\x00\x6e\x71\x13\x7d\x71\x14\x75\x2e",
        210),
    std::string(
        "\x80\x04\x95\x6d\x00\x00\x00\x00\x00\x00\x00\x7d\x94\x28\x8c\x01\x61\x94\x5d\x94\x28\x4b\x01\x4a\xfe\xff\xff\xff\x4d\x2c\x01\x4a"
        "\x70\x11\x01\x00\x8a\x06\x00\x00\x00\x00\x00\xff\x8a\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x47\x40\x04\x00\x00\x00\x00"
        "\x00\x00\x88\x4e\x65\x8c\x01\x74\x94\x4b\x01\x4b\x02\x4b\x03\x86\x94\x29\x87\x94\x8c\x01\x73\x94\x8f\x94\x28\x4b\x01\x90\x8c\x01"
        "\x62\x94\x43\x02\x78\x79\x94\x8c\x01\x75\x94\x8c\x02\xc3\xbc\x94\x8c\x01\x6e\x94\x7d\x94\x75\x2e",
        120),
    std::string(
        "\x80\x05\x95\x6d\x00\x00\x00\x00\x00\x00\x00\x7d\x94\x28\x8c\x01\x61\x94\x5d\x94\x28\x4b\x01\x4a\xfe\xff\xff\xff\x4d\x2c\x01\x4a"
        "\x70\x11\x01\x00\x8a\x06\x00\x00\x00\x00\x00\xff\x8a\x0b\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x47\x40\x04\x00\x00\x00\x00"
        "\x00\x00\x88\x4e\x65\x8c\x01\x74\x94\x4b\x01\x4b\x02\x4b\x03\x86\x94\x29\x87\x94\x8c\x01\x73\x94\x8f\x94\x28\x4b\x01\x90\x8c\x01"
        "\x62\x94\x43\x02\x78\x79\x94\x8c\x01\x75\x94\x8c\x02\xc3\xbc\x94\x8c\x01\x6e\x94\x7d\x94\x75\x2e",
        120),
};

PickleDocument read(const std::string& bytes)
{
    return readPickle(bytes, "test");
}

}

SEMBLANCE_TEST(everyProtocolGivesTheSameValues)
{
    for (const auto& bytes : kPickles) {
        const auto document = read(bytes);
        const auto& root = document.root();
        CHECK(root.kind == Kind::Dict && root.entries.size() == 12);
        const auto* list = document.find(root, "a");
        CHECK(list && list->kind == Kind::List && list->items.size() == 9);
        const auto item = [&](std::size_t i) { return document.node(list->items[i]); };
        CHECK(item(0).integer == 1 && item(1).integer == -2 && item(2).integer == 300 && item(3).integer == 70000);
        CHECK(item(4).kind == Kind::Integer && item(4).integer == -(std::int64_t{1} << 40));
        CHECK(item(5).kind == Kind::HugeInteger);
        CHECK(item(6).kind == Kind::Float && item(6).real == 2.5);
        CHECK(item(7).kind == Kind::Bool && item(7).integer == 1);
        CHECK(item(8).kind == Kind::None);
        const auto* tuple = document.find(root, "t");
        CHECK(tuple && tuple->kind == Kind::Tuple && tuple->items.size() == 3);
        CHECK(document.node(tuple->items[1]).items.size() == 2 && document.node(tuple->items[2]).items.empty());
        CHECK(document.find(root, "n")->kind == Kind::Dict);
        CHECK(!document.find(root, "absent"));
    }
}

SEMBLANCE_TEST(callsAndClassesAreDataAndNothingMore)
{
    const auto document = read(pickle(call("posix", "system", tuple({text("touch /tmp/never")}))));
    CHECK(document.root().kind == Kind::Call);
    CHECK(document.calleeOf(document.root()) == "posix.system");
    const auto built = read(pickle("cmodule\nClass\n)\x81}(" + text("x") + "K\x01ub"));
    CHECK(built.root().kind == Kind::Call && built.root().items.size() == 3);
    CHECK(built.node(built.root().items[2]).kind == Kind::Dict);
    CHECK(built.calleeOf(built.node(built.root().items[2])).empty());
    const auto instance = read("(imodule\nClass\n.");
    CHECK(instance.calleeOf(instance.root()) == "module.Class");
    const auto object = read("(cmodule\nClass\nK\x01o.");
    CHECK(object.calleeOf(object.root()) == "module.Class");
    CHECK(object.node(object.root().items[1]).items.size() == 1);
}

SEMBLANCE_TEST(aDictionarysLastEntryCounts)
{
    const auto document = read(pickle(dict({{"k", "K\x01"}, {"k", "K\x02"}})));
    CHECK(document.find(document.root(), "k")->integer == 2);
}

SEMBLANCE_TEST(valuesThatContainThemselvesAreRead)
{
    const auto list = read("]q\x01h\x01" "a.");
    CHECK(list.root().items.size() == 1 && list.root().items[0] == list.rootIndex());
    const std::string selfDict("}q\x00h\x00h\x00s.", 9);
    const auto dictionary = read(selfDict);
    CHECK(dictionary.root().entries.size() == 2);
}

SEMBLANCE_TEST(nestingDoesNotOverflowTheStack)
{
    constexpr std::size_t depth = 3'000'000;
    const auto tuples = read(")" + std::string(depth, '\x85') + ".");
    CHECK(tuples.root().kind == Kind::Tuple);
    const auto lists = read(std::string(depth, ']') + std::string(depth - 1, 'a') + ".");
    CHECK(lists.root().kind == Kind::List);
    CHECK_THROWS_WITH("a value where there is none", read(std::string(depth, '(') + "."));
}

SEMBLANCE_TEST(aPickleCutAnywhereIsRefused)
{
    for (const auto& bytes : kPickles)
        for (std::size_t length = 0; length < bytes.size(); ++length)
            CHECK_THROWS_WITH("test cannot be read", read(bytes.substr(0, length)));
}

SEMBLANCE_TEST(absurdLengthsAreRefusedWithoutMemory)
{
    const std::string huge("\xff\xff\xff\xff\xff\xff\xff\x7f", 8);
    const std::string all("\xff\xff\xff\xff\xff\xff\xff\xff", 8);
    for (const std::string opcode : {"\x8d", "\x8e", "\x96"})
        for (const auto& length : {huge, all})
            CHECK_THROWS_WITH("ends too early", read(opcode + length + "abc."));
    for (const std::string opcode : {"X", "B", "T", "\x8b"})
        CHECK_THROWS_WITH("ends too early", read(opcode + all.substr(0, 4) + "abc."));
    CHECK_THROWS_WITH("ends too early", read(std::string("\x95") + "abc"));
}

SEMBLANCE_TEST(whatMakesNoSenseIsRefused)
{
    const std::vector<std::string> refused{
        "", ".", "0.", "t.", "1.", "a.", "K\x01K\x02" "a.", "K\x01K\x02K\x03s.", "](K\x01u.", "}(K\x01u.", "(K\x01" "d.", "h\x07.", "g7\n.", "gx\n.", "pq\n.",
        "Q.", "R.", "b.", "K\x01" "b.", "o.", "(o.", "Ix\n.", "I\n.", "Fx\n.", "L1x\n.", "c\n", "cmodule\n", "\x93.", "K\x01K\x02\x93.", "\x82\x01.", "\x97.",
        "\x98.", "\xff.", "\x86.", "K\x01(\x86.", "(K\x01\x85t", "2.", "(2.",
    };
    for (const auto& bytes : refused)
        CHECK_THROWS_WITH("test cannot be read as a pickle", read(bytes));
}

SEMBLANCE_TEST(anyByteMayBeWrong)
{
    std::mt19937 random(11);
    int read_ = 0;
    for (int round = 0; round < 20000; ++round) {
        auto bytes = kPickles[random() % kPickles.size()];
        for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        try {
            const auto document = read(bytes);
            (void)document.find(document.root(), "a");
            (void)document.calleeOf(document.root());
            ++read_;
        } catch (const Error&) {
        }
    }
    CHECK(read_ > 0);
}

SEMBLANCE_TEST_MAIN()
