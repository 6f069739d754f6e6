# Finds JDK, Maven and Node, also where they are not on PATH, and puts them there.

java_needed=25
node_needed=20.19

find_tools() {
    find_java
    find_maven
    find_node
}

find_java() {
    local candidate
    while IFS= read -r candidate; do
        if [ "$(java_version "$candidate")" -ge "$java_needed" ]; then
            export JAVA_HOME=$candidate
            export PATH="$JAVA_HOME/bin:$PATH"
            return
        fi
    done < <(java_candidates)
    fail "no JDK $java_needed or newer is installed here. Install one:" "$(java_remedy)"
}

java_candidates() {
    local on_path home_tool=/usr/libexec/java_home
    [ -n "${JAVA_HOME-}" ] && printf '%s\n' "$JAVA_HOME"
    on_path=$(command -v javac || true)
    [ -n "$on_path" ] && dirname "$(dirname "$(real_path "$on_path")")"
    existing /usr/lib/jvm/* /opt/*jdk* /opt/java/* "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/*
    [ -x "$home_tool" ] && "$home_tool" -v "$java_needed+" 2>/dev/null
    existing /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home
}

java_version() {
    local version
    [ -x "$1/bin/javac" ] || { echo 0; return; }
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null)
    echo "${version:-0}"
}

java_remedy() {
    if apt_offers "openjdk-$java_needed-jdk-headless"; then
        echo "sudo apt-get install openjdk-$java_needed-jdk-headless"
    elif apt_offers "temurin-$java_needed-jdk"; then
        echo "sudo apt-get install temurin-$java_needed-jdk"
    elif command -v brew >/dev/null; then
        echo "brew install openjdk@$java_needed"
    else
        echo "curl -s https://get.sdkman.io | bash && . ~/.sdkman/bin/sdkman-init.sh && sdk install java $java_needed-tem"
    fi
}

find_maven() {
    local candidate
    while IFS= read -r candidate; do
        if [ -x "$candidate/mvn" ]; then
            export PATH="$candidate:$PATH"
            return
        fi
    done < <(maven_candidates)
    if command -v brew >/dev/null; then
        fail "Maven is not installed here. Install it:" "brew install maven"
    fi
    fail "Maven is not installed here. Install it:" "sudo apt-get install maven"
}

maven_candidates() {
    local on_path
    on_path=$(command -v mvn || true)
    [ -n "$on_path" ] && dirname "$on_path"
    [ -n "${MAVEN_HOME-}" ] && printf '%s\n' "$MAVEN_HOME/bin"
    existing /usr/share/maven*/bin /opt/*maven*/bin /usr/local/*maven*/bin /opt/homebrew/bin \
        "${HOME-}"/.sdkman/candidates/maven/*/bin
}

find_node() {
    local candidate
    while IFS= read -r candidate; do
        if [ -x "$candidate/npm" ] && new_enough "$candidate/node"; then
            export PATH="$candidate:$PATH"
            return
        fi
    done < <(node_candidates)
    if command -v brew >/dev/null; then
        fail "Node $node_needed or newer is not installed here. Install it:" "brew install node"
    fi
    fail "Node $node_needed or newer with npm is not installed here. Install it:" "$(node_remedy)"
}

node_candidates() {
    local on_path
    on_path=$(command -v node || true)
    [ -n "$on_path" ] && dirname "$on_path"
    existing /usr/local/bin /usr/bin /opt/node*/bin /usr/local/node*/bin /opt/homebrew/bin \
        "${HOME-}"/.nvm/versions/node/*/bin "${HOME-}"/.volta/bin \
        "${HOME-}"/.local/share/fnm/node-versions/*/installation/bin
}

new_enough() {
    [ -x "$1" ] && "$1" -e '
        const needed = process.argv[1].split(".").map(Number);
        const here = process.versions.node.split(".").map(Number);
        process.exit(here[0] > needed[0] || (here[0] === needed[0] && here[1] >= needed[1]) ? 0 : 1);
    ' "$node_needed" 2>/dev/null
}

node_remedy() {
    if command -v apt-get >/dev/null; then
        echo "curl -fsSL https://deb.nodesource.com/setup_22.x | sudo bash - && sudo apt-get install nodejs"
    else
        echo "curl -o- https://raw.githubusercontent.com/nvm-sh/nvm/v0.40.3/install.sh | bash && nvm install 22"
    fi
}

existing() {
    local path
    for path in "$@"; do
        [ -e "$path" ] && printf '%s\n' "$path"
    done
    return 0
}

real_path() {
    readlink -f "$1" 2>/dev/null || printf '%s\n' "$1"
}

apt_offers() {
    command -v apt-cache >/dev/null && [ -n "$(apt-cache --quiet=2 show "$1" 2>/dev/null)" ]
}
