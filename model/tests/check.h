// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <c10/util/Logging.h> // defines a CHECK of its own; included first so that it can be replaced below
#include <cmath>
#include <cstdio>
#include <exception>
#include <functional>
#include <sstream>
#include <string>
#include <vector>

/// A test program of model/: SEMBLANCE_TEST(sentence) { CHECK(...); } as often as needed, then SEMBLANCE_TEST_MAIN().
namespace semblance::check {

struct Test {
    const char* name;
    void (*run)();
};

inline std::vector<Test>& tests()
{
    static std::vector<Test> list;
    return list;
}

inline int& failures()
{
    static int count = 0;
    return count;
}

/// Thrown where a test cannot run here; the program then ends with the code that CTest counts as skipped.
struct Skip {
    std::string reason;
};

struct Registration {
    Registration(const char* name, void (*run)()) { tests().push_back({name, run}); }
};

inline void fail(const char* file, int line, const std::string& what)
{
    ++failures();
    std::fprintf(stderr, "%s:%d: %s\n", file, line, what.c_str());
}

inline void expectClose(const char* file, int line, const char* expression, double actual, double expected, double tolerance)
{
    if (std::fabs(actual - expected) <= tolerance)
        return;
    std::ostringstream text;
    text.precision(17);
    text << expression << " is " << actual << ", expected " << expected << " within " << tolerance;
    fail(file, line, text.str());
}

template <typename Exception, typename Function>
void expectThrow(const char* file, int line, const char* expression, const std::string& part, Function function)
{
    try {
        function();
    } catch (const Exception& e) {
        if (std::string(e.what()).find(part) == std::string::npos)
            fail(file, line, std::string(expression) + " says \"" + e.what() + "\", expected \"" + part + "\" in it");
        return;
    } catch (const std::exception& e) {
        fail(file, line, std::string(expression) + " throws another exception: " + e.what());
        return;
    }
    fail(file, line, std::string(expression) + " throws nothing");
}

inline int runAll()
{
    constexpr int skipped = 77;
    int skips = 0;
    for (const auto& test : tests()) {
        const int before = failures();
        try {
            test.run();
        } catch (const Skip& skip) {
            ++skips;
            std::printf("SKIP %s: %s\n", test.name, skip.reason.c_str());
            continue;
        } catch (const std::exception& e) {
            fail(test.name, 0, std::string("unexpected exception: ") + e.what());
        }
        std::printf("%s %s\n", failures() == before ? "ok  " : "FAIL", test.name);
        std::fflush(stdout);
    }
    if (failures() > 0)
        return 1;
    return skips > 0 ? skipped : 0;
}

} // namespace semblance::check

#define SEMBLANCE_TEST(name)                                                                                                               \
    static void name();                                                                                                                    \
    static const semblance::check::Registration name##Registration(#name, name);                                                           \
    static void name()

#define SEMBLANCE_TEST_MAIN()                                                                                                              \
    int main()                                                                                                                             \
    {                                                                                                                                      \
        return semblance::check::runAll();                                                                                                 \
    }

#undef CHECK
#define CHECK(condition)                                                                                                                   \
    do {                                                                                                                                   \
        if (!(condition))                                                                                                                  \
            semblance::check::fail(__FILE__, __LINE__, "not true: " #condition);                                                           \
    } while (false)

#define CHECK_CLOSE(actual, expected, tolerance)                                                                                           \
    semblance::check::expectClose(__FILE__, __LINE__, #actual, static_cast<double>(actual), static_cast<double>(expected),                 \
                                  static_cast<double>(tolerance))

/// The expression throws model::Error whose sentence contains part.
#define CHECK_THROWS_WITH(part, expression)                                                                                                \
    semblance::check::expectThrow<semblance::model::Error>(__FILE__, __LINE__, #expression, part, [&] { (void)(expression); })
