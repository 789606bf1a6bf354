#!/usr/bin/env bash
# Presses Tab: what bash offers behind a few beginnings, and that the program takes every word that is offered.
#   completion.sh PREFIX
set -euo pipefail
cli="$1/bin/secondtick-cli"
# shellcheck source=/dev/null
source "$1/share/bash-completion/completions/secondtick-cli"
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir logs
touch token.txt 'monday facts.json'
failed=0

# Words as bash cuts them, = apart; the last one is where the cursor stands.
offered() {
  COMP_WORDS=(secondtick-cli "$@")
  COMP_CWORD=$#
  COMPREPLY=()
  _secondtick_cli
  printf '%s\n' ${COMPREPLY[@]+"${COMPREPLY[@]}"} | paste -sd' '
}
expect() { # WHAT_IS_OFFERED WORD...
  local expected=$1 found
  shift
  found=$(offered "$@")
  [ "$found" = "$expected" ] || { echo "FAILED: behind '$*' stands '$found', not '$expected'" >&2; failed=1; }
}

complete -p secondtick-cli | grep -q -- '-F _secondtick_cli secondtick-cli'
expect "inspect check delivery explain number practice rules triage" ""
expect "practice" pr
expect "--format --force" --fo
expect "--token-file --timeout" check --t
expect "--timeout" inspect --t
expect "json" check --format j
expect "json" check --format = j
expect "text json markdown html" check --format =
expect "text json markdown html" triage --format ""
expect "blocker error warning hint" --fail-on ""
expect "me team public" delivery --audience ""
expect "missing-messaging missing-both" check --practice miss
expect "not-assigned not-subscribed not-verified" practice --scenario not-
expect "token.txt" check --token-file tok
expect "token.txt" check --token-file = tok
expect "monday facts.json" check --from mon
expect "logs" --rules ""
expect "check" --format json ch
expect "check" --format = json ch
expect "" check --app ""
expect "--deep" check --token-file token.txt --dee
expect "logs" triage lo
expect "--csv" triage --cs
expect "token.txt" triage logs tok

# An offered word that the program refuses would be worse than none.
accepted() { # NAME VALUE...
  local name=$1 value
  shift
  for value; do
    "$cli" inspect --quiet "--$name" "$value" </dev/null >/dev/null 2>"$folder/said" || true
    ! grep -q -- "--$name takes" "$folder/said" || { echo "FAILED: --$name $value is refused" >&2; failed=1; }
  done
}
read -ra words <<<"$(offered check --audience "")"; accepted audience "${words[@]}"
read -ra words <<<"$(offered check --fail-on "")"; accepted fail-on "${words[@]}"
read -ra words <<<"$(offered check --format "")"; accepted format "${words[@]}"
[ "$(offered check --practice "" | tr ' ' '\n' | sort)" = "$("$cli" practice --list | awk '{print $1}' | sort)" ] ||
  { echo "FAILED: other practice worlds are offered than there are" >&2; failed=1; }
exit $failed
