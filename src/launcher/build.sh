# Builds the application when its sources changed since the last time.

# Sets $program to the folder of the built application. Each build has a folder of its own, so that a running
# application keeps the files it was started from.
build() {
    local stamp
    stamp=$(sources_stamp)
    program=$home/target/run/$stamp
    [ -e "$program/diachido.jar" ] && return
    say "Building; the first time takes minutes, most of them for downloads"
    maven package -Dmaven.test.skip=true -Dspotless.check.skip=true
    unpack
}

# Sets $program to whatever was built last, or builds.
build_once() {
    program=$(newest_program)
    [ -n "$program" ] || build
}

unpack() {
    rm -rf "$program.new"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$home/target/diachido.jar" extract --destination "$program.new" \
        >/dev/null
    rm -rf "$program"
    mv "$program.new" "$program"
    forget_old_programs
}

newest_program() {
    local jar
    # shellcheck disable=SC2012 # names are ours
    jar=$(ls -t "$home"/target/run/*/diachido.jar 2>/dev/null | head -n 1)
    [ -z "$jar" ] || dirname "$jar"
}

# Keeps the three newest; an older one may hardly still run.
forget_old_programs() {
    # shellcheck disable=SC2012
    ls -td "$home"/target/run/*/ 2>/dev/null | tail -n +4 | while IFS= read -r old; do
        rm -rf "$old"
    done
}

sources_stamp() {
    (
        cd "$home"
        echo "$JAVA_HOME"
        find pom.xml .mvn graphql db src/main \
            \( -name node_modules -o -name generated \) -prune -o -type f -print0 |
            LC_ALL=C sort -z | xargs -0 cksum
    ) | cksum | cut -d ' ' -f 1
}

# Runs Maven, tells its progress, and tries once more with -U where an earlier failed download is remembered.
maven() {
    local log=$home/target/build.log
    mkdir -p "$home/target"
    if maven_once "$log" "$@"; then
        return 0
    fi
    if grep -q -e 'Could not find artifact' -e 'was not found in' -e 'Could not transfer artifact' "$log"; then
        say "A download failed; trying once more"
        if maven_once "$log" -U "$@"; then
            return 0
        fi
    fi
    grep -e '^\[ERROR\]' "$log" | head -n 40 >&2
    fail "the build failed. All of its output: $log"
}

maven_once() {
    local log=$1
    shift
    (cd "$home" && mvn --batch-mode --file "$home/pom.xml" "$@" 2>&1) | tee "$log" | maven_progress
}

# Line by line in the shell itself: the awk of Debian waits for some thousand letters before it says anything.
maven_progress() {
    local line files=0
    while IFS= read -r line; do
        case "$line" in
            *'Downloaded from'*)
                files=$((files + 1))
                [ $((files % 100)) -ne 0 ] || say "  downloaded $files files"
                ;;
            '[INFO] --- exec'*frontend*) say "  front end" ;;
            'frontend: '*) say "  $line" ;;
            '[INFO] --- '*compiler*:compile*) say "  compiling" ;;
            '[INFO] --- '*surefire*) say "  Java tests" ;;
            '[INFO] Running '*) say "    ${line#'[INFO] Running '}" ;;
            '[INFO] --- '*:repackage*) say "  packing" ;;
        esac
    done
}
