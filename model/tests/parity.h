// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nn/tensor_map.h"
#include "model/tests/check.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <torch/torch.h>

/// The folder of reference numbers: SEMBLANCE_PARITY_DIR, or ../shared/parity beside the checkout. Only its absence skips a test.
namespace semblance::check {

inline std::string parityFolder()
{
    const char* chosen = std::getenv("SEMBLANCE_PARITY_DIR");
    std::string folder = chosen && *chosen ? chosen : SEMBLANCE_PARITY_DIR_DEFAULT;
    if (!std::filesystem::is_directory(folder))
        throw Skip{"the folder of reference numbers is absent: " + folder};
    return folder;
}

inline std::string parityPath(const std::string& name)
{
    return parityFolder() + "/" + name;
}

inline nlohmann::json parityJson(const std::string& name)
{
    std::ifstream file(parityPath(name));
    if (!file)
        throw std::runtime_error("no such reference file: " + name);
    return nlohmann::json::parse(file);
}

/// An array of a version 1.0 .npy file, C order, little endian.
inline torch::Tensor parityArray(const std::string& name)
{
    std::ifstream file(parityPath(name), std::ios::binary);
    char magic[8] = {};
    unsigned char length[2] = {};
    file.read(magic, 8);
    file.read(reinterpret_cast<char*>(length), 2);
    std::string header(length[0] + 256U * length[1], '\0');
    file.read(header.data(), static_cast<std::streamsize>(header.size()));
    if (!file || std::string(magic, 6) != "\x93NUMPY" || header.find("'fortran_order': False") == std::string::npos)
        throw std::runtime_error("no such reference array: " + name);
    const auto type = header.substr(header.find("'descr': '") + 10, 3);
    const auto dtype = type == "<f4" ? torch::kFloat : type == "<f8" ? torch::kDouble : type == "<i4" ? torch::kInt : type == "<i8" ? torch::kLong : torch::kByte;
    std::vector<std::int64_t> shape;
    const auto begin = header.find("'shape': (") + 10;
    std::istringstream sizes(header.substr(begin, header.find(')', begin) - begin));
    for (std::string size; std::getline(sizes, size, ',');)
        if (size.find_first_of("0123456789") != std::string::npos)
            shape.push_back(std::stoll(size));
    auto array = torch::empty(shape, dtype);
    file.read(static_cast<char*>(array.data_ptr()), static_cast<std::streamsize>(array.nbytes()));
    if (!file)
        throw std::runtime_error("the reference array is cut short: " + name);
    return array;
}

/// Largest difference relative to the largest expected value, and the reason where it exceeds the tolerance.
inline void expectSame(const char* file, int line, const std::string& what, const torch::Tensor& actual, const torch::Tensor& expected, double tolerance)
{
    if (actual.sizes() != expected.sizes()) {
        std::ostringstream text;
        text << what << " has the shape " << actual.sizes() << ", expected " << expected.sizes();
        return fail(file, line, text.str());
    }
    if (expected.numel() == 0)
        return;
    const auto a = actual.detach().to(torch::kCPU, torch::kDouble);
    const auto b = expected.to(torch::kDouble);
    const double difference = (a - b).abs().max().item<double>() / std::max(b.abs().max().item<double>(), 1e-300);
    std::printf("     %-55s %.2e (tolerance %.0e)\n", what.c_str(), difference, tolerance);
    if (!(difference <= tolerance))
        fail(file, line, what + " differs by " + std::to_string(difference / tolerance) + " times the tolerance");
}

} // namespace semblance::check

#define CHECK_SAME(what, actual, expected, tolerance) semblance::check::expectSame(__FILE__, __LINE__, what, actual, expected, tolerance)
