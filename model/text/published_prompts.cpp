// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/published_prompts.h"

namespace semblance::model {

std::vector<Prompt> publishedPrompts()
{
    return {
        { "face", "A photo of a fake face",
            { 49406, 320, 1125, 539, 320, 5777, 1710, 49407 } },
        { "expression", "A photo of a face with the global attribute of expression altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 11357, 25201, 49407 } },
        { "identity", "A photo of a face with the global attribute of identity altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 8892, 25201, 49407 } },
        { "physical_inconsistency", "A photo of a face with the global attribute of physical inconsistency altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 6671, 512, 25683, 25201, 49407 } },
        { "eye", "A photo of a face with the local attribute of eye altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3272, 25201, 49407 } },
        { "eyebrow", "A photo of a face with the local attribute of eyebrow altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 34250, 25201, 49407 } },
        { "lip", "A photo of a face with the local attribute of lip altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8546, 25201, 49407 } },
        { "mouth", "A photo of a face with the local attribute of mouth altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 4932, 25201, 49407 } },
        { "nose", "A photo of a face with the local attribute of nose altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8231, 25201, 49407 } },
        { "skin", "A photo of a face with the local attribute of skin altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3575, 25201, 49407 } },
    };
}

std::vector<Prompt> paperPrompts()
{
    return {
        { "face", "A photo of a fake face",
            { 49406, 320, 1125, 539, 320, 5777, 1710, 49407 } },
        { "expression", "A photo of a face with the global attribute of expression altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 11357, 25201, 49407 } },
        { "identity", "A photo of a face with the global attribute of identity altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 8892, 25201, 49407 } },
        { "physical_inconsistency", "A photo of a face with the global attribute of physical inconsistency altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 6671, 512, 25683, 25201, 49407 } },
        { "eye", "A photo of a face with the local region eye altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 3272, 25201, 49407 } },
        { "eyebrow", "A photo of a face with the local region eyebrow altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 34250, 25201, 49407 } },
        { "lip", "A photo of a face with the local region lip altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 8546, 25201, 49407 } },
        { "mouth", "A photo of a face with the local region mouth altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 4932, 25201, 49407 } },
        { "nose", "A photo of a face with the local region nose altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 8231, 25201, 49407 } },
        { "skin", "A photo of a face with the local region skin altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 4341, 3575, 25201, 49407 } },
    };
}

std::vector<Prompt> simplifiedPrompts()
{
    return {
        { "face", "fake",
            { 49406, 5777, 49407 } },
        { "expression", "altered expression",
            { 49406, 25201, 11357, 49407 } },
        { "identity", "altered identity",
            { 49406, 25201, 8892, 49407 } },
        { "physical_inconsistency", "altered physical inconsistency",
            { 49406, 25201, 6671, 512, 25683, 49407 } },
        { "eye", "altered eye",
            { 49406, 25201, 3272, 49407 } },
        { "eyebrow", "altered eyebrow",
            { 49406, 25201, 34250, 49407 } },
        { "lip", "altered lip",
            { 49406, 25201, 8546, 49407 } },
        { "mouth", "altered mouth",
            { 49406, 25201, 4932, 49407 } },
        { "nose", "altered nose",
            { 49406, 25201, 8231, 49407 } },
        { "skin", "altered skin",
            { 49406, 25201, 3575, 49407 } },
    };
}

std::vector<Prompt> ffscPrompts()
{
    return {
        { "face", "A photo of a fake face",
            { 49406, 320, 1125, 539, 320, 5777, 1710, 49407 } },
        { "age", "A photo of a face with the global attribute of age altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 805, 25201, 49407 } },
        { "expression", "A photo of a face with the global attribute of expression altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 11357, 25201, 49407 } },
        { "gender", "A photo of a face with the global attribute of gender altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 5906, 25201, 49407 } },
        { "identity", "A photo of a face with the global attribute of identity altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 8892, 25201, 49407 } },
        { "pose", "A photo of a face with the global attribute of pose altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 4230, 25201, 49407 } },
        { "eye", "A photo of a face with the local attribute of eye altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3272, 25201, 49407 } },
        { "eyebrow", "A photo of a face with the local attribute of eyebrow altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 34250, 25201, 49407 } },
        { "lip", "A photo of a face with the local attribute of lip altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8546, 25201, 49407 } },
        { "mouth", "A photo of a face with the local attribute of mouth altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 4932, 25201, 49407 } },
        { "nose", "A photo of a face with the local attribute of nose altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8231, 25201, 49407 } },
        { "skin", "A photo of a face with the local attribute of skin altered",
            { 49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3575, 25201, 49407 } },
    };
}

} // namespace semblance::model
