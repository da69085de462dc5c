// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nn/clip_sizes.h"

#include "model/error.h"

#include <cmath>
#include <set>

namespace semblance::model {
namespace {

class Shapes {
public:
    explicit Shapes(const TensorShapes& tensors) : m_tensors(tensors) { }

    bool has(const std::string& name) const { return m_tensors.contains(name); }

    int size(const std::string& name, int rank, int dimension) const
    {
        const auto it = m_tensors.find(name);
        if (it == m_tensors.end())
            throw Error("The weights lack the tensor \"" + name + "\"; this is not a whole CLIP model.");
        if (static_cast<int>(it->second.size()) != rank)
            throw Error("The tensor \"" + name + "\" has " + std::to_string(it->second.size()) + " dimensions where CLIP has "
                        + std::to_string(rank) + ".");
        const auto size = it->second[static_cast<std::size_t>(dimension)];
        if (size < 1 || size > (1 << 24))
            throw Error("The tensor \"" + name + "\" has the impossible size " + std::to_string(size) + ".");
        return static_cast<int>(size);
    }

    /// How many different numbers follow prefix: the length of a list of layers.
    int count(const std::string& prefix) const
    {
        std::set<std::string> indices;
        for (auto it = m_tensors.lower_bound(prefix); it != m_tensors.end() && it->first.starts_with(prefix); ++it)
            indices.insert(it->first.substr(prefix.size(), it->first.find('.', prefix.size()) - prefix.size()));
        return static_cast<int>(indices.size());
    }

private:
    const TensorShapes& m_tensors;
};

int squareSide(int places, const std::string& name)
{
    const int side = static_cast<int>(std::lround(std::sqrt(places - 1)));
    if (side < 1 || side * side + 1 != places)
        throw Error("The tensor \"" + name + "\" has " + std::to_string(places) + " positions, which is not a square grid and one more.");
    return side;
}

} // namespace

ClipSizes ClipSizes::of(const TensorShapes& tensors)
{
    const Shapes shapes(tensors);
    ClipSizes sizes;
    sizes.inputChannels = shapes.size("visual.conv1.weight", 4, 1);
    if (shapes.has("visual.proj")) {
        VisionTransformerSizes vision;
        vision.width = shapes.size("visual.conv1.weight", 4, 0);
        vision.patch = shapes.size("visual.conv1.weight", 4, 2);
        vision.layers = shapes.count("visual.transformer.resblocks.");
        sizes.imageSize
            = vision.patch * squareSide(shapes.size("visual.positional_embedding", 2, 0), "visual.positional_embedding");
        sizes.vision = vision;
    } else if (shapes.has("visual.layer1.0.conv1.weight")) {
        ModifiedResNetSizes vision;
        vision.width = shapes.size("visual.layer1.0.conv1.weight", 4, 0);
        for (int stage = 0; stage < 4; ++stage)
            vision.blocks[static_cast<std::size_t>(stage)] = shapes.count("visual.layer" + std::to_string(stage + 1) + ".");
        const std::string positions = "visual.attnpool.positional_embedding";
        sizes.imageSize = 32 * squareSide(shapes.size(positions, 2, 0), positions);
        sizes.vision = vision;
    } else {
        throw Error("The weights hold neither CLIP's vision transformer (\"visual.proj\" is missing) nor its ModifiedResNet "
                    "(\"visual.layer1.0.conv1.weight\" is missing).");
    }
    if (!shapes.has("text_projection") && shapes.has("head.weight")) {
        sizes.embedding = shapes.size("head.weight", 2, 1);
        return sizes;
    }
    sizes.embedding = shapes.size("text_projection", 2, 1);
    sizes.contextLength = shapes.size("positional_embedding", 2, 0);
    sizes.vocabulary = shapes.size("token_embedding.weight", 2, 0);
    sizes.textWidth = shapes.size("ln_final.weight", 1, 0);
    sizes.textLayers = shapes.count("transformer.resblocks.");
    return sizes;
}

} // namespace semblance::model
