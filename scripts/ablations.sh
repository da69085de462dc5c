#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the datasets, trains every row with several seeds and evaluates: the numbers of docs/ablations.md. What is finished in WORK_FOLDER is
# not done again, so that a stopped call goes on; give a changed script or program a new folder. The tables are printed as Markdown.
# ablations.sh SEMBLANCE PORTRAITS WORK_FOLDER [SEEDS [RESULT_FOLDER]]
set -euo pipefail

(($# >= 3)) || { sed -n 's/^# \(ablations.sh\)/usage: \1/p' "$0" >&2; exit 2; }
program="$(realpath -- "$1")" portraits="$(realpath -- "$2")" work="$3" seeds="${4:-3}"
[[ -x "$program" ]] || { echo "'$1' is no program" >&2; exit 2; }
[[ -d "$portraits" ]] || { echo "'$2' is no folder of portraits" >&2; exit 2; }
[[ "$seeds" =~ ^[1-9][0-9]*$ ]] || { echo "'$seeds' is no number of seeds" >&2; exit 2; }
scripts="$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")" && pwd)"
protocols="$scripts/../docs/ablations"
results="$(realpath -m -- "${5:-$protocols/results}")"
mkdir -p "$work/rows" "$results"
cd "$work"

# once NAME COMMAND...: what it says goes to NAME.txt, which is shown where it fails.
once() {
    [[ -e "$1.done" ]] && return
    "${@:2}" > "$1.txt" 2>&1 || { cat "$1.txt" >&2; echo "$1 failed" >&2; exit 1; }
    touch "$1.done"
}

# mapping FOLDER SPLIT: the lines of a mapping.csv for the videos that dataset synthesize made, all in one split.
mapping() {
    echo "path,method,identity,source_identity,split,labels"
    (cd "$1" && find . -name '*.mp4' ! -path '*/masks/*' -printf '%P\n' | LC_ALL=C sort) | while IFS=/ read -r kind method level videos file; do
        local people="${file%.mp4}"
        if [[ "$kind" == original_sequences ]]; then
            echo "$kind/$method/$level/$videos/$file,real,$people,,$2,"
        else
            echo "$kind/$method/$level/$videos/$file,$method,${people%_*},${people#*_},$2,"
        fi
    done
}

# people NAME SPLIT IDENTITIES SEED FRAMES: a dataset of generated people and the four forgeries of each.
people() {
    once "$1.made" "$program" dataset synthesize --out "$1.videos" --identities "$3" --videos-per-identity 1 --frames 10 --seed "$4" --threads 1
    mapping "$1.videos" "$2" > "$1.csv"
    once "$1.extracted" "$program" dataset extract "$1.videos" --out "$1" --layout plain --mapping "$1.csv" --frames "$5" --threads 1
}

people train train 40 1 4
once train.expanded "$program" dataset expand train --methods eye,lip_mouth,nose --per-method 54 --threads 1
once train.blended "$program" dataset expand train --methods face_xray --per-method 162 --threads 1
people test test 40 2 2

# Real photographs, and forgeries of kinds that no row was trained on.
{
    echo "path,method,identity,source_identity,split,labels"
    (cd "$portraits" && find . -maxdepth 1 -name '*.jpg' -printf '%P\n' | LC_ALL=C sort | awk 'NR % 6 == 0') | while read -r file; do
        echo "$file,real,${file%.jpg},,test,"
    done
} > portraits.csv
once portraits.extracted "$program" dataset extract "$portraits" --out portraits --layout plain --mapping portraits.csv --threads 1
once portraits.expanded "$program" dataset expand portraits --methods whole_face_swap,self_blended,mouth_reenactment --threads 1

# row NAME KEY=JSON...: a recipe file, the common one with these keys changed.
row() {
    names+=("$1")
    python3 - "$@" << 'END'
import json, sys
forgeries = ["Deepfakes", "Face2Face", "FaceSwap", "NeuralTextures"]
recipe = {
    "schema": "semblance.training-recipe/1", "name": "ablation " + sys.argv[1], "description": "A row of docs/ablations.md.",
    "hierarchy": "ffpp", "methods": forgeries + ["eye", "lip_mouth", "nose"], "loss": "fidelity",
    "weighting": {"kind": "fixed", "initial": [1, 1, 1]}, "learning_rate": 0.003, "schedule": "cosine", "weight_decay": 0.02, "text_rate": 0.3,
    "gradient_norm": 2, "averaging": 0.96, "precision": "bf16", "perturbation_probability": 0, "batch": 32, "epochs": 1,
    "evaluate_every": 1000000, "checkpoint_every": 50, "balance_methods": False,
    "fresh": {"blocks": [1, 1, 2, 1], "width": 16, "embedding": 64, "text_width": 32, "text_layers": 1, "input_size": 64,
              "crop_share": 0.6, "extra_channels": "high-pass-residual"},
}
for change in sys.argv[2:]:
    key, value = change.split("=", 1)
    recipe[key] = json.loads(value)
json.dump(recipe, open(f"rows/{sys.argv[1]}.json", "w"), indent=2)
END
}
names=()
augmented='"eye", "lip_mouth", "nose"'
forged='"Deepfakes", "Face2Face", "FaceSwap", "NeuralTextures"'
row weights-1-1-1
row SJEDD 'weighting={"kind": "auto-lambda", "initial": [1, 1, 1], "rate": 0.001}'
row weights-1-0.1-0.1 'weighting={"kind": "fixed", "initial": [1, 0.1, 0.1]}'
row dwa 'weighting={"kind": "dynamic-average", "initial": [1, 1, 1], "temperature": 2}'
row image-encoder-ce 'scoring="linear-head"' 'loss="cross-entropy"'
row joint-ce 'loss="cross-entropy"'
row none 'hierarchy="binary"' "methods=[$forged]"
row relabelled "methods=[$forged]"
row augmented 'hierarchy="binary"'
row face-x-ray "methods=[$forged, \"face_xray\"]"
row DF "methods=[\"Deepfakes\", $augmented]"
row F2F "methods=[\"Face2Face\", $augmented]"
row FS "methods=[\"FaceSwap\", $augmented]"
row NT "methods=[\"NeuralTextures\", $augmented]"

# Equal numbers of steps, whatever is left out of the data: epochs are counted in the samples that a row has.
steps=300
epochs_of() {
    python3 - "$1" "$steps" << 'END'
import json, sqlite3, sys
recipe = json.load(open(f"rows/{sys.argv[1]}.json"))
samples = sqlite3.connect("file:train/manifest.sqlite?mode=ro", uri=True)
marks = ",".join("?" * len(recipe["methods"]))
(count,) = samples.execute(f"SELECT count(*) FROM sample WHERE rejected IS NULL AND (kind = 'real' OR method IN ({marks}))", recipe["methods"]).fetchone()
print((int(sys.argv[2]) - 0.5) / max(1, count // recipe["batch"]))
END
}

for seed in $(seq "$seeds"); do
    for name in "${names[@]}"; do
        once "rows/$name-$seed" "$program" train --dataset train --recipe "rows/$name.json" --epochs "$(epochs_of "$name")" \
            --validation-split none --seed "$seed" --threads 1 --out "rows/$name-$seed.safetensors"
    done
done

# table PROTOCOL NAME=FOLDER... -- ROW=MODEL...: writes the protocol's table to RESULT_FOLDER.
table() {
    local name="$1" arguments=()
    shift
    while [[ "$1" != -- ]]; do
        arguments+=(--data "$1")
        shift
    done
    shift
    local row seed
    for row; do
        for seed in $(seq "$seeds"); do
            arguments+=(--model "${row%%=*}=rows/${row#*=}-$seed.safetensors")
        done
    done
    once "table-$name" "$program" evaluate --protocol "$protocols/$name.json" "${arguments[@]}" --kinds real,forged,augmented --threads 1 --out "tables/$name"
    cp "tables/$name/protocol.json" "$results/$name.json"
    cp "tables/$name/protocol.csv" "$results/$name.csv"
    tables+=("$results/$name.json")
}
tables=()
both=(generated=test portraits=portraits --)
table embedding-and-loss "${both[@]}" image-encoder-ce=image-encoder-ce joint-ce=joint-ce joint-fidelity=weights-1-1-1
table design "${both[@]}" weights-1-0.1-0.1=weights-1-0.1-0.1 weights-1-1-1=weights-1-1-1 dwa=dwa SJEDD=SJEDD
table expansion "${both[@]}" none=none relabelled=relabelled augmented=augmented SJEDD=weights-1-1-1
table training-data "${both[@]}" face-x-ray=face-x-ray SJEDD=weights-1-1-1
table manipulation FF++=test -- DF=DF F2F=F2F FS=FS NT=NT
"$scripts/ablation_tables.py" "${tables[@]}"
