#!/usr/bin/env bash
# What the action does with its inputs, which are variables here. Exit code: that of stet.
set -euo pipefail

words=()
if [ -n "$STET_SINCE" ]; then words+=("--since=$STET_SINCE"); fi
if [ "$STET_CHANGED_ONLY" = true ]; then words+=(--changed-only); fi
words+=(--)
while IFS= read -r path; do
  if [ -n "$path" ]; then words+=("$path"); fi
done <<<"$STET_PATHS"

stet() {
  node "$GITHUB_ACTION_PATH/../../dev/bin/stet-from-clone.mjs" "$@" "${words[@]}"
}

format=terminal
if [ "$STET_ANNOTATIONS" = true ]; then format=github; fi
status=0
stet --format "$format" --fail-on "$STET_FAIL_ON" || status=$?

# What could not be read was told by the first run.
if [ -n "$STET_SARIF_FILE" ]; then
  stet --format sarif --fail-on never --quiet >"$STET_SARIF_FILE" 2>/dev/null || true
fi
if [ "$STET_SUMMARY" = true ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
  stet --format markdown --fail-on never --quiet >>"$GITHUB_STEP_SUMMARY" 2>/dev/null || true
fi
exit "$status"
