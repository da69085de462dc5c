// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/error.h"
#include "model/formats/bounded_json.h"
#include "model/tests/check.h"

using namespace semblance::model;

namespace {

/// A piece count times, with commas between; # stands for the number of the piece.
std::string repeated(const std::string& piece, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        std::string one = piece;
        if (const auto mark = one.find('#'); mark != std::string::npos)
            one.replace(mark, 1, std::to_string(i));
        text += (i == 0 ? "" : ",") + one;
    }
    return text;
}

}

SEMBLANCE_TEST(whatIsReadEqualsWhatTheLibraryReads)
{
    for (const char* text : { "{}", "[]", "0", "null", "\"x\"", "true", " [1, -2, 3.5, 1e10, 18446744073709551615, -9223372036854775808] ",
             R"({"b": {"z": [[], {}, [{"q": null}]]}, "a": "\u00fc\n\ud83d\ude00", "": false})", R"([{"k": [1, {"k": [2]}]}, [], "end"])" })
        CHECK(parseBoundedJson(text, "It") == nlohmann::json::parse(text));
}

SEMBLANCE_TEST(longListsAreReadInTimeThatGrowsWithTheirLength)
{
    CHECK(parseBoundedJson("[" + repeated("{}", 1'000'000) + "]", "It").size() == 1'000'000);
    CHECK(parseBoundedJson("{" + repeated("\"name #\":{}", 400'000) + "}", "It").size() == 400'000);
    CHECK(parseBoundedJson("[" + repeated("[#]", 400'000) + "]", "It").at(399'999).at(0) == 399'999);
}

SEMBLANCE_TEST(moreValuesThanAnyFileNeedsAreRefused)
{
    CHECK_THROWS_WITH("It has more than 1048576 values.", parseBoundedJson("[" + repeated("[]", 1'048'576) + "]", "It"));
}

SEMBLANCE_TEST(badSyntaxIsToldWithItsPlace)
{
    for (const char* text : { "", "{", "[1,]", "{\"a\" 1}", "nul", "[1] 2", "\"\xff\"", "1e999", "[\"\\ud800\"]", "{\"a\":1,}", "01" })
        CHECK_THROWS_WITH("It is not valid JSON (at byte ", parseBoundedJson(text, "It"));
    CHECK_THROWS_WITH("(at byte 4)", parseBoundedJson("[1,]", "It"));
}

SEMBLANCE_TEST(aNameThatStandsTwiceInOneObjectIsRefused)
{
    CHECK_THROWS_WITH("It has the name \"a\" twice.", parseBoundedJson(R"({"a": 1, "b": {}, "a": 2})", "It"));
    CHECK_THROWS_WITH("It has the name \"a\" twice.", parseBoundedJson(R"([{"x": {"a": 1, "\u0061": 2}}])", "It"));
    CHECK(parseBoundedJson(R"({"a": {"a": {"a": 1}}, "b": {"a": 2}})", "It").size() == 2);
}

SEMBLANCE_TEST(nestingStopsAtItsBound)
{
    CHECK(parseBoundedJson("[[[1]]]", "It", 3).size() == 1);
    CHECK_THROWS_WITH("It is nested more than 2 levels deep.", parseBoundedJson("[[[1]]]", "It", 2));
    CHECK_THROWS_WITH("It is nested more than 2 levels deep.", parseBoundedJson(R"({"a": {"b": {}}})", "It", 2));
    CHECK_THROWS_WITH("levels deep", parseBoundedJson(std::string(10'000'000, '['), "It"));
}

SEMBLANCE_TEST(onlyWholeNumbersWithinTheirBoundsAreTaken)
{
    const auto number = [](const char* text) { return wholeNumber(parseBoundedJson(text, "It"), -3, 7); };
    CHECK(number("-3") == -3 && number("7") == 7);
    for (const char* text :
        { "-4", "8", "1.0", "1e300", "-1e300", "18446744073709551615", "-9223372036854775808", "true", "null", "\"1\"", "[1]" })
        CHECK(!number(text));
    CHECK(wholeNumber(parseBoundedJson("9223372036854775807", "It"), 0, INT64_MAX) == INT64_MAX);
    CHECK(!wholeNumber(parseBoundedJson("9223372036854775808", "It"), 0, INT64_MAX));
}

SEMBLANCE_TEST_MAIN()
