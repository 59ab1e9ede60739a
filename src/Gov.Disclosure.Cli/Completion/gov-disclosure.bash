# bash completion of gov-disclosure. In ~/.bashrc:  source <(gov-disclosure completion bash)
_gov_disclosure() {
    local line="${COMP_WORDS[*]:0:COMP_CWORD+1}" word="${COMP_WORDS[COMP_CWORD]}" found
    found=$(gov-disclosure "[suggest:${#line}]" "$line" 2>/dev/null)
    # Where files may stand, options are offered only to who has begun to type one.
    [[ $word == -* ]] || found=$(grep -v '^-' <<< "$found")
    mapfile -t COMPREPLY < <(compgen -W "$found" -- "$word")
}
complete -o default -F _gov_disclosure gov-disclosure
