# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion for slipwayctl: commands, acts and options. Versions and names are left to the person.
_slipwayctl() {
    local current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} word command='' words
    case $before in
    --repo | demo)
        mapfile -t COMPREPLY < <(compgen -d -- "$current")
        return
        ;;
    esac
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        case $word in
        notes | changelog | next | check | plan | preflight | cut | tag | publish | sign-off | status | credentials | demo)
            command=$word
            break
            ;;
        esac
    done
    case $command in
    '') words='notes changelog next check plan preflight cut tag publish sign-off status credentials demo --version' ;;
    notes) words='--from --to --for --all --template --first-time --credits' ;;
    changelog) words='--from --to --for --all --template' ;;
    check) words='--no-run --confirm --waive --none-needed --withdraw --by --reason' ;;
    plan | preflight) words='cut tag publish' ;;
    cut | tag | publish) words='--yes' ;;
    sign-off) words='--sign --withdraw --yes' ;;
    credentials) words='list set sign-in forget --from-gh --client-id' ;;
    *) words='' ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words --repo --json --help" -- "$current")
}
complete -F _slipwayctl slipwayctl
