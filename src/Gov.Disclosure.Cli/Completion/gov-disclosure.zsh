#compdef gov-disclosure
# zsh completion of gov-disclosure. In ~/.zshrc, after compinit:  source <(gov-disclosure completion zsh)
_gov_disclosure() {
    local line="${words[1,CURRENT]}"
    local -a found
    found=("${(@f)$(gov-disclosure "[suggest:${#line}]" "$line" 2>/dev/null)}")
    # Where files may stand, options are offered only to who has begun to type one.
    [[ $PREFIX == -* ]] || found=("${(@)found:#-*}")
    compadd -- "${(@)found:#}" || _files
}
compdef _gov_disclosure gov-disclosure
