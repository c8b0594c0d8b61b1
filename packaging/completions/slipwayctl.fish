# SPDX-FileCopyrightText: 2026 The Slipway authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fish completion for slipwayctl: commands, acts and options. Versions and names are left to the person.
set -l commands notes changelog next check plan preflight cut tag publish sign-off status credentials demo
complete -c slipwayctl -f
complete -c slipwayctl -l repo -x -a '(__fish_complete_directories)' -d 'A folder of the repository'
complete -c slipwayctl -l json -d 'Answer with JSON on standard output'
complete -c slipwayctl -s h -l help -d 'Describe the command and exit'
complete -c slipwayctl -n __fish_use_subcommand -l version -d 'Print the version and exit'
complete -c slipwayctl -n __fish_use_subcommand -a "$commands"
complete -c slipwayctl -n '__fish_seen_subcommand_from notes changelog' -l from -x -d 'Leave out this and what is before it'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes changelog' -l to -x -d 'The newest commit'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes changelog' -l for -x -d 'The version of the title'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes changelog' -l template -r -d 'Write the text by this template'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes changelog' -l all -d 'From the first commit'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes' -l first-time -d 'Tell who contributed for the first time'
complete -c slipwayctl -n '__fish_seen_subcommand_from notes' -l credits -d 'With --json, everybody whom the commits name'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l no-run -d 'Run no command and ask no forge'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l confirm -x -d 'A check that a person makes'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l waive -x -d 'Let a check pass'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l none-needed -x -d 'No decision to record'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l withdraw -x -d 'Take back what was stated'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l by -x -d 'Who says so'
complete -c slipwayctl -n '__fish_seen_subcommand_from check' -l reason -x -d 'Why'
complete -c slipwayctl -n '__fish_seen_subcommand_from plan preflight' -a 'cut tag publish'
complete -c slipwayctl -n '__fish_seen_subcommand_from cut tag publish; and not __fish_seen_subcommand_from plan preflight' -l yes -d 'Do not ask before what cannot be undone'
complete -c slipwayctl -n '__fish_seen_subcommand_from sign-off' -l sign -d 'Sign it off with the key that Git signs with'
complete -c slipwayctl -n '__fish_seen_subcommand_from sign-off' -l withdraw -d 'Take back what this key signed'
complete -c slipwayctl -n '__fish_seen_subcommand_from sign-off' -l yes -d 'Do not ask before signing'
complete -c slipwayctl -n '__fish_seen_subcommand_from credentials' -a 'list set sign-in forget'
complete -c slipwayctl -n '__fish_seen_subcommand_from credentials; and __fish_seen_subcommand_from set' -l from-gh -d 'The token that gh has for the host'
complete -c slipwayctl -n '__fish_seen_subcommand_from credentials; and __fish_seen_subcommand_from sign-in' -l client-id -x -d 'Of an OAuth app at the forge'
complete -c slipwayctl -n '__fish_seen_subcommand_from demo' -a '(__fish_complete_directories)'
