// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// clang 14 instantiates the constexpr members of libstdc++ 12's std::vector before LibTorch's headers have completed its element, and stops.
// Included before everything else, this makes them ordinary members. Lost are vectors in constant expressions and std::fill on a
// vector<bool>, which nothing that is fuzzed uses.
#include <string>
#pragma push_macro("_GLIBCXX20_CONSTEXPR")
#undef _GLIBCXX20_CONSTEXPR
#define _GLIBCXX20_CONSTEXPR
#define __fill_a1 __fill_bits // <string> has declared it constexpr
#include <vector>
#undef __fill_a1
#pragma pop_macro("_GLIBCXX20_CONSTEXPR")
