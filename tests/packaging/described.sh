#!/usr/bin/env bash
# Everything that --help names stands in the man pages and in the completion of all three shells, and nothing else does.
#   described.sh PREFIX
set -euo pipefail
share="$1/share"
cli="$1/bin/secondtick-cli"
window="$1/bin/secondtick"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
failed=0
fail() { echo "FAILED: $*" >&2; failed=1; }

page() { zcat "$share/man/man1/$1.1.gz" | sed 's/\\-/-/g'; }
names() { grep -oE -- "$1" | sort -u; }
helped() { "$@" --help </dev/null | names '^ +(-h, )?--[a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u; }
same() { # WHAT EXPECTED FOUND
  [ -n "$2" ] || fail "$1: nothing to compare with"
  diff <(echo "$2") <(echo "$3") >&2 || fail "$1 (left: --help, right: what was found)"
}

bash_file="$share/bash-completion/completions/secondtick-cli"
zsh_file=$(ls "$share"/zsh/*/_secondtick-cli)
fish_file="$share/fish/vendor_completions.d/secondtick-cli.fish"
commands=$("$cli" --help | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z]*\)  .*/\1/p' | sort)
same "commands in the man page" "$commands" "$(page secondtick-cli | sed -n 's/^\.SS "\(.*\)"$/\1/p' | sort)"
same "commands in bash" "$commands" "$(sed -n 's/^_secondtick_cli_commands="\(.*\)"$/\1/p' "$bash_file" | tr ' ' '\n' | sort)"
same "commands in zsh" "$commands" "$(sed -n "/^  commands=(/,/^  )/s/^    '\([a-z]*\):.*/\1/p" "$zsh_file" | sort)"
same "commands in fish" "$commands" "$(sed -n 's/.*-n __fish_use_subcommand -a \([a-z]*\) .*/\1/p' "$fish_file" | sort)"

every=$(helped "$cli")
for command in $commands; do
  options=$(helped "$cli" "$command")
  same "options of $command in bash" "$options" "$(grep "^        $command) " "$bash_file" | names '--[a-z-]+')"
  same "options of $command in zsh" "$options" \
    "$(sed -n "/^        $command) /,/;;/p" "$zsh_file" | sed -n "s/^ *'\(--[a-z-]*\)[=[].*/\1/p" | sort -u)"
  same "options of $command in fish" "$options" \
    "$(sed -n "s/.*_from $command' -l \([a-z-]*\) .*/--\1/p" "$fish_file" | sort -u)"
  every=$(printf '%s\n%s' "$every" "$options" | sort -u)
done
same "options in the man page" "$every" "$(page secondtick-cli | sed -n 's/^\\fB\(--[a-z-]*\)\\fR.*/\1/p' | sort -u)"
if [ -x "$window" ]; then
  same "options in the man page of the window" "$(helped "$window")" \
    "$(page secondtick | sed -n 's/^\(\\fB-h\\fR, \)\{0,1\}\\fB\(--[a-z-]*\)\\fR.*/\2/p' | sort -u)"
fi
exit $failed
