# semblance --help --all to a completion: awk -v shell=bash|zsh -f completion.awk HELP
# After the program and each command their verbs and files, after a hyphen the options that the help of what is typed names.

function add(list, path, word) {
    if ((list, path, word) in known)
        return
    known[list, path, word] = 1
    words[list, path] = words[list, path] (words[list, path] ? " " : "") word
}

/^\f/ {
    path = substr($0, 2)
    paths[++count] = path
    n = split(path, part, " ")
    if (n > 1)
        add("verbs", n == 2 ? part[1] : part[1] " " part[2], part[n])
    next
}
{
    rest = $0
    while (match(rest, /(^|[^a-zA-Z0-9-])--[a-z][a-z0-9-]*/)) {
        option = substr(rest, RSTART, RLENGTH)
        sub(/^[^-]/, "", option)
        add("options", path, option)
        rest = substr(rest, RSTART + RLENGTH)
    }
}
END {
    zsh = shell == "zsh"
    print zsh ? "#compdef semblance\n# Made from semblance --help --all." : "# shellcheck shell=bash\n# Made from semblance --help --all.\n_semblance() {"
    if (zsh)
        print "local word=\"$words[CURRENT]\" command=\"$words[2]\" verb=\"$words[3]\" verbs= options="
    else
        print "local word=\"${COMP_WORDS[COMP_CWORD]:-}\" command=\"${COMP_WORDS[1]:-}\" verb=\"${COMP_WORDS[2]:-}\" verbs= options="
    place = zsh ? "CURRENT - 1" : "COMP_CWORD"
    print "((" place " > 1)) || command="
    print "((" place " > 2)) || verb="
    print "case \"semblance${command:+ $command}${verb:+ $verb}\" in"
    for (parts = 3; parts >= 1; --parts) # the longest first
        for (i = 1; i <= count; ++i)
            if (split(paths[i], part, " ") == parts)
                printf "    %s) verbs=\"%s\" options=\"%s\" ;;\n", parts == 3 || parts == 1 ? "\"" paths[i] "\"" : "\"" paths[i] "\"*", words["verbs", paths[i]], words["options", paths[i]]
    print "esac"
    if (zsh) {
        print "[[ -z \"$verb\" ]] || verbs="
        print "if [[ \"$word\" == -* ]]; then\n    compadd -- ${=options}\nelse\n    compadd -- ${=verbs}\n    _files\nfi"
    } else {
        print "[[ -z \"$verb\" ]] || verbs="
        print "if [[ \"$word\" == -* ]]; then\n    mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\")\nelse"
        print "    compopt -o default 2> /dev/null # files, by the shell's own rules"
        print "    mapfile -t COMPREPLY < <(compgen -W \"$verbs\" -- \"$word\")\nfi\n}\ncomplete -F _semblance semblance"
    }
}
