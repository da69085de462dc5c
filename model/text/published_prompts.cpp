// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text/published_prompts.h"

namespace semblance::model {

std::vector<Prompt> publishedPrompts()
{
    return {
        {"face", "A photo of a fake face",
         {49406, 320, 1125, 539, 320, 5777, 1710, 49407}},
        {"expression", "A photo of a face with the global attribute of expression altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 11357, 25201, 49407}},
        {"identity", "A photo of a face with the global attribute of identity altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 8892, 25201, 49407}},
        {"physical_inconsistency", "A photo of a face with the global attribute of physical inconsistency altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2779, 527, 5493, 539, 6671, 512, 25683, 25201, 49407}},
        {"eye", "A photo of a face with the local attribute of eye altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3272, 25201, 49407}},
        {"eyebrow", "A photo of a face with the local attribute of eyebrow altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 34250, 25201, 49407}},
        {"lip", "A photo of a face with the local attribute of lip altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8546, 25201, 49407}},
        {"mouth", "A photo of a face with the local attribute of mouth altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 4932, 25201, 49407}},
        {"nose", "A photo of a face with the local attribute of nose altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 8231, 25201, 49407}},
        {"skin", "A photo of a face with the local attribute of skin altered",
         {49406, 320, 1125, 539, 320, 1710, 593, 518, 2029, 527, 5493, 539, 3575, 25201, 49407}},
    };
}

} // namespace semblance::model
