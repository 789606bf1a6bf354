# What stands on the line of an interactive zsh after Tab was pressed behind a beginning.
#   zsh -f zsh_tab.zsh FUNCTION_FOLDER BEGINNING
zmodload zsh/zpty
zpty shell zsh -f -i
seen=""
read_for() { # TENTHS_OF_A_SECOND [UNTIL]
  local piece
  repeat $1; do
    while zpty -r -t shell piece; do seen+=$piece; done
    [[ -n $2 && $seen == *$2* ]] && return
    sleep 0.1
  done
}
zpty -w shell "PROMPT=; stty columns 200; fpath=($1 \$fpath); autoload -Uz compinit; compinit -D -u; bindkey '^I' complete-word; print REA''DY"
read_for 100 READY
seen=""
zpty -w -n shell "$2"$'\t'
read_for 15
zpty -d shell
print -r -- "${seen//$'\e'\[[0-9;?]#[a-zA-Z]/}" | tr -d '\r'
