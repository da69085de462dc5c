#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Kills a training at random moments, resumes it and compares what it gives with an undisturbed one: every byte of the model, and the log apart
# from speeds and starts. Without DATASET it makes a small one of generated people.
# kill_training.sh SEMBLANCE WORK_FOLDER [SEED [KILLS [DATASET]]]
set -euo pipefail

(($# >= 2)) || { sed -n 's/^# \(kill_training.sh\)/usage: \1/p' "$0" >&2; exit 2; }
program="$(realpath -- "$1")" work="$2" seed="${3:-1}" kills="${4:-10}" faces="${5:+$(realpath -- "$5")}"
RANDOM="$seed"
mkdir -p "$work"
[[ -z "$(ls -A "$work")" ]] || { echo "'$work' is not empty" >&2; exit 2; }
cd "$work"

# What it says is shown where it fails.
quiet() { "${@:2}" > "$1.txt" 2>&1 || { cat "$1.txt" >&2; exit 1; }; }

if [[ -z "$faces" ]]; then
    faces=faces
    quiet videos "$program" dataset synthesize --out videos --identities 6 --videos-per-identity 1 --frames 4 --threads 1
    quiet faces "$program" dataset extract videos --out faces --frames 2 --threads 1
fi
cat > recipe.json << 'END'
{
  "schema": "semblance.training-recipe/1", "name": "kill", "description": "For kill_training.sh.",
  "weighting": {"kind": "auto-lambda", "initial": [1, 1, 1], "rate": 0.001}, "learning_rate": 0.001, "schedule": "cosine",
  "precision": "fp32", "perturbation_probability": 0.3, "batch": 8, "epochs": 60, "evaluate_every": 25, "checkpoint_every": 4,
  "fresh": {"blocks": [1, 1, 1, 1], "width": 8, "embedding": 32, "text_width": 32, "text_layers": 1, "input_size": 64}
}
END

options=(--dataset "$faces" --recipe recipe.json --threads 1 --seed "$seed")
mkdir undisturbed killed

# The loss curve, lambdas and looks at the validation split: what must be equal.
curve() {
    python3 - "$1" << 'END'
import json, sys
for line in open(sys.argv[1]):
    event = json.loads(line)
    if event["event"] in ("step", "validation"):
        event.pop("pictures_per_second", None)
        print(json.dumps(event, sort_keys=True))
END
}

# Steps in the killed run's log and in its checkpoint.
reached() {
    python3 - << 'END'
import json, os, struct
steps = checkpoint = 0
if os.path.exists("killed/model.safetensors.log"):
    for line in open("killed/model.safetensors.log"):
        try:
            steps = max(steps, json.loads(line)["step"])
        except ValueError:
            pass  # the line that the kill tore
if os.path.exists("killed/model.safetensors.checkpoint"):
    with open("killed/model.safetensors.checkpoint", "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        checkpoint = int(json.loads(file.read(length))["__metadata__"]["steps"])
torn = sum("partial" in name for name in os.listdir("killed"))
print("%10d %13d %11d" % (steps, checkpoint, torn))
END
}

# start FOLDER: the program itself, not a shell around it, since it is to be killed.
start() {
    "$program" train "${options[@]}" --out "$1/model.safetensors" > "$1.run.txt" 2>&1 &
    pid=$!
}

# Until the process has told its log that it makes steps, or has ended.
await_steps() {
    until grep -qs "\"process_id\":$pid," "$1/model.safetensors.log" || ! kill -0 "$pid" 2> /dev/null; do
        sleep 0.01
    done
}

failed() {
    cat "$1.run.txt" >&2
    echo "the training failed with $2" >&2
    exit 1
}

now_ms() { echo $((${EPOCHREALTIME/./} / 1000)); }

begin="$(now_ms)"
start undisturbed
await_steps undisturbed
start_ms=$(($(now_ms) - begin))
code=0
wait "$pid" || code=$?
((code == 0)) || failed undisturbed "$code"
steps_ms=$(($(now_ms) - begin - start_ms))
echo "undisturbed: $start_ms ms to the first step, then $steps_ms ms, $(curve undisturbed/model.safetensors.log | wc -l) events"
echo "kill      during  after ms  log's step  checkpoint's  torn files"

compare() {
    cmp undisturbed/model.safetensors killed/model.safetensors
    diff <(curve undisturbed/model.safetensors.log) <(curve killed/model.safetensors.log)
    left="$(find killed -name '*partial*')"
    [[ -z "$left" ]] || { echo "left behind: $left" >&2; exit 1; }
}

# One in five kills falls into the start, the others into the first third of the steps that a run makes, so that a few of them come after
# each other's checkpoints before a run ends. What has ended is compared, and another begun.
limit_ms=$((steps_ms / 3 + 1))
done_kills=0 compared=0
while ((done_kills < kills)); do
    start killed
    if ((RANDOM % 5 == 0)); then
        part=start
        wait_ms=$(((RANDOM * 32768 + RANDOM) % start_ms))
    else
        part=steps
        wait_ms=$(((RANDOM * 32768 + RANDOM) % limit_ms))
        await_steps killed
    fi
    sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
    kill -9 "$pid" 2> /dev/null || true
    code=0
    wait "$pid" 2> /dev/null || code=$?
    if ((code == 137)); then
        done_kills=$((done_kills + 1))
        printf '%4d %11s %9d  %s\n' "$done_kills" "$part" "$wait_ms" "$(reached)"
    else
        ((code == 0)) || failed killed "$code"
        compare
        compared=$((compared + 1))
        rm -rf killed
        mkdir killed
    fi
done
quiet killed.run "$program" train "${options[@]}" --out killed/model.safetensors
compare
echo "after $done_kills kills $((compared + 1)) runs equal: $(stat -c %s killed/model.safetensors) bytes of the model, $(curve killed/model.safetensors.log | wc -l) events of the log"
