# semblance --help --all to manual pages: awk -v version=V -v day=D -v folder=DIR -f manual_pages.awk HELP
# A page for the program and one for each command; a verb that has a help of its own is a section of its command's page.

function escaped(text) {
    gsub(/\\/, "\\e", text)
    gsub(/-/, "\\-", text)
    if (text ~ /^[.']/)
        text = "\\&" text
    return text
}

function begin_page(name) {
    if (page)
        end_page()
    page = folder "/" name ".1"
    printf ".TH %s 1 %s \"semblance %s\" \"User Commands\"\n", toupper(name), day, version > page
    printf ".SH NAME\n%s \\- %s\n", escaped(name), escaped(summary[name] ? summary[name] : "forensic examination of videos and pictures for forged faces") > page
}

function end_page() {
    printf ".SH SEE ALSO\n%s\n", page ~ /\/semblance\.1$/ ? "semblance\\-analyze(1), semblance\\-case(1) and so on: a page for every command" : "semblance(1)" > page
    close(page)
}

# Paragraphs, usage lines and two-column lists, by how they are indented.
function write_body(    i, line, state, cut) {
    state = "text"
    for (i = 1; i <= count; ++i) {
        line = lines[i]
        if (line == "") {
            if (state == "usage")
                print ".fi" > page
            state = "text"
            print ".PP" > page
        } else if (i == 1 && line ~ /^Usage:/) {
            print (is_verb ? ".SS Usage" : ".SH SYNOPSIS") "\n.nf" > page
            sub(/^Usage: */, "", line)
            if (line)
                print escaped(line) > page
            state = "usage"
            described = 0
        } else if (state == "usage") {
            sub(/^ +/, "", line)
            print escaped(line) > page
        } else if (line ~ /^[A-Z].*:$/ && lines[i + 1] ~ /^ /) {
            sub(/ \(.*\):$/, ":", line)
            sub(/:$/, "", line)
            print (is_verb ? ".PP\n.B " : ".SH ") escaped(is_verb ? line : toupper(line)) > page
            state = "list"
        } else if (match(line, /^ ? ? ? ?[^ ].*[^ ]  +[^ ]/) && line ~ /^  /) {
            sub(/^ +/, "", line)
            cut = match(line, /  +/)
            printf ".TP\n.B %s\n%s\n", escaped(substr(line, 1, cut - 1)), escaped(substr(line, cut + RLENGTH)) > page
            state = "list"
        } else if (line ~ /^  ? ?[^ ]/ && (lines[i + 1] ~ /^        / || state == "list")) {
            sub(/^ +/, "", line)
            printf ".TP\n.B %s\n", escaped(line) > page
            state = "list"
        } else {
            if (state == "text" && !is_verb && !described) {
                print ".SH DESCRIPTION" > page
                described = 1
            }
            sub(/^ +/, "", line)
            print escaped(line) > page
        }
    }
    if (state == "usage")
        print ".fi" > page
}

function finish_part(    words, n, name, i, body) {
    if (!typed)
        return
    n = split(typed, words, " ")
    while (count && lines[count] == "")
        --count
    body = ""
    for (i = 1; i <= count; ++i)
        body = body lines[i] "\n"
    if (!(body in told)) { # a verb that shares its command's help
        told[body] = 1
        is_verb = n > 2
        name = words[1] (n > 1 ? "-" words[2] : "")
        if (is_verb)
            printf ".SH %s\n", toupper(escaped(typed)) > page
        else
            begin_page(name)
        if (n == 1)
            for (i = 1; i <= count; ++i)
                if (lines[i] ~ /^  [a-z]+ +[a-z]/ && lines[i] !~ /^  semblance/) {
                    split(lines[i], words, " ")
                    line = lines[i]
                    sub(/^  [a-z]+ +/, "", line)
                    summary["semblance-" words[1]] = line
                }
        write_body()
    }
    count = 0
}

/^\f/ { finish_part(); typed = substr($0, 2); next }
{ lines[++count] = $0 }
END { finish_part(); end_page() }
