#compdef slipwayctl
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Zsh completion for slipwayctl: commands, acts and options. Versions and names are left to the person.
local curcontext="$curcontext" state line
_arguments -C \
    '--repo[a folder of the repository]:folder:_directories' \
    '--json[answer with JSON on standard output]' \
    '(-h --help)'{-h,--help}'[describe the command and exit]' \
    '--version[print the version and exit]' \
    '1:command:((
        notes\:"release notes from commits"
        changelog\:"what commits add to a changelog's section"
        next\:"the next version that the commits ask for"
        check\:"every check with its evidence"
        plan\:"every step with its exact effect"
        preflight\:"ask the real services what an act will need"
        cut\:"make the release branch, bump, commit, push and land"
        tag\:"tag the release commit and push the tag"
        publish\:"publish to every target"
        sign-off\:"who has signed the release, and what is missing"
        status\:"what every target should hold against what it holds"
        credentials\:"the credentials in the keychain"
        demo\:"make the sample project"))' \
    '*::argument:->arguments'
[[ $state == arguments ]] || return
case $line[1] in
notes) _arguments '--from[leave out this and what is before it]:ref:' '--to[the newest commit]:ref:' \
    '--for[the version of the title]:version:' '--template[write the text by this template]:file:_files' '--all[from the first commit]' '--first-time[tell who contributed for the first time]' \
    '--credits[with --json, everybody whom the commits name]' ;;
changelog) _arguments '--from[leave out this and what is before it]:ref:' '--to[the newest commit]:ref:' \
    '--for[the version that is asked for]:version:' '--template[write the text by this template]:file:_files' '--all[from the first commit]' ;;
check) _arguments '1:version:' '--no-run[run no command and ask no forge]' '--confirm[a check that a person makes]:id:' '--waive[let a check pass]:id:' \
    '--none-needed[no decision to record]:id:' '--withdraw[take back what was stated]:id:' '--by[who says so]:name:' '--reason[why]:text:' ;;
plan | preflight) _arguments '1:act:(cut tag publish)' '2:version:' ;;
cut | tag | publish) _arguments '1:version:' '--yes[do not ask before what cannot be undone]' ;;
sign-off) _arguments '1:version:' '(--withdraw)--sign[sign it off with the key that Git signs with]' '(--sign)--withdraw[take back what this key signed]' \
    '--yes[do not ask before signing]' ;;
credentials) _arguments '1:what:(list set sign-in forget)' '2:name:' '--from-gh[the token that gh has for the host]' \
    '--client-id[of an OAuth app at the forge]:id:' ;;
demo) _arguments '1:folder:_directories' ;;
esac
