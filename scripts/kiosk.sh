#!/bin/bash
#
# Show a display on this machine, for ever: full screen, without a person. Debian: chromium, curl.
#
#   kiosk.sh https://bantin.example.vn/man-hinh/sanh-tru-so/
#   kiosk.sh http://10.1.2.3:3000/man-hinh/        shows a code to be entered in the admin
#
# The player writes the time into its title every second. Where the title stands still, the page
# hangs or has crashed: it is opened anew, and the browser is started anew where that does not help.
#
# Settings: CHROMIUM (the browser), KIOSK_PROFILE (a folder of its own, which keeps what plays
# without a network), KIOSK_PORT (of this machine alone, where the browser is watched), KIOSK_STILL
# (seconds for which a playing page may stand still), KIOSK_FLAGS (further ones of the browser).

set -u
url=${1:?Usage: kiosk.sh ADDRESS-OF-THE-DISPLAY}
chromium=${CHROMIUM:-chromium}
profile=${KIOSK_PROFILE:-$HOME/.bantin-kiosk}
port=${KIOSK_PORT:-9222}
origin=$(grep -oE '^https?://[^/]+' <<<"$url")

# Looks, one a second. A playing page may be still for so long, one that is being opened for longer.
PLAYING=${KIOSK_STILL:-6}
OPENING=20
# Pages opened in vain before the browser is started anew.
ATTEMPTS=2

flags=(
	--kiosk --start-fullscreen --no-first-run --no-default-browser-check
	"--user-data-dir=$profile" --password-store=basic
	# Films start by themselves, and a window nobody looks at plays on.
	--autoplay-policy=no-user-gesture-required
	--disable-background-timer-throttling --disable-renderer-backgrounding
	--disable-backgrounding-occluded-windows
	# Nothing asks, offers or covers anything.
	--noerrdialogs --hide-crash-restore-bubble --disable-session-crashed-bubble
	--disable-features=Translate,TranslateUI,MediaRouter,GlobalMediaControls
	--disable-translate --deny-permission-prompts --disable-notifications
	--disable-pinch --overscroll-history-navigation=0
	# Updates come with Debian's, not in the middle of the day.
	--disable-component-update --check-for-update-interval=31536000 --disable-sync
	# Where the page is watched: this machine alone.
	--remote-debugging-address=127.0.0.1 "--remote-debugging-port=$port"
)
# Without TLS, browsers let a page keep nothing for when the network fails, unless told by name.
case $url in http:*) flags+=("--unsafely-treat-insecure-origin-as-secure=$origin") ;; esac

browser=
trap 'stop; exit 0' INT TERM

main() {
	command -v xset >/dev/null && [ -n "${DISPLAY:-}" ] && xset s off -dpms s noblank
	while :; do
		start
		watch
		stop
	done
}

start() {
	mkdir -p "$profile"
	# A power cut leaves the lock behind; nobody else uses this profile.
	rm -f "$profile"/Singleton*
	# shellcheck disable=SC2086 # several flags in one setting
	"$chromium" "${flags[@]}" ${KIOSK_FLAGS:-} "$url" >/dev/null 2>&1 &
	browser=$!
}

stop() {
	kill "$browser" 2>/dev/null
	for _ in 1 2 3 4 5 6 7 8 9 10; do
		kill -0 "$browser" 2>/dev/null || break
		sleep 0.1
	done
	kill -9 "$browser" 2>/dev/null
	wait "$browser" 2>/dev/null
}

# Returns when the browser is gone or must go. Counts looks, not time: clocks jump.
watch() {
	local seen='' still=0 limit=$OPENING attempts=0 id title
	while sleep 1 & wait $!; do
		kill -0 "$browser" 2>/dev/null || return
		read -r id title < <(page)
		if [[ -n $title && $title != "$seen" ]]; then
			seen=$title still=0
			[[ $title == '"▶ '* ]] && limit=$PLAYING attempts=0
		elif ((++still >= limit)); then
			say "the page stands still: ${seen:-nothing}"
			((attempts++ < ATTEMPTS)) || return
			reopen "$id" || return
			still=0 limit=$OPENING
		fi
	done
}

# The page's id and, in quotation marks, its title; nothing where the browser does not answer.
page() {
	ask '' | awk '
		$1 == "\"id\":" { id = $2; gsub(/[",]/, "", id) }
		$1 == "\"title\":" { title = $0; sub(/^[^:]*: */, "", title) }
		$1 == "\"type\":" && $2 ~ /"page"/ { print id, title; exit }
	'
}

# The new one first: a browser without a page ends.
reopen() {
	ask "/new?$url" -X PUT >/dev/null && { [ -z "$1" ] || ask "/close/$1" >/dev/null; }
}

ask() {
	curl --silent --fail --max-time 2 "${@:2}" "http://127.0.0.1:$port/json$1"
}

say() {
	echo "$(date '+%d/%m/%Y %H:%M:%S') $*" >&2
}

main
